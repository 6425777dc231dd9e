import { AssetsOfRunDocument, type RunSummaryPartsFragment } from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { readAssetsPartitions } from "./partitions.ts";
import { pageOfKeptRuns, type RunsPage, type RunsPosition } from "./run-pages.ts";
import { isForPartition, tagMap } from "./run-summary.ts";
import { jobsThatMayHold } from "./runs-of-asset.ts";
import { expectType } from "./unions.ts";

/** Which failed runs are looked for: of what partition and time (float seconds), and from which place on. */
export interface FailedRunsWanted {
  partition?: string;
  before?: number;
  after?: number;
  from?: RunsPosition;
  limit: number;
}

/**
 * The runs that were to materialize an asset, failed, and did not, the newest first, from Dagster's runs: open-source Dagster
 * records no event for an asset that failed. Most failed runs are of other assets, so they are looked through.
 */
export async function failedRunsOf(dagster: Dagster, key: string, wanted: FailedRunsWanted): Promise<RunsPage> {
  const { partition, before = Number.POSITIVE_INFINITY, after = 0 } = wanted;
  const mayHold = await jobsThatMayHold(dagster, key);
  const space = partition === undefined ? undefined : (await readAssetsPartitions(dagster, [key])).get(key);
  return pageOfKeptRuns(
    dagster,
    { statuses: ["FAILURE"], createdBefore: wanted.before, updatedAfter: wanted.after },
    wanted.from,
    wanted.limit,
    async (runs) => {
      const likely = runs.filter((run) => {
        const ended = run.endTime ?? run.creationTime;
        const isOfAsset = run.assetSelection
          ? run.assetSelection.some(({ path }) => assetKeyText(path) === key)
          : mayHold(run.jobName);
        const isOfPartition = partition === undefined || isForPartition(tagMap(run.tags), partition, space);
        return isOfAsset && isOfPartition && ended < before && ended > after;
      });
      const failed = await keysNotMaterialized(dagster, likely);
      return likely.filter(({ runId }) => failed.get(runId)?.has(key));
    },
  );
}

/** By run, the assets that it was to materialize and did not. */
async function keysNotMaterialized(
  dagster: Dagster,
  runs: readonly RunSummaryPartsFragment[],
): Promise<ReadonlyMap<string, Set<string>>> {
  if (runs.length === 0) return new Map();
  const { runsOrError } = await dagster.query(
    AssetsOfRunDocument,
    { runIds: runs.map(({ runId }) => runId), limit: runs.length },
    { timeoutMs: 60_000 },
  );
  return new Map(
    expectType(runsOrError, "Runs").results.map((run) => {
      const keys = new Set(run.assets.map(({ key }) => assetKeyText(key.path)));
      for (const { assetKey } of run.assetMaterializations) if (assetKey) keys.delete(assetKeyText(assetKey.path));
      return [run.runId, keys];
    }),
  );
}
