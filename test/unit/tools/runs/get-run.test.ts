import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeLine, fakeLog, fakeRun, runId } from "../../../support/fake-runs.ts";

const fake = useFakeDagster();

const failure = (step: string, message: string) => ({
  __typename: "ExecutionStepFailureEvent",
  message: `Execution of step "${step}" failed.`,
  timestamp: "1700000003000",
  level: "ERROR",
  stepKey: step,
  eventType: "STEP_FAILURE",
  error: {
    message: "Error occurred while executing op",
    errorChain: [{ error: { message: `ValueError: ${message}`, className: "ValueError", stack: [] } }],
  },
});

const stats = (fields: Record<string, unknown>) => ({
  __typename: "RunStatsSnapshot",
  startTime: 1_700_000_001,
  stepsSucceeded: 1,
  stepsFailed: 0,
  ...fields,
});

describe("get_run", () => {
  it("tells the root error of each failed step, and what to do next", async () => {
    fake.query = {
      runOrError: fakeRun(1, { status: "FAILURE", stats: stats({ stepsFailed: 2 }) }),
      logsForRun: fakeLog([failure("left", "no left"), failure("right", "no right"), fakeLine("later")]),
    };
    const { answer } = await fake.call("get_run", { run_id: runId(1) });
    expect(answer).toEqual({
      run_id: runId(1),
      status: "FAILURE",
      failed_steps: [
        { step: "left", error: { type: "ValueError", message: "no left" } },
        { step: "right", error: { type: "ValueError", message: "no right" } },
      ],
      job: "etl",
      created: "2023-11-14T22:13:20Z",
      started: "2023-11-14T22:13:21Z",
      ended: "2023-11-14T22:13:25Z",
      duration_s: 4,
      location: "warehouse",
      url: `http://dagster.test/runs/${runId(1)}`,
      next: [
        { tool: "get_run_logs", arguments: { run_id: runId(1), level: "error" }, why: "all its errors" },
        { tool: "get_run_compute_logs", arguments: { run_id: runId(1) }, why: "what its steps printed" },
        {
          tool: "reexecute_run",
          arguments: { run_id: runId(1), strategy: "from_failure" },
          why: "runs what failed again",
        },
      ],
    });
  });

  it("says of a successful run that checks in it failed", async () => {
    const check = (checkName: string, success: boolean) => ({
      __typename: "AssetCheckEvaluationEvent",
      message: "",
      timestamp: "1700000003000",
      level: "DEBUG",
      eventType: "ASSET_CHECK_EVALUATION",
      evaluation: { checkName, success, severity: "WARN", assetKey: { path: ["staging", "orders"] } },
    });
    const handle = (name: string) => ({ name, assetKey: { path: ["staging", "orders"] } });
    fake.query = {
      runOrError: fakeRun(1, {
        jobName: "__ASSET_JOB",
        assetSelection: [{ path: ["staging", "orders"] }],
        assetChecks: [handle("a"), handle("b")],
        stats: stats({}),
      }),
      logsForRun: fakeLog([check("a", true), check("b", false)]),
    };
    const { answer } = await fake.call("get_run", { run_id: runId(1) });
    expect(answer).toMatchObject({
      status: "SUCCESS",
      job: "asset materialization",
      failed_checks: [{ check: "b", asset: "staging/orders", passed: false, severity: "WARN" }],
    });
    expect(answer).not.toHaveProperty("all_checks");
  });

  it("tells why a run never started", async () => {
    const engine = (message: string) => ({
      __typename: "EngineEvent",
      message,
      timestamp: "1700000003000",
      level: "INFO",
      eventType: "ENGINE_EVENT",
    });
    fake.query = {
      runOrError: fakeRun(1, { status: "FAILURE", startTime: 1_700_000_005, stats: stats({ startTime: null }) }),
      logsForRun: fakeLog([
        engine("Could not start a run worker: no memory left"),
        {
          __typename: "RunFailureEvent",
          message: "This run has been marked as failed from outside the execution context.",
          timestamp: "1700000003000",
          level: "ERROR",
          eventType: "RUN_FAILURE",
        },
      ]),
    };
    const { answer } = await fake.call("get_run", { run_id: runId(1) });
    expect(answer).toMatchObject({
      status: "FAILURE",
      not_running_because: "Could not start a run worker: no memory left.",
    });
    expect(answer).not.toHaveProperty("started");
    expect(answer).not.toHaveProperty("error");
  });

  it("tells a queued run's place and what it waits for", async () => {
    fake.query = {
      runOrError: fakeRun(2, { status: "QUEUED", startTime: null, endTime: null, stats: stats({ startTime: null }) }),
      runsOrError: ({ filter }: { filter: { statuses: string[] } }) => ({
        __typename: "Runs",
        results: filter.statuses.includes("QUEUED")
          ? [
              fakeRun(2, { status: "QUEUED", creationTime: 1_700_000_002, startTime: null, endTime: null }),
              fakeRun(3, { status: "QUEUED", startTime: null, endTime: null }),
            ]
          : [fakeRun(1, { status: "STARTED" })],
      }),
      instance: {
        runQueuingSupported: true,
        runQueueConfig: { maxConcurrentRuns: 1 },
        daemonHealth: { allDaemonStatuses: [] },
      },
    };
    const { answer } = await fake.call("get_run", { run_id: runId(2) });
    expect(answer.not_running_because).toBe("Place 2 of 2 in the queue, waiting for all runs: 1 of 1 in use, 1 ahead.");
  });

  it("says of a run that left the queue meanwhile that it did, not that it is behind those that are there", async () => {
    fake.query = {
      runOrError: fakeRun(2, { status: "QUEUED", startTime: null, endTime: null, stats: stats({ startTime: null }) }),
      runsOrError: ({ filter }: { filter: { statuses: string[] } }) => ({
        __typename: "Runs",
        results: filter.statuses.includes("QUEUED")
          ? [fakeRun(3, { status: "QUEUED", startTime: null, endTime: null })]
          : [],
      }),
      instance: {
        runQueuingSupported: true,
        runQueueConfig: { maxConcurrentRuns: 1 },
        daemonHealth: { allDaemonStatuses: [] },
      },
    };
    const { answer } = await fake.call("get_run", { run_id: runId(2) });
    expect(answer.not_running_because).toBe("It has just left the queue.");
  });

  it("adds what is asked for, and recovers assets from the run itself", async () => {
    fake.query = {
      runOrError: fakeRun(1, {
        jobName: "__ASSET_JOB",
        runConfig: { ops: { load: { config: { rows: 3, password: "hunter2" } } } },
        tags: [{ key: "team", value: "data" }],
        assets: [{ key: { path: ["raw", "orders"] } }],
        stepStats: [
          {
            stepKey: "load",
            status: "SUCCESS",
            startTime: 1_700_000_001,
            endTime: 1_700_000_002.5,
            attempts: [{}, {}],
          },
        ],
        stepKeysToExecute: ["load", "audit"],
        stats: stats({
          materializations: 1,
          enqueuedTime: 1_700_000_000,
          launchTime: 1_700_000_000.5,
          endTime: 1_700_000_005,
        }),
      }),
      runGroupOrError: { __typename: "RunGroup", rootRunId: runId(1), runs: [fakeRun(1)] },
      logsForRun: fakeLog([fakeLine("hello")]),
    };
    const { answer } = await fake.call("get_run", {
      run_id: runId(1),
      include: ["config", "tags", "steps", "stats", "assets", "checks", "group", "logs"],
    });
    expect(answer).toMatchObject({
      assets: ["raw/orders"],
      all_assets: ["raw/orders"],
      all_checks: [],
      config: { ops: { load: { config: { rows: 3, password: "[masked]" } } } },
      tags: { team: "data" },
      steps: [
        { step: "load", status: "SUCCESS", attempts: 2, duration_s: 1.5 },
        { step: "audit", status: "NOT_STARTED" },
      ],
      stats: { steps_succeeded: 1, steps_failed: 0, materializations: 1, queued_s: 0.5, launch_s: 0.5, duration_s: 4 },
      group: { root_run_id: runId(1), runs: [{ run_id: runId(1) }] },
      logs: [{ event: "LOG", message: "hello" }],
    });
  });

  it("answers on Dagster 1.8", async () => {
    fake.version = "1.8.13";
    fake.query = { runOrError: fakeRun(1, { stats: stats({}) }) };
    const { answer, isError } = await fake.call("get_run", { run_id: runId(1) });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ run_id: runId(1), status: "SUCCESS", job: "etl" });
  });

  it("finds a run by a prefix, by latest, and says what a prefix may mean", async () => {
    fake.query = {
      runOrError: fakeRun(1, { stats: stats({}) }),
      runIdsOrError: ({ filter, limit }: { filter?: { statuses?: string[] }; limit: number }) => ({
        __typename: "RunIds",
        results: filter?.statuses ? [] : [runId(1), runId(12)].slice(0, limit),
      }),
    };
    expect((await fake.call("get_run", { run_id: "latest" })).answer).toMatchObject({ run_id: runId(1) });
    expect((await fake.call("get_run", { run_id: "00000001" })).answer).toMatchObject({ run_id: runId(1) });
    expect(await fake.call("get_run", { run_id: "000000" })).toMatchObject({
      isError: true,
      answer: { error: { code: "ambiguous_name", candidates: [runId(1), runId(12)] } },
    });
    expect(await fake.call("get_run", { run_id: "latest-failure" })).toMatchObject({
      isError: true,
      answer: { error: { code: "run_not_found" } },
    });
    expect(await fake.call("get_run", { run_id: "ffffffff" })).toMatchObject({
      isError: true,
      answer: { error: { code: "run_not_found" } },
    });
  });
});

describe("get_run_status, get_run_stats, list_run_steps", () => {
  const run = () =>
    fakeRun(1, {
      status: "FAILURE",
      stats: stats({ stepsFailed: 1, enqueuedTime: 1_700_000_000 }),
      stepKeysToExecute: ["extract", "load", "publish"],
      stepStats: [
        { stepKey: "extract", status: "SUCCESS", startTime: 1_700_000_001, endTime: 1_700_000_002 },
        { stepKey: "load", status: "FAILURE", startTime: 1_700_000_002, endTime: 1_700_000_005 },
      ],
    });

  it("give a status in the fewest words", async () => {
    fake.query = { runOrError: run() };
    expect((await fake.call("get_run_status", { run_id: runId(1) })).answer).toEqual({
      run_id: runId(1),
      status: "FAILURE",
      job: "etl",
      started: "2023-11-14T22:13:21Z",
      ended: "2023-11-14T22:13:25Z",
      duration_s: 4,
      steps: { succeeded: 1, failed: 1, total: 3 },
      url: `http://dagster.test/runs/${runId(1)}`,
    });
  });

  it("give counts and the slowest steps", async () => {
    fake.query = { runOrError: run() };
    expect((await fake.call("get_run_stats", { run_id: runId(1) })).answer).toMatchObject({
      steps_succeeded: 1,
      steps_failed: 1,
      steps_total: 3,
      slowest_steps: [
        { step: "load", duration_s: 3 },
        { step: "extract", duration_s: 1 },
      ],
    });
  });

  it("give the steps with their errors, those that never started last, page by page", async () => {
    fake.query = { runOrError: run(), logsForRun: fakeLog([failure("load", "no such table")]) };
    const first = await fake.call("list_run_steps", { run_id: runId(1), limit: 2 });
    expect(first.answer).toMatchObject({
      counts: { SUCCESS: 1, FAILURE: 1, NOT_STARTED: 1 },
      steps: [
        { step: "extract" },
        { step: "load", status: "FAILURE", error: { type: "ValueError", message: "no such table" } },
      ],
      total: 3,
    });
    const second = await fake.call("list_run_steps", { run_id: runId(1), limit: 2, cursor: first.answer.next_cursor });
    expect(second.answer.steps).toEqual([{ step: "publish", status: "NOT_STARTED" }]);
    const skipped = await fake.call("list_run_steps", { run_id: runId(1), status: "SKIPPED" });
    expect(skipped.answer).toMatchObject({
      steps: [],
      hint: "No steps of this run match status. Leave status out to see all.",
    });
  });
});

describe("list_run_tags", () => {
  it("lists keys, the values of one, and the nearest key for a wrong one", async () => {
    fake.query = {
      runTagKeysOrError: { __typename: "RunTagKeys", keys: ["team", "speed"] },
      runTagsOrError: ({ tagKeys }: { tagKeys: string[] }) => ({
        __typename: "RunTags",
        tags: tagKeys[0] === "team" ? [{ key: "team", values: ["sales", "data"] }] : [],
      }),
    };
    expect((await fake.call("list_run_tags")).answer).toEqual({ keys: ["speed", "team"], returned: 2, total: 2 });
    expect((await fake.call("list_run_tags", { key: "team" })).answer).toEqual({
      key: "team",
      values: ["data", "sales"],
      returned: 2,
      total: 2,
    });
    expect(await fake.call("list_run_tags", { key: "teem" })).toMatchObject({
      isError: true,
      answer: { error: { code: "not_found", candidates: expect.arrayContaining(["team"]) } },
    });
  });
});

describe("get_run_compute_logs", () => {
  const captured = (fileKey: string, ...steps: string[]) => ({
    __typename: "LogsCapturedEvent",
    message: "",
    timestamp: "1700000003000",
    level: "DEBUG",
    eventType: "LOGS_CAPTURED",
    fileKey,
    stepKeys: steps,
  });
  /** As Dagster reads a captured stream: from an offset, so many bytes, and the offset after them. */
  const streams =
    (texts: Record<string, { stdout?: string; stderr?: string }>) =>
    ({ logKey, cursor, limit }: { logKey: string[]; cursor: string; limit: number }) => {
      const [out = 0, err = 0] = cursor.split(":").map(Number);
      const of = texts[logKey[2]!] ?? {};
      const stdout = Buffer.from(of.stdout ?? "").subarray(out, out + limit);
      const stderr = Buffer.from(of.stderr ?? "").subarray(err, err + limit);
      return {
        logKey,
        stdout: stdout.toString() || null,
        stderr: stderr.toString() || null,
        cursor: `${out + stdout.length}:${err + stderr.length}`,
      };
    };

  it("finds the output of the step that failed by itself, in its last try", async () => {
    fake.query = {
      runOrError: fakeRun(1, {
        status: "FAILURE",
        stepStats: [
          { stepKey: "extract", status: "SUCCESS", attempts: [{}] },
          { stepKey: "load", status: "FAILURE", attempts: [{}, {}] },
        ],
      }),
      logsForRun: fakeLog([captured("a", "extract"), captured("b", "load"), captured("c", "load")]),
      capturedLogs: streams({
        a: { stdout: "extracted" },
        b: { stdout: "first try" },
        c: { stdout: "second try", stderr: "oh no" },
      }),
    };
    expect((await fake.call("get_run_compute_logs", { run_id: runId(1) })).answer).toEqual({
      run_id: runId(1),
      status: "FAILURE",
      steps: ["load"],
      stdout: "second try",
      stderr: "oh no",
      stdout_bytes: 10,
      stderr_bytes: 5,
      other_steps: ["extract"],
    });
    expect(
      (await fake.call("get_run_compute_logs", { run_id: runId(1), step: "extract", stream: "stdout" })).answer,
    ).toMatchObject({ stdout: "extracted", steps: ["extract"] });
    expect(await fake.call("get_run_compute_logs", { run_id: runId(1), step: "laod" })).toMatchObject({
      isError: true,
      answer: { error: { code: "step_not_found", candidates: ["load"] } },
    });
  });

  it("gives the end of a stream of megabytes without reading it whole, and no half of a secret", async () => {
    const text = `${"0123456789abcdef ".repeat(200_000)}\npassword=hunter2hunter2hunter2\n`;
    fake.query = {
      runOrError: fakeRun(1, { stepStats: [{ stepKey: "load", status: "SUCCESS", attempts: [{}] }] }),
      logsForRun: fakeLog([captured("a", "load")]),
      capturedLogs: streams({ a: { stdout: text } }),
    };
    const { answer } = await fake.call("get_run_compute_logs", { run_id: runId(1), tail_bytes: 30 });
    expect(answer).toMatchObject({
      stdout_bytes: text.length,
      stdout: expect.stringMatching(/ \npassword=\[masked\]\n$/),
      notes: [`stdout: the last 30 of ${text.length} bytes; raise tail_bytes for more.`],
    });
    expect(JSON.stringify(answer)).not.toContain("hunter2");
    expect(fake.requests.length).toBeLessThan(12);
  });

  it("says why there is none", async () => {
    fake.query = { runOrError: fakeRun(1, { status: "FAILURE", stepKeysToExecute: ["load"] }) };
    expect((await fake.call("get_run_compute_logs", { run_id: runId(1) })).answer).toMatchObject({
      hint: "No step of this run ever started, so nothing was printed; get_run tells why.",
    });
    fake.query = {
      runOrError: fakeRun(1, { stepStats: [{ stepKey: "load", status: "SUCCESS", attempts: [{}] }] }),
      logsForRun: fakeLog([captured("a", "load")]),
      capturedLogs: streams({ a: { stderr: "only here" } }),
    };
    expect((await fake.call("get_run_compute_logs", { run_id: runId(1), stream: "stdout" })).answer).toMatchObject({
      hint: "Nothing was printed to stdout. There is some on stderr.",
    });
  });
});
