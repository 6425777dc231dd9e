import { createHash } from "node:crypto";

/** A type of config, as the company's code declares it. */
export type ConfigNode =
  | { is: "scalar"; name: "String" | "Int" | "Float" | "Bool" | "Any" }
  /** A value, or the environment variable that holds it. */
  | { is: "source"; of: "String" | "Int" | "Bool" }
  | { is: "enum"; name: string; values: readonly { value: string; description?: string }[] }
  | { is: "array" | "map" | "nullable"; of: ConfigNode }
  /** An open mapping takes other entries too. */
  | { is: "shape"; fields: ConfigFields; open?: true }
  /** Exactly one of its entries. */
  | { is: "selector"; fields: ConfigFields };

/** An entry of a mapping. */
export interface ConfigField {
  type: ConfigNode;
  description?: string;
  required?: true;
  secret?: true;
  /** What holds when it is left out. */
  default?: unknown;
}

export type ConfigFields = Readonly<Record<string, ConfigField>>;

/** Short words for the types that occur most. */
export const text: ConfigNode = { is: "scalar", name: "String" };
export const int: ConfigNode = { is: "scalar", name: "Int" };
export const float: ConfigNode = { is: "scalar", name: "Float" };
export const bool: ConfigNode = { is: "scalar", name: "Bool" };
export const textOrEnv: ConfigNode = { is: "source", of: "String" };
export const shape = (fields: ConfigFields): ConfigNode => ({ is: "shape", fields });
export const selector = (fields: ConfigFields): ConfigNode => ({ is: "selector", fields });

/** The key by which Dagster knows a type: its name, or what it is made of. */
function keyOf(node: ConfigNode): string {
  switch (node.is) {
    case "scalar":
    case "enum":
      return node.name;
    case "source":
      return `${node.of}SourceType`;
    case "array":
      return `Array.${keyOf(node.of)}`;
    case "map":
      return `Map.String.${keyOf(node.of)}`;
    case "nullable":
      return `Noneable.${keyOf(node.of)}`;
    case "shape":
      return `${node.open ? "Permissive" : "Shape"}.${digest(node)}`;
    case "selector":
      return `Selector.${digest(node)}`;
  }
}

/** A type and all types in it, each once, in the fields of Dagster's schema. */
export function typeFields(root: ConfigNode): Record<string, unknown>[] {
  const found = new Map<string, Record<string, unknown>>();
  const visit = (node: ConfigNode): void => {
    const key = keyOf(node);
    if (found.has(key)) return;
    found.set(key, ownFields(node));
    for (const part of partsOf(node)) visit(part);
  };
  visit(root);
  return [...found.values()];
}

/** One type in the fields of Dagster's schema. */
export function typeField(node: ConfigNode): Record<string, unknown> {
  return { ...ownFields(node), recursiveConfigTypes: () => typeFields(node).slice(1) };
}

/** An entry in the fields of Dagster's schema. */
export function fieldFields(name: string, field: ConfigField): Record<string, unknown> {
  return {
    name,
    description: field.description ?? null,
    isRequired: field.required === true,
    isSecret: field.secret === true,
    configTypeKey: keyOf(field.type),
    configType: () => typeField(field.type),
    defaultValueAsJson: field.default === undefined ? null : JSON.stringify(field.default),
  };
}

/** The selector behind "a value, or the environment variable that holds it". */
export const envReference: ConfigNode = selector({ env: { type: text, required: true } });

function partsOf(node: ConfigNode): ConfigNode[] {
  switch (node.is) {
    case "source":
      return [{ is: "scalar", name: node.of }, envReference];
    case "map":
      return [text, node.of];
    case "array":
    case "nullable":
      return [node.of];
    case "shape":
    case "selector":
      return Object.values(node.fields).map(({ type }) => type);
    default:
      return [];
  }
}

function ownFields(node: ConfigNode): Record<string, unknown> {
  const base = { key: keyOf(node), description: null, isSelector: node.is === "selector", typeParamKeys: [] };
  switch (node.is) {
    case "scalar":
      return { __typename: "RegularConfigType", ...base, givenName: node.name };
    case "enum":
      return {
        __typename: "EnumConfigType",
        ...base,
        givenName: node.name,
        values: node.values.map(({ value, description }) => ({ value, description: description ?? null })),
      };
    case "source": {
      const [scalar, other] = partsOf(node).map(keyOf);
      return {
        __typename: "ScalarUnionConfigType",
        ...base,
        typeParamKeys: [scalar, other],
        scalarTypeKey: scalar,
        nonScalarTypeKey: other,
      };
    }
    case "array":
      return { __typename: "ArrayConfigType", ...base, typeParamKeys: [keyOf(node.of)] };
    case "map":
      return { __typename: "MapConfigType", ...base, typeParamKeys: ["String", keyOf(node.of)] };
    case "nullable":
      return { __typename: "NullableConfigType", ...base, typeParamKeys: [keyOf(node.of)] };
    case "shape":
    case "selector":
      return {
        __typename: "CompositeConfigType",
        ...base,
        fields: Object.entries(node.fields).map(([name, field]) => fieldFields(name, field)),
      };
  }
}

function digest(node: Extract<ConfigNode, { fields: ConfigFields }>): string {
  const told = Object.entries(node.fields).map(([name, { type, ...rest }]) => [name, keyOf(type), rest]);
  return createHash("sha1").update(JSON.stringify(told)).digest("hex");
}
