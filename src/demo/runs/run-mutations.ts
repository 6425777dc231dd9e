import { errorFields } from "../history/errors.ts";
import type { RunPlan } from "../history/run-plan.ts";
import { runStoreOf } from "../history/run-store.ts";
import { type DemoContext, type DemoPart, refusal } from "../part.ts";
import { type ExecutionParams, requestOf, stepsToRepeat, userTag } from "./launch.ts";
import { runFields } from "./run-fields.ts";
import { runNotFound } from "./run-queries.ts";

interface ReexecutionParams {
  parentRunId: string;
  strategy: "FROM_FAILURE" | "FROM_ASSET_FAILURE" | "ALL_STEPS";
  extraTags?: { key: string; value: string }[] | null;
  useParentRunTags?: boolean | null;
}

type Policy = "SAFE_TERMINATE" | "MARK_AS_CANCELED_IMMEDIATELY";

/** Tags that tell of a run's own launch, which the runs that repeat it do not take over. */
const ownTags =
  /^(dagster\/(parent_run_id|root_run_id|retry_number|run_key|schedule_name|sensor_name|backfill|from_)|user$|\.dagster\/)/;

/** Launching, repeating, stopping and deleting runs. */
export const runMutationsPart: DemoPart = {
  mutation: {
    launchRun: ({ executionParams }: { executionParams: ExecutionParams }, context) => launch(executionParams, context),
    launchMultipleRuns: ({ executionParamsList }: { executionParamsList: ExecutionParams[] }, context) => ({
      __typename: "LaunchMultipleRunsResult",
      launchMultipleRunsResult: executionParamsList.map((params) => launch(params, context)),
    }),
    launchRunReexecution: (
      asked: { executionParams?: ExecutionParams | null; reexecutionParams?: ReexecutionParams | null },
      context,
    ) => {
      if (asked.executionParams) return launch(asked.executionParams, context);
      return asked.reexecutionParams ? repeat(asked.reexecutionParams, context) : pythonError("No params were given.");
    },
    terminateRuns: ({ runIds, terminatePolicy }: { runIds: string[]; terminatePolicy?: Policy | null }, context) => ({
      __typename: "TerminateRunsResult",
      terminateRunResults: runIds.map((runId) => terminate(runId, terminatePolicy, context)),
    }),
    terminateRun: ({ runId, terminatePolicy }: { runId: string; terminatePolicy?: Policy | null }, context) =>
      terminate(runId, terminatePolicy, context),
    deleteRun: ({ runId }: { runId: string }, context) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const store = runStoreOf(context);
      const plan = store.run(runId, context.now);
      if (plan === undefined) return runNotFound(runId);
      store.delete(plan);
      return { __typename: "DeletePipelineRunSuccess", runId };
    },
  },
};

function launch(params: ExecutionParams, context: DemoContext): Record<string, unknown> {
  const refused = refusal(context, "LAUNCHER");
  if (refused !== undefined) return refused;
  const request = requestOf(params, context);
  if ("refused" in request) return request.refused;
  return launched(runStoreOf(context).launch(request), context);
}

function launched(plan: RunPlan, context: DemoContext): Record<string, unknown> {
  return { __typename: "LaunchRunSuccess", run: runFields(plan, context) };
}

function repeat(params: ReexecutionParams, context: DemoContext): Record<string, unknown> {
  const refused = refusal(context, "LAUNCHER");
  if (refused !== undefined) return refused;
  const store = runStoreOf(context);
  const parent = store.run(params.parentRunId, context.now);
  if (parent === undefined) return pythonError(`Run ${params.parentRunId} could not be found.`);
  const status = store.status(parent, context.now);
  if (params.strategy === "FROM_FAILURE" && status !== "FAILURE" && status !== "CANCELED") {
    return pythonError(`Cannot reexecute from failure a run that is not failed or canceled: ${status}`);
  }
  const stepKeys = params.strategy === "ALL_STEPS" ? undefined : stepsToRepeat(parent, context);
  if (stepKeys?.length === 0) return pythonError("No assets or checks of the run are left to do.");
  const tags = Object.entries(parent.tags).filter(([key]) => !ownTags.test(key));
  return launched(
    store.launch({
      location: parent.location,
      job: parent.job === "__ASSET_JOB" ? undefined : parent.job,
      assets: parent.assetSelection,
      checks: parent.checkSelection,
      ops: parent.opSelection,
      partitions: parent.partitions,
      config: parent.config,
      stepKeys,
      parent,
      createdAt: context.now,
      tags: {
        ...Object.fromEntries(tags),
        ...userTag(context),
        ...(stepKeys && { "dagster/is_resume_retry": "true" }),
        ...Object.fromEntries((params.extraTags ?? []).map(({ key, value }) => [key, value])),
      },
    }),
    context,
  );
}

function terminate(runId: string, policy: Policy | null | undefined, context: DemoContext): Record<string, unknown> {
  const refused = refusal(context, "LAUNCHER");
  if (refused !== undefined) return refused;
  const store = runStoreOf(context);
  const plan = store.run(runId, context.now);
  if (plan === undefined) return runNotFound(runId);
  const status = store.status(plan, context.now);
  const force = policy === "MARK_AS_CANCELED_IMMEDIATELY";
  if (["SUCCESS", "FAILURE", "CANCELED"].includes(status) || (status === "CANCELING" && !force)) {
    return {
      __typename: "TerminateRunFailure",
      message: `Run ${runId} could not be terminated due to having status ${status}.`,
      run: runFields(plan, context),
    };
  }
  store.terminate(plan, context.now, force);
  return { __typename: "TerminateRunSuccess", run: runFields(plan, context) };
}

/** An error of Dagster's that has no member of its own. */
export function pythonError(message: string): Record<string, unknown> {
  return errorFields({ className: "DagsterInvariantViolationError", message: `${message}\n`, stack: [] });
}
