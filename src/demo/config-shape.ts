/** A shape of config, from which the types are made that Dagster's schemas consist of. A `!` at the end of a name: required. */
export type ConfigShape =
  | "String"
  | "Int"
  | "Float"
  | "Bool"
  | "Any"
  | { enum: readonly string[] }
  | { list: ConfigShape }
  | { map: ConfigShape }
  | { fields: Readonly<Record<string, ConfigShape>>; permissive?: true };

/** A shape as a GraphQL schema of config: its root type, and all types flat, each with the keys of those inside it. */
export function configSchema(shape: ConfigShape): Record<string, unknown> {
  const types = new Map<string, Record<string, unknown>>();
  const root = typeOf(shape, "root", types);
  return { rootConfigType: types.get(root), allConfigTypes: [...types.values()] };
}

function typeOf(shape: ConfigShape, at: string, types: Map<string, Record<string, unknown>>): string {
  const add = (key: string, fields: Record<string, unknown>): string => {
    types.set(key, {
      key,
      description: null,
      recursiveConfigTypes: [],
      typeParamKeys: [],
      isSelector: false,
      ...fields,
    });
    return key;
  };
  if (typeof shape === "string") return add(shape, { __typename: "RegularConfigType", givenName: shape });
  if ("enum" in shape) {
    const values = shape.enum.map((value) => ({ value, description: null }));
    return add(`Enum.${at}`, { __typename: "EnumConfigType", givenName: at, values });
  }
  if ("list" in shape) {
    const inner = typeOf(shape.list, `${at}.item`, types);
    return add(`Array.${inner}`, { __typename: "ArrayConfigType", typeParamKeys: [inner] });
  }
  if ("map" in shape) {
    const inner = typeOf(shape.map, `${at}.value`, types);
    const key = typeOf("String", at, types);
    return add(`Map.${key}.${inner}`, { __typename: "MapConfigType", typeParamKeys: [key, inner] });
  }
  const fields = Object.entries(shape.fields).map(([written, field]) => {
    const name = written.replace(/!$/, "");
    return {
      name,
      description: null,
      isRequired: written.endsWith("!"),
      isSecret: false,
      defaultValueAsJson: null,
      configTypeKey: typeOf(field, `${at}.${name}`, types),
    };
  });
  return add(`${shape.permissive ? "Permissive" : "Shape"}.${at}`, { __typename: "CompositeConfigType", fields });
}
