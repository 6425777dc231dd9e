import type { ToolRunner } from "../../src/tools/call.ts";
import { catalogue } from "../../src/tools/catalogue.ts";
import { plusArguments } from "./plus-arguments/all.ts";

/** Arguments for the tools of every Dagster, which name what the embedded organization has. */
const openSourceArguments: Readonly<Record<string, Record<string, unknown>>> = {
  diagnose_run: { run_id: "latest-failure" },
  explain_asset: { asset_key: "marts/revenue" },
  list_assets: { selection: 'group:"marts"' },
  get_asset: { asset_key: "marts/revenue" },
  get_asset_health: { asset_keys: ["marts/revenue"] },
  get_asset_freshness: { asset_key: "reports/executive_kpis" },
  get_asset_lineage: { asset_key: "marts/revenue" },
  list_asset_materializations: { asset_key: "marts/revenue", limit: 3 },
  wait_for_asset: { asset_keys: ["raw/orders"], until: "healthy" },
  materialize_assets: { asset_keys: ["raw/customers"] },
  report_asset_event: { asset_key: "raw/weather", event_type: "observation" },
  wipe_assets: { asset_keys: ["raw/customers"] },
  get_asset_check: { asset_key: "marts/revenue", check_name: "matches_ledger" },
  list_asset_check_executions: { asset_key: "marts/revenue", check_name: "matches_ledger", limit: 2 },
  execute_asset_checks: { asset_key: "marts/revenue" },
  report_asset_check_evaluation: { asset_key: "marts/revenue", check_name: "matches_ledger", passed: true },
  list_runs: { limit: 4 },
  get_run: { run_id: "latest-failure" },
  get_run_status: { run_id: "latest-failure" },
  wait_for_run: { run_id: "latest-failure" },
  get_run_logs: { run_id: "latest-failure", limit: 3 },
  get_run_compute_logs: { run_id: "latest-failure", step: "raw__orders" },
  list_run_steps: { run_id: "latest-failure" },
  get_run_stats: { run_id: "latest-failure" },
  list_run_tags: { key: "user" },
  launch_run: { job: "rotate_exports" },
  reexecute_run: { run_id: "latest-failure" },
  terminate_runs: { run_ids: ["$run STARTED"] },
  delete_run: { run_id: "$run FAILURE" },
  get_backfill: { backfill_id: "$backfill REQUESTED" },
  wait_for_backfill: { backfill_id: "$backfill COMPLETED_FAILED" },
  launch_backfill: { asset_keys: ["marts/revenue"], only: "failed" },
  cancel_backfill: { backfill_id: "$backfill REQUESTED" },
  retry_backfill: { backfill_id: "$backfill COMPLETED_FAILED" },
  list_partitions: { asset_key: "marts/revenue", status: "failed" },
  get_partition_status: { asset_key: "marts/revenue" },
  add_dynamic_partition: { partitions_def: "stores", partition: "wismar" },
  delete_dynamic_partitions: { partitions_def: "stores", partitions: ["lubeck"] },
  get_run_analytics: { metric: "success_rate" },
  generate_report: { template: "reliability" },
  query_graphql: { query: "{ version }" },
  get_graphql_type: { name: "Run" },
  resume_backfill: { backfill_id: "$backfill COMPLETED_FAILED" },
  get_job: { job: "ingest_daily" },
  get_schedule: { name: "train_churn_weekly" },
  get_sensor: { name: "new_store_files" },
  list_schedule_ticks: { name: "ingest_nightly", include_logs: true, limit: 3 },
  list_sensor_ticks: { name: "new_store_files", include_logs: true, limit: 3 },
  start_schedule: { schedule: "weekly_report_monday" },
  stop_schedule: { schedule: "ingest_nightly" },
  reset_schedule: { schedule: "weekly_report_monday" },
  start_sensor: { sensor: "default_automation_condition_sensor" },
  stop_sensor: { sensor: "new_store_files" },
  reset_sensor: { sensor: "new_store_files" },
  set_sensor_cursor: { sensor: "new_store_files", cursor: "stores/0500.csv" },
  preview_schedule: { name: "train_churn_weekly" },
  preview_sensor: { name: "new_store_files" },
  set_concurrency_limit: { pool: "gpu", limit: 2 },
  delete_concurrency_limit: { pool: "warehouse" },
  free_concurrency_slots: { run_id: "$run STARTED" },
  get_code_location: { location: "warehouse" },
  // The clock of these tests stands still, and what is waited for would never come.
  reload_code_location: { location: "warehouse", wait: false },
  reload_workspace: { wait: false },
  get_automation_policy: { asset_key: "staging/customers" },
  list_automation_evaluations: { asset_key: "staging/customers" },
  get_automation_evaluation: { asset_key: "staging/customers", evaluation_id: "latest" },
  list_automation_evaluation_partitions: { asset_key: "staging/customers", evaluation_id: "latest" },
  set_automation_paused: { paused: true },
  get_resource: { resource: "snowflake", location: "warehouse" },
  get_resource_usage: { resource: "s3" },
  get_resource_impact: { resource: "snowflake_credentials" },
  list_config_types: { job: "rotate_exports" },
  get_config_schema: { job: "weekly_report" },
  validate_run_config: { job: "weekly_report", config: {} },
  export_run_config: { run_id: "latest-failure" },
};

/**
 * Arguments with which a tool does what it is for on the embedded organization; `$run STATUS` and `$backfill STATUS` stand for the
 * newest one with that status.
 *
 * @throws {Error} when they do not fit the tool
 */
export async function embeddedArguments(runner: ToolRunner, name: string): Promise<Record<string, unknown>> {
  const tool = catalogue.find((candidate) => candidate.name === name);
  const sample = (tool?.plusOnly ? plusArguments : openSourceArguments)[name] ?? {};
  const entries = Object.entries(sample).map(async ([key, value]) => [key, await meant(runner, value)] as const);
  const args = Object.fromEntries(await Promise.all(entries));
  const parsed = tool?.input.safeParse(args);
  if (parsed?.success !== true) throw new Error(`the sample arguments of ${name} do not fit it: ${parsed?.error}`);
  return args;
}

async function meant(runner: ToolRunner, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => meant(runner, one)));
  const [, what, status] = /^\$(run|backfill) (\w+)$/.exec(String(value)) ?? [];
  if (what === undefined) return value;
  const { answer } = await runner.call(`list_${what}s`, { status: [status], limit: 1 });
  const [found] = answer[`${what}s`] as Record<string, string>[];
  return found![`${what}_id`];
}
