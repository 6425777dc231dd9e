import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findByName } from "../../dagster/find.ts";
import {
  changeState,
  type Instigator,
  type InstigatorKind,
  readInstigator,
  type StateAction,
  statusAfter,
  wouldChange,
} from "../../dagster/instigation.ts";
import { stateAnswer } from "./answer-schemas.ts";

/** What starting, stopping and resetting answers, besides the name. */
export const stateChangeOutput = {
  location: z.string(),
  changed: z.boolean(),
  before: stateAnswer,
  after: stateAnswer.optional(),
  next_tick: z.string().optional(),
  hint: z.string().optional(),
};

/** How a schedule or sensor is named in an argument. */
interface Given {
  name: string;
  location?: string;
  repository?: string;
}

/** What the change would do, or that there is nothing to do. @throws {OperationError} as `findByName` does */
export async function previewStateChange(dagster: Dagster, kind: InstigatorKind, action: StateAction, given: Given) {
  const found = await findByName(dagster, kind, given);
  const before = await readInstigator(dagster, kind, found);
  const changes = wouldChange(action, before);
  return {
    would: {
      [kind]: found.name,
      location: found.location,
      change: changes ? `${before.state.status} → ${statusAfter(action, before)}` : "none",
      hint: changes ? resetHint(action, before) : alreadySo(action, before),
    },
  };
}

/**
 * Starts, stops or resets by name. What is so already is answered as such, and nothing is sent.
 * @throws {OperationError} as `findByName` and `changeState` do
 */
export async function runStateChange(dagster: Dagster, kind: InstigatorKind, action: StateAction, given: Given) {
  const found = await findByName(dagster, kind, given);
  const before = await readInstigator(dagster, kind, found);
  const changed = wouldChange(action, before);
  const after = changed ? await changeState(dagster, action, before, found) : before;
  return {
    location: found.location,
    changed,
    before: before.state,
    after: after?.state,
    next_tick: after?.nextTick,
    hint: changed ? undefined : alreadySo(action, before),
  };
}

function alreadySo(action: StateAction, { state }: Instigator): string {
  return action === "reset"
    ? `It has the status that its code gives it already: ${state.status}.`
    : `It is ${state.status} already.`;
}

function resetHint(action: StateAction, { state, inCode }: Instigator): string | undefined {
  return action === "reset" && state.status === inCode
    ? "Its status stays the same, but from then on follows the code."
    : undefined;
}
