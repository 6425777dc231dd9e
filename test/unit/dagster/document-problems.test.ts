import { describe, expect, it } from "vitest";
import type { ConfigTypes } from "../../../src/dagster/config-schema.ts";
import {
  assertDocument,
  assertUnmasked,
  documentProblems,
  invalidDocument,
  newProblems,
} from "../../../src/dagster/document-problems.ts";
import {
  configTypes,
  type DemoConfigType,
  listOf,
  nullable,
  oneOf,
  optional,
  scalar,
  selector,
  shape,
} from "../../../src/demo/config-types.ts";

type Types = ConfigTypes["types"] extends ReadonlyMap<string, infer T> ? T : never;

function typesOf(type: DemoConfigType): ConfigTypes {
  const { rootConfigType, allConfigTypes } = configTypes(type);
  return {
    root: (rootConfigType as Types).key,
    types: new Map((allConfigTypes as Types[]).map((one) => [one.key, one])),
  };
}

const settings = typesOf(
  shape({
    name: scalar("String"),
    rows: optional(scalar("Int")),
    share: optional(scalar("Float")),
    on: optional(nullable(scalar("Bool"))),
    format: optional(oneOf("Format", ["CSV", "PARQUET"])),
    steps: optional(listOf(shape({ run: scalar("String") }))),
    store: optional(selector({ s3: shape({ bucket: scalar("String") }), local: shape({}) })),
    extra: optional(scalar("Any")),
  }),
);

const entries = ["name", "rows", "share", "on", "format", "steps", "store", "extra"];

describe("a document that fits its config types", () => {
  it.each([
    [{ name: "a" }],
    [{ name: "", rows: 0, share: 1, on: null, format: "CSV", steps: [], extra: null }],
    [{ name: "a", share: 0.5, on: true, steps: [{ run: "x" }], store: { s3: { bucket: "b" } }, extra: { any: [1] } }],
    // Dagster takes a choice that has no entries of its own without a value.
    [{ name: "a", store: { local: null } }],
  ])("has no problems: %j", (document) => {
    expect(documentProblems(settings, document)).toEqual([]);
  });
});

describe("a document that does not fit", () => {
  it.each([
    [{ name: "a", rwos: 1 }, "rwos", "There is no such entry.", entries, "rows"],
    [{ rows: 1 }, "name", "It is required.", ["String"], undefined],
    [{ name: null }, "name", "It must not be null.", ["String"], undefined],
    [{ name: 5 }, "name", "It has the wrong type.", ["String"], undefined],
    [{ name: "a", rows: 1.5 }, "rows", "It has the wrong type.", ["Int"], undefined],
    [{ name: "a", rows: "1" }, "rows", "It has the wrong type.", ["Int"], undefined],
    [{ name: "a", share: "1" }, "share", "It has the wrong type.", ["Float"], undefined],
    [{ name: "a", on: "yes" }, "on", "It has the wrong type.", ["Bool"], undefined],
    [{ name: "a", format: "csv" }, "format", "It is none of the allowed values.", ["CSV", "PARQUET"], "CSV"],
    [{ name: "a", format: 3 }, "format", "It is none of the allowed values.", ["CSV", "PARQUET"], undefined],
    [{ name: "a", steps: { run: "x" } }, "steps", "It has the wrong type.", ["list of mapping"], undefined],
    [{ name: "a", steps: [{ run: "x" }, "y"] }, "steps.1", "It has the wrong type.", ["mapping"], undefined],
    [{ name: "a", steps: [{ rum: "x", run: "y" }] }, "steps.0.rum", "There is no such entry.", ["run"], "run"],
    [{ name: "a", store: {} }, "store", "One entry is required.", ["s3", "local"], undefined],
    [
      { name: "a", store: { s3: { bucket: "b" }, local: {} } },
      "store",
      "Only one entry may be given.",
      ["s3", "local"],
      undefined,
    ],
    [{ name: "a", store: { gcs: {} } }, "store.gcs", "There is no such entry.", ["s3", "local"], undefined],
    [{ name: "a", store: "s3" }, "store", "It has the wrong type.", ["one of s3, local"], undefined],
    [[], "(root)", "It has the wrong type.", ["mapping"], undefined],
    [null, "(root)", "It must not be null.", ["mapping"], undefined],
  ])("has a problem with its place: %j", (document, path, problem, allowed, did_you_mean) => {
    expect(documentProblems(settings, document).map(defined)).toEqual(
      [{ path, problem, allowed, did_you_mean }].map(defined),
    );
  });

  it("has all of its problems told at once, up to a limit", () => {
    expect(documentProblems(settings, { rows: "x", store: {} }).map(({ path }) => path)).toEqual([
      "rows",
      "store",
      "name",
    ]);
    const document = { name: "a", steps: Array.from({ length: 200 }, () => 1) };
    const { message, problems } = invalidDocument("the widget", documentProblems(settings, document));
    expect(message).toBe(
      "Dagster+ would refuse the widget: steps.0: It has the wrong type. And there are 199 more problems. Nothing was sent.",
    );
    expect(problems).toHaveLength(30);
  });

  it("becomes an error that lists them", () => {
    expect(invalidDocument("the widget", documentProblems(settings, { rows: 1 }))).toMatchObject({
      code: "invalid_document",
      message: "Dagster+ would refuse the widget: name: It is required. Nothing was sent.",
      problems: [{ path: "name", problem: "It is required.", allowed: ["String"] }],
    });
    expect(invalidDocument("it", documentProblems(settings, { rows: "1" })).message).toContain(
      "And there is 1 more problem.",
    );
  });

  it("does not have its values told: they may be secrets", () => {
    expect(JSON.stringify(documentProblems(settings, { name: "a", format: "canary-secret" }))).not.toContain("canary");
  });
});

describe("a document in which null stands for what is left out", () => {
  const asOfLocation = (document: unknown) => documentProblems(settings, document, { nullIsAbsent: true });

  it("fits with a null, but not in the place of what is required, nor in a list", () => {
    expect(asOfLocation({ name: "a", rows: null, steps: null })).toEqual([]);
    expect(documentProblems(settings, { name: "a", rows: null })).toHaveLength(1);
    expect(asOfLocation({ name: null })).toMatchObject([{ path: "name", problem: "It is required." }]);
    expect(asOfLocation({ name: "a", steps: [null] })).toMatchObject([{ path: "steps.0" }]);
  });
});

describe("a document in the place of another", () => {
  it("is not blamed for what was there before", () => {
    const present = { name: "a", old: 1, format: "TSV" };
    expect(newProblems(settings, { ...present, rows: 2 }, present)).toEqual([]);
    expect(newProblems(settings, { ...present, rows: "2" }, present)).toMatchObject([{ path: "rows" }]);
    expect(newProblems(settings, present, undefined)).toHaveLength(2);
  });

  it("is not blamed however much was wrong before, nor let through for it", () => {
    const present = { name: "a", steps: Array.from({ length: 100 }, () => 1) };
    expect(newProblems(settings, { ...present, steps: present.steps.slice(1) }, present)).toEqual([]);
    expect(newProblems(settings, { ...present, rows: "2" }, present)).toMatchObject([{ path: "rows" }]);
  });

  it("is refused for what is new, and let be where the server offers no schema", () => {
    const present = { name: "a", old: 1 };
    expect(() => assertDocument("it", settings, { ...present, rows: null }, present)).not.toThrow();
    expect(() => assertDocument("it", settings, { ...present, rows: "2" }, present)).toThrow(/would refuse it: rows: /);
    expect(() => assertDocument("it", undefined, { anything: 1 })).not.toThrow();
    expect(documentProblems({ types: settings.types }, { anything: 1 })).toEqual([]);
  });

  it("is refused with the sign of a masked value", () => {
    expect(() => assertUnmasked({ a: [{ b: "x" }] })).not.toThrow();
    expect(() => assertUnmasked({ a: [{ b: "[masked]" }] })).toThrow(/stands for a secret/);
  });
});

describe("config types that the embedded organization has none of", () => {
  const field = (name: string, configTypeKey: string, isRequired: boolean) => ({
    name,
    configTypeKey,
    isRequired,
    isSecret: false,
  });
  const base = { isSelector: false, typeParamKeys: [] as string[] };
  const types = new Map<string, Types>(
    (
      [
        {
          ...base,
          __typename: "CompositeConfigType",
          key: "Permissive.1",
          fields: [field("env", "StringSource", false), field("labels", "Map.String.Int", false)],
        },
        {
          ...base,
          __typename: "ScalarUnionConfigType",
          key: "StringSource",
          scalarTypeKey: "String",
          nonScalarTypeKey: "Selector.env",
        },
        {
          ...base,
          __typename: "CompositeConfigType",
          key: "Selector.env",
          isSelector: true,
          fields: [field("env", "String", true)],
        },
        { ...base, __typename: "MapConfigType", key: "Map.String.Int", typeParamKeys: ["String", "Int"] },
        { ...base, __typename: "RegularConfigType", key: "String", givenName: "String" },
        { ...base, __typename: "RegularConfigType", key: "Int", givenName: "Int" },
      ] as Types[]
    ).map((type) => [type.key, type]),
  );
  const schema = { root: "Permissive.1", types };

  it.each([
    [{ anything: [1, { else: null }] }],
    [{ env: "a" }],
    [{ env: { env: "NAME" } }],
    [{ labels: { a: 1 } }],
    [{ labels: {} }],
  ])("take %j", (document) => {
    expect(documentProblems(schema, document)).toEqual([]);
  });

  it.each([
    [{ env: { var: "NAME" } }, "env.var"],
    [{ env: 5 }, "env"],
    [{ labels: { a: "x" } }, "labels.a"],
    [{ labels: [] }, "labels"],
  ])("refuse %j", (document, path) => {
    expect(documentProblems(schema, document).map((problem) => problem.path)).toEqual([path]);
  });
});

function defined(problem: object): object {
  return Object.fromEntries(Object.entries(problem).filter(([, value]) => value !== undefined));
}
