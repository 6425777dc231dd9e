import {
  type OverviewRunEndFragment,
  OverviewRunEndFragmentDoc,
  TypedDocumentString,
} from "../../queries/generated/graphql.ts";
import type { Dagster } from "../dagster.ts";
import { offsetCursor } from "../run-events.ts";
import { isType } from "../unions.ts";
import { type EndEvent, type Ending, endingOf } from "./run-cause.ts";

/** A run that failed, as far as reading its end needs. */
export interface FailedRunKey {
  runId: string;
  jobName: string;
  /** Whether a process took it up. */
  began: boolean;
}

/** Positions at which the end of a log is looked for first; failed runs mostly have few events. */
const firstPositions = [60, 200, 700, 2000, 7000, 20_000, 70_000, 200_000];

/** A log's end is read when it is known to lie within so many events. */
const window = 500;

/** What may follow the failure itself: events of executors and launchers. */
const slack = 30;

/** Rounds in which the ends are narrowed down, each one request for all runs. */
const rounds = 4;

/** A log's end lies in these positions. */
interface Place {
  run: FailedRunKey;
  from: number;
  to: number;
}

/**
 * Why runs failed, from the ends of their logs alone: two requests for any number of runs with up to some hundred events each,
 * one or two more where a log is long. A log whose end was not found has no entry.
 *
 * @param most - how many requests are made at most, 2 or more
 */
export async function readEndings(
  dagster: Dagster,
  runs: readonly FailedRunKey[],
  most = rounds + 1,
): Promise<ReadonlyMap<string, Ending>> {
  if (runs.length === 0) return new Map();
  let places: Place[] = runs.map((run) => ({ run, from: 0, to: Number.POSITIVE_INFINITY }));
  const near: Place[] = [];
  for (let round = 0; round < most - 1 && places.length > 0; round += 1) {
    const asked = places.map((place) => ({ place, positions: positionsIn(place) }));
    const there = await askThere(
      dagster,
      asked.flatMap(({ place, positions }) => positions.map((at) => ({ run: place.run, at }))),
    );
    const narrowed = asked.map(({ place, positions }, index) => {
      const offset = asked.slice(0, index).reduce((sum, one) => sum + one.positions.length, 0);
      const reached = positions.filter((_, at) => there[offset + at]).length;
      return {
        run: place.run,
        from: reached === 0 ? place.from : positions[reached - 1]!,
        to: positions[reached] ?? place.to,
      };
    });
    near.push(...narrowed.filter(({ from, to }) => to - from <= window));
    places = narrowed.filter(({ from, to }) => to - from > window);
  }
  const ends = await readFrom(
    dagster,
    near.map(({ run, from }) => ({ run, at: Math.max(0, from - slack) })),
  );
  return new Map(
    near.flatMap(({ run }, index) => {
      const events = ends[index]!;
      return events === undefined ? [] : [[run.runId, endingOf(events, run.jobName, run.began)] as const];
    }),
  );
}

function positionsIn({ from, to }: Place): number[] {
  if (!Number.isFinite(to)) return from === 0 ? firstPositions : firstPositions.map((position) => from + position * 10);
  const step = (to - from) / 9;
  return Array.from({ length: 8 }, (_, index) => Math.floor(from + step * (index + 1)));
}

interface Position {
  run: FailedRunKey;
  at: number;
}

async function askThere(dagster: Dagster, positions: readonly Position[]): Promise<boolean[]> {
  const fields = positions.map(
    (_, index) =>
      `  e${index}: logsForRun(runId: $r${index}, afterCursor: $c${index}, limit: 1) { __typename ... on Error { message } ... on EventConnection { events { __typename } } }`,
  );
  const answer = await askLogs(dagster, "OverviewLogsThere", positions, fields, "");
  return answer.map((log) => isType(log, "EventConnection") && log.events.length > 0);
}

async function readFrom(
  dagster: Dagster,
  positions: readonly Position[],
): Promise<(readonly EndEvent[] | undefined)[]> {
  if (positions.length === 0) return [];
  const fields = positions.map(
    (_, index) => `  e${index}: logsForRun(runId: $r${index}, afterCursor: $c${index}) { ...OverviewRunEnd }`,
  );
  const answer = await askLogs(dagster, "OverviewLogEnds", positions, fields, OverviewRunEndFragmentDoc.toString());
  // A run may have been deleted meanwhile.
  return answer.map((log) => (isType(log, "EventConnection") ? log.events : undefined));
}

/** Asks about logs at several positions in one document: no field takes several runs. */
async function askLogs(
  dagster: Dagster,
  name: string,
  positions: readonly Position[],
  fields: readonly string[],
  fragment: string,
): Promise<OverviewRunEndFragment[]> {
  const variables = positions.map((_, index) => `$r${index}: ID!, $c${index}: String`).join(", ");
  const document = new TypedDocumentString<Record<string, OverviewRunEndFragment>, Record<string, unknown>>(
    `query ${name}(${variables}) {\n${fields.join("\n")}\n}\n${fragment}`,
  );
  const answer = await dagster.query(
    document,
    Object.fromEntries(
      positions.flatMap(({ run, at }, index) => [
        [`r${index}`, run.runId],
        [`c${index}`, at === 0 ? null : offsetCursor(at)],
      ]),
    ),
    { timeoutMs: 60_000 },
  );
  return positions.map((_, index) => answer[`e${index}`]!);
}
