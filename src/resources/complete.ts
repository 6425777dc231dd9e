import { readAssetGraph } from "../dagster/asset-graph.ts";
import type { Dagster } from "../dagster/dagster.ts";
import { expectType } from "../dagster/unions.ts";
import { readWorkspace } from "../dagster/workspace.ts";
import { ResourceBackfillIdsDocument, RunIdsDocument } from "../queries/generated/graphql.ts";

/** Gives the values that a variable may have; what was typed and what `others` already say may narrow them. */
export type Complete = (dagster: Dagster, typed: string, others: Record<string, string>) => Promise<string[]>;

/** How many of the newest runs and backfills are offered. */
const newest = 500;

/** The code locations, those that failed to load included: their state is a resource too. */
export const completeLocation: Complete = async (dagster) => (await readWorkspace(dagster)).map(({ name }) => name);

/** The names of one kind of thing, in the location that was given or in all. */
export function completeName(kind: "jobs" | "schedules" | "sensors"): Complete {
  return async (dagster, _typed, others) => {
    const found = (await readWorkspace(dagster))
      .filter(({ name }) => others.location === undefined || name === others.location)
      .flatMap(({ repositories }) => repositories.flatMap((repository) => [...repository[kind]]));
    return [...new Set(found)].sort();
  };
}

/** The keys of all defined assets. */
export const completeAssetKey: Complete = async (dagster) => [...(await readAssetGraph(dagster)).assets.keys()].sort();

/** The ids of the newest runs, and the words that stand for one. */
export const completeRunId: Complete = async (dagster) => {
  const { runIdsOrError } = await dagster.query(RunIdsDocument, { limit: newest });
  return ["latest", "latest-failure", ...expectType(runIdsOrError, "RunIds").results];
};

/** The ids of the newest backfills. */
export const completeBackfillId: Complete = async (dagster) => {
  const { partitionBackfillsOrError } = await dagster.query(ResourceBackfillIdsDocument, { limit: newest });
  return expectType(partitionBackfillsOrError, "PartitionBackfills").results.map(({ id }) => id);
};
