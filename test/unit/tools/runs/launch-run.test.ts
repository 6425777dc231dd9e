import { describe, expect, it } from "vitest";
import { fakeAssets } from "../../../support/fake-assets.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeLog, fakeRun, runId } from "../../../support/fake-runs.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

const entry = (fieldName: string) => ({ __typename: "EvaluationStackPathEntry", fieldName });

function aJob() {
  fake.query = {
    workspaceOrError: fakeWorkspace({ warehouse: { jobs: ["export", "refresh"] }, reporting: { jobs: ["refresh"] } }),
    isPipelineConfigValid: { __typename: "PipelineConfigValidationValid" },
    executionPlanOrError: { __typename: "ExecutionPlan", steps: [{ key: "write" }, { key: "send" }] },
    pipelineOrError: { __typename: "Pipeline", solidHandles: [{ handleID: "write" }, { handleID: "send" }] },
    partitionSetsOrError: { __typename: "PartitionSets", results: [] },
    runOrError: fakeRun(1, {
      jobName: "export",
      stepKeysToExecute: ["write", "send"],
      stats: { __typename: "RunStatsSnapshot", stepsSucceeded: 2, stepsFailed: 0 },
    }),
  };
  fake.mutation = { launchRun: { __typename: "LaunchRunSuccess", run: { runId: runId(1), status: "QUEUED" } } };
}

describe("launch_run", () => {
  it("launches a job with config from YAML, tags and ops", async () => {
    aJob();
    const { answer } = await fake.call("launch_run", {
      job: "export",
      config: "ops:\n  write:\n    config: {rows: 3}",
      tags: { team: "data", n: 1 },
      ops: ["write"],
    });
    expect(answer).toEqual({ run_id: runId(1), status: "QUEUED", url: `http://dagster.test/runs/${runId(1)}` });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([
      {
        params: {
          selector: {
            repositoryName: "__repository__",
            repositoryLocationName: "warehouse",
            jobName: "export",
            solidSelection: ["write"],
          },
          mode: "default",
          runConfigData: { ops: { write: { config: { rows: 3 } } } },
          executionMetadata: {
            tags: [
              { key: "team", value: "data" },
              { key: "n", value: "1" },
            ],
          },
        },
      },
    ]);
  });

  it("shows the steps with dry_run, and launches nothing", async () => {
    aJob();
    const { answer } = await fake.call("launch_run", { job: "export", tags: { team: "data" }, dry_run: true });
    expect(answer).toEqual({
      dry_run: true,
      would: {
        launch: "export",
        location: "warehouse",
        tags: { team: "data" },
        steps: ["write", "send"],
        step_count: 2,
      },
    });
    expect(fake.mutations).toEqual([]);
  });

  it("tells of a bad config each problem's path and what is allowed, and launches nothing", async () => {
    aJob();
    fake.query.isPipelineConfigValid = {
      __typename: "RunConfigValidationInvalid",
      errors: [
        {
          __typename: "FieldNotDefinedConfigError",
          fieldName: "tags",
          message: 'Received unexpected config entry "tags" at the root. Expected: "{ … }".',
          stack: { entries: [] },
        },
        {
          __typename: "FieldNotDefinedConfigError",
          fieldName: "rowz",
          message: "…",
          stack: { entries: [entry("ops"), entry("write"), entry("config")] },
        },
        {
          __typename: "MissingFieldConfigError",
          field: { name: "rows" },
          message:
            "Missing required config entry \"rows\" at path root:ops:write:config. You must provide this value. Example config for the missing entry: {'rows': 0}",
          stack: { entries: [entry("ops"), entry("write"), entry("config")] },
        },
        {
          __typename: "RuntimeMismatchConfigError",
          message: "Value at path root:ops:write:config:format not in enum type Format got XML",
          stack: { entries: [entry("ops"), entry("write"), entry("config"), entry("format")] },
        },
      ],
    };
    const shape = (key: string, ...fields: [string, boolean, string][]) => ({
      __typename: "CompositeConfigType",
      key,
      isSelector: false,
      typeParamKeys: [],
      fields: fields.map(([name, isRequired, configTypeKey]) => ({ name, isRequired, configTypeKey })),
    });
    fake.query.runConfigSchemaOrError = {
      __typename: "RunConfigSchema",
      rootConfigType: { key: "root" },
      allConfigTypes: [
        shape("root", ["ops", true, "ops"], ["resources", false, "Any"]),
        shape("ops", ["write", true, "op"]),
        shape("op", ["config", true, "config"]),
        shape("config", ["rows", true, "Int"], ["format", false, "Noneable.Format"], ["days", false, "Array.Int"]),
        {
          __typename: "EnumConfigType",
          key: "Format",
          givenName: "Format",
          values: [{ value: "CSV" }, { value: "PARQUET" }],
        },
        { __typename: "NullableConfigType", key: "Noneable.Format", typeParamKeys: ["Format"] },
        { __typename: "ArrayConfigType", key: "Array.Int", typeParamKeys: ["Int"] },
      ],
    };
    const { answer, isError } = await fake.call("launch_run", { job: "export", config: { tags: { a: "b" } } });
    expect(isError).toBe(true);
    const fields = ["rows: Int", "format?: CSV or PARQUET", "days?: list of Int"];
    expect(answer).toEqual({
      error: {
        code: "invalid_run_config",
        message: "The run config has 4 problems; nothing was launched.",
        problems: [
          {
            path: "tags",
            message: "There is no such entry. Tags are not part of the config: give them as the argument tags.",
            allowed: ["ops: mapping", "resources?: Any"],
          },
          { path: "ops.write.config.rowz", message: "There is no such entry.", allowed: fields, did_you_mean: "rows" },
          { path: "ops.write.config", message: "rows is required. Example: {'rows': 0}", allowed: fields },
          {
            path: "ops.write.config.format",
            message: "Value not in enum type Format got XML",
            allowed: ["CSV", "PARQUET"],
          },
        ],
      },
    });
    expect(fake.mutations).toEqual([]);
  });

  it("reads an answer that Dagster sends as HTTP 500 with data: a run that it cannot plan", async () => {
    aJob();
    const data = {
      executionPlanOrError: {
        __typename: "PythonError",
        message: 'dagster._core.errors.DagsterInvalidConfigError: CRM_TOKEN is not set.\n\nStack Trace:\n  File "x.py"',
        className: "DagsterInvalidConfigError",
        stack: [],
        errorChain: [],
      },
    };
    fake.intercept = ({ operation }) =>
      operation === "RunsPlan" ? Response.json({ data }, { status: 500 }) : undefined;
    const { answer } = await fake.call("launch_run", { job: "export", dry_run: true });
    expect(answer).toEqual({
      error: { code: "refused_by_dagster", message: "Dagster cannot start this run: CRM_TOKEN is not set." },
    });
  });

  it("brings the config and the tags of a partition into the run of a partitioned job", async () => {
    aJob();
    fake.query.partitionSetsOrError = { __typename: "PartitionSets", results: [{ id: "s", name: "odd_name" }] };
    fake.query.pipelineOrError = {
      __typename: "Pipeline",
      partitionKeysOrError: { partitionKeys: ["2024-01-01", "2024-01-02"] },
      partition: {
        name: "2024-01-02",
        runConfigOrError: {
          __typename: "PartitionRunConfig",
          yaml: "ops:\n  write:\n    config:\n      day: '2024-01-02'\n",
        },
        tagsOrError: { __typename: "PartitionTags", results: [{ key: "dagster/partition_set", value: "odd_name" }] },
      },
    };
    await fake.call("launch_run", { job: "export", partition: "2024-01-02" });
    expect(fake.mutations[0]?.variables.params).toMatchObject({
      runConfigData: { ops: { write: { config: { day: "2024-01-02" } } } },
      executionMetadata: {
        tags: [
          { key: "dagster/partition", value: "2024-01-02" },
          { key: "dagster/partition_set", value: "odd_name" },
        ],
      },
    });
    const wrong = await fake.call("launch_run", { job: "export", partition: "2024-01-03" });
    expect(wrong).toMatchObject({ isError: true, answer: { error: { code: "partition_not_found" } } });
    const none = await fake.call("launch_run", { job: "export" });
    expect(none).toMatchObject({
      isError: true,
      answer: { error: { code: "invalid_arguments", message: expect.stringContaining("needs a partition") } },
    });
    expect(fake.mutations).toHaveLength(1);
  });

  it("waits when asked, and reports progress", async () => {
    aJob();
    const heard: unknown[] = [];
    const { answer } = await fake.call(
      "launch_run",
      { job: "export", wait: true },
      { onProgress: (progress) => heard.push(progress) },
    );
    expect(answer).toMatchObject({ run_id: runId(1), status: "SUCCESS", steps: { succeeded: 2, failed: 0, total: 2 } });
    expect(heard).toEqual([{ progress: 2, total: 2, message: "run 00000001 SUCCESS, 2 of 2 steps done" }]);
  });

  it("says that it was launched even when looking at it fails, so that nobody launches it twice", async () => {
    aJob();
    fake.query.runOrError = { __typename: "PythonError", message: "database is locked" };
    const { answer, isError } = await fake.call("launch_run", { job: "export", wait: true });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      run_id: runId(1),
      status: "QUEUED",
      url: `http://dagster.test/runs/${runId(1)}`,
      next: [{ tool: "wait_for_run", arguments: { run_id: runId(1) }, why: "tells how it goes until it ends" }],
      notes: ["It was launched; how it went is not known: database is locked"],
    });
    expect(fake.mutations).toHaveLength(1);
  });

  it("adds the assets without which Dagster refuses to run those asked for, and says so", async () => {
    aJob();
    Object.assign(fake.query, fakeAssets({ "a/left": {}, "a/right": {} }), {
      assetNodeAdditionalRequiredKeys: ({ assetKeys }: { assetKeys: unknown[] }) =>
        assetKeys.length === 1 ? [{ path: ["a", "right"] }] : [],
    });
    const { answer } = await fake.call("launch_run", { asset_keys: ["a/left"] });
    expect(answer).toMatchObject({
      run_id: runId(1),
      notes: ["Added, since one computation makes them together with what was asked for: a/right."],
    });
    expect(fake.mutations[0]?.variables).toMatchObject({
      params: { selector: { assetSelection: [{ path: ["a", "left"] }, { path: ["a", "right"] }] } },
    });
  });

  it.each([
    [{}, "invalid_arguments", "either job or asset_keys"],
    [{ job: "export", asset_keys: ["a"] }, "invalid_arguments", "either job or asset_keys"],
    [{ asset_keys: ["a"], ops: ["write"] }, "invalid_arguments", "ops"],
    [{ asset_keys: [] }, "invalid_arguments", "asset_keys"],
    [{ job: "export", config: "a: [" }, "invalid_run_config", "not valid YAML"],
    [{ job: "export", config: "[1]" }, "invalid_run_config", "must be a mapping"],
    [{ job: "exprt" }, "job_not_found", "exprt"],
    [{ job: "refresh" }, "ambiguous_name", "location"],
    [{ job: "export", ops: ["wriet"] }, "op_not_found", "wriet"],
    [{ asset_keys: ["nope"] }, "asset_not_found", "nope"],
    [{ job: "export", tags: { a: { b: 1 } } }, "invalid_arguments", "tags"],
    [{ job: "x".repeat(10_000) }, "invalid_arguments", "job"],
  ])(
    "refuses what cannot be launched, before anything is sent that changes something (%#)",
    async (args, code, message) => {
      aJob();
      const { answer, isError } = await fake.call("launch_run", args as Record<string, unknown>);
      expect(isError).toBe(true);
      expect(answer).toMatchObject({ error: { code, message: expect.stringContaining(message) } });
      expect(fake.mutations).toEqual([]);
    },
  );
});

describe("reexecute_run", () => {
  const failed = (fields: Record<string, unknown> = {}) => ({
    runOrError: fakeRun(1, {
      status: "FAILURE",
      stats: { __typename: "RunStatsSnapshot" },
      stepStats: [
        { stepKey: "a", status: "SUCCESS" },
        { stepKey: "b", status: "FAILURE" },
      ],
      stepKeysToExecute: ["a", "b", "c"],
      ...fields,
    }),
  });
  const launched = { __typename: "LaunchRunSuccess", run: { runId: runId(2), status: "QUEUED" } };

  it("re-executes from the failure, with tags", async () => {
    fake.query = failed();
    fake.mutation = { launchRunReexecution: launched };
    const { answer } = await fake.call("reexecute_run", { run_id: runId(1), tags: { why: "retry" } });
    expect(answer).toEqual({
      run_id: runId(2),
      status: "QUEUED",
      url: `http://dagster.test/runs/${runId(2)}`,
      reexecution_of: runId(1),
    });
    expect(fake.mutations[0]?.variables).toEqual({
      params: { parentRunId: runId(1), strategy: "FROM_FAILURE", extraTags: [{ key: "why", value: "retry" }] },
    });
  });

  it("says that it was launched even when looking at it fails", async () => {
    const { runOrError } = failed();
    fake.query = {
      runOrError: ({ runId: id }: { runId: string }) =>
        id === runId(1) ? runOrError : { __typename: "PythonError", message: "database is locked" },
    };
    fake.mutation = { launchRunReexecution: launched };
    const { answer } = await fake.call("reexecute_run", { run_id: runId(1), wait: true });
    expect(answer).toMatchObject({
      run_id: runId(2),
      status: "QUEUED",
      reexecution_of: runId(1),
      next: [{ tool: "wait_for_run", arguments: { run_id: runId(2) } }],
      notes: ["It was launched; how it went is not known: database is locked"],
    });
  });

  it("shows which steps would run", async () => {
    fake.query = failed();
    const { answer } = await fake.call("reexecute_run", { run_id: runId(1), dry_run: true });
    expect(answer).toMatchObject({
      dry_run: true,
      would: { strategy: "from_failure", steps: ["b", "c"], step_count: 2 },
    });
    expect(fake.mutations).toEqual([]);
  });

  it("keeps the ops that a run was for, which Dagster would forget", async () => {
    fake.query = failed({
      resolvedOpSelection: ["b"],
      runConfig: { ops: {} },
      tags: [
        { key: "team", value: "data" },
        { key: "dagster/failure_reason", value: "STEP_FAILURE" },
      ],
    });
    fake.mutation = { launchRun: launched };
    await fake.call("reexecute_run", { run_id: runId(1), strategy: "all_steps" });
    expect(fake.mutations[0]).toMatchObject({
      operation: "RunsLaunch",
      variables: {
        params: {
          selector: { jobName: "etl", solidSelection: ["b"] },
          executionMetadata: {
            parentRunId: runId(1),
            rootRunId: runId(1),
            tags: [
              { key: "team", value: "data" },
              { key: "dagster/parent_run_id", value: runId(1) },
              { key: "dagster/root_run_id", value: runId(1) },
            ],
          },
        },
      },
    });
  });

  it("refuses what has not failed, or has not ended, and changes nothing", async () => {
    fake.query = failed({ status: "SUCCESS" });
    expect(await fake.call("reexecute_run", { run_id: runId(1) })).toMatchObject({
      isError: true,
      answer: { error: { code: "refused_by_dagster", allowed: ["all_steps", "from_asset_failure"] } },
    });
    fake.query = failed({ status: "STARTED", endTime: null });
    expect(await fake.call("reexecute_run", { run_id: runId(1), strategy: "all_steps" })).toMatchObject({
      isError: true,
      answer: { error: { code: "refused_by_dagster" } },
    });
    expect(fake.mutations).toEqual([]);
  });

  it("says on Dagster 1.8 that it does not know from_asset_failure, and changes nothing", async () => {
    fake.version = "1.8.13";
    fake.query = failed();
    fake.mutation = { launchRunReexecution: launched };
    expect(await fake.call("reexecute_run", { run_id: runId(1), strategy: "from_asset_failure" })).toMatchObject({
      isError: true,
      answer: { error: { code: "unsupported_by_server" } },
    });
    expect((await fake.call("reexecute_run", { run_id: runId(1) })).answer).toMatchObject({ run_id: runId(2) });
  });
});

describe("terminate_runs and delete_run", () => {
  it("reports the outcome of each run, and asks Dagster only about those that go on", async () => {
    let statuses: Record<number, string> = { 1: "STARTED", 2: "SUCCESS", 3: "QUEUED" };
    fake.query = {
      runsOrError: () => ({
        __typename: "Runs",
        results: Object.entries(statuses).map(([number, status]) => fakeRun(Number(number), { status })),
      }),
    };
    fake.mutation = {
      terminateRuns: () => {
        statuses = { 1: "STARTED", 2: "SUCCESS", 3: "CANCELED" };
        return {
          __typename: "TerminateRunsResult",
          terminateRunResults: [
            { __typename: "TerminateRunFailure", message: `Unable to terminate run ${runId(1)}`, run: fakeRun(1) },
            { __typename: "TerminateRunSuccess", run: fakeRun(3) },
          ],
        };
      },
    };
    const { answer } = await fake.call("terminate_runs", { run_ids: [1, 2, 3, 4, 3].map(runId) });
    expect(answer.runs).toEqual([
      {
        run_id: runId(1),
        job: "etl",
        outcome: "failed",
        status: "STARTED",
        message: `Unable to terminate run ${runId(1)}`,
      },
      { run_id: runId(2), job: "etl", outcome: "already_ended", status: "SUCCESS" },
      { run_id: runId(3), job: "etl", outcome: "canceled", status: "CANCELED" },
      { run_id: runId(4), outcome: "not_found" },
    ]);
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([
      { runIds: [runId(1), runId(3)], policy: "SAFE_TERMINATE" },
    ]);
  });

  it("tells the outcome also when what they became cannot be read", async () => {
    fake.query = {
      runsOrError: () =>
        fake.mutations.length > 0
          ? { __typename: "PythonError", message: "database is locked" }
          : { __typename: "Runs", results: [fakeRun(1, { status: "STARTED" })] },
    };
    fake.mutation = {
      terminateRuns: {
        __typename: "TerminateRunsResult",
        terminateRunResults: [{ __typename: "TerminateRunSuccess", run: fakeRun(1) }],
      },
    };
    expect(await fake.call("terminate_runs", { run_ids: [runId(1)] })).toEqual({
      isError: false,
      answer: {
        runs: [{ run_id: runId(1), job: "etl", outcome: "terminating" }],
        notes: ["Dagster was asked to terminate them; what they became is not known: database is locked"],
      },
    });
  });

  it("forces when told to, shows what it would do, and refuses runs that are not there", async () => {
    fake.query = { runsOrError: { __typename: "Runs", results: [fakeRun(1, { status: "STARTED" })] } };
    fake.mutation = {
      terminateRuns: {
        __typename: "TerminateRunsResult",
        terminateRunResults: [{ __typename: "TerminateRunSuccess", run: fakeRun(1) }],
      },
    };
    expect(
      (await fake.call("terminate_runs", { run_ids: [runId(1)], force: true, dry_run: true })).answer,
    ).toMatchObject({ would: { terminate: [{ run_id: runId(1), status: "STARTED" }] } });
    expect(fake.mutations).toEqual([]);
    expect((await fake.call("terminate_runs", { run_ids: [runId(1)], force: true })).answer).toMatchObject({
      runs: [{ outcome: "terminating" }],
    });
    expect(fake.mutations[0]?.variables).toMatchObject({ policy: "MARK_AS_CANCELED_IMMEDIATELY" });
    fake.query = { runsOrError: { __typename: "Runs", results: [] } };
    expect(await fake.call("terminate_runs", { run_ids: [runId(7)] })).toMatchObject({
      isError: true,
      answer: { error: { code: "run_not_found" } },
    });
    expect(fake.mutations).toHaveLength(1);
  });

  it("deletes a run after its confirmation, and no other run with it", async () => {
    fake.query = {
      runOrError: ({ runId: id }: { runId: string }) =>
        fakeRun(id === runId(1) ? 1 : 2, { stats: { __typename: "RunStatsSnapshot" } }),
      logsForRun: fakeLog([{ __typename: "RunSuccessEvent" }]),
    };
    fake.mutation = { deleteRun: { __typename: "DeletePipelineRunSuccess", runId: runId(1) } };
    const first = await fake.call("delete_run", { run_id: runId(1) });
    expect(first.answer).toMatchObject({
      confirmation_required: true,
      would: { delete_run: runId(1), job: "etl", status: "SUCCESS", events: 1 },
    });
    expect(fake.mutations).toEqual([]);
    const other = await fake.call("delete_run", { run_id: runId(2), confirmation: first.answer.confirmation });
    expect(other).toMatchObject({ isError: true, answer: { error: { code: "invalid_confirmation" } } });
    expect(fake.mutations).toEqual([]);
    const second = await fake.call("delete_run", { run_id: runId(1), confirmation: first.answer.confirmation });
    expect(second.answer).toEqual({ run_id: runId(1), deleted: true });
  });

  it("deletes neither a run in progress nor whatever is the latest", async () => {
    fake.query = { runOrError: fakeRun(1, { status: "STARTED", endTime: null }) };
    expect(await fake.call("delete_run", { run_id: runId(1) })).toMatchObject({
      isError: true,
      answer: { error: { code: "invalid_arguments", next: [{ tool: "terminate_runs" }] } },
    });
    expect(await fake.call("delete_run", { run_id: "latest" })).toMatchObject({
      isError: true,
      answer: { error: { code: "invalid_arguments" } },
    });
    expect(fake.mutations).toEqual([]);
  });
});

describe("wait_for_run", () => {
  it("says when the time is over that the run goes on, and how to wait on", async () => {
    fake.query = {
      runOrError: fakeRun(1, { status: "STARTED", endTime: null, stats: { __typename: "RunStatsSnapshot" } }),
    };
    const { answer } = await fake.call("wait_for_run", { run_id: runId(1), timeout_s: 1 });
    expect(answer).toMatchObject({
      timed_out: true,
      status: "STARTED",
      next: [{ tool: "wait_for_run", arguments: { run_id: runId(1) } }],
    });
    expect(fake.mutations).toEqual([]);
  });

  it("stops waiting when the caller cancels, and leaves the run alone", async () => {
    fake.query = {
      runOrError: fakeRun(1, { status: "STARTED", endTime: null, stats: { __typename: "RunStatsSnapshot" } }),
    };
    const abort = new AbortController();
    const { answer } = await fake.call(
      "wait_for_run",
      { run_id: runId(1) },
      { signal: abort.signal, onProgress: () => abort.abort() },
    );
    expect(answer).toMatchObject({ error: { code: "canceled" } });
    expect(fake.mutations).toEqual([]);
  });
});
