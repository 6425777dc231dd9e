import { createHash } from "node:crypto";

/** A config type of Dagster as the embedded organization writes it down. */
export type DemoConfigType =
  | { kind: "scalar"; name: "String" | "Int" | "Float" | "Bool" | "Any" }
  | { kind: "enum"; name: string; values: readonly string[] }
  | { kind: "list"; of: DemoConfigType }
  | { kind: "nullable"; of: DemoConfigType }
  | { kind: "shape" | "selector"; fields: Readonly<Record<string, DemoField>> };

/** An entry of a shape or selector: a type, or one that may be left out. */
export type DemoField = DemoConfigType | { optional: DemoConfigType };

/** Texts, numbers, truth values. */
export const scalar = (name: "String" | "Int" | "Float" | "Bool" | "Any"): DemoConfigType => ({ kind: "scalar", name });
/** One of some words. */
export const oneOf = (name: string, values: readonly string[]): DemoConfigType => ({ kind: "enum", name, values });
/** Any number of things of one type. */
export const listOf = (of: DemoConfigType): DemoConfigType => ({ kind: "list", of });
/** Something, or null. */
export const nullable = (of: DemoConfigType): DemoConfigType => ({ kind: "nullable", of });
/** A mapping with these entries and no others. */
export const shape = (fields: Readonly<Record<string, DemoField>>): DemoConfigType => ({ kind: "shape", fields });
/** A mapping with exactly one of these entries. */
export const selector = (fields: Readonly<Record<string, DemoField>>): DemoConfigType => ({ kind: "selector", fields });
/** An entry that may be left out. */
export const optional = (type: DemoConfigType): DemoField => ({ optional: type });

/** A config type in the fields of Dagster's schema, and all types in it, each once. */
export function configTypes(root: DemoConfigType): { rootConfigType: object; allConfigTypes: object[] } {
  const all = new Map<string, object>();
  const add = (type: DemoConfigType): string => {
    const [key, fields] = described(type, add);
    if (!all.has(key)) all.set(key, { key, description: null, isSelector: false, typeParamKeys: [], ...fields });
    return key;
  };
  const key = add(root);
  return { rootConfigType: all.get(key)!, allConfigTypes: [...all.values()] };
}

function described(type: DemoConfigType, add: (type: DemoConfigType) => string): [key: string, fields: object] {
  switch (type.kind) {
    case "scalar":
      return [type.name, { __typename: "RegularConfigType", givenName: type.name }];
    case "enum": {
      const values = type.values.map((value) => ({ value, description: null }));
      return [type.name, { __typename: "EnumConfigType", givenName: type.name, values }];
    }
    case "list": {
      const of = add(type.of);
      return [`Array.${of}`, { __typename: "ArrayConfigType", typeParamKeys: [of] }];
    }
    case "nullable": {
      const of = add(type.of);
      return [`Noneable.${of}`, { __typename: "NullableConfigType", typeParamKeys: [of] }];
    }
    default: {
      const fields = Object.entries(type.fields).map(([name, field]) => ({
        name,
        description: null,
        isRequired: type.kind === "shape" && !("optional" in field),
        isSecret: false,
        configTypeKey: add("optional" in field ? field.optional : field),
        defaultValueAsJson: null,
      }));
      const isSelector = type.kind === "selector";
      const content = createHash("sha1")
        .update(JSON.stringify([type.kind, fields]))
        .digest("hex");
      const key = `${isSelector ? "Selector" : "Shape"}.${content}`;
      return [key, { __typename: "CompositeConfigType", isSelector, fields }];
    }
  }
}
