import { describe, expect, it, vi } from "vitest";
import { encodeCursor } from "../../../../src/output/pages.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeRun, fakeRunList, runId } from "../../../support/fake-runs.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

/** A Dagster with these runs and one asset, `raw/orders`, which the job `refresh` holds. */
function serve(runs: Record<string, unknown>[], assets: Record<string, string[]> = {}) {
  fake.query = {
    workspaceOrError: fakeWorkspace({ warehouse: { jobs: ["etl", "refresh"] }, reporting: { jobs: ["refresh"] } }),
    ...fakeRunList(runs, assets),
    assetNodes: [
      {
        assetKey: { path: ["raw", "orders"] },
        jobNames: ["__ASSET_JOB", "refresh"],
        repository: { name: "r", location: { name: "warehouse" } },
      },
    ],
  };
}

describe("list_runs", () => {
  it("tells runs in few words: what started them, for which partition, and how long they took", async () => {
    serve([
      fakeRun(1, {
        tags: [
          { key: "dagster/schedule_name", value: "nightly" },
          { key: "dagster/partition", value: "2024-01-01" },
        ],
      }),
      fakeRun(2, {
        status: "STARTED",
        endTime: null,
        jobName: "__ASSET_JOB",
        assetSelection: [{ path: ["raw", "orders"] }],
      }),
      // What Dagster gives of a run that ended without starting: its end as its start.
      fakeRun(3, {
        status: "CANCELED",
        startTime: 1_700_000_005,
        tags: [{ key: "dagster/parent_run_id", value: runId(1) }],
      }),
    ]);
    const { answer } = await fake.call("list_runs");
    expect(answer).toEqual({
      runs: [
        {
          run_id: runId(1),
          status: "SUCCESS",
          job: "etl",
          location: "warehouse",
          partition: "2024-01-01",
          created: "2023-11-14T22:13:20Z",
          started: "2023-11-14T22:13:21Z",
          ended: "2023-11-14T22:13:25Z",
          duration_s: 4,
          launched_by: "schedule nightly",
        },
        {
          run_id: runId(2),
          status: "STARTED",
          job: "asset materialization",
          assets: ["raw/orders"],
          created: "2023-11-14T22:13:20Z",
          started: "2023-11-14T22:13:21Z",
        },
        {
          run_id: runId(3),
          status: "CANCELED",
          job: "etl",
          location: "warehouse",
          created: "2023-11-14T22:13:20Z",
          ended: "2023-11-14T22:13:25Z",
          launched_by: `re-execution of ${runId(1)}`,
        },
      ],
      returned: 3,
    });
  });

  it("recovers the assets of asset runs that carry no selection", async () => {
    serve([fakeRun(1, { jobName: "__ASSET_JOB" }), fakeRun(2)], { [runId(1)]: ["raw/orders"] });
    const { answer } = await fake.call("list_runs");
    expect(answer.runs).toMatchObject([{ assets: ["raw/orders"] }, { job: "etl" }]);
    expect(
      fake.requests.filter(({ operation }) => operation === "RunsAssets").map(({ variables }) => variables),
    ).toEqual([{ filter: { runIds: [runId(1)] }, limit: 1 }]);
  });

  it("pages without losing or repeating a run", async () => {
    serve([1, 2, 3].map((number) => fakeRun(number)));
    const first = await fake.call("list_runs", { limit: 2 });
    const second = await fake.call("list_runs", { limit: 2, cursor: first.answer.next_cursor });
    expect(
      [first, second].flatMap(({ answer }) => (answer.runs as { run_id: string }[]).map(({ run_id }) => run_id)),
    ).toEqual([1, 2, 3].map(runId));
    expect(second.answer).not.toHaveProperty("next_cursor");
  });

  it("finds the runs of an asset among hundreds of others, however they tell it", async () => {
    const others = Array.from({ length: 450 }, (_, index) => fakeRun(index + 100));
    serve(
      [
        ...others.slice(0, 300),
        fakeRun(1, { jobName: "__ASSET_JOB", assetSelection: [{ path: ["raw", "orders"] }, { path: ["x"] }] }),
        fakeRun(2, { jobName: "refresh" }),
        fakeRun(3, { jobName: "refresh" }),
        ...others.slice(300),
        fakeRun(4, {
          jobName: "__ASSET_JOB",
          assetCheckSelection: [{ name: "c", assetKey: { path: ["raw", "orders"] } }],
        }),
      ],
      { [runId(2)]: ["raw/orders"], [runId(3)]: ["other"] },
    );
    const first = await fake.call("list_runs", { asset_key: "raw/orders", limit: 2 });
    expect((first.answer.runs as { run_id: string }[]).map(({ run_id }) => run_id)).toEqual([runId(1), runId(2)]);
    const second = await fake.call("list_runs", {
      asset_key: "raw/orders",
      limit: 2,
      cursor: first.answer.next_cursor,
    });
    expect(second.answer).toMatchObject({ runs: [{ run_id: runId(4) }], returned: 1 });
    expect(second.answer).not.toHaveProperty("next_cursor");
  });

  it("looks on while it has found nothing, and else says how far it looked, and goes on from there", async () => {
    const others = Array.from({ length: 2200 }, (_, index) => fakeRun(index + 100));
    const [one, two] = [1, 2].map((number) =>
      fakeRun(number, { jobName: "__ASSET_JOB", assetSelection: [{ path: ["raw", "orders"] }] }),
    );
    serve([...others, two!]);
    expect((await fake.call("list_runs", { asset_key: "raw/orders" })).answer).toMatchObject({
      runs: [{ run_id: runId(2) }],
    });
    serve([one!, ...others, two!]);
    const first = await fake.call("list_runs", { asset_key: "raw/orders" });
    expect(first.answer).toMatchObject({
      runs: [{ run_id: runId(1) }],
      notes: [expect.stringContaining("The newest 2000 runs were looked through, back to 2023-11-14T22:13:20Z")],
    });
    const second = await fake.call("list_runs", { asset_key: "raw/orders", cursor: first.answer.next_cursor });
    expect(second.answer).toMatchObject({ runs: [{ run_id: runId(2) }] });
  });

  it("gives up looking when its time is over, and says so", async () => {
    serve(Array.from({ length: 2200 }, (_, index) => fakeRun(index + 100)));
    let now = 1_700_000_000_000;
    const clock = vi.spyOn(Date, "now").mockImplementation(() => {
      now += 5000;
      return now;
    });
    const { answer } = await fake.call("list_runs", { asset_key: "raw/orders" });
    clock.mockRestore();
    expect(answer).toMatchObject({ runs: [], notes: [expect.stringContaining("go on with next_cursor")] });
    expect(answer).not.toHaveProperty("hint");
  });

  it("finds the runs of an asset that a job held which is no more", async () => {
    serve([fakeRun(1, { jobName: "refresh_old" }), fakeRun(2, { jobName: "etl" })], {
      [runId(1)]: ["raw/orders"],
      [runId(2)]: ["raw/orders"],
    });
    const { answer } = await fake.call("list_runs", { asset_key: "raw/orders" });
    expect(answer).toMatchObject({ runs: [{ run_id: runId(1) }], returned: 1 });
  });

  it("takes asset materialization for all the names that Dagster gives to asset jobs", async () => {
    serve([
      fakeRun(1, { jobName: "__ASSET_JOB_0" }),
      fakeRun(2),
      fakeRun(3, { jobName: "__anonymous_asset_job_daily" }),
      fakeRun(4, { jobName: "__ASSET_JOB" }),
    ]);
    const { answer } = await fake.call("list_runs", { job: "asset materialization" });
    expect((answer.runs as { run_id: string }[]).map(({ run_id }) => run_id)).toEqual([1, 3, 4].map(runId));
  });

  it("goes on where it was when the run that the cursor names was deleted", async () => {
    const runs = [5, 4, 3, 2, 1].map((number) => fakeRun(number, { creationTime: 1_700_000_000 + (number >> 1) }));
    serve(runs);
    const first = await fake.call("list_runs", { limit: 2 });
    expect(first.answer.runs).toMatchObject([{ run_id: runId(5) }, { run_id: runId(4) }]);
    // The deleted run shares its time with the one before it, which must not come again.
    serve(runs.filter((run) => run.runId !== runId(4)));
    const second = await fake.call("list_runs", { limit: 9, cursor: first.answer.next_cursor });
    expect(second.answer.runs).toMatchObject([3, 2, 1].map((number) => ({ run_id: runId(number) })));
    serve([]);
    const none = await fake.call("list_runs", { cursor: first.answer.next_cursor });
    expect(none.answer).toEqual({
      runs: [],
      returned: 0,
      hint: "No more runs follow the page that this cursor is of.",
    });
  });

  it("finds many runs by prefixes of their ids in one pass", async () => {
    serve(Array.from({ length: 1500 }, (_, index) => fakeRun(index)));
    const prefixes = ["00000007", "00000008", "00000009", runId(10)];
    const { answer } = await fake.call("list_runs", { run_ids: [...prefixes, "00000007-0000"] });
    expect((answer.runs as { run_id: string }[]).map(({ run_id }) => run_id)).toEqual([7, 8, 9, 10].map(runId));
    expect(fake.requests.filter(({ operation }) => operation === "RunIds")).toHaveLength(2);
    expect((await fake.call("list_runs", { run_ids: ["00000007", "abcdef"] })).answer).toMatchObject({
      error: { code: "run_not_found", message: expect.stringContaining("abcdef") },
    });
    expect((await fake.call("list_runs", { run_ids: ["00000007", "000000"] })).answer).toMatchObject({
      error: { code: "ambiguous_name" },
    });
  });

  it("lists the runs of a location, by Dagster's own tag where the location tells its repository", async () => {
    const at = (repositoryName: string, repositoryLocationName: string) => ({
      repositoryOrigin: { repositoryName, repositoryLocationName },
    });
    serve([fakeRun(1, at("r", "gone")), fakeRun(2), fakeRun(3, at("s", "gone"))]);
    await fake.call("list_runs", { location: "warehouse" });
    expect(fake.requests.at(-1)?.variables).toMatchObject({
      filter: { tags: [{ key: ".dagster/repository", value: "__repository__@warehouse" }] },
    });
    await fake.call("list_runs", { location: "warehouse", repository: "other" });
    expect(fake.requests.find(({ variables }) => JSON.stringify(variables).includes("other@warehouse"))).toBeDefined();
    expect((await fake.call("list_runs", { location: "gone" })).answer).toMatchObject({
      runs: [
        { run_id: runId(1), location: "gone" },
        { run_id: runId(3), location: "gone" },
      ],
    });
    expect((await fake.call("list_runs", { repository: "s" })).answer).toMatchObject({ returned: 1 });
    expect((await fake.call("list_runs", { location: "warehous" })).answer).toMatchObject({
      error: { code: "code_location_not_found", candidates: ["warehouse"] },
    });
  });

  it("sends its filters in Dagster's terms", async () => {
    serve([fakeRun(1)]);
    await fake.call("list_runs", {
      status: ["FAILURE"],
      job: "refresh",
      location: "reporting",
      tags: { team: "data", n: 3 },
      created_after: "2024-01-01",
      updated_before: "2024-01-02T00:00:00Z",
    });
    expect(fake.requests.at(-1)?.variables).toMatchObject({
      filter: {
        statuses: ["FAILURE"],
        pipelineName: "refresh",
        createdAfter: 1_704_067_200,
        updatedBefore: 1_704_153_600,
        tags: [
          { key: "team", value: "data" },
          { key: "n", value: "3" },
          { key: ".dagster/repository", value: "__repository__@reporting" },
        ],
      },
    });
  });

  it("says why nothing was found, and names the nearest job and asset for wrong ones", async () => {
    serve([]);
    expect((await fake.call("list_runs", { status: ["QUEUED"] })).answer).toMatchObject({
      runs: [],
      hint: "No runs match status. Leave status out to see all.",
    });
    expect(await fake.call("list_runs", { job: "elt" })).toMatchObject({
      isError: true,
      answer: { error: { code: "job_not_found", candidates: ["etl"] } },
    });
    expect(await fake.call("list_runs", { asset_key: "raw/order" })).toMatchObject({
      isError: true,
      answer: { error: { code: "asset_not_found", candidates: ["raw/orders"] } },
    });
  });

  it.each([
    [{ status: ["DONE"] }, "status"],
    [{ status: [] }, "status"],
    [{ created_after: "yesterday" }, "created_after"],
    [{ created_after: "2024-02-31" }, "created_after"],
    [{ created_after: "2024-02-02", created_before: "2024-02-01" }, "created_after is not before created_before"],
    [{ run_ids: [] }, "run_ids"],
    [{ limit: 0 }, "limit"],
    [{ cursor: "bm8" }, "cursor"],
    [{ cursor: encodeCursor({ after: runId(1) }) }, "cursor"],
  ])("refuses arguments (%#)", async (args, message) => {
    serve([]);
    const { answer, isError } = await fake.call("list_runs", args as Record<string, unknown>);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "invalid_arguments", message: expect.stringContaining(message) } });
  });

  it("turns a failed union into an error", async () => {
    serve([]);
    fake.query.runsOrError = { __typename: "PythonError", message: "database is locked" };
    expect(await fake.call("list_runs")).toEqual({
      isError: true,
      answer: { error: { code: "dagster_error", message: "database is locked" } },
    });
  });
});
