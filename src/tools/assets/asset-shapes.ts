import { z } from "zod";

/** The state of an asset in an answer: see `AssetState`. */
export const assetStateShape = {
  last_materialized: z.string().optional(),
  last_observed: z.string().optional(),
  failed_run_id: z.string().optional(),
  failed_at: z.string().optional(),
  in_progress_run_ids: z.array(z.string()).optional(),
  stale: z.enum(["FRESH", "STALE", "MISSING"]).optional(),
  stale_causes: z.array(z.string()).optional(),
  total_partitions: z.number().optional(),
  materialized_partitions: z.number().optional(),
  failed_partitions: z.number().optional(),
  in_progress_partitions: z.number().optional(),
  missing_partitions: z.number().optional(),
} as const;

/** A call that can be made next. */
export const nextCalls = z
  .array(
    z.strictObject({
      tool: z.string(),
      arguments: z.record(z.string(), z.unknown()).optional(),
      why: z.string(),
    }),
  )
  .optional();

/** An asset selection in Dagster's syntax: room for hundreds of keys, below what the parser takes. */
export const selection = z.string().trim().min(1).max(9000);
