import { describe, expect, it } from "vitest";
import { secretFields } from "../../../../src/dagster/arbitrary-query.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";

const fake = useFakeDagster();

/** What was sent besides the introspection of the schema. */
function sent() {
  return fake.requests.filter(({ text }) => !text.includes("__schema") && text !== "{ version }");
}

async function refusal(query: string, variables?: Record<string, unknown>) {
  const { answer, isError } = await fake.call("query_graphql", {
    query,
    ...(variables === undefined ? {} : { variables }),
  });
  expect(isError, JSON.stringify(answer)).toBe(true);
  expect(sent()).toEqual([]);
  expect(fake.mutations).toEqual([]);
  return answer.error as { code: string; message: string; problems?: unknown[]; allowed?: unknown[] };
}

describe("query_graphql", () => {
  it("gives what a query asks for, with variables, aliases and fragments", async () => {
    fake.query = {
      runOrError: ({ runId }: { runId: string }) => ({
        __typename: "Run",
        runId,
        status: "SUCCESS",
        parentRunId: null,
      }),
    };
    const { answer } = await fake.call("query_graphql", {
      query:
        "query Q($id: ID!) { version one: runOrError(runId: $id) { ...Parts } } fragment Parts on Run { runId status parentRunId }",
      variables: { id: "abc" },
    });
    expect(answer).toEqual({ data: { version: "1.13.27", one: { runId: "abc", status: "SUCCESS" } } });
    expect(sent().map(({ variables }) => variables)).toEqual([{ id: "abc" }]);
  });

  it.each([
    ["a mutation", "mutation { reloadWorkspace { __typename } }"],
    ["a mutation with a name", "mutation M { x: wipeAssets(assetPartitionRanges: []) { __typename } }"],
    ["a subscription", 'subscription { pipelineRunLogs(runId: "x") { __typename } }'],
    ["a mutation after a query", "query Q { version } mutation M { reloadWorkspace { __typename } }"],
    ["a mutation before a query", "mutation M { reloadWorkspace { __typename } } query Q { version }"],
    ["a mutation behind a comment", "# query { version }\nmutation { reloadWorkspace { __typename } }"],
    [
      "a mutation through a fragment",
      "mutation { ...F } fragment F on Mutation { reloadWorkspace { __typename } } query Q { version }",
    ],
  ])("refuses %s, and sends nothing", async (_, query) => {
    expect(await refusal(query)).toMatchObject({ code: "permission_denied" });
    expect(fake.requests).toEqual([]);
  });

  it.each([
    ["two queries", "query A { version } query B { version }", /one operation/],
    ["fragments alone", "fragment F on Run { runId }", /one operation is sent at a time; here are 0/],
    ["definitions", "type Query { a: Int }", /only operations/],
    ["what is no GraphQL", "{ version", /not GraphQL.*line 1/],
    ["mutation fields in a query", "{ reloadWorkspace { __typename } }", /does not allow this/],
    [
      "a fragment on Mutation in a query",
      "{ ...F } fragment F on Mutation { reloadWorkspace { __typename } }",
      /does not allow/,
    ],
    ["a fragment that contains itself", "{ instance { ...F } } fragment F on Instance { id ...F }", /does not allow/],
    [
      "depth",
      `{ __schema { types { fields { type ${"{ ofType ".repeat(13)}{ name }${" }".repeat(13)} } } } }`,
      /fields deep/,
    ],
    [
      "too many fields",
      `{ ${Array.from({ length: 1001 }, (_, index) => `a${index}: version`).join(" ")} }`,
      /1001 fields/,
    ],
    [
      "fragments that multiply",
      `{ ...F0 } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(" ")} fragment F40 on Query { version }`,
      /fields; at most 1000/,
    ],
    ["too many tokens", `{ ${"version ".repeat(4500)} }`, /not GraphQL/],
  ])("refuses %s", async (_, query, message) => {
    expect(await refusal(query)).toMatchObject({ code: "invalid_arguments", message: expect.stringMatching(message) });
  });

  it("says what the schema does not allow, and where", async () => {
    const { problems } = await refusal("{\n  versoin\n}");
    expect(problems).toEqual([
      { message: 'Cannot query field "versoin" on type "Query". Did you mean "version"?', line: 2, column: 3 },
    ]);
  });

  it.each([...secretFields])("refuses the secret field %s under any name", async (field) => {
    for (const query of [
      `{ ${field} }`,
      `{ instance { x: ${field} } }`,
      `{ instance { ... on Instance { ...F } } } fragment F on Instance { a: id b: ${field} }`,
      `{ version } fragment Unused on Instance { ${field} }`,
      `{ instance { x: ${field} @include(if: false) } }`,
    ]) {
      expect(await refusal(query)).toMatchObject({
        code: "permission_denied",
        message: expect.stringContaining(field),
      });
    }
  });

  it("refuses variables that do not fit", async () => {
    const query = "query Q($limit: Int!) { runsOrError(limit: $limit) { __typename } }";
    expect(await refusal(query, { limt: 1 })).toMatchObject({ code: "invalid_arguments", allowed: ["limit"] });
    expect(await refusal(query, { limit: "many" })).toMatchObject({
      code: "invalid_arguments",
      problems: [{ message: expect.stringContaining("$limit") }],
    });
    expect(await refusal(query)).toMatchObject({ code: "invalid_arguments" });
  });

  it("masks secrets in run config and in the instance's configuration, aliased or not", async () => {
    fake.query = {
      instance: { info: "run_storage:\n  config:\n    postgres_password: hunter2\n    hostname: db.internal\n" },
      runOrError: {
        __typename: "Run",
        runConfigYaml: "resources:\n  db:\n    config:\n      pin: x7Kq9Zp2Lm4Wv8Rt\n      host: db.internal\n",
        runConfig: { ops: { a: { config: { api_key: "abc-very-secret", table: "orders" } } } },
      },
    };
    const { answer } = await fake.call("query_graphql", {
      query: `{ instance { a: info } runOrError(runId: "r") { ... on Run { b: runConfigYaml c: runConfig } } }`,
    });
    expect(answer.data).toEqual({
      instance: { a: expect.stringContaining("hostname: db.internal") },
      runOrError: {
        b: expect.stringContaining("host: db.internal"),
        c: { ops: { a: { config: { api_key: "[masked]", table: "orders" } } } },
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|x7Kq9|very-secret/);
  });

  it("masks the literals that resources are configured with, unless they are plainly harmless", async () => {
    fake.query = {
      topLevelResourceDetailsOrError: {
        __typename: "ResourceDetails",
        configuredValues: [
          { key: "password", value: '"swordfish"', type: "VALUE" },
          { key: "host", value: '"db.internal"', type: "VALUE" },
          { key: "password", value: "DB_PASSWORD", type: "ENV_VAR" },
        ],
        configFields: [
          { name: "password", defaultValueAsJson: '"swordfish"' },
          { name: "port", defaultValueAsJson: "5432" },
        ],
      },
    };
    const ask = async (values: string) => {
      const { answer } = await fake.call("query_graphql", {
        query: `{ r: topLevelResourceDetailsOrError(resourceSelector: { repositoryName: "r", repositoryLocationName: "l", resourceName: "n" }) {
          ... on ResourceDetails { v: configuredValues { ${values} } configFields { name d: defaultValueAsJson } } } }`,
      });
      expect(JSON.stringify(answer)).not.toContain("swordfish");
      return (answer.data as { r: Record<string, unknown> }).r;
    };
    expect(await ask("k: key x: value t: type")).toEqual({
      v: [
        { k: "password", x: "[masked]", t: "VALUE" },
        { k: "host", x: '"db.internal"', t: "VALUE" },
        { k: "password", x: "DB_PASSWORD", t: "ENV_VAR" },
      ],
      configFields: [
        { name: "password", d: "[masked]" },
        { name: "port", d: "5432" },
      ],
    });
    expect(await ask("x: value")).toMatchObject({ v: [{ x: "[masked]" }, { x: "[masked]" }, { x: "[masked]" }] });
  });

  it("masks what names itself a secret, whatever aliases it has", async () => {
    fake.query = {
      runOrError: {
        __typename: "Run",
        tags: [
          { key: "api_token", value: "swordfish" },
          { key: "team", value: "finance" },
        ],
        assetMaterializations: [
          { metadataEntries: [{ __typename: "TextMetadataEntry", label: "db_password", text: "swordfish" }] },
        ],
      },
    };
    const { answer } = await fake.call("query_graphql", {
      query: `{ runOrError(runId: "r") { ... on Run { t: tags { k: key v: value } assetMaterializations {
        m: metadataEntries { l: label ... on TextMetadataEntry { x: text } } } } } }`,
    });
    expect(answer.data).toEqual({
      runOrError: {
        t: [
          { k: "api_token", v: "[masked]" },
          { k: "team", v: "finance" },
        ],
        assetMaterializations: [{ m: [{ l: "db_password", x: "[masked]" }] }],
      },
    });
  });

  it("masks what people name as they like when the name is not asked for, and the values of a tag that is a secret", async () => {
    fake.query = {
      runOrError: {
        __typename: "Run",
        tags: [{ key: "api_token", value: "swordfish" }],
        assetMaterializations: [
          {
            metadataEntries: [
              { __typename: "TextMetadataEntry", label: "db_password", text: "swordfish" },
              { __typename: "IntMetadataEntry", label: "rows", intValue: 3 },
            ],
          },
        ],
      },
      runTagsOrError: { __typename: "RunTags", tags: [{ key: "api_token", values: ["swordfish"] }] },
    };
    const { answer } = await fake.call("query_graphql", {
      query: `{ runOrError(runId: "r") { ... on Run { t: tags { v: value } assetMaterializations {
        m: metadataEntries { ... on TextMetadataEntry { x: text } ... on IntMetadataEntry { label intValue } } } } }
        named: runTagsOrError(tagKeys: ["api_token"]) { ... on RunTags { tags { key values } } }
        runTagsOrError(tagKeys: ["api_token"]) { ... on RunTags { tags { values } } } }`,
    });
    expect(answer.data).toEqual({
      runOrError: {
        t: [{ v: "[masked]" }],
        assetMaterializations: [{ m: [{ x: "[masked]" }, { label: "rows", intValue: 3 }] }],
      },
      named: { tags: [{ key: "api_token", values: "[masked]" }] },
      runTagsOrError: { tags: [{ values: "[masked]" }] },
    });
  });

  it("says so when all that was asked for is null", async () => {
    fake.query = { runTagKeysOrError: null };
    const { answer } = await fake.call("query_graphql", { query: "{ runTagKeysOrError { __typename } }" });
    expect(answer).toEqual({ hint: expect.stringContaining("null") });
  });

  it("caps the answer, and says what is left out", async () => {
    fake.query = {
      assetNodes: Array.from({ length: 3000 }, (_, index) => ({ groupName: `group_${index}` })),
    };
    const { answer } = await fake.call("query_graphql", { query: "{ assetNodes { groupName } }" });
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(24_000);
    expect(answer.notes).toEqual([expect.stringMatching(/data\.assetNodes: the last \d+ of 3000 were left out/)]);
  });

  it("works on Dagster 1.8.13, whose schema is another", async () => {
    fake.version = "1.8.13";
    expect((await fake.call("query_graphql", { query: "{ version }" })).answer).toEqual({
      data: { version: "1.8.13" },
    });
    const { answer } = await fake.call("query_graphql", { query: "{ instance { freshnessEvaluationEnabled } }" });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
  });
});
