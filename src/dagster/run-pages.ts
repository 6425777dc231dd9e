import { z } from "zod";
import {
  RunIdsDocument,
  type RunSummaryPartsFragment,
  type RunsFilter,
  RunsListDocument,
} from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { startLooking } from "./looking.ts";
import { expectType } from "./unions.ts";

/**
 * A place in the list of runs, newest first: after a run, its id. Dagster knows no place after a run that was deleted, so the
 * time of its creation (float seconds) and the ids of others that were given of that time find the place again.
 */
export const runsPosition = z.strictObject({ after: z.string(), created: z.number(), given: z.array(z.string()) });
export type RunsPosition = z.output<typeof runsPosition>;

/** Some runs, the newest first, and the place after each. */
export interface RunsPage {
  runs: RunSummaryPartsFragment[];
  positions: RunsPosition[];
  /** Where to go on, when there may be more. */
  next?: RunsPosition;
  /** Set when the looking stopped before all runs were seen: how many were, and when the last of them was created. */
  stopped?: { seen: number; created: number };
}

/** How many runs are read at once for a filter that Dagster cannot apply, and how many a call with matches looks through. */
const lookedAtOnce = 200;
const enoughLookedThrough = 2000;

/** Dagster stores a run's creation to the microsecond and compares with "earlier than", in seconds. */
const storedPrecision = 2e-6;

/** A page of the runs that Dagster's own filter matches. */
export async function pageOfRuns(
  dagster: Dagster,
  filter: RunsFilter,
  from: RunsPosition | undefined,
  limit: number,
): Promise<RunsPage> {
  const found = await runsAfter(dagster, filter, from, limit + 1);
  const runs = found.slice(0, limit);
  const positions = positionsOf(runs);
  return { runs, positions, next: found.length > limit ? positions.at(-1) : undefined };
}

/**
 * A page of those runs that a filter keeps which Dagster cannot apply. Runs go on being looked through while the page is empty,
 * for 20 s at most.
 */
export async function pageOfKeptRuns(
  dagster: Dagster,
  filter: RunsFilter,
  from: RunsPosition | undefined,
  limit: number,
  keep: (runs: RunSummaryPartsFragment[]) => Promise<RunSummaryPartsFragment[]>,
): Promise<RunsPage> {
  const isEnough = startLooking(enoughLookedThrough);
  const page: RunsPage = { runs: [], positions: [] };
  let after = from;
  for (let seen = 0; ; ) {
    const batch = await runsAfter(dagster, filter, after, lookedAtOnce);
    const positions = positionsOf(batch);
    for (const run of await keep(batch)) {
      if (page.runs.length === limit) return { ...page, next: page.positions.at(-1) };
      page.runs.push(run);
      page.positions.push(positions[batch.indexOf(run)]!);
    }
    if (batch.length < lookedAtOnce) return page;
    seen += batch.length;
    after = positions.at(-1)!;
    if (isEnough(seen, page.runs.length)) return { ...page, next: after, stopped: { seen, created: after.created } };
  }
}

function positionsOf(runs: readonly RunSummaryPartsFragment[]): RunsPosition[] {
  return runs.map(({ runId, creationTime }, index) => ({
    after: runId,
    created: creationTime,
    given: runs
      .slice(0, index)
      .filter((run) => run.creationTime === creationTime)
      .map((run) => run.runId),
  }));
}

async function runsAfter(
  dagster: Dagster,
  filter: RunsFilter,
  from: RunsPosition | undefined,
  limit: number,
): Promise<RunSummaryPartsFragment[]> {
  const found = await readRuns(dagster, filter, from?.after, limit);
  // What Dagster answers after a run that it no longer knows looks like the end of the list.
  if (found.length > 0 || from === undefined || (await isThere(dagster, from.after))) return found;
  const createdBefore = Math.min(from.created + storedPrecision, filter.createdBefore ?? Number.POSITIVE_INFINITY);
  const given = new Set(from.given);
  const older = await readRuns(dagster, { ...filter, createdBefore }, undefined, limit + given.size);
  return older.filter(({ runId }) => !given.has(runId)).slice(0, limit);
}

async function readRuns(
  dagster: Dagster,
  filter: RunsFilter,
  cursor: string | undefined,
  limit: number,
): Promise<RunSummaryPartsFragment[]> {
  const { runsOrError } = await dagster.query(RunsListDocument, { filter, cursor, limit });
  return expectType(runsOrError, "Runs").results;
}

async function isThere(dagster: Dagster, runId: string): Promise<boolean> {
  const { runIdsOrError } = await dagster.query(RunIdsDocument, { filter: { runIds: [runId] }, limit: 1 });
  return expectType(runIdsOrError, "RunIds").results.length > 0;
}
