import { describe, expect, it } from "vitest";
import { fakeAssets } from "../../../support/fake-assets.ts";
import { type Fields, useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

const sensor = {
  __typename: "Sensor",
  id: "s",
  name: "auto",
  sensorType: "AUTOMATION",
  sensorState: { id: "s", status: "RUNNING", repositoryLocationName: "warehouse", ticks: [] },
};
const condition = { label: "eager", expandedLabel: ["(missing)", "AND", "(ready)"] };

function record(id: number | string, root: Fields = {}): Fields {
  return {
    id: String(id),
    evaluationId: String(id),
    timestamp: 1_700_000_000 + Number(id),
    numRequested: 0,
    runIds: [],
    rootUniqueId: "root",
    evaluationNodes: [
      {
        uniqueId: "root",
        expandedLabel: ["(missing)", "AND", "(ready)"],
        operatorType: "and",
        numTrue: 0,
        numCandidates: 1,
        childUniqueIds: ["m", "r"],
        entityKey: { __typename: "AssetKey", path: ["a"] },
        ...root,
      },
      {
        uniqueId: "m",
        expandedLabel: ["missing"],
        operatorType: "identity",
        numTrue: 1,
        numCandidates: 1,
        entityKey: { __typename: "AssetKey", path: ["a"] },
      },
      {
        uniqueId: "r",
        expandedLabel: ["ready"],
        operatorType: "identity",
        numTrue: 0,
        numCandidates: 1,
        entityKey: { __typename: "AssetKey", path: ["a"] },
      },
    ],
  };
}

/** Answers as Dagster does: older than the cursor, newest first. */
function evaluations(...ids: number[]): Fields {
  return {
    assetConditionEvaluationRecordsOrError: ({ limit, cursor }: { limit: number; cursor?: string }) => ({
      __typename: "AssetConditionEvaluationRecords",
      records: [...ids]
        .sort((a, b) => b - a)
        .filter((id) => !cursor || id < Number(cursor))
        .slice(0, limit)
        .map((id) => record(id)),
    }),
  };
}

function assets(more: Fields = {}): Fields {
  return {
    ...fakeAssets({ a: { node: { automationCondition: condition, targetingInstigators: [sensor] } }, b: {} }),
    instance: { id: "i", autoMaterializePaused: true, useAutoMaterializeSensors: true },
    ...more,
  };
}

describe("evaluations", () => {
  it("are listed with why nothing was requested, page by page", async () => {
    fake.query = assets(evaluations(5, 7, 9));
    const { answer } = await fake.call("list_automation_evaluations", { asset_key: "a", limit: 2 });
    expect(answer).toEqual({
      asset_key: "a",
      evaluations: [
        {
          evaluation_id: "9",
          time: "2023-11-14T22:13:29Z",
          requested: 0,
          why: [{ node_id: "1.2", reason: "ready is not true" }],
        },
        {
          evaluation_id: "7",
          time: "2023-11-14T22:13:27Z",
          requested: 0,
          why: [{ node_id: "1.2", reason: "ready is not true" }],
        },
      ],
      returned: 2,
      next_cursor: "7",
    });
    const next = await fake.call("list_automation_evaluations", { asset_key: "a", limit: 2, cursor: "7" });
    expect(next.answer).toMatchObject({ evaluations: [{ evaluation_id: "5" }], returned: 1 });
    expect(next.answer.next_cursor).toBeUndefined();
    const wrong = await fake.call("list_automation_evaluations", { asset_key: "a", cursor: "x" });
    expect(wrong.answer).toMatchObject({ error: { code: "invalid_arguments" } });
  });

  it("are given as a tree", async () => {
    fake.query = assets(evaluations(9));
    const { answer } = await fake.call("get_automation_evaluation", { asset_key: "a", evaluation_id: 9 });
    expect(answer).toEqual({
      asset_key: "a",
      evaluation_id: "9",
      time: "2023-11-14T22:13:29Z",
      requested: 0,
      why: [{ node_id: "1.2", reason: "ready is not true" }],
      tree: {
        node_id: "1",
        label: "(missing) AND (ready)",
        operator: "and",
        status: "false",
        true: 0,
        candidates: 1,
        parts: [
          { node_id: "1.1", label: "missing", status: "true", true: 1, candidates: 1 },
          { node_id: "1.2", label: "ready", status: "false", true: 0, candidates: 1 },
        ],
      },
    });
  });

  it("that are gone are told apart from conditions that are not there", async () => {
    fake.query = assets(evaluations(7, 9));
    const gone = await fake.call("get_automation_evaluation", { asset_key: "a", evaluation_id: "8" });
    expect(gone.answer).toMatchObject({
      error: {
        code: "evaluation_not_found",
        candidates: [{ evaluation_id: "9", time: "2023-11-14T22:13:29Z" }, { evaluation_id: "7" }],
        next: [{ tool: "list_automation_evaluations", arguments: { asset_key: "a" } }],
      },
    });
    fake.query = assets(evaluations());
    const never = await fake.call("get_automation_evaluation", { asset_key: "a", evaluation_id: "latest" });
    expect(never.answer).toMatchObject({
      error: { code: "evaluation_not_found", next: [{ tool: "get_automation_status" }] },
    });
    for (const [tool, args] of [
      ["get_automation_evaluation", { evaluation_id: "1" }],
      ["list_automation_evaluations", {}],
      ["get_automation_policy", {}],
    ] as const) {
      const none = await fake.call(tool, { asset_key: "b", ...args });
      expect(none.answer, tool).toMatchObject({ error: { code: "no_automation_condition" } });
    }
    const text = await fake.call("get_automation_evaluation", { asset_key: "a", evaluation_id: "last" });
    expect(text.answer).toMatchObject({ error: { code: "invalid_arguments" } });
  });

  it("need a migration on some servers, and that is told", async () => {
    fake.query = assets({
      assetConditionEvaluationRecordsOrError: {
        __typename: "AutoMaterializeAssetEvaluationNeedsMigrationError",
        message: "Run `dagster instance migrate` to enable.",
      },
    });
    const { answer } = await fake.call("list_automation_evaluations", { asset_key: "a" });
    expect(answer).toMatchObject({
      error: { code: "unsupported_by_server", message: expect.stringContaining("migrate") },
    });
  });

  it("work on a Dagster whose evaluation ids are numbers", async () => {
    fake.version = "1.8.13";
    const partitioned = { isPartitioned: true, numTrue: 2, numCandidates: 3 };
    fake.query = assets({
      assetConditionEvaluationRecordsOrError: {
        __typename: "AssetConditionEvaluationRecords",
        records: [{ ...record(9, partitioned), evaluationId: 9 }],
      },
      truePartitionsForAutomationConditionEvaluationNode: ({ evaluationId }: { evaluationId: unknown }) =>
        evaluationId === 9 ? ["p2", "p1"] : [],
    });
    const { answer } = await fake.call("list_automation_evaluation_partitions", { asset_key: "a", evaluation_id: "9" });
    expect(answer).toMatchObject({ partitions: ["p1", "p2"], returned: 2, total: 2, candidates: 3, node_id: "1" });
  });
});

describe("list_automation_policies", () => {
  it("lists assets, checks and jobs with a condition, and only what a selection chooses", async () => {
    const checks = {
      __typename: "AssetChecks",
      checks: [
        { name: "full", automationCondition: { label: null, expandedLabel: ["cron", "(daily)"] } },
        { name: "bare" },
      ],
    };
    fake.query = {
      ...assets(),
      ...fakeAssets({
        a: { node: { automationCondition: condition, targetingInstigators: [sensor] } },
        b: { node: { assetChecksOrError: checks } },
      }),
      repositoriesOrError: {
        __typename: "RepositoryConnection",
        nodes: [
          {
            id: "r",
            name: "__repository__",
            location: { id: "l", name: "warehouse" },
            jobs: [
              { id: "j", name: "nightly", automationCondition: condition },
              { id: "k", name: "plain" },
            ],
          },
        ],
      },
    };
    const { answer } = await fake.call("list_automation_policies");
    expect(answer).toEqual({
      policies: [
        {
          asset_key: "a",
          condition: "eager",
          evaluated_by: [{ sensor: "auto", location: "warehouse", status: "running" }],
        },
        { asset_key: "b", check: "full", condition: "cron (daily)" },
        { job: "nightly", condition: "eager", location: "warehouse" },
      ],
      returned: 3,
      total: 3,
    });
    const chosen = await fake.call("list_automation_policies", { selection: 'key:"b"' });
    expect(chosen.answer).toMatchObject({ policies: [{ asset_key: "b", check: "full" }], total: 1 });
  });
});

describe("get_automation_policy", () => {
  it("says what keeps a condition from being evaluated", async () => {
    const stopped = { ...sensor, sensorState: { ...sensor.sensorState, status: "STOPPED" } };
    fake.query = {
      ...assets(evaluations(9)),
      ...fakeAssets({ a: { node: { automationCondition: condition, targetingInstigators: [stopped] } } }),
    };
    const { answer } = await fake.call("get_automation_policy", { asset_key: "a" });
    expect(answer).toMatchObject({
      condition: "eager",
      expression: "(missing) AND (ready)",
      evaluated_by: [{ sensor: "auto", location: "warehouse", status: "stopped" }],
      newest_evaluation: { evaluation_id: "9", tree: { status: "false" } },
      hint: "Its sensor is stopped, so nothing evaluates this condition any more.",
      next: [{ tool: "start_sensor", arguments: { sensor: "auto", location: "warehouse" } }],
    });
    fake.query = {
      ...fake.query,
      ...fakeAssets({ a: { node: { automationCondition: condition } } }),
    };
    const untargeted = await fake.call("get_automation_policy", { asset_key: "a" });
    expect(untargeted.answer.hint).toBe("No sensor targets it, so nothing evaluates this condition.");
  });

  it("tells policies made of rules", async () => {
    const policy = {
      policyType: "EAGER",
      rules: [{ description: "materialization is missing", decisionType: "MATERIALIZE", className: "R" }],
    };
    fake.query = { ...assets(evaluations()), ...fakeAssets({ a: { node: { autoMaterializePolicy: policy } } }) };
    const { answer } = await fake.call("get_automation_policy", { asset_key: "a" });
    expect(answer).toMatchObject({
      condition: "auto-materialize policy (eager)",
      rules: ["materialize: materialization is missing"],
    });
  });
});

describe("set_automation_paused", () => {
  it("changes the switch only when it must, and never on a dry run", async () => {
    let paused = true;
    fake.query = {
      ...assets(),
      instance: () => ({ id: "i", autoMaterializePaused: paused, useAutoMaterializeSensors: false }),
    };
    fake.mutation = {
      setAutoMaterializePaused: ({ paused: wanted }: { paused: boolean }) => {
        paused = wanted;
        return wanted;
      },
    };
    expect((await fake.call("set_automation_paused", { paused: false, dry_run: true })).answer).toEqual({
      dry_run: true,
      would: { change: "paused → not paused", takes_effect: true },
    });
    expect((await fake.call("set_automation_paused", { paused: true })).answer).toEqual({
      paused: true,
      changed: false,
      takes_effect: true,
    });
    expect(fake.mutations).toHaveLength(0);
    expect((await fake.call("set_automation_paused", { paused: false })).answer).toEqual({
      paused: false,
      changed: true,
      takes_effect: true,
    });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([{ paused: false }]);
  });

  it("does not report a change that did not happen", async () => {
    fake.query = assets();
    fake.mutation = { setAutoMaterializePaused: false };
    const { answer } = await fake.call("set_automation_paused", { paused: false });
    expect(answer).toMatchObject({ error: { code: "refused_by_dagster" } });
  });
});

describe("ticks and status where the daemon evaluates", () => {
  it("reads the daemon's own ticks and its switch", async () => {
    fake.query = {
      ...assets(),
      instance: { id: "i", autoMaterializePaused: true, useAutoMaterializeSensors: false },
      autoMaterializeTicks: [
        {
          id: "t2",
          tickId: "2",
          status: "SUCCESS",
          timestamp: 1_700_000_060,
          endTimestamp: 1_700_000_061,
          autoMaterializeAssetEvaluationId: "4",
          requestedMaterializationsForAssets: [{ assetKey: { path: ["a"] }, partitionKeys: [] }],
        },
        { id: "t1", tickId: "1", status: "SKIPPED", timestamp: 1_700_000_000, endTimestamp: 1_700_000_001 },
      ],
    };
    const { answer } = await fake.call("list_automation_ticks", { limit: 1 });
    expect(answer).toEqual({
      ticks: [
        {
          time: "2023-11-14T22:14:20Z",
          status: "SUCCESS",
          duration_s: 1,
          evaluation_id: "4",
          requested: [{ asset_key: "a" }],
        },
      ],
      returned: 1,
      next_cursor: expect.any(String),
    });
    const status = await fake.call("get_automation_status");
    expect(status.answer).toEqual({
      evaluated_by: "daemon",
      paused: true,
      conditions: 1,
      hint: "Automation is paused: no condition is evaluated.",
      next: [{ tool: "set_automation_paused", arguments: { paused: false }, why: expect.any(String) }],
    });
  });

  it("says what an empty list may mean", async () => {
    fake.query = { ...assets(), workspaceOrError: fakeWorkspace({ warehouse: {} }) };
    const { answer } = await fake.call("list_automation_ticks");
    expect(answer).toMatchObject({ ticks: [], returned: 0, hint: expect.stringContaining("get_automation_status") });
  });
});
