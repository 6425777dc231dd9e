import { describe, expect, it } from "vitest";
import { spreadOf } from "../../../../src/dagster/analytics/statistics.ts";
import { type Fields, useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeRun, runId } from "../../../support/fake-runs.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

/** A run of a second day of 2024, created at that hour, that started two seconds later and took so many seconds. */
function run(number: number, hour: number, seconds: number, fields: Fields = {}): Fields {
  const created = Date.parse("2024-01-02T00:00:00Z") / 1000 + hour * 3600;
  return fakeRun(number, { creationTime: created, startTime: created + 2, endTime: created + 2 + seconds, ...fields });
}

/** `runsOrError` over some runs, newest first, as Dagster pages them. */
function runsField(runs: readonly Fields[]) {
  return ({ filter, cursor, limit }: { filter?: { runIds?: string[] }; cursor?: string; limit?: number }) => {
    const wanted = filter?.runIds == null ? runs : runs.filter((one) => filter.runIds!.includes(one.runId as string));
    const start = cursor == null ? 0 : wanted.findIndex((one) => one.runId === cursor) + 1;
    return { __typename: "Runs", results: wanted.slice(start, start + (limit ?? wanted.length)) };
  };
}

const day = { after: "2024-01-02", before: "2024-01-03" };

describe("get_run_analytics", () => {
  it("tells durations of the runs that succeeded, by job and location, the slowest first", async () => {
    fake.query = {
      runsOrError: runsField([
        run(6, 6, 4, { jobName: "load" }),
        run(5, 5, 1, { status: "FAILURE" }),
        run(4, 4, 40),
        run(3, 3, 10, { repositoryOrigin: { repositoryLocationName: "reporting" } }),
        run(2, 2, 20),
        run(1, 1, 0, { jobName: "waiting", status: "QUEUED", startTime: null, endTime: null }),
      ]),
    };
    const { answer } = await fake.call("get_run_analytics", { metric: "duration", percentile: 50, ...day });
    expect(answer).toEqual({
      metric: "duration",
      measures: "seconds from start to end of the runs that succeeded",
      percentile: 50,
      group_by: "job",
      after: "2024-01-02T00:00:00Z",
      before: "2024-01-03T00:00:00Z",
      runs_read: 6,
      max_runs: 2000,
      complete: true,
      overall: { runs: 6, measured: 4, min_s: 4, mean_s: 18.5, median_s: 15, percentile_s: 15, max_s: 40 },
      groups: [
        {
          job: "etl",
          location: "warehouse",
          runs: 3,
          measured: 2,
          min_s: 20,
          mean_s: 30,
          median_s: 30,
          percentile_s: 30,
          max_s: 40,
        },
        {
          job: "etl",
          location: "reporting",
          runs: 1,
          measured: 1,
          min_s: 10,
          mean_s: 10,
          median_s: 10,
          percentile_s: 10,
          max_s: 10,
        },
        {
          job: "load",
          location: "warehouse",
          runs: 1,
          measured: 1,
          min_s: 4,
          mean_s: 4,
          median_s: 4,
          percentile_s: 4,
          max_s: 4,
        },
        { job: "waiting", location: "warehouse", runs: 1, measured: 0 },
      ],
      returned: 4,
      total: 4,
    });
    expect(fake.requests[0]?.variables.filter).toMatchObject({
      createdAfter: Date.parse("2024-01-02T00:00:00Z") / 1000,
      createdBefore: Date.parse("2024-01-03T00:00:00Z") / 1000,
    });
  });

  it("counts a canceled run and one in progress as neither success nor failure", async () => {
    fake.query = {
      runsOrError: runsField([
        run(4, 4, 1, { status: "CANCELED" }),
        run(3, 3, 1, { status: "STARTED", endTime: null }),
        run(2, 2, 1, { status: "FAILURE" }),
        run(1, 1, 1),
      ]),
    };
    const { answer } = await fake.call("get_run_analytics", { metric: "success_rate", ...day });
    expect(answer.groups).toEqual([
      {
        job: "etl",
        location: "warehouse",
        runs: 4,
        succeeded: 1,
        failed: 1,
        canceled: 1,
        in_progress: 1,
        success_rate: 0.5,
      },
    ]);
  });

  it("tells the wait to the start, also where Dagster gives a run that never started its end as its start", async () => {
    const created = Date.parse("2024-01-02T02:00:00Z") / 1000;
    fake.query = {
      runsOrError: runsField([
        run(2, 2, 0, { status: "FAILURE", startTime: created + 90, endTime: created + 90 }),
        run(1, 1, 5),
      ]),
    };
    const { answer } = await fake.call("get_run_analytics", { metric: "queue_time", group_by: "location", ...day });
    expect(answer.groups).toEqual([
      { location: "warehouse", runs: 2, measured: 1, min_s: 2, mean_s: 2, median_s: 2, percentile_s: 2, max_s: 2 },
    ]);
  });

  it("tells how often runs come, by the value of a tag", async () => {
    const tags = [{ key: "team", value: "finance" }];
    fake.query = { runsOrError: runsField([run(3, 9, 1, { tags }), run(2, 4, 1), run(1, 3, 1, { tags })]) };
    const { answer } = await fake.call("get_run_analytics", {
      metric: "frequency",
      group_by: "tag",
      tag: "team",
      ...day,
    });
    expect(answer).toMatchObject({ ungrouped_runs: 1, tag: "team", overall: { runs: 3, per_day: 3 } });
    expect(answer.groups).toEqual([
      {
        value: "finance",
        runs: 2,
        per_day: 2,
        median_interval_s: 21_600,
        percentile_interval_s: 21_600,
        first: "2024-01-02T03:00:00Z",
        last: "2024-01-02T09:00:00Z",
      },
    ]);
  });

  it("counts a run for each of its assets, and asks for those of a run that carries no selection", async () => {
    fake.query = {
      workspaceOrError: fakeWorkspace({ here: {} }),
      assetNodes: [],
      runsOrError: runsField([
        run(3, 3, 6, { jobName: "__ASSET_JOB", assetSelection: null, assets: [{ key: { path: ["b"] } }] }),
        run(2, 2, 4, { jobName: "__ASSET_JOB", assetSelection: [{ path: ["a"] }, { path: ["b"] }] }),
        run(1, 1, 1, { assetSelection: null }),
      ]),
    };
    const { answer } = await fake.call("get_run_analytics", { metric: "duration", group_by: "asset", ...day });
    expect(answer).toMatchObject({
      ungrouped_runs: 1,
      groups: [
        { asset: "b", runs: 2, max_s: 6 },
        { asset: "a", runs: 1, max_s: 4 },
      ],
    });
    const asked = fake.requests.filter(({ operation }) => operation === "RunsAssets");
    expect(asked.map(({ variables }) => variables.filter)).toEqual([{ runIds: [runId(3)] }]);
  });

  it("stops at its bound and says so", async () => {
    const runs = Array.from({ length: 1300 }, (_, index) => run(1300 - index, 20 - index / 100, 1));
    fake.query = { runsOrError: runsField(runs) };
    const { answer } = await fake.call("get_run_analytics", { metric: "frequency", max_runs: 1200, ...day });
    expect(answer).toMatchObject({ runs_read: 1200, max_runs: 1200, complete: false });
    expect(answer.notes).toEqual([
      "The newest 1200 runs were read, back to 2024-01-02T08:00:36Z; older ones since 2024-01-02T00:00:00Z are not in this. Raise max_runs (at most 20000) or narrow the time or the job.",
    ]);
    expect(fake.requests.map(({ variables }) => variables.limit)).toEqual([500, 500, 201]);
    const whole = await fake.call("get_run_analytics", { metric: "frequency", max_runs: 1300, ...day });
    expect(whole.answer).toMatchObject({ runs_read: 1300, complete: true });
    expect(whole.answer.notes).toBeUndefined();
  });

  it("gives groups page by page, over the window of the first page", async () => {
    const runs = [3, 2, 1].map((number) => run(number, number, number, { jobName: `job_${number}` }));
    fake.query = { runsOrError: runsField(runs) };
    const first = await fake.call("get_run_analytics", { metric: "duration", after: "-4000d", limit: 2 });
    expect(first.answer).toMatchObject({ groups: [{ job: "job_3" }, { job: "job_2" }], returned: 2, total: 3 });
    const second = await fake.call("get_run_analytics", {
      metric: "duration",
      after: "-4000d",
      limit: 2,
      cursor: first.answer.next_cursor,
    });
    expect(second.answer).toMatchObject({ groups: [{ job: "job_1" }], returned: 1, total: 3 });
    expect(second.answer.next_cursor).toBeUndefined();
    const [one, two] = fake.requests.map(({ variables }) => variables.filter);
    expect(two).toEqual(one);
  });

  it("tells an empty time from a job that does not exist", async () => {
    fake.query = {
      workspaceOrError: fakeWorkspace({ here: { jobs: ["etl"] } }),
      runsOrError: runsField([]),
    };
    const empty = await fake.call("get_run_analytics", { metric: "duration", job: "etl", ...day });
    expect(empty.answer).toMatchObject({ groups: [], runs_read: 0, hint: expect.stringContaining("No runs match") });
    const wrong = await fake.call("get_run_analytics", { metric: "duration", job: "etk", ...day });
    expect(wrong.answer).toMatchObject({ error: { code: "job_not_found", candidates: ["etl"] } });
  });

  it.each([
    [{ group_by: "tag" }, "tag"],
    [{ tag: "team" }, "tag"],
    [{ after: "2024-01-03", before: "2024-01-02" }, "after"],
    [{ after: "yesterday" }, "after"],
    [{ cursor: "bm90IGl0" }, "cursor"],
    [{ percentile: 101 }, "percentile"],
  ])("refuses %j", async (args, about) => {
    const { answer, isError } = await fake.call("get_run_analytics", { metric: "duration", ...args });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code: "invalid_arguments", message: expect.stringContaining(about) });
    expect(fake.requests).toEqual([]);
  });
});

describe("spreadOf", () => {
  it("interpolates as spreadsheets do", () => {
    expect(spreadOf([4, 1, 3, 2], 90)).toEqual({
      measured: 4,
      min: 1,
      mean: 2.5,
      median: 2.5,
      percentile: 3.7,
      max: 4,
    });
    expect(spreadOf([], 90)).toEqual({ measured: 0 });
  });
});
