import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

interface Listed {
  run_id: string;
  created: string;
}

async function runs(args: Record<string, unknown> = {}): Promise<Listed[]> {
  const all: Listed[] = [];
  let cursor: string | undefined;
  do {
    const { answer } = await embedded.call("list_runs", { limit: 100, cursor, ...args });
    all.push(...(answer.runs as Listed[]));
    cursor = answer.next_cursor as string | undefined;
  } while (cursor !== undefined);
  return all;
}

describe("the history of runs", () => {
  it("pages without a gap or a repeat, the newest first", async () => {
    const all = await runs();
    expect(all.length).toBeGreaterThan(250);
    expect(new Set(all.map(({ run_id }) => run_id)).size).toBe(all.length);
    const times = all.map(({ created }) => Date.parse(created));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    const { answer } = await embedded.call("query_graphql", { query: "{ runsOrError { ... on Runs { count } } }" });
    expect(answer.data).toEqual({ runsOrError: { count: all.length } });
  });

  it("is filtered by job, status, asset, location and time", async () => {
    const failed = await runs({ job: "ingest_daily", status: ["FAILURE"] });
    expect(failed.map(({ created }) => created.slice(0, 10))).toEqual(["2026-03-04", "2026-03-02", "2026-02-27"]);
    expect(await runs({ job: "ingest_daily" })).toHaveLength(30);
    const ml = await runs({ location: "ml" });
    expect(ml.length).toBeGreaterThan(0);
    expect(await runs({ asset_key: "ml/features", status: ["STARTED"] })).toHaveLength(1);
    const today = await runs({ created_after: "2026-03-04T00:00:00Z" });
    expect(today.every(({ created }) => created.startsWith("2026-03-04"))).toBe(true);
    expect(await runs({ tags: { "dagster/schedule_name": "ingest_nightly" } })).toHaveLength(30);
  });

  it("has a log of some 3,000 events, which is read page by page from either end", async () => {
    const [long] = await runs({ asset_key: "ml/features", status: ["SUCCESS"] });
    const read = async (from: "start" | "end") => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { answer } = await embedded.call("get_run_logs", {
          run_id: long!.run_id,
          from,
          limit: 500,
          cursor,
          max_chars: 400_000,
        });
        seen.push(
          ...(answer.events as { message?: string; event: string }[]).map(({ message, event }) => message ?? event),
        );
        cursor = answer.next_cursor as string | undefined;
      } while (cursor !== undefined && seen.length < 5000);
      return seen;
    };
    const forward = await read("start");
    expect(forward.length).toBeGreaterThan(3000);
    expect(forward.filter((message) => message.startsWith("partition ")).length).toBe(3000);
    expect((await read("end")).reverse()).toEqual(forward);
  });

  it("tells tags, steps, numbers and what was printed of a run", async () => {
    const [run] = await runs({ job: "ingest_daily", status: ["FAILURE"] });
    const run_id = run!.run_id;
    const { answer: steps } = await embedded.call("list_run_steps", { run_id });
    expect(steps).toMatchObject({ total: 3, counts: { SUCCESS: 2, FAILURE: 1 } });
    const { answer: stats } = await embedded.call("get_run_stats", { run_id });
    expect(stats).toMatchObject({ steps_succeeded: 2, steps_failed: 1, materializations: 2, steps_total: 3 });
    const { answer: printed } = await embedded.call("get_run_compute_logs", { run_id, step: "raw__payments" });
    expect(printed.stderr).toContain("429 Too Many Requests");
    const { answer: tags } = await embedded.call("list_run_tags", { key: "dagster/schedule_name" });
    expect(JSON.stringify(tags)).toContain("refresh_marts_hourly");
    expect(JSON.stringify((await embedded.call("list_run_tags")).answer)).not.toContain(".dagster/");
  });
});

describe("a run that is launched", () => {
  it("goes from the queue to its end as time passes", async () => {
    const { answer: launched } = await embedded.call("launch_run", { asset_keys: ["raw/customers"] });
    const run_id = launched.run_id as string;
    const seen: unknown[] = [launched.status];
    for (const seconds of [2, 2, 20]) {
      embedded.advance(seconds);
      seen.push((await embedded.call("get_run_status", { run_id })).answer.status);
    }
    expect(seen).toEqual(["QUEUED", "STARTING", "STARTED", "SUCCESS"]);
    const { answer } = await embedded.call("wait_for_run", { run_id });
    expect(answer).toMatchObject({ run_id, status: "SUCCESS" });
    expect(
      (await embedded.call("list_asset_materializations", { asset_key: "raw/customers", limit: 1 })).answer,
    ).toMatchObject({ events: [{ run_id }] });
  });

  it("fails as the nightly one did, and its repetition from the failure succeeds and has payments staged", async () => {
    const { answer: first } = await embedded.call("reexecute_run", { run_id: "latest-failure" });
    embedded.advance(40);
    const { answer: failed } = await embedded.call("wait_for_run", { run_id: first.run_id });
    expect(failed).toMatchObject({ status: "FAILURE" });
    expect((await embedded.call("diagnose_run", { run_id: first.run_id })).answer).toMatchObject({
      failed_steps: [{ step: "raw__payments" }],
      root_error: { type: "HTTPError" },
    });
    const { answer: second } = await embedded.call("reexecute_run", { run_id: first.run_id });
    embedded.advance(60);
    expect((await embedded.call("wait_for_run", { run_id: second.run_id })).answer).toMatchObject({
      status: "SUCCESS",
    });
    expect((await embedded.call("list_run_steps", { run_id: second.run_id })).answer).toMatchObject({ total: 1 });
    const { answer } = await embedded.call("list_runs", { job: "stage_payments", limit: 1 });
    expect(answer.runs).toMatchObject([{ status: "SUCCESS", launched_by: "sensor payments_landed" }]);
    const healed = await embedded.call("get_asset_health", { asset_keys: ["raw/payments", "staging/payments"] });
    expect(healed.answer.assets).toMatchObject([{ health: "HEALTHY" }, { health: "HEALTHY" }]);
  });

  it("is terminated, and then deleted", async () => {
    const { answer: launched } = await embedded.call("launch_run", { job: "rotate_exports" });
    const run_id = launched.run_id as string;
    embedded.advance(6);
    const { answer: stopped } = await embedded.call("terminate_runs", { run_ids: [run_id] });
    expect(stopped.runs).toMatchObject([{ run_id, outcome: "terminating" }]);
    embedded.advance(5);
    expect((await embedded.call("get_run_status", { run_id })).answer).toMatchObject({ status: "CANCELED" });
    const again = await embedded.call("terminate_runs", { run_ids: [run_id] });
    expect(again.answer.runs).toMatchObject([{ outcome: "already_ended" }]);
    await embedded.confirmed("delete_run", { run_id });
    const gone = await embedded.call("get_run_status", { run_id });
    expect(gone.answer).toMatchObject({ error: { code: "run_not_found" } });
  });

  it("is shown before it is launched", async () => {
    const { answer } = await embedded.call("launch_run", {
      job: "ingest_daily",
      partition: "2026-03-03",
      dry_run: true,
    });
    expect(answer).toMatchObject({
      dry_run: true,
      would: {
        launch: "ingest_daily",
        location: "ingestion",
        partition: "2026-03-03",
        steps: ["raw__orders", "raw__customers", "raw__payments"],
      },
    });
    expect(embedded.mutations).toEqual([]);
  });

  it.each([
    ["a job that is not there", { job: "ingest_dailly" }, "job_not_found"],
    ["a partition that is not there", { job: "ingest_daily", partition: "1999-01-01" }, "partition_not_found"],
    ["an asset from outside", { asset_keys: ["raw/exchange_rates"] }, "refused_by_dagster"],
    ["a config that fits nothing", { job: "rotate_exports", config: { opps: {} } }, "invalid_run_config"],
  ])("is refused for %s", async (_case, args, code) => {
    const { answer, isError } = await embedded.call("launch_run", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
    expect(embedded.mutations).toEqual([]);
  });

  it("is not there for a viewer, and not sent where only reading is allowed", async () => {
    const refused = await embedded.call("launch_run", { asset_keys: ["raw/customers"] }, { role: "viewer" });
    expect(refused.answer).toMatchObject({ error: { code: "permission_denied" } });
    const before = embedded.mutations.length;
    const barred = await embedded.call("launch_run", { asset_keys: ["raw/customers"] }, { readOnly: true });
    expect(barred.isError).toBe(true);
    expect(embedded.mutations).toHaveLength(before);
    expect(await runs({ created_after: "2026-03-04T09:29:00Z", asset_key: "raw/customers" })).toEqual([]);
  });
});

describe("time", () => {
  it("brings the runs that schedules request", async () => {
    const before = await runs({ job: "refresh_marts" });
    embedded.advance(2 * 3600);
    const after = await runs({ job: "refresh_marts" });
    expect(after.length - before.length).toBe(2);
    expect(after.slice(2)).toEqual(before);
  });
});
