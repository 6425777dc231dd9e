import { isAssetJob } from "../output/terminology.ts";
import {
  type ExecutionParams,
  type PipelineSelector,
  type RunStatus,
  RunsConfigCheckDocument,
  RunsLaunchDocument,
} from "../queries/generated/graphql.ts";
import { findAssets, type KnownAsset } from "./asset-graph.ts";
import { assetPath } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { cannotPlan } from "./plan-problem.ts";
import { invalidRunConfig } from "./run-config-errors.ts";
import { errorOfMember, expectType, isType } from "./unions.ts";

/** What a run is to run: a job or some ops of it, or assets and checks by the job that Dagster makes up for them. */
export interface RunTarget {
  job: string;
  repository: string;
  location: string;
  ops?: readonly string[];
  /** Keys as text. */
  assets?: readonly string[];
  /** The checks to run. Undefined with assets: all checks of these assets; an empty list: none. */
  checks?: readonly { asset: string; name: string }[];
}

/** A run to launch. */
export interface LaunchRequest {
  target: RunTarget;
  config?: Record<string, unknown>;
  tags?: Readonly<Record<string, string>>;
}

/** A run that was launched. */
export interface LaunchedRun {
  run_id: string;
  status: RunStatus;
  /** Its page in Dagster's UI. */
  url: string;
}

/** The target as the selector of Dagster's read queries. */
export function selectorOfTarget(target: RunTarget): PipelineSelector {
  return {
    pipelineName: target.job,
    repositoryName: target.repository,
    repositoryLocationName: target.location,
    solidSelection: target.ops === undefined ? undefined : [...target.ops],
    assetSelection: target.assets?.map((key) => ({ path: assetPath(key) })),
    assetCheckSelection: target.checks?.map(({ asset, name }) => ({ assetKey: { path: assetPath(asset) }, name })),
  };
}

/**
 * What a run that materializes these assets targets: one made-up job of one repository has to hold them all.
 *
 * @throws {OperationError} `asset_not_found`; `refused_by_dagster` when the assets cannot be materialized, lie in several
 * locations, or have partitions too different for one run
 */
export async function assetRunTarget(dagster: Dagster, keys: readonly string[]): Promise<RunTarget> {
  const assets = await findAssets(dagster, [...new Set(keys)]);
  const idle = assets.filter(
    ({ isExecutable, isMaterializable, isObservable }) => !isExecutable && !isMaterializable && !isObservable,
  );
  if (idle.length > 0) {
    throw new OperationError(
      "refused_by_dagster",
      `${words(idle)} cannot be run: Dagster only knows of it, others make it.`,
    );
  }
  const [first] = assets;
  if (first === undefined) throw new OperationError("invalid_arguments", "asset_keys: at least one key is needed.");
  const places = new Map<string, string[]>();
  for (const { location, key } of assets) places.set(location, [...(places.get(location) ?? []), key]);
  if (places.size > 1) {
    throw new OperationError("refused_by_dagster", "One run cannot span code locations; launch one for each.", {
      candidates: [...places].map(([location, of]) => ({ location, asset_keys: of.slice(0, 50) })),
    });
  }
  const job = first.jobs?.find((name) => isAssetJob(name) && assets.every(({ jobs }) => jobs?.includes(name)));
  if (job === undefined) {
    throw new OperationError(
      "refused_by_dagster",
      "These assets cannot run together: their partitions differ. Launch one run for each kind of partitions, or a backfill.",
    );
  }
  return { job, repository: first.repository, location: first.location, assets: assets.map(({ key }) => key) };
}

function words(assets: readonly KnownAsset[]): string {
  const shown = assets
    .slice(0, 5)
    .map(({ key }) => key)
    .join(", ");
  return assets.length > 5 ? `${shown} and ${assets.length - 5} more` : shown;
}

/**
 * Checks a run config against its target, and changes nothing.
 * @throws {OperationError} `invalid_run_config` with each problem's path and what is allowed; or what is wrong with the target
 */
export async function checkRunConfig(dagster: Dagster, { target, config }: LaunchRequest): Promise<void> {
  const selector = selectorOfTarget(target);
  const { isPipelineConfigValid: answer } = await dagster.query(RunsConfigCheckDocument, {
    target: selector,
    config: config ?? {},
  });
  if (isType(answer, "RunConfigValidationInvalid")) throw await invalidRunConfig(dagster, selector, answer.errors);
  if (isType(answer, "PythonError")) throw cannotPlan(answer);
  if (isType(answer, "InvalidSubsetError")) throw errorOfMember(answer);
  expectType(answer, "PipelineConfigValidationValid");
}

/**
 * Launches one run. Nothing is launched unless Dagster finds the config valid.
 *
 * @throws {OperationError} `invalid_run_config` with each problem's path and what is allowed; `refused_by_dagster`,
 * `op_not_found`, `permission_denied`, … as Dagster answers; `outcome_unknown` when no answer came
 */
export async function launchRun(dagster: Dagster, request: LaunchRequest): Promise<LaunchedRun> {
  await checkRunConfig(dagster, request);
  const { launchRun: answer } = await dagster.mutate(RunsLaunchDocument, { params: executionParams(request) });
  if (isType(answer, "RunConfigValidationInvalid"))
    throw await invalidRunConfig(dagster, selectorOfTarget(request.target), answer.errors);
  if (isType(answer, "PythonError")) throw cannotPlan(answer);
  const { run } = expectType(answer, "LaunchRunSuccess");
  return { run_id: run.runId, status: run.status, url: runLink(dagster, run.runId) };
}

/** A request as Dagster's mutations want it. */
export function executionParams({ target, config, tags }: LaunchRequest): ExecutionParams {
  const { pipelineName: jobName, ...selector } = selectorOfTarget(target);
  return {
    selector: { ...selector, jobName },
    mode: "default",
    runConfigData: config ?? {},
    executionMetadata: { tags: Object.entries(tags ?? {}).map(([key, value]) => ({ key, value })) },
  };
}

/** A link to a run's page in Dagster's UI. */
export function runLink(dagster: Dagster, runId: string): string {
  return dagster.webLink(`/runs/${encodeURIComponent(runId)}`);
}
