import { shorten, squeeze } from "../../output/sanitize.ts";
import { dagsterSentence } from "../../output/terminology.ts";
import type { OverviewRunEndFragment } from "../../queries/generated/graphql.ts";
import { rootError, type ToldError } from "../failures.ts";
import type { RunEvent } from "../run-events.ts";

/** What ended a run, or keeps it from going on. */
export const runCauses = [
  "step_failed",
  "blocking_check_failed",
  "startup_failed",
  "launch_failed",
  "worker_died",
  "timed_out",
  "canceled",
  "queued",
  "starting",
  "running",
  "succeeded",
  "unknown",
] as const;
export type RunCause = (typeof runCauses)[number];

/** An event at the end of a run's log, as the light document of many runs or the whole one of a single run gives it. */
export type EndEvent = Extract<OverviewRunEndFragment, { __typename?: "EventConnection" }>["events"][number] | RunEvent;

/** What the end of a log tells of a failure. */
export interface Ending {
  error?: ToldError;
  cause: RunCause;
  /** The steps that failed, as far as these events tell. */
  steps?: readonly string[];
}

/** Dagster's own sentences that say that a run failed and not why. */
const saysNothing =
  /^(This run has been marked as (failed|canceled) from outside the execution context|Execution of run for .* (failed|canceled)\.|This job is being forcibly marked as failed)/;

/** What the engine says of a run that goes well. */
const routine =
  /^(Executing steps|Finished steps|Started process for run|Process for run exited|Launching step|Step worker|Multiprocess executor|Creating run worker|Sending run termination|Ignoring|\[.*\] Run worker|Run launched|Tracking run|Submitted run|Resuming run)/;

/** Sentences of Dagster's run monitoring (`dagster/_daemon/monitoring/run_monitoring.py`). */
const tooLong = /exceed(?:ed|ing) maximum runtime of \d+ seconds|taking longer than [\d.]+ seconds to (start|cancel)/i;
const workerGone =
  /Detected run worker status|run worker (unexpectedly )?(failed|exited|died)|unexpectedly exited with code/i;

/**
 * Why a run failed, from the events at its end: the root error of the step that failed first, else that of the run itself,
 * else what run monitoring or the launcher said last. Events are in the order in which they happened.
 *
 * @param began - whether a run's process took it up (`RunStartEvent`); undefined when the events cannot tell
 * @param job - the run's job, whose name stays as it is in Dagster's sentences
 */
export function endingOf(events: readonly EndEvent[], job: string, began: boolean | undefined): Ending {
  const steps = events.flatMap((event) =>
    event.__typename === "ExecutionStepFailureEvent" && "stepKey" in event ? (event.stepKey ?? []) : [],
  );
  return { ...whyEnded(events, job, began), ...(steps.length > 0 && { steps }) };
}

function whyEnded(events: readonly EndEvent[], job: string, began: boolean | undefined): Ending {
  // What a user's code logs may sound like Dagster, and is not.
  const said = events.flatMap((event) =>
    "message" in event && event.__typename !== "LogMessageEvent" ? [event.message] : [],
  );
  const limit = said.find((sentence) => tooLong.test(sentence));
  if (limit !== undefined) return { cause: "timed_out", error: sentence(limit, job) };
  const gone = said.find((text) => workerGone.test(text));
  const failures = events.filter((event) => event.__typename === "ExecutionStepFailureEvent");
  const first = failures.find(({ errorSource }) => errorSource !== "INTERRUPT") ?? failures[0];
  if (first?.error) return ofError(rootError(first.error), "step_failed");
  const failure = events.findLast((event) => event.__typename === "RunFailureEvent");
  if (failure?.error) {
    const cause = /Steps failed:/.test(failure.message)
      ? "step_failed"
      : began === false
        ? "launch_failed"
        : "startup_failed";
    return ofError(rootError(failure.error), cause);
  }
  const missed = began === false ? "launch_failed" : "unknown";
  if (gone !== undefined) return { cause: "worker_died", error: sentence(gone, job) };
  const engine = events.filter((event) => event.__typename === "EngineEvent");
  const broken = engine.findLast(({ error }) => error);
  if (broken?.error) return { cause: missed, error: rootError(broken.error) };
  const last = engine.findLast(({ message }) => message.trim() !== "" && !routine.test(message));
  const told =
    failure !== undefined && failure.message.trim() !== "" && !saysNothing.test(failure.message) ? failure : last;
  return { cause: missed, error: told && sentence(told.message, job) };
}

function ofError(error: ToldError, cause: RunCause): Ending {
  if (error.type === "DagsterAssetCheckFailedError") return { cause: "blocking_check_failed", error };
  return { cause: error.type === "ChildProcessCrashException" ? "worker_died" : cause, error };
}

function sentence(text: string, job: string): ToldError {
  return { message: shorten(dagsterSentence(squeeze(text), [job]), 1000) };
}
