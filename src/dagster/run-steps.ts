import { RunsStepsDocument, type StepEventStatus } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { rootError, type ToldError } from "./failures.ts";
import { runNotFound } from "./find.ts";
import { nearestNames } from "./nearest.ts";
import { lookBack } from "./run-events.ts";
import { expectType, isType } from "./unions.ts";

/** A step of a run. Times in float seconds. */
export interface RunStep {
  step: string;
  status: StepEventStatus | "NOT_STARTED";
  started?: number;
  ended?: number;
  /** Each try; the last one decided the status. */
  attempts: readonly { started?: number; ended?: number }[];
}

/** A run's steps in the order in which they started; those that have not started, or never did, come last. */
export interface RunSteps {
  status: string;
  job: string;
  steps: readonly RunStep[];
}

/** The steps of a run: those that Dagster has events of, and those that its plan holds besides. @throws {OperationError} `run_not_found` */
export async function readRunSteps(dagster: Dagster, runId: string): Promise<RunSteps> {
  const { runOrError } = await dagster.query(RunsStepsDocument, { runId }, { timeoutMs: 60_000 });
  if (isType(runOrError, "RunNotFoundError")) throw runNotFound(runId);
  const run = expectType(runOrError, "Run");
  const begun = run.stepStats.map(
    (stats): RunStep => ({
      step: stats.stepKey,
      status: stats.status ?? "NOT_STARTED",
      started: stats.startTime ?? undefined,
      ended: stats.endTime ?? undefined,
      attempts: stats.attempts.map(({ startTime, endTime }) => ({
        started: startTime ?? undefined,
        ended: endTime ?? undefined,
      })),
    }),
  );
  const known = new Set(begun.map(({ step }) => step));
  const planned = run.stepKeysToExecute ?? run.executionPlan?.steps.map(({ key }) => key) ?? [];
  const idle = planned.filter((key) => !known.has(key)).sort();
  return {
    status: run.status,
    job: run.jobName,
    steps: [
      ...begun.sort((a, b) => (a.started ?? Infinity) - (b.started ?? Infinity) || (a.step < b.step ? -1 : 1)),
      ...idle.map((step): RunStep => ({ step, status: "NOT_STARTED", attempts: [] })),
    ],
  };
}

/** The error for a step that the run does not have. */
export function stepNotFound(step: string, steps: readonly RunStep[]): OperationError {
  const names = steps.map((known) => known.step);
  const nearest = nearestNames(step, names);
  return new OperationError("step_not_found", `This run has no step ${JSON.stringify(step.slice(0, 120))}.`, {
    candidates: nearest.length > 0 ? nearest : names.slice(0, 20),
  });
}

/** A step that failed, and why. */
export interface FailedStep {
  step: string;
  error?: ToldError;
}

/** What a run's log tells of its failure. */
export interface Failures {
  failed: FailedStep[];
  /** The error of the run itself, where no step failed. */
  run?: ToldError;
}

/**
 * Why a run failed, from the end of its log: each failed step's error, or the run's own when it failed outside of its steps.
 *
 * @param steps - how many steps failed; the looking stops when all are found
 */
export async function readFailures(dagster: Dagster, runId: string, steps: number): Promise<Failures> {
  const failed = new Map<string, FailedStep>();
  let run: ToldError | undefined;
  let runFailed = false;
  await lookBack(dagster, runId, (event) => {
    if (event.__typename === "RunFailureEvent") {
      runFailed = true;
      run = event.error ? rootError(event.error) : event.message.trim() === "" ? undefined : { message: event.message };
    }
    if (event.__typename === "ExecutionStepFailureEvent" && event.stepKey && !failed.has(event.stepKey)) {
      const error = event.error
        ? rootError(event.error)
        : event.failureMetadata?.description
          ? { message: event.failureMetadata.description }
          : undefined;
      failed.set(event.stepKey, { step: event.stepKey, error });
    }
    return failed.size >= steps && (runFailed || steps > 0);
  });
  return { failed: [...failed.values()].reverse(), run };
}
