import { type Difference, differences } from "./differences.ts";
import { isPlainlyHarmless } from "./mask-config.ts";
import { maskValues } from "./mask-values.ts";
import { isSecretName, masked } from "./redact.ts";

/** Keys under which documents of containers hold environment variables. */
const environmentKey = /^(env|env_?vars|environment|environment_?variables)$/i;

/**
 * A document of a code location or of settings with its secrets masked: what stands under a secret's name, and the values of
 * environment variables that are not plainly harmless.
 *
 * @param path - where the value stands in the document
 */
export function maskDocument(value: unknown, path: readonly string[] = []): unknown {
  if (path.some((key, index) => isSecretName(key) || isSecretPair(path[index - 1], key)))
    return maskValues(value, true);
  const environment = path.findIndex((key) => environmentKey.test(key));
  if (environment >= 0) return maskVariables(value, path.slice(environment + 1));
  if (Array.isArray(value)) return value.map((item, index) => maskDocument(item, [...path, String(index)]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskDocument(item, [...path, key])]));
}

/** Whether two names say together what neither does alone: `api: {key: …}`, or the entry `api.key` in a path. */
function isSecretPair(outer: string | undefined, name: string): boolean {
  return outer !== undefined && !/^\d+$/.test(name) && isSecretName(`${outer} ${name}`);
}

/**
 * The secrets of a document to the letter, to be masked in what Dagster says about it.
 * @param told - the document as it may be shown
 */
export function secretsOf(document: unknown, told: unknown): string[] {
  if (typeof document === "string") return told === document ? [] : [document, ...hiddenPart(document, told)];
  if (typeof document !== "object" || document === null) return [];
  const shown = typeof told === "object" && told !== null ? (told as Record<string, unknown>) : {};
  return Object.entries(document).flatMap(([key, item]) => secretsOf(item, shown[key]));
}

/** Of a text that is shown in part, such as `NAME=[masked]`, the part that is not. */
function hiddenPart(text: string, told: unknown): string[] {
  const [before = "", after] = typeof told === "string" ? told.split(masked) : [];
  if (after === undefined || before + after === "" || !text.startsWith(before) || !text.endsWith(after)) return [];
  return [text.slice(before.length, text.length - after.length)];
}

/** A difference between documents as it may be shown: where it lies in what is masked alone, both sides would look the same. */
type MaskedDifference = Difference & { masked?: "differs" };

/** Where two documents differ, compared as they are and told with their secrets masked. */
export function maskedDifferences(before: unknown, after: unknown): MaskedDifference[] {
  return differences(before, after).map((difference) => {
    const at = difference.path.split(".");
    const [old, now] = [maskDocument(difference.before, at), maskDocument(difference.after, at)];
    if (JSON.stringify(old) === JSON.stringify(now)) return { path: difference.path, masked: "differs" };
    return {
      path: difference.path,
      ...("before" in difference ? { before: old } : {}),
      ...("after" in difference ? { after: now } : {}),
    };
  });
}

/** Environment variables: a list of `NAME=value` or of `{name, value}`, or a mapping. @param path - from there to the value */
function maskVariables(value: unknown, path: readonly string[]): unknown {
  const name = [...path].reverse().find((step) => !/^\d+$/.test(step));
  if (Array.isArray(value)) return value.map((item) => maskVariables(item, path));
  if (typeof value === "string" && name === undefined) {
    const [, variable, text] = /^([A-Za-z_][\w.-]*)=([\s\S]*)$/.exec(value) ?? [];
    // A name alone passes on the variable of the agent.
    if (variable === undefined) return /^[A-Za-z_][\w.-]*$/.test(value) ? value : masked;
    return `${variable}=${isPlainlyHarmless(variable, text) ? text : masked}`;
  }
  if (typeof value !== "object" || value === null) return isPlainlyHarmless(name ?? "", value) ? value : masked;
  const own = (value as { name?: unknown }).name;
  if (typeof own === "string") {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === "value" ? (isPlainlyHarmless(own, item) ? item : masked) : key === "name" ? item : maskDocument(item),
      ]),
    );
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskVariables(item, [...path, key])]));
}
