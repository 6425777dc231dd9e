import { isoFromMillis, isoFromSeconds } from "../output/time.ts";
import {
  AssetLastObservationDocument,
  AssetStatesDocument,
  type AssetStatesQuery,
  type RunStatus,
} from "../queries/generated/graphql.ts";
import { assetKeyInput } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { isType } from "./unions.ts";

/** How an asset stands, in the words of answers. What is not known or does not apply is undefined. */
export interface AssetState {
  last_materialized?: string;
  /** The last observation of an observable source. */
  last_observed?: string;
  /** The run that last targeted it, when that run failed without materializing it and nothing materialized it since. */
  failed_run_id?: string;
  failed_at?: string;
  /** Runs that are to materialize it and have not ended. */
  in_progress_run_ids?: string[];
  /** Dagster's `staleStatus`: about versions of code and data only, so it says FRESH of what failed. Not for partitioned assets. */
  stale?: "FRESH" | "STALE" | "MISSING";
  stale_causes?: string[];
  total_partitions?: number;
  materialized_partitions?: number;
  failed_partitions?: number;
  in_progress_partitions?: number;
  missing_partitions?: number;
}

/** A state and what tells one state from the next, for who waits for a change. */
export interface KnownAssetState {
  state: AssetState;
  latestRun?: { run_id: string; status: RunStatus };
  /** Run and time of the last materialization. */
  materialization?: string;
  /** The run that last targeted it, when that failed without materializing it. Of a partitioned asset, too. */
  failedRun?: string;
}

/** How many causes of staleness an answer names. */
const namedCauses = 5;

/**
 * How assets stand. Keys without a definition are left out of the result: their state is only in their events.
 *
 * @param stale - whether to ask for staleness, which costs Dagster the versions of everything upstream
 */
export async function readAssetStates(
  dagster: Dagster,
  keys: readonly string[],
  { stale }: { stale: boolean },
): Promise<ReadonlyMap<string, KnownAssetState>> {
  if (keys.length === 0) return new Map();
  const answer = await dagster.query(
    AssetStatesDocument,
    { keys: keys.map(assetKeyInput), withStale: stale },
    { timeoutMs: 60_000 },
  );
  const infos = new Map(answer.assetsLatestInfo.map((info) => [assetKeyText(info.assetKey.path), info]));
  const observables = answer.assetNodes
    .filter(({ isObservable }) => isObservable)
    .map(({ assetKey }) => assetKeyText(assetKey.path));
  // One query of Dagster's storage for each, so of observables alone.
  const observed = new Map(
    await Promise.all(observables.map(async (key) => [key, await lastObserved(dagster, key)] as const)),
  );
  return new Map(
    answer.assetNodes.map((node) => {
      const key = assetKeyText(node.assetKey.path);
      return [key, knownState(node, infos.get(key), observed.get(key))];
    }),
  );
}

type StateNode = AssetStatesQuery["assetNodes"][number];
type LatestInfo = AssetStatesQuery["assetsLatestInfo"][number];

function knownState(node: StateNode, info: LatestInfo | undefined, observed: string | undefined): KnownAssetState {
  const materialization = info?.latestMaterialization ?? undefined;
  const run = info?.latestRun ?? undefined;
  const failed = run !== undefined && failedToMaterialize(run, materialization) ? run : undefined;
  const running = [...(info?.inProgressRunIds ?? []), ...(info?.unstartedRunIds ?? [])];
  const stats = node.partitionStats ?? undefined;
  const mayBeStale = node.isMaterializable && !node.isPartitioned;
  return {
    state: {
      last_materialized: isoFromMillis(materialization?.timestamp),
      last_observed: observed,
      // Of a partitioned asset it is the partitions that tell: its latest run is that of one partition among many.
      failed_run_id: node.isPartitioned ? undefined : failed?.runId,
      failed_at: node.isPartitioned ? undefined : isoFromSeconds(failed?.endTime),
      in_progress_run_ids: running.length > 0 ? running.slice(0, 10) : undefined,
      stale: mayBeStale ? (node.staleStatus ?? undefined) : undefined,
      stale_causes:
        mayBeStale && node.staleStatus === "STALE"
          ? (node.staleCauses ?? []).slice(0, namedCauses).map(causeText)
          : undefined,
      total_partitions: stats?.numPartitions,
      materialized_partitions: stats?.numMaterialized,
      failed_partitions: stats?.numFailed,
      in_progress_partitions: stats?.numMaterializing || undefined,
      missing_partitions:
        stats && stats.numPartitions - stats.numMaterialized - stats.numFailed - stats.numMaterializing,
    },
    latestRun: run && { run_id: run.runId, status: run.status },
    failedRun:
      node.isPartitioned && run?.status === "FAILURE" && materialization?.runId !== run.runId
        ? run.runId
        : failed?.runId,
    materialization: materialization && `${materialization.runId} ${materialization.timestamp}`,
  };
}

/** Whether a run that targeted an asset failed it: by the rule of Dagster's own health, for assets without partitions. */
function failedToMaterialize(
  run: NonNullable<LatestInfo["latestRun"]>,
  materialization: LatestInfo["latestMaterialization"],
): boolean {
  if (run.status !== "FAILURE") return false;
  if (!materialization) return true;
  if (materialization.runId === run.runId) return false;
  return Number(materialization.timestamp) / 1000 < (run.endTime ?? run.creationTime);
}

function causeText({ key, category, reason, dependency }: NonNullable<StateNode["staleCauses"]>[number]): string {
  const cause = `${category.toLowerCase()}: ${reason}`;
  return dependency ? `${cause} (${assetKeyText(dependency.path)}, seen from ${assetKeyText(key.path)})` : cause;
}

async function lastObserved(dagster: Dagster, key: string): Promise<string | undefined> {
  const { assetOrError } = await dagster.query(AssetLastObservationDocument, { key: assetKeyInput(key) });
  return isType(assetOrError, "Asset") ? isoFromMillis(assetOrError.assetObservations[0]?.timestamp) : undefined;
}
