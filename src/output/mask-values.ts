import { isEnvReference } from "./mask-config.ts";
import { isSecretName, masked } from "./redact.ts";
import { sanitize } from "./sanitize.ts";

/** What an object calls itself, beside its value: in the environment of a container, a list of tags, the fields of a resource. */
const nameKeys = ["name", "key", "label", "field"] as const;
/** What an object that names or describes a secret holds it under. */
const valueKeys: ReadonlySet<string> = new Set(["value", "literal", "default", "const", "enum", "examples"]);
/** Mappings whose keys are names of things that are described below: a field, an op, or an asset may be named after a secret. */
const described: ReadonlySet<string> = new Set(["properties", "fields", "$defs", "definitions", "ops", "assets"]);
/** Mappings from the name of a thing to a fact about it: a library and its version, a status and how many have it. */
const facts: ReadonlySet<string> = new Set([
  "libraries",
  "feature_flags",
  "served_from",
  "counts",
  "by_status",
  "dimensions",
  "denied",
]);

/**
 * A value with what its names say is secret masked, however deep, and in texts of JSON as well. The shape stays: of an object
 * under a secret's name every leaf is masked but `{env: NAME}`, which only says where the secret is.
 *
 * @param secret - whether what stands around it says that it is a secret
 * @param under - the key that it stands under
 */
export function maskValues(value: unknown, secret = false, under = ""): unknown {
  if (typeof value === "string") return secret && !/^(?:\[masked\]|<masked>|)$/.test(value) ? masked : maskJson(value);
  if (typeof value === "number" || typeof value === "bigint") return secret ? masked : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => maskItem(item, secret));
  if (isEnvReference(value)) return value;
  const pair = nameKeys.some((key) => isSecretText((value as Record<string, unknown>)[key]));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (secret || (pair && valueKeys.has(key))) return [key, maskValues(item, true, key)];
      const named = !facts.has(under) && isSecretName(sanitize(key));
      if (named && described.has(under) && item !== null && typeof item === "object" && !Array.isArray(item))
        return [key, maskDescription(item)];
      return [key, maskValues(item, named, key)];
    }),
  );
}

/** An item of a list of secrets: one that has a name is a description, in which only the value is one. */
function maskItem(item: unknown, secret: boolean): unknown {
  const named = item !== null && typeof item === "object" && ("name" in item || "id" in item);
  return secret && named ? maskDescription(item) : maskValues(item, secret);
}

function maskDescription(item: object): unknown {
  return Object.fromEntries(
    Object.entries(item).map(([key, part]) => [key, maskValues(part, valueKeys.has(key), key)]),
  );
}

function isSecretText(name: unknown): boolean {
  return typeof name === "string" && isSecretName(sanitize(name));
}

/** A text of JSON, such as Dagster keeps in tags, with its secrets masked; any other text as it is. */
function maskJson(text: string): string {
  if (!/^\s*[{[]/.test(text)) return text;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return text;
  }
  const before = JSON.stringify(parsed);
  const after = JSON.stringify(maskValues(parsed));
  return after === before ? text : after;
}
