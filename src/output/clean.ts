import { maskValues } from "./mask-values.ts";
import { redactText } from "./redact.ts";
import { sanitize } from "./sanitize.ts";

/**
 * The last look at an answer before it leaves: nulls, undefined values and empty objects are left out, what names say is
 * secret is masked, and every string is sanitized and redacted. Empty lists are left out as well, but for those at the top: there an empty list is the answer.
 *
 * @param own - the deployment's own secrets
 */
export function cleanAnswer(answer: Record<string, unknown>, own: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(maskValues(answer) as Record<string, unknown>)) {
    if (Array.isArray(value) && value.length === 0) {
      if (key !== "notes" && key !== "next") result[key] = [];
      continue;
    }
    const cleaned = cleanValue(value, own);
    if (cleaned !== undefined) result[key] = cleaned;
  }
  return result;
}

function cleanValue(value: unknown, own: readonly string[]): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return redactText(sanitize(value), own);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) {
    const items = value.map((item) => cleanValue(item, own)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === "object") {
    const entries = Object.entries(value)
      .map(([key, item]) => [redactText(sanitize(key), own), cleanValue(item, own)] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value;
}

/** The list, or undefined when it is empty: for a list at the top of an answer that is no answer by itself. */
export function unlessEmpty<T>(items: readonly T[] | undefined): T[] | undefined {
  return items === undefined || items.length === 0 ? undefined : [...items];
}
