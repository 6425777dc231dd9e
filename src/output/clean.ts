import { isSecretName, masked, redactText } from "./redact.ts";
import { sanitize } from "./sanitize.ts";

/**
 * The last look at an answer before it leaves: nulls, undefined values and empty objects are left out, and every string is
 * sanitized and redacted. Empty lists are left out as well, but for those at the top: there an empty list is the answer.
 *
 * @param own - the deployment's own secrets
 */
export function cleanAnswer(answer: Record<string, unknown>, own: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(answer)) {
    if (Array.isArray(value) && value.length === 0) {
      if (key !== "notes" && key !== "next") result[key] = [];
      continue;
    }
    const cleaned = cleanValue(value, own, key);
    if (cleaned !== undefined) result[key] = cleaned;
  }
  return result;
}

function cleanValue(value: unknown, own: readonly string[], name?: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") {
    if (name !== undefined && isSecretName(name) && value !== "") return masked;
    return redactText(sanitize(value), own);
  }
  // Under a secret's name a number is one too.
  if (typeof value === "number" && name !== undefined && isSecretName(name)) return masked;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) {
    const items = value
      .map((item) => cleanValue(item, own, typeof item === "object" ? undefined : name))
      .filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === "object") {
    const entries = Object.entries(value)
      .map(([key, item]) => [redactText(sanitize(key), own), cleanValue(item, own, key)] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value;
}

/** The list, or undefined when it is empty: for a list at the top of an answer that is no answer by itself. */
export function unlessEmpty<T>(items: readonly T[] | undefined): T[] | undefined {
  return items === undefined || items.length === 0 ? undefined : [...items];
}
