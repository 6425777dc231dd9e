import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findRunIds } from "../../dagster/find-run-ids.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { hasEnded, runSummary } from "../../dagster/run-summary.ts";
import { errorOfMember, expectType } from "../../dagster/unions.ts";
import { dagsterSentence } from "../../output/terminology.ts";
import {
  type RunSummaryPartsFragment,
  RunsListDocument,
  RunsTerminateDocument,
} from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { runId } from "../params.ts";

const input = z.strictObject({
  run_ids: z.array(runId).min(1).max(100),
  force: z.boolean().optional().describe("mark as canceled at once, even if the process cannot be reached"),
});
type Input = z.output<typeof input>;

const outcomes = z.strictObject({
  run_id: z.string(),
  outcome: z.enum(["canceled", "terminating", "already_ended", "not_found", "refused", "failed"]),
  status: z.string().optional(),
  job: z.string().optional(),
  message: z.string().optional(),
});

export const terminateRuns = defineTool({
  name: "terminate_runs",
  toolset: "runs",
  access: "write",
  permission: "terminate_pipeline_execution",
  idempotent: true,
  title: "Terminate runs",
  description:
    "Terminate (cancel) runs that are queued or in progress. Tells each run's outcome; canceled is not failed.",
  input,
  output: z.strictObject({ runs: z.array(outcomes) }),
  async preview(given, dagster) {
    const { ids, runs } = await prepare(given, dagster);
    return {
      would: {
        terminate: ids.map((id) => told(id, runs.get(id))),
        how: given.force ? "marked as canceled at once; a process that still runs is not waited for" : "asked to stop",
      },
    };
  },
  async handler(given, dagster) {
    const { ids, runs } = await prepare(given, dagster);
    const going = ids.filter((id) => runs.has(id) && !hasEnded(runs.get(id)!.status));
    const results =
      going.length > 0
        ? await terminate(dagster, going, given.force === true)
        : new Map<string, z.infer<typeof outcomes>>();
    return {
      runs: ids.map((id) => {
        const run = runs.get(id);
        if (run === undefined) return { run_id: id, outcome: "not_found" as const };
        const { job, status } = runSummary(run);
        return { job, ...(results.get(id) ?? { run_id: id, outcome: "already_ended" as const, status }) };
      }),
    };
  },
});

/** The whole ids, each once, and the runs that exist. @throws {OperationError} `run_not_found` when none does */
async function prepare(
  { run_ids }: Input,
  dagster: Dagster,
): Promise<{ ids: string[]; runs: Map<string, RunSummaryPartsFragment> }> {
  const ids = await findRunIds(dagster, run_ids);
  const { runsOrError } = await dagster.query(RunsListDocument, { filter: { runIds: ids }, limit: ids.length });
  const { results } = expectType(runsOrError, "Runs");
  const runs = new Map(results.map((run) => [run.runId, run]));
  if (runs.size === 0) {
    throw new OperationError(
      "run_not_found",
      ids.length === 1 ? `There is no run ${ids[0]}: it never was, or was deleted.` : "None of these runs exists.",
      {
        next: [
          {
            tool: "list_runs",
            arguments: { status: ["QUEUED", "STARTING", "STARTED"] },
            why: "it lists the runs that can be terminated",
          },
        ],
      },
    );
  }
  return { ids, runs };
}

function told(id: string, run: RunSummaryPartsFragment | undefined): Record<string, unknown> {
  if (run === undefined) return { run_id: id, outcome: "not_found" };
  const { job, status, created } = runSummary(run);
  return { run_id: id, job, status, created, ...(hasEnded(status) ? { outcome: "already_ended" } : {}) };
}

async function terminate(
  dagster: Dagster,
  ids: readonly string[],
  force: boolean,
): Promise<Map<string, z.infer<typeof outcomes>>> {
  const { terminateRuns: answer } = await dagster.mutate(
    RunsTerminateDocument,
    { runIds: [...ids], policy: force ? "MARK_AS_CANCELED_IMMEDIATELY" : "SAFE_TERMINATE" },
    { timeoutMs: 120_000 },
  );
  const { terminateRunResults } = expectType(answer, "TerminateRunsResult");
  const asked = "Dagster was asked to terminate them; what they became is not known";
  const now = (await readAfterChange(dagster, asked, () => statusesOf(dagster, ids))) ?? new Map<string, undefined>();
  const results = new Map<string, z.infer<typeof outcomes>>();
  terminateRunResults.forEach((result, index) => {
    // One result for each id, in their order; a run is named where Dagster names it.
    const id = "run" in result ? result.run.runId : ids[index]!;
    const status = now.get(id);
    if (result.__typename === "TerminateRunSuccess")
      results.set(id, { run_id: id, outcome: status === "CANCELED" ? "canceled" : "terminating", status });
    else if (result.__typename === "RunNotFoundError") results.set(id, { run_id: id, outcome: "not_found" });
    else if (result.__typename === "TerminateRunFailure") {
      const outcome =
        status !== undefined && hasEnded(status)
          ? "already_ended"
          : /permission/i.test(result.message)
            ? "refused"
            : "failed";
      results.set(id, { run_id: id, outcome, status, message: dagsterSentence(result.message) });
    } else
      results.set(id, {
        run_id: id,
        outcome: result.__typename === "UnauthorizedError" ? "refused" : "failed",
        status,
        message: errorOfMember(result).message,
      });
  });
  return results;
}

/** What the runs became: what the mutation gives was read before it. */
async function statusesOf(
  dagster: Dagster,
  ids: readonly string[],
): Promise<Map<string, RunSummaryPartsFragment["status"]>> {
  const { runsOrError } = await dagster.query(RunsListDocument, { filter: { runIds: [...ids] }, limit: ids.length });
  return new Map(expectType(runsOrError, "Runs").results.map((run) => [run.runId, run.status]));
}
