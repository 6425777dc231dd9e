import { z } from "zod";
import { type Pools, poolsOf } from "../../dagster/pools.ts";
import type { QueueRules, TagLimit } from "../../dagster/run-queue.ts";
import type {
  PoolPartsFragment,
  PoolSettingsPartsFragment,
  RunQueuePartsFragment,
} from "../../queries/generated/graphql.ts";

/** The limits on runs, as answers tell them. */
export const queueLimits = z.strictObject({
  max_concurrent_runs: z.union([z.number(), z.string()]).optional(),
  tags: z.array(z.strictObject({ tag: z.string(), limit: z.number(), each_value: z.boolean().optional() })).optional(),
  pools_hold_back_runs: z.boolean().optional(),
  pool_granularity: z.string().optional(),
  default_pool_limit: z.number().optional(),
});

/** The rules of the queue and the pools, from what the instance tells of them. */
export async function readQueueRules(
  instance: RunQueuePartsFragment & PoolSettingsPartsFragment & { concurrencyLimits: readonly PoolPartsFragment[] },
): Promise<{ rules: QueueRules; pools: Pools }> {
  const pools = poolsOf(instance);
  const config = instance.runQueueConfig;
  const most = config?.maxConcurrentRuns;
  return {
    pools,
    rules: {
      // -1 switches the limit off.
      maxRuns: most === undefined || most < 0 ? undefined : most,
      tagLimits: await readTagLimits(config?.tagConcurrencyLimitsYaml ?? undefined),
      poolsHoldBack: config?.isOpConcurrencyAware === true,
      poolGranularity: pools.granularity === "run" ? "run" : "op",
      poolBuffer: pools.buffer,
      pools: pools.pools,
    },
  };
}

/** The rules as answers tell them. */
export function toldLimits(
  { maxRuns, tagLimits, poolsHoldBack }: QueueRules,
  pools: Pools,
): z.output<typeof queueLimits> {
  return {
    max_concurrent_runs: maxRuns ?? "no limit",
    tags: tagLimits.map(({ key, value, perValue, limit }) => ({
      tag: value === undefined ? key : `${key}=${value}`,
      limit,
      each_value: perValue ? true : undefined,
    })),
    pools_hold_back_runs: poolsHoldBack,
    pool_granularity: pools.granularity,
    default_pool_limit: pools.defaultLimit,
  };
}

const writtenLimits = z.array(
  z.object({
    key: z.coerce.string(),
    limit: z.coerce.number(),
    value: z.union([z.object({ applyLimitPerUniqueValue: z.boolean() }), z.coerce.string()]).nullish(),
  }),
);

/** Tag limits from the YAML text in which Dagster gives them. */
async function readTagLimits(text: string | undefined): Promise<TagLimit[]> {
  if (text === undefined || text.trim() === "") return [];
  const { parse } = await import("yaml");
  return writtenLimits.parse(parse(text)).map(({ key, limit, value }) => ({
    key,
    limit,
    value: typeof value === "string" && value !== "" ? value : undefined,
    perValue: typeof value === "object" && value !== null && value.applyLimitPerUniqueValue,
  }));
}
