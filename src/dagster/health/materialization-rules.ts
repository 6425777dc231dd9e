import type { RunStatus } from "../../queries/generated/graphql.ts";
import type { MaterializationHealth } from "./asset-health.ts";

/** The last materialization of an asset; its time is in milliseconds, as text. */
export interface LastMaterialization {
  runId: string;
  timestamp: string;
}

/** The run that last planned to materialize an asset; times in float seconds. */
export interface LatestRun {
  runId: string;
  status: RunStatus;
  creationTime: number;
  endTime?: number | null;
}

/** How many partitions an asset has, and how their last ended attempts went, whatever is in progress now. */
export interface PartitionOutcomes {
  total: number;
  /** The last attempt failed, also where an older one had succeeded. */
  failed: number;
  /** Materialized, and not failed since. */
  materialized: number;
}

/**
 * The materialization of an asset without partitions: `compute_for_asset` and
 * `_get_is_currently_failed_and_latest_terminal_run_id_and_timestamp` in Dagster's `asset_materialization_health.py`.
 *
 * Dagster judges by the run that touched the asset last, be it with a plan or with a materialization, and a plan is made
 * together with its run. So a run that failed counts unless it materialized the asset before it failed, or something
 * materialized the asset after the run was created. An asset whose latest run is in progress, or was canceled or deleted, is
 * healthy if it was ever materialized, also where a run before that one had failed.
 *
 * GraphQL tells the latest run that still exists. So after the deletion of a failed run, a failed one before it counts again,
 * where Dagster, which remembers the id of the deleted run, no longer knows.
 */
export function unpartitionedMaterialization(
  last: LastMaterialization | undefined,
  run: LatestRun | undefined,
): MaterializationHealth {
  const failed =
    run?.status === "FAILURE" &&
    typeof run.endTime === "number" &&
    !(last && (last.runId === run.runId || Number(last.timestamp) / 1000 > run.creationTime));
  if (failed) return { status: "DEGRADED", failed_run_id: run.runId };
  return { status: last === undefined ? "UNKNOWN" : "HEALTHY" };
}

/** The materialization of a partitioned asset: `MinimalAssetMaterializationHealthState.health_status`, with Dagster's counts. */
export function partitionedMaterialization({ total, failed, materialized }: PartitionOutcomes): MaterializationHealth {
  const missing = total - materialized - failed;
  if (failed > 0)
    return { status: "DEGRADED", failed_partitions: failed, missing_partitions: missing, total_partitions: total };
  if (materialized === 0) return { status: "UNKNOWN" };
  return missing > 0
    ? { status: "HEALTHY", missing_partitions: missing, total_partitions: total }
    : { status: "HEALTHY" };
}

/** The materialization of an observable source, which Dagster never materializes itself. */
export function observedMaterialization(observed: boolean): MaterializationHealth {
  return { status: observed ? "HEALTHY" : "UNKNOWN" };
}
