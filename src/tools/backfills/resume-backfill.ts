import { z } from "zod";
import { type BackfillState, backfillLink, nextForBackfill, readBackfill } from "../../dagster/backfill-state.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { expectType } from "../../dagster/unions.ts";
import { BackfillResumeDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { nextCalls } from "./answers.ts";

export const resumeBackfill = defineTool({
  name: "resume_backfill",
  toolset: "backfills",
  access: "write",
  permission: "launch_partition_backfill",
  mayConfirm: true,
  title: "Resume backfill",
  description:
    "Resume a backfill that stopped (FAILED or CANCELED): it goes on with partitions it has not launched yet. For failed partitions use retry_backfill.",
  input: z.strictObject({ backfill_id: shortText }),
  output: z.strictObject({
    backfill_id: z.string(),
    status: z.string(),
    was: z.string(),
    left: z.number().optional(),
    url: z.string(),
    next: nextCalls,
  }),
  async preview({ backfill_id }, dagster) {
    const { status, job, assets, assets_total, partitions, progress } = await prepare(backfill_id, dagster);
    const left = progress?.left ?? partitions;
    return {
      would: { resume: backfill_id, status, job, assets, assets_total, left, of: progress?.total },
      // A number that Dagster does not tell may be any.
      needsConfirmation: left === undefined || left > dagster.confirmPartitions,
    };
  },
  async handler({ backfill_id }, dagster) {
    const before = await prepare(backfill_id, dagster);
    const { resumePartitionBackfill } = await dagster.mutate(BackfillResumeDocument, { backfillId: backfill_id });
    expectType(resumePartitionBackfill, "ResumeBackfillSuccess");
    const after = await readAfterChange(dagster, "Dagster accepted to resume it; how it stands is not known", () =>
      readBackfill(dagster, backfill_id),
    );
    return {
      backfill_id,
      status: after?.status ?? "REQUESTED",
      was: before.status,
      left: after?.progress?.left,
      url: backfillLink(dagster, backfill_id),
      next: [{ tool: "wait_for_backfill", arguments: { backfill_id }, why: "tells how it goes until it ends" }],
    };
  },
});

/** The backfill, when it can be resumed. @throws {OperationError} `refused_by_dagster` when it cannot */
async function prepare(backfill_id: string, dagster: Dagster): Promise<BackfillState> {
  const before = await readBackfill(dagster, backfill_id);
  if (before.status !== "FAILED" && before.status !== "CANCELED") {
    const running = before.status === "REQUESTED" ? "it runs already" : `it is ${before.status}`;
    throw new OperationError(
      "refused_by_dagster",
      `Backfill ${backfill_id} cannot be resumed: ${running}. Only FAILED and CANCELED ones can; nothing was changed.`,
      {
        next:
          before.status === "REQUESTED"
            ? [{ tool: "wait_for_backfill", arguments: { backfill_id }, why: "tells how it goes" }]
            : nextForBackfill(before),
      },
    );
  }
  if (before.progress?.left === 0) {
    throw new OperationError(
      "refused_by_dagster",
      `Backfill ${backfill_id} has nothing left to launch: each of its partitions had its run. Nothing was changed.`,
      {
        next: [{ tool: "retry_backfill", arguments: { backfill_id }, why: "launches what did not succeed again" }],
      },
    );
  }
  return before;
}
