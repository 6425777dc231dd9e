import { describe, expect, it } from "vitest";
import { type EndEvent, endingOf } from "../../../../src/dagster/triage/run-cause.ts";
import { withoutLogRecords } from "../../../../src/dagster/triage/stderr-tail.ts";

const failure = (step: string, className: string, message: string, errorSource = "USER_CODE_ERROR") =>
  ({
    __typename: "ExecutionStepFailureEvent",
    message: "",
    stepKey: step,
    timestamp: "0",
    errorSource,
    error: { message: `${className}: ${message}`, className, stack: [], errorChain: [] },
  }) as unknown as EndEvent;
const engine = (message: string) => ({ __typename: "EngineEvent", message, timestamp: "0" }) as unknown as EndEvent;
const runFailure = (message: string) =>
  ({ __typename: "RunFailureEvent", message, timestamp: "0", error: null }) as unknown as EndEvent;
const outside = runFailure("This run has been marked as failed from outside the execution context.");

describe("why a run ended", () => {
  it("is the step that failed of its own accord, not one that was interrupted for it", () => {
    const events = [
      failure("b", "DagsterExecutionInterruptedError", "", "INTERRUPT"),
      failure("a", "OSError", "disk full"),
    ];
    expect(endingOf(events, "job", true)).toEqual({
      cause: "step_failed",
      error: { type: "OSError", message: "disk full", where: undefined },
      steps: ["b", "a"],
    });
  });

  it("is the check that blocks", () => {
    const events = [failure("c", "DagsterAssetCheckFailedError", "1 blocking asset check failed")];
    expect(endingOf(events, "job", true).cause).toBe("blocking_check_failed");
  });

  it("is the time limit, also where a step was interrupted by it", () => {
    const events = [
      failure("a", "DagsterExecutionInterruptedError", "", "INTERRUPT"),
      runFailure("Exceeded maximum runtime of 60 seconds."),
    ];
    expect(endingOf(events, "job", true)).toEqual({
      cause: "timed_out",
      error: { message: "Exceeded maximum runtime of 60 seconds." },
      steps: ["a"],
    });
  });

  it("is not what the user's code logged of time limits and workers of its own", () => {
    const log = (message: string) =>
      ({ __typename: "LogMessageEvent", message, stepKey: "a", timestamp: "0" }) as unknown as EndEvent;
    const events = [
      log("The query exceeded maximum runtime of 30 seconds, trying again"),
      log("Spark: worker 3 unexpectedly exited with code 137"),
      failure("a", "OSError", "disk full"),
    ];
    expect(endingOf(events, "job", true)).toMatchObject({ cause: "step_failed", error: { message: "disk full" } });
    expect(endingOf([...events.slice(0, 2), outside], "job", true)).toEqual({ cause: "unknown" });
  });

  it("is what the launcher said, not what the engine always says", () => {
    expect(
      endingOf([engine("No such image: etl"), engine("Finished steps in process"), outside], "job", false),
    ).toEqual({
      cause: "launch_failed",
      error: { message: "No such image: etl" },
    });
  });

  it("is the worker's death when monitoring found it", () => {
    const events = [runFailure("Detected run worker status FAILED: 'OOM'. Marking run x as failed.")];
    expect(endingOf(events, "job", true)).toMatchObject({
      cause: "worker_died",
      error: { message: expect.stringContaining("OOM") },
    });
  });

  it("is unknown when nothing says it", () => {
    expect(endingOf([outside], "job", true)).toEqual({ cause: "unknown", error: undefined });
  });
});

describe("stderr", () => {
  const head = "2026-01-01 10:00:00 +0000 - dagster - ";
  it("is told without Dagster's own records and their traces", () => {
    const text = [
      "warming up",
      `${head}DEBUG - etl - RUN - a - STEP_START - Started`,
      "Killed",
      `${head}ERROR - etl - RUN - a - STEP_FAILURE - failed.`,
      "",
      "ValueError: x",
      "Stack Trace:",
      '  File "a.py", line 1, in a',
      "    raise",
      "goodbye",
    ].join("\n");
    expect(withoutLogRecords(text)).toBe("warming up\nKilled\ngoodbye");
  });
});
