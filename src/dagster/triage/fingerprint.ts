import { createHash } from "node:crypto";
import type { ToldError } from "../failures.ts";

/** What differs between two occurrences of one error, and what it is replaced by, in the order in which it is looked for. */
const variable: readonly [pattern: RegExp, replacement: string][] = [
  // Ids: UUIDs, and long hexadecimal or mixed words such as object addresses and pod suffixes.
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, "<id>"],
  [/\b0x[0-9a-f]+\b/gi, "<id>"],
  // Times: dates with or without a time of day, and times of day.
  [/\b\d{4}-\d{2}-\d{2}(?:[T -]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/g, "<time>"],
  [/\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\b/g, "<time>"],
  // Addresses and paths: URLs keep their scheme, files nothing.
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s"'<>)\]]+/gi, "$1<path>"],
  [/(?<![\w<])(?:[A-Za-z]:)?(?:[\\/][\w.@~+=-]+){2,}[\\/]?/g, "<path>"],
  [/\b(?=[a-z]*\d)(?=\d*[a-z])[0-9a-f]{8,}\b/gi, "<id>"],
  [/[-+]?\d+(?:[.,_]\d+)*(?:e[-+]?\d+)?/gi, "<n>"],
];

/** How much of a message tells errors apart; padding behind it does not. */
const comparedCharacters = 500;

/** An error's message without what differs from one occurrence to the next: ids, times, paths and numbers. */
export function generalMessage(message: string): string {
  let text = message;
  for (const [pattern, replacement] of variable) text = text.replace(pattern, replacement);
  return text.replace(/\s+/g, " ").trim().slice(0, comparedCharacters);
}

/**
 * What is the same in all occurrences of an error: its class and its message without ids, numbers, times and paths. Twelve
 * hexadecimal digits, stable between calls and versions of this server as long as the rules above are.
 */
export function errorFingerprint({ type, message }: Pick<ToldError, "type" | "message">): string {
  return createHash("sha256")
    .update(`${type ?? ""}\n${generalMessage(message)}`)
    .digest("hex")
    .slice(0, 12);
}
