import { z } from "zod";
import { runCauses } from "../../dagster/triage/run-cause.ts";

/** `ToldError`, with the metadata of a `Failure`. */
export const errorShape = z.strictObject({
  type: z.string().optional(),
  message: z.string(),
  where: z.string().optional(),
  metadata: z.record(z.string(), z.unknown()).optional(),
});

/** A call that can be made next. */
export const nextCall = z.strictObject({
  tool: z.string(),
  arguments: z.record(z.string(), z.unknown()).optional(),
  why: z.string(),
});

const change = { was: z.string().optional(), now: z.string().optional() } as const;

/** The answer of `diagnose_run`. */
export const diagnosisShape = z.strictObject({
  run_id: z.string(),
  status: z.string(),
  job: z.string().optional(),
  assets: z.array(z.string()).optional(),
  checks: z.array(z.string()).optional(),
  partition: z.string().optional(),
  started: z.string().optional(),
  ended: z.string().optional(),
  launched_by: z.string().optional(),
  cause: z.enum(runCauses),
  summary: z.string(),
  failed_steps: z.array(z.strictObject({ step: z.string(), error: errorShape, attempts: z.number().optional() })),
  root_error: errorShape.optional(),
  steps_not_run: z.array(z.string()).optional(),
  failed_checks: z
    .array(
      z.strictObject({ asset: z.string(), check: z.string(), severity: z.string(), result: z.string().optional() }),
    )
    .optional(),
  logs: z.array(
    z.strictObject({
      time: z.string().optional(),
      level: z.string(),
      step: z.string().optional(),
      message: z.string(),
    }),
  ),
  stderr_tail: z.string().optional(),
  since_last_success: z
    .strictObject({
      run_id: z.string(),
      ended: z.string().optional(),
      of: z.string(),
      same: z.literal(true).optional().describe("config, tags, code version, partition and selection are the same"),
      differs: z
        .strictObject({
          config: z.array(z.strictObject({ path: z.string(), ...change })).optional(),
          tags: z.array(z.strictObject({ tag: z.string(), ...change })).optional(),
          code_version: z.array(z.strictObject({ of: z.string(), ...change })).optional(),
          partition: z.strictObject(change).optional(),
          selection: z.strictObject(change).optional(),
          launched_by: z.strictObject(change).optional(),
        })
        .optional(),
    })
    .optional(),
  succeeded_since: z
    .strictObject({ run_id: z.string().optional(), time: z.string().optional(), of: z.string() })
    .optional(),
  retry_of: z.strictObject({ run_id: z.string(), same_error: z.boolean().optional() }).optional(),
  same_error: z
    .strictObject({
      count: z.number(),
      runs: z.array(z.string()),
      fingerprint: z.string().optional(),
      of_failed_runs: z.number().optional(),
    })
    .optional(),
  downstream_affected: z
    .array(z.strictObject({ asset: z.string(), distance: z.number(), effect: z.string() }))
    .optional(),
  downstream_total: z.number().optional(),
  url: z.string(),
  next: z.array(nextCall).optional(),
});
export type Diagnosis = z.input<typeof diagnosisShape>;
