import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

interface Evaluation {
  evaluation_id: string;
  time: string;
  requested: number;
  run_ids?: string[];
  why?: { node_id: string; reason: string }[];
}

async function evaluations(asset_key: string, limit = 100): Promise<Evaluation[]> {
  const { answer } = await embedded.call("list_automation_evaluations", { asset_key, limit });
  return answer.evaluations as Evaluation[];
}

describe("automation conditions of the embedded deployment", () => {
  it("are on three assets, and evaluated by a sensor that somebody stopped", async () => {
    const { answer } = await embedded.call("get_automation_status");
    expect(answer).toMatchObject({
      evaluated_by: "sensors",
      conditions: 3,
      sensors: [{ sensor: "default_automation_condition_sensor", status: "stopped", asset_count: 3 }],
      not_evaluated: { count: 3, assets: ["marts/customers", "marts/loyalty", "staging/customers"] },
      next: [{ tool: "start_sensor" }],
    });
    const policies = await embedded.call("list_automation_policies");
    expect(policies.answer).toMatchObject({ total: 3 });
    const eager = await embedded.call("get_automation_policy", { asset_key: "staging/customers" });
    expect(eager.answer).toMatchObject({ condition: "eager", hint: expect.stringContaining("sensor is stopped") });
  });

  it("on_cron waited each day for what is upstream, requested a run that exists, and was handled", async () => {
    const [handled, requested, waiting] = await evaluations("marts/loyalty");
    expect(handled).toMatchObject({ requested: 0, why: [{ node_id: "1.2" }] });
    expect(requested).toMatchObject({ time: "2026-03-01T03:17:00Z", requested: 1 });
    expect(waiting).toMatchObject({ time: "2026-03-01T03:00:00Z", requested: 0 });
    // What held it back is the part about the upstream asset.
    expect(waiting?.why).toMatchObject([
      { node_id: "1.3.1.1", reason: expect.stringMatching(/newly_updated.*of marts\/customers is not true/) },
    ]);
    const run = await embedded.call("get_run", { run_id: requested?.run_ids?.[0] });
    expect(run.answer).toMatchObject({ status: "SUCCESS" });
    const ticks = await embedded.call("list_automation_ticks", { status: ["SUCCESS"], limit: 1 });
    expect(ticks.answer.ticks).toMatchObject([
      {
        evaluation_id: requested?.evaluation_id,
        run_ids: requested?.run_ids,
        requested: [{ asset_key: "marts/loyalty" }],
      },
    ]);
  });

  it("page through their evaluations without losing or repeating one", async () => {
    const ids: string[] = [];
    let cursor: unknown;
    do {
      const { answer } = await embedded.call("list_automation_evaluations", {
        asset_key: "marts/loyalty",
        limit: 25,
        cursor,
      });
      ids.push(...(answer.evaluations as Evaluation[]).map(({ evaluation_id }) => evaluation_id));
      cursor = answer.next_cursor;
    } while (cursor !== undefined);
    // Three of each day on which the sensor ran: waiting, requested, handled.
    expect(ids).toHaveLength(27 * 3);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => Number(b) - Number(a)));
  });

  it("eager requested nothing, and the tree tells the part that was false and what it left unseen", async () => {
    const { answer } = await embedded.call("get_automation_evaluation", {
      asset_key: "staging/customers",
      evaluation_id: "latest",
    });
    expect(answer).toMatchObject({
      requested: 0,
      why: [{ node_id: "1.2", reason: expect.stringContaining("any_deps_updated) has not become true since handled") }],
      tree: {
        label: "eager",
        status: "false",
        parts: [
          { label: "in_latest_time_window", status: "true" },
          { operator: "since", status: "false", reset: "2026-03-01T05:30:00Z" },
          { label: "NOT (any_deps_missing)", status: "skipped" },
          { label: "NOT (any_deps_in_progress)", status: "skipped" },
          { label: "NOT (in_progress)", status: "skipped" },
        ],
      },
    });
  });

  it("eager held back while a run was making the asset", async () => {
    const told = await evaluations("marts/customers");
    expect(told.length).toBeGreaterThan(4);
    expect(told.every(({ requested }) => requested === 0)).toBe(true);
    expect(told[0]).toMatchObject({ time: expect.stringMatching(/^2026-03-01T09:1[67]/) });
  });

  it("have partitions where they are about an upstream asset that has", async () => {
    const [latest] = await evaluations("marts/customers", 1);
    const { answer } = await embedded.call("get_automation_evaluation", {
      asset_key: "marts/customers",
      evaluation_id: "latest",
      include_skipped: true,
    });
    const about = JSON.stringify(answer.tree).match(
      /"node_id":"([\d.]+)","label":"newly_updated"[^}]*"staging\/orders"/,
    );
    const partitions = await embedded.call("list_automation_evaluation_partitions", {
      asset_key: "marts/customers",
      evaluation_id: latest?.evaluation_id,
      node_id: about?.[1],
    });
    expect(partitions.answer).toMatchObject({ label: "newly_updated", partitions: [], candidates: "all" });
    const whole = await embedded.call("list_automation_evaluation_partitions", {
      asset_key: "marts/customers",
      evaluation_id: latest?.evaluation_id,
    });
    expect(whole.answer).toMatchObject({ error: { code: "partitions_definition_not_found" } });
  });

  it("have the switch that pauses them, which a viewer may not touch", async () => {
    const set = await embedded.call("set_automation_paused", { paused: true });
    expect(set.isError).toBe(false);
    const { answer } = await embedded.call("get_automation_status");
    expect(answer).toMatchObject({ evaluated_by: "sensors" });
    const refused = await embedded.call("set_automation_paused", { paused: false }, { role: "viewer" });
    expect(refused.answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("toggle_auto_materialize") },
    });
  });

  it("are nothing that an asset without one has, nor a branch deployment evaluates", async () => {
    const none = await embedded.call("get_automation_evaluation", { asset_key: "raw/orders", evaluation_id: "latest" });
    expect(none.answer).toMatchObject({ error: { code: "no_automation_condition" } });
    const branch = await embedded.call("list_automation_evaluations", {
      asset_key: "marts/loyalty",
      deployment: "128",
    });
    expect(branch.answer).toMatchObject({ returned: 0 });
  });
});

describe("the automation sensor of the embedded deployment, once somebody starts it", () => {
  async function start(): Promise<void> {
    const { answer } = await embedded.call("start_sensor", { sensor: "default_automation_condition_sensor" });
    expect(answer).toMatchObject({ changed: true, after: { status: "running" } });
  }

  it("has what waited for it made at its next evaluation", async () => {
    await start();
    embedded.advance(29);
    const before = await embedded.call("list_automation_ticks", { after: "2026-03-04T09:30:00Z" });
    expect(before.answer).toMatchObject({ returned: 0 });
    embedded.advance(6);
    const { answer } = await embedded.call("list_automation_ticks", { after: "2026-03-04T09:30:00Z" });
    // The other two were made by schedules meanwhile.
    expect(answer.ticks).toMatchObject([
      { time: "2026-03-04T09:30:30Z", status: "SUCCESS", requested: [{ asset_key: "marts/loyalty" }] },
    ]);
    const [tick] = answer.ticks as { run_ids: string[] }[];
    embedded.advance(60);
    const run = await embedded.call("get_run", { run_id: tick?.run_ids[0] });
    expect(run.answer).toMatchObject({ status: "SUCCESS", assets: ["marts/loyalty"] });
    const [handled, requested] = await evaluations("marts/loyalty", 2);
    expect([handled, requested]).toMatchObject([
      { time: "2026-03-04T09:31:00Z", requested: 0 },
      { time: "2026-03-04T09:30:30Z", requested: 1, run_ids: tick?.run_ids },
    ]);
    const explained = await embedded.call("explain_asset", { asset_key: "marts/loyalty" });
    expect(explained.answer.cause).not.toBe("automation_sensor_stopped");
  });

  it("requests again what an update upstream calls for, and nothing without one", async () => {
    await start();
    embedded.advance(120);
    const since = "2026-03-04T09:32:00Z";
    embedded.advance(300);
    const quiet = await embedded.call("list_automation_ticks", { after: since, status: ["SUCCESS"] });
    expect(quiet.answer).toMatchObject({ returned: 0 });
    await embedded.call("materialize_assets", { asset_keys: ["raw/customers"] });
    embedded.advance(60);
    const { answer } = await embedded.call("list_automation_ticks", { after: since, status: ["SUCCESS"] });
    expect(answer.ticks).toMatchObject([
      { requested: [{ asset_key: "staging/customers" }, { asset_key: "marts/customers" }] },
    ]);
    const [tick] = answer.ticks as { run_ids: string[] }[];
    const told = await evaluations("staging/customers", 3);
    expect(told.find(({ requested }) => requested === 1)).toMatchObject({
      run_ids: tick?.run_ids,
      why: expect.arrayContaining([
        { node_id: "1.2", reason: expect.stringContaining("any_deps_updated) became true") },
      ]),
    });
  });

  it("does nothing when it is stopped before its evaluation", async () => {
    await start();
    embedded.advance(10);
    await embedded.call("stop_sensor", { sensor: "default_automation_condition_sensor" });
    embedded.advance(120);
    const { answer } = await embedded.call("list_automation_ticks", { after: "2026-03-04T09:30:00Z" });
    expect(answer).toMatchObject({ returned: 0 });
    expect((await evaluations("marts/customers"))[0]).toMatchObject({ requested: 0 });
  });
});
