import { Kind, OperationTypeNode, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { catalogue } from "../../src/tools/catalogue.ts";
import { FaultServer } from "../support/fault-server.ts";
import { sampleArguments } from "../support/sample-arguments.ts";
import { connectStdio, type StdioConnection } from "../support/stdio-client.ts";

const dagster = inject("dagster");

describe.skipIf("skipped" in dagster)("--read-only", () => {
  const url = "url" in dagster ? dagster.url : "";
  // What only Dagster+ has is refused here for that reason already; there it is held to read-only on the embedded organization.
  const changing = catalogue.filter(({ access, plusOnly }) => access !== "read" && plusOnly !== true);
  // Stands between the server and Dagster, passes everything on, and remembers what was asked: other tests change the same
  // Dagster meanwhile, so that only the requests tell who changed what.
  const between = new FaultServer();
  let server: StdioConnection;
  beforeAll(async () => {
    await between.start();
    between.script = [
      async (response, { body }) => {
        const answer = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        });
        response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
      },
    ];
    server = await connectStdio(between.url, { args: ["--read-only"] });
  });
  afterAll(async () => {
    await server.close();
    await between.stop();
  });

  it("lists no tool that changes something, and not the one that would call such a tool", async () => {
    const { tools } = await server.client.listTools();
    const names = tools.map(({ name }) => name);
    expect(names).toContain("list_runs");
    expect(names).toContain("call_read_tool");
    expect(names).not.toContain("call_write_tool");
    for (const { name } of changing) expect(names).not.toContain(name);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  });

  it("finds no tool that changes something", async () => {
    for (const query of ["launch a run", "stop the sensor", "delete", "wipe", "reload"]) {
      const { answer } = await server.call("search_tools", { query, limit: 20 });
      const found = (answer.tools as { name: string }[]).map(({ name }) => name);
      expect(found.filter((name) => changing.some((tool) => tool.name === name))).toEqual([]);
    }
  });

  it.each(changing.map((tool) => [tool.name, tool] as const))("refuses %s by every way", async (name, tool) => {
    const args = sampleArguments(tool);
    const direct = await server.call(name, args);
    expect(direct).toMatchObject({ isError: true, answer: { error: { code: "read_only" } } });
    const read = await server.call("call_read_tool", { name, arguments: args });
    expect(read).toMatchObject({ isError: true, answer: { error: { code: "read_only" } } });
    const write = await server.call("call_write_tool", { name, arguments: args });
    expect(write).toMatchObject({
      isError: true,
      answer: { error: { code: expect.stringMatching(/read_only|unknown_tool/) } },
    });
  });

  it("offers resources that only read", async () => {
    const { resources } = await server.client.listResources();
    const { resourceTemplates } = await server.client.listResourceTemplates();
    expect(resources.length + resourceTemplates.length).toBeGreaterThan(5);
  });

  it("still previews what a schedule and a sensor would do", async () => {
    const schedule = await server.call("preview_schedule", { name: "hourly_pipeline" });
    expect(schedule.isError, JSON.stringify(schedule.answer)).toBe(false);
    const sensor = await server.call("preview_sensor", { name: "idle_sensor" });
    expect(sensor.isError, JSON.stringify(sensor.answer)).toBe(false);
  });

  it("refuses a deployment that the configuration file says is read-only, and no other", async () => {
    const { mkdtemp, rm, writeFile } = await import("node:fs/promises");
    const { join } = await import("node:path");
    const { tmpdir } = await import("node:os");
    const folder = await mkdtemp(join(tmpdir(), "dagster-mcp-"));
    const file = join(folder, "config.yaml");
    await writeFile(
      file,
      `deployments:\n  prod:\n    url: ${url}\n    read_only: true\n  dev:\n    url: ${url}\ndefault_deployment: prod\n`,
    );
    const several = await connectStdio(undefined, { args: ["--config", file] });
    try {
      const start = { sensor: "idle_sensor" };
      expect(await several.call("start_sensor", start)).toMatchObject({
        isError: true,
        answer: { error: { code: "read_only" } },
      });
      expect(await several.call("start_sensor", { ...start, deployment: "prod" })).toMatchObject({ isError: true });
      // It runs already: starting it again changes nothing, and is answered.
      expect(await several.call("start_sensor", { ...start, deployment: "dev" })).toMatchObject({ isError: false });
      expect(await several.call("get_connection", { deployment: "staging" })).toMatchObject({
        isError: true,
        answer: { error: { code: "deployment_not_found", candidates: ["prod", "dev"] } },
      });
    } finally {
      await several.close();
      await rm(folder, { recursive: true });
    }
  });

  it("asked Dagster much and to change nothing, but for the dry runs of the previews", () => {
    const asked = between.requests.map(({ body }) => (JSON.parse(body) as { query: string }).query);
    expect(asked.length).toBeGreaterThan(3);
    const roots = asked
      .map((query) => parse(query))
      .flatMap(({ definitions }) => definitions)
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .filter(({ operation }) => operation !== OperationTypeNode.QUERY)
      .flatMap(({ selectionSet }) => selectionSet.selections)
      .map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : selection.kind));
    expect([...new Set(roots)].sort()).toEqual(["scheduleDryRun", "sensorDryRun"]);
  });
});
