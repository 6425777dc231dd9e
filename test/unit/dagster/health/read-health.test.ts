import { describe, expect, it } from "vitest";
import { Deployment } from "../../../../src/dagster/dagster.ts";
import { readHealth } from "../../../../src/dagster/health/read-health.ts";
import { fakeDeployment, useFakeDagster } from "../../../support/fake-dagster.ts";
import { type FakeAsset, fakeHealth } from "../../../support/fake-health.ts";

const fake = useFakeDagster();

/** The health of the fake's assets, and the notes of the call that read it. */
async function read(
  assets: Record<string, FakeAsset>,
  keys: readonly string[] | "all" = "all",
  kind: "open_source" | "plus" = "open_source",
) {
  fake.query = { ...fakeHealth(assets), ...fake.query };
  const call = new Deployment(fakeDeployment({ kind })).forCall();
  const healths = await readHealth(call, keys);
  return { healths, notes: call.notes };
}

const done = { runId: "r1", timestamp: "1700000000000" };
const none = { status: "NOT_APPLICABLE" };
const executed = (status: string, severity?: string) => [[status, status, severity] as const];

describe("derived health", () => {
  it("is put together from runs, partitions, checks, freshness and observations", async () => {
    const { healths, notes } = await read({
      failed: { run: { runId: "r2", status: "FAILURE", creationTime: 1, endTime: 2 } },
      fresh: { materialized: done, freshness: { status: "WARNING", lastMaterialized: 1_700_000_000 } },
      partitioned: {
        partitions: { total: 10, materialized: 6, failed: 1 },
        run: { runId: "r3", status: "FAILURE", creationTime: 1, endTime: 2 },
      },
      checked: {
        materialized: done,
        checks: { good: executed("SUCCEEDED"), bad: executed("FAILED", "ERROR"), odd: executed("FAILED", "WARN") },
      },
      seen: { observable: true, observed: true },
      unseen: { observable: true },
    });
    expect(notes).toEqual([]);
    expect(Object.fromEntries(healths)).toEqual({
      checked: {
        health: "DEGRADED",
        materialization: { status: "HEALTHY" },
        checks: { status: "DEGRADED", failed: 1, warning: 1, total: 3 },
        freshness: none,
        source: "derived",
      },
      failed: {
        health: "DEGRADED",
        materialization: { status: "DEGRADED", failed_run_id: "r2" },
        checks: none,
        freshness: none,
        source: "derived",
      },
      fresh: {
        health: "WARNING",
        materialization: { status: "HEALTHY" },
        checks: none,
        freshness: { status: "WARNING", last_materialized: "2023-11-14T22:13:20Z" },
        source: "derived",
      },
      partitioned: {
        health: "DEGRADED",
        materialization: { status: "DEGRADED", failed_partitions: 1, missing_partitions: 3, total_partitions: 10 },
        checks: none,
        freshness: none,
        source: "derived",
      },
      seen: {
        health: "HEALTHY",
        materialization: { status: "HEALTHY" },
        checks: none,
        freshness: none,
        source: "derived",
      },
      unseen: {
        health: "UNKNOWN",
        materialization: { status: "UNKNOWN" },
        checks: none,
        freshness: none,
        source: "derived",
      },
    });
    // Each observation is a query of Dagster's storage, so nothing else is asked for its own.
    const observations = fake.requests.filter(({ operation }) => operation === "HealthObservations");
    expect(observations.map(({ variables }) => variables)).toEqual([
      { keys: [{ path: ["seen"] }, { path: ["unseen"] }] },
    ]);
  });

  it("judges assets without a definition by their history, and leaves out what has none", async () => {
    const { healths } = await read({ gone: { undefined: true, materialized: done }, here: {} }, [
      "gone",
      "here",
      "never/was",
    ]);
    expect([...healths.keys()]).toEqual(["gone", "here"]);
    expect(healths.get("gone")).toMatchObject({ health: "HEALTHY", checks: none });
  });

  it("asks for many assets in chunks", async () => {
    const assets = Object.fromEntries(
      Array.from({ length: 1201 }, (_, index) => [
        `a${index}`,
        { materialized: done, checks: { c: executed("SUCCEEDED") } },
      ]),
    );
    fake.query = { runsOrError: { __typename: "Runs", results: [] } };
    const { healths } = await read(assets, Object.keys(assets));
    expect(healths.size).toBe(1201);
    expect(new Set([...healths.values()].map(({ health }) => health))).toEqual(new Set(["HEALTHY"]));
    const chunks = fake.requests.filter(({ operation }) => operation === "HealthNodes");
    expect(chunks.map(({ variables }) => (variables.keys as unknown[]).length).sort()).toEqual([201, 500, 500]);
    expect(fake.requests.filter(({ operation }) => operation === "HealthCheckExecutions")).toHaveLength(13);
  });

  it("asks nothing more for assets without partitions, checks or observations", async () => {
    await read({ plain: { materialized: done } }, ["plain"]);
    expect(fake.requests.map(({ operation }) => operation)).toEqual([
      "HealthField",
      "HealthProbe",
      "HealthNodes",
      "HealthLatestRuns",
    ]);
    fake.requests.length = 0;
    expect((await read({}, [])).healths.size).toBe(0);
    expect(fake.requests).toEqual([]);
  });

  it("asks of many materialized assets only those that a failed run could have left behind", async () => {
    const at = (seconds: number) => ({ runId: `m${seconds}`, timestamp: String(seconds * 1000) });
    const failed = (runId: string, creationTime: number) => ({
      run: { runId, status: "FAILURE", creationTime, endTime: creationTime + 1 },
    });
    const assets: Record<string, FakeAsset> = {
      ...Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`fine${index}`, { materialized: at(500) }])),
      selected: { materialized: at(400), ...failed("f1", 600) },
      ofJob: { materialized: at(400), ...failed("f2", 610) },
      mended: { materialized: at(700) },
      never: { ...failed("f9", 5) },
      fresh: {},
    };
    const run = (runId: string, creationTime: number, assetSelection: string[] | null, snapshot = "s") => ({
      id: runId,
      runId,
      creationTime,
      pipelineSnapshotId: snapshot,
      stepKeysToExecute: null,
      assetSelection: assetSelection?.map((key) => ({ path: [key] })),
    });
    fake.query = {
      runsOrError: ({ filter }: { filter: { runIds?: string[]; createdAfter?: number; statuses?: string[] } }) => {
        if (filter.runIds) {
          const results = filter.runIds.map((id) => ({
            id,
            runId: id,
            assets: [{ id: "ofJob", key: { path: ["ofJob"] } }],
          }));
          return { __typename: "Runs", results };
        }
        expect(filter).toEqual({ statuses: ["FAILURE"], createdAfter: 399 });
        // The same job failed twice: its plan is read once.
        return {
          __typename: "Runs",
          results: [run("f2", 610, null), run("f1", 600, ["selected", "mended"]), run("f0", 590, null)],
        };
      },
    };
    const { healths } = await read(assets);
    const degraded = [...healths].filter(([, { health }]) => health === "DEGRADED").map(([key]) => key);
    expect(degraded).toEqual(["never", "ofJob", "selected"]);
    expect(healths.get("fresh")!.health).toBe("UNKNOWN");
    const asked = fake.requests
      .filter(({ operation }) => operation === "HealthLatestRuns")
      .flatMap(({ variables }) => variables.keys as { path: string[] }[]);
    expect(asked.map(({ path }) => path[0]).sort()).toEqual(["fresh", "never", "ofJob", "selected"]);
    const plans = fake.requests.filter(({ operation }) => operation === "HealthAssetsOfRuns");
    expect(plans.map(({ variables }) => variables)).toEqual([{ runIds: ["f2"] }]);
  });

  it("asks those themselves that were materialized before all failed runs that it read", async () => {
    const assets: Record<string, FakeAsset> = Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => [
        `a${index}`,
        { materialized: { runId: "m", timestamp: index === 7 ? "1000" : "900000" } },
      ]),
    );
    const results = Array.from({ length: 500 }, (_, index) => ({
      id: `f${index}`,
      runId: `f${index}`,
      creationTime: 800 - index,
      assetSelection: [],
    }));
    fake.query = { runsOrError: { __typename: "Runs", results } };
    const { healths } = await read(assets);
    expect(healths.size).toBe(101);
    const asked = fake.requests
      .filter(({ operation }) => operation === "HealthLatestRuns")
      .map(({ variables }) => variables.keys);
    expect(asked).toEqual([[{ path: ["a7"] }]]);
  });

  it("says on an old Dagster what it could not look at", async () => {
    fake.version = "1.8.13";
    const { healths, notes } = await read({ plain: { materialized: done, freshness: { status: "DEGRADED" } } }, [
      "plain",
    ]);
    expect(healths.get("plain")).toMatchObject({ health: "HEALTHY", freshness: none });
    expect(notes).toEqual(["Dagster 1.8.13 does not tell: freshness status info."]);
  });
});

describe("checks", () => {
  const many = (status: string, count: number) =>
    Array.from({ length: count }, (_, index) => [`${status}${index}`, status] as const);

  it.each([
    [
      "a check in progress as it stood before",
      [
        ["3", "IN_PROGRESS"],
        ["2", "FAILED", "WARN"],
      ],
      "WARNING",
    ],
    [
      "a skipped check as it stood before",
      [
        ["3", "SKIPPED"],
        ["2", "SUCCEEDED"],
      ],
      "HEALTHY",
    ],
    [
      "a crash that came before as nothing",
      [
        ["3", "IN_PROGRESS"],
        ["2", "EXECUTION_FAILED"],
        ["1", "SUCCEEDED"],
      ],
      "HEALTHY",
    ],
    [
      "a crash that came last as a failure",
      [
        ["2", "EXECUTION_FAILED"],
        ["1", "SUCCEEDED"],
      ],
      "DEGRADED",
    ],
    ["a failure without an evaluation as one of severity ERROR", [["1", "FAILED"]], "DEGRADED"],
    [
      "a check that never came to an end as not executed",
      [
        ["2", "IN_PROGRESS"],
        ["1", "SKIPPED"],
      ],
      "UNKNOWN",
    ],
  ] as const)("counts %s", async (_, executions, status) => {
    const { healths } = await read({ a: { checks: { c: executions } } });
    expect(healths.get("a")!.checks.status).toBe(status);
  });

  it("looks far back for the last one that was completed", async () => {
    const { healths, notes } = await read({
      a: { checks: { c: [...many("SKIPPED", 250), ["1", "FAILED", "ERROR"]] } },
    });
    expect(healths.get("a")!.checks).toEqual({ status: "DEGRADED", failed: 1, warning: 0, total: 1 });
    expect(notes).toEqual([]);
  });

  it("gives up far enough back, and says so", async () => {
    const { healths, notes } = await read({ "a/b": { checks: { c: [...many("SKIPPED", 1500), ["1", "SUCCEEDED"]] } } });
    expect(healths.get("a/b")!.checks).toEqual({ status: "UNKNOWN", not_executed: 1, total: 1 });
    expect(notes).toEqual([
      "The last 1010 executions of the check c of a/b gave no result; older ones were not looked at.",
    ]);
  });

  it("are unknown, with a note, where a code location is too old to tell them", async () => {
    const { healths, notes } = await read({
      a: {
        materialized: done,
        checks: { c: [] },
        more: { assetChecksOrError: { __typename: "AssetCheckNeedsUserCodeUpgrade", message: "Upgrade it." } },
      },
    });
    expect(healths.get("a")).toMatchObject({ health: "HEALTHY", checks: { status: "UNKNOWN" } });
    expect(notes).toEqual(["The checks of a could not be read: Upgrade it."]);
  });
});

describe("partitions in progress count as they stood before", () => {
  it("by the lists of a static definition, which overlap", async () => {
    const { healths } = await read({
      a: {
        partitions: { total: 6, materialized: 1, failed: 1, inProgress: 3 },
        partitionStatuses: {
          __typename: "DefaultPartitionStatuses",
          materializedPartitions: ["p1"],
          // p2 failed and stands still; p3 failed after a success and is in progress; p4 failed before any and is in progress.
          failedPartitions: ["p2", "p3", "p4"],
          unmaterializedPartitions: ["p2", "p4", "p6"],
          materializingPartitions: ["p3", "p4", "p5"],
        },
      },
    });
    // p1 and p5 are materialized, p6 is missing.
    expect(healths.get("a")!.materialization).toEqual({
      status: "DEGRADED",
      failed_partitions: 3,
      missing_partitions: 1,
      total_partitions: 6,
    });
  });

  const days = Array.from({ length: 60 }, (_, index) => `d${String(index).padStart(2, "0")}`);
  const daily = (start: string, end: string, counts: FakeAsset["partitions"]): FakeAsset => ({
    partitions: counts,
    partitionStatuses: {
      __typename: "TimePartitionStatuses",
      ranges: [{ startTime: 0, endTime: 1, startKey: start, endKey: end, status: "MATERIALIZING" }],
    },
    more: {
      partitionDefinition: { type: "TIME_WINDOW", dimensionTypes: [{ name: "default", type: "TIME_WINDOW" }] },
      partitionKeysByDimension: [{ name: "default", type: "TIME_WINDOW", partitionKeys: days }],
      latestMaterializationByPartition: ({ partitions }: { partitions: string[] }) =>
        partitions.map((partition) =>
          ["d01", "d02"].includes(partition) ? { runId: "ok", timestamp: "50000", partition } : null,
        ),
    },
  });

  it("by the runs of each, where ranges hide it", async () => {
    fake.query = {
      runsOrError: ({ filter }: { filter: { tags: { value: string }[]; statuses: string[] } }) => {
        expect(filter.statuses).toEqual(["FAILURE"]);
        const run = (asset: string, creationTime: number) => ({
          id: "f",
          runId: "f",
          creationTime,
          assets: [{ id: asset, key: { path: [asset] } }],
        });
        // d00 failed; d01 failed and was materialized since; d02 failed after that; d03 failed for another asset.
        const runs = { d00: [run("a", 10)], d01: [run("a", 10)], d02: [run("a", 60)], d03: [run("b", 10)] };
        return { __typename: "Runs", results: runs[filter.tags[0]!.value as keyof typeof runs] ?? [] };
      },
    };
    const { healths, notes } = await read({
      a: daily("d00", "d04", { total: 60, materialized: 3, failed: 2, inProgress: 5 }),
    });
    expect(healths.get("a")!.materialization).toEqual({
      status: "DEGRADED",
      failed_partitions: 4,
      missing_partitions: 52,
      total_partitions: 60,
    });
    expect(notes).toEqual([]);
  });

  it("and of very many only the first are looked up, which is said", async () => {
    fake.query = { runsOrError: () => ({ __typename: "Runs", results: [] }) };
    const { healths, notes } = await read({ a: daily("d00", "d59", { total: 60, inProgress: 60 }) });
    expect(healths.get("a")!.materialization).toEqual({
      status: "HEALTHY",
      missing_partitions: 58,
      total_partitions: 60,
    });
    expect(notes).toEqual([
      "a: 60 partitions are in progress; how the last 10 of them stood before was not looked up, so they count as missing.",
    ]);
    expect(fake.requests.filter(({ operation }) => operation === "HealthFailedRunsOfPartition")).toHaveLength(50);
  });
});

describe("Dagster's own health", () => {
  const own = {
    assetHealth: "DEGRADED",
    materializationStatus: "DEGRADED",
    materializationStatusMetadata: {
      __typename: "AssetHealthMaterializationDegradedPartitionedMeta",
      numFailedPartitions: 2,
      numMissingPartitions: 3,
      totalNumPartitions: 9,
      latestFailedRunId: "r9",
    },
    assetChecksStatus: "UNKNOWN",
    assetChecksStatusMetadata: {
      __typename: "AssetHealthCheckUnknownMeta",
      numNotExecutedChecks: 1,
      totalNumChecks: 2,
    },
    freshnessStatus: "HEALTHY",
    freshnessStatusMetadata: { lastMaterializedTimestamp: 1_700_000_000.5 },
  };

  it("is taken where there is one, and derived for the others", async () => {
    const { healths } = await read({ a: { own }, b: { materialized: done } }, ["b", "a"]);
    expect([...healths.keys()]).toEqual(["b", "a"]);
    expect(healths.get("a")).toEqual({
      health: "DEGRADED",
      materialization: {
        status: "DEGRADED",
        failed_partitions: 2,
        missing_partitions: 3,
        total_partitions: 9,
        failed_run_id: "r9",
      },
      checks: { status: "UNKNOWN", not_executed: 1, total: 2 },
      freshness: { status: "HEALTHY", last_materialized: "2023-11-14T22:13:20Z" },
      source: "dagster",
    });
    expect(healths.get("b")).toMatchObject({ health: "HEALTHY", source: "derived" });
  });

  it.each([
    [
      "AssetHealthMaterializationHealthyPartitionedMeta",
      { numMissingPartitions: 1, totalNumPartitions: 4 },
      { missing_partitions: 1, total_partitions: 4 },
    ],
    ["AssetHealthMaterializationDegradedNotPartitionedMeta", { failedRunId: "r1" }, { failed_run_id: "r1" }],
    ["AssetHealthMaterializationWarningNotPartitionedMeta", { failedRunId: "r1" }, { failed_run_id: "r1" }],
    [
      "AssetHealthMaterializationWarningPartitionedMeta",
      { numUpForRetryPartitions: 2, numMissingPartitions: 0, totalNumPartitions: 4 },
      { up_for_retry_partitions: 2, missing_partitions: 0, total_partitions: 4 },
    ],
  ])("tells the counts of %s", async (__typename, told, counts) => {
    const { healths } = await read({ a: { own: { ...own, materializationStatusMetadata: { __typename, ...told } } } });
    expect(healths.get("a")!.materialization).toEqual({ status: "DEGRADED", ...counts });
  });

  it.each([
    [
      "AssetHealthCheckDegradedMeta",
      { numFailedChecks: 1, numWarningChecks: 2, totalNumChecks: 4 },
      { failed: 1, warning: 2, total: 4 },
    ],
    ["AssetHealthCheckWarningMeta", { numWarningChecks: 2, totalNumChecks: 4 }, { warning: 2, total: 4 }],
  ])("tells the counts of %s", async (__typename, told, counts) => {
    const { healths } = await read({ a: { own: { ...own, assetChecksStatusMetadata: { __typename, ...told } } } });
    expect(healths.get("a")!.checks).toEqual({ status: "UNKNOWN", ...counts });
  });

  it("needs no trial on Dagster+", async () => {
    await read({ a: { own } }, ["a"], "plus");
    expect(fake.requests.map(({ operation }) => operation)).toEqual(["HealthOfAssets"]);
  });

  it("is looked for once, however many calls there are", async () => {
    fake.query = fakeHealth({ a: { materialized: done } });
    const deployment = new Deployment(fakeDeployment());
    for (let round = 0; round < 3; round += 1) await readHealth(deployment.forCall(), ["a"]);
    expect(fake.requests.filter(({ operation }) => operation === "HealthProbe")).toHaveLength(1);
  });

  it("is an error when Dagster could not answer", async () => {
    fake.query = { assetsOrError: { __typename: "PythonError", message: "the database is gone" } };
    await expect(read({ a: {} })).rejects.toMatchObject({ code: "dagster_error", message: "the database is gone" });
  });
});
