import { shorten, squeeze } from "../output/sanitize.ts";
import { dagsterSentence } from "../output/terminology.ts";
import { isoFromMillis } from "../output/time.ts";
import {
  BackfillLogsDocument,
  BackfillPartitionsOfJobDocument,
  BackfillRunsDocument,
  BackfillTargetsDocument,
  type RunStatus,
} from "../queries/generated/graphql.ts";
import { assetKeyInput } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { BackfillState } from "./backfill-state.ts";
import type { Dagster } from "./dagster.ts";
import type { PartitionRange } from "./partition-space.ts";
import { PartitionSpace } from "./partition-space.ts";
import { readAssetsPartitions } from "./partitions.ts";
import { type RunSummary, runSummary } from "./run-summary.ts";
import { expectType } from "./unions.ts";

/** The partitions that a backfill is for, and those whose newest run failed or was canceled, of one asset or of the job. */
export interface BackfillPartitions {
  asset?: string;
  job?: string;
  ranges: PartitionRange[];
  failed: { partition: string; run_id: string; status: RunStatus }[];
}

/** How many of a backfill's assets are asked for their partitions, and how many of its runs are told. */
const mostAssets = 20;
const mostRuns = 30;
/** How many of a backfill's runs are looked through for failed ones, and how many one request reads. */
const mostRunsLookedThrough = 10_000;
const runsPerRequest = 1000;
/** How many log lines are told, the newest. */
const mostLogLines = 50;

/** The partitions of a backfill by asset, with the failed ones and their runs. */
export async function readBackfillPartitions(dagster: Dagster, backfill: BackfillState): Promise<BackfillPartitions[]> {
  const { backfill_id: backfillId, job } = backfill;
  if (job !== undefined) {
    const { partitionBackfillOrError } = await dagster.query(BackfillPartitionsOfJobDocument, { backfillId });
    const results = expectType(partitionBackfillOrError, "PartitionBackfill").partitionStatuses?.results ?? [];
    const space = new PartitionSpace("job", job, [
      { name: "default", kind: "static", keys: results.map(({ partitionName }) => partitionName) },
    ]);
    const failed = results.flatMap(({ partitionName, runId, runStatus }) =>
      runId && (runStatus === "FAILURE" || runStatus === "CANCELED")
        ? [{ partition: partitionName, run_id: runId, status: runStatus }]
        : [],
    );
    return [{ job, ranges: space.ranges(results.map((_, index) => index)), failed }];
  }
  const all = backfill.by_asset?.map(({ asset }) => asset) ?? backfill.assets ?? [];
  const assets = all.slice(0, mostAssets);
  const count = Math.max(all.length, backfill.assets_total ?? 0);
  if (count > assets.length) dagster.note(`partition_keys has the first ${assets.length} of ${count} assets.`);
  const [spaces, failed] = await Promise.all([readAssetsPartitions(dagster, assets), readFailed(dagster, backfillId)]);
  return Promise.all(
    assets.map(async (asset) => {
      const space = spaces.get(asset);
      return {
        asset,
        ranges: space === undefined ? [] : await targetedRanges(dagster, backfillId, space),
        failed: failed.get(asset) ?? [],
      };
    }),
  );
}

/** By asset, the partitions whose newest run failed or was canceled: an earlier one that was retried tells nothing. */
async function readFailed(dagster: Dagster, backfillId: string): Promise<Map<string, BackfillPartitions["failed"]>> {
  const failed = new Map<string, BackfillPartitions["failed"]>();
  // Most backfills have no failed run, and then nothing else need be read.
  if ((await readRuns(dagster, backfillId, 1, ["FAILURE", "CANCELED"])).runs.length === 0) return failed;
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let looked = 0; ; ) {
    const { runs, assets } = await readRuns(dagster, backfillId, runsPerRequest, undefined, cursor);
    for (const [index, { run_id, status, partition }] of runs.entries()) {
      for (const asset of partition === undefined ? [] : assets[index]!) {
        const key = JSON.stringify([asset, partition]);
        if (seen.has(key)) continue;
        seen.add(key);
        if (status !== "FAILURE" && status !== "CANCELED") continue;
        failed.set(asset, [...(failed.get(asset) ?? []), { partition: partition!, run_id, status }]);
      }
    }
    if (runs.length < runsPerRequest) return failed;
    looked += runs.length;
    cursor = runs.at(-1)!.run_id;
    if (looked >= mostRunsLookedThrough) {
      dagster.note(`The newest ${looked} runs of this backfill were looked through for failed partitions.`);
      return failed;
    }
  }
}

async function targetedRanges(dagster: Dagster, backfillId: string, space: PartitionSpace): Promise<PartitionRange[]> {
  const { partitionBackfillOrError } = await dagster.query(BackfillTargetsDocument, {
    backfillId,
    asset: assetKeyInput(space.of),
  });
  const targets = expectType(partitionBackfillOrError, "PartitionBackfill").partitionsTargetedForAssetKey;
  if (targets?.ranges) {
    return targets.ranges.map(({ start, end }) => {
      const [first, last] = [space.indexOf(start), space.indexOf(end)];
      return { start, end, count: first === undefined || last === undefined ? 1 : last - first + 1 };
    });
  }
  const indexes = (targets?.partitionKeys ?? [])
    .map((key) => space.indexOf(key))
    .filter((index) => index !== undefined);
  return space.ranges(indexes);
}

/** A run of a backfill: what the backfill itself does not tell of it. */
export type BackfillRun = Pick<RunSummary, "run_id" | "status" | "partition" | "started" | "duration_s" | "assets">;

/** The newest runs of a backfill, and how many it has. Assets are named where runs differ in them. */
export async function readBackfillRuns(
  dagster: Dagster,
  backfill: BackfillState,
): Promise<{ runs: BackfillRun[]; total: number }> {
  const { runs, total } = await readRuns(dagster, backfill.backfill_id, mostRuns);
  const several = (backfill.by_asset?.length ?? backfill.assets?.length ?? 0) > 1;
  return {
    runs: runs.map(({ run_id, status, partition, started, duration_s, assets }) => ({
      run_id,
      status,
      partition,
      started,
      duration_s,
      assets: several ? assets : undefined,
    })),
    total,
  };
}

/** How many runs of a backfill have not ended. */
export async function countUnfinishedRuns(dagster: Dagster, backfillId: string): Promise<number> {
  const unfinished: RunStatus[] = ["QUEUED", "NOT_STARTED", "MANAGED", "STARTING", "STARTED", "CANCELING"];
  return (await readRuns(dagster, backfillId, 1, unfinished)).total;
}

async function readRuns(
  dagster: Dagster,
  backfillId: string,
  limit: number,
  statuses?: RunStatus[],
  cursor?: string,
): Promise<{ runs: RunSummary[]; assets: string[][]; total: number }> {
  const filter = { tags: [{ key: "dagster/backfill", value: backfillId }], statuses };
  const { runsOrError } = await dagster.query(BackfillRunsDocument, { filter, limit, cursor });
  const { results, count } = expectType(runsOrError, "Runs");
  const runs = results.map((run) => runSummary(run));
  // A summary names only the first assets of a run.
  const assets = results.map((run) => (run.assetSelection ?? []).map(({ path }) => assetKeyText(path)));
  return { runs, assets, total: count ?? runs.length };
}

/** The newest lines that Dagster's daemon logged about a backfill, oldest first. */
export async function readBackfillLogs(
  dagster: Dagster,
  backfill: BackfillState,
): Promise<{ time?: string; level: string; message: string }[]> {
  const { backfill_id: backfillId, job, assets } = backfill;
  const names = [job, ...(assets ?? [])].filter((name) => name !== undefined);
  const lines: { time?: string; level: string; message: string }[] = [];
  let cursor: string | undefined;
  for (;;) {
    const { partitionBackfillOrError } = await dagster.query(BackfillLogsDocument, { backfillId, cursor });
    const { events, cursor: after, hasMore } = expectType(partitionBackfillOrError, "PartitionBackfill").logEvents;
    lines.push(
      ...events.map(({ message, timestamp, level }) => ({
        time: isoFromMillis(timestamp),
        level,
        message: shorten(squeeze(dagsterSentence(message, names)), 600),
      })),
    );
    if (!hasMore || after === cursor || events.length === 0) break;
    cursor = after;
  }
  if (lines.length === 0) {
    dagster.note(
      dagster.config.kind === "open_source"
        ? "Open-source Dagster keeps no log of a backfill; the output of its daemon has what it says of it."
        : "Nothing is logged of this backfill.",
    );
  } else if (lines.length > mostLogLines) {
    dagster.note(`logs has the newest ${mostLogLines} of ${lines.length} lines.`);
  }
  return lines.slice(-mostLogLines);
}
