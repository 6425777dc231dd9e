import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { type RunningDagster, startDagster } from "../../support/dagster-instance.ts";
import { waitForRun } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

interface Node {
  node_id: string;
  label: string;
  operator?: string;
  status: string;
  true?: number;
  candidates?: number | "all";
  folded?: number;
  parts?: Node[];
}

const waiting = { asset_key: "conditions/waiting" };

// A Dagster of its own: it starts automation sensors, and those of the shared one stay stopped.
describe.skipIf("skipped" in inject("dagster"))("declarative automation", () => {
  let dagster: RunningDagster;
  let server: StdioConnection;
  /** The evaluation that requested 2024-01-03, and its run. */
  let requesting: { id: string; run: string };

  beforeAll(async () => {
    dagster = await startDagster({ version: "1.13", locations: ["warehouse", "conditions"] });
    server = await connectStdio(dagster.url);
  }, 200_000);
  afterAll(async () => {
    await server?.close();
    await dagster?.stop();
  });

  const evaluations = async (args: Record<string, unknown>) =>
    (await server.call("list_automation_evaluations", args)).answer.evaluations as Record<string, unknown>[];
  const error = async (tool: string, args: Record<string, unknown>) => {
    const { answer, isError } = await server.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(true);
    return answer.error as { code: string; message: string; candidates?: unknown[]; next?: { tool: string }[] };
  };

  it("tells that nothing evaluates conditions while the sensors are stopped, and what starts them", async () => {
    const { answer } = await server.call("get_automation_status");
    expect(answer).toMatchObject({
      evaluated_by: "sensors",
      conditions: 5,
      not_evaluated: {
        count: 4,
        assets: ["conditions/waiting", "marts/auto_cron", "marts/auto_eager", "marts/auto_unmet"],
      },
      next: [
        { tool: "start_sensor", arguments: { sensor: "conditions_sensor", location: "conditions" } },
        { tool: "start_sensor", arguments: { sensor: "default_automation_condition_sensor", location: "warehouse" } },
      ],
    });
    const policy = await server.call("get_automation_policy", { asset_key: "marts/auto_unmet" });
    expect(policy.answer).toMatchObject({
      condition: "eager",
      expression: expect.stringContaining("(NOT (any_deps_missing))"),
      evaluated_by: [{ sensor: "default_automation_condition_sensor", location: "warehouse", status: "stopped" }],
      hint: "Its sensor is stopped, so nothing evaluates this condition.",
    });
    expect(policy.answer.newest_evaluation).toBeUndefined();
    const none = await server.call("list_automation_evaluations", waiting);
    expect(none.answer).toMatchObject({
      evaluations: [],
      returned: 0,
      hint: expect.stringContaining("not evaluated yet"),
    });
    expect(await error("get_automation_evaluation", { ...waiting, evaluation_id: "latest" })).toMatchObject({
      code: "evaluation_not_found",
      message: "conditions/waiting has no evaluation yet, or none that is still kept.",
    });
  });

  it("lists conditions on assets and checks", async () => {
    const { answer } = await server.call("list_automation_policies", { limit: 3 });
    expect(answer).toMatchObject({
      policies: [
        { asset_key: "conditions/source", check: "complete", condition: "eager" },
        { asset_key: "conditions/waiting", condition: "(missing) AND (NOT (any_deps_missing))" },
        { asset_key: "marts/auto_cron", condition: "on_cron(0 4 * * *, UTC)" },
      ],
      returned: 3,
      total: 5,
    });
    const rest = await server.call("list_automation_policies", { limit: 3, cursor: answer.next_cursor as string });
    expect((rest.answer.policies as { asset_key: string }[]).map(({ asset_key }) => asset_key)).toEqual([
      "marts/auto_eager",
      "marts/auto_unmet",
    ]);
    const chosen = await server.call("list_automation_policies", { selection: 'key:"marts/auto_c*"' });
    expect(chosen.answer).toMatchObject({ policies: [{ asset_key: "marts/auto_cron" }], total: 1 });
    const empty = await server.call("list_automation_policies", { selection: 'key:"raw/orders"' });
    expect(empty.answer).toMatchObject({
      policies: [],
      hint: "No automation conditions match selection. Leave selection out to see all.",
    });
  });

  it("tells why nothing was requested: the nodes that held it back", async () => {
    for (const sensor of ["conditions_sensor", "default_automation_condition_sensor"]) {
      expect((await server.call("start_sensor", { sensor })).isError).toBe(false);
    }
    await vi.waitFor(async () => expect(await evaluations(waiting)).toHaveLength(1), {
      timeout: 90_000,
      interval: 500,
    });
    const { answer } = await server.call("get_automation_evaluation", { ...waiting, evaluation_id: "latest" });
    expect(answer).toMatchObject({
      requested: 0,
      why: [{ node_id: "1.2", reason: "any_deps_missing holds and must not: missing of conditions/source is true" }],
    });
    const tree = answer.tree as Node;
    expect(tree).toMatchObject({
      node_id: "1",
      label: "(missing) AND (NOT (any_deps_missing))",
      operator: "and",
      status: "false",
      true: 0,
      candidates: "all",
      parts: [
        { node_id: "1.1", label: "missing", status: "true", true: 31, candidates: "all" },
        {
          node_id: "1.2",
          operator: "not",
          status: "false",
          true: 0,
          candidates: 31,
          parts: [{ label: "any_deps_missing", operator: "or", true: 31 }],
        },
      ],
    });
  });

  it("tells what called for what was requested, and for which partitions", async () => {
    const partition = "2024-01-03";
    await server.call("report_asset_event", {
      asset_key: "conditions/source",
      event_type: "materialization",
      partition,
    });
    await vi.waitFor(
      async () =>
        expect(
          (await evaluations(waiting)).some(({ requested, run_ids }) => requested === 1 && run_ids !== undefined),
        ).toBe(true),
      { timeout: 90_000, interval: 500 },
    );
    const found = (await evaluations(waiting)).find(({ requested }) => requested === 1)!;
    requesting = { id: String(found.evaluation_id), run: (found.run_ids as string[])[0]! };
    expect(found.why).toEqual([
      { node_id: "1.1", reason: "missing is true" },
      { node_id: "1.2", reason: "NOT (any_deps_missing) is true" },
    ]);
    const run = await waitForRun(dagster.url, requesting.run);
    expect(run.status).toBe("SUCCESS");
    expect(run.tags).toContainEqual({ key: "dagster/partition", value: partition });

    const at = { ...waiting, evaluation_id: requesting.id };
    const whole = await server.call("list_automation_evaluation_partitions", at);
    expect(whole.answer).toMatchObject({ node_id: "1", partitions: [partition], total: 1, candidates: "all" });
    const part = { ...at, node_id: "1.2.1", limit: 10 };
    const first = await server.call("list_automation_evaluation_partitions", part);
    expect(first.answer).toMatchObject({ label: "any_deps_missing", returned: 10, total: 30, candidates: 31 });
    const next = await server.call("list_automation_evaluation_partitions", {
      ...part,
      cursor: first.answer.next_cursor,
    });
    expect(next.answer.partitions).toEqual(Array.from({ length: 10 }, (_, index) => `2024-01-${index + 12}`));

    const requested = await server.call("get_automation_evaluation", { ...at, partition });
    expect(requested.answer).toMatchObject({ partition, partition_requested: true, tree: { status: "true" } });
    const other = await server.call("get_automation_evaluation", { ...at, partition: "2024-01-04" });
    expect(other.answer).toMatchObject({
      partition_requested: false,
      tree: { status: "false", parts: [{ status: "true" }, { status: "false" }] },
      why: [{ node_id: "1.2" }],
    });
  });

  it("folds what was skipped, and unfolds it when asked", async () => {
    await vi.waitFor(async () => expect(await evaluations({ asset_key: "marts/auto_unmet" })).not.toHaveLength(0), {
      timeout: 60_000,
      interval: 500,
    });
    const at = { asset_key: "marts/auto_unmet", evaluation_id: "latest" };
    const { answer } = await server.call("get_automation_evaluation", at);
    const skipped = (answer.tree as Node).parts!.filter(({ status }) => status === "skipped");
    expect(skipped.length).toBeGreaterThan(0);
    for (const node of skipped) {
      expect(node.folded).toBeGreaterThan(0);
      expect(node.parts).toBeUndefined();
    }
    const whole = await server.call("get_automation_evaluation", { ...at, include_skipped: true });
    const count = (node: Node): number => (node.parts ?? []).reduce((sum, part) => sum + count(part), 1);
    expect(count(whole.answer.tree as Node)).toBe(35);
    expect(answer.why).toMatchObject([
      { node_id: "1.2", reason: expect.stringContaining("has not become true since handled") },
    ]);
  });

  it("evaluates checks, too", async () => {
    const check = { check: "conditions/source:complete" };
    await vi.waitFor(async () => expect(await evaluations(check)).not.toHaveLength(0), {
      timeout: 60_000,
      interval: 500,
    });
    const { answer } = await server.call("get_automation_policy", {
      asset_key: "conditions/source",
      check: "complete",
    });
    expect(answer).toMatchObject({
      asset_key: "conditions/source",
      check: "complete",
      newest_evaluation: { tree: { label: "eager" } },
    });
  });

  it("lists the ticks of all automation sensors together", async () => {
    const { answer } = await server.call("list_automation_ticks", { status: ["SUCCESS"] });
    expect(answer.ticks).toContainEqual(
      expect.objectContaining({
        sensor: "conditions_sensor",
        location: "conditions",
        status: "SUCCESS",
        run_ids: [requesting.run],
        evaluation_id: requesting.id,
        requested: [{ asset_key: "conditions/waiting", partitions: ["2024-01-03"] }],
      }),
    );
    const seen: string[] = [];
    let cursor: string | undefined;
    const before = new Date().toISOString();
    const all = (await server.call("list_automation_ticks", { limit: 200, before })).answer.ticks as {
      time: string;
      sensor: string;
    }[];
    for (let page = 0; page < 3 && (page === 0 || cursor !== undefined); page += 1) {
      const { answer: part } = await server.call("list_automation_ticks", {
        limit: 2,
        before,
        ...(cursor && { cursor }),
      });
      seen.push(...(part.ticks as { time: string; sensor: string }[]).map(({ time, sensor }) => `${time} ${sensor}`));
      cursor = part.next_cursor as string | undefined;
    }
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(all.slice(0, seen.length).map(({ time, sensor }) => `${time} ${sensor}`));
  });

  it("sets the switch, and says that sensors do not look at it", async () => {
    const paused = async () => {
      const { instance } = await graphql<{ instance: { autoMaterializePaused: boolean } }>(
        dagster.url,
        "{ instance { autoMaterializePaused } }",
      );
      return instance.autoMaterializePaused;
    };
    expect(await paused()).toBe(true);
    const preview = await server.call("set_automation_paused", { paused: false, dry_run: true });
    expect(preview.answer).toMatchObject({ would: { change: "paused → not paused", takes_effect: false } });
    expect(await paused()).toBe(true);
    const off = await server.call("set_automation_paused", { paused: false });
    expect(off.answer).toMatchObject({ paused: false, changed: true, takes_effect: false });
    expect(await paused()).toBe(false);
    const on = await server.call("set_automation_paused", { paused: true });
    expect(on.answer).toMatchObject({
      changed: true,
      hint: expect.stringContaining("stop them instead"),
      next: [{ tool: "stop_sensor" }, { tool: "stop_sensor" }],
    });
    expect(await paused()).toBe(true);
    expect((await server.call("set_automation_paused", { paused: true })).answer).toMatchObject({ changed: false });
  });

  it("tells each mistake for itself", async () => {
    expect(await error("get_automation_evaluation", { ...waiting, evaluation_id: 999_999 })).toMatchObject({
      code: "evaluation_not_found",
      message: expect.stringContaining("has no evaluation 999999"),
      candidates: expect.arrayContaining([expect.objectContaining({ evaluation_id: requesting.id })]),
    });
    for (const [tool, more] of [
      ["get_automation_policy", {}],
      ["list_automation_evaluations", {}],
      ["get_automation_evaluation", { evaluation_id: 1 }],
      ["list_automation_evaluation_partitions", { evaluation_id: "latest" }],
    ] as const) {
      expect(await error(tool, { asset_key: "raw/orders", ...more })).toMatchObject({
        code: "no_automation_condition",
        message: "raw/orders has no automation condition, so no evaluation of it is ever made.",
      });
    }
    expect(await error("get_automation_policy", { job: "my_pipeline" })).toMatchObject({
      code: "no_automation_condition",
    });
    expect(await error("get_automation_policy", { asset_key: "conditions/waitin" })).toMatchObject({
      code: "asset_not_found",
      candidates: expect.arrayContaining(["conditions/waiting"]),
    });
    expect(await error("get_automation_policy", { check: "conditions/source:complet" })).toMatchObject({
      code: "asset_check_not_found",
    });
    expect(await error("get_automation_policy", {})).toMatchObject({ code: "invalid_arguments" });
    const at = { ...waiting, evaluation_id: requesting.id };
    expect(await error("get_automation_evaluation", { ...at, partition: "2024-02-30" })).toMatchObject({
      code: "partition_not_found",
    });
    expect(await error("list_automation_evaluation_partitions", { ...at, node_id: "1.9" })).toMatchObject({
      code: "not_found",
      next: [{ tool: "get_automation_evaluation" }],
    });
    expect(
      await error("list_automation_evaluation_partitions", {
        asset_key: "marts/auto_cron",
        evaluation_id: "latest",
        node_id: "1.1",
      }),
    ).toMatchObject({ code: "partitions_definition_not_found" });
  });

  it("tells that an evaluation is gone", async () => {
    for (const sensor of ["conditions_sensor", "default_automation_condition_sensor"])
      expect((await server.call("stop_sensor", { sensor })).isError).toBe(false);
    await dagster.stopDaemon();
    // What Dagster's asset daemon does to evaluations that are 30 days old.
    const purge =
      "import dagster as dg, time; dg.DagsterInstance.get().schedule_storage.purge_asset_evaluations(time.time())";
    await promisify(execFile)(dagster.python, ["-c", purge], { env: dagster.env });
    const { id } = requesting;
    for (const tool of ["get_automation_evaluation", "list_automation_evaluation_partitions"]) {
      expect(await error(tool, { ...waiting, evaluation_id: id })).toMatchObject({
        code: "evaluation_not_found",
        message: "conditions/waiting has no evaluation yet, or none that is still kept.",
        next: [{ tool: "get_automation_status" }],
      });
    }
    const none = await server.call("list_automation_evaluations", waiting);
    expect(none.answer).toMatchObject({ evaluations: [], hint: expect.stringContaining("30 days") });
  });
});
