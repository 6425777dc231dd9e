import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

interface Health {
  key: string;
  health: string;
}

async function healthOf(asset: string): Promise<Record<string, unknown>> {
  const { answer } = await embedded.call("get_asset_health", { asset_keys: [asset] });
  return (answer.assets as Record<string, unknown>[])[0]!;
}

async function checkOf(asset_key: string, check_name: string): Promise<Record<string, unknown>> {
  return (await embedded.call("get_asset_check", { asset_key, check_name })).answer;
}

describe("the health of the embedded deployment's assets", () => {
  it("is the same in every answer that tells it", async () => {
    const { answer: list } = await embedded.call("list_assets", { view: "status", limit: 100 });
    const listed = new Map((list.assets as Health[]).map(({ key, health }) => [key, health]));
    expect(new Set(listed.values())).toEqual(new Set(["HEALTHY", "WARNING", "DEGRADED", "UNKNOWN"]));
    const { answer: told } = await embedded.call("get_asset_health", { asset_keys: [...listed.keys()] });
    expect(new Map((told.assets as Health[]).map(({ key, health }) => [key, health]))).toEqual(listed);
    const { answer: summary } = await embedded.call("get_asset_health_summary");
    const counts: Record<string, number> = {};
    for (const health of listed.values()) counts[health] = (counts[health] ?? 0) + 1;
    expect(summary).toMatchObject({ total: listed.size, by_health: counts });
    const { answer: degraded } = await embedded.call("list_assets", { view: "status", health: "DEGRADED" });
    expect((degraded.assets as Health[]).map(({ key }) => key)).toEqual([
      "marts/revenue",
      "ml/churn_scores",
      "raw/payments",
      "reports/executive_kpis",
    ]);
  });

  it("says what is wrong", async () => {
    expect(await healthOf("marts/revenue")).toMatchObject({
      health: "DEGRADED",
      materialization: { status: "DEGRADED", failed_partitions: 3, missing_partitions: 0, total_partitions: 30 },
      checks: { status: "DEGRADED", failed: 1, total: 2 },
      source: "dagster",
    });
    expect(await healthOf("raw/payments")).toMatchObject({ materialization: { status: "DEGRADED" } });
    expect(await healthOf("staging/orders")).toMatchObject({ health: "WARNING", checks: { warning: 1 } });
    expect(await healthOf("raw/exchange_rates")).toMatchObject({ health: "UNKNOWN" });
    expect(await healthOf("raw/weather")).toMatchObject({ health: "HEALTHY" });
    const freshness = await embedded.call("get_asset_freshness", { asset_key: "reports/executive_kpis" });
    expect(freshness.answer).toMatchObject({ status: "DEGRADED", policy: { fail_after_s: 86_400 } });
  });

  it("counts partitions alike in every answer", async () => {
    const counts = { materialized: 26, failed: 3, in_progress: 1, missing: 0, total: 30 };
    const { answer: status } = await embedded.call("get_partition_status", { asset_key: "marts/revenue" });
    expect(status).toMatchObject(counts);
    const { answer: list } = await embedded.call("list_partitions", { asset_key: "marts/revenue", limit: 100 });
    const partitions = list.partitions as { status: string }[];
    for (const one of ["materialized", "failed", "in_progress", "missing"] as const) {
      expect(partitions.filter(({ status: is }) => is === one)).toHaveLength(counts[one]);
    }
    const { answer: asset } = await embedded.call("get_asset", { asset_key: "marts/revenue", view: "status" });
    expect(asset).toMatchObject({ failed_partitions: 3, total_partitions: 30 });
    const { answer: job } = await embedded.call("get_partition_status", { job: "ingest_daily" });
    expect(job).toMatchObject({ total: 30, failed: 3, succeeded: 27 });
  });
});

describe("an asset", () => {
  it("is told whole", async () => {
    const { answer } = await embedded.call("get_asset", {
      asset_key: "marts/revenue",
      view: "status",
      include: ["checks", "partitions", "automation", "metadata", "config", "upstream", "downstream", "jobs"],
    });
    expect(answer).toMatchObject({
      key: "marts/revenue",
      owners: ["team:analytics", "finance@harbor-roasters.example"],
      pools: ["warehouse"],
    });
    const said = JSON.stringify(answer);
    for (const word of [
      "matches_ledger",
      "refresh_marts",
      "staging/payments",
      "reports/executive_kpis",
      "analytics.marts.revenue",
    ])
      expect(said).toContain(word);
    const { answer: lineage } = await embedded.call("get_asset_lineage", { asset_key: "marts/revenue" });
    expect(lineage).toMatchObject({ upstream_total: 5, downstream_total: 1 });
  });

  it("has a history that pages without a gap or a repeat", async () => {
    const times: string[] = [];
    let cursor: string | undefined;
    do {
      const { answer } = await embedded.call("list_asset_materializations", {
        asset_key: "raw/customers",
        limit: 7,
        cursor,
      });
      times.push(...(answer.events as { at: string }[]).map(({ at }) => at));
      cursor = answer.next_cursor as string | undefined;
    } while (cursor !== undefined);
    expect(times).toHaveLength(30);
    expect(times).toEqual([...new Set(times)].sort().reverse());
    const failures = await embedded.call("list_asset_materializations", {
      asset_key: "raw/payments",
      event_type: "failure",
    });
    expect(failures.answer.events).toHaveLength(3);
  });

  it("is materialized, which a wait sees, and its dependents are out of date then", async () => {
    const dry = await embedded.call("materialize_assets", { asset_keys: ["staging/customers"], dry_run: true });
    expect(dry.answer).toMatchObject({ would: { runs: [{ assets: ["staging/customers"], location: "warehouse" }] } });
    expect(embedded.mutations).toEqual([]);
    const { answer } = await embedded.call("materialize_assets", { asset_keys: ["staging/customers"] });
    embedded.advance(20);
    expect((await embedded.call("wait_for_run", { run_id: answer.run_id })).answer.status).toBe("SUCCESS");
    const { answer: marts } = await embedded.call("get_asset", { asset_key: "marts/customers", view: "status" });
    expect(marts).toMatchObject({ stale: "STALE" });
    const healthy = await embedded.call("wait_for_asset", { asset_keys: ["staging/customers"], until: "healthy" });
    expect(healthy.answer.assets).toMatchObject([{ key: "staging/customers", outcome: "healthy" }]);
  });

  it("is materialized for several partitions by a backfill", async () => {
    const { answer } = await embedded.call("materialize_assets", {
      asset_keys: ["raw/orders", "staging/orders"],
      partitions: ["2026-03-01", "2026-03-02"],
    });
    embedded.advance(120);
    const { answer: state } = await embedded.call("wait_for_backfill", { backfill_id: answer.backfill_id });
    expect(state).toMatchObject({ status: "COMPLETED_SUCCESS", progress: { total: 4, done: 4 } });
  });

  it("is what was reported of it from outside", async () => {
    const reported = await embedded.call("report_asset_event", {
      asset_key: "raw/exchange_rates",
      event_type: "materialization",
      description: "Rates of March",
    });
    expect(reported.isError).toBe(false);
    expect(await healthOf("raw/exchange_rates")).toMatchObject({ health: "HEALTHY" });
    const { answer } = await embedded.call("list_asset_materializations", { asset_key: "raw/exchange_rates" });
    expect(answer.events).toMatchObject([{ at: "2026-03-04T09:30:00Z", description: "Rates of March" }]);
  });

  it("is forgotten when it is wiped, and not by someone who may not", async () => {
    const { would } = await embedded.confirmed("wipe_assets", { asset_keys: ["raw/customers"] });
    expect(JSON.stringify(would)).toContain("raw/customers");
    expect((await embedded.call("list_asset_materializations", { asset_key: "raw/customers" })).answer.events).toEqual(
      [],
    );
    expect(await healthOf("raw/customers")).toMatchObject({ health: "UNKNOWN" });
    const refused = await embedded.confirmed("wipe_assets", { asset_keys: ["raw/orders"] }, { role: "viewer" });
    expect(refused.answer).toMatchObject({ error: { code: "permission_denied" } });
  });
});

describe("checks", () => {
  it("are listed with how they stand, and their executions with what they found", async () => {
    const { answer } = await embedded.call("list_asset_checks");
    expect(answer).toMatchObject({ total: 4 });
    const { answer: executions } = await embedded.call("list_asset_check_executions", {
      asset_key: "marts/revenue",
      check_name: "matches_ledger",
      limit: 50,
    });
    const statuses = new Set((executions.executions as { status: string }[]).map(({ status }) => status));
    expect(statuses).toEqual(new Set(["in_progress", "failed", "passed", "skipped"]));
  });

  it("are executed by themselves", async () => {
    const { answer } = await embedded.call("execute_asset_checks", {
      asset_key: "staging/orders",
      check_names: ["unique_order_id"],
    });
    embedded.advance(20);
    expect((await embedded.call("get_run_status", { run_id: answer.run_id })).answer.status).toBe("SUCCESS");
    expect(await checkOf("staging/orders", "unique_order_id")).toMatchObject({
      run_id: answer.run_id,
      status: "warned",
    });
  });

  it("can be reported to have passed, and then the asset is well", async () => {
    const args = { asset_key: "staging/orders", check_name: "unique_order_id", passed: true };
    const { isError } = await embedded.call("report_asset_check_evaluation", args);
    expect(isError).toBe(false);
    expect(await healthOf("staging/orders")).toMatchObject({ health: "HEALTHY" });
    const refused = await embedded.call("report_asset_check_evaluation", args, { role: "viewer" });
    expect(refused.answer).toMatchObject({ error: { code: "permission_denied" } });
  });
});
