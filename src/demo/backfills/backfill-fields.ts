import { pathOf } from "../assets/keys.ts";
import type { BackfillPlan, UnitState } from "../history/backfill-store.ts";
import { runStoreOf } from "../history/run-store.ts";
import { idOf } from "../ids.ts";
import { partitionSetName } from "../job-partitions.ts";
import { type DemoContext, hasRole } from "../part.ts";
import { runFields } from "../runs/run-fields.ts";

/** A backfill in the fields of Dagster's schema, as it is at the time of the request. */
export function backfillFields(backfill: BackfillPlan, context: DemoContext): Record<string, unknown> {
  const { now } = context;
  const store = runStoreOf(context);
  const { backfills } = store;
  const { job, units } = backfill;
  const status = backfills.status(backfill, now);
  const ended = backfills.endedAt(backfill, now);
  const keys = [...new Set(units.flatMap(({ partition }) => partition ?? []))].sort();
  const assets = [...new Set(units.flatMap((unit) => unit.assets))];
  const runs = () =>
    units.flatMap(({ runId }) => {
      const plan = runId === undefined ? undefined : store.run(runId, now);
      return plan === undefined ? [] : [plan];
    });
  const some = (wanted: (state: string) => boolean) => (asked: { limit?: number | null }) =>
    runs()
      .filter((plan) => wanted(store.status(plan, now)))
      .slice(0, asked.limit ?? undefined)
      .map((plan) => runFields(plan, context));
  const unfinished = (state: string) => !["SUCCESS", "FAILURE", "CANCELED"].includes(state);
  return {
    __typename: "PartitionBackfill",
    id: backfill.id,
    status,
    runStatus: runStatusOf(status),
    title: backfill.title ?? null,
    description: backfill.description ?? null,
    timestamp: backfill.createdAt / 1000,
    creationTime: backfill.createdAt / 1000,
    startTime: backfill.createdAt / 1000,
    endTimestamp: ended === undefined ? null : ended / 1000,
    endTime: ended === undefined ? null : ended / 1000,
    jobName: job?.name ?? null,
    isAssetBackfill: job === undefined,
    assetSelection: job === undefined ? assets.map(pathOf) : null,
    assetCheckSelection: null,
    partitionNames: keys,
    numPartitions: keys.length,
    isValidSerialization: true,
    numCancelable: () => runs().filter((plan) => unfinished(store.status(plan, now))).length,
    fromFailure: false,
    reexecutionSteps: null,
    partitionSetName: job === undefined ? null : partitionSetName(job.name),
    partitionSet:
      job === undefined
        ? null
        : {
            id: idOf("partition set", job.location, job.name),
            name: partitionSetName(job.name),
            pipelineName: job.name,
            repositoryOrigin: {
              id: idOf("repository", job.location),
              repositoryName: "__repository__",
              repositoryLocationName: job.location,
              repositoryLocationMetadata: [],
            },
          },
    user: backfill.user ?? null,
    tags: Object.entries(backfill.tags ?? {}).map(([key, value]) => ({ key, value })),
    error: null,
    runs: some(() => true),
    unfinishedRuns: some(unfinished),
    cancelableRuns: some(unfinished),
    hasCancelPermission: hasRole(context, "LAUNCHER"),
    hasResumePermission: hasRole(context, "LAUNCHER"),
    partitionStatusCounts: () => statusCounts(backfill, context),
    partitionStatuses: () => ({
      results: units.map((unit) => {
        const run = unit.runId === undefined ? undefined : store.run(unit.runId, now);
        return {
          id: `${backfill.id}:${unit.partition ?? ""}`,
          partitionName: unit.partition ?? "",
          runId: run?.id ?? null,
          runStatus: run === undefined ? null : store.status(run, now),
          runDuration: null,
        };
      }),
    }),
    assetBackfillData:
      job === undefined
        ? {
            assetBackfillStatuses: () => assets.map((asset) => assetProgress(backfill, asset, context)),
            rootTargetedPartitions: null,
          }
        : null,
    partitionsTargetedForAssetKey: ({ assetKey }: { assetKey?: { path: string[] } | null }) => {
      const wanted = assetKey?.path.join("/") ?? "";
      const own = units.filter((unit) => unit.assets.includes(wanted)).flatMap(({ partition }) => partition ?? []);
      return own.length === 0 ? null : { partitionKeys: own, ranges: null };
    },
    logEvents: ({ cursor }: { cursor?: string | null }) => logEvents(backfill, cursor, context),
  };
}

function runStatusOf(status: string): string {
  const statuses: Record<string, string> = {
    REQUESTED: "STARTED",
    COMPLETED_SUCCESS: "SUCCESS",
    COMPLETED_FAILED: "FAILURE",
  };
  return statuses[status] ?? status;
}

function statesOf(backfill: BackfillPlan, context: DemoContext, asset?: string): UnitState[] {
  const { backfills } = runStoreOf(context);
  return backfill.units
    .filter(({ assets }) => asset === undefined || assets.includes(asset))
    .map((unit) => backfills.unitState(backfill, unit, context.now));
}

function count(states: readonly UnitState[], wanted: UnitState): number {
  return states.filter((state) => state === wanted).length;
}

function statusCounts(backfill: BackfillPlan, context: DemoContext): { runStatus: string; count: number }[] {
  const states = statesOf(backfill, context);
  const words = { DONE: "SUCCESS", FAILED: "FAILURE", IN_PROGRESS: "STARTED", LEFT: "NOT_STARTED" } as const;
  return (Object.keys(words) as UnitState[])
    .map((state) => ({ runStatus: words[state], count: count(states, state) }))
    .filter((one) => one.count > 0);
}

function assetProgress(backfill: BackfillPlan, asset: string, context: DemoContext): Record<string, unknown> {
  const states = statesOf(backfill, context, asset);
  const partitioned = backfill.units.some((unit) => unit.assets.includes(asset) && unit.partition !== undefined);
  if (!partitioned) {
    return {
      __typename: "UnpartitionedAssetStatus",
      assetKey: pathOf(asset),
      inProgress: states.includes("IN_PROGRESS"),
      materialized: states.includes("DONE"),
      failed: states.includes("FAILED"),
    };
  }
  return {
    __typename: "AssetPartitionsStatusCounts",
    assetKey: pathOf(asset),
    numPartitionsTargeted: states.length,
    numPartitionsInProgress: count(states, "IN_PROGRESS"),
    numPartitionsMaterialized: count(states, "DONE"),
    numPartitionsFailed: count(states, "FAILED"),
  };
}

/** What the backfill daemon logs: each run that it requests, and its end. */
function logEvents(backfill: BackfillPlan, cursor: string | null | undefined, context: DemoContext) {
  const store = runStoreOf(context);
  const { now } = context;
  const line = (at: number, message: string) => ({ timestamp: String(at), message, level: "INFO" });
  const lines = [line(backfill.createdAt + 800, `Evaluating backfill ${backfill.id}`)];
  for (const { runId, assets, partition } of backfill.units) {
    const plan = runId === undefined ? undefined : store.run(runId, now);
    if (plan === undefined) continue;
    const of = `${assets.join(", ")}${partition === undefined ? "" : ` for ${partition}`}`;
    lines.push(line(plan.createdAt, `Submitted run ${plan.id} of ${of}`));
  }
  const ended = store.backfills.endedAt(backfill, now);
  if (ended !== undefined) {
    lines.push(line(ended, `Backfill ${backfill.id} ended: ${store.backfills.status(backfill, now)}`));
  }
  const from = Number(cursor ?? 0);
  return { events: lines.slice(from), cursor: String(lines.length), hasMore: false };
}
