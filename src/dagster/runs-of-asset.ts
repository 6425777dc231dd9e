import { isAssetJob } from "../output/terminology.ts";
import { type RunSummaryPartsFragment, RunsAssetsDocument } from "../queries/generated/graphql.ts";
import { readAssetGraph } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { expectType } from "./unions.ts";
import { readWorkspace } from "./workspace.ts";

/**
 * Tells of a job, by its name, whether its runs may be for an asset: it holds the asset, Dagster made it up, or it no longer
 * exists, so that nobody knows what it held. Runs of other jobs need not be asked for their assets.
 */
export async function jobsThatMayHold(dagster: Dagster, asset: string): Promise<(jobName: string) => boolean> {
  const [{ assets }, locations] = await Promise.all([readAssetGraph(dagster), readWorkspace(dagster)]);
  const holding = new Set(assets.get(asset)?.jobs);
  // Without a definition, nothing tells which jobs held it.
  const existing = new Set(
    assets.has(asset) ? locations.flatMap(({ repositories }) => repositories.flatMap(({ jobs }) => [...jobs])) : [],
  );
  return (jobName) => holding.has(jobName) || isAssetJob(jobName) || !existing.has(jobName);
}

/**
 * Those of some runs that are for an asset. Dagster cannot filter runs by asset; a run tells its assets by its selection, and
 * a run without one by its plan and its events.
 *
 * @param mayHold - from `jobsThatMayHold`
 */
export async function runsOfAsset<T extends RunSummaryPartsFragment>(
  dagster: Dagster,
  runs: readonly T[],
  asset: string,
  mayHold: (jobName: string) => boolean,
): Promise<T[]> {
  const unknown = runs.filter(
    (run) => !run.assetSelection?.length && !run.assetCheckSelection?.length && mayHold(run.jobName),
  );
  const hidden = await runsTouching(dagster, unknown, asset);
  return runs.filter(
    (run) =>
      hidden.has(run.runId) ||
      run.assetSelection?.some(({ path }) => assetKeyText(path) === asset) ||
      run.assetCheckSelection?.some(({ assetKey }) => assetKeyText(assetKey.path) === asset),
  );
}

async function runsTouching(
  dagster: Dagster,
  runs: readonly RunSummaryPartsFragment[],
  asset: string,
): Promise<Set<string>> {
  if (runs.length === 0) return new Set();
  const { runsOrError } = await dagster.query(
    RunsAssetsDocument,
    { filter: { runIds: runs.map(({ runId }) => runId) }, limit: runs.length },
    { timeoutMs: 60_000 },
  );
  const { results } = expectType(runsOrError, "Runs");
  return new Set(
    results
      .filter(({ assets }) => assets.some(({ key }) => assetKeyText(key.path) === asset))
      .map(({ runId }) => runId),
  );
}
