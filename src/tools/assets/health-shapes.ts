import { z } from "zod";
import { type AssetHealth, healthStatuses } from "../../dagster/health/asset-health.ts";

const status = z.enum(healthStatuses);

/** The health of an asset in an answer: see `AssetHealth`. */
export const assetHealthShape = {
  health: status,
  materialization: z.strictObject({
    status,
    failed_partitions: z.number().optional(),
    up_for_retry_partitions: z.number().optional(),
    missing_partitions: z.number().optional(),
    total_partitions: z.number().optional(),
    failed_run_id: z.string().optional(),
  }),
  checks: z.strictObject({
    status,
    failed: z.number().optional(),
    warning: z.number().optional(),
    not_executed: z.number().optional(),
    total: z.number().optional(),
  }),
  freshness: z.strictObject({ status, last_materialized: z.string().optional() }),
  source: z.enum(["dagster", "derived"]),
} as const;

/** An asset's health as an answer tells it. */
export function healthAnswer({ health, materialization, checks, freshness, source }: AssetHealth) {
  return {
    health,
    materialization: {
      status: materialization.status,
      failed_partitions: materialization.failed_partitions,
      up_for_retry_partitions: materialization.up_for_retry_partitions,
      missing_partitions: materialization.missing_partitions,
      total_partitions: materialization.total_partitions,
      failed_run_id: materialization.failed_run_id,
    },
    checks: {
      status: checks.status,
      failed: checks.failed,
      warning: checks.warning,
      not_executed: checks.not_executed,
      total: checks.total,
    },
    freshness: { status: freshness.status, last_materialized: freshness.last_materialized },
    source,
  };
}
