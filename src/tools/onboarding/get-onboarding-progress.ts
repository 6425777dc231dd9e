import { z } from "zod";
import { expectType } from "../../dagster/unions.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { OnboardingChecklistDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { steps } from "./checklist.ts";

export const getOnboardingProgress = defineTool({
  name: "get_onboarding_progress",
  toolset: "onboarding",
  access: "read",
  plusOnly: true,
  title: "Onboarding progress",
  description:
    "Onboarding checklist of the Dagster+ organization: which steps are complete, skipped or open, since when.",
  input: z.strictObject({}),
  output: z.strictObject({
    complete: z.number(),
    skipped: z.number().optional(),
    total: z.number(),
    steps: z.array(
      z.strictObject({
        step: z.string(),
        what: z.string().optional(),
        status: z.string(),
        changed: z.string().optional(),
      }),
    ),
  }),
  async handler(_input, dagster) {
    const { onboardingChecklistEntries } = await dagster.query(OnboardingChecklistDocument, {});
    const { entries } = expectType(onboardingChecklistEntries, "OnboardingChecklistEntries");
    const skipped = entries.filter(({ status }) => status === "SKIPPED").length;
    return {
      complete: entries.filter(({ status }) => status === "COMPLETE").length,
      skipped: skipped === 0 ? undefined : skipped,
      total: entries.length,
      steps: entries.map(({ entryKey, status, updateTimestamp }) => {
        const name = entryKey.toLowerCase();
        return {
          step: name,
          // A newer Dagster+ may have steps that this table does not.
          what: (steps as Record<string, string>)[name],
          status: status.toLowerCase(),
          changed: typeof updateTimestamp === "number" ? isoFromSeconds(updateTimestamp) : undefined,
        };
      }),
    };
  },
});
