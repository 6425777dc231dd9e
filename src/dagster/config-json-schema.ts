import { maskConfig } from "../output/mask-config.ts";
import { masked } from "../output/redact.ts";
import { shorten } from "../output/sanitize.ts";
import {
  type ConfigFieldPartsFragment,
  ConfigResourceTypesDocument,
  ConfigSchemaTypesDocument,
  type ConfigTypePartsFragment,
  type PipelineSelector,
} from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { cannotPlan } from "./plan-problem.ts";
import type { ResourceInfo } from "./resources.ts";
import { expectType, isType } from "./unions.ts";

/** Config types by key, and what they describe: a whole (`root`), or the fields of a resource. */
export interface SchemaTypes {
  types: ReadonlyMap<string, ConfigTypePartsFragment>;
  root?: string;
  fields?: readonly ConfigFieldPartsFragment[];
}

/** A JSON Schema, draft 2020-12, that is no mere `true`. */
export type JsonSchema = Record<string, unknown>;

/** A schema inside another one. What anything fits is `true`: an empty schema says the same, and could be taken for nothing. */
type SubSchema = JsonSchema | true;

/** The dialect that the schemas are written in. */
const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Dagster's description of an op outside the selection. */
const ignored = /^This (op|solid) is not present in the current (op|solid) selection/;

/**
 * The config types of a run of a job, or of some of its ops or assets.
 * @throws {OperationError} `job_not_found`; `refused_by_dagster` when the job cannot be built
 */
export async function readSchemaTypes(dagster: Dagster, target: PipelineSelector): Promise<SchemaTypes> {
  const { runConfigSchemaOrError: answer } = await dagster.query(ConfigSchemaTypesDocument, { target });
  if (isType(answer, "PythonError")) throw cannotPlan(answer);
  const { rootConfigType, allConfigTypes } = expectType(answer, "RunConfigSchema");
  return { root: rootConfigType.key, types: byKey(allConfigTypes) };
}

/** The config types of a resource that was found. */
export async function readResourceTypes(dagster: Dagster, resource: ResourceInfo): Promise<SchemaTypes> {
  const { topLevelResourceDetailsOrError: answer } = await dagster.query(ConfigResourceTypesDocument, {
    resource: { ...resource.repository, resourceName: resource.name },
  });
  const { configFields } = expectType(answer, "ResourceDetails");
  return {
    fields: configFields,
    types: byKey(configFields.flatMap(({ configType }) => [configType, ...configType.recursiveConfigTypes])),
  };
}

function byKey(types: readonly ConfigTypePartsFragment[]): Map<string, ConfigTypePartsFragment> {
  return new Map(types.map((type) => [type.key, type]));
}

/**
 * Config types as one JSON Schema. Types that are used more than once stand in `$defs`. Defaults that may be secrets are left
 * out, as are those of whole mappings: their entries have them.
 *
 * @param path - the entries from the root to the part that is wanted
 * @param base - where the root stands in the run config, by which defaults are judged
 * @returns undefined when the path leads nowhere
 */
export function configJsonSchema(
  source: SchemaTypes,
  path: readonly string[] = [],
  base: readonly string[] = [],
): JsonSchema | undefined {
  const { types } = source;
  const start = startAt(source, path);
  if (start === undefined) return undefined;
  const uses = countUses(types, start);
  const defs: Record<string, SubSchema> = {};
  const schemaOf = (key: string, at: readonly string[]): SubSchema => {
    const type = types.get(key);
    if (type === undefined || !isShared(type, uses)) return bodyOf(key, at);
    const name = key.replace(/[^\w.-]/g, "_").replace(/\.([0-9a-f]{8})[0-9a-f]{32}/g, "_$1");
    if (!(name in defs)) {
      // Claimed first, so that the order of the definitions is that of their first use.
      defs[name] = {};
      defs[name] = bodyOf(key, at);
    }
    return { $ref: `#/$defs/${name}` };
  };
  const bodyOf = (key: string, at: readonly string[]): SubSchema => {
    const type = types.get(key);
    switch (type?.__typename) {
      case "CompositeConfigType":
        return described(compositeSchema(type, type.fields, at), type.description);
      case "EnumConfigType":
        return described({ enum: type.values.map(({ value }) => value) }, type.description);
      case "NullableConfigType":
        return orNull(schemaOf(type.typeParamKeys[0]!, at));
      case "ArrayConfigType":
        return { type: "array", items: schemaOf(type.typeParamKeys[0]!, at) };
      case "MapConfigType":
        return { type: "object", additionalProperties: schemaOf(type.typeParamKeys[1]!, at) };
      case "ScalarUnionConfigType":
        return { anyOf: [schemaOf(type.scalarTypeKey, at), schemaOf(type.nonScalarTypeKey, at)] };
      default:
        return scalarSchema(key);
    }
  };
  const compositeSchema = (
    type: { key: string; isSelector: boolean },
    fields: readonly ConfigFieldPartsFragment[],
    at: readonly string[],
  ): JsonSchema => {
    // Older servers list the ops that a run of some assets leaves out: what is set for those is allowed and ignored.
    const shown = fields.filter(({ description }) => !ignored.test(description ?? ""));
    const open = type.key.startsWith("Permissive") || shown.length < fields.length;
    const required = shown.filter(({ isRequired }) => isRequired && !type.isSelector).map(({ name }) => name);
    const choices: JsonSchema =
      shown.length > 1 || shown[0]?.isRequired ? { minProperties: 1, maxProperties: 1 } : { maxProperties: 1 };
    return {
      type: "object",
      properties: Object.fromEntries(shown.map((field) => [field.name, fieldSchema(field, [...at, field.name])])),
      ...(required.length > 0 ? { required } : {}),
      ...(type.isSelector ? choices : {}),
      ...(open ? {} : { additionalProperties: false }),
    };
  };
  const fieldSchema = (field: ConfigFieldPartsFragment, at: readonly string[]): SubSchema => {
    const schema = described(schemaOf(field.configTypeKey, at), field.description);
    if (types.get(field.configTypeKey)?.__typename === "CompositeConfigType") return schema;
    const value = parsedDefault(field);
    if (value === undefined) return schema;
    const rest = schema === true ? {} : schema;
    return isShowable(field, value, at)
      ? { ...rest, default: value }
      : { ...rest, $comment: `has a default, which is ${masked}` };
  };
  const body = Array.isArray(start)
    ? compositeSchema({ key: "", isSelector: false }, start, [...base, ...path])
    : bodyOf(start as string, [...base, ...path]);
  return { $schema: dialect, ...(body === true ? {} : body), ...(Object.keys(defs).length > 0 ? { $defs: defs } : {}) };
}

/** The type, or the fields, at a path. */
function startAt(
  { types, root, fields }: SchemaTypes,
  path: readonly string[],
): string | ConfigFieldPartsFragment[] | undefined {
  let at: string | readonly ConfigFieldPartsFragment[] | undefined = root ?? fields;
  for (const step of path) {
    const entries: readonly ConfigFieldPartsFragment[] = typeof at === "string" ? entriesOf(types, at) : (at ?? []);
    at = entries.find(({ name }) => name === step)?.configTypeKey;
    if (at === undefined) return undefined;
  }
  return typeof at === "string" || at === undefined ? at : [...at];
}

/** The entries of a mapping, past wrappers that say that it may be null or a scalar. */
export function entriesOf(types: SchemaTypes["types"], key: string): readonly ConfigFieldPartsFragment[] {
  const type = types.get(key);
  if (type?.__typename === "CompositeConfigType") return type.fields;
  if (type?.__typename === "NullableConfigType") return entriesOf(types, type.typeParamKeys[0]!);
  return type?.__typename === "ScalarUnionConfigType" ? entriesOf(types, type.nonScalarTypeKey) : [];
}

/** How often each type is referred to from the start on. */
function countUses(
  types: SchemaTypes["types"],
  start: string | readonly ConfigFieldPartsFragment[],
): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (key: string): void => {
    const seen = uses.get(key) ?? 0;
    uses.set(key, seen + 1);
    if (seen === 0) for (const part of partsOf(types.get(key))) count(part);
  };
  if (typeof start === "string") count(start);
  else for (const { configTypeKey } of start) count(configTypeKey);
  return uses;
}

function partsOf(type: ConfigTypePartsFragment | undefined): readonly string[] {
  switch (type?.__typename) {
    case "CompositeConfigType":
      return type.fields.map(({ configTypeKey }) => configTypeKey);
    case "ScalarUnionConfigType":
      return [type.scalarTypeKey, type.nonScalarTypeKey];
    default:
      return type?.typeParamKeys ?? [];
  }
}

/** Scalars and empty mappings are shorter than a reference to them. */
function isShared(type: ConfigTypePartsFragment, uses: ReadonlyMap<string, number>): boolean {
  if ((uses.get(type.key) ?? 0) < 2 || type.__typename === "RegularConfigType") return false;
  // A type's defaults are judged by where it first stands, so those of resources are not shared.
  if (type.__typename === "CompositeConfigType")
    return type.fields.length > 0 && type.fields.every(({ defaultValueAsJson }) => !defaultValueAsJson);
  return true;
}

const scalars: Readonly<Record<string, JsonSchema>> = {
  Int: { type: "integer" },
  Float: { type: "number" },
  Bool: { type: "boolean" },
  String: { type: "string" },
};

function scalarSchema(key: string): SubSchema {
  if (key === "Any") return true;
  return { ...(scalars[key] ?? { description: key }) };
}

function orNull(schema: SubSchema): SubSchema {
  if (schema === true) return true;
  if (typeof schema.type === "string" && Object.keys(schema).length === 1) return { type: [schema.type, "null"] };
  return { anyOf: [schema, { type: "null" }] };
}

function described<T extends SubSchema>(schema: T, description: string | null | undefined): T | JsonSchema {
  return description
    ? { ...(schema === true ? {} : (schema as JsonSchema)), description: shorten(description, 500) }
    : schema;
}

function parsedDefault({ defaultValueAsJson }: ConfigFieldPartsFragment): unknown {
  if (defaultValueAsJson === null || defaultValueAsJson === undefined) return undefined;
  try {
    return JSON.parse(defaultValueAsJson) as unknown;
  } catch {
    // Dagster writes some defaults in Python's words; they are no value that a config could hold.
    return undefined;
  }
}

/** Whether a default can be shown: nothing in it may be a secret. */
function isShowable(field: ConfigFieldPartsFragment, value: unknown, at: readonly string[]): boolean {
  return !field.isSecret && maskConfig(value, at).masked.length === 0;
}
