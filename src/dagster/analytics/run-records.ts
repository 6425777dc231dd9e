import { isAssetJob, jobLabel } from "../../output/terminology.ts";
import {
  AnalyticsRunsDocument,
  type AnalyticsRunsQuery,
  type RunStatus,
  RunsAssetsDocument,
  type RunsFilter,
} from "../../queries/generated/graphql.ts";
import { readAssetGraph } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import { runTimes, tagMap } from "../run-summary.ts";
import { expectType } from "../unions.ts";

/** A run as statistics see it; times in float seconds. */
export interface RunRecord {
  runId: string;
  status: RunStatus;
  /** The job, "asset materialization" for the one that Dagster makes up. */
  job: string;
  /** Dagster's own name of the job. */
  jobName: string;
  location?: string;
  created: number;
  /** Absent for a run that never started. */
  started?: number;
  ended?: number;
  tags: ReadonlyMap<string, string>;
  /** The assets that it was launched for; undefined when the run itself does not say. */
  assets?: readonly string[];
}

/** Which runs to read: those created in a window of time, in ms since the epoch, at most so many of them, the newest first. */
export interface RunsWanted {
  from: number;
  to: number;
  job?: string;
  most: number;
}

/** The runs that were read. */
export interface RunsRead {
  runs: RunRecord[];
  /** Whether these are all that were created in the window. */
  complete: boolean;
  /** What the runs cover, in ms since the epoch: the window, or from the oldest run that was read. */
  coveredFrom: number;
}

/** How many runs one request asks for: 1 ms each on SQLite, 1–2 kB each. */
const pageSize = 500;

/** How long one page may take, in ms. */
const pageTimeoutMs = 60_000;

/**
 * The run records of a window of time, the newest first, page by page until the window or the bound is reached.
 * @throws {OperationError} see `DagsterClient.query`
 */
export async function readRunRecords(dagster: Dagster, { from, to, job, most }: RunsWanted): Promise<RunsRead> {
  const filter: RunsFilter = {
    createdAfter: from / 1000,
    createdBefore: to / 1000,
    pipelineName: job === "asset materialization" ? "__ASSET_JOB" : job,
  };
  const runs: RunRecord[] = [];
  let cursor: string | undefined;
  for (;;) {
    // One more than the bound tells whether there are more.
    const limit = Math.min(pageSize, most + 1 - runs.length);
    const { runsOrError } = await dagster.query(
      AnalyticsRunsDocument,
      { filter, cursor, limit },
      { timeoutMs: pageTimeoutMs },
    );
    const { results } = expectType(runsOrError, "Runs");
    runs.push(...results.map(recordOf));
    if (runs.length > most) {
      runs.length = most;
      return { runs, complete: false, coveredFrom: Math.max(from, Math.floor(runs.at(-1)!.created * 1000)) };
    }
    dagster.progress({ progress: runs.length, message: `${runs.length} runs read` });
    if (results.length < limit) return { runs, complete: true, coveredFrom: from };
    cursor = runs.at(-1)!.runId;
  }
}

/** The records of runs by their ids, in no order; those of runs that were deleted are missing. */
export async function readRunRecordsById(dagster: Dagster, runIds: readonly string[]): Promise<RunRecord[]> {
  const runs: RunRecord[] = [];
  for (let start = 0; start < runIds.length; start += pageSize) {
    const chunk = runIds.slice(start, start + pageSize);
    const { runsOrError } = await dagster.query(
      AnalyticsRunsDocument,
      { filter: { runIds: chunk }, limit: chunk.length },
      { timeoutMs: pageTimeoutMs },
    );
    runs.push(...expectType(runsOrError, "Runs").results.map(recordOf));
  }
  return runs;
}

type RunOfQuery = Extract<AnalyticsRunsQuery["runsOrError"], { __typename: "Runs" }>["results"][number];

function recordOf(run: RunOfQuery): RunRecord {
  const { started, ended } = runTimes(run);
  const assets = run.assetSelection?.map(({ path }) => assetKeyText(path));
  return {
    runId: run.runId,
    status: run.status,
    job: jobLabel(run.jobName),
    jobName: run.jobName,
    location: run.repositoryOrigin?.repositoryLocationName,
    created: run.creationTime,
    started,
    ended,
    tags: tagMap(run.tags),
    // A run of checks alone materializes nothing.
    assets: assets?.length ? assets : run.assetCheckSelection?.length ? [] : undefined,
  };
}

/** How many runs without a selection of their own are asked for their assets: each costs Dagster a look into its event log (5 ms on SQLite). */
export const mostRunsAskedForAssets = 500;

const assetsChunk = 100;

/**
 * Fills in the assets of runs that carry no selection: those of schedules, sensors and backfills. Runs of jobs that hold no
 * asset are for none.
 *
 * @returns how many runs could not be asked, since there were more than `mostRunsAskedForAssets`; their assets stay undefined
 */
export async function fillAssets(dagster: Dagster, runs: readonly RunRecord[]): Promise<number> {
  const { assets } = await readAssetGraph(dagster);
  const assetJobs = new Set([...assets.values()].flatMap(({ jobs }) => jobs));
  const asked: RunRecord[] = [];
  for (const run of runs) {
    if (run.assets !== undefined) continue;
    if (isAssetJob(run.jobName) || assetJobs.has(run.jobName)) asked.push(run);
    else run.assets = [];
  }
  for (let start = 0; start < Math.min(asked.length, mostRunsAskedForAssets); start += assetsChunk) {
    const chunk = asked.slice(start, Math.min(start + assetsChunk, mostRunsAskedForAssets));
    const { runsOrError } = await dagster.query(
      RunsAssetsDocument,
      { filter: { runIds: chunk.map(({ runId }) => runId) }, limit: chunk.length },
      { timeoutMs: pageTimeoutMs },
    );
    const found = new Map(
      expectType(runsOrError, "Runs").results.map((run) => [
        run.runId,
        run.assets.map(({ key }) => assetKeyText(key.path)),
      ]),
    );
    for (const run of chunk) run.assets = found.get(run.runId) ?? [];
  }
  return Math.max(0, asked.length - mostRunsAskedForAssets);
}
