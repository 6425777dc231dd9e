import type { RunPlan } from "./run-plan.ts";
import type { Timeline } from "./timeline.ts";

/**
 * Whether the provider of payments refuses a run, by the runs there were since the world began: of the tries since, it refuses
 * the first and lets the others through. Its quota is for so many calls an hour, and an explorer sees both a fix that fails and
 * one that works.
 */
export function isRefused(since: readonly RunPlan[]): boolean {
  return !since.some((plan) => makes(plan, "raw/payments"));
}

/** Whether by a time (ms) payments have been staged that were read since the world began. */
export function isRepaired(since: readonly RunPlan[], at: number, timelineOf: (plan: RunPlan) => Timeline): boolean {
  const succeeded = (asset: string) =>
    since
      .filter((plan) => makes(plan, asset))
      .map(timelineOf)
      .filter(({ endedAs, ended }) => endedAs === "SUCCESS" && ended <= at);
  const landed = Math.min(...succeeded("raw/payments").map(({ ended }) => ended));
  return succeeded("staging/payments").some(({ created }) => created >= landed);
}

/** Whether a run is to make an asset. */
export function makes({ steps }: RunPlan, asset: string): boolean {
  return steps.some((step) => step.asset === asset);
}
