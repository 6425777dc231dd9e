import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findRunId } from "../../dagster/find.ts";
import { followLaunchedRun } from "../../dagster/follow-run.ts";
import { executionParams, type LaunchedRun, runLink } from "../../dagster/launch.ts";
import { cannotPlan } from "../../dagster/plan-problem.ts";
import { invalidRunConfig } from "../../dagster/run-config-errors.ts";
import { readRunSteps } from "../../dagster/run-steps.ts";
import { hasEnded, tagMap } from "../../dagster/run-summary.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { jobLabel } from "../../output/terminology.ts";
import {
  type ReexecutionStrategy,
  type RunDetailPartsFragment,
  RunsLaunchDocument,
  type RunsLaunchMutation,
  RunsReexecuteDocument,
} from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { runId, tags, timeoutS } from "../params.ts";
import { readConfigOfRun, readRunDetail } from "./run-details.ts";
import { runStateShape } from "./run-shapes.ts";

const strategies = {
  from_failure: "FROM_FAILURE",
  from_asset_failure: "FROM_ASSET_FAILURE",
  all_steps: "ALL_STEPS",
} as const satisfies Record<string, ReexecutionStrategy>;

const input = z.strictObject({
  run_id: runId,
  strategy: z.enum(["from_failure", "from_asset_failure", "all_steps"]).default("from_failure"),
  tags: tags.optional(),
  wait: z.boolean().optional(),
  timeout_s: timeoutS(600),
});
type Input = z.output<typeof input>;

export const reexecuteRun = defineTool({
  name: "reexecute_run",
  toolset: "runs",
  access: "write",
  permission: "launch_pipeline_reexecution",
  title: "Re-execute run",
  description:
    "Re-execute (retry) a run as a new run: from_failure runs the failed steps and what follows, from_asset_failure the assets and checks that did not succeed, all_steps everything. Config, tags and partition stay.",
  input,
  output: z.strictObject({ ...runStateShape, reexecution_of: z.string() }),
  async preview(given, dagster) {
    const run = await prepare(given, dagster);
    const { steps } = await readRunSteps(dagster, run.runId);
    const again = given.strategy === "all_steps" ? steps : steps.filter(({ status }) => status !== "SUCCESS");
    return {
      would: {
        reexecute: run.runId,
        job: jobLabel(run.jobName),
        status: run.status,
        strategy: given.strategy,
        ...(given.strategy === "from_asset_failure"
          ? {}
          : { steps: again.map(({ step }) => step), step_count: again.length }),
        ...(given.tags === undefined ? {} : { tags: given.tags }),
      },
    };
  },
  async handler(given, dagster) {
    const run = await prepare(given, dagster);
    const launched = await reexecute(dagster, run, given);
    const state = given.wait ? await followLaunchedRun(dagster, launched, given.timeout_s) : launched;
    return { ...state, reexecution_of: run.runId };
  },
});

/** The run, when it can be executed again in this way. @throws {OperationError} `refused_by_dagster` when it cannot */
async function prepare({ run_id, strategy }: Input, dagster: Dagster): Promise<RunDetailPartsFragment> {
  const run = await readRunDetail(dagster, await findRunId(dagster, run_id));
  const args = { run_id: run.runId };
  if (!hasEnded(run.status)) {
    throw new OperationError(
      "refused_by_dagster",
      `The run is ${run.status}: it can be re-executed when it has ended.`,
      {
        next: [{ tool: "wait_for_run", arguments: args, why: "waits until it ends" }],
      },
    );
  }
  // As `KnownExecutionState.build_resume_retry_reexecution` has it; told here, since Dagster tells it with a stack trace.
  if (strategy === "from_failure" && run.status === "SUCCESS") {
    throw new OperationError(
      "refused_by_dagster",
      "from_failure: this run succeeded, so there is no failure to start from.",
      {
        allowed: ["all_steps", "from_asset_failure"],
        next: [{ tool: "reexecute_run", arguments: { ...args, strategy: "all_steps" }, why: "runs all of it again" }],
      },
    );
  }
  return run;
}

async function reexecute(dagster: Dagster, run: RunDetailPartsFragment, given: Input): Promise<LaunchedRun> {
  const answer =
    given.strategy === "all_steps" && run.resolvedOpSelection?.length
      ? await relaunchOps(dagster, run, given)
      : (
          await dagster.mutate(RunsReexecuteDocument, {
            params: {
              parentRunId: run.runId,
              strategy: strategies[given.strategy],
              extraTags:
                given.tags === undefined
                  ? undefined
                  : Object.entries(given.tags).map(([key, value]) => ({ key, value })),
            },
          })
        ).launchRunReexecution;
  if (isType(answer, "PythonError")) throw cannotPlan(answer);
  if (isType(answer, "RunConfigValidationInvalid"))
    throw await invalidRunConfig(dagster, selectorOf(run), answer.errors);
  const launched = expectType(answer, "LaunchRunSuccess").run;
  return { run_id: launched.runId, status: launched.status, url: runLink(dagster, launched.runId) };
}

/** Dagster forgets which ops a run was for when it executes the whole of it again by its id, so that is launched as such. */
async function relaunchOps(
  dagster: Dagster,
  run: RunDetailPartsFragment,
  given: Input,
): Promise<RunsLaunchMutation["launchRun"]> {
  const config = await readConfigOfRun(dagster, run.runId);
  const own = [...tagMap(run.tags)].filter(
    ([key]) =>
      !/^dagster\/(parent_run_id|root_run_id|retry_number|failure_reason|is_resume_retry|will_retry|auto_retry_run_id)$/.test(
        key,
      ),
  );
  const params = executionParams({
    target: {
      job: run.jobName,
      repository: run.repositoryOrigin?.repositoryName ?? "",
      location: run.repositoryOrigin?.repositoryLocationName ?? "",
      ops: run.resolvedOpSelection ?? undefined,
    },
    config,
    tags: { ...Object.fromEntries(own), ...given.tags },
  });
  const metadata = { ...params.executionMetadata, parentRunId: run.runId, rootRunId: run.rootRunId ?? run.runId };
  const parentage = [
    { key: "dagster/parent_run_id", value: metadata.parentRunId },
    { key: "dagster/root_run_id", value: metadata.rootRunId },
  ];
  const { launchRun } = await dagster.mutate(RunsLaunchDocument, {
    params: { ...params, executionMetadata: { ...metadata, tags: [...(metadata.tags ?? []), ...parentage] } },
  });
  return launchRun;
}

function selectorOf(run: RunDetailPartsFragment) {
  return {
    pipelineName: run.jobName,
    repositoryName: run.repositoryOrigin?.repositoryName ?? "",
    repositoryLocationName: run.repositoryOrigin?.repositoryLocationName ?? "",
  };
}
