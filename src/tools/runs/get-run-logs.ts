import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findRunId } from "../../dagster/find.ts";
import { runState } from "../../dagster/follow-run.ts";
import { startLooking } from "../../dagster/looking.ts";
import {
  eventPageSize,
  findLogEnd,
  mostEventsLookedThrough,
  type RunEvent,
  readEventPage,
} from "../../dagster/run-events.ts";
import { readRunSteps, stepNotFound } from "../../dagster/run-steps.ts";
import { hasEnded } from "../../dagster/run-summary.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, runId, shortText } from "../params.ts";
import { type EventAnswer, eventAnswer, eventTypeOf, eventTypes, levels, severity } from "./event-answer.ts";

/** The shape of one event in an answer. */
export const eventShape = z.strictObject({
  time: z.string().optional(),
  level: z.string().optional(),
  event: z.string(),
  step: z.string().optional(),
  asset: z.string().optional(),
  partition: z.string().optional(),
  message: z.string().optional(),
  error: z.strictObject({ type: z.string().optional(), message: z.string(), where: z.string().optional() }).optional(),
});

/** A place in a log: after an event, counted from one of Dagster's cursors; or before the event of that number. */
const anyPlace = z.union([
  z.strictObject({ run: z.string(), after: z.base64().optional(), skip: z.int().min(0) }),
  z.strictObject({ run: z.string(), before: z.int().min(0) }),
]);
type Place = z.output<typeof anyPlace>;

/** An event that matched, and where a page would go on after it. */
interface Match {
  event: RunEvent;
  next: Place;
}

interface Found {
  matches: Match[];
  /** Where to go on, when there is more to see. */
  next?: Place;
  /** Dagster's cursor after the newest event that was seen. */
  end?: string;
  /** Set when the looking stopped before the log was through. */
  stoppedAfter?: number;
}

export const getRunLogs = defineTool({
  name: "get_run_logs",
  toolset: "runs",
  access: "read",
  title: "Run logs",
  description:
    "Event log of a run: log lines, errors, steps, materializations. Filters look through the whole log. from=end gives the newest events first. level is the least severity. What steps printed: get_run_compute_logs.",
  input: z.strictObject({
    run_id: runId,
    level: z.enum(levels).optional(),
    step: shortText.optional(),
    event_types: z
      .array(z.enum(eventTypes))
      .min(1)
      .max(eventTypes.length)
      .optional()
      .describe("such as STEP_FAILURE, LOG")
      .meta({ jsonSchema: { type: "array", items: { type: "string" } } }),
    from: z.enum(["start", "end"]).default("start"),
    limit: limit(100, 1000),
    cursor,
  }),
  output: z.strictObject({
    run_id: z.string(),
    status: z.string(),
    events: z.array(eventShape),
    returned: z.number(),
    next_cursor: z.string().optional(),
    follow_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const id = await findRunId(dagster, input.run_id);
    const place = input.cursor === undefined ? undefined : placeOf(input.cursor, id);
    // Read before the events: an event that comes in between is then seen by whoever follows.
    const { status, job } = await runState(dagster, id);
    const wanted = (event: RunEvent) =>
      "level" in event &&
      (input.level === undefined || severity(event.level) >= severity(input.level)) &&
      (input.step === undefined || event.stepKey === input.step) &&
      (input.event_types === undefined || (input.event_types as string[]).includes(eventTypeOf(event)));
    const backward = place === undefined ? input.from === "end" : "before" in place;
    const found = backward
      ? await findBackward(
          dagster,
          id,
          place !== undefined && "before" in place ? place.before : undefined,
          input.limit,
          wanted,
        )
      : await findForward(
          dagster,
          id,
          place !== undefined && "skip" in place ? place : { run: id, skip: 0 },
          input.limit,
          wanted,
        );
    if (found.stoppedAfter !== undefined) {
      dagster.note(`${found.stoppedAfter} events were looked through, and there are more: go on with next_cursor.`);
    }
    const events = withoutRepeatedErrors(found.matches.map(({ event }) => eventAnswer(event, job ?? "")));
    const answer = {
      run_id: id,
      status,
      events,
      returned: events.length,
      next_cursor: found.next === undefined ? undefined : encodeCursor(found.next),
      // While the run goes on, this gives what comes later and nothing twice.
      follow_cursor:
        hasEnded(status) || found.end === undefined ? undefined : encodeCursor({ run: id, after: found.end, skip: 0 }),
      hint: events.length > 0 || found.next !== undefined ? undefined : await emptyLogHint(dagster, id, input, status),
    };
    return asPage(
      answer,
      "events",
      found.matches.map(({ next }) => encodeCursor(next)),
    );
  },
});

function placeOf(text: string, run: string): Place {
  const place = decodeCursor(text, anyPlace);
  if (place.run === run) return place;
  throw new OperationError(
    "invalid_arguments",
    "cursor: this is not a cursor of this run's log; leave it out to start anew.",
  );
}

/** Collects what matches from a place on; one match more is looked for, so that no page follows that would be empty. */
async function findForward(
  dagster: Dagster,
  runId: string,
  place: { after?: string; skip: number },
  limit: number,
  wanted: (event: RunEvent) => boolean,
): Promise<Found> {
  const matches: Match[] = [];
  let { after } = place;
  let from = place.skip;
  const isEnough = startLooking(mostEventsLookedThrough);
  for (let seen = 0; ; ) {
    const page = await readEventPage(dagster, runId, after);
    for (const [index, event] of page.events.entries()) {
      if (index < from || !wanted(event)) continue;
      if (matches.length === limit) return { matches, next: matches.at(-1)!.next };
      matches.push({ event, next: { run: runId, after, skip: index + 1 } });
    }
    seen += page.events.length;
    if (!page.hasMore) return { matches, end: page.cursor };
    after = page.cursor;
    from = 0;
    if (isEnough(seen, matches.length)) return { matches, next: { run: runId, after, skip: 0 }, stoppedAfter: seen };
  }
}

/** Collects what matches before a position, the newest first. */
async function findBackward(
  dagster: Dagster,
  runId: string,
  before: number | undefined,
  limit: number,
  wanted: (event: RunEvent) => boolean,
): Promise<Found> {
  const end = await findLogEnd(dagster, runId);
  const matches: Match[] = [];
  const start = Math.min(before ?? end.count, end.count);
  const newest = before === undefined ? end.cursor : undefined;
  const isEnough = startLooking(mostEventsLookedThrough);
  let seen = 0;
  // The first look is short: mostly a few of the newest events are wanted.
  for (let to = start, size = Math.min(limit + 1, eventPageSize); to > 0; to -= size, size = eventPageSize) {
    const from = Math.max(0, to - size);
    const events = await end.read(from, to);
    for (let index = events.length - 1; index >= 0; index -= 1) {
      const event = events[index]!;
      if (!wanted(event)) continue;
      if (matches.length === limit) return { matches, next: matches.at(-1)!.next, end: newest };
      matches.push({ event, next: { run: runId, before: from + index } });
    }
    seen += events.length;
    if (from > 0 && isEnough(seen, matches.length))
      return { matches, next: { run: runId, before: from }, end: newest, stoppedAfter: seen };
  }
  return { matches, end: newest };
}

/** A run's failure repeats its step's error; once is enough. */
function withoutRepeatedErrors(events: EventAnswer[]): EventAnswer[] {
  const told = new Set<string>();
  const steps = new Set(
    events.filter(({ event }) => event === "STEP_FAILURE").map(({ error }) => JSON.stringify(error)),
  );
  return events.map((event) => {
    if (event.error === undefined) return event;
    const text = JSON.stringify(event.error);
    const repeated = event.event === "RUN_FAILURE" ? steps.has(text) : told.has(text) && event.event !== "STEP_FAILURE";
    told.add(text);
    return repeated ? { ...event, error: undefined } : event;
  });
}

async function emptyLogHint(
  dagster: Dagster,
  runId: string,
  input: { level?: string; step?: string; event_types?: readonly string[]; cursor?: string },
  status: string,
): Promise<string> {
  if (input.cursor !== undefined) return `Nothing newer yet; the run is ${status}.`;
  const filters = { level: input.level, step: input.step, event_types: input.event_types };
  if (input.step !== undefined) {
    const { steps } = await readRunSteps(dagster, runId);
    if (!steps.some(({ step }) => step === input.step)) throw stepNotFound(input.step, steps);
  }
  return emptyHint("events of this run", filters);
}
