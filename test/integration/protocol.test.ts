import { spawn } from "node:child_process";
import { once } from "node:events";
import { Client as OldClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport as OldTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { standardSurface } from "../../src/tools/catalogue.ts";
import { builtServer, connectStdio, type StdioConnection } from "../support/stdio-client.ts";

const dagster = inject("dagster");

describe.skipIf("skipped" in dagster)("the server over stdio", () => {
  const url = "url" in dagster ? dagster.url : "";
  const seeded = "seeded" in dagster ? dagster.seeded : undefined;
  let server: StdioConnection;
  beforeAll(async () => {
    server = await connectStdio(url);
  });
  afterAll(() => server.close());

  it("lists the standard surface in at most 30,000 bytes, and no tool over 1,600", async () => {
    const { tools } = await server.client.listTools();
    const counted = tools.map(({ name, title, description, inputSchema, annotations }) => ({
      name,
      title,
      description,
      inputSchema,
      annotations,
    }));
    expect(Buffer.byteLength(JSON.stringify(counted))).toBeLessThanOrEqual(30_000);
    for (const tool of counted) expect(Buffer.byteLength(JSON.stringify(tool)), tool.name).toBeLessThanOrEqual(1600);
    const order = standardSurface.filter((name) => counted.some((tool) => tool.name === name));
    expect(counted.map(({ name }) => name)).toEqual([...order, "search_tools", "call_read_tool", "call_write_tool"]);
  });

  it("reaches tools that are not listed", async () => {
    const { answer } = await server.call("search_tools", { query: "daemon heartbeat" });
    expect((answer.tools as { name: string }[])[0]).toMatchObject({
      name: "list_daemons",
      call_with: "call_read_tool",
    });
    const daemons = await server.call("call_read_tool", { name: "list_daemons" });
    expect(daemons).toMatchObject({ isError: false, answer: { daemons: expect.any(Array) } });
    const wrong = await server.call("call_read_tool", { name: "stop_sensor", arguments: { sensor: "idle_sensor" } });
    expect(wrong).toMatchObject({ isError: true, answer: { error: { code: "invalid_arguments" } } });
    const missing = await server.call("call_read_tool", { name: "list_demons" });
    expect(missing).toMatchObject({
      isError: true,
      answer: { error: { code: "unknown_tool", candidates: expect.arrayContaining(["list_daemons"]) } },
    });
  });

  it("writes nothing but the protocol to stdout, and nothing of an answer to stderr", async () => {
    const child = spawn(process.execPath, [builtServer, "--log-level", "trace"], {
      env: { PATH: process.env.PATH, HOME: "/nonexistent", DAGSTER_URL: url },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } };
    send({ id: 1, method: "initialize", params });
    send({ method: "notifications/initialized" });
    send({ id: 2, method: "tools/call", params: { name: "list_jobs", arguments: {} } });
    send({ id: 3, method: "tools/call", params: { name: "no_such_tool", arguments: {} } });
    child.stdin.write("this is no JSON\n");
    send({ id: 4, method: "tools/call", params: { name: "get_run", arguments: { run_id: "latest" } } });
    while (!stdout.includes('"id":4')) await once(child.stdout, "data");
    child.stdin.end();
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
    const lines = stdout.trim().split("\n");
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
    for (const line of stderr.split("\n").filter(Boolean)) expect(() => JSON.parse(line)).not.toThrow();
    expect(stderr).not.toContain("crm_sync");
  });

  it("serves clients of the older SDK", async () => {
    const client = new OldClient({ name: "old", version: "1" });
    await client.connect(
      new OldTransport({
        command: process.execPath,
        args: [builtServer],
        env: { PATH: process.env.PATH ?? "", HOME: "/nonexistent", DAGSTER_URL: url },
      }),
    );
    try {
      const { tools } = await client.listTools();
      expect(tools.length).toBeGreaterThan(20);
      const result = await client.callTool({ name: "list_jobs", arguments: { limit: 2 } });
      expect(result.structuredContent).toMatchObject({ returned: 2 });
    } finally {
      await client.close();
    }
  });

  it("has a resource for every entity, each readable and with its variables completed", async () => {
    const { resources } = await server.client.listResources();
    expect(resources.map(({ uri }) => uri)).toContain("dagster://default/instance");
    const { resourceTemplates } = await server.client.listResourceTemplates();
    const paths = resourceTemplates.map(({ uriTemplate }) => uriTemplate.replace("dagster://{deployment}", ""));
    expect(paths.sort()).toEqual([
      "/assets/{key}",
      "/assets/{key}/health",
      "/backfills/{id}",
      "/checks/{asset_key}",
      "/code-locations/{name}",
      "/jobs/{location}/{job}",
      "/resources/{location}/{name}",
      "/runs/{run_id}",
      "/runs/{run_id}/logs",
      "/schedules/{location}/{name}",
      "/sensors/{location}/{name}",
    ]);
    for (const uri of [
      "dagster://default/overview",
      "dagster://default/instance",
      "dagster://default/overview",
      "dagster://default/assets/raw%2Forders",
      "dagster://default/assets/raw%2Forders/health",
      "dagster://default/assets/raw/orders",
      "dagster://default/checks/staging%2Forders",
      `dagster://default/runs/${seeded?.runs.job_ok}`,
      `dagster://default/runs/${seeded?.runs.job_ok}/logs`,
      "dagster://default/jobs/warehouse/my_pipeline",
      "dagster://default/schedules/reporting/nightly_refresh",
      "dagster://default/sensors/warehouse/idle_sensor",
      "dagster://default/resources/warehouse/mailer",
      `dagster://default/backfills/${seeded?.backfills.daily_orders}`,
      "dagster://default/code-locations/broken",
    ]) {
      const { contents } = await server.client.readResource({ uri });
      const [content] = contents as { uri: string; mimeType: string; text: string }[];
      expect(content, uri).toMatchObject({ uri, mimeType: "application/json" });
      expect(Object.keys(JSON.parse(content!.text)).length, uri).toBeGreaterThan(0);
    }
    const complete = async (template: string, name: string, value: string, given: Record<string, string> = {}) => {
      const { completion } = await server.client.complete({
        ref: { type: "ref/resource", uri: `dagster://{deployment}${template}` },
        argument: { name, value },
        context: { arguments: given },
      });
      return completion;
    };
    expect((await complete("/assets/{key}", "deployment", "")).values).toEqual(["default"]);
    expect((await complete("/assets/{key}", "key", "staging/o")).values).toEqual(["staging/orders"]);
    expect((await complete("/assets/{key}", "key", "large/")).total).toBe(2000);
    expect((await complete("/jobs/{location}/{job}", "location", "rep")).values).toEqual(["reporting"]);
    expect((await complete("/jobs/{location}/{job}", "job", "", { location: "reporting" })).values).toEqual([
      "publish",
      "refresh",
    ]);
    expect((await complete("/schedules/{location}/{name}", "name", "night")).values).toEqual(["nightly_refresh"]);
    expect((await complete("/sensors/{location}/{name}", "name", "idle")).values).toEqual(["idle_sensor"]);
    expect((await complete("/resources/{location}/{name}", "name", "mai")).values).toEqual(["mailer"]);
    expect((await complete("/runs/{run_id}", "run_id", seeded!.runs.job_ok.slice(0, 8))).values).toContain(
      seeded!.runs.job_ok,
    );
    expect((await complete("/backfills/{id}", "id", seeded!.backfills.store_sales)).values).toEqual([
      seeded!.backfills.store_sales,
    ]);
    expect((await complete("/code-locations/{name}", "name", "")).values.sort()).toEqual([
      "broken",
      "large",
      "reporting",
      "warehouse",
    ]);
    await expect(server.client.readResource({ uri: "dagster://default/assets/no%2Fsuch" })).rejects.toThrow(
      /no asset "no\/such"/,
    );
    await expect(server.client.readResource({ uri: "dagster://elsewhere/instance" })).rejects.toThrow(/not found/i);
    await expect(complete("/nothing/{x}", "x", "")).rejects.toThrow(/no resource template/);
  });
});
