import { z } from "zod";
import { booleanOutcome } from "../../dagster/boolean-mutations.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { poolNotFound, readPools } from "../../dagster/pools.ts";
import { InstanceDeletePoolLimitDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { exactName } from "../params.ts";

export const deleteConcurrencyLimit = defineTool({
  name: "delete_concurrency_limit",
  toolset: "instance",
  access: "destroy",
  permission: "edit_concurrency_limit",
  title: "Delete concurrency limit",
  description: "Delete the limit of a concurrency pool: the deployment's default limit holds for it then, or none.",
  input: z.strictObject({ pool: exactName }),
  output: z.strictObject({
    pool: z.string(),
    deleted: z.boolean().optional(),
    limit_before: z.number(),
    limit_now: z.union([z.number(), z.string()]),
    claimed: z.number().optional(),
    waiting: z.number().optional(),
  }),
  async preview({ pool }, dagster) {
    const { pool: delete_limit_of, ...rest } = await change(pool, dagster);
    return { would: { delete_limit_of, ...rest } };
  },
  async handler({ pool }, dagster) {
    const changed = await change(pool, dagster);
    const outcome = dagster
      .mutate(InstanceDeletePoolLimitDocument, { pool })
      .then((answer) => answer.deleteConcurrencyLimit);
    await booleanOutcome("delete the limit", outcome);
    return { ...changed, deleted: true };
  },
});

async function change(pool: string, dagster: Dagster) {
  const known = await readPools(dagster);
  const before = known.pools.find((one) => one.pool === pool);
  if (before === undefined) throw poolNotFound(pool, known);
  return {
    pool,
    limit_before: before.limit,
    limit_now: known.defaultLimit === undefined ? "no limit" : known.defaultLimit,
    claimed: before.claimed.length,
    waiting: before.waiting.length,
  };
}
