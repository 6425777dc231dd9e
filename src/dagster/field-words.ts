/** Names whose own words would tell a reader nothing. */
const words: Readonly<Record<string, string>> = { isAutoCreatedStub: "which assets are stubs of other locations'" };

/** Fields whose absence leaves an answer as it was: another field, or the refusal of a change, tells the same. */
const unmissed: ReadonlySet<string> = new Set(["floatRepr", "hasLaunchExecutionPermission"]);

/** Whether a reader would miss what a field tells. */
export function isMissed(name: string): boolean {
  return !unmissed.has(name);
}

/**
 * A GraphQL name as words a reader of an answer knows: `freshnessStatusInfo` → "freshness status info",
 * `pipelineRunsOrError` → "job runs". Dagster's schema still carries its old vocabulary; answers do not.
 */
export function wordsOfField(name: string): string {
  return (
    words[name] ??
    name
      .replace(/OrError$/, "")
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .replaceAll("_", " ")
      .toLowerCase()
      .replace(/\bpipelines?\b/g, (word) => (word.endsWith("s") ? "jobs" : "job"))
      .replace(/\bsolids?\b/g, (word) => (word.endsWith("s") ? "ops" : "op"))
  );
}
