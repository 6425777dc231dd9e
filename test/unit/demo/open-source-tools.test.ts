import { describe, expect, it } from "vitest";
import type { CallResult, ToolRunner } from "../../../src/tools/call.ts";
import { catalogue } from "../../../src/tools/catalogue.ts";
import { useEmbedded } from "../../support/embedded.ts";
import { embeddedArguments } from "../../support/embedded-arguments.ts";

const embedded = useEmbedded();

const toolsets = ["overview", "assets", "asset_checks", "runs", "backfills", "analytics", "graphql"];

type Sample = Record<string, unknown>;

/** What the answer of each tool holds when it is called with its sample arguments. */
const samples: Readonly<Record<string, Sample>> = {
  get_deployment_overview: { all_right: false },
  diagnose_run: { cause: "step_failed" },
  explain_asset: { cause: "own_failure" },
  get_connection: { kind: "Dagster+", organization: "harbor-roasters", version: "1.13.27" },
  list_assets: { returned: 3 },
  get_asset: { key: "marts/revenue", group: "marts" },
  get_asset_health: { assets: [{ health: "DEGRADED" }] },
  get_asset_health_summary: { classes: { CHECK_FAILURES: { assets: ["marts/revenue"] } } },
  get_asset_freshness: { status: "DEGRADED" },
  get_asset_lineage: { upstream_total: 5 },
  list_asset_materializations: { returned: 3 },
  wait_for_asset: { assets: [{ outcome: "healthy" }] },
  materialize_assets: { status: "QUEUED" },
  report_asset_event: { reported: 1 },
  wipe_assets: { wiped: ["raw/customers"] },
  list_asset_checks: { total: 4 },
  get_asset_check: { last_completed: { status: "failed" } },
  list_asset_check_executions: { returned: 2 },
  execute_asset_checks: { check_names: ["revenue_not_negative", "matches_ledger"] },
  report_asset_check_evaluation: { reported: "passed" },
  list_runs: { returned: 4 },
  get_run: { job: "ingest_daily", status: "FAILURE" },
  get_run_status: { steps: { succeeded: 2, failed: 1, total: 3 } },
  wait_for_run: { status: "FAILURE" },
  get_run_logs: { returned: 3 },
  get_run_compute_logs: { steps: ["raw__orders"] },
  list_run_steps: { total: 3 },
  get_run_stats: { materializations: 2 },
  list_run_tags: { returned: 3 },
  launch_run: { status: "QUEUED" },
  reexecute_run: { status: "QUEUED" },
  terminate_runs: { runs: [{ outcome: "terminating" }] },
  delete_run: {},
  list_backfills: { returned: 3 },
  get_backfill: { status: "REQUESTED", partitions: 20 },
  wait_for_backfill: { status: "COMPLETED_FAILED" },
  launch_backfill: { status: "REQUESTED", partitions: 3 },
  cancel_backfill: { status: "CANCELING", was: "REQUESTED" },
  retry_backfill: { status: "REQUESTED", partitions: 3 },
  list_partitions: { total: 3 },
  get_partition_status: { failed: 3, total: 30 },
  add_dynamic_partition: { added: true },
  delete_dynamic_partitions: {},
  get_run_analytics: { overall: { runs: 143 } },
  generate_report: { complete: true },
  query_graphql: { data: { version: "1.13.27" } },
  get_graphql_type: { name: "Run", kind: "object" },
};

/** A backfill in progress cannot be resumed, and none of those there are was canceled: its own test does so. */
const elsewhere = ["resume_backfill"];

const tools = catalogue.filter(({ toolset, plusOnly }) => toolsets.includes(toolset) && plusOnly !== true);

describe("the open-source tools on the embedded deployment", () => {
  it("are all tried", () => {
    const tried = [...Object.keys(samples), ...elsewhere].sort();
    expect(tried).toEqual(tools.map(({ name }) => name).sort());
  });

  it.each(Object.entries(samples))("%s gives a true answer", async (name, holds) => {
    const { answer, isError } = await call(embedded.runner(), name);
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(answer).toMatchObject(holds);
  });

  it.each(tools.filter(({ access, name }) => access !== "read" && !elsewhere.includes(name)).map(({ name }) => [name]))(
    "%s is refused to a viewer and changes nothing",
    async (name) => {
      const before = await snapshot();
      const { answer } = await call(embedded.runner({ role: "viewer" }), name);
      expect(JSON.stringify(answer)).toMatch(/"permission_denied"|"refused"/);
      expect(await snapshot()).toEqual(before);
    },
  );
});

/** Calls a tool with its sample arguments, confirmed when it asks for that. */
async function call(runner: ToolRunner, name: string): Promise<CallResult> {
  const args = await embeddedArguments(runner, name);
  const result = await runner.call(name, args);
  if (result.answer.confirmation_required !== true) return result;
  return runner.call(name, { ...args, confirmation: result.answer.confirmation });
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
