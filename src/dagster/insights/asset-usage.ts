import { isoFromMillis } from "../../output/time.ts";
import { type RunRecord, readRunRecordsById } from "../analytics/run-records.ts";
import { type AssetEvent, type AssetEventKind, type EventsCursor, readAssetEvents } from "../asset-events.ts";
import type { Dagster } from "../dagster.ts";
import { launchedBy } from "../run-summary.ts";
import type { MetricWindow } from "./window.ts";

/** Events of one kind that are read at most, and at once: each brings its metadata along. */
export const mostEvents = 500;
const eventsPage = 100;

/** Events of an asset in a time, the newest first. */
export interface EventsInWindow {
  events: AssetEvent[];
  /** Whether these are all. */
  complete: boolean;
}

/** The newest events of a kind in a time, as many as the bound allows. */
export async function readEventsInWindow(
  dagster: Dagster,
  key: string,
  kind: AssetEventKind,
  { from, to }: MetricWindow,
): Promise<EventsInWindow> {
  const events: AssetEvent[] = [];
  let cursor: EventsCursor | undefined;
  do {
    const limit = Math.min(eventsPage, mostEvents - events.length);
    const page = await readAssetEvents(dagster, key, { kind, after: from, before: to, limit, cursor });
    events.push(...page.events);
    cursor = page.next;
  } while (cursor !== undefined && events.length < mostEvents);
  return { events, complete: cursor === undefined };
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** When things happened: how many on each weekday and in each hour of the day, UTC. */
export function rhythmOf(events: readonly AssetEvent[]): {
  weekdays: Record<string, number>;
  hours_utc: [number, number][];
} {
  const times = events.flatMap(({ at }) => (at === undefined ? [] : [new Date(at)]));
  const count = (matches: (time: Date) => boolean) => times.filter(matches).length;
  return {
    // Sunday is 0 in JavaScript.
    weekdays: Object.fromEntries(
      weekdays.map((day, index) => [day, count((time) => (time.getUTCDay() + 6) % 7 === index)]),
    ),
    hours_utc: Array.from({ length: 24 }, (_, hour): [number, number] => [
      hour,
      count((time) => time.getUTCHours() === hour),
    ]).filter(([, number]) => number > 0),
  };
}

/** What made an asset: by what launched the runs and for which job, the most first. */
export interface Producer {
  launched_by: string;
  job?: string;
  location?: string;
  materializations: number;
  last: string;
}

/** What made an asset, and how many of the events could not be told from a run. */
export interface Producers {
  producers: Producer[];
  /** Reported from outside of any run. */
  reported: number;
  /** Of runs that were deleted since. */
  of_deleted_runs: number;
}

/** Which runs, launched by what, the materializations of an asset are of. */
export async function producersOf(dagster: Dagster, events: readonly AssetEvent[]): Promise<Producers> {
  const ids = [...new Set(events.flatMap(({ run_id: id }) => (id === undefined ? [] : [id])))];
  const runs = new Map((await readRunRecordsById(dagster, ids)).map((run) => [run.runId, run]));
  const producers = new Map<string, Producer>();
  let reported = 0;
  let deleted = 0;
  for (const { run_id: id, at } of events) {
    const run = id === undefined ? undefined : runs.get(id);
    if (id === undefined) reported += 1;
    else if (run === undefined) deleted += 1;
    if (run === undefined) continue;
    const launched = launcherWords(run);
    const key = JSON.stringify([launched, run.job, run.location]);
    const known = producers.get(key);
    if (known !== undefined) known.materializations += 1;
    else {
      producers.set(key, {
        launched_by: launched,
        job: run.job,
        location: run.location,
        materializations: 1,
        // The newest come first.
        last: at ?? isoFromMillis(run.created * 1000)!,
      });
    }
  }
  return {
    producers: [...producers.values()].sort((a, b) => b.materializations - a.materializations),
    reported,
    of_deleted_runs: deleted,
  };
}

/** What launched a run, without the ids that differ from run to run. */
function launcherWords({ tags }: RunRecord): string {
  const words = launchedBy(tags);
  if (words === undefined) return "a person or a program that left no name";
  if (tags.has("dagster/parent_run_id")) return words.split(" of ")[0]!;
  if (tags.has("dagster/backfill")) return "backfills";
  if (tags.get("dagster/from_automation_condition") === "true") return `declarative automation (${words})`;
  return words;
}
