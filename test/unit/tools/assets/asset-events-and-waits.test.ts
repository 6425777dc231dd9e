import { describe, expect, it } from "vitest";
import { fakeAssets } from "../../../support/fake-assets.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";

const fake = useFakeDagster();

const sample = {
  "a/one": { latest: { latestMaterialization: { runId: "r0", timestamp: "1700000000000" } } },
  "p/days": {
    partitions: ["d1", "d2"],
    node: { partitionStats: { numPartitions: 2, numMaterialized: 1, numFailed: 0, numMaterializing: 0 } },
  },
};

describe("report_asset_event", () => {
  it("reports an event", async () => {
    fake.query = fakeAssets(sample);
    fake.mutation = {
      reportRunlessAssetEvents: { __typename: "ReportRunlessAssetEventsSuccess", assetKey: { path: ["a", "one"] } },
    };
    const { answer } = await fake.call("report_asset_event", {
      asset_key: "a/one",
      event_type: "observation",
      description: "seen",
    });
    expect(answer).toEqual({
      asset_key: "a/one",
      event_type: "observation",
      reported: 1,
      url: "http://dagster.test/assets/a/one?view=events",
    });
    expect(fake.mutations[0]!.variables).toEqual({
      params: { eventType: "ASSET_OBSERVATION", assetKey: { path: ["a", "one"] }, description: "seen" },
    });
  });

  it("reports partitions, and shows them before", async () => {
    fake.query = fakeAssets(sample);
    fake.mutation = {
      reportRunlessAssetEvents: { __typename: "ReportRunlessAssetEventsSuccess", assetKey: { path: ["p", "days"] } },
    };
    const args = { asset_key: "p/days", event_type: "materialization", partitions: ["d2", "d1"] };
    const preview = await fake.call("report_asset_event", { ...args, dry_run: true });
    expect(preview.answer).toEqual({
      dry_run: true,
      would: { report: "materialization", asset_key: "p/days", partitions: ["d1", "d2"] },
    });
    expect(fake.mutations).toEqual([]);
    const { answer } = await fake.call("report_asset_event", args);
    expect(answer).toMatchObject({ partitions: ["d1", "d2"], reported: 2 });
    expect((fake.mutations[0]!.variables.params as { partitionKeys: string[] }).partitionKeys).toEqual(["d1", "d2"]);
  });

  it.each([
    [{ asset_key: "a/onn" }, "asset_not_found"],
    [{ asset_key: "a/one", partition: "d1" }, "partitions_definition_not_found"],
    [{ asset_key: "p/days" }, "invalid_arguments"],
    [{ asset_key: "p/days", partition: "d7" }, "partition_not_found"],
  ])("refuses %o and reports nothing", async (args, code) => {
    fake.query = fakeAssets(sample);
    const { answer } = await fake.call("report_asset_event", { event_type: "materialization", ...args });
    expect(answer.error).toMatchObject({ code });
    expect(fake.mutations).toEqual([]);
  });

  it("tells that permission is missing", async () => {
    fake.query = fakeAssets(sample);
    fake.mutation = { reportRunlessAssetEvents: { __typename: "UnauthorizedError", message: "viewers may not" } };
    const { answer, isError } = await fake.call("report_asset_event", {
      asset_key: "a/one",
      event_type: "materialization",
    });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code: "permission_denied" });
  });
});

describe("wipe_assets", () => {
  it("wipes only with the confirmation that its preview gave", async () => {
    fake.query = fakeAssets(sample);
    fake.mutation = { wipeAssets: { __typename: "AssetWipeSuccess", assetPartitionRanges: [] } };
    const args = { asset_keys: ["a/one", "p/days", "a/one"] };
    const { answer } = await fake.call("wipe_assets", args);
    expect(answer).toMatchObject({
      confirmation_required: true,
      would: {
        wipe: [
          { asset_key: "a/one", last_materialized: "2023-11-14T22:13:20Z" },
          { asset_key: "p/days", materialized_partitions: 1 },
        ],
      },
    });
    expect(fake.mutations).toEqual([]);
    const wiped = await fake.call("wipe_assets", { ...args, confirmation: answer.confirmation });
    expect(wiped.answer).toEqual({ wiped: ["a/one", "p/days"] });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([
      { ranges: [{ assetKey: { path: ["a", "one"] } }, { assetKey: { path: ["p", "days"] } }] },
    ]);
  });

  it("does not take a confirmation that was given for other assets", async () => {
    fake.query = fakeAssets(sample);
    const { answer } = await fake.call("wipe_assets", { asset_keys: ["a/one"] });
    const other = await fake.call("wipe_assets", { asset_keys: ["p/days"], confirmation: answer.confirmation });
    expect(other.answer.error).toMatchObject({ code: "invalid_confirmation" });
    expect(fake.mutations).toEqual([]);
  });

  it("tells when the storage cannot wipe partitions", async () => {
    fake.query = fakeAssets(sample);
    fake.mutation = {
      wipeAssets: { __typename: "UnsupportedOperationError", message: "Partitioned asset wipe is not supported yet." },
    };
    const args = { asset_keys: ["p/days"], partition_range: { start: "d1", end: "d2" } };
    const { answer } = await fake.call("wipe_assets", args);
    expect(answer.would).toMatchObject({ wipe: [{ asset_key: "p/days", partitions: 2 }] });
    const refused = await fake.call("wipe_assets", { ...args, confirmation: answer.confirmation });
    expect(refused.answer.error).toEqual({
      code: "refused_by_dagster",
      message: "Partitioned asset wipe is not supported yet.",
    });
  });

  it("refuses keys that do not exist, which Dagster would wipe without a word", async () => {
    fake.query = fakeAssets(sample);
    const { answer } = await fake.call("wipe_assets", { asset_keys: ["a/one", "a/tow"] });
    expect(answer.error).toMatchObject({ code: "asset_not_found" });
  });
});

describe("wait_for_asset", () => {
  const run = (status: string) => ({
    id: "r1",
    runId: "r1",
    status,
    creationTime: 1_700_000_100,
    endTime: 1_700_000_110,
  });
  const old = { runId: "r0", timestamp: "1700000000000" };
  const fresh = { runId: "r1", timestamp: "1700000105000" };

  /** The states that `a/one` has at one look after the other; the last one stays. */
  function states(...looks: Record<string, unknown>[]) {
    fake.query = fakeAssets(sample);
    let look = 0;
    fake.query.assetsLatestInfo = () => {
      const state = looks[Math.min(look, looks.length - 1)];
      look += 1;
      return [{ id: "a/one", assetKey: { path: ["a", "one"] }, inProgressRunIds: [], unstartedRunIds: [], ...state }];
    };
  }

  it.each([
    [
      "materialized",
      [
        { latestMaterialization: old },
        { latestMaterialization: old, inProgressRunIds: ["r1"] },
        { latestMaterialization: fresh },
      ],
      "materialized",
    ],
    [
      "materialized",
      [{ latestMaterialization: old }, { latestMaterialization: old, latestRun: run("FAILURE") }],
      "failed",
    ],
    ["failed", [{ latestMaterialization: old }, { latestMaterialization: old, latestRun: run("FAILURE") }], "failed"],
    [
      "any_change",
      [
        { latestMaterialization: old },
        { latestMaterialization: old, latestRun: run("STARTED"), inProgressRunIds: ["r1"] },
      ],
      "changed",
    ],
    ["healthy", [{ latestMaterialization: old }], "healthy"],
  ])("until %s (%#)", async (until, looks, outcome) => {
    states(...looks);
    const heard: number[] = [];
    const { answer } = await fake.call(
      "wait_for_asset",
      { asset_keys: ["a/one"], until, timeout_s: 20 },
      { onProgress: ({ progress }) => heard.push(progress) },
    );
    expect(answer).not.toHaveProperty("timed_out");
    expect(answer.assets).toMatchObject([{ key: "a/one", outcome }]);
    expect(heard.at(-1)).toBe(1);
  });

  it("points at the run that failed", async () => {
    states({ latestMaterialization: old }, { latestMaterialization: old, latestRun: run("FAILURE") });
    const { answer } = await fake.call("wait_for_asset", { asset_keys: ["a/one"] });
    expect(answer).toEqual({
      assets: [
        {
          key: "a/one",
          outcome: "failed",
          last_materialized: "2023-11-14T22:13:20Z",
          failed_run_id: "r1",
          failed_at: "2023-11-14T22:15:10Z",
        },
      ],
      next: [{ tool: "diagnose_run", arguments: { run_id: "r1" }, why: "why it failed" }],
    });
  });

  it("does not take a failure of before the call for one of after it", async () => {
    states({ latestMaterialization: old, latestRun: run("FAILURE") });
    const { answer } = await fake.call("wait_for_asset", { asset_keys: ["a/one"], until: "failed", timeout_s: 1 });
    expect(answer).toMatchObject({
      timed_out: true,
      assets: [{ key: "a/one", outcome: "waiting", failed_run_id: "r1" }],
      next: [{ tool: "wait_for_asset", arguments: { asset_keys: ["a/one"], until: "failed" } }],
    });
  });

  it("goes on from where it began: what happened between two calls is not lost", async () => {
    states({ latestMaterialization: old });
    const first = await fake.call("wait_for_asset", { asset_keys: ["a/one"], timeout_s: 1 });
    const [next] = first.answer.next as { tool: string; arguments: Record<string, unknown> }[];
    states({ latestMaterialization: fresh });
    const anew = await fake.call("wait_for_asset", { asset_keys: ["a/one"], timeout_s: 1 });
    expect(anew.answer).toMatchObject({ timed_out: true });
    const { answer } = await fake.call(next!.tool, { ...next!.arguments, timeout_s: 1 });
    expect(answer).toEqual({
      assets: [{ key: "a/one", outcome: "materialized", last_materialized: "2023-11-14T22:15:05Z" }],
    });
  });

  it("goes on with as many assets as it takes", async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `warehouse/some_rather_long_schema_name/asset_${index}`);
    const latest = { latestMaterialization: old, latestRun: run("SUCCESS") };
    fake.query = fakeAssets(Object.fromEntries(keys.map((key) => [key, { latest }])));
    const first = await fake.call("wait_for_asset", { asset_keys: keys, until: "any_change", timeout_s: 1 });
    const [next] = first.answer.next as { tool: string; arguments: Record<string, unknown> }[];
    const second = await fake.call(next!.tool, { ...next!.arguments, timeout_s: 1 });
    expect(second.answer).toMatchObject({ timed_out: true, next: [{ arguments: next!.arguments }] });
  });

  it.each(["%%%", Buffer.from('{"after":"a"}').toString("base64url")])(
    "refuses a cursor that no wait gave: %s",
    async (cursor) => {
      states({ latestMaterialization: old });
      const { answer } = await fake.call("wait_for_asset", { asset_keys: ["a/one"], cursor });
      expect(answer.error).toMatchObject({ code: "invalid_arguments" });
    },
  );

  it.each(["failed", "materialized", "any_change"])(
    "sees that a run of a partitioned asset failed, also of a partition that failed before (until %s)",
    async (until) => {
      const partitionStats = { numPartitions: 2, numMaterialized: 1, numFailed: 1, numMaterializing: 0 };
      fake.query = fakeAssets({ "p/days": { partitions: ["d1", "d2"], node: { partitionStats } } });
      let looks = 0;
      fake.query.assetsLatestInfo = () => {
        looks += 1;
        return [
          {
            id: "p/days",
            assetKey: { path: ["p", "days"] },
            latestMaterialization: old,
            inProgressRunIds: looks > 1 ? [] : ["r1"],
            unstartedRunIds: [],
            latestRun: run(looks > 1 ? "FAILURE" : "STARTED"),
          },
        ];
      };
      const { answer } = await fake.call("wait_for_asset", { asset_keys: ["p/days"], until, timeout_s: 5 });
      expect(answer).toMatchObject({
        assets: [{ key: "p/days", outcome: "failed", failed_partitions: 1, failed_run_id: "r1" }],
        next: [{ tool: "diagnose_run", arguments: { run_id: "r1" } }],
      });
    },
  );

  it("says what stands against health", async () => {
    fake.query = fakeAssets({
      "a/sick": {
        node: {
          assetChecksOrError: {
            __typename: "AssetChecks",
            checks: [{ name: "ok", assetKey: { path: ["a", "sick"] } }],
          },
          internalFreshnessPolicy: { __typename: "TimeWindowFreshnessPolicy", failWindowSeconds: 60 },
          freshnessStatusInfo: { freshnessStatus: "DEGRADED" },
        },
      },
    });
    const { answer } = await fake.call("wait_for_asset", { asset_keys: ["a/sick"], until: "healthy", timeout_s: 1 });
    expect(answer).toMatchObject({
      timed_out: true,
      assets: [
        { outcome: "waiting", unhealthy: ["never materialized", "check ok: not_executed", "freshness: DEGRADED"] },
      ],
    });
  });

  it("refuses keys that do not exist, and lists that are too long", async () => {
    fake.query = fakeAssets(sample);
    expect((await fake.call("wait_for_asset", { asset_keys: ["a/two"] })).answer.error).toMatchObject({
      code: "asset_not_found",
    });
    const many = Array.from({ length: 51 }, (_, index) => `k${index}`);
    expect((await fake.call("wait_for_asset", { asset_keys: many })).answer.error).toMatchObject({
      code: "invalid_arguments",
    });
  });
});
