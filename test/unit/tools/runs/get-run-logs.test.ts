import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeLine, fakeLog, fakeRun, runId } from "../../../support/fake-runs.ts";

const fake = useFakeDagster();

/** A log of so many lines, the last an error. */
function log(lines: number, run: Record<string, unknown> = {}) {
  const events = Array.from({ length: lines }, (_, index) =>
    index === lines - 1 ? fakeLine(`line ${index + 1}`, { level: "ERROR" }) : fakeLine(`line ${index + 1}`),
  );
  fake.query = { runOrError: fakeRun(1, run), logsForRun: fakeLog(events) };
  return events;
}

const messages = (answer: Record<string, unknown>) =>
  (answer.events as { message: string }[]).map(({ message }) => message);

describe("get_run_logs", () => {
  it("finds the only error of a run, its 5,000th event, in one call", async () => {
    log(5000);
    const { answer, isError } = await fake.call("get_run_logs", { run_id: runId(1), level: "error" });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      run_id: runId(1),
      status: "SUCCESS",
      events: [{ time: "2023-11-14T22:13:22Z", level: "error", event: "LOG", step: "load", message: "line 5000" }],
      returned: 1,
    });
  });

  it("gives the newest first with from=end, and reads little for it", async () => {
    log(5000);
    const { answer } = await fake.call("get_run_logs", { run_id: runId(1), from: "end", limit: 3 });
    expect(messages(answer)).toEqual(["line 5000", "line 4999", "line 4998"]);
    expect(fake.requests.filter(({ operation }) => operation === "RunEvents")).toHaveLength(1);
    const older = await fake.call("get_run_logs", { run_id: runId(1), limit: 2, cursor: answer.next_cursor });
    expect(messages(older.answer)).toEqual(["line 4997", "line 4996"]);
  });

  it.each([
    ["start", 700],
    ["end", 700],
    ["start", 1000],
    ["end", 333],
  ])("pages from the %s through everything exactly once, %i at a time", async (from, limit) => {
    log(2345);
    const seen: string[] = [];
    let cursor: unknown;
    do {
      const { answer } = await fake.call("get_run_logs", {
        run_id: runId(1),
        from,
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      // An answer that was cut to length goes on where it was cut.
      seen.push(...messages(answer));
      cursor = answer.next_cursor;
    } while (cursor !== undefined);
    const all = Array.from({ length: 2345 }, (_, index) => `line ${index + 1}`);
    expect(seen).toEqual(from === "start" ? all : all.reverse());
  });

  it("gives no next page that would be empty", async () => {
    log(2000);
    const { answer } = await fake.call("get_run_logs", { run_id: runId(1), level: "error", limit: 1 });
    expect(answer).not.toHaveProperty("next_cursor");
  });

  it("lets a run in progress be followed without loss", async () => {
    const events = log(3, { status: "STARTED", endTime: null });
    const first = await fake.call("get_run_logs", { run_id: runId(1) });
    expect(messages(first.answer)).toHaveLength(3);
    events.push(fakeLine("line 4"));
    const second = await fake.call("get_run_logs", { run_id: runId(1), cursor: first.answer.follow_cursor });
    expect(messages(second.answer)).toEqual(["line 4"]);
    const third = await fake.call("get_run_logs", { run_id: runId(1), cursor: second.answer.follow_cursor });
    expect(third.answer).toMatchObject({ events: [], hint: "Nothing newer yet; the run is STARTED." });
  });

  it("tells the root of an error, squeezes padding, and says today's words but for the user's own", async () => {
    fake.query = {
      runOrError: fakeRun(1, { status: "FAILURE", jobName: "my_pipeline" }),
      logsForRun: fakeLog([
        {
          __typename: "ExecutionStepFailureEvent",
          message: 'Execution of step "load" failed.',
          timestamp: "1700000003000",
          level: "ERROR",
          stepKey: "load",
          eventType: "STEP_FAILURE",
          error: {
            message:
              'dagster._core.errors.DagsterExecutionStepExecutionError: Error occurred while executing op "load":\n',
            className: "DagsterExecutionStepExecutionError",
            stack: [],
            errorChain: [
              {
                error: {
                  message: `ValueError: ${" ".repeat(12_000)}column amount is missing`,
                  className: "ValueError",
                  stack: ['  File "/app/jobs.py", line 7, in load\n'],
                },
              },
            ],
          },
        },
        {
          __typename: "RunFailureEvent",
          message: 'Execution of pipeline for "my_pipeline" failed.',
          timestamp: "1700000004000",
          level: "ERROR",
          eventType: "RUN_FAILURE",
        },
        fakeLine("our solid pipeline ran"),
      ]),
    };
    const { answer } = await fake.call("get_run_logs", { run_id: runId(1) });
    expect(answer.events).toEqual([
      {
        time: "2023-11-14T22:13:23Z",
        level: "error",
        event: "STEP_FAILURE",
        step: "load",
        message: 'Execution of step "load" failed.',
        error: { type: "ValueError", message: "column amount is missing", where: "/app/jobs.py:7 in load" },
      },
      {
        time: "2023-11-14T22:13:24Z",
        level: "error",
        event: "RUN_FAILURE",
        message: 'Execution of run for "my_pipeline" failed.',
      },
      { time: "2023-11-14T22:13:22Z", level: "info", event: "LOG", step: "load", message: "our solid pipeline ran" },
    ]);
  });

  it.each(["start", "end"])("looks on from the %s while it has found nothing", async (from) => {
    const events = Array.from({ length: 60_000 }, (_, index) => fakeLine(`line ${index + 1}`));
    events[from === "start" ? 59_998 : 1] = fakeLine("the one", { level: "ERROR" });
    const pageOf = fakeLog(events);
    fake.query = { runOrError: fakeRun(1), logsForRun: pageOf };
    // So many events are answered as they are: executing them on the schema takes seconds.
    fake.intercept = ({ operation, variables }) =>
      operation === "RunEvents"
        ? Response.json({
            data: { logsForRun: pageOf({ afterCursor: variables.after as string, limit: variables.limit as number }) },
          })
        : undefined;
    const { answer } = await fake.call("get_run_logs", { run_id: runId(1), level: "error", from });
    expect(messages(answer)).toEqual(["the one"]);
  });

  it("suggests no argument that is unlike the unknown one, and ends its sentence once", async () => {
    const { answer } = await fake.call("get_run_logs", { run_id: runId(1), after: "x" });
    expect(answer.error).toMatchObject({
      message: "get_run_logs was not called: after: there is no such argument.",
    });
    expect((await fake.call("get_run_logs", { run_id: runId(1), stepp: "x" })).answer.error).toMatchObject({
      message: "get_run_logs was not called: stepp: there is no such argument; did you mean step?",
    });
  });

  it("filters by event type and step, and names the nearest step for a wrong one", async () => {
    fake.query = {
      runOrError: fakeRun(1, { stepStats: [{ stepKey: "load", status: "SUCCESS" }] }),
      logsForRun: fakeLog([
        fakeLine("one"),
        {
          __typename: "RunSuccessEvent",
          message: "done",
          timestamp: "1700000003000",
          level: "DEBUG",
          eventType: "RUN_SUCCESS",
        },
      ]),
    };
    const typed = await fake.call("get_run_logs", { run_id: runId(1), event_types: ["RUN_SUCCESS"] });
    expect(messages(typed.answer)).toEqual(["done"]);
    const wrong = await fake.call("get_run_logs", { run_id: runId(1), step: "lod" });
    expect(wrong).toMatchObject({ isError: true, answer: { error: { code: "step_not_found", candidates: ["load"] } } });
    const none = await fake.call("get_run_logs", { run_id: runId(1), level: "error" });
    expect(none.answer).toMatchObject({
      events: [],
      hint: "No events of this run match level. Leave level out to see all.",
    });
  });

  it("reads from the start where a server does not know positions", async () => {
    const events = Array.from({ length: 5 }, (_, index) => fakeLine(`line ${index + 1}`));
    fake.query = {
      runOrError: fakeRun(1),
      logsForRun: { __typename: "EventConnection", events, cursor: "opaque", hasMore: false },
    };
    const { answer } = await fake.call("get_run_logs", { run_id: runId(1), from: "end", limit: 2 });
    expect(messages(answer)).toEqual(["line 5", "line 4"]);
  });

  it("masks a secret before a message is shortened", async () => {
    fake.query = {
      runOrError: fakeRun(1),
      logsForRun: fakeLog([fakeLine(`${"word ".repeat(400)}password=hunter2hunter2${" tail".repeat(130)}`)]),
    };
    const { answer } = await fake.call("get_run_logs", { run_id: runId(1) });
    expect(JSON.stringify(answer)).not.toContain("hunter2");
  });

  it.each([
    [{ level: "severe" }, "level"],
    [{ event_types: [] }, "event_types"],
    [{ event_types: ["NOPE"] }, "event_types"],
    [{ limit: -1 }, "limit"],
    [{ cursor: "rubbish" }, "cursor: this is not"],
    [{ run_id: "x" }, "run_id"],
    [{ stp: "load" }, "step"],
  ])("refuses arguments (%#)", async (args, message) => {
    log(3);
    const { answer, isError } = await fake.call("get_run_logs", { run_id: runId(1), ...args });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "invalid_arguments", message: expect.stringContaining(message) } });
  });

  it("refuses the cursor of another run, and tells of a run that is not there", async () => {
    log(3000);
    const { answer } = await fake.call("get_run_logs", { run_id: runId(1), limit: 1 });
    const other = await fake.call("get_run_logs", { run_id: runId(2), cursor: answer.next_cursor });
    expect(other).toMatchObject({ isError: true, answer: { error: { code: "invalid_arguments" } } });
    fake.query = { runOrError: { __typename: "RunNotFoundError", message: "gone" } };
    const gone = await fake.call("get_run_logs", { run_id: runId(9) });
    expect(gone).toMatchObject({ isError: true, answer: { error: { code: "run_not_found" } } });
  });
});
