import { z } from "zod";
import { backfillEnded, backfillLink, readBackfill } from "../../dagster/backfill-state.ts";
import { OperationError } from "../../dagster/errors.ts";
import { rootError } from "../../dagster/failures.ts";
import { followLaunched } from "../../dagster/follow-backfill.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { BackfillRetryDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText, timeoutS } from "../params.ts";
import { backfillStateShape } from "./answers.ts";

export const retryBackfill = defineTool({
  name: "retry_backfill",
  toolset: "backfills",
  access: "write",
  title: "Retry backfill",
  description:
    "Retry an ended backfill as a new one: from_failure does what did not succeed, all_steps everything again.",
  input: z.strictObject({
    backfill_id: shortText,
    strategy: z.enum(["from_failure", "all_steps"]).default("from_failure"),
    wait: z.boolean().optional(),
    timeout_s: timeoutS(300),
  }),
  output: z.strictObject({ ...backfillStateShape, retry_of: z.string(), partitions: z.number().optional() }),
  async handler({ backfill_id, strategy, wait, timeout_s }, dagster) {
    const before = await readBackfill(dagster, backfill_id);
    if (!backfillEnded(before.status)) {
      throw new OperationError(
        "refused_by_dagster",
        `Backfill ${backfill_id} is still ${before.status}: only an ended one can be retried. Nothing was launched.`,
        {
          next: [{ tool: "wait_for_backfill", arguments: { backfill_id }, why: "waits until it ends" }],
        },
      );
    }
    const { progress } = before;
    if (strategy === "from_failure" && progress !== undefined && progress.done === progress.total) {
      throw new OperationError(
        "refused_by_dagster",
        `All ${progress.total} partitions of backfill ${backfill_id} succeeded: there is nothing to retry. Nothing was launched.`,
        {
          allowed: ["strategy: all_steps"],
        },
      );
    }
    const { reexecutePartitionBackfill: answer } = await dagster.mutate(BackfillRetryDocument, {
      params: { parentRunId: backfill_id, strategy: strategy === "from_failure" ? "FROM_FAILURE" : "ALL_STEPS" },
    });
    if (isType(answer, "PythonError")) throw new OperationError("dagster_error", rootError(answer).message);
    const { backfillId } = expectType(answer, "LaunchBackfillSuccess");
    if (wait) return { ...(await followLaunched(dagster, backfillId, timeout_s)), retry_of: backfill_id };
    const { status, partitions } = await readBackfill(dagster, backfillId);
    return {
      backfill_id: backfillId,
      status,
      retry_of: backfill_id,
      partitions,
      url: backfillLink(dagster, backfillId),
      next: [
        { tool: "wait_for_backfill", arguments: { backfill_id: backfillId }, why: "tells how it goes until it ends" },
      ],
    };
  },
});
