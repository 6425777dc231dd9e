import { describe, expect, it } from "vitest";
import { fakeAssets } from "../../../support/fake-assets.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";

const fake = useFakeDagster();

const sample = {
  "raw/orders": {
    kinds: ["s3"],
    tags: { domain: "sales", "dagster/kind/s3": "" },
    node: {
      description: "Orders.",
      opVersion: "1",
      owners: [
        { __typename: "UserAssetOwner", email: "a@example.com" },
        { __typename: "TeamAssetOwner", team: "core" },
      ],
      hasAssetChecks: true,
      jobNames: ["__ASSET_JOB", "refresh"],
      assetChecksOrError: { __typename: "AssetChecks", checks: [{ name: "ok", blocking: true }, { name: "never" }] },
      metadataEntries: [{ __typename: "TextMetadataEntry", label: "channel", text: "#x" }],
      automationCondition: { label: "eager", expandedLabel: ["(a)", "AND", "(b)"] },
      targetingInstigators: [
        {
          __typename: "Schedule",
          name: "daily",
          cronSchedule: "0 3 * * *",
          scheduleState: { id: "1", status: "RUNNING" },
        },
        {
          __typename: "Sensor",
          name: "auto",
          sensorType: "AUTO_MATERIALIZE",
          sensorState: { id: "2", status: "STOPPED" },
        },
      ],
      freshnessStatusInfo: { freshnessStatus: "WARNING" },
      staleStatus: "FRESH",
    },
    latest: {
      latestRun: { id: "r", runId: "r", status: "FAILURE", creationTime: 1_700_000_000, endTime: 1_700_000_010 },
    },
  },
  "staging/orders": { upstream: ["raw/orders"], partitions: ["a", "b", "c"] },
};

describe("get_asset", () => {
  it("describes the definition", async () => {
    fake.query = fakeAssets(sample);
    const { answer } = await fake.call("get_asset", { asset_key: ["raw", "orders"] });
    expect(answer).toEqual({
      key: "raw/orders",
      description: "Orders.",
      group: "raw",
      location: "warehouse",
      kinds: ["s3"],
      owners: ["a@example.com", "team:core"],
      tags: { domain: "sales" },
      code_version: "1",
      automation_condition: "eager",
      has_checks: true,
      upstream_count: 0,
      downstream_count: 1,
    });
  });

  it("tells FRESH with the failed run, and adds the parts that are asked for", async () => {
    fake.query = {
      ...fakeAssets(sample),
      assetCheckExecutions: ({ checkName }: { checkName: string }) =>
        checkName === "ok"
          ? [
              {
                id: "1",
                runId: "r",
                status: "FAILED",
                timestamp: 1_700_000_000,
                evaluation: { severity: "WARN", timestamp: 1_700_000_000 },
              },
            ]
          : [],
    };
    const { answer } = await fake.call("get_asset", {
      asset_key: "raw/orders",
      view: "status",
      include: ["checks", "automation", "metadata", "upstream", "downstream", "jobs"],
    });
    expect(answer).toMatchObject({
      failed_run_id: "r",
      failed_at: "2023-11-14T22:13:30Z",
      stale: "FRESH",
      freshness: "WARNING",
      checks: [
        {
          check: "ok",
          blocking: true,
          status: "warned",
          severity: "WARN",
          executed: "2023-11-14T22:13:20Z",
          run_id: "r",
        },
        { check: "never", status: "not_executed" },
      ],
      automation: {
        condition: "eager",
        condition_parts: ["(a)", "AND", "(b)"],
        schedules: [{ schedule: "daily", cron: "0 3 * * *", status: "RUNNING" }],
        sensors: [{ sensor: "auto", type: "AUTO_MATERIALIZE", status: "STOPPED" }],
      },
      metadata: { channel: "#x" },
      upstream: [],
      downstream: ["staging/orders"],
      jobs: ["refresh"],
    });
  });

  it("counts partitions and names those that failed or are missing", async () => {
    const assets = structuredClone(sample) as Record<string, object>;
    assets["staging/orders"] = {
      ...sample["staging/orders"],
      node: {
        assetPartitionStatuses: {
          __typename: "DefaultPartitionStatuses",
          materializedPartitions: ["a"],
          failedPartitions: ["b"],
          materializingPartitions: [],
        },
      },
    };
    fake.query = fakeAssets(assets);
    const { answer } = await fake.call("get_asset", { asset_key: "staging/orders", include: ["partitions"] });
    expect(answer.partitions).toEqual({
      total: 3,
      materialized: 1,
      failed: 1,
      missing: 1,
      in_progress: 0,
      first: "a",
      last: "c",
      failed_partitions: ["b"],
      missing_partitions: ["c"],
    });
  });

  it("says of an asset that only has records that nothing defines it", async () => {
    fake.query = {
      ...fakeAssets(sample),
      assetOrError: { __typename: "Asset", id: "old", hasDefinitionOrRecord: true, definition: null },
    };
    const { answer, isError } = await fake.call("get_asset", { asset_key: "old" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ key: "old", defined: false, next: [{ tool: "list_asset_materializations" }] });
    expect(answer.notes).toEqual([expect.stringContaining("No loaded code location defines this asset")]);
  });

  it.each(["1.13.27", "1.8.13"] as const)("names the nearest keys for a wrong one (%s)", async (version) => {
    fake.version = version;
    fake.query = fakeAssets(sample);
    if (version === "1.8.13") fake.query.assetOrError = { __typename: "AssetNotFoundError", message: "not found" };
    const { answer, isError } = await fake.call("get_asset", { asset_key: "orders" });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code: "asset_not_found", candidates: ["raw/orders", "staging/orders"] });
  });

  it("describes an asset of an old Dagster without what that lacks", async () => {
    fake.version = "1.8.13";
    fake.query = fakeAssets(sample);
    const { answer } = await fake.call("get_asset", { asset_key: "raw/orders", view: "status" });
    expect(answer).toMatchObject({ key: "raw/orders", failed_run_id: "r", stale: "FRESH" });
    expect(answer).not.toHaveProperty("freshness");
  });
});

describe("get_asset_lineage", () => {
  const chain = {
    a: {},
    b: { upstream: ["a", "gone"] },
    c: { upstream: ["b"], location: "reporting" },
    d: { upstream: ["c"] },
  };

  it("gives nodes by distance and the edges among them", async () => {
    fake.query = fakeAssets(chain);
    const { answer } = await fake.call("get_asset_lineage", { asset_key: "c", depth: 1, mermaid: true });
    expect(answer).toEqual({
      asset_key: "c",
      nodes: [
        { key: "c", distance: 0, group: "c", location: "reporting" },
        { key: "b", distance: -1, group: "b", location: "warehouse" },
        { key: "d", distance: 1, group: "d", location: "warehouse" },
      ],
      edges: [
        { from: "b", to: "c" },
        { from: "c", to: "d" },
      ],
      upstream_total: 3,
      downstream_total: 1,
      mermaid: 'flowchart LR\n  a0["b"]\n  a1["c"]\n  a2["d"]\n  a0 --> a1\n  a1 --> a2\n  style a1 stroke-width:3px',
    });
  });

  it("goes one way alone, and shows what nothing defines", async () => {
    fake.query = fakeAssets(chain);
    const { answer } = await fake.call("get_asset_lineage", { asset_key: "c", direction: "upstream" });
    expect(answer.nodes).toEqual([
      { key: "c", distance: 0, group: "c", location: "reporting" },
      { key: "b", distance: -1, group: "b", location: "warehouse" },
      { key: "a", distance: -2, group: "a", location: "warehouse" },
      { key: "gone", distance: -2, defined: false },
    ]);
    expect(answer).not.toHaveProperty("downstream_total");
  });

  it("says how many assets it left out", async () => {
    fake.query = fakeAssets({
      root: {},
      ...Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`leaf_${index}`, { upstream: ["root"] }])),
    });
    const { answer } = await fake.call("get_asset_lineage", { asset_key: "root", max_chars: 400_000 });
    expect(answer.nodes).toHaveLength(200);
    expect(answer).toMatchObject({
      downstream_total: 250,
      notes: [expect.stringContaining("51 of 251 assets are left out")],
    });
  });
});

describe("get_asset_freshness", () => {
  it("tells a time window policy and its status", async () => {
    fake.query = fakeAssets({
      a: {
        node: {
          internalFreshnessPolicy: {
            __typename: "TimeWindowFreshnessPolicy",
            failWindowSeconds: 7200,
            warnWindowSeconds: 3600,
          },
          freshnessStatusInfo: {
            freshnessStatus: "DEGRADED",
            freshnessStatusMetadata: { lastMaterializedTimestamp: 1_700_000_000 },
          },
        },
      },
    });
    const { answer } = await fake.call("get_asset_freshness", { asset_key: "a" });
    expect(answer).toEqual({
      asset_key: "a",
      status: "DEGRADED",
      last_materialized: "2023-11-14T22:13:20Z",
      age_s: expect.any(Number),
      policy: { type: "time_window", fail_after_s: 7200, warn_after_s: 3600 },
    });
  });

  it("tells a cron policy that was never evaluated", async () => {
    fake.query = fakeAssets({
      a: {
        node: {
          internalFreshnessPolicy: {
            __typename: "CronFreshnessPolicy",
            deadlineCron: "0 9 * * *",
            lowerBoundDeltaSeconds: 600,
            timezone: "UTC",
          },
          freshnessStatusInfo: { freshnessStatus: "UNKNOWN" },
        },
      },
    });
    const { answer } = await fake.call("get_asset_freshness", { asset_key: "a" });
    expect(answer).toEqual({
      asset_key: "a",
      status: "UNKNOWN",
      policy: { type: "cron", deadline_cron: "0 9 * * *", timezone: "UTC", window_before_deadline_s: 600 },
      hint: expect.stringContaining("has not evaluated"),
    });
  });

  it.each([
    [0, "HEALTHY"],
    [3, "DEGRADED"],
    [null, "UNKNOWN"],
  ])("judges a policy about lag by its lateness (%s)", async (late, status) => {
    fake.version = "1.8.13";
    fake.query = fakeAssets({
      a: {
        node: {
          freshnessPolicy: { maximumLagMinutes: 60 },
          freshnessInfo: { currentLagMinutes: 63, currentMinutesLate: late },
        },
      },
    });
    const { answer } = await fake.call("get_asset_freshness", { asset_key: "a" });
    expect(answer).toMatchObject({ status, policy: { type: "maximum_lag", maximum_lag_s: 3600 }, lag_s: 3780 });
  });

  it("says that there is no policy", async () => {
    fake.query = fakeAssets({ a: {} });
    const { answer } = await fake.call("get_asset_freshness", { asset_key: "a" });
    expect(answer).toEqual({
      asset_key: "a",
      status: "NOT_APPLICABLE",
      hint: expect.stringContaining("no freshness policy"),
    });
  });
});
