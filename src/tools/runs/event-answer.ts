import { assetKeyText } from "../../dagster/asset-key.ts";
import { rootError, type ToldError } from "../../dagster/failures.ts";
import type { RunEvent } from "../../dagster/run-events.ts";
import { shorten, squeeze } from "../../output/sanitize.ts";
import { dagsterSentence, eventTypeLabel } from "../../output/terminology.ts";
import { isoFromMillis } from "../../output/time.ts";
import type { DagsterEventType, LogLevel } from "../../queries/generated/graphql.ts";

/** Severities from the least, as tools take and give them. */
export const levels = ["debug", "info", "warning", "error", "critical"] as const;
export type Level = (typeof levels)[number];

/** What user code logs has no event type; this is what answers call it. */
export const logEvent = "LOG";

/** Event types that a log can be filtered by: Dagster's (`DagsterEventType`), and `LOG` for what user code logs. */
export const eventTypes = [
  logEvent,
  "RUN_ENQUEUED",
  "RUN_DEQUEUED",
  "RUN_STARTING",
  "RUN_START",
  "RUN_SUCCESS",
  "RUN_FAILURE",
  "RUN_CANCELING",
  "RUN_CANCELED",
  "STEP_START",
  "STEP_SUCCESS",
  "STEP_FAILURE",
  "STEP_SKIPPED",
  "STEP_UP_FOR_RETRY",
  "STEP_RESTARTED",
  "STEP_INPUT",
  "STEP_OUTPUT",
  "STEP_WORKER_STARTING",
  "STEP_WORKER_STARTED",
  "STEP_EXPECTATION_RESULT",
  "RESOURCE_INIT_STARTED",
  "RESOURCE_INIT_SUCCESS",
  "RESOURCE_INIT_FAILURE",
  "ASSET_MATERIALIZATION",
  "ASSET_MATERIALIZATION_PLANNED",
  "ASSET_FAILED_TO_MATERIALIZE",
  "ASSET_OBSERVATION",
  "ASSET_CHECK_EVALUATION",
  "ASSET_CHECK_EVALUATION_PLANNED",
  "HANDLED_OUTPUT",
  "LOADED_INPUT",
  "OBJECT_STORE_OPERATION",
  "HOOK_COMPLETED",
  "HOOK_ERRORED",
  "HOOK_SKIPPED",
  "ENGINE_EVENT",
  "LOGS_CAPTURED",
] as const satisfies readonly (DagsterEventType | typeof logEvent)[];

/** How severe a level is: a larger number is worse. */
export function severity(level: Level | LogLevel): number {
  return levels.indexOf(level.toLowerCase() as Level);
}

/** One event of a run as answers tell it. */
export interface EventAnswer {
  time?: string;
  level?: Level;
  event: string;
  step?: string;
  asset?: string;
  partition?: string;
  message?: string;
  error?: ToldError;
}

/** The longest message of one event, in characters. */
const longestMessage = 1000;

/** The type of an event: Dagster's in today's words, or `LOG`. */
export function eventTypeOf(event: RunEvent): string {
  return "eventType" in event && event.eventType ? eventTypeLabel(event.eventType) : logEvent;
}

/**
 * An event as an answer tells it: padding squeezed, the root of its error told, and Dagster's own sentences in today's words;
 * what user code logged stays as it is.
 *
 * @param job - the run's job, whose name stays as it is
 */
export function eventAnswer(event: RunEvent, job: string): EventAnswer {
  // Every member is a MessageEvent but for types newer than this program.
  if (!("timestamp" in event)) return { event: logEvent };
  const step = event.stepKey ?? undefined;
  const own =
    event.__typename === "LogMessageEvent"
      ? event.message
      : dagsterSentence(event.message, [job, ...(step === undefined ? [] : [step])]);
  const message = shorten(squeeze(own), longestMessage);
  const assetKey = "assetKey" in event ? event.assetKey : undefined;
  const check = event.__typename === "AssetCheckEvaluationEvent" ? event.evaluation : undefined;
  return {
    time: isoFromMillis(event.timestamp),
    level: event.level.toLowerCase() as Level,
    event: eventTypeOf(event),
    step,
    asset: assetKey ? assetKeyText(assetKey.path) : undefined,
    partition: ("partition" in event && event.partition) || undefined,
    message: check === undefined ? message || undefined : checkSentence(check),
    error: "error" in event && event.error ? rootError(event.error) : undefined,
  };
}

type CheckEvaluation = Extract<RunEvent, { __typename?: "AssetCheckEvaluationEvent" }>["evaluation"];

function checkSentence({ assetKey, checkName, success, severity: how, description }: CheckEvaluation): string {
  const outcome = success ? "passed" : `failed (${how})`;
  return `Check ${checkName} of ${assetKeyText(assetKey.path)} ${outcome}${description ? `: ${shorten(squeeze(description), 300)}` : "."}`;
}
