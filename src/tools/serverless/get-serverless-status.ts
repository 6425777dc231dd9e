import { z } from "zod";
import { rootError } from "../../dagster/failures.ts";
import { ServerlessStatusDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";

/** What the states mean that are not plain by their name. */
const meanings: Readonly<Record<string, string>> = {
  INACTIVE: "Serverless is not switched on: runs need a Hybrid agent.",
  PROVISION_ERROR: "Serverless could not be set up: see error, and turn to Dagster's support if it stays.",
  UPDATE_ERROR: "Serverless could not be updated: see error; what ran before goes on.",
};

export const getServerlessStatus = defineTool({
  name: "get_serverless_status",
  toolset: "serverless",
  access: "read",
  plusOnly: true,
  title: "Serverless status",
  description: "Serverless: active, being set up or failed and why; non-isolated runs.",
  input: z.strictObject({}),
  output: z.strictObject({
    status: z.string(),
    error: z
      .strictObject({ type: z.string().optional(), message: z.string(), where: z.string().optional() })
      .optional(),
    set_up: z.strictObject({ done: z.number(), total: z.number(), retries: z.number().optional() }).optional(),
    can_enable: z.boolean().optional(),
    waitlisted: z.boolean().optional(),
    needs_payment_method: z.boolean().optional(),
    may_read_logs: z.boolean(),
    non_isolated_runs: z.strictObject({
      offered: z.boolean(),
      may_choose: z.boolean(),
      message: z.string().optional(),
    }),
    hint: z.string().optional(),
  }),
  async handler(_input, dagster) {
    const { serverless: found, nonIsolatedRuns: runs } = await dagster.query(ServerlessStatusDocument, {});
    const { stackCompleteResourceCount: done, stackTotalResourceCount: total } = found;
    const settled = found.status === "ACTIVE" || found.status === "INACTIVE";
    return {
      status: found.status.toLowerCase(),
      error: found.error ? rootError(found.error, 500) : undefined,
      set_up:
        !settled && typeof total === "number"
          ? { done: done ?? 0, total, retries: found.stackRetryCount || undefined }
          : undefined,
      can_enable: found.status === "INACTIVE" ? found.canEnable : undefined,
      waitlisted: found.isWaitlisted || undefined,
      needs_payment_method: found.requiresPaymentCheck || undefined,
      may_read_logs: found.canAccessLogs,
      non_isolated_runs: {
        offered: runs.showNonIsolatedRunToggle,
        may_choose: runs.enableNonIsolatedRunToggle,
        message: runs.nonIsolatedRunToggleMessage || undefined,
      },
      hint: meanings[found.status],
    };
  },
});
