import { z } from "zod";
import { assetKeyInput, readAssetGraph } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import type { NextCall } from "../../dagster/errors.ts";
import type { PartitionStatus, PartitionStatuses } from "../../dagster/partition-statuses.ts";
import { choosePartition } from "../../dagster/partitions.ts";
import { type RunSummary, runSummary } from "../../dagster/run-summary.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { isoFromMillis } from "../../output/time.ts";
import { PartitionOfAssetDocument, PartitionRunDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { partitionKey } from "../params.ts";
import { nextCalls, rangesShape, runShape, shortRanges } from "./answers.ts";
import { readStatusesOf, targetInput, targetShape, toldStatus, toldStatuses } from "./partitioned-target.ts";

export const getPartitionStatus = defineTool({
  name: "get_partition_status",
  toolset: "backfills",
  access: "read",
  title: "Partition status",
  description:
    "Partitions of an asset or job: how many are materialized, failed, in progress and missing, and which. With partition: its status, latest run and materialization.",
  input: z.strictObject({ ...targetInput, partition: partitionKey.optional() }),
  output: z.strictObject({
    ...targetShape,
    partition: z.string().optional(),
    status: z.enum(toldStatuses).optional(),
    latest_run: runShape.optional(),
    materialized: z
      .union([z.number(), z.strictObject({ time: z.string().optional(), run_id: z.string().optional() })])
      .optional(),
    succeeded: z.number().optional(),
    dimensions: z.record(z.string(), z.number()).optional(),
    dynamic_partitions_def: z.string().optional(),
    total: z.number().optional(),
    failed: z.number().optional(),
    in_progress: z.number().optional(),
    missing: z.number().optional(),
    failed_partitions: rangesShape.optional(),
    in_progress_partitions: rangesShape.optional(),
    missing_partitions: rangesShape.optional(),
    hint: z.string().optional(),
    next: nextCalls.optional(),
  }),
  async handler(input, dagster) {
    const statuses = await readStatusesOf(dagster, input);
    if (input.partition === undefined) return summaryOf(dagster, statuses);
    const partition = choosePartition(statuses.space, input.partition);
    return ofOne(dagster, statuses, partition);
  },
});

async function summaryOf(dagster: Dagster, statuses: PartitionStatuses) {
  const { space } = statuses;
  const { materialized, failed, in_progress, missing } = statuses.counts();
  const dynamic = space.dimensions.find(({ dynamicName }) => dynamicName !== undefined)?.dynamicName;
  const target = space.owner === "asset" ? { asset_keys: [space.of] } : { job: space.of };
  const next: NextCall[] = (["failed", "missing"] as const)
    .filter((status) => (status === "failed" ? failed : missing) > 0)
    .map((only) => ({
      tool: "launch_backfill",
      arguments: { ...target, only, dry_run: true },
      why: `shows what a backfill of the ${only} ones would run`,
    }));
  return {
    [space.owner]: space.of,
    dimensions: space.isMultiDimensional
      ? Object.fromEntries(space.dimensions.map(({ name, keys }) => [name, keys.length]))
      : undefined,
    dynamic_partitions_def: dynamic,
    total: space.count,
    ...(space.owner === "job" ? { succeeded: materialized } : { materialized }),
    failed,
    in_progress,
    missing,
    failed_partitions: shortRanges(statuses.ranges("failed")),
    in_progress_partitions: shortRanges(statuses.ranges("in_progress")),
    missing_partitions: shortRanges(statuses.ranges("missing")),
    hint: space.count > 0 ? await hintOf(dagster, statuses) : emptyText(space.of, dynamic),
    next: next.length > 0 ? next : undefined,
  };
}

function emptyText(name: string, dynamic: string | undefined): string {
  return `${name} has no partition yet.${dynamic === undefined ? "" : ` add_dynamic_partition adds keys to ${dynamic}.`}`;
}

/** A job's partition counts by the job's own runs, which misleads where others materialize its assets. */
async function hintOf(dagster: Dagster, { space }: PartitionStatuses): Promise<string | undefined> {
  if (space.owner !== "job") return undefined;
  const { assets } = await readAssetGraph(dagster);
  const [asset] = [...assets.values()].filter(({ jobs, isPartitioned }) => isPartitioned && jobs?.includes(space.of));
  return (
    asset && `This counts the runs of this job; what any run has materialized is told with asset_key ${asset.key}.`
  );
}

async function ofOne(dagster: Dagster, statuses: PartitionStatuses, partition: string) {
  const { space } = statuses;
  const index = space.indexOf(partition)!;
  const status = statuses.at(index);
  if (space.owner === "job") {
    const runId = statuses.runs.get(index);
    const run = runId === undefined ? undefined : await readRun(dagster, runId);
    return {
      job: space.of,
      partition,
      status: toldStatus(status, "job"),
      latest_run: run,
      next: nextOf(status, run, { job: space.of }, partition),
    };
  }
  const { assetNodes } = await dagster.query(PartitionOfAssetDocument, {
    asset: assetKeyInput(space.of),
    partition,
    partitions: [partition],
  });
  const latest = assetNodes[0]?.latestRunForPartition;
  const run = latest ? runSummary(latest) : undefined;
  const event = assetNodes[0]?.latestMaterializationByPartition[0];
  return {
    asset: space.of,
    partition,
    status,
    latest_run: run,
    materialized: event ? { time: isoFromMillis(event.timestamp), run_id: event.runId || undefined } : undefined,
    next: nextOf(status, run, { asset_keys: [space.of] }, partition),
  };
}

function nextOf(
  status: PartitionStatus,
  run: RunSummary | undefined,
  target: Record<string, unknown>,
  partition: string,
): NextCall[] | undefined {
  if (status === "failed" && run !== undefined) {
    return [{ tool: "diagnose_run", arguments: { run_id: run.run_id }, why: "says why its run failed" }];
  }
  if (status !== "missing") return undefined;
  return [{ tool: "launch_backfill", arguments: { ...target, partitions: [partition] }, why: "runs it" }];
}

/** A partition's run; undefined when it was deleted since. */
async function readRun(dagster: Dagster, runId: string): Promise<RunSummary | undefined> {
  const { runOrError } = await dagster.query(PartitionRunDocument, { runId });
  return isType(runOrError, "RunNotFoundError") ? undefined : runSummary(expectType(runOrError, "Run"));
}
