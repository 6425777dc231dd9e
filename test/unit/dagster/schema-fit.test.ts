import fc from "fast-check";
import {
  buildSchema,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  print,
  typeFromAST,
  validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { OperationError } from "../../../src/dagster/errors.ts";
import { wordsOfField } from "../../../src/dagster/field-words.ts";
import { fitDocument } from "../../../src/dagster/schema-fit.ts";
import { embeddedSchema } from "../../../src/demo/embedded-schema.ts";
import * as generated from "../../../src/queries/generated/graphql.ts";
import { dagsterSchema } from "../../support/fake-dagster.ts";

const old = dagsterSchema("1.8.13");
/** The newest Dagster, and the declared part of Dagster+. */
const current = embeddedSchema();
const server = "Dagster 1.8.13";
const documents = Object.entries(generated)
  .filter(([name]) => name.endsWith("Document"))
  .map(([name, document]) => [name, String(document)] as const);

const small = buildSchema(`
  type Query { thing(id: ID!, filter: Filter, kinds: [Kind!]): Thing things(filters: [Filter!]): [Thing!] either: Either version: String! }
  type Mutation { change(input: Filter!, note: String): Thing }
  type Thing { id: ID! name: String parts(limit: Int): [Part!] }
  type Part { id: ID! }
  type Oops { message: String! }
  union Either = Thing | Oops
  input Filter { name: String inner: Inner kinds: [Kind!] }
  input Inner { a: Int }
  enum Kind { ONE TWO }
`);

function fitSmall(text: string, variables: Record<string, unknown> = {}) {
  return fitDocument(small, text, variables, "Dagster 1.0");
}

function refusal(text: string, variables: Record<string, unknown> = {}): OperationError {
  try {
    fitSmall(text, variables);
  } catch (error) {
    if (error instanceof OperationError) {
      expect(error.code).toBe("unsupported_by_server");
      return error;
    }
    throw error;
  }
  throw new Error("expected a refusal");
}

function squashed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

describe("what a server lacks", () => {
  it("leaves fields out, with a note in today's words", () => {
    const fitted = fitSmall("{ version thing(id: 1) { id pipelineName solidHandles { id } } }");
    expect(squashed(fitted.text)).toBe("{ version thing(id: 1) { id } }");
    expect(fitted.notes).toEqual(["Dagster 1.0 does not tell: job name, op handles."]);
  });

  it("leaves a parent out of which nothing is left, and a root, when others remain", () => {
    const fitted = fitSmall("{ version thing(id: 1) { nope } nothing { id } }");
    expect(squashed(fitted.text)).toBe("{ version }");
    expect(fitted.notes).toEqual(["Dagster 1.0 does not tell: nope, nothing."]);
  });

  it.each(["{ nothing }", "{ __typename nothing { id } }", "{ thing(id: 1) { nope } }"])(
    "refuses when no root is left: %s",
    (text) => {
      expect(refusal(text).message).toMatch(
        /^Dagster 1\.0 does not offer this \(.+\): it needs a newer Dagster, or Dagster\+\.$/,
      );
    },
  );

  it("refuses a change of which a root, or all that a root tells, is missing", () => {
    expect(refusal("mutation { change(input: {}) { id } other { id } }").message).toContain("(other)");
    expect(refusal("mutation { a: change(input: {}) { id } change(input: {}) { nope } }").message).toContain(
      "(change)",
    );
  });

  it("leaves out fragments on types that do not exist or cannot occur, and what spreads them", () => {
    const fitted = fitSmall(`
      query Q { either { __typename ... on Thing { ...T ...Gone } ... on Gone { id } ... on Query { version } ...New } }
      fragment T on Thing { id ...Deep } fragment Deep on Thing { nope }
      fragment Gone on Gone { id } fragment New on Newer { x }`);
    expect(squashed(fitted.text)).toBe(
      "query Q { either { __typename ... on Thing { ...T } } } fragment T on Thing { id }",
    );
  });

  it("drops arguments that ask for nothing, and their variables", () => {
    const fitted = fitSmall(
      "query Q($a: Int, $b: NewInput, $id: ID!) { thing(id: $id, newer: $a) { id parts(offset: $b, limit: 1) { id } } }",
      { a: null, b: undefined, id: "1" },
    );
    expect(squashed(fitted.text)).toBe("query Q($id: ID!) { thing(id: $id) { id parts(limit: 1) { id } } }");
    expect(fitted.variables).toEqual({ id: "1" });
  });

  it.each<[string, string, Record<string, unknown>]>([
    ["an argument", "query($a: Int) { thing(id: 1, pipelineName: $a) { id } }", { a: 1 }],
    ["an argument that is false", "query($a: Boolean) { thing(id: 1, pipelineName: $a) { id } }", { a: false }],
    ["an argument, in a list", "query($a: ID) { thing(id: 1, pipelineName: [$a]) { id } }", { a: "1" }],
    ["an argument, in an object", "query($a: ID) { thing(id: 1, pipelineName: {x: {y: $a}}) { id } }", { a: "1" }],
    [
      "a field of an object in the document",
      "query($a: ID) { thing(id: 1, filter: {pipelineName: $a}) { id } }",
      { a: "1" },
    ],
    [
      "a field of a nested object",
      "query($a: ID) { thing(id: 1, filter: {inner: {pipelineName: $a}}) { id } }",
      { a: "1" },
    ],
    ["an input field", "query($f: Filter) { thing(id: 1, filter: $f) { id } }", { f: { pipelineName: "x" } }],
    [
      "a nested input field",
      "query($f: Filter) { thing(id: 1, filter: $f) { id } }",
      { f: { inner: { pipelineName: 0 } } },
    ],
    [
      "an input field in a list",
      "query($f: [Filter!]) { things(filters: $f) { id } }",
      { f: [{}, { pipelineName: "x" }] },
    ],
    [
      "a variable of an unknown type",
      "query($pipelineName: Newer!) { thing(id: 1, x: $pipelineName) { id } }",
      { pipelineName: {} },
    ],
    ["a constant of a change", 'mutation { change(input: {name: "x"}, pipelineName: true) { id } }', {}],
    ["a constant field of a change", "mutation { change(input: {pipelineName: 1}) { id } }", {}],
  ])("refuses what was set: %s", (_, text, variables) => {
    expect(refusal(text, variables).message).toBe(
      "Dagster 1.0 does not know job name, which was set: leave it out, or use a newer Dagster.",
    );
  });

  it("drops unset input fields, wherever they stand", () => {
    const text =
      "query Q($f: [Filter!], $u: String) { things(filters: $f) { id } thing(id: 1, filter: {name: $u, newer: $u}) { id } }";
    const fitted = fitSmall(text, {
      f: [{ name: "x", newer: null, other: undefined, more: [], inner: { a: 1, b: null } }],
    });
    expect(fitted.variables).toEqual({ f: [{ name: "x", inner: { a: 1 } }] });
    expect(squashed(fitted.text)).toContain("filter: {name: $u}");
  });

  it("leaves out the constants with which a query is refined", () => {
    expect(squashed(fitSmall("{ thing(id: 1, loadMore: true) { id } }").text)).toBe("{ thing(id: 1) { id } }");
  });

  it.each([
    ["query($k: [Kind!]) { thing(id: 1, kinds: $k) { id } }", { k: ["ONE", "THREE"] }],
    ["query($f: Filter) { thing(id: 1, filter: $f) { id } }", { f: { kinds: ["THREE"] } }],
    ["query($f: [Filter!]!) { things(filters: $f) { id } }", { f: [{ kinds: "THREE" }] }],
  ])("refuses an enum value that does not exist: %s", (text, variables) => {
    const error = refusal(text, variables);
    expect(error.message).toContain("does not know THREE");
    expect(error.allowed).toEqual(["ONE", "TWO"]);
  });

  it("makes a variable required where the server requires it", () => {
    expect(squashed(fitSmall("query Q($id: ID) { thing(id: $id) { id } }", { id: "1" }).text)).toBe(
      "query Q($id: ID!) { thing(id: $id) { id } }",
    );
    expect(refusal("query Q($id: ID) { thing(id: $id) { id } }").message).toContain("cannot be asked this");
  });

  it("leaves a leaf or an object out that became the other", () => {
    expect(squashed(fitSmall("{ version { major } thing(id: 1) { id parts } }").text)).toBe("{ thing(id: 1) { id } }");
  });
});

describe("every document", () => {
  it("there are some", () => {
    expect(documents.length).toBeGreaterThan(5);
  });

  it.each(documents)("%s is valid on the newest schema, and fitting leaves it as it is", (_, text) => {
    expect(validate(current, parse(text))).toEqual([]);
    const fitted = fitDocument(current, text, sampleVariables(text), server);
    expect(fitted.text.trim()).toBe(print(parse(text)).trim());
    expect(fitted.notes).toEqual([]);
  });

  it.each(documents)("%s is valid on 1.8.13 once it is fitted, or refused", (_, text) => {
    const names = variableNames(text);
    fc.assert(
      fc.property(fc.subarray(names), (unset) => {
        const variables = Object.fromEntries(
          Object.entries(sampleVariables(text)).filter(([name]) => !unset.includes(name)),
        );
        let fitted: ReturnType<typeof fitDocument>;
        try {
          fitted = fitDocument(old, text, variables, server);
        } catch (error) {
          expect(error).toMatchObject({ code: "unsupported_by_server", message: expect.stringContaining(server) });
          return;
        }
        const document = parse(fitted.text);
        expect(validate(old, document)).toEqual([]);
        const declared = variableNames(fitted.text);
        expect(declared).toEqual(expect.arrayContaining(Object.keys(fitted.variables)));
        for (const note of fitted.notes) expect(note).not.toMatch(/pipeline|solid/i);
      }),
      { numRuns: 5, seed: 1 },
    );
  });

  it("the refused and the poorer ones are known", () => {
    const table = documents.flatMap(([name, text]) => {
      try {
        const { notes } = fitDocument(old, text, {}, server);
        return notes.length === 0 ? [] : [`${name}: ${notes.join(" ")}`];
      } catch (error) {
        return [`${name}: ${(error as Error).message}`];
      }
    });
    // What a reader of these would have to know GraphQL for, no answer may say.
    for (const line of table) expect(line.slice(line.indexOf(":"))).not.toMatch(/OrError|pipeline|solid|__/i);
  });
});

describe("the words of fields", () => {
  it.each([
    ["freshnessStatusInfo", "freshness status info"],
    ["pipelineRunsOrError", "job runs"],
    ["solidHandles", "op handles"],
    ["isAssetJob", "is asset job"],
    ["has_pipeline_tags", "has job tags"],
  ])("%s → %s", (name, words) => {
    expect(wordsOfField(name)).toBe(words);
  });
});

function variableNames(text: string): string[] {
  const operation = parse(text).definitions.find((node) => node.kind === "OperationDefinition");
  return (operation?.variableDefinitions ?? []).map((definition) => definition.variable.name.value);
}

/** A value for every variable of a document, with every input field set. */
function sampleVariables(text: string): Record<string, unknown> {
  const operation = parse(text).definitions.find((node) => node.kind === "OperationDefinition");
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map((definition) => {
      const type = typeFromAST(current, definition.type as never) as unknown as GraphQLInputType;
      return [definition.variable.name.value, sampleValue(type, 0)];
    }),
  );
}

function sampleValue(type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType as GraphQLInputType, depth);
  if (isListType(type)) return [sampleValue(type.ofType as GraphQLInputType, depth)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    if (depth > 2) return {};
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, sampleValue(field.type, depth + 1)]),
    );
  }
  return type.name === "Boolean" ? true : type.name === "Int" || type.name === "Float" ? 1 : "x";
}
