import { findAsset } from "../assets/asset-nodes.ts";
import { textOf } from "../assets/keys.ts";
import type { DemoLocation } from "../company.ts";
import type { RunRequest } from "../history/build-run.ts";
import { dailyPartitions } from "../history/calendar.ts";
import type { RunPlan } from "../history/run-plan.ts";
import { runStoreOf } from "../history/run-store.ts";
import { configProblems, findJob, jobNotFound } from "../jobs.ts";
import type { DemoContext } from "../part.ts";

/** What to execute, as Dagster's selector of jobs has it. */
export interface LaunchSelector {
  pipelineName?: string | null;
  jobName?: string | null;
  repositoryName: string;
  repositoryLocationName: string;
  solidSelection?: string[] | null;
  assetSelection?: { path: string[] }[] | null;
  assetCheckSelection?: { assetKey: { path: string[] }; name: string }[] | null;
}

/** A run to launch, as Dagster's mutations have it. */
export interface ExecutionParams {
  selector: LaunchSelector;
  runConfigData?: unknown;
  stepKeys?: string[] | null;
  executionMetadata?: {
    tags?: { key: string; value: string }[] | null;
    rootRunId?: string | null;
    parentRunId?: string | null;
  } | null;
}

type Member = Record<string, unknown>;

/** A request for what a selector names, or the error member that refuses it. */
export function requestOf(params: ExecutionParams, context: DemoContext): RunRequest | { refused: Member } {
  const { selector } = params;
  const named = { ...selector, pipelineName: selector.jobName ?? selector.pipelineName ?? "" };
  const found = findJob(named, context);
  if (found === undefined) return { refused: jobNotFound(named) };
  const { location } = found;
  const job = found.job.name === "__ASSET_JOB" ? undefined : found.job;
  const problems = configProblems(found, named, params.runConfigData, context);
  if (problems.length > 0) {
    const { pipelineName } = named;
    return { refused: { __typename: "RunConfigValidationInvalid", pipelineName, errors: problems } };
  }
  const assets = selector.assetSelection?.map(textOf);
  const foreign = assets?.find((key) => findAsset(key, context)?.location !== location);
  if (foreign !== undefined) return { refused: invalidSubset(`asset ${foreign} is not in ${location.name}`) };
  const ops = selector.solidSelection ?? undefined;
  const known =
    job?.ops ?? (job?.assets ?? location.assets.map(({ key }) => key)).map((key) => key.replaceAll("/", "__"));
  const wrong = ops?.find((op) => !known.includes(op.replace(/^[*+]+|[*+]+$/g, "")));
  if (wrong !== undefined) return { refused: invalidSubset(`no ops match ${wrong}`) };
  const metadata = params.executionMetadata;
  const tags = Object.fromEntries((metadata?.tags ?? []).map(({ key, value }) => [key, value]));
  const parent = metadata?.parentRunId ? runStoreOf(context).run(metadata.parentRunId, context.now) : undefined;
  return {
    location: location.name,
    job: job?.name,
    assets: job === undefined || assets !== undefined ? (assets ?? (ops && keysOfOps(ops, location))) : undefined,
    ops: job?.ops === undefined ? undefined : ops,
    checks: selector.assetCheckSelection?.map(({ assetKey, name }) => ({ asset: textOf(assetKey), name })),
    partitions: partitionsOf(tags, context),
    stepKeys: params.stepKeys ?? undefined,
    tags: { ...userTag(context), ...tags },
    config: (params.runConfigData ?? {}) as Record<string, unknown>,
    createdAt: context.now,
    parent,
  };
}

function invalidSubset(why: string): Member {
  return { __typename: "InvalidSubsetError", message: `Invalid selection: ${why}.` };
}

function keysOfOps(ops: readonly string[], location: DemoLocation): string[] {
  return location.assets.map(({ key }) => key).filter((key) => ops.includes(key.replaceAll("/", "__")));
}

/** The partitions that the tags of a run name. */
function partitionsOf(tags: Readonly<Record<string, string>>, { world, now }: DemoContext): string[] | undefined {
  const start = tags["dagster/asset_partition_range_start"];
  const end = tags["dagster/asset_partition_range_end"];
  if (start === undefined || end === undefined) {
    const only = tags["dagster/partition"];
    return only === undefined ? undefined : [only];
  }
  return dailyPartitions(world.began, now).filter((key) => key >= start && key <= end);
}

/** Dagster+ notes on a run who launched it. */
export function userTag({ viewer, world }: DemoContext): Record<string, string> {
  return viewer.userId === undefined ? {} : { user: world.user(viewer.userId).email };
}

/** The steps that a run has to do again: those that did not succeed. */
export function stepsToRepeat(plan: RunPlan, context: DemoContext): string[] {
  const done = runStoreOf(context)
    .timeline(plan)
    .steps.filter(({ outcome, end }) => outcome === "success" && end <= context.now)
    .map(({ step }) => step.key);
  return plan.steps.map(({ key }) => key).filter((key) => !done.includes(key));
}
