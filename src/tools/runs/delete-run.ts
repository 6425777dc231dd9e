import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findRunId, runNotFound } from "../../dagster/find.ts";
import { findLogEnd } from "../../dagster/run-events.ts";
import { hasEnded, runSummary } from "../../dagster/run-summary.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { durationSeconds } from "../../output/time.ts";
import { type RunDetailPartsFragment, RunsDeleteDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { runId } from "../params.ts";
import { readRunDetail } from "./run-details.ts";

export const deleteRun = defineTool({
  name: "delete_run",
  toolset: "runs",
  access: "destroy",
  permission: "delete_pipeline_run",
  title: "Delete run",
  description: "Delete a run that has ended, with its event log. This cannot be undone.",
  input: z.strictObject({ run_id: runId }),
  output: z.strictObject({ run_id: z.string(), deleted: z.boolean() }),
  async preview({ run_id }, dagster) {
    const run = await deletable(dagster, run_id);
    const { job, assets, partition, status, created } = runSummary(run);
    const { count } = await findLogEnd(dagster, run.runId);
    return {
      would: {
        delete_run: run.runId,
        job,
        ...(assets === undefined ? {} : { assets }),
        ...(partition === undefined ? {} : { partition }),
        status,
        created,
        age_s: Math.round(durationSeconds(run.creationTime, Date.now() / 1000) ?? 0),
        events: count,
        ...(run.stats.__typename === "RunStatsSnapshot" && run.stats.materializations > 0
          ? { materializations: run.stats.materializations }
          : {}),
      },
    };
  },
  async handler({ run_id }, dagster) {
    const run = await deletable(dagster, run_id);
    const { deleteRun: answer } = await dagster.mutate(RunsDeleteDocument, { runId: run.runId });
    if (isType(answer, "RunNotFoundError")) throw runNotFound(run.runId);
    return { run_id: expectType(answer, "DeletePipelineRunSuccess").runId, deleted: true };
  },
});

/**
 * Dagster would delete a run in progress and leave its process running without a record; that is refused here.
 * `latest` is refused, too: between a preview and its confirmation another run may have become the latest.
 */
async function deletable(dagster: Dagster, given: string): Promise<RunDetailPartsFragment> {
  if (given === "latest" || given === "latest-failure") {
    throw new OperationError(
      "invalid_arguments",
      `run_id: ${given} may be another run a moment later; name the run to delete by its id.`,
      {
        next: [{ tool: "list_runs", arguments: { limit: 5 }, why: "it lists the newest runs with their ids" }],
      },
    );
  }
  const run = await readRunDetail(dagster, await findRunId(dagster, given));
  if (hasEnded(run.status)) return run;
  throw new OperationError(
    "invalid_arguments",
    `run_id: this run is ${run.status}; a run can be deleted when it has ended.`,
    {
      next: [{ tool: "terminate_runs", arguments: { run_ids: [run.runId] }, why: "it stops the run" }],
    },
  );
}
