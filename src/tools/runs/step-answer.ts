import { z } from "zod";
import type { Failures, RunStep } from "../../dagster/run-steps.ts";
import { durationSeconds, isoFromSeconds } from "../../output/time.ts";

/** One step of a run. */
export const stepShape = z.strictObject({
  step: z.string(),
  status: z.string(),
  attempts: z.number().optional(),
  started: z.string().optional(),
  ended: z.string().optional(),
  duration_s: z.number().optional(),
  error: z.strictObject({ type: z.string().optional(), message: z.string(), where: z.string().optional() }).optional(),
});

/** A step as an answer tells it; `attempts` only when it was tried more than once. */
export function stepAnswer(step: RunStep, failures: Failures | undefined): z.infer<typeof stepShape> {
  return {
    step: step.step,
    status: step.status,
    attempts: step.attempts.length > 1 ? step.attempts.length : undefined,
    started: isoFromSeconds(step.started),
    ended: isoFromSeconds(step.ended),
    duration_s: durationSeconds(step.started, step.ended),
    error: step.status === "FAILURE" ? failures?.failed.find((failed) => failed.step === step.step)?.error : undefined,
  };
}
