import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";

/** A change of users, teams or roles, planned on the live state. */
export interface Plan {
  /** Whether anything would change. */
  changes: boolean;
  /** What happens, in a sentence. */
  what: string;
  /** Who gets or loses what by it, and what else to know. */
  details?: Record<string, unknown>;
  remarks?: string[];
  /** Sends the change, and gives what is so now. */
  send: () => Promise<Record<string, unknown>>;
}

/** What every planned change answers. */
export const planOutput = { changed: z.boolean(), what: z.string(), remarks: z.array(z.string()).optional() };

/** What a planned change would do, for a person to judge. */
function previewOfPlan({ changes, what, details, remarks }: Plan) {
  return { would: { what, ...(changes ? { ...details, ...(remarks?.length ? { remarks } : {}) } : {}) } };
}

/** Makes a planned change, unless it changes nothing. */
async function carryOutPlan({ changes, what, remarks, send }: Plan) {
  if (!changes) return { changed: false, what };
  const now = await send();
  return { changed: true, what, ...(remarks?.length ? { remarks } : {}), ...now };
}

/** A tool's preview and handler out of the one plan that both make. */
export function planned<I>(plan: (input: I, dagster: Dagster) => Promise<Plan>) {
  return {
    preview: async (input: I, dagster: Dagster) => previewOfPlan(await plan(input, dagster)),
    handler: async (input: I, dagster: Dagster) => carryOutPlan(await plan(input, dagster)),
  };
}
