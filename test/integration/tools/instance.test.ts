import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { launch, setFlag, waitForRun } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");
const shared = "skipped" in dagster ? undefined : dagster;

describe.skipIf(shared === undefined)("the instance toolset on a real Dagster", { timeout: 240_000 }, () => {
  const url = shared?.url ?? "";
  let mcp: StdioConnection;

  beforeAll(async () => {
    mcp = await connectStdio(url, { args: ["--toolsets", "instance"] });
  });
  afterAll(async () => {
    if (shared !== undefined) await limitOf("database", 2);
    await mcp?.close();
  });

  /** Sets a limit past the server under test. */
  function limitOf(pool: string, limit: number) {
    return graphql(
      url,
      "mutation M($pool: String!, $limit: Int!) { setConcurrencyLimit(concurrencyKey: $pool, limit: $limit) }",
      { pool, limit },
    );
  }

  interface RawPool {
    concurrencyKey: string;
    limit: number;
    claimedSlots: { runId: string; stepKey: string }[];
    pendingSteps: { runId: string }[];
  }

  /** What Dagster itself says of a pool. */
  async function poolOf(pool: string): Promise<RawPool | undefined> {
    const { instance } = await graphql<{ instance: { concurrencyLimits: RawPool[] } }>(
      url,
      "{ instance { concurrencyLimits { concurrencyKey limit claimedSlots { runId stepKey } pendingSteps { runId } } } }",
    );
    return instance.concurrencyLimits.find(({ concurrencyKey }) => concurrencyKey === pool);
  }

  it("tells the instance with its configuration, permissions, limits and daemons", async () => {
    const { answer } = await mcp.call("get_instance", { include: ["config", "permissions", "concurrency", "daemons"] });
    expect(answer).toMatchObject({
      version: expect.stringMatching(/^1\.13\./),
      run_launcher: "DefaultRunLauncher",
      run_queue: true,
      automation: "by sensors",
      config: { run_coordinator: { class: "QueuedRunCoordinator", config: { dequeue_interval_seconds: 1 } } },
      permissions: { allowed: expect.arrayContaining(["launch_run", "reload_code_location", "terminate_run"]) },
      concurrency: {
        max_concurrent_runs: 4,
        tags: [{ tag: "team=finance", limit: 2 }],
        pool_granularity: "op",
        default_pool_limit: 3,
      },
    });
    expect((answer.daemons as unknown[]).length).toBeGreaterThan(3);
  });

  it("tells each daemon's health and heartbeat", async () => {
    const { answer } = await mcp.call("list_daemons");
    const daemons = answer.daemons as { daemon: string; healthy: boolean; last_heartbeat: string; age_s: number }[];
    expect(daemons.map(({ daemon }) => daemon).sort()).toEqual(
      expect.arrayContaining(["BACKFILL", "QUEUED_RUN_COORDINATOR", "SCHEDULER", "SENSOR"]),
    );
    for (const daemon of daemons) {
      expect(daemon).toMatchObject({ healthy: true, last_heartbeat: expect.stringMatching(/^\d{4}-.*Z$/) });
      expect(daemon.age_s).toBeLessThan(300);
    }
    expect((await mcp.call("list_daemons", { daemon: "schedluer" })).answer).toMatchObject({
      error: { code: "daemon_not_found", candidates: ["SCHEDULER"] },
    });
  });

  it("sets, previews and deletes the limit of a pool", async () => {
    const pool = "integration_pool";
    expect((await mcp.call("set_concurrency_limit", { pool, limit: 4, dry_run: true })).answer).toMatchObject({
      dry_run: true,
      would: { pool, limit: 4 },
    });
    expect(await poolOf(pool)).toBeUndefined();
    for (const limit of [-1, 1001, 1.5]) {
      expect(await mcp.call("set_concurrency_limit", { pool, limit })).toMatchObject({
        isError: true,
        answer: { error: { code: "invalid_arguments" } },
      });
    }
    expect(await poolOf(pool)).toBeUndefined();
    expect((await mcp.call("set_concurrency_limit", { pool, limit: 4 })).answer).toMatchObject({
      pool,
      limit: 4,
      hint: expect.stringContaining("did not know this pool"),
    });
    expect(await poolOf(pool)).toMatchObject({ limit: 4 });
    expect((await mcp.call("set_concurrency_limit", { pool, limit: 0 })).answer).toMatchObject({
      limit: 0,
      limit_before: 4,
      claimed: 0,
    });
    expect(await poolOf(pool)).toMatchObject({ limit: 0 });
    const asked = await mcp.call("delete_concurrency_limit", { pool });
    expect(asked.answer).toMatchObject({
      confirmation_required: true,
      would: { delete_limit_of: pool, limit_before: 0, limit_now: 3 },
    });
    expect(await poolOf(pool)).toMatchObject({ limit: 0 });
    const done = await mcp.call("delete_concurrency_limit", { pool, confirmation: asked.answer.confirmation });
    expect(done.answer).toMatchObject({ deleted: true, limit_before: 0, limit_now: 3 });
    expect(await poolOf(pool)).toBeUndefined();
    expect((await mcp.call("list_concurrency_pools", { pool })).answer).toMatchObject({
      error: { code: "pool_not_found" },
    });
  });

  it("tells that a queued run waits for a blocked pool, and who holds and waits for slots; freeing lets the next one go", async () => {
    const release = setFlag(shared!.flags, "hold-pool");
    const ended: string[] = [];
    try {
      await mcp.call("set_concurrency_limit", { pool: "database", limit: 0 });
      const first = await launch(url, { job: "pooled" });
      ended.push(first);
      // The daemon has looked at it and left it.
      await waitForRun(url, first, new Set(["QUEUED"]));
      const queued = await queuedRun(first);
      expect(queued).toMatchObject({ job: "pooled", location: "warehouse", position: expect.any(Number) });
      expect(queued?.waits_for).toContainEqual({ limit: "pool database", max: 0, in_use: 0 });
      expect(queued).not.toHaveProperty("starts_next");

      expect((await mcp.call("set_concurrency_limit", { pool: "database", limit: 1 })).answer).toMatchObject({
        limit: 1,
        limit_before: 0,
      });
      await expect
        .poll(async () => (await poolOf("database"))?.claimedSlots.map(({ runId }) => runId), { timeout: 90_000 })
        .toEqual([first]);
      const second = await launch(url, { job: "pooled" });
      ended.push(second);
      await waitForRun(url, second, new Set(["QUEUED"]));
      expect((await queuedRun(second))?.waits_for).toContainEqual(
        expect.objectContaining({ limit: "pool database", max: 1, in_use: 1 }),
      );
      expect((await mcp.call("list_concurrency_pools", { pool: "database" })).answer).toMatchObject({
        granularity: "op",
        default_limit: 3,
        pools: [{ pool: "database", limit: 1, claimed: 1, claimed_by: [{ run_id: first, step: "query_database" }] }],
        total: 1,
      });

      expect((await mcp.call("free_concurrency_slots", { run_id: first, step: "query_databse" })).answer).toMatchObject(
        {
          error: { code: "step_not_found", candidates: ["query_database"] },
        },
      );
      expect(
        (await mcp.call("free_concurrency_slots", { run_id: first.slice(0, 13), dry_run: true })).answer,
      ).toMatchObject({
        dry_run: true,
        would: { run_id: first, run_status: "STARTED", free: [{ pool: "database", step: "query_database" }] },
      });
      expect((await poolOf("database"))?.claimedSlots).toHaveLength(1);
      expect((await mcp.call("free_concurrency_slots", { run_id: first.slice(0, 13) })).answer).toMatchObject({
        run_id: first,
        freed: [{ pool: "database", step: "query_database" }],
        hint: expect.stringContaining("still going"),
      });
      await expect
        .poll(async () => (await poolOf("database"))?.claimedSlots.map(({ runId }) => runId), { timeout: 90_000 })
        .toEqual([second]);
      expect((await mcp.call("free_concurrency_slots", { run_id: first })).answer).toMatchObject({
        freed: [],
        hint: expect.stringContaining("nothing to free"),
      });
    } finally {
      release();
      await limitOf("database", 2);
      for (const runId of ended) expect((await waitForRun(url, runId)).status).toBe("SUCCESS");
    }
  });

  async function queuedRun(runId: string) {
    const { answer } = await mcp.call("get_run_queue", { limit: 200 });
    expect(answer).toMatchObject({ queuing: true, limits: { max_concurrent_runs: 4, pools_hold_back_runs: true } });
    return (answer.queued as { run_id: string; waits_for?: unknown[] }[]).find(({ run_id }) => run_id === runId);
  }

  it("tells a run that was never there from one that holds nothing", async () => {
    expect(
      (await mcp.call("free_concurrency_slots", { run_id: "00000000-0000-4000-8000-000000000000" })).answer,
    ).toMatchObject({ error: { code: "run_not_found" } });
    expect((await mcp.call("free_concurrency_slots", { run_id: shared!.seeded.runs.pooled })).answer).toMatchObject({
      freed: [],
      run_status: "SUCCESS",
    });
  });
});
