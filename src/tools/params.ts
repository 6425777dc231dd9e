import { z } from "zod";
import { assetKeyText } from "../dagster/asset-key.ts";
import { OperationError } from "../dagster/errors.ts";

/** Longest text that a name, key, cursor or time may have: far above any real one, far below what would hurt. */
const longestName = 1000;

/** A name, id or other short text. */
export const shortText = z.string().trim().min(1).max(longestName);

/** A name that users make up freely, such as a partition key, pool or tag: to the letter, since spaces around it belong to it. */
export const exactName = z.string().min(1).max(longestName);

/** Text that may be longer than a name. */
export const longText = (max: number) => z.string().trim().min(1).max(max);

/**
 * An asset key: `a/b/c`, or the list of its parts for parts that contain slashes themselves. The schema shows only the
 * string: the list is understood, and most callers are better off not thinking of it.
 *
 * Gives the parts joined by `/`, a slash inside a part written `\/` as Dagster does.
 */
export const assetKey = z
  .union([shortText, z.array(shortText).min(1).max(50)])
  .transform((key) => (typeof key === "string" ? key : assetKeyText(key)))
  .meta({ jsonSchema: { type: "string" } });

/** 1 to 100 asset keys, or as many as `max` says. */
export const assetKeys = (max = 100) => z.array(assetKey).min(1).max(max);

/** A run: its id, a unique prefix of it (6 characters or more), `latest` or `latest-failure`. */
export const runId = shortText.regex(
  /^(latest|latest-failure|[0-9a-zA-Z-]{6,64})$/,
  "a run id, a prefix of one of at least 6 characters, latest or latest-failure",
);

/** How many items a page may have. */
export const limit = (standard: number, max = 500) => z.number().int().min(1).max(max).default(standard);

/** The same where the bounds are not worth telling in every listing: nobody pages through hundreds of these. */
export const plainLimit = (standard: number) => limit(standard).meta({ jsonSchema: { type: "integer" } });

/** Where the next page starts: `next_cursor` of the page before. */
export const cursor = longText(20_000).optional();

/** A time: ISO 8601, or relative to now such as `-24h`. Read it with `parseTime`. */
export const time = shortText.max(60);

/** The code location that an ambiguous name is meant in. */
export const location = shortText.optional();

/** A partition key: as Dagster writes it, `a|b` for two dimensions, or `{dimension: key}`. */
export const partitionKey = z
  .union([exactName, z.record(shortText, exactName)])
  .meta({ jsonSchema: { type: "string" } });

/** From the first to the last partition key, both included. */
export const partitionRange = z.strictObject({ start: exactName, end: exactName });

/** Run tags: `{key: value}`. */
export const tags = z
  .record(exactName, z.union([z.string().max(10_000), z.number(), z.boolean()]).transform(String))
  .meta({ jsonSchema: { type: "object" } });

/** Run config: an object, or YAML or JSON text of one. Read it with `readRunConfig`. */
export const runConfig = z
  .union([z.record(z.string(), z.unknown()), z.string().max(500_000)])
  .meta({ jsonSchema: { type: "object" } });

/** How long a call that waits may take, in seconds. */
export const timeoutS = (standard: number, max = 3600) =>
  z
    .number()
    .min(1)
    .max(max)
    .default(standard)
    .meta({ jsonSchema: { type: "number", default: standard } });

/** A document (alert policy, settings): an object, or YAML or JSON text of one. Read it with `readDocument`. */
export const document = z
  .union([z.record(z.string(), z.unknown()), z.string().max(500_000)])
  .meta({ jsonSchema: { type: "object" } });

/**
 * Run config as an object, from an object or from YAML or JSON text.
 * @throws {OperationError} `invalid_run_config` with line and column when the text does not parse or is no mapping
 */
export async function readRunConfig(
  config: Record<string, unknown> | string | undefined,
): Promise<Record<string, unknown>> {
  return config === undefined
    ? {}
    : readMapping(config, "invalid_run_config", "config", "{ops: {my_op: {config: {…}}}}");
}

/**
 * A document as an object, from an object or from YAML or JSON text.
 *
 * @param example - what such a document looks like, for the error
 * @throws {OperationError} `invalid_document` with line and column when the text does not parse or is no mapping
 */
export function readDocument(
  given: Record<string, unknown> | string,
  example: string,
): Promise<Record<string, unknown>> {
  return readMapping(given, "invalid_document", "document", example);
}

async function readMapping(
  text: Record<string, unknown> | string,
  code: "invalid_run_config" | "invalid_document",
  what: string,
  example: string,
): Promise<Record<string, unknown>> {
  if (typeof text !== "string") return text;
  const { parseDocument } = await import("yaml");
  const parsed = parseDocument(text, { prettyErrors: true });
  const [problem] = parsed.errors;
  if (problem !== undefined) throw new OperationError(code, `The ${what} is not valid YAML: ${problem.message}`);
  let value: unknown;
  try {
    value = parsed.toJS();
  } catch (error) {
    // Aliases are resolved only now: one without an anchor, or so many that they would fill the memory.
    if (!(error instanceof ReferenceError)) throw error;
    throw new OperationError(code, `The ${what} is not valid YAML: ${error.message}.`);
  }
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) {
    throw new OperationError(code, `The ${what} must be a mapping such as ${example}.`);
  }
  return value as Record<string, unknown>;
}
