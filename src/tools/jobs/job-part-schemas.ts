import { z } from "zod";
import { runSummaryShape } from "../runs/run-shapes.ts";

/** What `include` adds to the answer about a job. */
export const jobPartSchemas = {
  ops: z
    .array(
      z.strictObject({
        op: z.string(),
        definition: z.string().optional(),
        graph: z.boolean().optional(),
        description: z.string().optional(),
        depends_on: z.array(z.string()).optional(),
        pools: z.array(z.string()).optional(),
        resources: z.array(z.string()).optional(),
        config_required: z.boolean().optional(),
        dynamic: z.boolean().optional(),
      }),
    )
    .optional(),
  config: z
    .strictObject({
      required: z.boolean(),
      missing: z
        .array(
          z.strictObject({
            path: z.string(),
            message: z.string(),
            allowed: z.array(z.string()).optional(),
            did_you_mean: z.string().optional(),
          }),
        )
        .optional(),
      default: z.record(z.string(), z.unknown()).optional(),
      secrets_left_out: z.array(z.string()).optional(),
    })
    .optional(),
  partitions: z
    .strictObject({
      total: z.number(),
      first: z.string().optional(),
      last: z.string().optional(),
      dimensions: z
        .array(
          z.strictObject({
            name: z.string(),
            kind: z.string(),
            total: z.number(),
            first: z.string().optional(),
            last: z.string().optional(),
          }),
        )
        .optional(),
    })
    .optional(),
  resources: z
    .array(
      z.strictObject({
        resource: z.string(),
        type: z.string().optional(),
        description: z.string().optional(),
        used_by: z.array(z.string()).optional(),
        nested: z
          .array(z.strictObject({ name: z.string(), resource: z.string().optional(), where: z.string().optional() }))
          .optional(),
      }),
    )
    .optional(),
  runs: z.array(z.strictObject(runSummaryShape)).optional(),
};
