import { beforeEach, describe, expect, it } from "vitest";
import { encodeCursor } from "../../../../src/output/pages.ts";
import { type Fields, useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeAssetNodes } from "../../../support/fake-partitions.ts";
import { fakeRun, fakeRunList, runId } from "../../../support/fake-runs.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

/** A backfill of one asset as Dagster answers it. */
function backfill(overrides: Fields = {}, counts = { targeted: 4, progress: 0, done: 3, failed: 1 }): Fields {
  return {
    __typename: "PartitionBackfill",
    id: "abcdefgh",
    status: "COMPLETED_FAILED",
    title: "Stores",
    timestamp: 1_700_000_000.4,
    endTimestamp: 1_700_000_010.4,
    isAssetBackfill: true,
    assetSelection: [{ path: ["p", "stores"] }],
    numPartitions: 4,
    tags: [
      { key: "why", value: "fix" },
      { key: "dagster/parent_backfill_id", value: "zzz" },
    ],
    assetBackfillData: {
      assetBackfillStatuses: [
        {
          __typename: "AssetPartitionsStatusCounts",
          assetKey: { path: ["p", "stores"] },
          numPartitionsTargeted: counts.targeted,
          numPartitionsInProgress: counts.progress,
          numPartitionsMaterialized: counts.done,
          numPartitionsFailed: counts.failed,
        },
      ],
    },
    ...overrides,
  };
}

const none = { targeted: 4, progress: 0, done: 0, failed: 0 };

const locked = { __typename: "PythonError", message: "database is locked" };

/** A backfill as it is before something is changed, and after that. */
function changing(before: Fields, after: Fields) {
  fake.query.partitionBackfillOrError = () => (fake.mutations.length > 0 ? after : before);
}

beforeEach(() => {
  fake.query = {
    workspaceOrError: fakeWorkspace({ warehouse: { jobs: ["daily_job"] } }),
    assetNodes: fakeAssetNodes({
      "p/stores": { dimensions: { default: { type: "STATIC", keys: ["north", "south", "east", "west"] } } },
    }),
    partitionBackfillOrError: backfill(),
  };
});

describe("list_backfills", () => {
  /** Nine backfills, of which every third is the job's. */
  const all = Array.from({ length: 9 }, (_, index) =>
    backfill({
      id: `b${index}`,
      ...(index % 3 === 0 ? { isAssetBackfill: false, jobName: "daily_job", assetSelection: null } : {}),
      assetBackfillData: null,
      tags: [],
    }),
  );

  beforeEach(() => {
    fake.query.partitionBackfillsOrError = ({ cursor, limit }: { cursor?: string; limit: number }) => {
      const start = cursor === undefined || cursor === null ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
      return { __typename: "PartitionBackfills", results: all.slice(start, start + limit) };
    };
  });

  it("tells what each is for and how it ended", async () => {
    const { answer } = await fake.call("list_backfills", { limit: 2 });
    const common = {
      status: "COMPLETED_FAILED",
      title: "Stores",
      partitions: 4,
      created: "2023-11-14T22:13:20Z",
      ended: "2023-11-14T22:13:30Z",
      duration_s: 10,
    };
    expect(answer).toEqual({
      backfills: [
        { backfill_id: "b0", job: "daily_job", ...common },
        { backfill_id: "b1", assets: ["p/stores"], ...common },
      ],
      returned: 2,
      next_cursor: expect.any(String),
    });
  });

  it.each([
    [{}, all.length],
    [{ job: "daily_job" }, 3],
    [{ asset_key: "p/stores" }, 6],
  ])("pages %j without losing or repeating any", async (filter, count) => {
    const seen: string[] = [];
    for (let cursor: unknown, first = true; first || cursor !== undefined; first = false) {
      const { answer } = await fake.call("list_backfills", { ...filter, limit: 2, cursor });
      const page = answer.backfills as { backfill_id: string }[];
      expect(page.length).toBeGreaterThan(0);
      seen.push(...page.map(({ backfill_id }) => backfill_id));
      cursor = answer.next_cursor;
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  it("lists those of a job that is no more, and of jobs of one name with their locations", async () => {
    const ofJob = (id: string, jobName: string, location?: string) =>
      backfill({
        id,
        isAssetBackfill: false,
        jobName,
        assetSelection: null,
        assetBackfillData: null,
        partitionSet:
          location === undefined
            ? null
            : { id, repositoryOrigin: { repositoryName: "__repository__", repositoryLocationName: location } },
      });
    fake.query.workspaceOrError = fakeWorkspace({ warehouse: { jobs: ["refresh"] }, reporting: { jobs: ["refresh"] } });
    fake.query.partitionBackfillsOrError = {
      __typename: "PartitionBackfills",
      results: [ofJob("a", "refresh", "reporting"), ofJob("b", "refresh", "warehouse"), ofJob("c", "old"), backfill()],
    };
    const found = async (args: Fields) => {
      const { answer } = await fake.call("list_backfills", args);
      return (answer.backfills as { backfill_id: string; location?: string }[]).map((one) => [
        one.backfill_id,
        one.location,
      ]);
    };
    expect(await found({ job: "old" })).toEqual([["c", undefined]]);
    expect(await found({ job: "refresh" })).toEqual([
      ["a", "reporting"],
      ["b", "warehouse"],
    ]);
    expect(await found({ job: "refresh", location: "warehouse" })).toEqual([["b", "warehouse"]]);
    expect(await found({ location: "warehouse", repository: "__repository__" })).toEqual([
      ["b", "warehouse"],
      ["abcdefgh", undefined],
    ]);
    expect((await fake.call("list_backfills", { location: "warehouse" })).answer.notes).toEqual([
      expect.stringContaining("Backfills of jobs that no loaded code location defines any more were left out"),
    ]);
    expect((await fake.call("list_backfills", { job: "new", location: "warehouse" })).answer).toMatchObject({
      error: { code: "job_not_found" },
    });
  });

  it("says how far it looked, and gives no empty page while there may be matches", async () => {
    const many = Array.from({ length: 2300 }, (_, index) => backfill({ id: `x${index}`, assetBackfillData: null }));
    const ofJob = (id: string) =>
      backfill({ id, isAssetBackfill: false, jobName: "daily_job", assetSelection: null, assetBackfillData: null });
    let list = [...many, ofJob("j")];
    fake.query.partitionBackfillsOrError = ({ cursor, limit }: { cursor?: string; limit: number }) => {
      const start = cursor ? list.findIndex(({ id }) => id === cursor) + 1 : 0;
      return { __typename: "PartitionBackfills", results: list.slice(start, start + limit) };
    };
    expect((await fake.call("list_backfills", { job: "daily_job" })).answer).toMatchObject({
      backfills: [{ backfill_id: "j" }],
    });
    list = [ofJob("i"), ...list];
    const first = (await fake.call("list_backfills", { job: "daily_job" })).answer;
    expect(first).toMatchObject({
      backfills: [{ backfill_id: "i" }],
      notes: [expect.stringContaining("2000 backfills were looked through")],
    });
    expect((await fake.call("list_backfills", { job: "daily_job", cursor: first.next_cursor })).answer).toMatchObject({
      backfills: [{ backfill_id: "j" }],
    });
  });

  it("passes statuses and times on, and says why nothing was found", async () => {
    fake.query.partitionBackfillsOrError = { __typename: "PartitionBackfills", results: [] };
    const { answer } = await fake.call("list_backfills", {
      status: ["REQUESTED"],
      created_after: "2024-01-01",
      created_before: "2024-01-02T00:00:00Z",
    });
    expect(answer).toEqual({
      backfills: [],
      returned: 0,
      hint: "No backfills match status and created_after and created_before. Leave one of the filters out.",
    });
    expect(fake.requests.at(-1)?.variables.filters).toEqual({
      statuses: ["REQUESTED"],
      createdAfter: 1_704_067_200,
      createdBefore: 1_704_153_600,
    });
  });

  it.each([
    [{ job: "dayly_job" }, "job_not_found"],
    [{ asset_key: "p/store" }, "asset_not_found"],
    [{ status: ["RUNNING"] }, "invalid_arguments"],
    [{ created_after: "soon" }, "invalid_arguments"],
    [{ cursor: "b0" }, "invalid_arguments"],
    [{ cursor: encodeCursor({ backfill: 7 }) }, "invalid_arguments"],
    [{ cursor: encodeCursor({ x: 1 }) }, "invalid_arguments"],
  ])("refuses %j", async (args, code) => {
    expect((await fake.call("list_backfills", args)).answer).toMatchObject({ error: { code } });
  });

  it("turns a failed union into an error", async () => {
    fake.query.partitionBackfillsOrError = { __typename: "PythonError", message: "database is locked" };
    expect((await fake.call("list_backfills")).answer).toEqual({
      error: { code: "dagster_error", message: "database is locked" },
    });
  });
});

describe("get_backfill", () => {
  it("tells how far it came, its failed partitions and its runs", async () => {
    fake.query.partitionBackfillOrError = backfill({
      partitionsTargetedForAssetKey: { partitionKeys: ["west", "north", "south", "east"] },
    });
    const run = (runId: string, status: string, partition: string) => ({
      id: runId,
      runId,
      status,
      jobName: "__ASSET_JOB",
      startTime: 1_700_000_001,
      endTime: 1_700_000_003,
      tags: [{ key: "dagster/partition", value: partition }],
      assetSelection: [{ path: ["p", "stores"] }],
    });
    fake.query.runsOrError = ({ filter }: { filter: { statuses?: string[] } }) => ({
      __typename: "Runs",
      count: filter.statuses ? 1 : 40,
      results: filter.statuses
        ? [run("r1", "FAILURE", "west")]
        : [run("r2", "SUCCESS", "north"), run("r1", "FAILURE", "west")],
    });
    const { answer } = await fake.call("get_backfill", { backfill_id: "abcdefgh", include: ["partitions", "runs"] });
    expect(answer).toEqual({
      backfill_id: "abcdefgh",
      status: "COMPLETED_FAILED",
      title: "Stores",
      assets: ["p/stores"],
      partitions: 4,
      progress: { total: 4, done: 3, failed: 1, in_progress: 0, left: 0 },
      by_asset: [{ asset: "p/stores", targeted: 4, in_progress: 0, materialized: 3, failed: 1 }],
      created: "2023-11-14T22:13:20Z",
      ended: "2023-11-14T22:13:30Z",
      duration_s: 10,
      tags: { why: "fix" },
      url: "http://dagster.test/runs/b/abcdefgh",
      partition_keys: [
        {
          asset: "p/stores",
          targeted: [{ start: "north", end: "west", count: 4 }],
          failed: [{ partition: "west", run_id: "r1", status: "FAILURE" }],
        },
      ],
      runs: [
        { run_id: "r2", status: "SUCCESS", partition: "north", started: "2023-11-14T22:13:21Z", duration_s: 2 },
        { run_id: "r1", status: "FAILURE", partition: "west", started: "2023-11-14T22:13:21Z", duration_s: 2 },
      ],
      runs_total: 40,
      next: [
        { tool: "retry_backfill", arguments: { backfill_id: "abcdefgh" }, why: "launches what did not succeed again" },
        {
          tool: "list_runs",
          arguments: { tags: { "dagster/backfill": "abcdefgh" } },
          why: "pages through all its runs",
        },
      ],
    });
  });

  it("does not tell a partition as failed whose later run succeeded, and says what it leaves out", async () => {
    const keys = Array.from({ length: 21 }, (_, index) => `a${index}`);
    fake.query.assetNodes = fakeAssetNodes(Object.fromEntries(keys.map((key) => [key, {}])));
    fake.query.partitionBackfillOrError = backfill({
      assetSelection: keys.map((key) => ({ path: [key] })),
      assetBackfillData: {
        assetBackfillStatuses: keys.map((key) => ({
          __typename: "UnpartitionedAssetStatus",
          assetKey: { path: [key] },
          inProgress: false,
          materialized: false,
          failed: true,
        })),
      },
    });
    const run = (number: number, status: string, partition: string) =>
      fakeRun(number, {
        status,
        tags: [{ key: "dagster/partition", value: partition }],
        assetSelection: [{ path: ["a0"] }],
      });
    Object.assign(
      fake.query,
      fakeRunList([
        run(6, "STARTED", "running"),
        run(5, "CANCELED", "west"),
        run(4, "SUCCESS", "north"),
        run(3, "FAILURE", "west"),
        run(2, "FAILURE", "north"),
        run(1, "FAILURE", "running"),
      ]),
    );
    const { answer } = await fake.call("get_backfill", { backfill_id: "abcdefgh", include: ["partitions"] });
    const [first, ...others] = answer.partition_keys as Fields[];
    expect(first).toEqual({ asset: "a0", failed: [{ partition: "west", run_id: runId(5), status: "CANCELED" }] });
    expect(others).toHaveLength(19);
    expect(answer.notes).toEqual(["partition_keys has the first 20 of 21 assets."]);
  });

  it("explains REQUESTED before anything runs, with and without counts", async () => {
    fake.query.partitionBackfillOrError = backfill({ status: "REQUESTED", endTimestamp: null }, none);
    const { answer } = await fake.call("get_backfill", { backfill_id: "abcdefgh" });
    expect(answer).toMatchObject({
      progress: { total: 4, left: 4 },
      hint: expect.stringContaining("REQUESTED means that it runs"),
    });
    fake.query.partitionBackfillOrError = backfill({
      status: "REQUESTED",
      assetBackfillData: { assetBackfillStatuses: [] },
    });
    const empty = (await fake.call("get_backfill", { backfill_id: "abcdefgh" })).answer;
    expect(empty).toMatchObject({ hint: expect.stringContaining("list_daemons") });
    expect(empty).not.toHaveProperty("progress");
    expect(empty).not.toHaveProperty("by_asset");
  });

  it("counts a job's partitions by their runs, the canceled ones by themselves", async () => {
    fake.query.partitionBackfillOrError = backfill({
      isAssetBackfill: false,
      jobName: "daily_job",
      assetSelection: null,
      assetBackfillData: null,
      status: "CANCELED",
      partitionStatusCounts: [
        { runStatus: "SUCCESS", count: 5 },
        { runStatus: "FAILURE", count: 1 },
        { runStatus: "CANCELED", count: 2 },
        { runStatus: "QUEUED", count: 1 },
        { runStatus: "STARTED", count: 1 },
        { runStatus: "NOT_STARTED", count: 3 },
      ],
      partitionStatuses: {
        results: [
          { id: "1", partitionName: "2024-01-01", runId: "r1", runStatus: "SUCCESS" },
          { id: "2", partitionName: "2024-01-02", runId: "r2", runStatus: "CANCELED" },
        ],
      },
    });
    const { answer } = await fake.call("get_backfill", { backfill_id: "abcdefgh", include: ["partitions"] });
    expect(answer).toMatchObject({
      job: "daily_job",
      progress: { total: 13, done: 5, failed: 1, canceled: 2, in_progress: 2, left: 3 },
      partition_keys: [
        {
          job: "daily_job",
          targeted: [{ start: "2024-01-01", end: "2024-01-02", count: 2 }],
          failed: [{ partition: "2024-01-02", run_id: "r2" }],
        },
      ],
    });
  });

  it("gives the root of its error and the newest log lines", async () => {
    fake.query.partitionBackfillOrError = backfill({
      status: "FAILED",
      error: {
        message: "DagsterUserCodeProcessError: Error occurred while x",
        className: "X",
        errorChain: [{ error: { message: "ValueError: no disk", className: "ValueError" } }],
      },
      logEvents: {
        events: [{ message: "Launching pipeline run", timestamp: "1700000000000", level: "INFO" }],
        cursor: "",
        hasMore: false,
      },
    });
    const { answer } = await fake.call("get_backfill", { backfill_id: "abcdefgh", include: ["logs"] });
    expect(answer).toMatchObject({
      error: { type: "ValueError", message: "no disk" },
      logs: [{ time: "2023-11-14T22:13:20Z", level: "INFO", message: "Launching run" }],
      next: [{ tool: "resume_backfill" }],
    });
  });

  it("says where the log is when Dagster keeps none", async () => {
    const { answer } = await fake.call("get_backfill", { backfill_id: "abcdefgh", include: ["logs"] });
    expect(answer.notes).toEqual([
      "Open-source Dagster keeps no log of a backfill; the output of its daemon has what it says of it.",
    ]);
  });

  it("a missing one is an error", async () => {
    fake.query.partitionBackfillOrError = { __typename: "BackfillNotFoundError", message: "no", backfillId: "nope" };
    expect((await fake.call("get_backfill", { backfill_id: "nope" })).answer).toMatchObject({
      error: { code: "backfill_not_found", next: [{ tool: "list_backfills" }] },
    });
  });
});

describe("cancel_backfill", () => {
  it("cancels a running one and tells what goes on", async () => {
    const states = [backfill({ status: "REQUESTED" }), backfill({ status: "CANCELING" })];
    fake.query.partitionBackfillOrError = () => states.shift();
    fake.query.runsOrError = { __typename: "Runs", count: 2, results: [] };
    fake.mutation.cancelPartitionBackfill = { __typename: "CancelBackfillSuccess", backfillId: "abcdefgh" };
    expect((await fake.call("cancel_backfill", { backfill_id: "abcdefgh" })).answer).toMatchObject({
      was: "REQUESTED",
      status: "CANCELING",
      unfinished_runs: 2,
      hint: expect.stringContaining("terminates the unfinished ones"),
    });
    expect(fake.mutations).toHaveLength(1);
  });

  it("says that the runs go on where an older Dagster leaves them", async () => {
    const states = [backfill({ status: "REQUESTED" }), backfill({ status: "CANCELED" })];
    fake.query.partitionBackfillOrError = () => states.shift();
    fake.query.runsOrError = { __typename: "Runs", count: 2, results: [] };
    fake.mutation.cancelPartitionBackfill = { __typename: "CancelBackfillSuccess", backfillId: "abcdefgh" };
    expect((await fake.call("cancel_backfill", { backfill_id: "abcdefgh" })).answer).toMatchObject({
      status: "CANCELED",
      hint: expect.stringContaining("go on unless they are terminated"),
      next: [{ tool: "list_runs" }],
    });
  });

  it("shows what it would cancel, and says that it did even when looking at it fails", async () => {
    changing(backfill({ status: "REQUESTED" }), locked);
    fake.query.runsOrError = { __typename: "Runs", count: 2, results: [] };
    fake.mutation.cancelPartitionBackfill = { __typename: "CancelBackfillSuccess", backfillId: "abcdefgh" };
    expect((await fake.call("cancel_backfill", { backfill_id: "abcdefgh", dry_run: true })).answer).toEqual({
      dry_run: true,
      would: {
        cancel: "abcdefgh",
        status: "REQUESTED",
        assets: ["p/stores"],
        progress: { total: 4, done: 3, failed: 1, in_progress: 0, left: 0 },
        unfinished_runs: 2,
      },
    });
    expect(fake.mutations).toEqual([]);
    expect((await fake.call("cancel_backfill", { backfill_id: "abcdefgh" })).answer).toEqual({
      backfill_id: "abcdefgh",
      was: "REQUESTED",
      url: "http://dagster.test/runs/b/abcdefgh",
      next: [{ tool: "wait_for_backfill", arguments: { backfill_id: "abcdefgh" }, why: "waits until it has stopped" }],
      notes: ["Dagster accepted to cancel it; how it stands is not known: database is locked"],
    });
  });

  it.each(["COMPLETED", "COMPLETED_SUCCESS", "COMPLETED_FAILED", "FAILED", "CANCELED", "CANCELING", "FAILING"])(
    "refuses one that is %s",
    async (status) => {
      fake.query.partitionBackfillOrError = backfill({ status });
      const { answer } = await fake.call("cancel_backfill", { backfill_id: "abcdefgh" });
      expect(answer).toMatchObject({ error: { code: "refused_by_dagster", message: expect.stringContaining(status) } });
      expect(fake.mutations).toEqual([]);
    },
  );
});

describe("resume_backfill", () => {
  it.each(["FAILED", "CANCELED"])("resumes one that is %s", async (status) => {
    changing(backfill({ status }, { ...none, done: 1 }), backfill({ status: "REQUESTED" }, { ...none, done: 1 }));
    fake.mutation.resumePartitionBackfill = { __typename: "ResumeBackfillSuccess", backfillId: "abcdefgh" };
    expect((await fake.call("resume_backfill", { backfill_id: "abcdefgh" })).answer).toMatchObject({
      was: status,
      status: "REQUESTED",
      left: 3,
    });
  });

  it("shows what is left, and asks when that is more than 100 partitions", async () => {
    fake.query.partitionBackfillOrError = backfill({ status: "CANCELED" }, { ...none, done: 1 });
    expect((await fake.call("resume_backfill", { backfill_id: "abcdefgh", dry_run: true })).answer).toEqual({
      dry_run: true,
      would: { resume: "abcdefgh", status: "CANCELED", assets: ["p/stores"], left: 3, of: 4 },
    });
    changing(
      backfill({ status: "CANCELED" }, { ...none, targeted: 110, done: 9 }),
      backfill({ status: "REQUESTED" }, { ...none, targeted: 110, done: 9 }),
    );
    const asked = await fake.call("resume_backfill", { backfill_id: "abcdefgh" });
    expect(asked.answer).toMatchObject({ confirmation_required: true, would: { left: 101, of: 110 } });
    expect(fake.mutations).toEqual([]);
    fake.mutation.resumePartitionBackfill = { __typename: "ResumeBackfillSuccess", backfillId: "abcdefgh" };
    const { confirmation } = asked.answer;
    expect((await fake.call("resume_backfill", { backfill_id: "abcdefgh", confirmation })).answer).toMatchObject({
      status: "REQUESTED",
    });
  });

  it("says that it was resumed even when looking at it fails", async () => {
    changing(backfill({ status: "CANCELED" }, { ...none, done: 1 }), locked);
    fake.mutation.resumePartitionBackfill = { __typename: "ResumeBackfillSuccess", backfillId: "abcdefgh" };
    expect((await fake.call("resume_backfill", { backfill_id: "abcdefgh" })).answer).toMatchObject({
      status: "REQUESTED",
      was: "CANCELED",
      next: [{ tool: "wait_for_backfill" }],
      notes: [expect.stringContaining("database is locked")],
    });
  });

  it.each([
    [backfill({ status: "REQUESTED" }), "it runs already"],
    [backfill(), "it is COMPLETED_FAILED"],
    [backfill({ status: "CANCELED" }), "nothing left to launch"],
  ])("refuses what cannot be resumed (%#)", async (state, message) => {
    fake.query.partitionBackfillOrError = state;
    const { answer } = await fake.call("resume_backfill", { backfill_id: "abcdefgh" });
    expect(answer).toMatchObject({ error: { code: "refused_by_dagster", message: expect.stringContaining(message) } });
    expect(fake.mutations).toEqual([]);
  });
});

describe("retry_backfill", () => {
  it.each([
    ["from_failure", "FROM_FAILURE"],
    ["all_steps", "ALL_STEPS"],
  ])("launches a new one, strategy %s", async (strategy, told) => {
    changing(backfill(), backfill({ id: "newnewne", status: "REQUESTED", numPartitions: 1 }, { ...none, targeted: 1 }));
    fake.mutation.reexecutePartitionBackfill = { __typename: "LaunchBackfillSuccess", backfillId: "newnewne" };
    expect((await fake.call("retry_backfill", { backfill_id: "abcdefgh", strategy })).answer).toMatchObject({
      backfill_id: "newnewne",
      retry_of: "abcdefgh",
      status: "REQUESTED",
      partitions: 1,
      url: "http://dagster.test/runs/b/newnewne",
    });
    expect(fake.mutations[0]?.variables).toEqual({ params: { parentRunId: "abcdefgh", strategy: told } });
  });

  it.each([
    ["from_failure", 1],
    ["all_steps", 4],
  ])("shows how many partitions it launches again, strategy %s", async (strategy, partitions) => {
    const args = { backfill_id: "abcdefgh", strategy };
    expect((await fake.call("retry_backfill", { ...args, dry_run: true })).answer).toEqual({
      dry_run: true,
      would: {
        retry: "abcdefgh",
        status: "COMPLETED_FAILED",
        strategy,
        assets: ["p/stores"],
        partitions,
        of: 4,
      },
    });
    expect(fake.mutations).toEqual([]);
  });

  it.each([
    ["all_steps", backfill({}, { targeted: 101, progress: 0, done: 100, failed: 1 })],
    ["from_failure", backfill({ numPartitions: null, assetBackfillData: null })],
  ])("asks before it launches more than 100 partitions again, or who knows how many (%s)", async (strategy, state) => {
    fake.query.partitionBackfillOrError = state;
    fake.mutation.reexecutePartitionBackfill = { __typename: "LaunchBackfillSuccess", backfillId: "newnewne" };
    const args = { backfill_id: "abcdefgh", strategy };
    const { answer } = await fake.call("retry_backfill", args);
    expect(answer).toMatchObject({ confirmation_required: true });
    expect(fake.mutations).toEqual([]);
    const done = await fake.call("retry_backfill", { ...args, confirmation: answer.confirmation });
    expect(done.answer).toMatchObject({ backfill_id: "newnewne" });
  });

  it("tells the new one's id even when looking at it fails", async () => {
    changing(backfill(), locked);
    fake.mutation.reexecutePartitionBackfill = { __typename: "LaunchBackfillSuccess", backfillId: "newnewne" };
    expect((await fake.call("retry_backfill", { backfill_id: "abcdefgh" })).answer).toEqual({
      backfill_id: "newnewne",
      status: "REQUESTED",
      retry_of: "abcdefgh",
      url: "http://dagster.test/runs/b/newnewne",
      next: [
        {
          tool: "wait_for_backfill",
          arguments: { backfill_id: "newnewne" },
          why: "tells how it goes until it ends",
        },
      ],
      notes: ["The retry was launched; how it stands is not known: database is locked"],
    });
  });

  it.each([
    [backfill({ status: "REQUESTED" }), "still REQUESTED"],
    [backfill({ status: "COMPLETED_SUCCESS" }, { ...none, done: 4 }), "All 4 partitions"],
  ])("refuses what cannot be retried (%#)", async (state, message) => {
    fake.query.partitionBackfillOrError = state;
    const { answer } = await fake.call("retry_backfill", { backfill_id: "abcdefgh" });
    expect(answer).toMatchObject({ error: { code: "refused_by_dagster", message: expect.stringContaining(message) } });
    expect(fake.mutations).toEqual([]);
  });

  it("tells why Dagster refused", async () => {
    fake.mutation.reexecutePartitionBackfill = {
      __typename: "PythonError",
      message: "ValueError: gone",
      className: "ValueError",
    };
    expect((await fake.call("retry_backfill", { backfill_id: "abcdefgh" })).answer).toMatchObject({
      error: { code: "dagster_error", message: "gone" },
    });
  });
});

describe("wait_for_backfill", () => {
  it("reports progress until it ends", async () => {
    const states = [backfill({ status: "REQUESTED" }, { ...none, done: 1 }), backfill()];
    fake.query.partitionBackfillOrError = () => states.shift();
    const told: unknown[] = [];
    const { answer } = await fake.call(
      "wait_for_backfill",
      { backfill_id: "abcdefgh" },
      { onProgress: (progress) => told.push(progress) },
    );
    expect(answer).toMatchObject({
      status: "COMPLETED_FAILED",
      next: [{ tool: "get_backfill" }, { tool: "retry_backfill" }],
    });
    expect(told).toEqual([
      { progress: 1, total: 4, message: "backfill abcdefgh REQUESTED: 1 of 4 partitions done, 0 failed, 3 left" },
      {
        progress: 4,
        total: 4,
        message: "backfill abcdefgh COMPLETED_FAILED: 3 of 4 partitions done, 1 failed, 0 left",
      },
    ]);
    expect(fake.mutations).toEqual([]);
  });

  it("says how to wait on when the time is over", async () => {
    fake.query.partitionBackfillOrError = backfill({ status: "REQUESTED" }, none);
    const { answer } = await fake.call("wait_for_backfill", { backfill_id: "abcdefgh", timeout_s: 1 });
    expect(answer).toMatchObject({
      timed_out: true,
      status: "REQUESTED",
      next: [{ tool: "wait_for_backfill", arguments: { backfill_id: "abcdefgh" } }],
    });
  });

  it("stops when the caller cancels, and leaves the backfill alone", async () => {
    fake.query.partitionBackfillOrError = backfill({ status: "REQUESTED" }, none);
    const abort = new AbortController();
    const { answer } = await fake.call(
      "wait_for_backfill",
      { backfill_id: "abcdefgh" },
      { signal: abort.signal, onProgress: () => abort.abort() },
    );
    expect(answer).toMatchObject({ error: { code: "canceled" } });
    expect(fake.mutations).toEqual([]);
  });
});
