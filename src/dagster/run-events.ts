import { type RunEventPartsFragment, RunEventsDocument, RunEventsThereDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { runNotFound } from "./find.ts";
import { findEnd } from "./find-end.ts";
import { expectType, isType } from "./unions.ts";

/** One event of a run, as Dagster gives it. */
export type RunEvent = RunEventPartsFragment;

/** Events in the order in which they happened. */
export interface EventPage {
  events: readonly RunEvent[];
  /** Dagster's own cursor after the last of them. */
  cursor: string;
  hasMore: boolean;
}

/** The most events that Dagster gives at once (`DAGSTER_UI_EVENT_LOAD_CHUNK_SIZE`); it caps larger pages without a word. */
export const eventPageSize = 1000;

/** How many events a call looks through once it has found something: about 0.2 s per 1,000. */
export const mostEventsLookedThrough = 50_000;

/** The events after one of Dagster's cursors. @param runId - a whole id @throws {OperationError} `run_not_found` */
export async function readEventPage(
  dagster: Dagster,
  runId: string,
  after?: string,
  limit = eventPageSize,
): Promise<EventPage> {
  const { logsForRun } = await dagster.query(RunEventsDocument, { runId, after, limit });
  if (isType(logsForRun, "RunNotFoundError")) throw runNotFound(runId);
  return expectType(logsForRun, "EventConnection");
}

/**
 * Dagster's cursor for a position counted in events (`EventLogCursor` of `dagster/_core/event_api.py`); its own cursors hold
 * storage ids, from which no position can be told.
 */
export function offsetCursor(offset: number): string {
  return Buffer.from(JSON.stringify({ type: "OFFSET", value: offset })).toString("base64");
}

/** The newest events of a run, from which older ones can be read by position. */
export interface LogEnd {
  /** How many events there are. */
  count: number;
  /** The events of positions `from` to `to`, `to` excluded. */
  read(from: number, to: number): Promise<readonly RunEvent[]>;
  /** Dagster's cursor after the last event: what comes later comes after it. */
  cursor: string;
}

/**
 * The end of a run's log, found without reading what is before it. Where a server does not know positions, the log is read
 * from its start.
 *
 * @throws {OperationError} `run_not_found`
 */
export async function findLogEnd(dagster: Dagster, runId: string): Promise<LogEnd> {
  const near = await findEnd((positions) => eventsThere(dagster, runId, positions), 500);
  if (near === undefined) return readWholeLog(dagster, runId);
  const last = await readEventPage(dagster, runId, offsetCursor(near.from));
  let { events, cursor } = last;
  for (let more = last.hasMore; more; ) {
    const page = await readEventPage(dagster, runId, cursor);
    events = [...events, ...page.events];
    ({ cursor, hasMore: more } = page);
  }
  const count = near.from + events.length;
  return {
    count,
    cursor,
    read: async (from, to) => {
      if (from >= near.from) return events.slice(from - near.from, to - near.from);
      const page = await readEventPage(dagster, runId, offsetCursor(from), to - from);
      return page.events;
    },
  };
}

async function eventsThere(dagster: Dagster, runId: string, positions: readonly number[]): Promise<boolean[]> {
  const [a, b, c, d, e, f, g, h] = positions.map(offsetCursor) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const answer = await dagster.query(RunEventsThereDocument, { runId, a, b, c, d, e, f, g, h });
  return [answer.a, answer.b, answer.c, answer.d, answer.e, answer.f, answer.g, answer.h].map((there) => {
    if (isType(there, "RunNotFoundError")) throw runNotFound(runId);
    return expectType(there, "EventConnection").events.length > 0;
  });
}

async function readWholeLog(dagster: Dagster, runId: string): Promise<LogEnd> {
  const events: RunEvent[] = [];
  let cursor: string | undefined;
  for (let more = true; more; ) {
    const page: EventPage = await readEventPage(dagster, runId, cursor);
    events.push(...page.events);
    ({ cursor, hasMore: more } = page);
    if (events.length > mostEventsLookedThrough) {
      throw new OperationError(
        "unsupported_by_server",
        `This server gives a log only from its start, and this one has more than ${mostEventsLookedThrough} events: read it with from=start, or with level=error.`,
      );
    }
  }
  return { count: events.length, cursor: cursor ?? "", read: async (from, to) => events.slice(from, to) };
}

/**
 * Looks through a run's events, the newest first, until it has seen enough.
 *
 * @param see - is told each event; gives true to stop
 * @returns whether the whole log was seen, or the looking stopped
 */
export async function lookBack(dagster: Dagster, runId: string, see: (event: RunEvent) => boolean): Promise<boolean> {
  const end = await findLogEnd(dagster, runId);
  const oldest = Math.max(0, end.count - mostEventsLookedThrough);
  for (let to = end.count; to > oldest; to -= eventPageSize) {
    const events = await end.read(Math.max(oldest, to - eventPageSize), to);
    for (const event of [...events].reverse()) if (see(event)) return true;
  }
  return oldest === 0;
}
