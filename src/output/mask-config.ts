import { isSecretName, masked, redactText } from "./redact.ts";

/** A config whose secrets are masked, and the paths of those. */
export interface MaskedConfig<T> {
  value: T;
  masked: string[];
}

/** Names whose values say where something is or how it is done, and are no secret by themselves. */
const harmlessName =
  /^(.*[_-])?(host(name)?|server|port|url|uri|endpoint|address|database|db|catalog|schema|table|dataset|project|bucket|container|prefix|suffix|path|dir(ectory)?|base_?dir|folder|file(name)?|region|zone|location|account|warehouse|role|user(name)?|login|email|owner|team|name|title|env(ironment)?|mode|format|type|kind|level|log_level|driver|dialect|version|profile|target|method|encoding|timezone|cron|channel|queue|topic|namespace|cluster|image|executable|command|enabled|disabled|debug|verbose|timeout|retries|limit|size|interval|threshold|count)$/i;

/**
 * Whether a literal that configures a resource is plainly harmless, so that it can be shown: numbers and truth values, and text
 * under a name that speaks of a place or a manner, or made of plain words. Everything else may be a credential.
 *
 * @param name - the entry's name
 */
export function isPlainlyHarmless(name: string, value: unknown): boolean {
  if (isSecretName(name)) return value === null || value === "";
  if (value === null || typeof value === "number" || typeof value === "boolean") return true;
  if (typeof value !== "string") return false;
  if (redactText(value, []) !== value || redactText(`${name}=${value}`, []) !== `${name}=${value}`) return false;
  if (value.length > 300 || looksRandom(value)) return false;
  return harmlessName.test(name) || /^[A-Za-z]{0,30}([ _./:@-][A-Za-z]{1,30}|[ _./:-]\d{1,4}){0,8}$/.test(value);
}

/** Whether some stretch of a text looks made up by a machine: long, of letters and digits or of both cases in turn. */
function looksRandom(text: string): boolean {
  return (text.match(/[A-Za-z0-9+=]{10,}/g) ?? []).some((stretch) => {
    const changes = stretch.match(/[a-zA-Z](?=\d)|\d(?=[a-zA-Z])|[a-z](?=[A-Z])/g)?.length ?? 0;
    return changes >= 3 || (stretch.length >= 32 && /^[0-9a-f]+$/i.test(stretch));
  });
}

/**
 * A run config, or a part of one, with its secrets masked: values under secret names, credentials by their shape, and literals
 * under `resources` that are not plainly harmless. References to environment variables (`{env: NAME}`) stay.
 *
 * @param path - where the value stands in the run config
 */
export function maskConfig<T>(value: T, path: readonly string[] = []): MaskedConfig<T> {
  const paths: string[] = [];
  const walk = (item: unknown, at: readonly string[]): unknown => {
    const name = nameAt(at);
    if (Array.isArray(item)) return item.map((entry, index) => walk(entry, [...at, String(index)]));
    if (item !== null && typeof item === "object") {
      if (isEnvReference(item)) return item;
      return Object.fromEntries(Object.entries(item).map(([key, entry]) => [key, walk(entry, [...at, key])]));
    }
    if (isHarmless(name, item, at)) return item;
    const text = typeof item === "string" ? redactText(item, []) : masked;
    // A text around a credential still tells what it was about; under a secret's name all of it is the secret.
    const shown = text !== item && !isSecretName(name) && at[0] !== "resources" ? text : masked;
    paths.push(at.join("."));
    return shown;
  };
  return { value: walk(value, path) as T, masked: paths };
}

function isHarmless(name: string, value: unknown, path: readonly string[]): boolean {
  if (value === null || value === undefined || value === "" || typeof value === "boolean") return true;
  if (path[0] === "resources" && path.includes("config")) return isPlainlyHarmless(name, value);
  if (isSecretName(name)) return false;
  return typeof value !== "string" || redactText(value, []) === value;
}

/** The name that says what a value is: an item of a list is what its list is. */
function nameAt(path: readonly string[]): string {
  return [...path].reverse().find((step) => !/^\d+$/.test(step)) ?? "";
}

/** Whether a value is Dagster's reference to an environment variable, `{env: NAME}`. */
export function isEnvReference(value: object): value is { env: string } {
  const entries = Object.entries(value);
  return (
    entries.length === 1 &&
    entries[0]![0] === "env" &&
    typeof entries[0]![1] === "string" &&
    /^[A-Za-z_]\w{0,199}$/.test(entries[0]![1])
  );
}
