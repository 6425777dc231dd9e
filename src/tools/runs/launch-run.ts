import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { followLaunchedRun } from "../../dagster/follow-run.ts";
import { assetRunTarget, checkRunConfig, type LaunchRequest, launchRun, type RunTarget } from "../../dagster/launch.ts";
import { withRequired } from "../../dagster/required-together.ts";
import { refuseWithoutPartition, runPartition } from "../../dagster/run-partition.ts";
import { checkOps, plannedSteps } from "../../dagster/run-target-check.ts";
import { defineTool } from "../define.ts";
import { assetKeys, location, partitionKey, readRunConfig, runConfig, shortText, tags, timeoutS } from "../params.ts";
import { runStateShape } from "./run-shapes.ts";

const input = z.strictObject({
  job: shortText.optional(),
  asset_keys: assetKeys().optional(),
  ops: z.array(shortText).min(1).max(200).optional().describe("only these ops of the job"),
  location,
  repository: shortText.optional(),
  config: runConfig.optional().describe("object or YAML"),
  tags: tags.optional(),
  partition: partitionKey.optional(),
  wait: z.boolean().optional(),
  timeout_s: timeoutS(600),
});
type Input = z.output<typeof input>;

export const launchRunTool = defineTool({
  name: "launch_run",
  toolset: "runs",
  access: "write",
  permission: "launch_pipeline_execution",
  title: "Launch run",
  description:
    "Launch a run of a job, of some of its ops, or of assets (asset_keys). The config is validated first: a bad one launches nothing and tells what is allowed. dry_run validates and shows the steps. Many partitions: launch_backfill.",
  input,
  output: z.strictObject(runStateShape),
  async preview(given, dagster) {
    const { request, partition } = await prepare(given, dagster);
    await checkRunConfig(dagster, request);
    const steps = await plannedSteps(dagster, request);
    const { target, config, tags: runTags } = request;
    return {
      would: {
        launch: target.assets === undefined ? target.job : "asset materialization",
        location: target.location,
        ...(target.assets === undefined ? {} : { assets: target.assets }),
        ...(target.ops === undefined ? {} : { ops: target.ops }),
        ...(partition === undefined ? {} : { partition }),
        ...(Object.keys(config ?? {}).length === 0 ? {} : { config }),
        ...(Object.keys(runTags ?? {}).length === 0 ? {} : { tags: runTags }),
        steps,
        step_count: steps.length,
      },
    };
  },
  async handler(given, dagster) {
    const { request } = await prepare(given, dagster);
    const launched = await launchRun(dagster, request);
    return given.wait ? followLaunchedRun(dagster, launched, given.timeout_s) : launched;
  },
});

/** Everything that can be wrong with a launch is found here, before anything is sent that changes something. */
async function prepare(given: Input, dagster: Dagster): Promise<{ request: LaunchRequest; partition?: string }> {
  if ((given.job === undefined) === (given.asset_keys === undefined)) {
    throw new OperationError("invalid_arguments", "Give either job or asset_keys.");
  }
  if (given.ops !== undefined && given.job === undefined) {
    throw new OperationError(
      "invalid_arguments",
      "ops: only the ops of a job can be chosen; with asset_keys leave ops out.",
    );
  }
  const config = await readRunConfig(given.config);
  const target = await targetOf(given, dagster);
  if (given.ops !== undefined) await checkOps(dagster, target, given.ops);
  if (given.partition === undefined) {
    await refuseWithoutPartition(dagster, target, given.config !== undefined);
    return { request: { target, config, tags: given.tags } };
  }
  const own = await runPartition(dagster, target, given.partition);
  return {
    request: { target, config: given.config === undefined ? own.config : config, tags: { ...given.tags, ...own.tags } },
    partition: own.partition,
  };
}

async function targetOf(given: Input, dagster: Dagster): Promise<RunTarget> {
  if (given.asset_keys !== undefined) {
    const target = await assetRunTarget(dagster, await withRequired(dagster, given.asset_keys));
    if (given.location !== undefined && given.location !== target.location) {
      throw new OperationError(
        "invalid_arguments",
        `location: these assets are in ${target.location}, not in ${given.location}.`,
      );
    }
    return target;
  }
  const found = await findByName(dagster, "job", {
    name: given.job!,
    location: given.location,
    repository: given.repository,
  });
  return { job: found.name, location: found.location, repository: found.repository.repositoryName, ops: given.ops };
}
