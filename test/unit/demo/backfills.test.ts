import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

async function backfills(args: Record<string, unknown> = {}) {
  const { answer } = await embedded.call("list_backfills", args);
  return answer.backfills as { backfill_id: string; status: string; title: string }[];
}

async function state(backfill_id: string) {
  return (await embedded.call("get_backfill", { backfill_id, include: ["partitions", "runs", "logs"] })).answer;
}

describe("the backfills there are", () => {
  it("went well, failed and are under way", async () => {
    expect((await backfills()).map(({ status }) => status)).toEqual([
      "REQUESTED",
      "COMPLETED_FAILED",
      "COMPLETED_SUCCESS",
    ]);
    const [failed] = await backfills({ status: ["COMPLETED_FAILED"] });
    expect(await state(failed!.backfill_id)).toMatchObject({
      progress: { total: 3, failed: 3, done: 0 },
      runs_total: 3,
      partition_keys: [{ asset: "marts/revenue", failed: [{ status: "FAILURE" }, {}, {}] }],
    });
  });

  it("progress with time and end", async () => {
    const [running] = await backfills();
    const id = running!.backfill_id;
    expect(await state(id)).toMatchObject({
      status: "REQUESTED",
      progress: { total: 20, done: 8, in_progress: 1, left: 11 },
    });
    embedded.advance(600);
    expect(await state(id)).toMatchObject({ progress: { done: 15 } });
    embedded.advance(3600);
    expect(await state(id)).toMatchObject({ status: "COMPLETED_SUCCESS", progress: { done: 20, left: 0 } });
    const { answer } = await embedded.call("get_partition_status", { asset_key: "marts/revenue" });
    expect(answer).toMatchObject({ failed: 3, in_progress: 0 });
  });
});

describe("a backfill", () => {
  it("is shown before it is launched, and then repairs what failed", async () => {
    const args = { asset_keys: ["marts/revenue"], only: "failed" };
    const dry = await embedded.call("launch_backfill", { ...args, dry_run: true });
    expect(dry.answer).toMatchObject({ would: { partitions: 3, runs: 3 } });
    expect(embedded.mutations).toEqual([]);
    const { answer } = await embedded.call("launch_backfill", args);
    const id = answer.backfill_id as string;
    embedded.advance(5);
    const before = (await state(id)).progress as { done: number; total: number };
    expect(before).toMatchObject({ total: 3, done: 0 });
    embedded.advance(60);
    expect((await embedded.call("wait_for_backfill", { backfill_id: id })).answer).toMatchObject({
      status: "COMPLETED_SUCCESS",
      progress: { total: 3, done: 3 },
    });
    const { answer: status } = await embedded.call("get_partition_status", { asset_key: "marts/revenue" });
    expect(status).toMatchObject({ failed: 0 });
  });

  it("of a job runs the job for each partition", async () => {
    const { answer } = await embedded.call("launch_backfill", {
      job: "staging_daily",
      partitions: ["2026-03-01", "2026-03-02"],
    });
    embedded.advance(90);
    expect(await state(answer.backfill_id as string)).toMatchObject({
      status: "COMPLETED_SUCCESS",
      job: "staging_daily",
      progress: { total: 2, done: 2 },
    });
  });

  it("is canceled, resumed and retried", async () => {
    const { answer: launched } = await embedded.call("launch_backfill", {
      asset_keys: ["raw/orders"],
      all_partitions: true,
    });
    const id = launched.backfill_id as string;
    embedded.advance(20);
    const { answer: canceled } = await embedded.call("cancel_backfill", { backfill_id: id });
    expect(canceled).toMatchObject({ status: "CANCELING" });
    embedded.advance(5);
    const stopped = await state(id);
    expect(stopped).toMatchObject({ status: "CANCELED" });
    const { left, failed, done } = stopped.progress as { left: number; failed: number; done: number };
    expect(left).toBeGreaterThan(10);
    expect(failed).toBeGreaterThan(0);
    expect(left + failed + done).toBe(30);
    const { answer: resumed } = await embedded.call("resume_backfill", { backfill_id: id });
    expect(resumed).toMatchObject({ status: "REQUESTED", was: "CANCELED", left });
    embedded.advance(120);
    expect(await state(id)).toMatchObject({ status: "COMPLETED_FAILED", progress: { failed, done: 30 - failed } });
    const { answer: retry } = await embedded.call("retry_backfill", { backfill_id: id });
    embedded.advance(60);
    expect(await state(retry.backfill_id as string)).toMatchObject({
      status: "COMPLETED_SUCCESS",
      progress: { total: failed, done: failed },
    });
  });

  it("stops where something upstream failed", async () => {
    const { answer } = await embedded.call("materialize_assets", {
      asset_keys: ["raw/payments", "staging/payments"],
    });
    embedded.advance(120);
    expect(await state(answer.backfill_id as string)).toMatchObject({
      status: "COMPLETED_FAILED",
      progress: { total: 2, done: 0, failed: 2, left: 0 },
    });
    const { answer: runs } = await embedded.call("list_runs", { tags: { "dagster/backfill": answer.backfill_id } });
    expect(runs.runs).toHaveLength(1);
  });

  it.each([
    [
      "list a partition that is not there",
      { asset_keys: ["raw/orders"], partitions: ["1999-01-01"] },
      "partition_not_found",
    ],
    ["be of an asset from outside", { asset_keys: ["raw/exchange_rates"], all_partitions: true }, "refused_by_dagster"],
  ])("cannot %s", async (_case, args, code) => {
    const { answer } = await embedded.call("launch_backfill", args);
    expect(answer).toMatchObject({ error: { code } });
    expect(embedded.mutations).toEqual([]);
  });

  it("is not launched by a viewer", async () => {
    const args = { asset_keys: ["raw/orders"], partitions: ["2026-03-01"] };
    const { answer } = await embedded.call("launch_backfill", args, { role: "viewer" });
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
    expect(await backfills()).toHaveLength(3);
  });
});

describe("dynamic partitions", () => {
  it("are added, materialized and deleted", async () => {
    const { answer: added } = await embedded.call("add_dynamic_partition", {
      partitions_def: "stores",
      partition: "wismar",
    });
    expect(added).toMatchObject({ added: true, total: 6, assets: ["raw/store_files"] });
    const statuses = async () => {
      const { answer } = await embedded.call("list_partitions", { asset_key: "raw/store_files" });
      return (answer.partitions as { partition: string; status: string }[]).map(
        ({ partition, status }) => `${partition} ${status}`,
      );
    };
    expect(await statuses()).toContain("wismar missing");
    await embedded.call("materialize_assets", { asset_keys: ["raw/store_files"], partition: "wismar" });
    embedded.advance(20);
    expect(await statuses()).toContain("wismar materialized");
    await embedded.confirmed("delete_dynamic_partitions", { partitions_def: "stores", partitions: ["wismar"] });
    expect((await statuses()).join()).not.toContain("wismar");
    const refused = await embedded.call(
      "add_dynamic_partition",
      { partitions_def: "stores", partition: "wismar" },
      { role: "viewer" },
    );
    expect(refused.answer).toMatchObject({ error: { code: "permission_denied" } });
  });
});
