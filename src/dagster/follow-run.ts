import { type RunStatus, RunsProgressDocument, RunsStepCountDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import type { NextCall } from "./errors.ts";
import { runNotFound } from "./find.ts";
import { type LaunchedRun, runLink } from "./launch.ts";
import { readAfterChange } from "./read-after-change.ts";
import { hasEnded, runSummary } from "./run-summary.ts";
import { expectType, isType } from "./unions.ts";
import { waitUntil } from "./wait.ts";

/** How many of a run's steps have ended. */
export interface StepsDone {
  succeeded: number;
  failed: number;
  /** Unknown where Dagster has not stored the run's plan. */
  total?: number;
}

/** Where a run stands: the smallest answer about it. */
export interface RunState {
  run_id: string;
  status: RunStatus;
  job?: string;
  partition?: string;
  started?: string;
  ended?: string;
  duration_s?: number;
  steps?: StepsDone;
  url: string;
}

/** Where a run stood at the end of a wait. */
export interface FollowedRun extends RunState {
  /** Set when the time was over before the run: it goes on. */
  timed_out?: true;
  next?: NextCall[];
}

/** Where a run stands now. @param runId - a whole id @throws {OperationError} `run_not_found` */
export async function runState(dagster: Dagster, runId: string, total?: number): Promise<RunState> {
  const { runOrError } = await dagster.query(RunsProgressDocument, { runId });
  if (isType(runOrError, "RunNotFoundError")) throw runNotFound(runId);
  const run = expectType(runOrError, "Run");
  const { run_id, status, job, partition, started, ended, duration_s } = runSummary(run);
  const steps =
    run.stats.__typename === "RunStatsSnapshot" && started !== undefined
      ? { succeeded: run.stats.stepsSucceeded, failed: run.stats.stepsFailed, total }
      : undefined;
  return { run_id, status, job, partition, started, ended, duration_s, steps, url: runLink(dagster, run_id) };
}

/**
 * How many steps a run has in all: those it was told to execute, else those of its plan. Undefined before it is planned and
 * where no plan is stored. @param runId - a whole id
 */
export async function stepCount(dagster: Dagster, runId: string): Promise<number | undefined> {
  const { runOrError } = await dagster.query(RunsStepCountDocument, { runId });
  if (isType(runOrError, "RunNotFoundError")) throw runNotFound(runId);
  const run = expectType(runOrError, "Run");
  return run.stepKeysToExecute?.length ?? run.executionPlan?.steps.length;
}

/** A client hears of a step of the way only when the number grew, so the way into the first step counts a little, too. */
function progressOf(status: RunStatus, done: number, total: number | undefined): number {
  const way = status === "QUEUED" || status === "NOT_STARTED" ? 0 : status === "STARTING" ? 0.1 : 0.2;
  return Math.min(done + way, total ?? Number.POSITIVE_INFINITY);
}

/**
 * Follows a run until it ends, telling the caller how many steps are done. It only looks: when the time is over or the caller
 * cancels, the run goes on.
 *
 * @param runId - a whole id
 * @param timeoutS - in seconds
 * @throws {OperationError} `run_not_found`, `canceled`, or `dagster_unreachable` when Dagster stays away
 */
export async function followRun(dagster: Dagster, runId: string, timeoutS: number): Promise<FollowedRun> {
  let total: number | undefined;
  const { timedOut, value } = await waitUntil(dagster, timeoutS, async () => {
    total ??= await stepCount(dagster, runId);
    const state = await runState(dagster, runId, total);
    const done = (state.steps?.succeeded ?? 0) + (state.steps?.failed ?? 0);
    const message = `run ${runId.slice(0, 8)} ${state.status}${total === undefined ? "" : `, ${done} of ${total} steps done`}`;
    return {
      done: hasEnded(state.status),
      value: state,
      progress: { progress: progressOf(state.status, done, total), total, message },
    };
  });
  if (timedOut) {
    const why = value.started === undefined ? "waits on; get_run tells why it has not started" : "waits on";
    return { timed_out: true, ...value, next: [{ tool: "wait_for_run", arguments: { run_id: runId }, why }] };
  }
  if (value.status === "SUCCESS") return value;
  return {
    ...value,
    next: [
      {
        tool: "get_run",
        arguments: { run_id: runId },
        why: value.status === "FAILURE" ? "its error and failed steps" : "how far it had come",
      },
    ],
  };
}

/**
 * Follows a run that was just launched. That it was launched must not get lost when looking at it fails, or it would be
 * launched again: then the answer is what launching gave, and a note says why.
 *
 * @param timeoutS - in seconds
 * @throws {OperationError} `canceled`
 */
export async function followLaunchedRun(
  dagster: Dagster,
  launched: LaunchedRun,
  timeoutS: number,
): Promise<FollowedRun> {
  const { run_id } = launched;
  const followed = await readAfterChange(dagster, "It was launched; how it went is not known", () =>
    followRun(dagster, run_id, timeoutS),
  );
  return (
    followed ?? {
      ...launched,
      next: [{ tool: "wait_for_run", arguments: { run_id }, why: "tells how it goes until it ends" }],
    }
  );
}
