import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { CANARIES } from "../../support/dagster-home.ts";
import { type RunningDagster, startDagster } from "../../support/dagster-instance.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const shared = inject("dagster");

async function errorOf(server: StdioConnection, tool: string, args: Record<string, unknown>) {
  const { answer, isError } = await server.call(tool, args);
  expect(isError, JSON.stringify(answer)).toBe(true);
  return answer.error;
}

describe.skipIf("skipped" in shared)("resources and configuration", () => {
  const url = "url" in shared ? shared.url : "";
  let server: StdioConnection;
  beforeAll(async () => {
    server = await connectStdio(url);
  });
  afterAll(() => server.close());

  it("lists resources with nesting, environment variables and usage", async () => {
    const { answer } = await server.call("list_resources", { location: "warehouse", include_usage: true });
    expect(answer).toMatchObject({ returned: 4, total: 4 });
    expect(answer.resources).toMatchObject([
      {
        resource: "credentials",
        type: "warehouse.resources.Credentials",
        env_vars: ["WAREHOUSE_PASSWORD"],
        nested_in: ["warehouse"],
      },
      { resource: "crm", env_vars: ["CRM_TOKEN"], used_by: { assets: 1, jobs: 1 } },
      { resource: "mailer", used_by: { jobs: 1 } },
      {
        resource: "warehouse",
        nested: [{ attribute: "credentials", resource: "credentials" }],
        used_by: { assets: 1, jobs: 1 },
      },
    ]);
    const page = await server.call("list_resources", { location: "warehouse", limit: 3 });
    const rest = await server.call("list_resources", {
      location: "warehouse",
      limit: 3,
      cursor: page.answer.next_cursor,
    });
    expect(rest.answer).toMatchObject({ resources: [{ resource: "warehouse" }], returned: 1 });
    const none = await server.call("list_resources", { location: "reporting" });
    expect(none.answer).toMatchObject({ resources: [], hint: expect.stringContaining("No resources match location") });
  });

  it("tells a resource's configuration, its secrets masked and its variables named", async () => {
    const { answer } = await server.call("get_resource", { resource: "mailer" });
    expect(answer.config).toEqual([
      { field: "api_token", type: "String or null", value: "[masked]" },
      { field: "password", type: "String or null", value: "[masked]" },
      { field: "server", type: "String or null", value: "smtp.internal" },
    ]);
    const credentials = await server.call("get_resource", { resource: "credentials" });
    expect(credentials.answer).toMatchObject({
      config: [
        { field: "password", env_var: "WAREHOUSE_PASSWORD" },
        { field: "user", default: "loader" },
      ],
      nested_in: [{ resource: "warehouse", attribute: "credentials" }],
    });
  });

  it("tells what uses a resource, also through those that nest it", async () => {
    const { answer } = await server.call("get_resource_usage", { resource: "credentials" });
    expect(answer).toEqual({
      resource: "credentials",
      location: "warehouse",
      through: [{ resource: "warehouse", assets: ["raw/orders"], jobs: [{ job: "pooled", ops: ["query_database"] }] }],
    });
    const graph = await server.call("get_resource_dependencies", { resource: "credentials" });
    expect(graph.answer).toMatchObject({
      nodes: [
        { resource: "credentials", distance: 0, top_level: true },
        { resource: "warehouse", distance: -1 },
      ],
      edges: [{ from: "warehouse", to: "credentials", attribute: "credentials" }],
    });
  });

  it("tells everything downstream that a change would touch", async () => {
    const { answer } = await server.call("get_resource_impact", { resource: "credentials" });
    expect(answer).toMatchObject({ outer_resources: ["warehouse"], assets: ["raw/orders"], jobs: ["pooled"] });
    const downstream = answer.downstream_assets as { key: string; distance: number }[];
    expect(downstream).toContainEqual(expect.objectContaining({ key: "staging/orders", distance: 1 }));
    expect(downstream).toContainEqual(expect.objectContaining({ key: "marts/executive_dashboard", distance: 3 }));
    expect(downstream.map(({ distance }) => distance)).toEqual(
      [...downstream.map(({ distance }) => distance)].sort((a, b) => a - b),
    );
    expect(answer.totals).toMatchObject({ assets: 1, downstream_assets: downstream.length, jobs: 1 });
  });

  it("lists environment variables and who reads them", async () => {
    const { answer } = await server.call("list_env_vars", { location: "warehouse" });
    expect(answer.env_vars).toEqual([
      { env_var: "CRM_TOKEN", location: "warehouse", resources: ["crm"] },
      { env_var: "WAREHOUSE_PASSWORD", location: "warehouse", resources: ["credentials", "warehouse"] },
    ]);
    const one = await server.call("list_env_vars", { resource: "crm" });
    expect(one.answer).toMatchObject({ env_vars: [{ env_var: "CRM_TOKEN" }], total: 1 });
  });

  it("gives config as JSON Schema", async () => {
    const { answer } = await server.call("get_config_schema", {
      job: "export_report",
      path: "ops.write_report.config",
    });
    expect(answer.schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["destination", "format", "rows"],
      additionalProperties: false,
      properties: {
        format: { enum: ["CSV", "PARQUET"] },
        rows: { anyOf: [{ type: "integer" }, { $ref: "#/$defs/Selector_2571019f" }] },
        destination: { required: ["bucket"], properties: { prefix: { default: "reports" } } },
      },
      $defs: { Selector_2571019f: { properties: { env: { type: "string" } }, minProperties: 1, maxProperties: 1 } },
    });
    const asset = await server.call("get_config_schema", { asset_key: "marts/scored_customers" });
    expect(asset.answer).toMatchObject({
      own_path: "ops.marts__scored_customers.config",
      schema: {
        properties: {
          ops: {
            properties: {
              marts__scored_customers: { properties: { config: { properties: { threshold: { default: 0.5 } } } } },
            },
          },
        },
      },
    });
    const types = await server.call("list_config_types", { job: "export_report" });
    expect(types.answer.types).toContainEqual({ type: "Format", kind: "enum", values: ["CSV", "PARQUET"] });
    const mailer = await server.call("get_config_schema", { resource: "mailer" });
    expect(mailer.answer).toMatchObject({
      schema: {
        properties: {
          password: { $comment: "has a default, which is [masked]" },
          server: { default: "smtp.internal" },
        },
      },
    });
  });

  it("validates a run config and tells each problem's place", async () => {
    const good = { ops: { write_report: { config: { rows: 3, format: "CSV", destination: { bucket: "b" } } } } };
    const valid = await server.call("validate_run_config", { job: "export_report", config: good });
    expect(valid).toEqual({ answer: { job: "export_report", location: "warehouse", valid: true }, isError: false });
    const bad = "ops:\n  write_report:\n    config: {rows: x, format: CVS, destinatio: {}}\n";
    const { answer, isError } = await server.call("validate_run_config", { job: "export_report", config: bad });
    expect(isError).toBe(false);
    expect(answer.valid).toBe(false);
    expect(answer.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: "ops.write_report.config.destinatio", did_you_mean: "destination" }),
        expect.objectContaining({ path: "ops.write_report.config.format", allowed: ["CSV", "PARQUET"] }),
        expect.objectContaining({ path: "ops.write_report.config.rows", allowed: ["Int"] }),
      ]),
    );
  });

  it("exports run config with secrets masked, as text that launch_run takes", async () => {
    const { answer } = await server.call("export_run_config", { job: "export_report" });
    expect(answer).toMatchObject({
      format: "yaml",
      masked: ["resources.mailer.config.api_token", "resources.mailer.config.password"],
    });
    const masked = { api_token: "<masked>", password: "<masked>", server: "smtp.internal" };
    expect(parse(String(answer.config))).toMatchObject({ resources: { mailer: { config: masked } } });
    const json = await server.call("export_run_config", { job: "export_report", format: "json" });
    expect(JSON.parse(String(json.answer.config))).toMatchObject({ resources: { mailer: { config: masked } } });
    const run = "seeded" in shared ? shared.seeded.runs.noisy : "";
    const past = await server.call("export_run_config", { run_id: run, format: "json" });
    expect(JSON.parse(String(past.answer.config))).toMatchObject({ ops: { chatter: { config: { events: 5000 } } } });
  });

  it("gives the whole deployment's configuration", async () => {
    const { answer } = await server.call("get_deployment_config", {
      include: ["env_vars", "resources", "nested"],
      location: "warehouse",
    });
    expect(answer.locations).toMatchObject([
      {
        location: "warehouse",
        resources: [
          { resource: "credentials" },
          { resource: "crm" },
          { resource: "mailer" },
          { resource: "warehouse" },
        ],
        env_vars: [{ env_var: "CRM_TOKEN" }, { env_var: "WAREHOUSE_PASSWORD" }],
      },
    ]);
  });

  it("tells each mistake for itself", async () => {
    expect(await errorOf(server, "get_resource", { resource: "mailr" })).toMatchObject({
      code: "resource_not_found",
      candidates: ["mailer"],
    });
    expect(await errorOf(server, "validate_run_config", { job: "export_report", config: "ops: [1" })).toMatchObject({
      code: "invalid_run_config",
      message: expect.stringMatching(/not valid YAML.*line 1, column/s),
    });
    expect(
      await errorOf(server, "validate_run_config", { job: "export_report", config: "ops: *nowhere" }),
    ).toMatchObject({
      code: "invalid_run_config",
      message: expect.stringContaining("Unresolved alias"),
    });
    expect(await errorOf(server, "get_config_schema", { job: "export_report", path: "ops.write_reprt" })).toMatchObject(
      {
        code: "invalid_arguments",
        candidates: ["write_report"],
      },
    );
    expect(await errorOf(server, "get_config_schema", {})).toMatchObject({ code: "invalid_arguments" });
    expect(await errorOf(server, "export_run_config", { job: "exprt_report" })).toMatchObject({
      code: "job_not_found",
    });
    expect(await errorOf(server, "validate_run_config", { job: "etl", ops: ["lod"], config: {} })).toMatchObject({
      code: "op_not_found",
      candidates: ["load"],
    });
  });

  it("lets no secret out", () => {
    const text = server.answers.join("\n");
    for (const canary of Object.values(CANARIES)) expect(text).not.toContain(canary);
  });
});

describe.skipIf("skipped" in shared)("a resource that exists only inside another one", () => {
  let dagster: RunningDagster;
  let server: StdioConnection;
  beforeAll(async () => {
    dagster = await startDagster({ version: "1.13", locations: ["conditions"], daemon: false });
    server = await connectStdio(dagster.url);
  }, 150_000);
  afterAll(async () => {
    await server?.close();
    await dagster?.stop();
  });

  it("is told as nested, and found by no name of its own", async () => {
    const { answer } = await server.call("get_resource", { resource: "archive" });
    expect(answer.nested).toEqual([{ attribute: "store", where: "nested in archive, not top-level" }]);
    const graph = await server.call("get_resource_dependencies", {});
    expect(graph.answer).toMatchObject({
      nodes: [
        { resource: "archive", top_level: true },
        { resource: "archive.store", top_level: false },
      ],
      edges: [{ from: "archive", to: "archive.store", attribute: "store" }],
    });
    expect(await errorOf(server, "get_resource", { resource: "store" })).toMatchObject({
      code: "resource_not_top_level",
      message: expect.stringContaining("nested in archive"),
      candidates: [{ resource: "archive", location: "conditions" }],
    });
  });

  it("masks literals unless they are plainly harmless", async () => {
    const { answer } = await server.call("get_resource", { resource: "archive" });
    const values = Object.fromEntries(
      (answer.config as { field: string; value: unknown }[]).map(({ field, value }) => [field, value]),
    );
    expect(values).toEqual({
      aws: "[masked]",
      bucket: "reports-archive",
      connection: "[masked]",
      options: { compress: true, password: "[masked]", mode: "append" },
      pem: "[masked]",
      pin: 4711,
      region: "eu-central-1",
      signature: "[masked]",
    });
    await server.call("get_config_schema", { resource: "archive" });
    await server.call("get_config_schema", { asset_key: "conditions/waiting" });
    await server.call("get_deployment_config", { include: ["resources", "nested", "env_vars"] });
    const text = server.answers.join("\n");
    for (const secret of [/canary/i, /AKIAIOSFODNN7/, /PRIVATE KEY/]) expect(text).not.toMatch(secret);
  });
});
