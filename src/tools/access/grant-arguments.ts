import { z } from "zod";
import type { GrantPlan } from "../../dagster/access/grant-change.ts";
import { type Grant, grantScopes } from "../../dagster/access/grants.ts";
import { sendGrant } from "../../dagster/access/send-grant.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { differences } from "../../output/differences.ts";
import { shortText } from "../params.ts";
import { changesAnswer, grantAnswer } from "./answers.ts";

/** Whose grant, which, and where. */
export const grantInput = z.strictObject({
  user: shortText.optional(),
  team: shortText.optional(),
  service_user: shortText.optional(),
  grant: shortText.optional(),
  role: shortText.optional(),
  scope: z.enum(grantScopes).default("deployment"),
  location: shortText.optional(),
  owned: z.boolean().optional(),
});

/** What became of a grant. */
export const grantOutput = z.strictObject({
  changed: z.boolean(),
  what: z.string(),
  changes: changesAnswer.optional(),
  remarks: z.array(z.string()).optional(),
  grants: z.array(grantAnswer).optional(),
});

/** What a planned change would do, for a person to judge. */
export function previewOf({ what, changes, remarks }: GrantPlan) {
  return { would: { what, ...(changes.length === 0 ? {} : { changes, remarks }) } };
}

/** Makes a planned change, unless it changes nothing, and tells what is granted now. */
export async function carryOut(dagster: Dagster, plan: GrantPlan) {
  const { what, changes, remarks, words, holder } = plan;
  const told = (grants: readonly Grant[]) => grants.map((grant) => words.grant(grant));
  if (changes.length === 0) return { changed: false, what, grants: told(holder.grants) };
  const grants = await sendGrant(dagster, plan);
  if (differences(words.byPlace(plan.grantsAfter), words.byPlace(grants)).length > 0) {
    dagster.note("Dagster+ tells of other grants now than this change leads to: see grants.");
  }
  return { changed: true, what, changes, remarks, grants: told(grants) };
}
