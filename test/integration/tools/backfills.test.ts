import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { setFlag } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

/** The parts of answers that these tests read on. */
interface Answer {
  backfill_id: string;
  confirmation?: string;
  next_cursor?: string;
  backfills: { backfill_id: string }[];
  partitions: { partition: string }[];
  partition_keys: { failed: { partition: string }[] }[];
  progress: { left: number };
  total: number;
}

const dagster = inject("dagster");
const running = "skipped" in dagster ? undefined : dagster;

describe.skipIf(running === undefined)("backfills on a real Dagster", { timeout: 240_000 }, () => {
  let mcp: StdioConnection;
  const url = running?.url ?? "";

  beforeAll(async () => {
    mcp = await connectStdio(url, { args: ["--toolsets", "all"] });
  });
  afterAll(() => mcp?.close());

  /** What Dagster itself says of an asset's partitions. */
  async function statusesOf(name: string) {
    const { assetNodes } = await graphql<{
      assetNodes: {
        partitionStats: { numMaterialized: number; numFailed: number };
        assetPartitionStatuses: { materializedPartitions?: string[]; failedPartitions?: string[] };
      }[];
    }>(
      url,
      `query Q($asset: AssetKeyInput!) { assetNodes(assetKeys: [$asset]) { partitionStats { numMaterialized numFailed }
         assetPartitionStatuses { ... on DefaultPartitionStatuses { materializedPartitions failedPartitions } } } }`,
      { asset: { path: ["partitioned", name] } },
    );
    return { ...assetNodes[0]!.partitionStats, ...assetNodes[0]!.assetPartitionStatuses };
  }

  /** The backfills of Dagster itself, or those that an asset takes part in: other tests launch some of other assets. */
  async function backfillsOf(asset?: string): Promise<{ id: string; status: string }[]> {
    const { partitionBackfillsOrError } = await graphql<{
      partitionBackfillsOrError: {
        results: { id: string; status: string; assetSelection: { path: string[] }[] | null }[];
      };
    }>(
      url,
      "{ partitionBackfillsOrError { ... on PartitionBackfills { results { id status assetSelection { path } } } } }",
    );
    return partitionBackfillsOrError.results
      .filter(({ assetSelection }) => asset === undefined || assetSelection?.some(({ path }) => path.at(-1) === asset))
      .map(({ id, status }) => ({ id, status }));
  }

  async function ok(tool: string, args: Record<string, unknown>, options?: Parameters<StdioConnection["call"]>[2]) {
    const { answer, isError } = await mcp.call(tool, args, { timeout: 200_000, ...options });
    expect(isError, JSON.stringify(answer)).toBe(false);
    return answer as unknown as Answer;
  }

  async function refused(tool: string, args: Record<string, unknown>) {
    const { answer, isError } = await mcp.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(true);
    return answer.error as Record<string, unknown>;
  }

  it("lists what the seed made and filters it by asset, paging without loss", async () => {
    const all = await ok("list_backfills", { asset_key: "partitioned/daily_totals", created_after: "-7d" });
    expect(all).toMatchObject({
      backfills: expect.arrayContaining([
        expect.objectContaining({
          backfill_id: running!.seeded.backfills.daily_totals,
          status: "COMPLETED_SUCCESS",
          title: "First week",
          partitions: 7,
        }),
      ]),
    });
    const failed = await ok("list_backfills", { status: ["COMPLETED_FAILED"], asset_key: "partitioned/daily_orders" });
    expect(failed.backfills.map(({ backfill_id }) => backfill_id)).toContain(running!.seeded.backfills.daily_orders);
    const known = (await backfillsOf()).map(({ id }) => id);
    const seen: string[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page: Answer = await ok("list_backfills", { limit: 1, cursor });
      seen.push(...page.backfills.map(({ backfill_id }) => backfill_id));
      cursor = page.next_cursor;
    }
    expect(seen.filter((id) => known.includes(id))).toEqual(known);
  });

  it("tells of a backfill which partitions failed, with their runs", async () => {
    const answer = await ok("get_backfill", {
      backfill_id: running!.seeded.backfills.daily_orders,
      include: ["partitions", "runs", "logs"],
    });
    expect(answer).toMatchObject({
      status: "COMPLETED_FAILED",
      progress: { total: 26, done: 23, failed: 3, in_progress: 0, left: 0 },
      by_asset: [{ asset: "partitioned/daily_orders", targeted: 26, materialized: 23, failed: 3, in_progress: 0 }],
      partition_keys: [
        { asset: "partitioned/daily_orders", targeted: [{ start: "2024-01-01", end: "2024-01-26", count: 26 }] },
      ],
      runs_total: 26,
      url: `${url}/runs/b/${running!.seeded.backfills.daily_orders}`,
    });
    expect(answer.partition_keys[0]!.failed.map(({ partition }) => partition).sort()).toEqual([
      "2024-01-05",
      "2024-01-12",
      "2024-01-19",
    ]);
  });

  it("sums up partitions that a healthy look would hide, and looks at one", async () => {
    expect(await ok("get_partition_status", { asset_key: "partitioned/daily_totals" })).toMatchObject({
      total: 31,
      failed: 0,
      materialized: expect.any(Number),
      missing: expect.any(Number),
      missing_partitions: expect.arrayContaining([expect.objectContaining({ end: "2024-01-31" })]),
    });
    expect(
      await ok("get_partition_status", { asset_key: "partitioned/daily_totals", partition: "2024-01-03" }),
    ).toMatchObject({
      status: "materialized",
      materialized: { time: expect.stringMatching(/Z$/), run_id: expect.any(String) },
      latest_run: { status: "SUCCESS", partition: "2024-01-01...2024-01-07" },
    });
    expect(
      await refused("get_partition_status", { asset_key: "partitioned/daily_totals", partition: "2024-02-01" }),
    ).toMatchObject({
      code: "partition_not_found",
      candidates: ["2024-01-30", "2024-01-31"],
    });
  });

  it("lists partitions of two dimensions page by page, and one dimension by itself", async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
      const page: Answer = await ok("list_partitions", {
        asset_key: "partitioned/daily_store_sales",
        limit: 50,
        cursor,
      });
      expect(page.total).toBe(124);
      seen.push(...page.partitions.map(({ partition }) => partition));
      cursor = page.next_cursor;
    }
    const { assetNodes } = await graphql<{ assetNodes: { partitionKeys: string[] }[] }>(
      url,
      '{ assetNodes(assetKeys: [{path: ["partitioned", "daily_store_sales"]}]) { partitionKeys } }',
    );
    expect(seen).toEqual(assetNodes[0]!.partitionKeys);
    const stores = await ok("list_partitions", { asset_key: "partitioned/daily_store_sales", dimension: "store" });
    expect(stores.partitions.map(({ partition }) => partition)).toEqual(["north", "south", "east", "west"]);
  });

  it("dry runs say how many partitions and runs, and launch nothing", async () => {
    const own = ["daily_totals", "daily_order_lines", "store_sales"];
    const before = await Promise.all(own.map((asset) => backfillsOf(asset)));
    expect(
      await ok("launch_backfill", {
        asset_keys: ["partitioned/daily_totals"],
        partition_range: { start: "2024-01-10", end: "2024-01-15" },
        dry_run: true,
      }),
    ).toMatchObject({ dry_run: true, would: { partitions: 6, runs: 1 } });
    expect(
      await ok("launch_backfill", {
        asset_keys: ["partitioned/daily_store_sales"],
        partition_range: { start: "2024-01-01|north", end: "2024-01-03|south" },
        dry_run: true,
      }),
    ).toMatchObject({ would: { partitions: 6, runs: 6 } });
    expect(
      await ok("launch_backfill", {
        selection: 'key:"partitioned/daily_orders" or key:"partitioned/daily_order_lines"',
        partitions: ["2024-01-30", "2024-01-31"],
        dry_run: true,
      }),
    ).toMatchObject({ would: { partitions: 4, runs: 2 } });
    expect(
      await ok("launch_backfill", { asset_keys: ["partitioned/daily_store_sales"], all_partitions: true }),
    ).toMatchObject({
      confirmation_required: true,
      would: { partitions: 124, runs: 124 },
    });
    expect(
      await refused("launch_backfill", { asset_keys: ["partitioned/store_sales"], partitions: ["nroth"] }),
    ).toMatchObject({
      code: "partition_not_found",
      candidates: expect.arrayContaining(["north"]),
    });
    expect(await Promise.all(own.map((asset) => backfillsOf(asset)))).toEqual(before);
  });

  it("only: failed and only: missing run exactly those, to the end, with progress", async () => {
    expect(await statusesOf("store_sales")).toMatchObject({
      materializedPartitions: ["north", "south"],
      failedPartitions: ["west"],
    });
    const unset = setFlag(running!.flags, "fix-partitioned__store_sales");
    try {
      const told: { progress: number; total?: number; message?: string }[] = [];
      const failed = await ok(
        "launch_backfill",
        {
          asset_keys: ["partitioned/store_sales"],
          only: "failed",
          title: "Again",
          tags: { why: "fixed" },
          wait: true,
          timeout_s: 180,
        },
        { onprogress: (progress) => told.push(progress) },
      );
      expect(failed).toMatchObject({
        status: "COMPLETED_SUCCESS",
        title: "Again",
        tags: { why: "fixed" },
        partitions: 1,
        progress: { total: 1, done: 1, failed: 0, left: 0 },
      });
      expect(told.at(-1)).toMatchObject({
        progress: 1,
        total: 1,
        message: expect.stringContaining("1 of 1 partitions done"),
      });
      expect(await statusesOf("store_sales")).toMatchObject({ failedPartitions: [], numMaterialized: 3 });
      const missing = await ok("launch_backfill", { asset_keys: ["partitioned/store_sales"], only: "missing" });
      expect(missing).toMatchObject({
        status: "REQUESTED",
        partitions: 1,
        runs: 1,
        url: `${url}/runs/b/${missing.backfill_id}`,
      });
      expect(await ok("wait_for_backfill", { backfill_id: missing.backfill_id, timeout_s: 180 })).toMatchObject({
        status: "COMPLETED_SUCCESS",
      });
      expect(await statusesOf("store_sales")).toMatchObject({ numMaterialized: 4, numFailed: 0 });
      expect(
        await refused("launch_backfill", { asset_keys: ["partitioned/store_sales"], only: "missing" }),
      ).toMatchObject({
        message: "Nothing to backfill: no partition is missing of partitioned/store_sales.",
      });
      expect(await refused("retry_backfill", { backfill_id: missing.backfill_id })).toMatchObject({
        code: "refused_by_dagster",
      });
    } finally {
      unset();
    }
    // As the seed left it, but for east: west fails again.
    const again = await ok("launch_backfill", {
      asset_keys: ["partitioned/store_sales"],
      partitions: ["west"],
      wait: true,
      timeout_s: 180,
    });
    expect(again).toMatchObject({
      status: "COMPLETED_FAILED",
      progress: { failed: 1 },
      next: [{ tool: "get_backfill" }, { tool: "retry_backfill" }],
    });
    const retried = await ok("retry_backfill", { backfill_id: again.backfill_id, wait: true, timeout_s: 180 });
    expect(retried).toMatchObject({ retry_of: again.backfill_id, progress: { total: 1, failed: 1 } });
    expect(await statusesOf("store_sales")).toMatchObject({ failedPartitions: ["west"] });
  });

  it("runs together what Dagster refuses to run apart", async () => {
    const target = { asset_keys: ["partitioned/store_debits"], partitions: ["north", "south"] };
    const launched = await ok("launch_backfill", { ...target, wait: true, timeout_s: 180 });
    expect(launched).toMatchObject({ status: "COMPLETED_SUCCESS", notes: [expect.stringContaining("store_credits")] });
    const run = { asset_keys: ["partitioned/store_credits"], partition: "east", wait: true, timeout_s: 180 };
    expect(await ok("launch_run", run)).toMatchObject({ status: "SUCCESS", partition: "east" });
    for (const name of ["store_debits", "store_credits"])
      expect((await statusesOf(name)).materializedPartitions?.sort()).toEqual(["east", "north", "south"]);
    expect(
      await ok("launch_backfill", { ...target, partitions: undefined, only: "missing", dry_run: true }),
    ).toMatchObject({
      would: { partitions: 2, runs: 1 },
    });
  }, 400_000);

  it("backfills a job by its partition set, cancels it, resumes it, and refuses what cannot be", async () => {
    const range = { start: "2024-01-20", end: "2024-01-31" };
    const launched = await ok("launch_backfill", { job: "daily_orders_job", partition_range: range });
    expect(launched).toMatchObject({ status: "REQUESTED", partitions: 12, runs: 12 });
    const id = launched.backfill_id;
    expect(await refused("retry_backfill", { backfill_id: id })).toMatchObject({
      message: expect.stringContaining("REQUESTED"),
    });
    expect(await refused("resume_backfill", { backfill_id: id })).toMatchObject({
      message: expect.stringContaining("it runs already"),
    });
    expect(await ok("wait_for_backfill", { backfill_id: id, timeout_s: 1 })).toMatchObject({
      timed_out: true,
      job: "daily_orders_job",
      next: [{ tool: "wait_for_backfill", arguments: { backfill_id: id } }],
    });
    expect(await ok("list_backfills", { job: "daily_orders_job" })).toMatchObject({ backfills: [{ backfill_id: id }] });
    expect(await ok("cancel_backfill", { backfill_id: id })).toMatchObject({
      was: "REQUESTED",
      status: expect.stringMatching(/CANCEL/),
    });
    expect(await ok("wait_for_backfill", { backfill_id: id, timeout_s: 180 })).toMatchObject({ status: "CANCELED" });
    expect((await backfillsOf()).find((backfill) => backfill.id === id)?.status).toBe("CANCELED");
    expect(await refused("cancel_backfill", { backfill_id: id })).toMatchObject({
      message: expect.stringContaining("CANCELED"),
    });
    const state = await ok("get_backfill", { backfill_id: id, include: ["partitions"] });
    expect(state).toMatchObject({ progress: { total: 12 }, partition_keys: [{ job: "daily_orders_job" }] });
    const { left } = state.progress;
    if (left > 0) {
      expect(await ok("resume_backfill", { backfill_id: id })).toMatchObject({ was: "CANCELED", status: "REQUESTED" });
      expect(await ok("wait_for_backfill", { backfill_id: id, timeout_s: 200 })).toMatchObject({
        progress: { left: 0 },
      });
    } else {
      expect(await refused("resume_backfill", { backfill_id: id })).toMatchObject({
        message: expect.stringContaining("nothing left"),
      });
    }
    const status = await ok("get_partition_status", { job: "daily_orders_job" });
    expect(status).toMatchObject({
      total: 31,
      succeeded: expect.any(Number),
      hint: expect.stringContaining("partitioned/daily_orders"),
    });
  });

  it("adds and deletes dynamic partitions", async () => {
    expect(await ok("add_dynamic_partition", { partitions_def: "regions", partition: "latam" })).toMatchObject({
      added: true,
      assets: ["partitioned/region_sales"],
    });
    expect(await ok("add_dynamic_partition", { partitions_def: "regions", partition: "latam" })).toMatchObject({
      added: false,
      already_exists: true,
    });
    const listed = await ok("list_partitions", { asset_key: "partitioned/region_sales", order: "desc", limit: 1 });
    expect(listed).toMatchObject({ partitions: [{ partition: "latam", status: "missing" }] });
    await ok("launch_backfill", {
      asset_keys: ["partitioned/region_sales"],
      partitions: ["latam"],
      wait: true,
      timeout_s: 180,
    });
    const wipe = { partitions_def: "regions", partitions: ["latam"], wipe: true };
    const asked = await ok("delete_dynamic_partitions", wipe);
    expect(asked).toMatchObject({
      confirmation_required: true,
      would: { delete: ["latam"], assets: [{ asset: "partitioned/region_sales", materialized_partitions: 1 }] },
    });
    // The storage of an open-source Dagster cannot wipe single partitions: then nothing may be deleted either.
    expect(await refused("delete_dynamic_partitions", { ...wipe, confirmation: asked.confirmation })).toMatchObject({
      code: "refused_by_dagster",
      message: expect.stringContaining("Without wipe they can be deleted."),
    });
    expect((await statusesOf("region_sales")).materializedPartitions).toContain("latam");
    const args = { partitions_def: "regions", partitions: ["latam"] };
    const { confirmation } = await ok("delete_dynamic_partitions", args);
    expect((await statusesOf("region_sales")).materializedPartitions).toContain("latam");
    expect(await ok("delete_dynamic_partitions", { ...args, confirmation })).toMatchObject({
      deleted: ["latam"],
      wiped: false,
    });
    expect((await statusesOf("region_sales")).materializedPartitions).not.toContain("latam");
    expect(await refused("delete_dynamic_partitions", args)).toMatchObject({ code: "partition_not_found" });
  });
});
