import { z } from "zod";
import { checkStatuses } from "../../dagster/check-executions.ts";

/** The words for how a check stands. */
export const checkStatus = z.enum(checkStatuses);

/** How serious a failure of a check is, in Dagster's words. */
export const severity = z.enum(["WARN", "ERROR"]);

/** `CheckState`. */
export const checkStateShape = {
  status: checkStatus,
  severity: severity.optional(),
  result: z.string().optional(),
  executed: z.string().optional(),
  run_id: z.string().optional(),
  partition: z.string().optional(),
  reported: z.boolean().optional(),
  last_completed: z
    .strictObject({
      status: checkStatus,
      result: z.string().optional(),
      executed: z.string().optional(),
      run_id: z.string().optional(),
    })
    .optional(),
};

/** A call that can be made next. */
export const nextCalls = z.array(
  z.strictObject({ tool: z.string(), arguments: z.record(z.string(), z.unknown()).optional(), why: z.string() }),
);
