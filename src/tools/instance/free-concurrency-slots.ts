import { z } from "zod";
import { booleanOutcome } from "../../dagster/boolean-mutations.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findRunId } from "../../dagster/find.ts";
import { runState } from "../../dagster/follow-run.ts";
import { type Pools, readPools } from "../../dagster/pools.ts";
import { hasEnded } from "../../dagster/run-summary.ts";
import { InstanceFreeSlotsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { runId, shortText } from "../params.ts";

const input = z.strictObject({ run_id: runId, step: shortText.optional() });

const nothingHeld = "This run holds no slot and waits for none: there is nothing to free.";

const place = z.strictObject({ pool: z.string(), step: z.string() });

export const freeConcurrencySlots = defineTool({
  name: "free_concurrency_slots",
  toolset: "instance",
  access: "write",
  permission: "edit_concurrency_limit",
  idempotent: true,
  title: "Free concurrency slots",
  description:
    "Free the concurrency pool slots that a run, or one step of it, holds, and take it out of the line for them. Meant for runs that died without giving their slots back.",
  input,
  output: z.strictObject({
    run_id: z.string(),
    run_status: z.string(),
    freed: z.array(place),
    no_longer_waiting: z.array(place).optional(),
    hint: z.string().optional(),
  }),
  async preview(given, dagster) {
    const { held, ...rest } = await findSlots(given, dagster);
    return {
      would:
        held.length === 0 && rest.no_longer_waiting.length === 0
          ? { ...rest, hint: nothingHeld }
          : { ...rest, free: held },
    };
  },
  async handler(given, dagster) {
    const { held, no_longer_waiting, ...rest } = await findSlots(given, dagster);
    if (held.length === 0 && no_longer_waiting.length === 0) {
      return { ...rest, freed: [], hint: nothingHeld };
    }
    const outcome = dagster
      .mutate(InstanceFreeSlotsDocument, { runId: rest.run_id, step: given.step })
      .then((answer) => answer.freeConcurrencySlots);
    await booleanOutcome("free the slots", outcome);
    return { ...rest, freed: held, no_longer_waiting: no_longer_waiting.length > 0 ? no_longer_waiting : undefined };
  },
});

/**
 * The slots that a run holds, and those it waits for.
 * @throws {OperationError} `run_not_found`, or `step_not_found` with the steps that hold slots
 */
async function findSlots(given: z.output<typeof input>, dagster: Dagster) {
  const known = await readPools(dagster);
  const run_id = await runOfSlots(given.run_id, known, dagster);
  const isWanted = (one: { run_id: string; step: string }) =>
    one.run_id === run_id && (given.step === undefined || one.step === given.step);
  const held = known.pools.flatMap(({ pool, claimed }) => claimed.filter(isWanted).map(({ step }) => ({ pool, step })));
  const no_longer_waiting = known.pools.flatMap(({ pool, waiting, assigned }) =>
    [...assigned, ...waiting].filter(isWanted).map(({ step }) => ({ pool, step })),
  );
  const steps = stepsOf(run_id, known);
  if (given.step !== undefined && steps.length > 0 && !steps.includes(given.step)) {
    throw new OperationError(
      "step_not_found",
      `The step ${JSON.stringify(given.step.slice(0, 120))} of this run holds no slot and waits for none.`,
      {
        candidates: steps,
      },
    );
  }
  const run_status = await statusOf(run_id, steps.length > 0, dagster);
  const hint =
    held.length > 0 && run_status !== "DELETED" && !hasEnded(run_status as Parameters<typeof hasEnded>[0])
      ? "The run is still going: others may start in the slots that it goes on using."
      : undefined;
  return { run_id, run_status, held, no_longer_waiting, hint };
}

function stepsOf(run_id: string, { pools }: Pools): string[] {
  const all = pools.flatMap(({ claimed, assigned, waiting }) => [...claimed, ...assigned, ...waiting]);
  return [...new Set(all.filter((one) => one.run_id === run_id).map(({ step }) => step))].sort();
}

/** A run that was deleted can still hold slots, so a prefix is looked for among those first. */
async function runOfSlots(given: string, { pools }: Pools, dagster: Dagster): Promise<string> {
  const holders = new Set(
    pools.flatMap(({ claimed, assigned, waiting }) =>
      [...claimed, ...assigned, ...waiting].map(({ run_id }) => run_id),
    ),
  );
  const matches = [...holders].filter((run_id) => run_id.startsWith(given.toLowerCase()));
  const [match] = matches;
  return matches.length === 1 && match !== undefined ? match : findRunId(dagster, given);
}

async function statusOf(run_id: string, holdsSlots: boolean, dagster: Dagster): Promise<string> {
  try {
    return (await runState(dagster, run_id)).status;
  } catch (error) {
    if (holdsSlots && error instanceof OperationError && error.code === "run_not_found") return "DELETED";
    throw error;
  }
}
