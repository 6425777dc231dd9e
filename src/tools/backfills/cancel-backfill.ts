import { z } from "zod";
import { countUnfinishedRuns } from "../../dagster/backfill-details.ts";
import { backfillEnded, backfillLink, readBackfill } from "../../dagster/backfill-state.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType } from "../../dagster/unions.ts";
import { BackfillCancelDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { nextCalls } from "./answers.ts";

export const cancelBackfill = defineTool({
  name: "cancel_backfill",
  toolset: "backfills",
  access: "write",
  title: "Cancel backfill",
  description:
    "Cancel (stop) a running backfill: it launches no more runs and its runs are terminated. What is materialized stays.",
  input: z.strictObject({ backfill_id: shortText }),
  output: z.strictObject({
    backfill_id: z.string(),
    status: z.string(),
    was: z.string(),
    unfinished_runs: z.number(),
    hint: z.string().optional(),
    url: z.string(),
    next: nextCalls.optional(),
  }),
  async handler({ backfill_id }, dagster) {
    const { status: was, progress } = await readBackfill(dagster, backfill_id);
    // Dagster itself would set a finished backfill to CANCELING, and its daemon would then call it canceled.
    if (backfillEnded(was)) {
      const done = progress === undefined ? "" : `, with ${progress.done} of ${progress.total} partitions done`;
      throw new OperationError(
        "refused_by_dagster",
        `Backfill ${backfill_id} has already ended: it is ${was}${done}. Nothing was changed.`,
      );
    }
    if (was === "CANCELING" || was === "FAILING") {
      throw new OperationError(
        "refused_by_dagster",
        `Backfill ${backfill_id} is ${was}: it is being stopped already. Nothing was changed.`,
        {
          next: [{ tool: "wait_for_backfill", arguments: { backfill_id }, why: "waits until it has stopped" }],
        },
      );
    }
    const { cancelPartitionBackfill } = await dagster.mutate(BackfillCancelDocument, { backfillId: backfill_id });
    expectType(cancelPartitionBackfill, "CancelBackfillSuccess");
    const [{ status }, unfinished] = await Promise.all([
      readBackfill(dagster, backfill_id),
      countUnfinishedRuns(dagster, backfill_id),
    ]);
    const url = backfillLink(dagster, backfill_id);
    if (!backfillEnded(status)) {
      return {
        backfill_id,
        status,
        was,
        unfinished_runs: unfinished,
        hint: "No more runs are launched. Dagster's daemon now terminates the unfinished ones; then the status becomes CANCELED.",
        url,
        next: [{ tool: "wait_for_backfill", arguments: { backfill_id }, why: "waits until it has stopped" }],
      };
    }
    return {
      backfill_id,
      status,
      was,
      unfinished_runs: unfinished,
      ...(unfinished === 0
        ? {}
        : {
            hint: "No more runs are launched. The unfinished ones go on unless they are terminated.",
            next: [
              {
                tool: "list_runs",
                arguments: { tags: { "dagster/backfill": backfill_id }, status: ["QUEUED", "STARTED"] },
                why: "gives their ids for terminate_runs",
              },
            ],
          }),
      url,
    };
  },
});
