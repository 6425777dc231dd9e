import { z } from "zod";
import { type BackfillState, backfillEnded, backfillLink, readBackfill } from "../../dagster/backfill-state.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { rootError } from "../../dagster/failures.ts";
import { followLaunched } from "../../dagster/follow-backfill.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { BackfillRetryDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText, timeoutS } from "../params.ts";
import { backfillStateShape } from "./answers.ts";

const input = z.strictObject({
  backfill_id: shortText,
  strategy: z.enum(["from_failure", "all_steps"]).default("from_failure"),
  wait: z.boolean().optional(),
  timeout_s: timeoutS(300),
});
type Input = z.output<typeof input>;

export const retryBackfill = defineTool({
  name: "retry_backfill",
  toolset: "backfills",
  access: "write",
  permission: "launch_partition_backfill",
  mayConfirm: true,
  title: "Retry backfill",
  description:
    "Retry an ended backfill as a new one: from_failure does what did not succeed, all_steps everything again.",
  input,
  output: z.strictObject({ ...backfillStateShape, retry_of: z.string(), partitions: z.number().optional() }),
  async preview(given, dagster) {
    const { backfill_id, status, job, assets, assets_total, partitions, progress } = await prepare(given, dagster);
    const done = given.strategy === "from_failure" ? (progress?.done ?? 0) : 0;
    const again = progress === undefined ? partitions : progress.total - done;
    return {
      would: {
        retry: backfill_id,
        status,
        strategy: given.strategy,
        job,
        assets,
        assets_total,
        partitions: again,
        of: progress?.total,
      },
      // A number that Dagster does not tell may be any.
      needsConfirmation: again === undefined || again > dagster.confirmPartitions,
    };
  },
  async handler(given, dagster) {
    const { backfill_id, strategy, wait, timeout_s } = given;
    await prepare(given, dagster);
    const { reexecutePartitionBackfill: answer } = await dagster.mutate(BackfillRetryDocument, {
      params: { parentRunId: backfill_id, strategy: strategy === "from_failure" ? "FROM_FAILURE" : "ALL_STEPS" },
    });
    if (isType(answer, "PythonError")) throw new OperationError("dagster_error", rootError(answer).message);
    const { backfillId } = expectType(answer, "LaunchBackfillSuccess");
    if (wait) return { ...(await followLaunched(dagster, backfillId, timeout_s)), retry_of: backfill_id };
    const launched = await readAfterChange(dagster, "The retry was launched; how it stands is not known", () =>
      readBackfill(dagster, backfillId),
    );
    return {
      backfill_id: backfillId,
      status: launched?.status ?? "REQUESTED",
      retry_of: backfill_id,
      partitions: launched?.partitions,
      url: backfillLink(dagster, backfillId),
      next: [
        { tool: "wait_for_backfill", arguments: { backfill_id: backfillId }, why: "tells how it goes until it ends" },
      ],
    };
  },
});

/** The backfill, when it can be retried in this way. @throws {OperationError} `refused_by_dagster` when it cannot */
async function prepare({ backfill_id, strategy }: Input, dagster: Dagster): Promise<BackfillState> {
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
  return before;
}
