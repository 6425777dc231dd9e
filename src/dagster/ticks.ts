import { z } from "zod";
import { unlessEmpty } from "../output/clean.ts";
import { asPage } from "../output/limit.ts";
import { decodeCursor, encodeCursor } from "../output/pages.ts";
import { shorten, squeeze } from "../output/sanitize.ts";
import { durationSeconds, isoFromMillis, isoFromSeconds } from "../output/time.ts";
import {
  AutomationScheduleTicksDocument,
  AutomationSensorTicksDocument,
  type InstigationTickStatus,
  type TickLogPartsFragment,
  type TickPartsFragment,
} from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { rootError, type ToldError } from "./failures.ts";
import type { Found } from "./find.ts";
import { type InstigatorKind, scheduleSelector, sensorSelector } from "./instigation.ts";
import { expectType } from "./unions.ts";

/** A tick as answers tell it. */
export interface ToldTick {
  time: string;
  status: InstigationTickStatus;
  duration_s?: number;
  /** The first run ids; `runs_total` when there are more. */
  run_ids?: string[];
  runs_total?: number;
  backfill_ids?: string[];
  skip_reason?: string;
  error?: ToldError;
  /** The sensor's cursor after this tick. */
  cursor?: string;
  materializations_requested?: number;
  dynamic_partitions?: string[];
  logs?: { time?: string; level: string; message: string }[];
  logs_total?: number;
}

/** Which ticks are wanted. Times are in float seconds; both ends are left out themselves. */
export interface TickFilter {
  statuses?: InstigationTickStatus[];
  before?: number;
  after?: number;
  limit: number;
  cursor?: string;
  logs: boolean;
}

type Tick = TickPartsFragment & Partial<TickLogPartsFragment>;

const namedRuns = 10;
const shownLogs = 50;

/** Where a page of ticks ends: a time in float seconds, and the ids of the ticks of that time that were given. */
export const tickPosition = z.strictObject({ at: z.number(), seen: z.array(z.string()) });

/** A tick in words. */
export function toldTick(tick: Tick): ToldTick {
  const runs = tick.runIds.filter((id) => id.includes("-"));
  // A tick that requested a backfill has its id, 8 letters, among the ids of runs.
  const backfills = tick.runIds.filter((id) => !id.includes("-"));
  const events = tick.logEvents?.events ?? [];
  return {
    time: isoFromSeconds(tick.timestamp) ?? String(tick.timestamp),
    status: tick.status,
    duration_s: tick.status === "STARTED" ? undefined : durationSeconds(tick.timestamp, tick.endTimestamp),
    run_ids: unlessEmpty(runs.slice(0, namedRuns)),
    runs_total: runs.length > namedRuns ? runs.length : undefined,
    backfill_ids: unlessEmpty(backfills.slice(0, namedRuns)),
    skip_reason: tick.skipReason ? shorten(squeeze(tick.skipReason), 500) : undefined,
    error: tick.error ? rootError(tick.error) : undefined,
    cursor: tick.cursor ? shorten(tick.cursor, 200) : undefined,
    materializations_requested: tick.requestedAssetMaterializationCount || undefined,
    dynamic_partitions: unlessEmpty((tick.dynamicPartitionsRequestResults ?? []).map(dynamicPartitionsLine)),
    logs: unlessEmpty(
      events.slice(-shownLogs).map(({ timestamp, level, message }) => ({
        time: isoFromMillis(timestamp),
        level,
        message: shorten(squeeze(message), 1000),
      })),
    ),
    logs_total: events.length > shownLogs ? events.length : undefined,
  };
}

/** What was asked of a dynamic partitions definition, in one line. */
export function dynamicPartitionsLine(request: {
  type: string;
  partitionsDefName: string;
  partitionKeys?: readonly string[] | null;
}): string {
  const keys = request.partitionKeys ?? [];
  const shown = keys.slice(0, 20).join(", ");
  const more = keys.length > 20 ? ` and ${keys.length - 20} more` : "";
  return `${request.type === "ADD_PARTITIONS" ? "add" : "delete"} ${shown}${more} (${request.partitionsDefName})`;
}

/**
 * The ticks of a schedule or sensor, newest first. Dagster filters and pages by time alone, so the cursor also holds the ids
 * of the ticks that were given of its time: two ticks of one moment are neither lost nor repeated.
 */
export async function readTicks(
  dagster: Dagster,
  kind: InstigatorKind,
  found: Found,
  filter: TickFilter,
): Promise<{ ticks: ToldTick[]; returned: number; next_cursor?: string }> {
  const from = filter.cursor === undefined ? undefined : decodeCursor(filter.cursor, tickPosition);
  const seen = new Set(from?.seen ?? []);
  const bounds = [filter.before, from === undefined ? undefined : from.at + storedPrecision].filter(
    (time) => time !== undefined,
  );
  const variables = {
    limit: filter.limit + 1 + seen.size,
    before: bounds.length === 0 ? undefined : Math.min(...bounds),
    after: filter.after,
    statuses: filter.statuses,
    logs: filter.logs,
  };
  const newest =
    kind === "schedule" ? await scheduleTicks(dagster, found, variables) : await sensorTicks(dagster, found, variables);
  const unseen = newest.filter(({ tickId }) => !seen.has(tickId));
  const page = unseen.slice(0, filter.limit);
  const cursors = page.map((tick, index) => {
    const same = page.slice(0, index + 1).filter(({ timestamp }) => timestamp === tick.timestamp);
    const before = from?.at === tick.timestamp ? [...seen] : [];
    return encodeCursor({ at: tick.timestamp, seen: [...before, ...same.map(({ tickId }) => tickId)] });
  });
  const more = unseen.length > page.length;
  return asPage(
    { ticks: page.map(toldTick), returned: page.length, ...(more ? { next_cursor: cursors.at(-1) } : {}) },
    "ticks",
    cursors,
  );
}

/** Dagster stores a tick's time to the microsecond and compares with "earlier than", in seconds. */
const storedPrecision = 2e-6;

interface TickVariables {
  limit: number;
  before?: number;
  after?: number;
  statuses?: InstigationTickStatus[];
  logs: boolean;
}

async function scheduleTicks(dagster: Dagster, found: Found, variables: TickVariables): Promise<readonly Tick[]> {
  const { scheduleOrError } = await dagster.query(AutomationScheduleTicksDocument, {
    selector: scheduleSelector(found),
    ...variables,
  });
  return expectType(scheduleOrError, "Schedule").scheduleState.ticks;
}

async function sensorTicks(dagster: Dagster, found: Found, variables: TickVariables): Promise<readonly Tick[]> {
  const { sensorOrError } = await dagster.query(AutomationSensorTicksDocument, {
    selector: sensorSelector(found),
    ...variables,
  });
  return expectType(sensorOrError, "Sensor").sensorState.ticks;
}
