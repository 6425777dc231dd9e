import { isAssetJob } from "../output/terminology.ts";
import { type RunSummaryPartsFragment, RunsAssetsDocument } from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { expectType } from "./unions.ts";

/**
 * Those of some runs that are for an asset. Dagster cannot filter runs by asset; a run tells its assets by its selection, and
 * a run without one by its plan and its events.
 *
 * @param jobs - the jobs that hold the asset today; undefined when that is not known, so that any job may
 */
export async function runsOfAsset<T extends RunSummaryPartsFragment>(
  dagster: Dagster,
  runs: readonly T[],
  asset: string,
  jobs: ReadonlySet<string> | undefined,
): Promise<T[]> {
  const unknown = runs.filter(
    (run) =>
      !run.assetSelection?.length &&
      !run.assetCheckSelection?.length &&
      (jobs === undefined || jobs.has(run.jobName) || isAssetJob(run.jobName)),
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
