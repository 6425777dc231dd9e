import { pathOf } from "../assets/keys.ts";
import type { DemoEvent } from "../history/events.ts";
import type { RunPlan } from "../history/run-plan.ts";
import { type RunStore, runStoreOf } from "../history/run-store.ts";
import { type StepTimes, statusAt } from "../history/timeline.ts";
import { idOf } from "../ids.ts";
import { type DemoContext, hasRole } from "../part.ts";

/** Seconds as Dagster tells times of runs; null for what has not happened by now. */
function secondsBy(now: number, time: number): number | null {
  return time <= now ? time / 1000 : null;
}

/** When a run's status last changed, in ms. */
export function updatedAt(store: RunStore, plan: RunPlan, now: number): number {
  const { created, dequeued, started, canceling, ended } = store.timeline(plan);
  return Math.max(...[created, dequeued, started, canceling, ended].filter((time) => time <= now));
}

/** The tags of a run that anyone is shown; hidden ones can be filtered by all the same. */
export function shownTags(plan: RunPlan): { key: string; value: string }[] {
  return Object.entries(plan.tags)
    .filter(([key]) => !key.startsWith(".dagster/"))
    .map(([key, value]) => ({ key, value }));
}

/** The assets that a run is to make or observe. */
export function assetsOfRun(plan: RunPlan): string[] {
  return [...new Set(plan.steps.flatMap(({ asset }) => asset ?? []))];
}

/** A run in the fields of Dagster's schema, as it is at the time of the request. */
export function runFields(plan: RunPlan, context: DemoContext): Record<string, unknown> {
  const { now } = context;
  const store = runStoreOf(context);
  const timeline = store.timeline(plan);
  const status = statusAt(timeline, now);
  const over = now >= timeline.ended;
  const started = over && timeline.started > timeline.ended ? timeline.ended : timeline.started;
  const goesOn = !over && status !== "CANCELING";
  const roots = plan.steps.filter(({ after }) => after.length === 0);
  const checks = plan.steps.flatMap((step) => step.checks);
  const pools = (step: { key: string }) => plan.poolOfStep[step.key];
  return {
    __typename: "Run",
    id: plan.id,
    runId: plan.id,
    status,
    runStatus: status,
    jobName: plan.job,
    pipelineName: plan.job,
    pipeline: { __typename: "PipelineSnapshot", name: plan.job, solidSelection: null },
    solidSelection: null,
    mode: "default",
    pipelineSnapshotId: idOf("snapshot", plan.location, plan.job),
    parentPipelineSnapshotId: null,
    repositoryOrigin: {
      id: idOf("repository", plan.location),
      repositoryName: "__repository__",
      repositoryLocationName: plan.location,
      repositoryLocationMetadata: [],
    },
    tags: shownTags(plan),
    runConfig: plan.config,
    runConfigYaml: () => JSON.stringify(plan.config, null, 2),
    rootRunId: plan.rootRunId ?? null,
    parentRunId: plan.parentRunId ?? null,
    canTerminate: goesOn && hasRole(context, "LAUNCHER"),
    hasReExecutePermission: hasRole(context, "LAUNCHER"),
    hasTerminatePermission: hasRole(context, "LAUNCHER"),
    hasDeletePermission: hasRole(context, "ADMIN"),
    creationTime: plan.createdAt / 1000,
    startTime: secondsBy(now, started),
    endTime: secondsBy(now, timeline.ended),
    updateTime: updatedAt(store, plan, now) / 1000,
    stepKeysToExecute: plan.steps.map(({ key }) => key),
    executionPlan: executionPlanFields(plan),
    stats: () => statsFields(plan, context),
    stepStats: () => stepStatsFields(plan, context),
    assetSelection: ({ limit }: { limit?: number | null }) =>
      plan.assetSelection?.slice(0, limit ?? undefined).map(pathOf) ?? null,
    assetSelectionCount: plan.assetSelection?.length ?? 0,
    assetCheckSelection: ({ limit }: { limit?: number | null }) =>
      plan.checkSelection?.slice(0, limit ?? undefined).map(handleOf) ?? null,
    assetCheckSelectionCount: plan.checkSelection?.length ?? 0,
    assetChecks: checks.length > 0 ? checks.map(handleOf) : null,
    assets: () => assetsOfRun(plan).map((key) => ({ id: idOf("asset", key), key: pathOf(key) })),
    assetMaterializations: () =>
      store.events(plan, now).filter(({ __typename }) => __typename === "MaterializationEvent"),
    resolvedOpSelection: plan.opSelection ?? null,
    hasConcurrencyKeySlots: !over && timeline.started <= now && plan.pools.length > 0,
    allPools: plan.pools,
    rootConcurrencyKeys: roots.flatMap((step) => pools(step) ?? []),
    hasUnconstrainedRootNodes: roots.some((step) => pools(step) === undefined),
    hasRunMetricsEnabled: false,
    externalJobSource: null,
  };
}

function handleOf({ asset, name }: { asset: string; name: string }): Record<string, unknown> {
  return { name, assetKey: pathOf(asset) };
}

/** The plan of a run in the fields of Dagster's schema. */
export function executionPlanFields({ steps }: Pick<RunPlan, "steps">): Record<string, unknown> {
  return {
    __typename: "ExecutionPlan",
    steps: steps.map(({ key }) => ({
      key,
      kind: "COMPUTE",
      solidHandleID: key,
      inputs: [],
      outputs: [],
      metadata: [],
    })),
    artifactsPersisted: true,
    assetSelection: steps.flatMap(({ asset }) => asset ?? []),
    assetKeys: steps.flatMap(({ asset }) => (asset === undefined ? [] : [pathOf(asset)])),
    assetCheckKeys: steps.flatMap(({ checks }) => checks.map(handleOf)),
  };
}

/** The outcome of a step that has ended by now. */
function outcomeBy(step: StepTimes, now: number): StepTimes["outcome"] | undefined {
  return step.end <= now ? step.outcome : undefined;
}

function statsFields(plan: RunPlan, context: DemoContext): Record<string, unknown> {
  const { now } = context;
  const store = runStoreOf(context);
  const { created, dequeued, started, ended, steps } = store.timeline(plan);
  const count = (wanted: StepTimes["outcome"]) => steps.filter((step) => outcomeBy(step, now) === wanted).length;
  return {
    __typename: "RunStatsSnapshot",
    id: `stats-${plan.id}`,
    runId: plan.id,
    stepsSucceeded: count("success"),
    stepsFailed: count("failure"),
    materializations: store.events(plan, now).filter(isMaterialization).length,
    expectations: 0,
    enqueuedTime: created / 1000,
    launchTime: secondsBy(now, dequeued),
    startTime: secondsBy(now, started),
    endTime: secondsBy(now, ended),
  };
}

function isMaterialization({ __typename }: DemoEvent): boolean {
  return __typename === "MaterializationEvent";
}

function stepStatsFields(plan: RunPlan, context: DemoContext): Record<string, unknown>[] {
  const { now } = context;
  const store = runStoreOf(context);
  return store
    .timeline(plan)
    .steps.filter(({ start, outcome }) => start <= now && outcome !== "skipped")
    .map((step) => {
      const attempts = step.attempts
        .filter(({ start }) => start <= now)
        .map(({ start, end }) => ({ startTime: start / 1000, endTime: secondsBy(now, end) }));
      const outcome = outcomeBy(step, now);
      return {
        __typename: "RunStepStats",
        runId: plan.id,
        stepKey: step.step.key,
        status: outcome === "success" ? "SUCCESS" : outcome === "failure" ? "FAILURE" : "IN_PROGRESS",
        startTime: step.start / 1000,
        endTime: secondsBy(now, step.end),
        materializations: () =>
          store.events(plan, now).filter((event) => isMaterialization(event) && event.stepKey === step.step.key),
        expectationResults: [],
        attempts,
        markers: [],
      };
    });
}
