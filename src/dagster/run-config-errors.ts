import { shorten } from "../output/sanitize.ts";
import { dagsterSentence } from "../output/terminology.ts";
import type { PipelineSelector, RunConfigErrorPartsFragment } from "../queries/generated/graphql.ts";
import { allowedAt, type ConfigTypes, readConfigTypes } from "./config-schema.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";

/** One thing that a job's schema refuses in a run config. */
export interface ConfigProblem {
  /** Where: `ops.write_report.config.rows`; `(root)` for the config itself. */
  path: string;
  message: string;
  /** What may stand there: the entries of a mapping, the values of an enum, or a type. */
  allowed?: string[];
  did_you_mean?: string;
}

/** The most entries of a mapping that a problem lists. */
const mostAllowed = 40;

/**
 * The error for a refused run config: each problem with its place and what is allowed there. What is allowed comes from the
 * job's config types; Dagster's own sentences repeat whole schemas and are cut.
 */
export async function invalidRunConfig(
  dagster: Dagster,
  target: PipelineSelector,
  errors: readonly RunConfigErrorPartsFragment[],
): Promise<OperationError> {
  const types = await readConfigTypes(dagster, target).catch((error: unknown) => {
    // The problems are known by now; losing what is allowed must not hide them.
    if (error instanceof OperationError && error.code !== "canceled") return undefined;
    throw error;
  });
  const problems = errors.map((error) => problemOf(error, types));
  const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
  return new OperationError("invalid_run_config", `The run config has ${count}; nothing was launched.`, {
    problems: problems.map((problem) => ({ ...problem })),
  });
}

function problemOf(error: RunConfigErrorPartsFragment, types: ConfigTypes | undefined): ConfigProblem {
  const path = error.stack.entries.flatMap((entry): (string | number)[] => {
    if (entry.__typename === "EvaluationStackPathEntry") return [entry.fieldName];
    if (entry.__typename === "EvaluationStackListItemEntry") return [entry.listIndex];
    return [String(entry.mapKey)];
  });
  const allowed = types === undefined ? undefined : allowedAt(types, path);
  const unknown = unknownEntries(error);
  const places = unknown.length === 1 ? [...path, unknown[0]!] : path;
  const missing = missingEntries(error);
  return {
    path: places.length === 0 ? "(root)" : places.join("."),
    message: sentence(error, unknown, missing, path),
    allowed: allowed?.slice(0, mostAllowed),
    did_you_mean: unknown.length === 1 ? nearestNames(unknown[0]!, (allowed ?? []).map(nameOfEntry), 1)[0] : undefined,
  };
}

function unknownEntries(error: RunConfigErrorPartsFragment): readonly string[] {
  if (error.__typename === "FieldNotDefinedConfigError") return [error.fieldName];
  return error.__typename === "FieldsNotDefinedConfigError" ? error.fieldNames : [];
}

function missingEntries(error: RunConfigErrorPartsFragment): readonly string[] {
  if (error.__typename === "MissingFieldConfigError") return [error.field.name];
  return error.__typename === "MissingFieldsConfigError" ? error.fields.map(({ name }) => name) : [];
}

function nameOfEntry(entry: string): string {
  return entry.replace(/\??: .*$/s, "");
}

const legacyEntries: Readonly<Record<string, string>> = {
  solids: "The ops of a job are configured under ops.",
  storage: "Where outputs are stored is configured with the job's I/O manager, under resources.",
};

function sentence(
  error: RunConfigErrorPartsFragment,
  unknown: readonly string[],
  missing: readonly string[],
  path: readonly (string | number)[],
): string {
  if (unknown.length > 0) {
    const hint =
      path.length > 0
        ? undefined
        : unknown.includes("tags")
          ? "Tags are not part of the config: give them as the argument tags."
          : legacyEntries[unknown[0]!];
    const what = unknown.length === 1 ? "There is no such entry." : `There are no such entries: ${unknown.join(", ")}.`;
    return hint === undefined ? what : `${what} ${hint}`;
  }
  if (missing.length > 0) {
    const example = /Example config for the missing (?:entry|entries): (.*)$/s.exec(error.message)?.[1];
    const names = missing.join(", ");
    return `${names} ${missing.length === 1 ? "is" : "are"} required.${example === undefined ? "" : ` Example: ${shorten(example, 300)}`}`;
  }
  return shorten(
    dagsterSentence(
      error.message.replace(/ Expected: ".*$/s, "").replace(/ at (?:path root(?::[^\s.:]+)*|the root)/, ""),
    ),
    500,
  );
}
