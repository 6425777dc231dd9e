import { pathOf } from "../assets/keys.ts";
import { type RunPlan, runIdOfTick } from "../history/run-plan.ts";
import { runStoreOf } from "../history/run-store.ts";
import { launchAfterTickMs } from "../history/scheduled-runs.ts";
import { isTold } from "../history/seed-history.ts";
import type { DemoContext } from "../part.ts";
import { evaluationErrorFields, failureOf } from "./failures.ts";
import { cursorAt, type DemoInstigator, ranAt } from "./instigators.ts";

const day = 24 * 60 * 60 * 1000;

/** For how long before the world began there are ticks: Dagster forgets those of sensors, which are many, sooner. */
const rememberedMs = { SCHEDULE: 30 * day, SENSOR: 7 * day };

/** One tick. Times are in ms since the epoch. */
export interface DemoTick {
  at: number;
  tookMs: number;
  status: "SUCCESS" | "SKIPPED" | "FAILURE";
  runIds: string[];
  /** The runs that a sensor of runs reacted to. */
  originRunIds?: string[];
  /** The assets that were requested by their conditions. */
  requestedAssets?: string[];
  skipReason?: string;
  cursor: string | null;
  logs: string[];
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

/**
 * The ticks that an instigator has had, the newest first: they follow from when it ran, so nothing has to happen at a tick.
 * @param before - in ms; ticks of that moment are not given
 */
export function* ticksBefore(instigator: DemoInstigator, before: number, context: DemoContext): Generator<DemoTick> {
  const { world, now } = context;
  const failure = failureOf(instigator, world);
  const first = world.began - rememberedMs[instigator.kind];
  let runs: SensorRuns | undefined;
  for (const at of momentsBefore(instigator, Math.min(before, now + 1))) {
    if (at < first) return;
    if (!ranAt(instigator, at)) continue;
    const cursor = cursorAt(instigator, at);
    if (failure !== undefined && at >= failure.since) {
      yield { at, tookMs: 1840, status: "FAILURE", runIds: [], cursor: null, logs: failure.logs };
    } else if (instigator.schedule !== undefined) {
      const tick = scheduleTick(instigator, at, context);
      if (tick !== undefined) yield tick;
    } else {
      runs ??= sensorRuns(instigator, context);
      yield sensorTick(instigator, at, cursor, runs);
    }
  }
}

function scheduleTick({ schedule, name }: DemoInstigator, at: number, { world, deployment }: DemoContext) {
  const { definition } = schedule!;
  if (at < world.began && !isTold(deployment, world.began, definition, at + launchAfterTickMs)) return undefined;
  const runIds = [runIdOfTick(deployment.name, name, at)];
  return { at, tookMs: 1320, status: "SUCCESS" as const, runIds, cursor: null, logs: [] };
}

/** What a sensor's ticks came to, by the time of the tick: the runs that it requested, or those that it reacted to. */
type SensorRuns = ReadonlyMap<number, { requested: RunPlan[]; origins: RunPlan[] }>;

function sensorRuns({ name, sensor }: DemoInstigator, context: DemoContext): SensorRuns {
  const { definition, intervalMs } = sensor!;
  const store = runStoreOf(context);
  const found = new Map<number, { requested: RunPlan[]; origins: RunPlan[] }>();
  const at = (tick: number) => {
    const known = found.get(tick) ?? { requested: [], origins: [] };
    found.set(tick, known);
    return known;
  };
  for (const run of store.runs(context.now)) {
    if (run.tags["dagster/sensor_name"] === name) {
      at(Math.floor(run.createdAt / intervalMs) * intervalMs).requested.push(run);
    }
    if (definition.type === "RUN_STATUS" && store.status(run, context.now) === "FAILURE") {
      at(Math.ceil(store.timeline(run).ended / intervalMs) * intervalMs).origins.push(run);
    }
  }
  return found;
}

function sensorTick(instigator: DemoInstigator, at: number, cursor: string | null, runs: SensorRuns): DemoTick {
  const { requested = [], origins = [] } = runs.get(at) ?? {};
  if (requested.length === 0 && origins.length === 0) {
    return { at, tookMs: 210, status: "SKIPPED", runIds: [], skipReason: skipReasonOf(instigator), cursor, logs: [] };
  }
  const automation = instigator.sensor?.definition.type === "AUTOMATION";
  return {
    at,
    tookMs: 1480,
    status: "SUCCESS",
    runIds: requested.map(({ id }) => id),
    originRunIds: origins.map(({ id }) => id),
    requestedAssets: automation ? requested.flatMap(({ assetSelection }) => assetSelection ?? []) : [],
    cursor,
    logs: origins.map(({ job, id }) => `Told #data-alerts of the failure of ${job} (${id.slice(0, 8)})`),
  };
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

/** The id of the evaluation of conditions at a time (ms): later ones have larger ids. */
export function evaluationIdAt(at: number): string {
  return String(Math.floor(at / 30_000));
}

/** A tick in the fields of Dagster's schema. */
function tickFields(instigator: DemoInstigator, tick: DemoTick, { world }: DemoContext): Record<string, unknown> {
  const seconds = tick.at / 1000;
  const requested = tick.requestedAssets ?? [];
  const failure = tick.status === "FAILURE" ? failureOf(instigator, world) : undefined;
  return {
    id: `${instigator.id}:${seconds}`,
    tickId: String(seconds),
    status: tick.status,
    timestamp: seconds,
    endTimestamp: seconds + tick.tookMs / 1000,
    runIds: tick.runIds,
    runKeys: [],
    originRunIds: tick.originRunIds ?? [],
    error: failure === undefined ? null : evaluationErrorFields(instigator, failure),
    skipReason: tick.skipReason ?? null,
    cursor: tick.cursor,
    dynamicPartitionsRequestResults: [],
    requestedAssetKeys: requested.map(pathOf),
    requestedAssetMaterializationCount: requested.length,
    requestedMaterializationsForAssets: requested.map((key) => ({ assetKey: pathOf(key), partitionKeys: [] })),
    requestedJobRunCount: 0,
    requestedRunsForJobs: [],
    autoMaterializeAssetEvaluationId:
      instigator.sensor?.definition.type === "AUTOMATION" ? evaluationIdAt(tick.at) : null,
    instigationType: instigator.kind,
    logKey: null,
    logEvents: {
      events: tick.logs.map((message, index) => ({
        message,
        timestamp: String(tick.at + index * 200),
        level: failure !== undefined && index === tick.logs.length - 1 ? "ERROR" : "INFO",
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
    case "ASSET":
      return "raw/payments has not been made since the last evaluation.";
    case "AUTOMATION":
      return "No automation condition called for anything.";
    default:
      return "No new files.";
  }
}
