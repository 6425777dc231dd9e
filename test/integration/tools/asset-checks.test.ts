import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { setFlag } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");
const shared = "skipped" in dagster ? undefined : dagster;

describe.skipIf(shared === undefined)("asset checks on a real Dagster", { timeout: 240_000 }, () => {
  const url = shared?.url ?? "";
  let mcp: StdioConnection;

  beforeAll(async () => {
    mcp = await connectStdio(url, { args: ["--toolsets", "asset_checks"] });
  });
  afterAll(() => mcp?.close());

  interface RawExecution {
    runId: string;
    status: string;
    evaluation: { severity: string; description: string | null; metadataEntries: { label: string }[] } | null;
  }

  /** What Dagster itself says of a check's executions, newest first. */
  async function executionsOf(asset: string, check: string): Promise<RawExecution[]> {
    const { assetCheckExecutions } = await graphql<{ assetCheckExecutions: RawExecution[] }>(
      url,
      `query Q($asset: AssetKeyInput!, $check: String!) { assetCheckExecutions(assetKey: $asset, checkName: $check, limit: 20) {
         runId status evaluation { severity description metadataEntries { label } } } }`,
      { asset: { path: asset.split("/") }, check },
    );
    return assetCheckExecutions;
  }

  async function list(args: Record<string, unknown>) {
    const { answer } = await mcp.call("list_asset_checks", args);
    return (answer.checks as { asset_key: string; check_name: string; status: string }[]).map(
      ({ asset_key, check_name, status }) => `${asset_key}:${check_name} ${status}`,
    );
  }

  it("tells how each check came out by its latest execution", async () => {
    const listed = await list({ selection: 'group:"staging" or group:"marts"' });
    expect(listed).toEqual(
      expect.arrayContaining([
        "staging/customers:emails_valid warned",
        "staging/orders:ids_unique passed",
        "staging/products:prices_known execution_failed",
        "marts/revenue:revenue_positive failed",
      ]),
    );
    expect(listed).toHaveLength(7);
    expect(await list({ selection: 'group:"staging"', status: ["execution_failed", "warned"] })).toEqual([
      "staging/customers:emails_valid warned",
      "staging/products:prices_known execution_failed",
    ]);
    expect(await list({ selection: 'group:"staging"', severity: "WARN" })).toEqual([
      "staging/customers:emails_valid warned",
    ]);
    expect((await mcp.call("list_asset_checks", { asset_key: "raw/orders" })).answer).toMatchObject({
      checks: [],
      hint: "The asset raw/orders defines no checks.",
    });
  });

  it("is quick with 2,000 assets that have none", async () => {
    const { answer } = await mcp.call("list_asset_checks", { selection: 'code_location:"large"' });
    expect(answer).toMatchObject({ checks: [], total: 0 });
  });

  it("tells a check's definition, result and metadata", async () => {
    const { answer } = await mcp.call("get_asset_check", {
      asset_key: "staging/payments",
      check_name: "amounts_reconcile",
    });
    expect(answer).toMatchObject({
      status: "passed",
      result: "no bad rows",
      metadata: { bad_rows: 0 },
      blocking: true,
      runs_alone: true,
      description: "amounts_reconcile of staging/payments",
      jobs: expect.arrayContaining(["asset materialization", "refresh"]),
      for_latest_materialization: true,
      checked_materialization: { run_id: shared!.seeded.runs.assets_ok },
    });
    expect(
      (await mcp.call("get_asset_check", { asset_key: "staging/products", check_name: "prices_known" })).answer,
    ).toMatchObject({
      status: "execution_failed",
      run_id: shared!.seeded.runs.check_raised,
      next: [{ tool: "get_run_logs", arguments: { run_id: shared!.seeded.runs.check_raised } }],
    });
    expect(
      (await mcp.call("get_asset_check", { asset_key: "staging/payments", check_name: "amounts" })).answer,
    ).toMatchObject({
      error: { code: "asset_check_not_found", candidates: ["amounts_reconcile"] },
    });
  });

  it("executes checks alone, and tells how they came out", async () => {
    const before = await executionsOf("staging/orders", "not_empty");
    const preview = await mcp.call("execute_asset_checks", { asset_key: "staging/orders", dry_run: true });
    expect(preview.answer).toMatchObject({
      dry_run: true,
      would: { execute_checks: ["ids_unique", "not_empty"], runs: 1 },
    });
    expect(await executionsOf("staging/orders", "not_empty")).toHaveLength(before.length);

    const unset = setFlag(shared!.flags, "fail-not_empty");
    let failing: Record<string, unknown>;
    try {
      const progress: unknown[] = [];
      const { answer } = await mcp.call(
        "execute_asset_checks",
        { asset_key: "staging/orders", check_names: ["not_empty"], wait: true, timeout_s: 120 },
        { onprogress: (told) => progress.push(told) },
      );
      expect(progress.length).toBeGreaterThan(0);
      failing = answer;
    } finally {
      unset();
    }
    expect(failing).toMatchObject({
      status: "SUCCESS",
      url: expect.stringContaining("/runs/"),
      checks: [{ check_name: "not_empty", status: "failed", severity: "ERROR", result: "3 bad rows" }],
    });
    const [latest] = await executionsOf("staging/orders", "not_empty");
    expect(latest).toMatchObject({ runId: failing.run_id, status: "FAILED" });
    expect(await list({ asset_key: "staging/orders", status: "failed" })).toEqual(["staging/orders:not_empty failed"]);

    const { runOrError } = await graphql<{
      runOrError: { assetMaterializations: unknown[]; assetCheckSelection: { name: string }[] };
    }>(
      url,
      "query Q($id: ID!) { runOrError(runId: $id) { ... on Run { assetMaterializations { runId } assetCheckSelection { name } } } }",
      { id: failing.run_id as string },
    );
    expect(runOrError).toEqual({ assetMaterializations: [], assetCheckSelection: [{ name: "not_empty" }] });

    const mended = await mcp.call("execute_asset_checks", { asset_key: "staging/orders", wait: true, timeout_s: 120 });
    expect(mended.answer).toMatchObject({
      checks: [
        { check_name: "ids_unique", status: "passed" },
        { check_name: "not_empty", status: "passed" },
      ],
    });
  });

  it("tells the history, newest first, page by page", async () => {
    const seen: string[] = [];
    for (let cursor: unknown; ; ) {
      const { answer } = await mcp.call("list_asset_check_executions", {
        asset_key: "staging/orders",
        check_name: "not_empty",
        limit: 1,
        ...(cursor === undefined ? {} : { cursor }),
      });
      seen.push(...(answer.executions as { status: string }[]).map(({ status }) => status));
      cursor = answer.next_cursor;
      if (cursor === undefined) break;
    }
    expect(seen).toHaveLength((await executionsOf("staging/orders", "not_empty")).length);
    expect(seen.slice(0, 2)).toEqual(["passed", "failed"]);
    expect(
      (await mcp.call("list_asset_check_executions", { asset_key: "marts/customer_ltv", check_name: "ltv_in_rnge" }))
        .answer,
    ).toMatchObject({
      error: { code: "asset_check_not_found", candidates: ["ltv_in_range"] },
    });
  });

  it("reports an evaluation from elsewhere, and none for a check that does not exist", async () => {
    const key = { asset_key: "staging/payments", check_name: "amounts_reconcile" };
    expect(
      (await mcp.call("report_asset_check_evaluation", { ...key, check_name: "amounts_recon", passed: true })).answer,
    ).toMatchObject({
      error: { code: "asset_check_not_found", candidates: ["amounts_reconcile"] },
    });
    expect(await executionsOf("staging/payments", "amounts_recon")).toEqual([]);
    const { answer } = await mcp.call("report_asset_check_evaluation", {
      ...key,
      passed: false,
      severity: "WARN",
      description: "seen in the ledger",
      metadata: { bad_rows: 7, where: "ledger" },
    });
    expect(answer).toEqual({ ...key, reported: "warned" });
    const [latest] = await executionsOf("staging/payments", "amounts_reconcile");
    expect(latest).toMatchObject({
      status: "FAILED",
      evaluation: { severity: "WARN", description: "seen in the ledger" },
    });
    expect((await mcp.call("get_asset_check", key)).answer).toMatchObject({
      status: "warned",
      reported: true,
      metadata: { bad_rows: 7, where: "ledger" },
    });
    expect((await mcp.call("report_asset_check_evaluation", { ...key, passed: true })).answer).toMatchObject({
      reported: "passed",
    });
    expect((await executionsOf("staging/payments", "amounts_reconcile"))[0]).toMatchObject({ status: "SUCCEEDED" });
  });
});
