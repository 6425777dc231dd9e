import { describe, expect, it } from "vitest";
import {
  type AssetHealth,
  type HealthStatus,
  healthStatuses,
  overallHealth,
} from "../../../../src/dagster/health/asset-health.ts";
import { checksHealth } from "../../../../src/dagster/health/checks-health.ts";
import { classifyHealth } from "../../../../src/dagster/health/health-classes.ts";
import {
  type LastMaterialization,
  type LatestRun,
  observedMaterialization,
  partitionedMaterialization,
  unpartitionedMaterialization,
} from "../../../../src/dagster/health/materialization-rules.ts";

const partsOf = (materialization: HealthStatus, checks: HealthStatus, freshness: HealthStatus) => ({
  materialization: { status: materialization },
  checks: { status: checks },
  freshness: { status: freshness },
});

describe("overall health", () => {
  it.each([
    ["HEALTHY", "NOT_APPLICABLE", "NOT_APPLICABLE", "HEALTHY"],
    ["HEALTHY", "UNKNOWN", "UNKNOWN", "HEALTHY"],
    ["UNKNOWN", "HEALTHY", "HEALTHY", "UNKNOWN"],
    ["UNKNOWN", "NOT_APPLICABLE", "NOT_APPLICABLE", "UNKNOWN"],
    ["NOT_APPLICABLE", "UNKNOWN", "NOT_APPLICABLE", "UNKNOWN"],
    ["NOT_APPLICABLE", "HEALTHY", "UNKNOWN", "HEALTHY"],
    ["UNKNOWN", "WARNING", "NOT_APPLICABLE", "WARNING"],
    ["HEALTHY", "WARNING", "DEGRADED", "DEGRADED"],
    ["WARNING", "HEALTHY", "HEALTHY", "WARNING"],
  ] as const)("of materialization %s, checks %s, freshness %s is %s", (materialization, checks, freshness, overall) => {
    expect(overallHealth(partsOf(materialization, checks, freshness))).toBe(overall);
  });

  it("is degraded whenever a part is, and a warning whenever one is and none is degraded", () => {
    for (const one of healthStatuses) {
      for (const two of healthStatuses) {
        for (const three of healthStatuses) {
          const all = [one, two, three];
          const overall = overallHealth(partsOf(one, two, three));
          expect(overall === "DEGRADED").toBe(all.includes("DEGRADED"));
          expect(overall === "WARNING").toBe(all.includes("WARNING") && !all.includes("DEGRADED"));
          expect(overall).not.toBe("NOT_APPLICABLE");
        }
      }
    }
  });
});

describe("the materialization of an asset without partitions", () => {
  const run = (status: LatestRun["status"], endTime: number | null = 110): LatestRun => ({
    runId: "new",
    status,
    creationTime: 100,
    endTime,
  });
  const at = (seconds: number, runId = "old"): LastMaterialization => ({ runId, timestamp: String(seconds * 1000) });
  const failed = { status: "DEGRADED", failed_run_id: "new" };

  it.each([
    ["nothing ever happened", undefined, undefined, { status: "UNKNOWN" }],
    ["its only run failed", undefined, run("FAILURE"), failed],
    ["its run failed after an older success", at(50), run("FAILURE"), failed],
    ["the run that failed had materialized it", at(105, "new"), run("FAILURE"), { status: "HEALTHY" }],
    ["it was reported while the run went on to fail", at(105, ""), run("FAILURE"), { status: "HEALTHY" }],
    ["it was reported after the run failed", at(200, ""), run("FAILURE"), { status: "HEALTHY" }],
    ["the run that failed has no end yet", undefined, run("FAILURE", null), { status: "UNKNOWN" }],
    ["a run is in progress after a success", at(50), run("STARTED", null), { status: "HEALTHY" }],
    ["a run is queued and nothing was before", undefined, run("QUEUED", null), { status: "UNKNOWN" }],
    ["its only run was canceled", undefined, run("CANCELED"), { status: "UNKNOWN" }],
    ["a run succeeded without it", undefined, run("SUCCESS"), { status: "UNKNOWN" }],
    ["all its runs were deleted", at(50), undefined, { status: "HEALTHY" }],
  ])("when %s", (_, last, latest, expected) => {
    expect(unpartitionedMaterialization(last, latest)).toEqual(expected);
  });
});

describe("the materialization of other assets", () => {
  it.each([
    [{ total: 10, failed: 0, materialized: 0 }, { status: "UNKNOWN" }],
    [{ total: 10, failed: 0, materialized: 10 }, { status: "HEALTHY" }],
    [
      { total: 10, failed: 0, materialized: 4 },
      { status: "HEALTHY", missing_partitions: 6, total_partitions: 10 },
    ],
    [
      { total: 10, failed: 1, materialized: 4 },
      { status: "DEGRADED", failed_partitions: 1, missing_partitions: 5, total_partitions: 10 },
    ],
    [
      { total: 2, failed: 2, materialized: 0 },
      { status: "DEGRADED", failed_partitions: 2, missing_partitions: 0, total_partitions: 2 },
    ],
    [{ total: 0, failed: 0, materialized: 0 }, { status: "UNKNOWN" }],
  ])("partitions %j", (outcomes, expected) => {
    expect(partitionedMaterialization(outcomes)).toEqual(expected);
  });

  it("an observable source is healthy once observed", () => {
    expect(observedMaterialization(true)).toEqual({ status: "HEALTHY" });
    expect(observedMaterialization(false)).toEqual({ status: "UNKNOWN" });
  });
});

describe("checks", () => {
  it.each([
    [[], { status: "NOT_APPLICABLE" }],
    [["passed", "passed"], { status: "HEALTHY" }],
    [["passed", undefined], { status: "UNKNOWN", not_executed: 1, total: 2 }],
    [["warning", undefined, "passed"], { status: "WARNING", warning: 1, total: 3 }],
    [["warning", "failed", undefined], { status: "DEGRADED", failed: 1, warning: 1, total: 3 }],
  ] as const)("%j", (outcomes, expected) => {
    expect(checksHealth(outcomes)).toEqual(expected);
  });
});

describe("the classes of what is wrong", () => {
  const health = (materialization: HealthStatus, checks: HealthStatus, freshness: HealthStatus): AssetHealth => ({
    health: "HEALTHY",
    ...partsOf(materialization, checks, freshness),
    source: "derived",
  });

  it("puts an asset into every class that one of its parts belongs to", () => {
    const healths = new Map([
      ["all", health("DEGRADED", "DEGRADED", "DEGRADED")],
      ["fine", health("HEALTHY", "HEALTHY", "HEALTHY")],
      ["warned", health("HEALTHY", "WARNING", "WARNING")],
      ["retrying", health("WARNING", "UNKNOWN", "NOT_APPLICABLE")],
      ["late", health("UNKNOWN", "NOT_APPLICABLE", "DEGRADED")],
    ]);
    expect(classifyHealth(healths)).toEqual({
      MATERIALIZATION_FAILURES: ["all"],
      FRESHNESS_FAILURES: ["all", "late"],
      CHECK_FAILURES: ["all"],
      FRESHNESS_WARNINGS: ["warned"],
      CHECK_WARNINGS: ["warned"],
    });
  });
});
