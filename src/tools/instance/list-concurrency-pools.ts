import { z } from "zod";
import { type Pool, poolNotFound, readPools } from "../../dagster/pools.ts";
import { keepPage } from "../../output/limit.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { durationSeconds, isoFromSeconds } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { cursor, exactName, limit } from "../params.ts";

const stepOfRun = z.strictObject({ run_id: z.string(), step: z.string() });

export const listConcurrencyPools = defineTool({
  name: "list_concurrency_pools",
  toolset: "instance",
  access: "read",
  title: "List concurrency pools",
  description:
    "Concurrency pools: limit, which run and step holds each slot, and which steps wait for one and since when. With them, the default limit and whether pools count ops or runs.",
  input: z.strictObject({ pool: exactName.optional(), limit: limit(50, 200), cursor }),
  output: z.strictObject({
    granularity: z.string().optional(),
    default_limit: z.number().optional(),
    pools: z.array(
      z.strictObject({
        pool: z.string(),
        limit: z.number(),
        is_default_limit: z.boolean().optional(),
        claimed: z.number(),
        claimed_by: z.array(stepOfRun).optional(),
        assigned_to: z.array(stepOfRun).optional(),
        waiting: z.number().optional(),
        waiting_steps: z
          .array(
            stepOfRun.extend({
              since: z.string().optional(),
              waiting_s: z.number().optional(),
              priority: z.number().optional(),
            }),
          )
          .optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const known = await readPools(dagster);
    const wanted = known.pools.filter(({ pool }) => input.pool === undefined || pool === input.pool);
    if (input.pool !== undefined && wanted.length === 0) throw poolNotFound(input.pool, known);
    const now = Date.now() / 1000;
    const page = pageOfSorted(
      "pools",
      wanted,
      ({ pool }) => pool,
      (pool) => toldPool(pool, now),
      input,
    );
    const answer = {
      granularity: known.granularity,
      default_limit: known.defaultLimit,
      ...page,
      hint:
        wanted.length > 0
          ? undefined
          : "No pool has a limit, and no run has used one. set_concurrency_limit gives a pool that code names a limit.",
    };
    keepPage(page, answer);
    return answer;
  },
});

function toldPool(pool: Pool, now: number) {
  return {
    pool: pool.pool,
    limit: pool.limit,
    is_default_limit: pool.isDefault ? true : undefined,
    claimed: pool.claimed.length,
    claimed_by: [...pool.claimed],
    assigned_to: [...pool.assigned],
    waiting: pool.waiting.length > 0 ? pool.waiting.length : undefined,
    waiting_steps: pool.waiting.map(({ run_id, step, since, priority }) => ({
      run_id,
      step,
      since: isoFromSeconds(since),
      waiting_s: durationSeconds(since, now),
      priority: priority === 0 ? undefined : priority,
    })),
  };
}
