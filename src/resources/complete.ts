import { readAssetGraph } from "../dagster/asset-graph.ts";
import type { Dagster } from "../dagster/dagster.ts";
import { readDeployments } from "../dagster/deployment-directory.ts";
import { readResources } from "../dagster/resources.ts";
import { expectType } from "../dagster/unions.ts";
import { readWorkspace } from "../dagster/workspace.ts";
import {
  CatalogViewsDocument,
  ResourceAgentIdsDocument,
  ResourceBackfillIdsDocument,
  RunIdsDocument,
} from "../queries/generated/graphql.ts";

/** Values that a variable may have. */
export interface Completion {
  values: string[];
  /** Whether there are more that were not read. */
  cut?: boolean;
}

/** Gives the values that a variable may have; what was typed and what `others` already say may narrow them. */
export type Complete = (dagster: Dagster, typed: string, others: Record<string, string>) => Promise<Completion>;

/** How many of the newest runs and backfills are offered. */
const newest = 500;

/** The code locations, those that failed to load included: their state is a resource too. */
export const completeLocation: Complete = async (dagster) => ({
  values: (await readWorkspace(dagster)).map(({ name }) => name),
});

/** The names of one kind of thing, in the location that was given or in all. */
export function completeName(kind: "jobs" | "schedules" | "sensors"): Complete {
  return async (dagster, _typed, others) => {
    const found = (await readWorkspace(dagster))
      .filter(({ name }) => others.location === undefined || name === others.location)
      .flatMap(({ repositories }) => repositories.flatMap((repository) => [...repository[kind]]));
    return { values: [...new Set(found)].sort() };
  };
}

/** The names of the top-level resources, in the location that was given or in all. */
export const completeResource: Complete = async (dagster, _typed, others) => {
  const resources = await readResources(dagster, others.location);
  return { values: [...new Set(resources.map(({ name }) => name))].sort() };
};

/** The keys of all defined assets. */
export const completeAssetKey: Complete = async (dagster) => ({
  values: [...(await readAssetGraph(dagster)).assets.keys()].sort(),
});

/** The ids of the newest runs, and the words that stand for one. */
export const completeRunId: Complete = async (dagster) => {
  const { runIdsOrError } = await dagster.query(RunIdsDocument, { limit: newest + 1 });
  const { results } = expectType(runIdsOrError, "RunIds");
  return { values: ["latest", "latest-failure", ...results.slice(0, newest)], cut: results.length > newest };
};

/** The ids of the newest backfills. */
export const completeBackfillId: Complete = async (dagster) => {
  const { partitionBackfillsOrError } = await dagster.query(ResourceBackfillIdsDocument, { limit: newest + 1 });
  const { results } = expectType(partitionBackfillsOrError, "PartitionBackfills");
  return { values: results.slice(0, newest).map(({ id }) => id), cut: results.length > newest };
};

/** The deployments of the organization: their own names, and those of their branches. */
export const completeDeployment: Complete = async (dagster) => {
  const known = await readDeployments(dagster);
  return { values: [...new Set(known.flatMap(({ name, branch }) => (branch ? [branch.name, name] : [name])))] };
};

/** The labels and ids of the deployment's agents. */
export const completeAgent: Complete = async (dagster) => {
  const { agents } = await dagster.query(ResourceAgentIdsDocument, {});
  return {
    values: [...new Set(agents.flatMap(({ id, agentLabel }) => (agentLabel ? [agentLabel, id] : [id])))].sort(),
  };
};

/** The ids of the catalog views that the caller can see. */
export const completeCatalogView: Complete = async (dagster) => {
  const { catalogViews } = await dagster.query(CatalogViewsDocument, {});
  return { values: catalogViews.map(({ id }) => id).sort() };
};
