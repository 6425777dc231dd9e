import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

describe("jobs of the embedded deployment", () => {
  it("are listed with what starts them", async () => {
    const { answer } = await embedded.call("list_jobs");
    expect(answer).toMatchObject({ total: 7 });
    expect(answer.jobs).toContainEqual({
      job: "ingest_daily",
      location: "ingestion",
      description: "Everything raw, once a night.",
      tags: { team: "data-platform" },
      schedules: ["ingest_nightly"],
      sensors: ["new_store_files"],
    });
  });

  it("tell their ops, pools, resources, runs and partitions", async () => {
    const marts = await embedded.call("get_job", {
      job: "refresh_marts",
      include: ["ops", "partitions", "resources", "runs", "schedules"],
    });
    expect(marts.answer).toMatchObject({
      assets: ["marts/customers", "marts/revenue"],
      partitioned: true,
      partitions: { total: 30, last: "2026-03-03" },
      schedules: [{ schedule: "refresh_marts_hourly", status: "running" }],
      resources: [{ resource: "snowflake", used_by: ["marts__revenue", "marts__customers"] }],
    });
    expect(marts.answer.ops).toContainEqual(expect.objectContaining({ op: "marts__customers", pools: ["warehouse"] }));
    expect(marts.answer.runs).toHaveLength(5);
    const exports = await embedded.call("get_job", { job: "rotate_exports", include: ["ops"] });
    expect(exports.answer.ops).toContainEqual(
      expect.objectContaining({ op: "delete_exports", depends_on: ["list_exports"], resources: ["s3"] }),
    );
  });

  it("leave secrets out of the config that holds when none is given", async () => {
    embedded.reset((_where, value) => `canary-${value.length}`);
    const { answer } = await embedded.call("get_job", { job: "train_churn", include: ["config"] });
    expect(answer.config).toMatchObject({
      required: false,
      default: { ops: { ml__churn_model: { config: { algorithm: "GRADIENT_BOOSTED", epochs: 20 } } } },
      secrets_left_out: ["ops.ml__churn_model.config.tracking.api_token"],
    });
    const exported = await embedded.call("export_run_config", { job: "weekly_report", format: "json" });
    expect(exported.answer.masked).toContain("resources.slack.config.token");
    const schema = await embedded.call("get_config_schema", { job: "weekly_report" });
    expect(JSON.stringify([answer, exported.answer, schema.answer])).not.toContain("canary");
  });
});

describe("config of the embedded deployment", () => {
  const path = "ops.raw__orders.config";

  it.each([
    ["an unknown entry", { batch_sise: 3 }, `${path}.batch_sise`, "There is no such entry."],
    ["a value of another type", { batch_size: "many" }, `${path}.batch_size`, "not valid for expected type"],
    ["a fraction for a whole number", { batch_size: 1.5 }, `${path}.batch_size`, "not valid for expected type"],
    ["a missing entry", { source: { api: {} } }, `${path}.source.api`, "base_url is required."],
    ["two of which one is to be chosen", { source: { api: {}, file: {} } }, `${path}.source`, "only specify a single"],
    ["none of which one is to be chosen", { source: {} }, `${path}.source`, "only specify a single"],
    ["an unknown choice", { source: { ftp: {} } }, `${path}.source.ftp`, "There is no such entry."],
    ["a list for a mapping", { source: [] }, `${path}.source`, "not valid for expected type"],
    [
      "a mapping that is no reference to an environment variable",
      { source: { api: { base_url: "https://a.example", token: { var: "X" } } } },
      `${path}.source.api.token.var`,
      "There is no such entry.",
    ],
  ])("refuses %s", async (_what, config, at, message) => {
    const { answer } = await embedded.call("validate_run_config", {
      job: "ingest_daily",
      config: { ops: { raw__orders: { config } } },
    });
    expect(answer).toMatchObject({
      valid: false,
      problems: [{ path: at, message: expect.stringContaining(message) }],
    });
  });

  it("takes what fits, given as YAML as well", async () => {
    const right = await embedded.call("validate_run_config", {
      job: "rotate_exports",
      config:
        "ops:\n  delete_exports:\n    config: {older_than_days: 7, mode: DELETE, keep: [finance/]}\nexecution:\n  config: {in_process: {}}",
    });
    expect(right.answer).toMatchObject({ valid: true });
    const wrong = await embedded.call("validate_run_config", {
      job: "rotate_exports",
      config: { ops: { delete_exports: { config: { mode: "NOW", keep: [1] } } } },
    });
    expect((wrong.answer.problems as { path: string }[]).map(({ path: at }) => at)).toEqual([
      "ops.delete_exports.config.mode",
      "ops.delete_exports.config.keep.0",
    ]);
    expect(wrong.answer.problems).toContainEqual(expect.objectContaining({ allowed: ["DRY_RUN", "DELETE"] }));
  });

  it("is not launched when it is refused", async () => {
    const { answer } = await embedded.call("launch_run", {
      job: "train_churn",
      config: { ops: { ml__churn_model: { config: { hyperparameters: { depth: "deep" } } } } },
    });
    expect(answer).toMatchObject({
      error: { code: "invalid_run_config", problems: [{ path: "ops.ml__churn_model.config.hyperparameters.depth" }] },
    });
    expect(embedded.mutations).toEqual([]);
  });

  it("has a schema, of a job, of an asset and of a resource", async () => {
    const job = await embedded.call("get_config_schema", { job: "ingest_daily", path: "ops.raw__orders.config" });
    expect(job.answer.schema).toMatchObject({
      properties: {
        batch_size: { type: "integer", default: 5000 },
        full_refresh: { type: "boolean", default: false },
        source: { minProperties: 1, maxProperties: 1 },
      },
    });
    const asset = await embedded.call("get_config_schema", { asset_key: "ml/churn_model" });
    expect(JSON.stringify(asset.answer)).toContain('"enum":["LOGISTIC","GRADIENT_BOOSTED","NEURAL"]');
    const resource = await embedded.call("get_config_schema", { resource: "snowflake_credentials" });
    expect(resource.answer.schema).toMatchObject({ required: ["user", "password"] });
    const types = await embedded.call("list_config_types", { job: "rotate_exports" });
    expect(types.answer.types).toContainEqual({ type: "DeleteMode", kind: "enum", values: ["DRY_RUN", "DELETE"] });
  });
});

describe("resources of the embedded deployment", () => {
  it("mask literals that may be secret, and name environment variables", async () => {
    embedded.reset((_where, value) => `canary-${value.length}`);
    const snowflake = await embedded.call("get_resource", { resource: "snowflake", location: "warehouse" });
    expect(snowflake.answer.config).toContainEqual(
      expect.objectContaining({ field: "connection_string", value: "[masked]" }),
    );
    expect(snowflake.answer.config).toContainEqual(expect.objectContaining({ field: "database", value: "PROD" }));
    expect(snowflake.answer).toMatchObject({
      env_vars: ["SNOWFLAKE_ACCOUNT"],
      nested: [{ attribute: "credentials", resource: "snowflake_credentials" }],
    });
    const slack = await embedded.call("get_resource", { resource: "slack", location: "warehouse" });
    expect(slack.answer.config).toContainEqual(expect.objectContaining({ field: "token", value: "[masked]" }));
    const all = await embedded.call("get_deployment_config", { include: ["env_vars", "resources", "nested"] });
    const listed = await embedded.call("list_resources", { include_usage: true });
    expect(listed.answer).toMatchObject({ total: 7 });
    expect(JSON.stringify([snowflake, slack, all, listed])).not.toContain("canary");
  });

  it("tell what uses them, what they are nested in, and what a change touches", async () => {
    const usage = await embedded.call("get_resource_usage", { resource: "s3" });
    expect(usage.answer).toMatchObject({ assets: ["raw/customers", "raw/orders", "raw/weather"] });
    expect(JSON.stringify(usage.answer)).toContain("new_store_files");
    const inside = await embedded.call("get_resource", { resource: "snowflake_credentials" });
    expect(inside.answer).toMatchObject({ nested_in: [{ resource: "snowflake", attribute: "credentials" }] });
    const impact = await embedded.call("get_resource_impact", { resource: "snowflake_credentials" });
    expect(impact.answer).toMatchObject({
      outer_resources: ["snowflake"],
      totals: { assets: 6, downstream_assets: 4 },
    });
    const graph = await embedded.call("get_resource_dependencies", {});
    expect(graph.answer.edges).toContainEqual({
      from: "snowflake",
      to: "snowflake.credentials",
      attribute: "credentials",
      location: "ml",
    });
  });

  it("read environment variables", async () => {
    const { answer } = await embedded.call("list_env_vars", { resource: "s3" });
    expect((answer.env_vars as { env_var: string }[]).map(({ env_var }) => env_var)).toEqual([
      "AWS_ACCESS_KEY_ID",
      "AWS_SECRET_ACCESS_KEY",
    ]);
  });

  it("of one name in two locations are told apart, and a nested one is not top-level", async () => {
    expect((await embedded.call("get_resource", { resource: "snowflake" })).answer).toMatchObject({
      error: { code: "ambiguous_name" },
    });
    expect((await embedded.call("get_resource", { resource: "credentials", location: "ml" })).answer).toMatchObject({
      error: { code: "resource_not_top_level" },
    });
    expect((await embedded.call("get_resource", { resource: "slak" })).answer).toMatchObject({
      error: { code: "resource_not_found", candidates: ["slack"] },
    });
  });
});
