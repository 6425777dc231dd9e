/** The scheme and first variable that all resources share. */
const prefix = "dagster://{deployment}";

/** The template of a resource's path, such as `/runs/{run_id}`, as a whole URI template (RFC 6570, level 1). */
export function resourceUri(path: string): string {
  return prefix + path;
}

/** The URI of a resource: every variable percent-encoded, the slashes of an asset key included. */
export function expandUri(path: string, variables: Record<string, string>): string {
  return resourceUri(path).replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(variables[name] ?? ""));
}

/**
 * The variables of a URI that fits a path template, decoded; undefined when it does not fit. A variable that may hold slashes
 * (an asset key) is understood with its slashes encoded or plain.
 */
export function matchUri(path: string, uri: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = resourceUri(path)
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      names.push(name);
      return name === "key" || name === "asset_key" ? "(.+)" : "([^/]+)";
    });
  const match = new RegExp(`^${pattern}$`).exec(uri);
  if (match === null) return undefined;
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1]!)]));
  } catch {
    // A stray % is no encoding, so this is no URI of ours.
    return undefined;
  }
}
