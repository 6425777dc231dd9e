import { z } from "zod";

/** A call that can be made next, as answers suggest it. */
export const nextCalls = z.array(
  z.strictObject({ tool: z.string(), arguments: z.record(z.string(), z.unknown()).optional(), why: z.string() }),
);

/** `RunSummary`. */
export const runSummaryShape = {
  run_id: z.string(),
  status: z.string(),
  job: z.string().optional(),
  assets: z.array(z.string()).optional(),
  assets_total: z.number().optional(),
  checks: z.array(z.string()).optional(),
  partition: z.string().optional(),
  created: z.string().optional(),
  started: z.string().optional(),
  ended: z.string().optional(),
  duration_s: z.number().optional(),
  launched_by: z.string().optional(),
};

/** `FollowedRun`: where a run stands, at once or after a wait. Tools that launch a run and may wait answer this. */
export const runStateShape = {
  run_id: z.string(),
  status: z.string(),
  job: z.string().optional(),
  partition: z.string().optional(),
  started: z.string().optional(),
  ended: z.string().optional(),
  duration_s: z.number().optional(),
  steps: z.strictObject({ succeeded: z.number(), failed: z.number(), total: z.number().optional() }).optional(),
  url: z.string(),
  timed_out: z.boolean().optional(),
  next: nextCalls.optional(),
};
