import { z } from "zod";
import { booleanOutcome } from "../../dagster/boolean-mutations.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { readPools } from "../../dagster/pools.ts";
import { InstanceSetPoolLimitDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { exactName } from "../params.ts";

/** How many slots a pool may have at the very most; the connected Dagster says how many it takes. */
const mostSlots = 1_000_000;

const input = z.strictObject({
  pool: exactName,
  limit: z.number().int().min(0).max(mostSlots).describe("0 blocks the pool"),
});

export const setConcurrencyLimit = defineTool({
  name: "set_concurrency_limit",
  toolset: "instance",
  access: "write",
  permission: "edit_concurrency_limit",
  idempotent: true,
  title: "Set concurrency limit",
  description:
    "Set how many ops or runs of a concurrency pool may run at once. Answers the limit before. What runs already keeps its slot.",
  input,
  output: z.strictObject({
    pool: z.string(),
    limit: z.number(),
    limit_before: z.number().optional(),
    was_default: z.boolean().optional(),
    claimed: z.number().optional(),
    waiting: z.number().optional(),
    hint: z.string().optional(),
  }),
  async preview(given, dagster) {
    return { would: await change(given, dagster) };
  },
  async handler(given, dagster) {
    const changed = await change(given, dagster);
    await booleanOutcome(
      "set the limit",
      dagster.mutate(InstanceSetPoolLimitDocument, given).then((answer) => answer.setConcurrencyLimit),
    );
    return changed;
  },
});

/** What setting the limit changes. @throws {OperationError} `invalid_arguments` when Dagster does not take such a limit */
async function change({ pool, limit }: z.output<typeof input>, dagster: Dagster) {
  const { pools, min, max } = await readPools(dagster);
  if (limit < min || limit > max) {
    throw new OperationError("invalid_arguments", `limit: must be from ${min} to ${max} on this Dagster.`);
  }
  const before = pools.find((known) => known.pool === pool);
  const claimed = before?.claimed.length ?? 0;
  const hint =
    before === undefined
      ? "Dagster did not know this pool. The limit holds for what names exactly this pool in code."
      : limit === 0
        ? "Everything that needs this pool now waits until the limit is raised."
        : claimed > limit
          ? `${claimed} slots are taken, more than the new limit: it holds once enough of them are given back.`
          : undefined;
  return {
    pool,
    limit,
    limit_before: before?.limit,
    was_default: before?.isDefault ? true : undefined,
    claimed: before?.claimed.length,
    waiting: before?.waiting.length,
    hint,
  };
}
