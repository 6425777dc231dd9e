import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();
const hour = 3600;

interface Tick {
  time: string;
  status: string;
  run_ids?: string[];
}

async function ticks(tool: string, args: Record<string, unknown>): Promise<Tick[]> {
  const { answer } = await embedded.call(tool, args);
  return answer.ticks as Tick[];
}

describe("schedules of the embedded deployment", () => {
  it("are listed with their states, those of a location that failed to load being missing with a note", async () => {
    const { answer } = await embedded.call("list_schedules");
    const schedules = answer.schedules as { schedule: string; status: string }[];
    expect(schedules.map(({ schedule, status }) => `${schedule} ${status}`)).toEqual([
      "ingest_nightly running",
      "rotate_exports_weekly stopped",
      "train_churn_weekly running",
      "refresh_marts_hourly running",
      "staging_nightly running",
      "weekly_report_monday stopped",
    ]);
    expect(String(answer.notes)).toContain("reporting failed to load");
    expect((await embedded.call("list_schedules", { status: "stopped" })).answer).toMatchObject({ total: 2 });
  });

  it("tick as the clock passes their times, each tick with a run that exists", async () => {
    const before = await ticks("list_schedule_ticks", { name: "refresh_marts_hourly", limit: 2 });
    expect(before[0]).toMatchObject({ time: "2026-03-04T09:15:00Z", status: "SUCCESS" });
    embedded.advance(2 * hour);
    const after = await ticks("list_schedule_ticks", { name: "refresh_marts_hourly", limit: 4 });
    expect(after.map(({ time }) => time)).toEqual([
      "2026-03-04T11:15:00Z",
      "2026-03-04T10:15:00Z",
      "2026-03-04T09:15:00Z",
      "2026-03-04T08:15:00Z",
    ]);
    expect(after.slice(2)).toEqual(before);
    for (const { run_ids = [] } of after) {
      const run = await embedded.call("get_run", { run_id: run_ids[0] });
      expect(run.answer).toMatchObject({ run_id: run_ids[0], job: "refresh_marts" });
    }
  });

  it("page through their ticks without losing or repeating one", async () => {
    const all = await ticks("list_schedule_ticks", { name: "ingest_nightly", limit: 100 });
    expect(all).toHaveLength(30);
    const paged: Tick[] = [];
    let cursor: unknown;
    do {
      const { answer } = await embedded.call("list_schedule_ticks", { name: "ingest_nightly", limit: 13, cursor });
      paged.push(...(answer.ticks as Tick[]));
      cursor = answer.next_cursor;
    } while (cursor !== undefined);
    expect(paged).toEqual(all);
  });

  it("have no ticks while they are stopped, and tick again once they run", async () => {
    const stopped = await embedded.call("stop_schedule", { schedule: "refresh_marts_hourly" });
    expect(stopped.answer).toMatchObject({
      changed: true,
      before: { status: "running", set_by: "code" },
      after: { status: "stopped", set_by: "user" },
    });
    embedded.advance(2 * hour);
    const start = await embedded.call("start_schedule", { schedule: "refresh_marts_hourly" });
    expect(start.answer).toMatchObject({ after: { status: "running" }, next_tick: "2026-03-04T12:15:00Z" });
    embedded.advance(hour);
    const told = await ticks("list_schedule_ticks", { name: "refresh_marts_hourly", limit: 2 });
    expect(told.map(({ time }) => time)).toEqual(["2026-03-04T12:15:00Z", "2026-03-04T09:15:00Z"]);
    const runs = await embedded.call("list_runs", { job: "refresh_marts", limit: 2 });
    expect((runs.answer.runs as { run_id: string }[]).map(({ run_id }) => run_id)).toEqual(
      told.flatMap(({ run_ids }) => run_ids),
    );
  });

  it("that somebody stopped go back to what their code says", async () => {
    const { answer } = await embedded.call("reset_schedule", { schedule: "weekly_report_monday" });
    expect(answer).toMatchObject({
      before: { status: "stopped", set_by: "user" },
      after: { status: "running", set_by: "code" },
      next_tick: "2026-03-09T06:00:00Z",
    });
    const again = await embedded.call("reset_schedule", { schedule: "weekly_report_monday" });
    expect(again.answer).toMatchObject({ changed: false });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("ticked until somebody stopped them", async () => {
    const told = await ticks("list_schedule_ticks", { name: "weekly_report_monday" });
    expect(told.map(({ time }) => time)).toEqual([
      "2026-02-23T06:00:00Z",
      "2026-02-16T06:00:00Z",
      "2026-02-09T06:00:00Z",
    ]);
  });

  it("tell what their next tick would request, and change nothing by it", async () => {
    const { answer } = await embedded.call("preview_schedule", { name: "ingest_nightly" }, { readOnly: true });
    expect(answer).toMatchObject({
      outcome: "requests_runs",
      tick: "2026-03-05T02:00:00Z",
      runs: [{ job: "ingest_daily", partition: "2026-03-04" }],
    });
    expect(JSON.stringify(answer)).not.toContain("grind-Finer");
  });

  it("that look fine can raise at their next tick, which a preview shows and the tick then does", async () => {
    const detail = await embedded.call("get_schedule", { name: "train_churn_weekly" });
    expect(detail.answer).toMatchObject({ status: "running" });
    expect((detail.answer.ticks as Tick[]).map(({ status }) => status)).toEqual(Array(4).fill("SUCCESS"));
    const preview = await embedded.call("preview_schedule", { name: "train_churn_weekly" });
    expect(preview.answer).toMatchObject({
      outcome: "raises",
      error: { type: "FileNotFoundError", message: expect.stringContaining("training_window.yaml") },
    });
    const known = (await embedded.call("list_runs", { job: "train_churn" })).answer.total;
    embedded.advance(3 * 24 * hour);
    const [last] = await ticks("list_schedule_ticks", { name: "train_churn_weekly", limit: 1 });
    expect(last).toMatchObject({ time: "2026-03-07T03:00:00Z", status: "FAILURE" });
    expect(last?.run_ids).toBeUndefined();
    expect((await embedded.call("list_runs", { job: "train_churn" })).answer.total).toBe(known);
  });

  it("are not started for a viewer, and the permission is named", async () => {
    const { answer, isError } = await embedded.call(
      "stop_schedule",
      { schedule: "ingest_nightly" },
      { role: "viewer" },
    );
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("stop_running_schedule") },
    });
    expect((await embedded.call("get_schedule", { name: "ingest_nightly" })).answer).toMatchObject({
      status: "running",
    });
  });

  it("are left alone where the server is read-only", async () => {
    const { answer } = await embedded.call("stop_schedule", { schedule: "ingest_nightly" }, { readOnly: true });
    expect(answer).toMatchObject({ error: { code: "read_only" } });
    expect(embedded.mutations).toEqual([]);
  });

  it("do not run by themselves in a branch deployment", async () => {
    const { answer } = await embedded.call("list_schedules", { deployment: "128" });
    const schedules = answer.schedules as { status: string; last_tick?: unknown }[];
    expect(schedules.length).toBeGreaterThan(0);
    for (const { status, last_tick } of schedules) expect([status, last_tick]).toEqual(["stopped", undefined]);
  });

  it("each answer to their name alone", async () => {
    const { answer } = await embedded.call("get_schedule", { name: "ingest_nightli" });
    expect(answer).toMatchObject({ error: { code: "schedule_not_found", candidates: ["ingest_nightly"] } });
  });
});

describe("sensors of the embedded deployment", () => {
  it("fail where their code does, and no secret of their logs and stacks is told", async () => {
    embedded.reset((_where, value) => `canary-${value.length}`);
    const answers = [
      await embedded.call("list_sensor_ticks", { name: "new_store_files", include_logs: true, limit: 3 }),
      await embedded.call("get_sensor", { name: "new_store_files" }),
      await embedded.call("preview_sensor", { name: "new_store_files" }),
      await embedded.call("list_sensors"),
    ];
    for (const tick of answers[0]!.answer.ticks as Tick[]) {
      expect(tick).toMatchObject({
        status: "FAILURE",
        error: { type: "NoCredentialsError", message: "Unable to locate credentials" },
      });
    }
    expect(answers[2]!.answer).toMatchObject({ outcome: "raises", error: { type: "NoCredentialsError" } });
    expect(JSON.stringify(answers)).toContain("aws_secret_access_key=[masked]");
    expect(JSON.stringify(answers)).not.toContain("canary");
  });

  it("keep the state and the cursor that they are given", async () => {
    const stop = await embedded.call("stop_sensor", { sensor: "new_store_files" });
    expect(stop.answer).toMatchObject({ after: { status: "stopped", set_by: "user" } });
    const set = await embedded.call("set_sensor_cursor", { sensor: "new_store_files", cursor: "stores/0500.csv" });
    expect(set.isError).toBe(false);
    expect((await embedded.call("get_sensor", { name: "new_store_files" })).answer).toMatchObject({
      status: "stopped",
      cursor: "stores/0500.csv",
    });
    await embedded.call("set_sensor_cursor", { sensor: "new_store_files", reset: true });
    await embedded.call("reset_sensor", { sensor: "new_store_files" });
    const { answer } = await embedded.call("get_sensor", { name: "new_store_files" });
    expect(answer).toMatchObject({ status: "running", set_by: "code" });
    expect(answer.cursor).toBeUndefined();
  });

  it("tick at their interval, and react to what happened in it", async () => {
    const [newest] = await ticks("list_sensor_ticks", { name: "payments_landed", limit: 1 });
    expect(newest).toMatchObject({ time: "2026-03-04T09:30:00Z", status: "SKIPPED" });
    embedded.advance(30);
    const [next] = await ticks("list_sensor_ticks", { name: "payments_landed", limit: 1 });
    expect(next).toMatchObject({ time: "2026-03-04T09:30:30Z" });
    const made = await ticks("list_sensor_ticks", { name: "payments_landed", status: ["SUCCESS"], limit: 1 });
    const run = await embedded.call("get_run", { run_id: made[0]?.run_ids?.[0] });
    expect(run.answer).toMatchObject({ job: "stage_payments" });
    const told = await embedded.call("list_sensor_ticks", {
      name: "alert_on_failure",
      status: ["SUCCESS"],
      include_logs: true,
      limit: 1,
    });
    expect(JSON.stringify(told.answer)).toContain("Told #data-alerts of the failure of");
  });

  it("say why they request nothing", async () => {
    expect((await embedded.call("preview_sensor", { name: "payments_landed" })).answer).toMatchObject({
      outcome: "skips",
      skip_reason: expect.stringContaining("raw/payments"),
    });
    expect((await embedded.call("preview_sensor", { name: "alert_on_failure" })).answer).toMatchObject({
      outcome: "skips",
    });
    const automation = await embedded.call("preview_sensor", { name: "default_automation_condition_sensor" });
    expect(automation.answer).toMatchObject({ error: { code: "refused_by_dagster" } });
  });

  it.each([
    ["start_sensor", { sensor: "default_automation_condition_sensor" }, "edit_sensor"],
    ["stop_sensor", { sensor: "payments_landed" }, "edit_sensor"],
    ["reset_sensor", { sensor: "default_automation_condition_sensor" }, "edit_sensor"],
    ["set_sensor_cursor", { sensor: "new_store_files", cursor: "x" }, "update_sensor_cursor"],
    ["start_schedule", { schedule: "rotate_exports_weekly" }, "start_schedule"],
    ["reset_schedule", { schedule: "weekly_report_monday" }, "start_schedule"],
  ])("%s is refused to a viewer", async (tool, args, permission) => {
    const { answer } = await embedded.call(tool, args, { role: "viewer" });
    expect(answer).toMatchObject({
      error: {
        code: "permission_denied",
        message: expect.stringContaining(`It needs the permission ${permission}.`),
        next: [{ tool: "get_connection" }],
      },
    });
  });
});
