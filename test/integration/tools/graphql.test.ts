import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");
const shared = "skipped" in dagster ? undefined : dagster;

describe.skipIf(shared === undefined)("the graphql toolset on a real Dagster", { timeout: 120_000 }, () => {
  const url = shared?.url ?? "";
  let mcp: StdioConnection;

  beforeAll(async () => {
    mcp = await connectStdio(url, { args: ["--toolsets", "graphql"] });
  });
  afterAll(() => mcp?.close());

  it("is listed only where it was asked for, and cannot be reached otherwise", async () => {
    const { tools } = await mcp.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(["query_graphql", "get_graphql_type"]));
    const plain = await connectStdio(url);
    try {
      expect((await plain.client.listTools()).tools.map(({ name }) => name)).not.toContain("query_graphql");
      for (const query of ["query_graphql", "graphql query", "get graphql type schema"]) {
        const { answer } = await plain.call("search_tools", { query, limit: 20 });
        const found = (answer.tools as { name: string }[]).map(({ name }) => name);
        expect(found.filter((name) => name.includes("graphql"))).toEqual([]);
      }
      const result = await plain.client.callTool({
        name: "call_read_tool",
        arguments: { name: "query_graphql", arguments: { query: "{ version }" } },
      });
      expect(result).toMatchObject({ isError: true, structuredContent: { error: { code: "unknown_tool" } } });
    } finally {
      await plain.close();
    }
  });

  it("gives what Dagster gives", async () => {
    const query =
      "query Q($name: String!) { version runsOrError(filter: { pipelineName: $name }) { ... on Runs { results { runId status } } } }";
    const { answer } = await mcp.call("query_graphql", { query, variables: { name: "noisy" } });
    expect(answer.data).toEqual(await graphql(url, query, { name: "noisy" }));
  });

  it("changes nothing, whatever the text", async () => {
    const stateOf = () =>
      graphql<{ sensorOrError: { sensorState: { status: string } } }>(
        url,
        '{ sensorOrError(sensorSelector: { repositoryName: "__repository__", repositoryLocationName: "reporting", sensorName: "publish_sensor" }) { ... on Sensor { sensorState { status } } } }',
      );
    const before = await stateOf();
    const start =
      'startSensor(sensorSelector: { repositoryName: "__repository__", repositoryLocationName: "reporting", sensorName: "publish_sensor" }) { __typename }';
    for (const query of [
      `mutation { ${start} }`,
      `query A { version } mutation B { ${start} }`,
      `mutation B { ...F } fragment F on Mutation { ${start} }`,
      `{ ${start} }`,
      `{ ...F } fragment F on Mutation { ${start} }`,
      `query { __typename ... on Mutation { ${start} } }`,
    ]) {
      const { answer, isError } = await mcp.call("query_graphql", { query });
      expect(isError, query).toBe(true);
      expect((answer.error as { code: string }).code).toMatch(/^(permission_denied|invalid_arguments)$/);
    }
    expect(await stateOf()).toEqual(before);
  });

  it("keeps the literals of resources, run config and configuration to itself", async () => {
    const { answer } = await mcp.call("query_graphql", {
      query: `{
        instance { info }
        allTopLevelResourceDetailsOrError(repositorySelector: { repositoryName: "__repository__", repositoryLocationName: "warehouse" }) {
          ... on ResourceDetailsList { results { name configuredValues { k: key v: value type } f: configFields { name d: defaultValueAsJson } } }
        }
        runsOrError(limit: 20) { ... on Runs { results { y: runConfigYaml c: runConfig } } }
      }`,
      max_chars: 200_000,
    });
    // That no planted secret is in an answer is checked of every call.
    expect(JSON.stringify(answer)).toContain("warehouse.internal");
    expect(JSON.stringify(answer)).toContain("[masked]");
  });

  it("caps what comes back", async () => {
    const { answer } = await mcp.call("query_graphql", { query: "{ __schema { types { name fields { name } } } }" });
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(24_000);
    expect(answer.notes).toEqual(expect.arrayContaining([expect.stringContaining("left out")]));
  });

  it("shows types of the connected server, all of which can be asked for", async () => {
    const { answer } = await mcp.call("get_graphql_type", { name: "Query", max_chars: 100_000 });
    expect(answer).toMatchObject({ kind: "object", version: expect.stringMatching(/^1\.13\./) });
    expect(answer.sdl).toContain("runsOrError(filter: RunsFilter, cursor: String, limit: Int): RunsOrError!");
    expect((await mcp.call("get_graphql_type", { name: "Runs" })).answer).toMatchObject({
      sdl: expect.stringContaining("results: [Run!]!"),
    });
    expect((await mcp.call("get_graphql_type", { name: "Rnus" })).answer).toMatchObject({
      error: { code: "not_found", candidates: expect.arrayContaining(["Runs"]) },
    });
  });
});
