import { HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { fakeDeployment, useFakeDagster } from "../../../support/fake-dagster.ts";
import { automationWorkspace, fakeSchedule, fakeSensor, fakeUserError } from "./fake-automation.ts";

const fake = useFakeDagster();

function evaluatesTo(evaluationResult: Record<string, unknown> | null) {
  automationWorkspace(fake);
  fake.query.scheduleOrError = fakeSchedule({
    futureTicks: ({ cursor }: { cursor?: number }) => ({
      results: [{ timestamp: cursor == null ? 1_700_003_600 : 1_700_100_000 }],
    }),
  });
  fake.query.sensorOrError = fakeSensor({}, "41");
  fake.mutation = {
    scheduleDryRun: { __typename: "DryRunInstigationTick", evaluationResult },
    sensorDryRun: { __typename: "DryRunInstigationTick", evaluationResult },
  };
}

const request = {
  runKey: "2024-01-10",
  tags: [
    { key: "dagster/schedule_name", value: "nightly" },
    { key: "dagster/partition", value: "2024-01-10" },
    { key: "team", value: "finance" },
  ],
  runConfigYaml: "ops:\n  load:\n    config:\n      password: hunter22\n      rows: 5\n",
  assetSelection: [{ path: ["raw", "orders"] }],
  assetChecks: [{ name: "fresh", assetKey: { path: ["raw", "orders"] } }],
};

describe("preview_schedule", () => {
  it("shows the runs that the next tick would request, with tags and config", async () => {
    evaluatesTo({ runRequests: [request] });
    const { answer, isError } = await fake.call("preview_schedule", { name: "nightly" });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      schedule: "nightly",
      location: "warehouse",
      status: "stopped",
      tick: "2023-11-14T23:13:20Z",
      outcome: "requests_runs",
      runs: [
        {
          job: "refresh",
          partition: "2024-01-10",
          run_key: "2024-01-10",
          tags: { team: "finance" },
          config: { ops: { load: { config: { password: "[masked]", rows: 5 } } } },
          assets: ["raw/orders"],
          checks: ["raw/orders:fresh"],
        },
      ],
    });
    expect(fake.mutations.map(({ operation, variables }) => [operation, variables.timestamp])).toEqual([
      ["AutomationPreviewSchedule", 1_700_003_600],
    ]);
  });

  it("evaluates the first tick at or after a given time", async () => {
    evaluatesTo({ skipReason: "a holiday", runRequests: [] });
    const { answer } = await fake.call("preview_schedule", { name: "nightly", timestamp: "2023-11-15T12:00:00Z" });
    expect(answer).toMatchObject({ tick: "2023-11-16T02:00:00Z", outcome: "skips", skip_reason: "a holiday" });
    expect(fake.mutations[0]?.variables.timestamp).toBe(1_700_100_000);
  });

  it("answers the root of what the code raises: that is what a preview is for", async () => {
    evaluatesTo({ error: fakeUserError });
    const { answer, isError } = await fake.call("preview_schedule", { name: "nightly" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      outcome: "raises",
      error: { type: "ValueError", message: "the calendar is empty", where: "/srv/app/schedules.py:12 in nightly" },
    });
  });

  it("works where everything is read-only, and nothing else that is a mutation does", async () => {
    evaluatesTo({ runRequests: [] });
    const runner = fake.runner({ readOnly: true, deployments: [fakeDeployment({ readOnly: true })] });
    expect(await runner.call("preview_schedule", { name: "nightly" })).toMatchObject({
      isError: false,
      answer: { outcome: "skips" },
    });
    expect(await runner.call("start_schedule", { schedule: "nightly" })).toMatchObject({
      isError: true,
      answer: { error: { code: "read_only" } },
    });
    expect(fake.mutations.map(({ operation }) => operation)).toEqual(["AutomationPreviewSchedule"]);
  });

  it("is sent once, and a broken connection is no doubt about a change", async () => {
    evaluatesTo({ runRequests: [] });
    fake.intercept = (sent) => (sent.kind === "mutation" ? HttpResponse.error() : undefined);
    const { answer } = await fake.call("preview_schedule", { name: "nightly" });
    expect(answer).toMatchObject({
      error: { code: "dagster_unreachable", message: expect.not.stringContaining("retried") },
    });
    expect(fake.mutations).toHaveLength(1);
  });

  it("turns the other members of the union into errors", async () => {
    evaluatesTo(null);
    expect((await fake.call("preview_schedule", { name: "nightly" })).answer).toMatchObject({
      error: { code: "dagster_error" },
    });
    fake.mutation.scheduleDryRun = { __typename: "UnauthorizedError", message: "no" };
    expect((await fake.call("preview_schedule", { name: "nightly" })).answer).toMatchObject({
      error: { code: "permission_denied" },
    });
    fake.mutation.scheduleDryRun = { __typename: "PythonError", message: "the code server is gone" };
    expect((await fake.call("preview_schedule", { name: "nightly" })).answer).toMatchObject({
      error: { code: "dagster_error", message: "the code server is gone" },
    });
  });

  it.each(["2023-02-30", "soon", "1960-01-01"])("refuses the time %s before asking anything", async (timestamp) => {
    automationWorkspace(fake);
    const { answer } = await fake.call("preview_schedule", { name: "nightly", timestamp });
    expect(answer).toMatchObject({
      error: { code: "invalid_arguments", message: expect.stringContaining("timestamp") },
    });
    expect(fake.requests).toEqual([]);
  });
});

describe("preview_sensor", () => {
  it("starts from the present cursor and shows the one it would move to", async () => {
    evaluatesTo({
      cursor: "42",
      runRequests: [{ ...request, jobName: "__anonymous_asset_job_x" }],
      dynamicPartitionsRequests: [{ type: "ADD_PARTITIONS", partitionsDefName: "regions", partitionKeys: ["emea"] }],
    });
    const { answer } = await fake.call("preview_sensor", { name: "new_files" });
    expect(answer).toMatchObject({
      sensor: "new_files",
      cursor: "41",
      cursor_after: "42",
      outcome: "requests_runs",
      runs: [{ job: "asset materialization" }],
      dynamic_partitions: ["add emea (regions)"],
    });
    expect(fake.mutations[0]?.variables).toMatchObject({ cursor: "41" });
  });

  it("takes another cursor, or none, which Dagster wants as null", async () => {
    evaluatesTo({ runRequests: [] });
    expect((await fake.call("preview_sensor", { name: "new_files", cursor: "7" })).answer).toMatchObject({
      cursor: "7",
      outcome: "skips",
      hint: expect.any(String),
    });
    expect((await fake.call("preview_sensor", { name: "new_files", cursor: "" })).answer).not.toHaveProperty("cursor");
    expect(fake.mutations.map(({ variables }) => variables.cursor)).toEqual(["7", null]);
  });

  it("shows the first 50 of many runs and their number", async () => {
    evaluatesTo({
      runRequests: Array.from({ length: 60 }, (_, index) => ({
        runKey: String(index),
        tags: [],
        runConfigYaml: "{}\n",
      })),
    });
    const { answer } = await fake.call("preview_sensor", { name: "new_files" });
    expect(answer.runs).toHaveLength(50);
    expect(answer).toMatchObject({ runs_total: 60, runs: expect.arrayContaining([{ job: "load", run_key: "0" }]) });
  });

  it("says of an automation sensor that Dagster has no dry run, and asks for none", async () => {
    evaluatesTo({ runRequests: [] });
    fake.query.sensorOrError = fakeSensor({ sensorType: "AUTO_MATERIALIZE" });
    const { answer } = await fake.call("preview_sensor", { name: "new_files" });
    expect(answer).toMatchObject({ error: { code: "refused_by_dagster", next: [{ tool: "list_sensor_ticks" }] } });
    expect(fake.mutations).toEqual([]);
  });

  it("works on Dagster 1.8.13", async () => {
    fake.version = "1.8.13";
    evaluatesTo({ cursor: "42", skipReason: "no files" });
    const { answer, isError } = await fake.call("preview_sensor", { name: "new_files" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ cursor_after: "42", outcome: "skips", skip_reason: "no files" });
  });
});
