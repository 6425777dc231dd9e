/** Dagster's `AssetHealthStatus`. */
export const healthStatuses = ["HEALTHY", "WARNING", "DEGRADED", "UNKNOWN", "NOT_APPLICABLE"] as const;
export type HealthStatus = (typeof healthStatuses)[number];

/** Whether an asset's data is there. Counts are told where Dagster tells them: when something failed or is missing. */
export interface MaterializationHealth {
  status: HealthStatus;
  failed_partitions?: number;
  /** Failed ones that Dagster is going to retry by itself; told by Dagster+ alone. */
  up_for_retry_partitions?: number;
  /** Neither failed nor materialized. */
  missing_partitions?: number;
  total_partitions?: number;
  /** The run that failed to materialize it last. */
  failed_run_id?: string;
}

/** How an asset's checks stand. Counts are told where Dagster tells them: unless all passed. */
export interface ChecksHealth {
  status: HealthStatus;
  /** Failed with severity ERROR, or failed to execute. */
  failed?: number;
  /** Failed with severity WARN. */
  warning?: number;
  not_executed?: number;
  total?: number;
}

/** Whether an asset is as new as its freshness policy asks. */
export interface FreshnessHealth {
  status: HealthStatus;
  /** ISO 8601 UTC. */
  last_materialized?: string;
}

/** The three parts that an asset's health is made of. */
export interface HealthPartsOfAsset {
  materialization: MaterializationHealth;
  checks: ChecksHealth;
  freshness: FreshnessHealth;
}

/** An asset's health, its parts, and who says so: Dagster, or this program by Dagster's rules. */
export interface AssetHealth extends HealthPartsOfAsset {
  health: HealthStatus;
  source: "dagster" | "derived";
}

/** The overall health that parts amount to: `overall_status_from_component_statuses` in Dagster's `asset_health.py`. */
export function overallHealth({ materialization, checks, freshness }: HealthPartsOfAsset): HealthStatus {
  const statuses = [materialization.status, checks.status, freshness.status];
  if (statuses.includes("DEGRADED")) return "DEGRADED";
  if (statuses.includes("WARNING")) return "WARNING";
  // An asset that may not be there at all is not healthy for having passed its checks.
  if (materialization.status === "UNKNOWN") return "UNKNOWN";
  return statuses.includes("HEALTHY") ? "HEALTHY" : "UNKNOWN";
}
