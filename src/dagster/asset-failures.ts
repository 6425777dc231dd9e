import { isAssetJob } from "../output/terminology.ts";
import {
  AssetFailedRunsDocument,
  type AssetFailedRunsQuery,
  AssetsOfRunDocument,
} from "../queries/generated/graphql.ts";
import { readAssetGraph } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { partitionOf, tagMap } from "./run-summary.ts";
import { expectType } from "./unions.ts";

/** A run that was to materialize an asset, failed, and did not. */
export interface FailedRun {
  run_id: string;
  /** In float seconds. */
  ended?: number;
  partition?: string;
}

/** Which failed runs are looked for: of what time (float seconds), and after which run (its id), the newest first. */
export interface FailedRunsWanted {
  partition?: string;
  before?: number;
  after?: number;
  cursor?: string;
  limit: number;
}

/** How many runs one request reads. */
const runsPerRequest = 100;

/**
 * The failed runs of an asset, the newest first, from Dagster's runs: open-source Dagster records no event for an asset that
 * failed. Runs go on being read until enough are found or there are no more, since most are of other assets.
 */
export async function failedRunsOf(dagster: Dagster, key: string, wanted: FailedRunsWanted): Promise<FailedRun[]> {
  const { assets } = await readAssetGraph(dagster);
  const jobs = assets.get(key)?.jobs;
  const found: FailedRun[] = [];
  let cursor = wanted.cursor;
  for (;;) {
    const { runsOrError } = await dagster.query(AssetFailedRunsDocument, {
      filter: { statuses: ["FAILURE"], createdBefore: wanted.before, updatedAfter: wanted.after },
      cursor,
      limit: runsPerRequest,
    });
    const { results } = expectType(runsOrError, "Runs");
    const likely = results.filter((run) => mayHold(run, key, jobs));
    const failed = await keysNotMaterialized(dagster, likely);
    for (const run of likely) {
      const partition = partitionOf(tagMap(run.tags));
      if (!failed.get(run.runId)?.has(key)) continue;
      if (wanted.partition !== undefined && partition !== wanted.partition) continue;
      const ended = run.endTime ?? run.creationTime;
      if (ended >= (wanted.before ?? Number.POSITIVE_INFINITY) || ended <= (wanted.after ?? 0)) continue;
      found.push({ run_id: run.runId, ended, partition });
      if (found.length >= wanted.limit) return found;
    }
    cursor = results.at(-1)?.runId;
    if (results.length < runsPerRequest) return found;
  }
}

type Run = Extract<AssetFailedRunsQuery["runsOrError"], { __typename?: "Runs" }>["results"][number];

/** Whether a run can have been for the asset, by what it selects or else by its job: without asking for its events. */
function mayHold(run: Run, key: string, jobs: readonly string[] | undefined): boolean {
  if (run.assetSelection) return run.assetSelection.some(({ path }) => assetKeyText(path) === key);
  return jobs === undefined || isAssetJob(run.jobName) || jobs.includes(run.jobName);
}

/** By run, the assets that it was to materialize and did not. */
async function keysNotMaterialized(dagster: Dagster, runs: readonly Run[]): Promise<ReadonlyMap<string, Set<string>>> {
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
