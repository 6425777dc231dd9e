import { describe, expect, it } from "vitest";
import type { SchemaTypes } from "../../../src/dagster/config-json-schema.ts";
import { assertDocument, documentProblems } from "../../../src/dagster/document-problems.ts";
import type { ConfigTypePartsFragment } from "../../../src/queries/generated/graphql.ts";

/** A composite type; a name that ends in ! is required. */
function composite(key: string, fields: Record<string, string>, isSelector = false): ConfigTypePartsFragment {
  return {
    __typename: "CompositeConfigType",
    key,
    description: null,
    isSelector,
    typeParamKeys: [],
    fields: Object.entries(fields).map(([name, configTypeKey]) => ({
      name: name.replace("!", ""),
      description: null,
      isRequired: name.endsWith("!"),
      isSecret: false,
      configTypeKey,
      defaultValueAsJson: null,
    })),
  };
}

function wrapper(
  __typename: "ArrayConfigType" | "NullableConfigType" | "MapConfigType",
  key: string,
  ...typeParamKeys: string[]
): ConfigTypePartsFragment {
  return { __typename, key, description: null, isSelector: false, typeParamKeys };
}

const types: ConfigTypePartsFragment[] = [
  composite("Root", {
    "name!": "String",
    limit: "Maybe",
    source: "Source",
    tags: "Tags",
    list: "List",
    free: "Permissive.x",
  }),
  composite("Source", { module: "String", file: "String" }, true),
  composite("Permissive.x", { known: "Int" }),
  composite("Variable", { "env!": "String" }),
  wrapper("NullableConfigType", "Maybe", "Float"),
  wrapper("MapConfigType", "Tags", "String", "StringOrVariable"),
  wrapper("ArrayConfigType", "List", "Bool"),
  {
    __typename: "ScalarUnionConfigType",
    key: "StringOrVariable",
    description: null,
    isSelector: false,
    typeParamKeys: [],
    scalarTypeKey: "String",
    nonScalarTypeKey: "Variable",
  },
];
const schema: SchemaTypes = { root: "Root", types: new Map(types.map((type) => [type.key, type])) };

describe("a document", () => {
  it.each([
    [{ name: "a" }],
    [{ name: "a", limit: null, list: null }],
    [{ name: "a", limit: 1.5, source: { module: "m" }, tags: { a: "b", c: { env: "C" } }, list: [true, false] }],
    [{ name: "a", free: { known: 1, other: { as: ["it", "is"] } } }],
  ])("fits: %j", (document) => {
    expect(documentProblems(schema, document)).toEqual([]);
    expect(() => assertDocument("it", schema, document)).not.toThrow();
  });

  it.each([
    [{}, [{ path: "name", problem: "is missing" }]],
    [{ name: null }, [{ path: "name", problem: "is missing" }]],
    [[], [{ path: "", problem: "must be a mapping" }]],
    [{ name: "a", limit: "1" }, [{ path: "limit", problem: "must be a number" }]],
    [
      { name: "a", source: { module: "m", file: "f" } },
      [{ path: "source", problem: "exactly one of these is needed", allowed: ["module", "file"] }],
    ],
    [{ name: "a", tags: { a: 1 } }, [{ path: "tags.a", problem: "must be text" }]],
    [
      { name: "a", tags: { a: { envv: "C" } } },
      [
        { path: "tags.a.envv", problem: "there is no such entry", allowed: ["env"] },
        { path: "tags.a.env", problem: "is missing" },
      ],
    ],
    [{ name: "a", list: [true, "no"] }, [{ path: "list.1", problem: "must be true or false" }]],
    [{ name: "a", free: { known: 1.5 } }, [{ path: "free.known", problem: "must be a whole number" }]],
  ])("does not fit: %j", (document, problems) => {
    expect(documentProblems(schema, document)).toEqual(problems);
    expect(() => assertDocument("it", schema, document)).toThrow(/Nothing was sent/);
  });

  it("is left to the server where that offers no schema", () => {
    expect(() => assertDocument("it", undefined, { anything: 1 })).not.toThrow();
  });
});
