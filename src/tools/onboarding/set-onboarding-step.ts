import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { expectType } from "../../dagster/unions.ts";
import { OnboardingChecklistDocument, OnboardingToggleDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { entryKeyOf, statusOf, step, stepStatus } from "./checklist.ts";

export const setOnboardingStep = defineTool({
  name: "set_onboarding_step",
  toolset: "onboarding",
  access: "write",
  plusOnly: true,
  idempotent: true,
  title: "Set onboarding step",
  description: "Tick or untick a step of the Dagster+ onboarding checklist. Nothing else changes.",
  input: z.strictObject({ step, status: stepStatus }),
  output: z.strictObject({ step: z.string(), status: z.string(), was: z.string(), unchanged: z.boolean().optional() }),
  async preview({ step: name, status }, dagster) {
    return { would: { step: name, status, was: await present(dagster, name) } };
  },
  async handler({ step: name, status }, dagster) {
    const was = await present(dagster, name);
    if (was === status) return { step: name, status, was, unchanged: true };
    const { toggleOnboardingChecklistEntry } = await dagster.mutate(OnboardingToggleDocument, {
      entryKey: entryKeyOf(name),
      status: statusOf(status),
    });
    const entry = expectType(toggleOnboardingChecklistEntry, "OnboardingChecklistEntry");
    return { step: name, status: entry.status.toLowerCase(), was };
  },
});

/** How the step stands; one that is not on the list was never touched. */
async function present(dagster: Dagster, name: z.output<typeof step>): Promise<string> {
  const { onboardingChecklistEntries } = await dagster.query(OnboardingChecklistDocument, {});
  const { entries } = expectType(onboardingChecklistEntries, "OnboardingChecklistEntries");
  const entry = entries.find(({ entryKey }) => entryKey === entryKeyOf(name));
  return (entry?.status ?? "INCOMPLETE").toLowerCase();
}
