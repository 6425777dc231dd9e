import { z } from "zod";
import type { BackfillPlan } from "../../dagster/backfill-plan.ts";
import type { PartitionRange } from "../../dagster/partition-space.ts";

/** A call to make next, as answers suggest it. */
export const nextCalls = z.array(
  z.strictObject({ tool: z.string(), arguments: z.record(z.string(), z.unknown()).optional(), why: z.string() }),
);

/** A backfill in few words. */
export const backfillSummaryShape = {
  backfill_id: z.string(),
  status: z.string(),
  title: z.string().optional(),
  job: z.string().optional(),
  assets: z.array(z.string()).optional(),
  assets_total: z.number().optional(),
  partitions: z.number().optional(),
  created: z.string().optional(),
  ended: z.string().optional(),
  duration_s: z.number().optional(),
  launched_by: z.string().optional(),
  error: z.strictObject({ type: z.string().optional(), message: z.string(), where: z.string().optional() }).optional(),
};

/** Where a backfill stands. */
export const backfillStateShape = {
  ...backfillSummaryShape,
  description: z.string().optional(),
  tags: z.record(z.string(), z.string()).optional(),
  progress: z
    .strictObject({
      total: z.number(),
      done: z.number(),
      failed: z.number(),
      in_progress: z.number(),
      canceled: z.number().optional(),
      left: z.number(),
    })
    .optional(),
  by_asset: z
    .array(
      z.strictObject({
        asset: z.string(),
        targeted: z.number(),
        in_progress: z.number(),
        materialized: z.number(),
        failed: z.number(),
      }),
    )
    .optional(),
  hint: z.string().optional(),
  url: z.string(),
  next: nextCalls.optional(),
  timed_out: z.literal(true).optional(),
};

/** A run in few words. */
export const runShape = z.strictObject({
  run_id: z.string(),
  status: z.string(),
  job: z.string().optional(),
  assets: z.array(z.string()).optional(),
  assets_total: z.number().optional(),
  checks: z.array(z.string()).optional(),
  partition: z.string().optional(),
  created: z.string().optional(),
  started: z.string().optional(),
  ended: z.string().optional(),
  duration_s: z.number().optional(),
  launched_by: z.string().optional(),
});

/** Partitions in short: a key by itself, or a range that `partition_range` takes. */
export const rangesShape = z.array(
  z.union([z.string(), z.strictObject({ start: z.string(), end: z.string(), count: z.number() })]),
);

/** How many ranges an answer names; what follows is counted. */
const namedRanges = 40;

/** Ranges in short; undefined when there are none. Those beyond the first 40 are summed up in the last. */
export function shortRanges(ranges: readonly PartitionRange[]): z.input<typeof rangesShape> | undefined {
  if (ranges.length === 0) return undefined;
  const shown = ranges.slice(0, namedRanges).map((range) => (range.count === 1 ? range.start : { ...range }));
  const rest = ranges.slice(namedRanges).reduce((sum, { count }) => sum + count, 0);
  return rest > 0 ? [...shown, `… and ${rest} more in ${ranges.length - namedRanges} ranges`] : shown;
}

/** What a planned backfill would do, in words and numbers. */
export function wouldOf(plan: BackfillPlan): Record<string, unknown> {
  const parts = plan.parts.map(({ space, indexes }) => ({
    [space.owner]: space.of,
    partitions: indexes.length,
    of: space.count,
    which: shortRanges(space.ranges(indexes)),
    runs: space.runsFor(indexes),
    ...(space.perRun === 1
      ? {}
      : {
          backfill_policy: Number.isFinite(space.perRun)
            ? `up to ${space.perRun} consecutive partitions in one run`
            : "all consecutive partitions in one run",
        }),
  }));
  return {
    backfill: parts,
    ...(plan.unpartitioned.length > 0 ? { unpartitioned_assets: plan.unpartitioned } : {}),
    partitions: plan.partitions,
    runs: plan.runs,
  };
}
