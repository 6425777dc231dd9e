import { isAssetJob, jobLabel } from "../output/terminology.ts";
import { durationSeconds, isoFromSeconds } from "../output/time.ts";
import { type RunStatus, type RunSummaryPartsFragment, RunsAssetsDocument } from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import type { PartitionSpace } from "./partition-space.ts";
import { expectType } from "./unions.ts";

/** A run in few words, as every list and answer about runs tells it. */
export interface RunSummary {
  run_id: string;
  status: RunStatus;
  /** The job, or "asset materialization" for the one that Dagster makes up. */
  job?: string;
  /** The first keys of the assets that an asset run is for; `assets_total` when there are more. */
  assets?: string[];
  assets_total?: number;
  /** Checks that run without their assets, as `asset:check`. */
  checks?: string[];
  /** One key, or `first...last` of a range that one run does whole. */
  partition?: string;
  created?: string;
  /** Absent for a run that never started. */
  started?: string;
  ended?: string;
  duration_s?: number;
  /** What started it: `schedule X`, `sensor X`, `backfill X`, `re-execution of RUN`, `automatic retry of RUN`, `user X`. */
  launched_by?: string;
}

/** The statuses after which nothing of a run changes any more. CANCELED is not a failure. */
const endedStatuses: ReadonlySet<RunStatus> = new Set<RunStatus>(["SUCCESS", "FAILURE", "CANCELED"]);

/** Whether a run has ended: succeeded, failed or was canceled. */
export function hasEnded(status: RunStatus): boolean {
  return endedStatuses.has(status);
}

/** How many asset keys a summary names. */
const namedAssets = 10;

/**
 * A run in few words.
 *
 * @param assets - the assets of a run that carries no selection, from `assetsOfRuns`
 */
export function runSummary(run: RunSummaryPartsFragment, assets?: readonly string[]): RunSummary {
  const tags = tagMap(run.tags);
  const selected = run.assetSelection?.map(({ path }) => assetKeyText(path)).sort() ?? assets ?? [];
  const checks =
    run.assetCheckSelection?.map(({ name, assetKey }) => `${assetKeyText(assetKey.path)}:${name}`).sort() ?? [];
  const { started, ended } = runTimes(run);
  return {
    run_id: run.runId,
    status: run.status,
    job: jobLabel(run.jobName),
    assets: selected.length > 0 ? selected.slice(0, namedAssets) : undefined,
    assets_total: selected.length > namedAssets ? selected.length : undefined,
    checks: checks.length > 0 ? checks.slice(0, namedAssets) : undefined,
    partition: partitionOf(tags),
    created: isoFromSeconds(run.creationTime),
    started: isoFromSeconds(started),
    ended: isoFromSeconds(ended),
    duration_s: durationSeconds(started, ended),
    launched_by: launchedBy(tags),
  };
}

/**
 * When a run started and ended, in float seconds. For a run that ended without ever starting, Dagster gives the end as its
 * start (`GrapheneRun.resolve_startTime`); such a start is left out.
 */
export function runTimes(run: Pick<RunSummaryPartsFragment, "status" | "startTime" | "endTime">): {
  started?: number;
  ended?: number;
} {
  const ended = run.endTime ?? undefined;
  const neverStarted = run.status !== "SUCCESS" && run.startTime !== null && run.startTime === run.endTime;
  return { started: neverStarted ? undefined : (run.startTime ?? undefined), ended };
}

/** Tags as a map. */
export function tagMap(tags: readonly { key: string; value: string }[]): ReadonlyMap<string, string> {
  return new Map(tags.map(({ key, value }) => [key, value]));
}

/** The partition that a run is for, from its tags. */
export function partitionOf(tags: ReadonlyMap<string, string>): string | undefined {
  const start = tags.get("dagster/asset_partition_range_start");
  const end = tags.get("dagster/asset_partition_range_end");
  if (start !== undefined && end !== undefined) return start === end ? start : `${start}...${end}`;
  return tags.get("dagster/partition");
}

/**
 * Whether a run is for a partition, alone or within the range that it does whole.
 *
 * @param space - the partitions of what is asked about, in their order; without it a range is only known by its ends
 */
export function isForPartition(
  tags: ReadonlyMap<string, string>,
  partition: string,
  space: PartitionSpace | undefined,
): boolean {
  const start = tags.get("dagster/asset_partition_range_start");
  const end = tags.get("dagster/asset_partition_range_end");
  if (start === undefined || end === undefined) return tags.get("dagster/partition") === partition;
  return partition === start || partition === end || (space?.isWithin(partition, { start, end }) ?? false);
}

/** What started a run, from the tags that Dagster and Dagster+ put on it; undefined when nothing tells. */
export function launchedBy(tags: ReadonlyMap<string, string>): string | undefined {
  const parent = tags.get("dagster/parent_run_id");
  if (parent !== undefined)
    return `${tags.has("dagster/retry_number") ? "automatic retry" : "re-execution"} of ${parent}`;
  const named: [tag: string, word: string][] = [
    ["dagster/backfill", "backfill"],
    ["dagster/schedule_name", "schedule"],
    ["dagster/sensor_name", "sensor"],
    ["dagster/user", "user"],
    ["user", "user"],
  ];
  for (const [tag, word] of named) {
    const name = tags.get(tag);
    if (name !== undefined) return `${word} ${name}`;
  }
  return tags.get("dagster/auto_materialize") === "true" ? "declarative automation" : undefined;
}

/**
 * The assets of asset runs that carry no selection, by run id: runs that schedules, sensors and backfills request often have
 * none, and then only the run's plan and events tell. Runs that carry one, and runs of other jobs, are not asked about.
 */
async function assetsOfRuns(
  dagster: Dagster,
  runs: readonly Pick<RunSummaryPartsFragment, "runId" | "jobName" | "assetSelection" | "assetCheckSelection">[],
): Promise<ReadonlyMap<string, string[]>> {
  const unknown = runs.filter(
    (run) => isAssetJob(run.jobName) && !run.assetSelection?.length && !run.assetCheckSelection?.length,
  );
  if (unknown.length === 0) return new Map();
  const { runsOrError } = await dagster.query(RunsAssetsDocument, {
    filter: { runIds: unknown.map(({ runId }) => runId) },
    limit: unknown.length,
  });
  const { results } = expectType(runsOrError, "Runs");
  return new Map(results.map((run) => [run.runId, run.assets.map(({ key }) => assetKeyText(key.path)).sort()]));
}

/** Runs in few words, in their order, with the assets of those that carry no selection. */
export async function runSummaries(dagster: Dagster, runs: readonly RunSummaryPartsFragment[]): Promise<RunSummary[]> {
  const assets = await assetsOfRuns(dagster, runs);
  return runs.map((run) => runSummary(run, assets.get(run.runId)));
}
