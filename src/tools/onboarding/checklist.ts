import { z } from "zod";
import type { OnboardingChecklistEntryKey, OnboardingChecklistStatus } from "../../queries/generated/graphql.ts";

/** The steps of the checklist in the order in which they are usually done, with what each means. */
export const steps = {
  chose_agent_type: "choose between Hybrid and Serverless",
  launched_agent: "have an agent running",
  loaded_code: "load a code location",
  loaded_custom_code: "load code of one's own",
  launched_run: "launch a run",
  invited_team: "invite others",
  created_branch_deployment: "create a branch deployment",
  scheduled_demo_call: "schedule a call with Dagster",
  plan_selected: "select a plan",
  payment_method_added: "add a payment method",
  invoice_created: "have an invoice made",
  invoice_paid: "pay an invoice",
  finished_setup: "finish the set-up",
} as const satisfies Record<Lowercase<OnboardingChecklistEntryKey>, string>;

/** A step of the checklist. */
export const step = z.enum(Object.keys(steps) as [keyof typeof steps, ...(keyof typeof steps)[]]);

/** How a step stands. */
export const stepStatus = z.enum(["incomplete", "complete", "skipped"]);

/** The step in Dagster's words. */
export function entryKeyOf(name: z.output<typeof step>): OnboardingChecklistEntryKey {
  return name.toUpperCase() as OnboardingChecklistEntryKey;
}

/** The status in Dagster's words. */
export function statusOf(name: z.output<typeof stepStatus>): OnboardingChecklistStatus {
  return name.toUpperCase() as OnboardingChecklistStatus;
}
