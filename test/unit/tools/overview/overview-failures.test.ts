import { describe, expect, it } from "vitest";
import type { AssetHealth } from "../../../../src/dagster/health/asset-health.ts";
import type { LateFailure, OverviewActivity } from "../../../../src/tools/overview/overview-activity.ts";
import { failedAssets, failedRunGroups, type KnownFailures } from "../../../../src/tools/overview/overview-failures.ts";

const degraded = (failed_run_id: string): AssetHealth => ({
  health: "DEGRADED",
  materialization: { status: "DEGRADED", failed_run_id },
  checks: { status: "NOT_APPLICABLE" },
  freshness: { status: "NOT_APPLICABLE" },
  source: "derived",
});

const failedRun = (runId: string, parts: Partial<LateFailure> = {}): LateFailure =>
  ({ runId, jobName: "__ASSET_JOB", status: "FAILURE", tags: [], creationTime: 100, ...parts }) as LateFailure;

const selecting = (...keys: string[]) => ({ assetSelection: keys.map((key) => ({ path: key.split("/") })) });

function known(
  failed: LateFailure[],
  endings: Record<string, { message: string; steps?: string[] }>,
  succeededAt: OverviewActivity["succeededAt"] = () => undefined,
): KnownFailures {
  return {
    activity: { failed, succeededAt } as unknown as OverviewActivity,
    endings: new Map(
      Object.entries(endings).map(([run, { message, steps }]) => [
        run,
        { cause: "step_failed", error: { message }, steps },
      ]),
    ),
  };
}

describe("failed assets of an overview", () => {
  it("tells an asset that was not reached from the one that failed", () => {
    const healths = new Map([
      ["a/root", degraded("r1")],
      ["a/below", degraded("r1")],
      ["a/other", degraded("r2")],
    ]);
    const told = failedAssets(
      healths,
      known([], { r1: { message: "boom", steps: ["a__root"] }, r2: { message: "bang", steps: ["a__other"] } }),
    );
    expect(told.map(({ name, what }) => [name, what])).toEqual([
      ["a/root", "boom"],
      ["a/below", "not reached: a/root failed in the same run"],
      ["a/other", "bang"],
    ]);
  });

  it("gives the run's error where steps are not called after assets", () => {
    const healths = new Map([
      ["a/one", degraded("r1")],
      ["a/two", degraded("r1")],
    ]);
    const told = failedAssets(healths, known([], { r1: { message: "boom", steps: ["load_both"] } }));
    expect(told.map(({ what }) => what)).toEqual(["boom", "boom"]);
  });
});

describe("failed runs of an overview", () => {
  it("are grouped by error, without a single one that its asset tells of", () => {
    const runs = [failedRun("r1", selecting("a")), failedRun("r2", selecting("b")), failedRun("r3", selecting("c"))];
    const healths = new Map([
      ["a", degraded("r1")],
      ["b", degraded("r2")],
      ["c", degraded("r3")],
    ]);
    const endings = {
      r1: { message: "no row 17" },
      r2: { message: "no row 4" },
      r3: { message: "disk full" },
    };
    const groups = failedRunGroups(known(runs, endings), healths, new Set(["r1", "r2", "r3"]));
    expect(groups).toMatchObject([{ kind: "runs_failed", count: 2, in: ["a", "b"], run_id: "r1" }]);
  });

  it("leave out a job that succeeded since, and only then", () => {
    const runs = [failedRun("r1", { jobName: "etl" }), failedRun("r2", { jobName: "load" })];
    const endings = { r1: { message: "x" }, r2: { message: "y" } };
    const succeededAt = (time: number) => known(runs, endings, ({ jobName }) => (jobName === "etl" ? time : undefined));
    expect(failedRunGroups(succeededAt(101), new Map(), new Set()).map(({ in: jobs }) => jobs)).toEqual([["load"]]);
    expect(failedRunGroups(succeededAt(99), new Map(), new Set())).toHaveLength(2);
  });

  it("look at every asset of a run, not at the first ones that a list would name", () => {
    const keys = Array.from({ length: 30 }, (_, index) => `asset_${String(index).padStart(2, "0")}`);
    const endings = { r1: { message: "x" } };
    const run = failedRun("r1", selecting(...keys));
    const well: AssetHealth = { ...degraded(""), health: "HEALTHY", materialization: { status: "HEALTHY" } };
    const healths = new Map(keys.map((key) => [key, key === "asset_29" ? degraded("r1") : well]));
    expect(failedRunGroups(known([run], endings), healths, new Set())).toHaveLength(1);
    expect(failedRunGroups(known([run], endings), new Map(keys.map((key) => [key, well])), new Set())).toEqual([]);
  });
});
