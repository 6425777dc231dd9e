import { durationSeconds, isoFromSeconds } from "../output/time.ts";
import {
  type BackfillPartsFragment,
  type BackfillProgressPartsFragment,
  BackfillStateDocument,
  type BulkActionStatus,
} from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { type NextCall, OperationError } from "./errors.ts";
import { rootError, type ToldError } from "./failures.ts";
import { expectType, isType } from "./unions.ts";

/** A backfill in few words. */
export interface BackfillSummary {
  backfill_id: string;
  /** Dagster's own status; REQUESTED is one that runs. */
  status: BulkActionStatus;
  title?: string;
  job?: string;
  /** The first keys; `assets_total` when there are more. */
  assets?: string[];
  assets_total?: number;
  /** How many partition keys it is for; unknown when its assets are partitioned differently. */
  partitions?: number;
  created?: string;
  ended?: string;
  duration_s?: number;
  launched_by?: string;
  /** Why the backfill itself stopped; failed runs are not its error. */
  error?: ToldError;
}

/** How many partitions of all assets together have come how far. */
export interface BackfillProgress {
  total: number;
  /** Materialized, or of a job: succeeded. */
  done: number;
  /** Failed, or not run since what they depend on failed. */
  failed: number;
  in_progress: number;
  canceled?: number;
  left: number;
}

/** One asset's part of a backfill. */
export interface AssetProgress {
  asset: string;
  targeted: number;
  in_progress: number;
  materialized: number;
  failed: number;
}

/** Where a backfill stands. */
export interface BackfillState extends BackfillSummary {
  description?: string;
  tags?: Record<string, string>;
  progress?: BackfillProgress;
  by_asset?: AssetProgress[];
  /** What the status means where its name misleads. */
  hint?: string;
  url: string;
}

/** The statuses after which a backfill does nothing any more (Dagster's `BULK_ACTION_TERMINAL_STATUSES`). */
const endedStatuses: ReadonlySet<BulkActionStatus> = new Set<BulkActionStatus>([
  "COMPLETED",
  "COMPLETED_SUCCESS",
  "COMPLETED_FAILED",
  "FAILED",
  "CANCELED",
]);

/** Whether a backfill has ended. */
export function backfillEnded(status: BulkActionStatus): boolean {
  return endedStatuses.has(status);
}

/** How many asset keys a summary names. */
const namedAssets = 10;

/** A backfill in few words. */
export function backfillSummary(backfill: BackfillPartsFragment): BackfillSummary {
  const assets = (backfill.assetSelection ?? []).map(({ path }) => assetKeyText(path));
  return {
    backfill_id: backfill.id,
    status: backfill.status,
    title: backfill.title ?? undefined,
    job: backfill.isAssetBackfill ? undefined : (backfill.jobName ?? undefined),
    assets: assets.length > 0 ? assets.slice(0, namedAssets) : undefined,
    assets_total: assets.length > namedAssets ? assets.length : undefined,
    partitions: backfill.numPartitions || undefined,
    created: isoFromSeconds(backfill.timestamp),
    ended: isoFromSeconds(backfill.endTimestamp),
    duration_s: durationSeconds(backfill.timestamp, backfill.endTimestamp),
    launched_by: backfill.user ? `user ${backfill.user}` : undefined,
    error: backfill.error ? rootError(backfill.error) : undefined,
  };
}

/** Where a backfill stands now. @throws {OperationError} `backfill_not_found` */
export async function readBackfill(dagster: Dagster, backfillId: string): Promise<BackfillState> {
  const { partitionBackfillOrError } = await dagster.query(BackfillStateDocument, { backfillId });
  if (isType(partitionBackfillOrError, "BackfillNotFoundError")) throw backfillNotFound(backfillId);
  return backfillState(dagster, expectType(partitionBackfillOrError, "PartitionBackfill"));
}

function backfillState(dagster: Dagster, backfill: BackfillProgressPartsFragment): BackfillState {
  const byAsset = assetProgress(backfill);
  const progress = backfill.isAssetBackfill ? sumOf(byAsset) : jobProgress(backfill);
  const tags = backfill.tags.filter(({ key }) => !key.startsWith("dagster/") && !key.startsWith(".dagster/"));
  return {
    ...backfillSummary(backfill),
    description: backfill.description ?? undefined,
    tags: tags.length > 0 ? Object.fromEntries(tags.map(({ key, value }) => [key, value])) : undefined,
    progress,
    by_asset: byAsset.length > 0 ? byAsset : undefined,
    hint: hintOf(backfill.status, progress),
    url: backfillLink(dagster, backfill.id),
  };
}

function assetProgress(backfill: BackfillProgressPartsFragment): AssetProgress[] {
  return (backfill.assetBackfillData?.assetBackfillStatuses ?? []).map((status) => {
    const asset = assetKeyText(status.assetKey.path);
    if (status.__typename === "AssetPartitionsStatusCounts") {
      return {
        asset,
        targeted: status.numPartitionsTargeted,
        in_progress: status.numPartitionsInProgress,
        materialized: status.numPartitionsMaterialized,
        failed: status.numPartitionsFailed,
      };
    }
    const { inProgress, materialized, failed } = status;
    return {
      asset,
      targeted: 1,
      in_progress: Number(inProgress),
      materialized: Number(materialized),
      failed: Number(failed),
    };
  });
}

/** The sum over all assets; undefined while Dagster tells of none. */
function sumOf(assets: readonly AssetProgress[]): BackfillProgress | undefined {
  if (assets.length === 0) return undefined;
  const sum = { total: 0, done: 0, failed: 0, in_progress: 0 };
  for (const { targeted, materialized, failed, in_progress } of assets) {
    sum.total += targeted;
    sum.done += materialized;
    sum.failed += failed;
    sum.in_progress += in_progress;
  }
  return { ...sum, left: Math.max(sum.total - sum.done - sum.failed - sum.in_progress, 0) };
}

/** A job's backfill has one latest run per partition. */
function jobProgress(backfill: BackfillProgressPartsFragment): BackfillProgress | undefined {
  const counts = backfill.partitionStatusCounts;
  if (counts.length === 0) return undefined;
  const count = (...statuses: string[]) =>
    counts.reduce((sum, { runStatus, count: n }) => (statuses.includes(runStatus) ? sum + n : sum), 0);
  const total = counts.reduce((sum, { count: n }) => sum + n, 0);
  const [done, failed, canceled, left] = [count("SUCCESS"), count("FAILURE"), count("CANCELED"), count("NOT_STARTED")];
  return {
    total,
    done,
    failed,
    in_progress: total - done - failed - canceled - left,
    canceled: canceled || undefined,
    left,
  };
}

function hintOf(status: BulkActionStatus, progress: BackfillProgress | undefined): string | undefined {
  if (status !== "REQUESTED") return undefined;
  if (progress !== undefined && progress.left < progress.total) return undefined;
  return "REQUESTED means that it runs. Dagster's daemon has launched no run of it yet: that takes up to a minute; if it stays so, list_daemons tells whether the backfill daemon works.";
}

/** The error for a backfill that is not there. */
function backfillNotFound(backfillId: string): OperationError {
  return new OperationError("backfill_not_found", `There is no backfill ${JSON.stringify(backfillId.slice(0, 80))}.`, {
    next: [{ tool: "list_backfills", arguments: { limit: 10 }, why: "it lists the newest backfills with their ids" }],
  });
}

/** A link to a backfill's page in Dagster's UI. */
export function backfillLink(dagster: Dagster, backfillId: string): string {
  return dagster.webLink(`/runs/b/${encodeURIComponent(backfillId)}`);
}

/** What to do about a backfill in its state. */
export function nextForBackfill({ backfill_id, status, progress }: BackfillState): NextCall[] {
  if (status === "FAILED")
    return [{ tool: "resume_backfill", arguments: { backfill_id }, why: "goes on where it stopped" }];
  if (status === "COMPLETED_FAILED" || (status === "COMPLETED" && (progress?.failed ?? 0) > 0)) {
    return [
      {
        tool: "get_backfill",
        arguments: { backfill_id, include: ["partitions", "runs"] },
        why: "which partitions failed, and their runs",
      },
      { tool: "retry_backfill", arguments: { backfill_id }, why: "launches what did not succeed again" },
    ];
  }
  return [];
}
