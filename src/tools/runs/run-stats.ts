import { z } from "zod";
import { runTimes } from "../../dagster/run-summary.ts";
import { durationSeconds, isoFromSeconds } from "../../output/time.ts";
import type { RunDetailPartsFragment } from "../../queries/generated/graphql.ts";

/** Counts and times of a run. */
export const runStatsShape = z.strictObject({
  steps_succeeded: z.number().optional(),
  steps_failed: z.number().optional(),
  materializations: z.number().optional(),
  expectations: z.number().optional(),
  created: z.string().optional(),
  enqueued: z.string().optional(),
  launched: z.string().optional(),
  started: z.string().optional(),
  ended: z.string().optional(),
  queued_s: z.number().optional(),
  launch_s: z.number().optional(),
  duration_s: z.number().optional(),
});

/** How many steps and events a run had, and how long it was queued, took to launch, and ran, in seconds. */
export function runStats(run: RunDetailPartsFragment): z.infer<typeof runStatsShape> {
  const stats = run.stats.__typename === "RunStatsSnapshot" ? run.stats : undefined;
  const { started, ended } = runTimes(run);
  const began = stats?.startTime ?? started;
  return {
    steps_succeeded: stats?.stepsSucceeded,
    steps_failed: stats?.stepsFailed,
    materializations: stats?.materializations,
    expectations: stats?.expectations || undefined,
    created: isoFromSeconds(run.creationTime),
    enqueued: isoFromSeconds(stats?.enqueuedTime),
    launched: isoFromSeconds(stats?.launchTime),
    started: isoFromSeconds(began),
    ended: isoFromSeconds(ended),
    queued_s: durationSeconds(stats?.enqueuedTime, stats?.launchTime),
    launch_s: durationSeconds(stats?.launchTime, began),
    duration_s: durationSeconds(began, ended),
  };
}
