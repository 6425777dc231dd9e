import { describe, expect, it } from "vitest";
import type { CallResult, ToolRunner } from "../../../src/tools/call.ts";
import { catalogue } from "../../../src/tools/catalogue.ts";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

const toolsets = ["overview", "assets", "asset_checks", "runs", "backfills", "analytics", "graphql"];

type Sample = Record<string, unknown>;

const asset_key = "marts/revenue";
const check = { asset_key, check_name: "matches_ledger" };
const run_id = "latest-failure";

/** A call of each tool that names things there are, and what its answer holds besides. */
const samples: Readonly<Record<string, { args?: Sample; holds: Sample }>> = {
  get_deployment_overview: { holds: { all_right: false } },
  diagnose_run: { args: { run_id }, holds: { cause: "step_failed" } },
  explain_asset: { args: { asset_key }, holds: { cause: "own_failure" } },
  get_connection: { holds: { kind: "Dagster+", organization: "harbor-roasters", version: "1.13.27" } },
  list_assets: { args: { selection: 'group:"marts"' }, holds: { returned: 3 } },
  get_asset: { args: { asset_key }, holds: { key: asset_key, group: "marts" } },
  get_asset_health: { args: { asset_keys: [asset_key] }, holds: { assets: [{ health: "DEGRADED" }] } },
  get_asset_health_summary: { holds: { classes: { CHECK_FAILURES: { assets: [asset_key] } } } },
  get_asset_freshness: { args: { asset_key: "reports/executive_kpis" }, holds: { status: "DEGRADED" } },
  get_asset_lineage: { args: { asset_key }, holds: { upstream_total: 5 } },
  list_asset_materializations: { args: { asset_key, limit: 3 }, holds: { returned: 3 } },
  wait_for_asset: {
    args: { asset_keys: ["raw/orders"], until: "healthy" },
    holds: { assets: [{ outcome: "healthy" }] },
  },
  materialize_assets: { args: { asset_keys: ["raw/customers"] }, holds: { status: "QUEUED" } },
  report_asset_event: { args: { asset_key: "raw/weather", event_type: "observation" }, holds: { reported: 1 } },
  wipe_assets: { args: { asset_keys: ["raw/customers"] }, holds: { wiped: ["raw/customers"] } },
  list_asset_checks: { holds: { total: 4 } },
  get_asset_check: { args: check, holds: { last_completed: { status: "failed" } } },
  list_asset_check_executions: { args: { ...check, limit: 2 }, holds: { returned: 2 } },
  execute_asset_checks: { args: { asset_key }, holds: { check_names: ["revenue_not_negative", "matches_ledger"] } },
  report_asset_check_evaluation: { args: { ...check, passed: true }, holds: { reported: "passed" } },
  list_runs: { args: { limit: 4 }, holds: { returned: 4 } },
  get_run: { args: { run_id }, holds: { job: "ingest_daily", status: "FAILURE" } },
  get_run_status: { args: { run_id }, holds: { steps: { succeeded: 2, failed: 1, total: 3 } } },
  wait_for_run: { args: { run_id }, holds: { status: "FAILURE" } },
  get_run_logs: { args: { run_id, limit: 3 }, holds: { returned: 3 } },
  get_run_compute_logs: { args: { run_id, step: "raw__orders" }, holds: { steps: ["raw__orders"] } },
  list_run_steps: { args: { run_id }, holds: { total: 3 } },
  get_run_stats: { args: { run_id }, holds: { materializations: 2 } },
  list_run_tags: { args: { key: "user" }, holds: { returned: 3 } },
  launch_run: { args: { job: "rotate_exports" }, holds: { status: "QUEUED" } },
  reexecute_run: { args: { run_id }, holds: { status: "QUEUED" } },
  terminate_runs: { args: { run_ids: ["$run STARTED"] }, holds: { runs: [{ outcome: "terminating" }] } },
  delete_run: { args: { run_id: "$run FAILURE" }, holds: {} },
  list_backfills: { holds: { returned: 3 } },
  get_backfill: { args: { backfill_id: "$backfill REQUESTED" }, holds: { status: "REQUESTED", partitions: 20 } },
  wait_for_backfill: { args: { backfill_id: "$backfill COMPLETED_FAILED" }, holds: { status: "COMPLETED_FAILED" } },
  launch_backfill: { args: { asset_keys: [asset_key], only: "failed" }, holds: { status: "REQUESTED", partitions: 3 } },
  cancel_backfill: { args: { backfill_id: "$backfill REQUESTED" }, holds: { status: "CANCELING", was: "REQUESTED" } },
  retry_backfill: {
    args: { backfill_id: "$backfill COMPLETED_FAILED" },
    holds: { status: "REQUESTED", partitions: 3 },
  },
  list_partitions: { args: { asset_key, status: "failed" }, holds: { total: 3 } },
  get_partition_status: { args: { asset_key }, holds: { failed: 3, total: 30 } },
  add_dynamic_partition: { args: { partitions_def: "stores", partition: "wismar" }, holds: { added: true } },
  delete_dynamic_partitions: { args: { partitions_def: "stores", partitions: ["lubeck"] }, holds: {} },
  get_run_analytics: { args: { metric: "success_rate" }, holds: { overall: { runs: 143 } } },
  generate_report: { args: { template: "reliability" }, holds: { complete: true } },
  query_graphql: { args: { query: "{ version }" }, holds: { data: { version: "1.13.27" } } },
  get_graphql_type: { args: { name: "Run" }, holds: { name: "Run", kind: "object" } },
};

/** A backfill in progress cannot be resumed, and none of those there are was canceled: its own test does so. */
const elsewhere = ["resume_backfill"];

const tools = catalogue.filter(({ toolset, plusOnly }) => toolsets.includes(toolset) && plusOnly !== true);

describe("the open-source tools on the embedded deployment", () => {
  it("are all tried", () => {
    const tried = [...Object.keys(samples), ...elsewhere].sort();
    expect(tried).toEqual(tools.map(({ name }) => name).sort());
  });

  it.each(Object.entries(samples))("%s gives a true answer", async (name, { args, holds }) => {
    const { answer, isError } = await call(embedded.runner(), name, args);
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(answer).toMatchObject(holds);
  });

  it.each(tools.filter(({ access, name }) => access !== "read" && !elsewhere.includes(name)).map(({ name }) => [name]))(
    "%s is refused to a viewer and changes nothing",
    async (name) => {
      const before = await snapshot();
      const { answer } = await call(embedded.runner({ role: "viewer" }), name, samples[name]!.args);
      expect(JSON.stringify(answer)).toMatch(/"permission_denied"|"refused"/);
      expect(await snapshot()).toEqual(before);
    },
  );
});

/** Calls a tool, confirmed when it asks for that. */
async function call(runner: ToolRunner, name: string, args: Sample = {}): Promise<CallResult> {
  const given = Object.fromEntries(
    await Promise.all(Object.entries(args).map(async ([key, value]) => [key, await meant(runner, value)] as const)),
  );
  const result = await runner.call(name, given);
  if (result.answer.confirmation_required !== true) return result;
  return runner.call(name, { ...given, confirmation: result.answer.confirmation });
}

/** A value, or for `$run STATUS` and `$backfill STATUS` the id of the newest one with that status. */
async function meant(runner: ToolRunner, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => meant(runner, one)));
  const [, what, status] = /^\$(run|backfill) (\w+)$/.exec(String(value)) ?? [];
  if (what === undefined) return value;
  const { answer } = await runner.call(`list_${what}s`, { status: [status], limit: 1 });
  const [found] = answer[`${what}s`] as Record<string, string>[];
  return found![`${what}_id`];
}

/** What changes of launching, stopping, reporting and wiping show in. */
async function snapshot(): Promise<unknown> {
  const query = `{
    runsOrError(limit: 5) { ... on Runs { count results { id status } } }
    partitionBackfillsOrError { ... on PartitionBackfills { results { id status } } }
    assetsOrError { ... on AssetConnection { nodes { key { path } assetHealth { assetHealth } } } }
    assetNodes { partitionKeys }
  }`;
  return (await embedded.call("query_graphql", { query, max_chars: 100_000 })).answer;
}
