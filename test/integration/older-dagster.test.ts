import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { catalogue } from "../../src/tools/catalogue.ts";
import { type RunningDagster, startDagster } from "../support/dagster-instance.ts";
import { type Seeded, seed, waitForRun } from "../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../support/stdio-client.ts";

describe.skipIf("skipped" in inject("dagster"))("on Dagster 1.8.13", () => {
  let dagster: RunningDagster;
  let seeded: Seeded;
  let server: StdioConnection;
  beforeAll(async () => {
    const locations = ["warehouse", "reporting", "broken", "conditions"] as const;
    dagster = await startDagster({ version: "1.8", daemon: false, locations });
    seeded = await seed(dagster);
    await dagster.startDaemon();
    server = await connectStdio(dagster.url, {
      args: ["--tools", "query_graphql,get_graphql_type"],
      strictOutput: false,
    });
    await server.call("start_sensor", { sensor: "conditions_sensor" });
    await vi.waitFor(
      async () => {
        const { answer } = await server.call("list_automation_evaluations", { asset_key: "conditions/waiting" });
        expect(answer.returned).toBeGreaterThan(0);
      },
      { timeout: 60_000, interval: 500 },
    );
  }, 400_000);
  afterAll(async () => {
    await server?.close();
    await dagster?.stop();
  });

  /** What each reading tool is asked: things that the sample project has on 1.8, too. */
  const questions: Record<string, () => Record<string, unknown>> = {
    get_connection: () => ({}),
    get_deployment_overview: () => ({}),
    diagnose_run: () => ({ run_id: seeded.runs.etl_failed }),
    explain_asset: () => ({ asset_key: "marts/executive_dashboard" }),
    list_assets: () => ({ selection: 'group:"staging"', view: "status" }),
    get_asset: () => ({ asset_key: "staging/orders", view: "status" }),
    get_asset_health: () => ({ asset_keys: ["staging/orders", "marts/churn"] }),
    get_asset_health_summary: () => ({}),
    get_asset_lineage: () => ({ asset_key: "staging/orders", direction: "both" }),
    get_asset_freshness: () => ({ asset_key: "marts/fresh_lag" }),
    list_asset_materializations: () => ({ asset_key: "raw/orders" }),
    wait_for_asset: () => ({ asset_keys: ["raw/orders"], until: "any_change", timeout_s: 1 }),
    list_asset_checks: () => ({ asset_key: "staging/orders" }),
    get_asset_check: () => ({ asset_key: "staging/orders", check_name: "not_empty" }),
    list_asset_check_executions: () => ({ asset_key: "staging/orders", check_name: "not_empty" }),
    list_runs: () => ({}),
    get_run: () => ({ run_id: seeded.runs.etl_failed, include: ["steps", "config", "tags"] }),
    get_run_status: () => ({ run_id: "latest" }),
    get_run_logs: () => ({ run_id: seeded.runs.etl_failed, level: "error" }),
    get_run_compute_logs: () => ({ run_id: seeded.runs.streams }),
    get_run_stats: () => ({ run_id: seeded.runs.job_ok }),
    list_run_steps: () => ({ run_id: seeded.runs.etl_failed }),
    list_run_tags: () => ({}),
    wait_for_run: () => ({ run_id: seeded.runs.job_ok, timeout_s: 5 }),
    list_jobs: () => ({}),
    get_job: () => ({ job: "my_pipeline" }),
    list_schedules: () => ({}),
    list_sensors: () => ({}),
    get_schedule: () => ({ name: "hourly_pipeline" }),
    get_sensor: () => ({ name: "idle_sensor" }),
    list_schedule_ticks: () => ({ name: "skipping_schedule" }),
    list_sensor_ticks: () => ({ name: "idle_sensor" }),
    preview_schedule: () => ({ name: "hourly_pipeline" }),
    preview_sensor: () => ({ name: "idle_sensor" }),
    list_backfills: () => ({}),
    get_backfill: () => ({ backfill_id: seeded.backfills.daily_orders }),
    wait_for_backfill: () => ({ backfill_id: seeded.backfills.daily_orders, timeout_s: 5 }),
    list_partitions: () => ({ asset_key: "partitioned/daily_orders", status: "missing" }),
    get_partition_status: () => ({ asset_key: "partitioned/daily_orders" }),
    get_instance: () => ({}),
    list_daemons: () => ({}),
    get_run_queue: () => ({}),
    list_concurrency_pools: () => ({}),
    list_code_locations: () => ({}),
    get_code_location: () => ({ location: "warehouse" }),
    list_automation_policies: () => ({}),
    get_automation_policy: () => ({ asset_key: "marts/auto_cron" }),
    list_automation_evaluations: () => ({ asset_key: "conditions/waiting" }),
    get_automation_evaluation: () => ({
      asset_key: "conditions/waiting",
      evaluation_id: "latest",
      partition: "2024-01-03",
    }),
    list_automation_evaluation_partitions: () => ({
      asset_key: "conditions/waiting",
      evaluation_id: "latest",
      node_id: "1.1",
    }),
    list_automation_ticks: () => ({}),
    get_automation_status: () => ({}),
    list_resources: () => ({ include_usage: true }),
    get_resource: () => ({ resource: "warehouse" }),
    get_resource_usage: () => ({ resource: "credentials" }),
    get_resource_dependencies: () => ({}),
    get_resource_impact: () => ({ resource: "credentials" }),
    list_env_vars: () => ({}),
    list_config_types: () => ({ job: "export_report" }),
    get_config_schema: () => ({ asset_key: "marts/scored_customers" }),
    validate_run_config: () => ({ job: "export_report", config: "ops: {}" }),
    export_run_config: () => ({ run_id: seeded.runs.noisy }),
    get_deployment_config: () => ({ include: ["env_vars", "resources", "nested"] }),
    get_run_analytics: () => ({ metric: "duration", group_by: "asset" }),
    generate_report: () => ({ template: "reliability" }),
    query_graphql: () => ({ query: "{ version runsOrError(limit: 1) { __typename } }" }),
    get_graphql_type: () => ({ name: "Run" }),
  };

  it("asks every reading tool of the open-source catalogue", () => {
    const reading = catalogue.filter((tool) => tool.access === "read" && !tool.plusOnly).map(({ name }) => name);
    expect(Object.keys(questions).sort()).toEqual(reading.sort());
  });

  /** What SQLite's storage did not have yet, and how each such tool says so. */
  const lacking: Record<string, RegExp> = { list_concurrency_pools: /does not support concurrency pools/ };

  it.each(Object.keys(questions))("%s answers", async (tool) => {
    const { answer, isError } = await server.call(tool, questions[tool]!());
    const reason = lacking[tool];
    expect(isError, JSON.stringify(answer)).toBe(reason !== undefined);
    if (reason !== undefined) {
      expect(answer).toMatchObject({
        error: { code: "unsupported_by_server", message: expect.stringMatching(reason) },
      });
    }
  });

  it("says in a note what it cannot tell", async () => {
    const { answer } = await server.call("get_run", { run_id: seeded.runs.job_ok });
    expect(JSON.stringify(answer.notes)).toContain("Dagster 1.8.13 does not tell");
  });

  it("launches a run that runs", async () => {
    const { answer, isError } = await server.call("launch_run", {
      job: "my_pipeline",
      tags: { team: "older" },
      wait: true,
      timeout_s: 100,
    });
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(answer).toMatchObject({ status: "SUCCESS" });
    expect(await waitForRun(dagster.url, String(answer.run_id))).toMatchObject({ status: "SUCCESS" });
  });

  it("refuses what this version cannot do, and says so", async () => {
    const { answer, isError } = await server.call("report_asset_check_evaluation", {
      asset_key: "staging/orders",
      check_name: "not_empty",
      passed: true,
    });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "unsupported_by_server", message: expect.stringContaining("1.8.13") },
    });
  });
});
