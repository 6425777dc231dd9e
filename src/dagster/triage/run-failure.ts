import { shorten, squeeze } from "../../output/sanitize.ts";
import { dagsterSentence } from "../../output/terminology.ts";
import { isoFromMillis } from "../../output/time.ts";
import type { CheckKey } from "../asset-checks.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import { rootError, type ToldError } from "../failures.ts";
import { metadataValues } from "../metadata.ts";
import type { RunEvent } from "../run-events.ts";
import { type FailureLog, type PlacedEvent, readFailureLog } from "./failure-log.ts";
import { endingOf, type RunCause } from "./run-cause.ts";
import { stderrTail } from "./stderr-tail.ts";

/** A step of a run, as its statistics tell it. Times in float seconds. */
export interface StepOutcome {
  stepKey: string;
  status?: string | null;
  endTime?: number | null;
  attempts: readonly unknown[];
}

/** A step that failed and why. */
export interface FailedStep {
  step: string;
  error: ToldError & { metadata?: Record<string, unknown> };
  /** How often it was tried, when more than once. */
  attempts?: number;
}

/** A line of a log, in words. */
export interface LogLine {
  time?: string;
  level: string;
  step?: string;
  message: string;
}

/** What a run's log tells of its failure. */
export interface RunFailure {
  cause: RunCause;
  failed_steps: FailedStep[];
  root_error?: ToldError & { metadata?: Record<string, unknown> };
  /** What was logged around the failure, the oldest first. */
  logs: LogLine[];
  stderr_tail?: string;
  /** Checks that failed in this run, as far as the log was read. */
  failedChecks: (CheckKey & { severity: string; description?: string; blocking: boolean })[];
  /** The assets and checks that the steps which failed were to make; empty when it is not known. */
  failedAssets: string[];
  failedCheckKeys: CheckKey[];
  /** Assets that the run planned to materialize. */
  planned: string[];
}

/** How many lines of the log are told, and how far from the failure they may be. */
const shownLines = 12;
const lookedBefore = 80;
const lookedAfter = 15;

/** What is needed of a run to read its failure. */
export interface FailedRun {
  runId: string;
  jobName: string;
  status: string;
  began: boolean;
  steps: readonly StepOutcome[];
}

/** Reads why a run failed or was canceled: the failed steps, the root error, and the lines around it. */
export async function readRunFailure(dagster: Dagster, run: FailedRun): Promise<RunFailure> {
  const failedStats = run.steps.filter(({ status }) => status === "FAILURE");
  const log = await readFailureLog(
    dagster,
    run.runId,
    failedStats.map(({ stepKey, endTime }) => ({ step: stepKey, ended: endTime ?? undefined })),
  );
  const events = log.events.map(({ event }) => event);
  const ending = endingOf(events, run.jobName, run.began);
  const cause = ending.cause === "unknown" && interrupted(run) ? "worker_died" : ending.cause;
  const failures = newestPerStep(log.failures);
  const first = firstFailure(failures);
  const failedChecks = failedChecksOf(events);
  const plan = planOf(log.head);
  const failedKeys = failures
    .map(({ event }) => ("stepKey" in event ? event.stepKey : undefined))
    .filter((key) => key != null);
  const steps: FailedStep[] = [
    ...failures.map((failure) => failedStep(failure.event, run.steps)),
    ...abandoned(run, failedKeys, cause),
  ];
  const told = steps.find(
    ({ step }) => first !== undefined && "stepKey" in first.event && step === first.event.stepKey,
  );
  const root = rootOf(cause, ending.error, told, steps, failedChecks);
  const lines = await linesAround(log, first, run.jobName);
  return {
    cause,
    failed_steps: steps,
    root_error: root,
    logs: lines,
    stderr_tail: await stderrTail(dagster, run.runId, told?.step ?? steps[0]?.step, [...log.head, ...events]),
    failedChecks,
    failedAssets: plan.assets.filter(({ step }) => steps.some((one) => one.step === step)).map(({ asset }) => asset),
    failedCheckKeys: plan.checks.filter(({ step }) => steps.some((one) => one.step === step)).map(({ check }) => check),
    planned: plan.assets.map(({ asset }) => asset),
  };
}

/** Whether a run that began ended while steps were going on: nobody told it to. */
function interrupted({ began, steps, status }: FailedRun): boolean {
  return began && status === "FAILURE" && steps.some(({ status: step }) => step === "IN_PROGRESS");
}

/** The last failure of each step: a step that is tried again may fail again. */
function newestPerStep(failures: readonly PlacedEvent[]): PlacedEvent[] {
  const newest = new Map<string, PlacedEvent>();
  for (const failure of failures) {
    const step = "stepKey" in failure.event ? (failure.event.stepKey ?? "") : "";
    newest.delete(step);
    newest.set(step, failure);
  }
  return [...newest.values()];
}

/** The failure that came first of its own accord: a step that is interrupted fails because of another. */
function firstFailure(failures: readonly PlacedEvent[]): PlacedEvent | undefined {
  const own = failures.find(
    ({ event }) => event.__typename === "ExecutionStepFailureEvent" && event.errorSource !== "INTERRUPT",
  );
  return own ?? failures[0];
}

function failedStep(event: RunEvent, steps: readonly StepOutcome[]): FailedStep {
  if (event.__typename !== "ExecutionStepFailureEvent") throw new Error("a failure is a step's failure event");
  const step = event.stepKey ?? "";
  const attempts = steps.find(({ stepKey }) => stepKey === step)?.attempts.length ?? 0;
  const { failureMetadata } = event;
  const error = event.error
    ? rootError(event.error)
    : { message: failureMetadata?.description ?? "The step failed and said no more." };
  const entries = failureMetadata?.metadataEntries ?? [];
  return {
    step,
    error: { ...error, metadata: entries.length > 0 ? metadataValues(entries) : undefined },
    attempts: attempts > 1 ? attempts : undefined,
  };
}

/** Steps that were going on when their run ended without them. */
function abandoned(run: FailedRun, failed: readonly string[], cause: RunCause): FailedStep[] {
  if (run.status !== "FAILURE") return [];
  const end = cause === "timed_out" ? "when the run's time was up" : "when the run's process ended";
  return run.steps
    .filter(({ stepKey, status }) => status === "IN_PROGRESS" && !failed.includes(stepKey))
    .map(({ stepKey }) => ({ step: stepKey, error: { message: `It was running ${end}.` } }));
}

function rootOf(
  cause: RunCause,
  ending: ToldError | undefined,
  first: FailedStep | undefined,
  steps: readonly FailedStep[],
  checks: RunFailure["failedChecks"],
): RunFailure["root_error"] {
  if (cause === "blocking_check_failed" && (first?.error ?? ending)) {
    const error = first?.error ?? ending!;
    const told = checks
      .filter(({ name, severity }) => severity === "ERROR" && error.message.includes(name))
      .map(({ asset, name, description }) => `${asset}:${name}${description ? `: ${description}` : ""}`);
    return { ...error, message: told.length === 0 ? error.message : `Blocking asset check failed: ${told.join("; ")}` };
  }
  if (cause === "step_failed" && first !== undefined) return first.error;
  if (cause === "timed_out" && ending !== undefined) return { ...ending, where: first?.error.where };
  if (ending !== undefined) return ending;
  if (cause === "worker_died") {
    return {
      message: `The run's process ended while ${steps.map(({ step }) => step).join(", ")} was running, and said nothing.`,
    };
  }
  return first?.error;
}

function failedChecksOf(events: readonly RunEvent[]): RunFailure["failedChecks"] {
  return events.flatMap((event) => {
    if (event.__typename !== "AssetCheckEvaluationEvent" || event.evaluation.success) return [];
    const { assetKey, checkName, severity, description } = event.evaluation;
    const said = description ? shorten(squeeze(description), 300) : undefined;
    return [
      {
        asset: assetKeyText(assetKey.path),
        name: checkName,
        severity: severity ?? "ERROR",
        description: said,
        blocking: false,
      },
    ];
  });
}

/** What a run was to make, by step, from its first events. */
function planOf(head: readonly RunEvent[]): {
  assets: { step: string; asset: string }[];
  checks: { step: string; check: CheckKey }[];
} {
  const assets = head.flatMap((event) =>
    event.__typename === "AssetMaterializationPlannedEvent" && event.assetKey
      ? [{ step: event.stepKey ?? "", asset: assetKeyText(event.assetKey.path) }]
      : [],
  );
  const checks = head.flatMap((event) =>
    event.__typename === "AssetCheckEvaluationPlannedEvent" && event.checkedAsset
      ? [{ step: event.stepKey ?? "", check: { asset: assetKeyText(event.checkedAsset.path), name: event.checkName } }]
      : [],
  );
  return { assets, checks };
}

/** The lines that say something around the first failure; of a run without one, its last lines. */
async function linesAround(log: FailureLog, first: PlacedEvent | undefined, job: string): Promise<LogLine[]> {
  const position = first?.position ?? log.count;
  const step = first !== undefined && "stepKey" in first.event ? first.event.stepKey : undefined;
  const near = await log.around(position, lookedBefore, lookedAfter);
  const lines = near.flatMap((event) => {
    const line = lineOf(event, job);
    // Of other steps only what went wrong matters here.
    const foreign = step && line?.step && line.step !== step && line.level !== "error" && line.level !== "warning";
    return line === undefined || foreign ? [] : [line];
  });
  return lines.slice(-shownLines);
}

/** An event as a line, when it says something that the failure itself does not. */
function lineOf(event: RunEvent, job: string): LogLine | undefined {
  if (!("timestamp" in event)) return undefined;
  const step = event.stepKey ?? undefined;
  const level = event.level.toLowerCase();
  const user = event.__typename === "LogMessageEvent";
  const telling =
    (user && level !== "debug" && !/^Dependencies for step \S+ failed/.test(event.message)) ||
    event.__typename === "ExecutionStepUpForRetryEvent" ||
    (event.__typename === "EngineEvent" && (level !== "debug" || event.error)) ||
    (event.__typename === "RunFailureEvent" && !event.error) ||
    event.__typename === "RunCancelingEvent" ||
    event.__typename === "RunCanceledEvent";
  if (!telling) return undefined;
  const cause =
    "error" in event && event.error && event.__typename !== "RunFailureEvent"
      ? rootError(event.error, 300).message
      : undefined;
  const own = user ? event.message : dagsterSentence(event.message, [job, ...(step === undefined ? [] : [step])]);
  const message = [shorten(squeeze(own), 400), cause].filter(Boolean).join(" ");
  return message === "" ? undefined : { time: isoFromMillis(event.timestamp), level, step, message };
}
