import type { Dagster } from "../dagster.ts";
import { eventPageSize, findLogEnd, type LogEnd, type RunEvent } from "../run-events.ts";

/** A step that ended in failure, and when (float seconds), as the run's step statistics say. */
export interface FailedStepTime {
  step: string;
  ended?: number;
}

/** What the log of a run holds about its failure, however long it is. */
export interface FailureLog {
  /** How many events the log has. */
  count: number;
  /** The first events: what the run planned is among them. */
  head: readonly RunEvent[];
  /** The last events, and those that hold the failed steps' failures, each once and in order. */
  events: readonly PlacedEvent[];
  /** The failures of steps, first to last. */
  failures: readonly PlacedEvent[];
  /** The events of positions around one, in order. */
  around(position: number, before: number, after: number): Promise<readonly RunEvent[]>;
}

/** An event and its position in the log. */
export interface PlacedEvent {
  position: number;
  event: RunEvent;
}

/** How many pages from the end are read before failures are looked for by their time. */
const pagesFromEnd = 2;

/** How many failed steps are looked for by their time: each takes some 15 requests in a log of 50,000 events. */
const soughtByTime = 5;

/** How many pages are read, from the end, where times were of no help. */
const mostPages = 50;

/**
 * Reads of a run's log what tells of its failure: its beginning, its end, and the failures of its failed steps. Those are
 * mostly near the end; where other steps went on for long, they are found by the time at which the step ended.
 *
 * @throws {OperationError} `run_not_found`
 */
export async function readFailureLog(
  dagster: Dagster,
  runId: string,
  steps: readonly FailedStepTime[],
): Promise<FailureLog> {
  const end = await findLogEnd(dagster, runId);
  const seen = new Map<number, RunEvent>();
  const look = async (from: number, to: number) => {
    const events = await end.read(Math.max(0, from), Math.min(to, end.count));
    for (const [index, event] of events.entries()) seen.set(Math.max(0, from) + index, event);
    return events;
  };
  const missing = () => steps.filter(({ step }) => ![...seen.values()].some((event) => isFailureOf(event, step)));

  let oldest = end.count;
  const lookFurther = async (pages: number) => {
    for (let page = 0; page < pages && oldest > 0 && (seen.size === 0 || missing().length > 0); page += 1) {
      const from = Math.max(0, oldest - eventPageSize);
      await look(from, oldest);
      oldest = from;
    }
  };
  await lookFurther(pagesFromEnd);
  if (oldest > 0) {
    for (const { step, ended } of missing().slice(0, soughtByTime)) {
      if (ended === undefined) continue;
      const position = await positionAt(end, ended, oldest);
      await look(position - eventPageSize / 2, position + eventPageSize / 2);
      if (missing().some((one) => one.step === step)) await lookFurther(mostPages);
    }
    await lookFurther(missing().length > 0 ? mostPages : 0);
  }
  const head = seen.has(0)
    ? placed(seen).map(({ event }) => event)
    : await end.read(0, Math.min(eventPageSize, end.count));
  const events = placed(seen);
  return {
    count: end.count,
    head,
    events,
    failures: events.filter(({ event }) => event.__typename === "ExecutionStepFailureEvent"),
    around: (position, before, after) =>
      end.read(Math.max(0, position - before), Math.min(end.count, position + after)),
  };
}

function placed(seen: ReadonlyMap<number, RunEvent>): PlacedEvent[] {
  return [...seen].map(([position, event]) => ({ position, event })).sort((a, b) => a.position - b.position);
}

function isFailureOf(event: RunEvent, step: string): boolean {
  return event.__typename === "ExecutionStepFailureEvent" && event.stepKey === step;
}

/** Where in a log a time (float seconds) is: events are stored in the order in which they happen, but for moments. */
async function positionAt(end: LogEnd, time: number, below: number): Promise<number> {
  let low = 0;
  let high = below;
  while (high - low > eventPageSize / 4) {
    const middle = Math.floor((low + high) / 2);
    const [event] = await end.read(middle, middle + 1);
    if (event === undefined || !("timestamp" in event)) return middle;
    if (Number(event.timestamp) / 1000 < time) low = middle;
    else high = middle;
  }
  return Math.floor((low + high) / 2);
}
