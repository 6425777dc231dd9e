import { z } from "zod";
import { countUnfinishedRuns } from "../../dagster/backfill-details.ts";
import { type BackfillState, backfillEnded, backfillLink, readBackfill } from "../../dagster/backfill-state.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { expectType } from "../../dagster/unions.ts";
import { BackfillCancelDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { nextCalls } from "./answers.ts";

export const cancelBackfill = defineTool({
  name: "cancel_backfill",
  toolset: "backfills",
  access: "write",
  permission: "cancel_partition_backfill",
  title: "Cancel backfill",
  description:
    "Cancel (stop) a running backfill: it launches no more runs and its runs are terminated. What is materialized stays.",
  input: z.strictObject({ backfill_id: shortText }),
  output: z.strictObject({
    backfill_id: z.string(),
    status: z.string().optional(),
    was: z.string(),
    unfinished_runs: z.number().optional(),
    hint: z.string().optional(),
    url: z.string(),
    next: nextCalls.optional(),
  }),
  async preview({ backfill_id }, dagster) {
    const [{ status, job, assets, assets_total, progress }, unfinished_runs] = await Promise.all([
      prepare(backfill_id, dagster),
      countUnfinishedRuns(dagster, backfill_id),
    ]);
    return { would: { cancel: backfill_id, status, job, assets, assets_total, progress, unfinished_runs } };
  },
  async handler({ backfill_id }, dagster) {
    const { status: was } = await prepare(backfill_id, dagster);
    const { cancelPartitionBackfill } = await dagster.mutate(BackfillCancelDocument, { backfillId: backfill_id });
    expectType(cancelPartitionBackfill, "CancelBackfillSuccess");
    const after = await readAfterChange(dagster, "Dagster accepted to cancel it; how it stands is not known", () =>
      Promise.all([readBackfill(dagster, backfill_id), countUnfinishedRuns(dagster, backfill_id)]),
    );
    const url = backfillLink(dagster, backfill_id);
    const waitOn = { tool: "wait_for_backfill", arguments: { backfill_id }, why: "waits until it has stopped" };
    if (after === undefined) return { backfill_id, was, url, next: [waitOn] };
    const [{ status }, unfinished] = after;
    if (!backfillEnded(status)) {
      return {
        backfill_id,
        status,
        was,
        unfinished_runs: unfinished,
        hint: "No more runs are launched. Dagster's daemon now terminates the unfinished ones; then the status becomes CANCELED.",
        url,
        next: [waitOn],
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

/** The backfill, when there is something to cancel. @throws {OperationError} `refused_by_dagster` when there is not */
async function prepare(backfill_id: string, dagster: Dagster): Promise<BackfillState> {
  const before = await readBackfill(dagster, backfill_id);
  const { status: was, progress } = before;
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
  return before;
}
