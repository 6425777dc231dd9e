import { idOf } from "../definitions.ts";
import type { DemoContext } from "../part.ts";
import { evaluationErrorFields, failureOf } from "./failures.ts";
import { cursorAt, type DemoInstigator, instigatorsOf, ranAt } from "./instigators.ts";

const day = 24 * 60 * 60 * 1000;

/** For how long before the world began there are ticks: Dagster forgets those of sensors, which are many, sooner. */
const rememberedMs = { SCHEDULE: 30 * day, SENSOR: 7 * day };

/** One tick. Times are in ms since the epoch. */
export interface DemoTick {
  at: number;
  tookMs: number;
  status: "SUCCESS" | "SKIPPED" | "FAILURE";
  runId?: string;
  skipReason?: string;
  cursor: string | null;
  logs: string[];
}

/** A run that a schedule requested. */
export interface ScheduledRun {
  runId: string;
  schedule: string;
  job: string;
  location: string;
  at: number;
}

/** What ticks are asked for, as Dagster's field takes it. */
export interface TickArguments {
  limit?: number | null;
  cursor?: string | null;
  statuses?: readonly string[] | null;
  /** In float seconds. */
  beforeTimestamp?: number | null;
  afterTimestamp?: number | null;
  dayRange?: number | null;
  dayOffset?: number | null;
}

/** The id of the run that a schedule's tick requested: the same whenever it is asked for. */
export function runIdOfTick(deployment: string, schedule: string, at: number): string {
  const hash = idOf("run of tick", deployment, schedule, String(at));
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/**
 * The ticks that an instigator has had, the newest first: they follow from when it ran, so nothing has to happen at a tick.
 * @param before - in ms; ticks of that moment are not given
 */
export function* ticksBefore(
  instigator: DemoInstigator,
  before: number,
  { world, deployment, now }: DemoContext,
): Generator<DemoTick> {
  const failure = failureOf(instigator, world);
  const first = world.began - rememberedMs[instigator.kind];
  for (const at of momentsBefore(instigator, Math.min(before, now + 1))) {
    if (at < first) return;
    if (!ranAt(instigator, at)) continue;
    const cursor = cursorAt(instigator, at);
    if (failure !== undefined && at >= failure.since) {
      yield { at, tookMs: 1840, status: "FAILURE", cursor: null, logs: failure.logs };
    } else if (instigator.kind === "SCHEDULE") {
      const runId = runIdOfTick(deployment.name, instigator.name, at);
      yield { at, tookMs: 960, status: "SUCCESS", runId, cursor, logs: [] };
    } else yield { at, tookMs: 210, status: "SKIPPED", skipReason: skipReasonOf(instigator), cursor, logs: [] };
  }
}

/** The runs that running schedules of a deployment requested from a moment on, up to now; times in ms, the oldest first. */
export function scheduledRuns(context: DemoContext, from: number): ScheduledRun[] {
  const runs: ScheduledRun[] = [];
  for (const instigator of instigatorsOf(context)) {
    const { schedule, location } = instigator;
    if (schedule === undefined) continue;
    for (const { at, runId } of ticksBefore(instigator, Number.POSITIVE_INFINITY, context)) {
      if (at < from) break;
      if (runId !== undefined) {
        runs.push({ runId, schedule: instigator.name, job: schedule.definition.job, location: location.name, at });
      }
    }
  }
  return runs.sort((a, b) => a.at - b.at);
}

/** Ticks as Dagster's field answers: filtered, the newest first. */
export function answerTicks(
  instigator: DemoInstigator,
  args: TickArguments,
  context: DemoContext,
): Record<string, unknown>[] {
  const { limit, cursor, statuses, beforeTimestamp, afterTimestamp, dayRange, dayOffset } = args;
  const bounds = [
    cursor ? Number(cursor) * 1000 : undefined,
    beforeTimestamp ? beforeTimestamp * 1000 : undefined,
    dayOffset ? context.now - dayOffset * day : undefined,
  ].filter((bound) => bound !== undefined);
  const after = Math.max(
    afterTimestamp ? afterTimestamp * 1000 : 0,
    dayRange ? context.now - (dayRange + (dayOffset ?? 0)) * day : 0,
  );
  const found: Record<string, unknown>[] = [];
  for (const tick of ticksBefore(instigator, Math.min(Number.POSITIVE_INFINITY, ...bounds), context)) {
    if (tick.at <= after || found.length >= (limit ?? Number.POSITIVE_INFINITY)) break;
    if (statuses && !statuses.includes(tick.status)) continue;
    found.push(tickFields(instigator, tick, context));
  }
  return found;
}

/** A tick in the fields of Dagster's schema. */
export function tickFields(
  instigator: DemoInstigator,
  tick: DemoTick,
  { world }: DemoContext,
): Record<string, unknown> {
  const seconds = tick.at / 1000;
  const failure = tick.status === "FAILURE" ? failureOf(instigator, world) : undefined;
  return {
    id: `${instigator.id}:${seconds}`,
    tickId: String(seconds),
    status: tick.status,
    timestamp: seconds,
    endTimestamp: seconds + tick.tookMs / 1000,
    runIds: tick.runId === undefined ? [] : [tick.runId],
    runKeys: [],
    originRunIds: [],
    error: failure === undefined ? null : evaluationErrorFields(instigator, failure),
    skipReason: tick.skipReason ?? null,
    cursor: tick.cursor,
    dynamicPartitionsRequestResults: [],
    requestedAssetKeys: [],
    requestedAssetMaterializationCount: 0,
    requestedMaterializationsForAssets: [],
    requestedJobRunCount: 0,
    requestedRunsForJobs: [],
    autoMaterializeAssetEvaluationId: null,
    instigationType: instigator.kind,
    logKey: null,
    logEvents: {
      events: tick.logs.map((message, index) => ({
        message,
        timestamp: String(tick.at + index * 200),
        level: index === tick.logs.length - 1 ? "ERROR" : "INFO",
      })),
      cursor: "",
      hasMore: false,
    },
  };
}

function* momentsBefore({ schedule, sensor }: DemoInstigator, before: number): Generator<number> {
  if (schedule !== undefined) yield* schedule.cron.before(before);
  if (sensor === undefined) return;
  const { intervalMs } = sensor;
  for (let at = (Math.ceil(before / intervalMs) - 1) * intervalMs; at > 0; at -= intervalMs) yield at;
}

function skipReasonOf({ sensor }: DemoInstigator): string {
  switch (sensor?.definition.type) {
    case "RUN_STATUS":
      return "No run has failed since the last evaluation.";
    case "AUTOMATION":
      return "No automation condition called for anything.";
    default:
      return "No new files.";
  }
}
