import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

const id = "4f0e7a52-3c41-4a0e-9d1b-6a7c2f5e8b90";
const mebibyte = 1024 * 1024;

/** The run, which is none of this tool's business but for its state. */
function theRun(fields: Record<string, unknown> = {}): void {
  embedded.organization.overrides.set("Query.runOrError", () => ({
    __typename: "Run",
    id,
    runId: id,
    status: "SUCCESS",
    startTime: 1000,
    endTime: 2000,
    ...fields,
  }));
}

const series = (unitType: string | null, ...values: number[]) => ({
  metricName: "m",
  tags: [],
  startTimestamp: 0,
  endTimestamp: 1,
  unitType,
  points: values.map((value, index) => ({ timestamp: 1_772_600_000 + index * 30, value })),
});

function metrics(fields: Record<string, unknown> | null): void {
  embedded.organization.overrides.set("Query.runContainerMetrics", () => fields);
}

const call = () => embedded.call("get_run_container_metrics", { run_id: id });

describe("get_run_container_metrics", () => {
  it("sums up what the container used, against its limits", async () => {
    theRun();
    metrics({
      cpuPercent: series("PERCENT", 10, 60, 20),
      cpuUsageRateMs: series("MILLICORE", 200, 1200, 400),
      cpuLimitMs: series("MILLICORE", 2000, 2000, 2000),
      memoryPercent: series("PERCENT", 20, 30, 40),
      memoryUsage: series("BYTE", 400 * mebibyte, 600 * mebibyte, 800 * mebibyte),
      memoryLimit: series("BYTE", 2000 * mebibyte),
    });
    const { answer, isError } = await call();
    expect(isError).toBe(false);
    expect(answer).toEqual({
      run_id: id,
      status: "SUCCESS",
      from: "2026-03-04T04:53:20Z",
      to: "2026-03-04T04:54:20Z",
      samples: 3,
      cpu: {
        min: 0.2,
        avg: 0.6,
        peak: 1.2,
        unit: "cores",
        limit: 2,
        avg_of_limit_pct: 30,
        peak_of_limit_pct: 60,
        peak_at: "2026-03-04T04:53:50Z",
      },
      memory: {
        min: 400,
        avg: 600,
        peak: 800,
        unit: "MiB",
        limit: 2000,
        avg_of_limit_pct: 30,
        peak_of_limit_pct: 40,
        peak_at: "2026-03-04T04:54:20Z",
      },
    });
    expect(embedded.organization.requests).toHaveLength(1);
  });

  it("works out the share of the limit where Dagster does not tell it, and takes units as they come", async () => {
    theRun();
    metrics({
      cpuUsageRateMs: series(null, 500),
      cpuLimitMs: series("CPU", 1),
      memoryUsage: series("MEBIBYTE", 12.34, 99.96),
      memoryLimit: series(null, 200 * mebibyte),
    });
    const { answer } = await call();
    expect(answer).toMatchObject({
      cpu: { peak: 0.5, limit: 1, peak_of_limit_pct: 50 },
      memory: { min: 12.3, peak: 100, limit: 200, peak_of_limit_pct: 50 },
    });
  });

  it("tells what there is of it", async () => {
    theRun();
    metrics({ cpuPercent: series("PERCENT", 5, 7), memoryUsage: series("REQUEST", 3) });
    const { answer } = await call();
    expect(answer.cpu).toEqual({ avg_of_limit_pct: 6, peak_of_limit_pct: 7, peak_at: "2026-03-04T04:53:50Z" });
    expect(answer.memory).toEqual({ min: 3, avg: 3, peak: 3, unit: "request", peak_at: "2026-03-04T04:53:20Z" });
  });

  it("takes times in ms as well", async () => {
    theRun();
    metrics({ cpuPercent: { ...series("PERCENT"), points: [{ timestamp: 1_772_600_000_000, value: 1 }] } });
    expect((await call()).answer).toMatchObject({ from: "2026-03-04T04:53:20Z" });
  });

  it.each([
    ["FAILURE", "exit code 137"],
    ["SUCCESS", "a little more data"],
  ])("warns of memory that came close to its limit (%s)", async (status, words) => {
    theRun({ status });
    metrics({ memoryPercent: series("PERCENT", 50, 97) });
    expect((await call()).answer).toMatchObject({ hint: expect.stringContaining(words) });
  });

  it.each([
    [{ status: "QUEUED", startTime: null, endTime: null }, "has not started (QUEUED)"],
    [{ status: "CANCELED", startTime: null, endTime: 5 }, "ended before it started (CANCELED)"],
    [{ startTime: 1000, endTime: 1030 }, "too short"],
    [{ startTime: 1000, endTime: 5000 }, "kept no longer"],
    [{ status: "STARTED", startTime: 1000, endTime: null }, "none may have come yet"],
    [{ status: "STARTED", startTime: 1000, endTime: null }, "agent does not report"],
  ])("says why there may be none: %j", async (fields, words) => {
    theRun(fields);
    for (const none of [null, { cpuPercent: series("PERCENT"), memoryUsage: null }]) {
      metrics(none);
      const { answer, isError } = await call();
      expect(isError).toBe(false);
      expect(answer).toMatchObject({ run_id: id, samples: 0, hint: expect.stringContaining(words) });
      expect(answer).not.toHaveProperty("cpu");
    }
  });

  it.each([
    ["RunNotFoundError", "run_not_found"],
    ["PythonError", "dagster_error"],
  ])("tells a run that is not there from one without metrics: %s", async (__typename, code) => {
    embedded.organization.overrides.set("Query.runOrError", () => ({
      __typename,
      message: "no",
      runId: id,
      stack: [],
      errorChain: [],
    }));
    expect((await call()).answer).toMatchObject({ error: { code } });
  });

  it("finds the run by a prefix of its id", async () => {
    theRun();
    metrics({ cpuPercent: series("PERCENT", 5, 7) });
    embedded.organization.overrides.set("Query.runIdsOrError", () => ({ __typename: "RunIds", results: [id] }));
    const { answer } = await embedded.call("get_run_container_metrics", { run_id: "4f0e7a52" });
    expect(answer).toMatchObject({ run_id: id, samples: 2 });
  });
});
