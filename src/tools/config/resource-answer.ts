import { z } from "zod";
import type { ResourceInfo } from "../../dagster/resources.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { isEnvReference, isPlainlyHarmless, maskConfig } from "../../output/mask-config.ts";
import { masked } from "../../output/redact.ts";
import { shorten } from "../../output/sanitize.ts";
import { location, shortText } from "../params.ts";

/** How a resource is given. */
export const resourceInput = { resource: shortText, location };

/** How many things use a resource, each kind that has any. */
export const usedByShape = z
  .strictObject({
    assets: z.number().optional(),
    jobs: z.number().optional(),
    schedules: z.number().optional(),
    sensors: z.number().optional(),
  })
  .optional();

/** A field of a resource's configuration. */
export const fieldShape = z.strictObject({
  field: z.string(),
  type: z.string(),
  required: z.boolean().optional(),
  value: z.unknown().optional(),
  env_var: z.string().optional(),
  default: z.unknown().optional(),
  description: z.string().optional(),
});

export const nestedShape = z
  .array(z.strictObject({ attribute: z.string(), resource: z.string().optional(), where: z.string().optional() }))
  .optional();

/** What is nested in a resource. One that is not top-level has no name of its own, and Dagster tells no more of it. */
export function nestedAnswer({ name, nested }: ResourceInfo) {
  return unlessEmpty(
    nested.map(({ attribute, resource }) =>
      resource === undefined ? { attribute, where: `nested in ${name}, not top-level` } : { attribute, resource },
    ),
  );
}

/** How many things use a resource directly. */
export function usedBy({ assets, jobs, schedules, sensors }: ResourceInfo) {
  return {
    assets: assets.length || undefined,
    jobs: jobs.length || undefined,
    schedules: schedules.length || undefined,
    sensors: sensors.length || undefined,
  };
}

/** The environment variables that its own configuration reads, those in nested values included. */
export function envVarsOf({ values }: ResourceInfo): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    if (!Array.isArray(value) && isEnvReference(value)) found.add(value.env);
    else for (const item of Object.values(value)) walk(item);
  };
  for (const { value, type } of values) {
    if (type === "ENV_VAR") found.add(value);
    else walk(parsed(value));
  }
  return [...found].sort();
}

/** The fields of a resource with what its code gives them. Literals that may be secret are masked. */
export function fieldsAnswer(resource: ResourceInfo) {
  const values = new Map(resource.values.map((value) => [value.key, value]));
  return resource.fields.map((field) => {
    const value = values.get(field.name);
    const fallback = field.defaultValueAsJson ? parsed(field.defaultValueAsJson) : undefined;
    return {
      field: field.name,
      type: typeWord(field.configTypeKey),
      required: field.isRequired && value === undefined ? true : undefined,
      ...valueAnswer(field.name, value, field.isSecret === true),
      // What the code gives hides the default, which is often the same.
      default:
        value === undefined && fallback !== undefined
          ? shown(field.name, fallback, field.isSecret === true)
          : undefined,
      description: field.description ? shorten(field.description, 200) : undefined,
    };
  });
}

function valueAnswer(name: string, value: ResourceInfo["values"][number] | undefined, secret: boolean) {
  if (value === undefined) return {};
  if (value.type === "ENV_VAR") return { env_var: value.value };
  return { value: value.type === "SECRET" ? masked : shown(name, parsed(value.value), secret) };
}

function shown(name: string, value: unknown, secret: boolean): unknown {
  if (secret && value !== null && value !== "") return masked;
  if (value !== null && typeof value === "object") return maskConfig(value, ["resources", "config", name]).value;
  return isPlainlyHarmless(name, value) ? value : masked;
}

/** A value as Dagster's snapshots write it: JSON, or text that is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** `Noneable.StringSourceType` → `String or null`. */
function typeWord(key: string): string {
  const nullable = key.startsWith("Noneable.");
  const bare = key.replace(/^Noneable\./, "").replace(/SourceType$/, "");
  const word = /^(Shape|Permissive)\b/.test(bare)
    ? "mapping"
    : /^Selector\b/.test(bare)
      ? "one of several mappings"
      : /^Array\b/.test(bare)
        ? "list"
        : /^(Map|ConfigMap)\b/.test(bare)
          ? "mapping"
          : /^ScalarUnion\b/.test(bare)
            ? "scalar or mapping"
            : bare;
  return nullable ? `${word} or null` : word;
}
