import { ConfigTypesDocument, type ConfigTypesQuery, type PipelineSelector } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { expectType } from "./unions.ts";

type Schema = Extract<ConfigTypesQuery["runConfigSchemaOrError"], { __typename?: "RunConfigSchema" }>;
type ConfigType = Schema["allConfigTypes"][number];

/** The types of a run config, by key, and the key of the whole. */
export interface ConfigTypes {
  root: string;
  types: ReadonlyMap<string, ConfigType>;
}

/** How long a job's config types are remembered, in ms. */
const rememberedMs = 30_000;

/** The config types of a job, or of the assets or ops of it that are selected. @throws {OperationError} as the job does not exist */
export function readConfigTypes(dagster: Dagster, target: PipelineSelector): Promise<ConfigTypes> {
  return dagster.cached(`config types ${JSON.stringify(target)}`, rememberedMs, async (loader) => {
    const { runConfigSchemaOrError } = await loader.query(ConfigTypesDocument, { target });
    const { rootConfigType, allConfigTypes } = expectType(runConfigSchemaOrError, "RunConfigSchema");
    return { root: rootConfigType.key, types: new Map(allConfigTypes.map((type) => [type.key, type])) };
  });
}

/**
 * What may stand at a place in the config: the entries of a mapping as `name: type`, with `?` after optional names; the values
 * of an enum; or the type's name. Undefined where the path leads nowhere.
 *
 * @param path - names of entries, and indexes of list items, from the root
 */
export function allowedAt({ root, types }: ConfigTypes, path: readonly (string | number)[]): string[] | undefined {
  let key: string | undefined = root;
  for (const step of path) {
    key = key === undefined ? undefined : stepInto(types, key, step);
    if (key === undefined) return undefined;
  }
  const type = unwrapped(types, key);
  if (type === undefined) return undefined;
  if (type.__typename === "CompositeConfigType") {
    return type.fields.map(
      ({ name, isRequired, configTypeKey }) =>
        `${name}${isRequired || type.isSelector ? "" : "?"}: ${typeWords(types, configTypeKey)}`,
    );
  }
  if (type.__typename === "EnumConfigType") return type.values.map(({ value }) => value);
  return [typeWords(types, key)];
}

function stepInto(types: ConfigTypes["types"], key: string, step: string | number): string | undefined {
  const type = unwrapped(types, key);
  switch (type?.__typename) {
    case "CompositeConfigType":
      return type.fields.find(({ name }) => name === step)?.configTypeKey;
    case "ScalarUnionConfigType":
      return stepInto(types, type.nonScalarTypeKey, step);
    case "ArrayConfigType":
      return type.typeParamKeys[0];
    case "MapConfigType":
      return type.typeParamKeys[1];
    default:
      return undefined;
  }
}

/** The type itself, past the wrapper that says it may be null. */
function unwrapped(types: ConfigTypes["types"], key: string): ConfigType | undefined {
  const type = types.get(key);
  return type?.__typename === "NullableConfigType" && type.typeParamKeys[0] !== undefined
    ? unwrapped(types, type.typeParamKeys[0])
    : type;
}

/** A config type in a word or two: `Int`, `CSV or PARQUET`, `mapping`, `list of String`. */
export function typeWords(types: ConfigTypes["types"], key: string): string {
  const type = unwrapped(types, key);
  switch (type?.__typename) {
    case "CompositeConfigType":
      return type.isSelector ? `one of ${type.fields.map(({ name }) => name).join(", ")}` : "mapping";
    case "EnumConfigType":
      return type.values.map(({ value }) => value).join(" or ");
    case "ScalarUnionConfigType":
      return typeWords(types, type.scalarTypeKey);
    case "ArrayConfigType":
      return `list of ${typeWords(types, type.typeParamKeys[0] ?? "")}`;
    case "MapConfigType":
      return `mapping of ${typeWords(types, type.typeParamKeys[1] ?? "")}`;
    default:
      return key === "" ? "Any" : key;
  }
}
