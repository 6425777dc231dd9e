import type { GraphQLInputObjectType } from "graphql";
import type { LaunchBackfillParams } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { findByName, type NameGiven } from "./find.ts";
import type { PartitionSpace } from "./partition-space.ts";
import { type PartitionStatus, readJobStatuses } from "./partition-statuses.ts";
import { choosePartitions, type PartitionsGiven, readJobPartitions } from "./partitions.ts";

/** Which partitions a backfill is for. */
export interface PartitionsOfBackfill extends Pick<PartitionsGiven, "partitions" | "partition_range"> {
  all_partitions?: boolean;
  /** Of these (or of all) only those with this status now. */
  only?: Extract<PartitionStatus, "failed" | "missing">;
}

/** One asset's or the job's part of a backfill. */
export interface BackfillPart {
  space: PartitionSpace;
  /** Positions in `space`, ascending. */
  indexes: readonly number[];
  /** Where it is defined: what lies in different repositories never shares a run. */
  repository: string;
}

/** What a backfill would do, and what Dagster must be told to do it. */
export interface BackfillPlan {
  parts: readonly BackfillPart[];
  /** Assets that are not partitioned and are materialized along once. */
  unpartitioned: readonly string[];
  /** Partitions of all assets together. */
  partitions: number;
  /** How many runs it takes, by the backfill policies; assets that are partitioned alike share runs. */
  runs: number;
  params: LaunchBackfillParams;
}

/**
 * Plans a backfill of a job.
 * @throws {OperationError} `job_not_found`, `partitions_definition_not_found`, `partition_not_found`, `invalid_arguments`
 */
export async function planJobBackfill(
  dagster: Dagster,
  name: NameGiven,
  wanted: PartitionsOfBackfill,
): Promise<BackfillPlan> {
  checkWanted(wanted);
  const job = await findByName(dagster, "job", name);
  const { only } = wanted;
  const { space, partitionSet, indexes } =
    only === undefined
      ? await readJobPartitions(dagster, job).then((read) => ({ ...read, indexes: wantedIndexes(read.space, wanted) }))
      : await readJobStatuses(dagster, job).then(({ statuses, partitionSet: set }) => {
          const among = new Set(wantedIndexes(statuses.space, wanted));
          const of = statuses.with(only).filter((index) => among.has(index));
          return { space: statuses.space, partitionSet: set, indexes: of };
        });
  if (indexes.length === 0) throw nothingToDo(wanted, [job.name]);
  return {
    parts: [{ space, indexes, repository: `${job.location}/${job.repository.repositoryName}` }],
    unpartitioned: [],
    partitions: indexes.length,
    runs: space.runsFor(indexes),
    params: {
      selector: { partitionSetName: partitionSet, repositorySelector: job.repository },
      ...(wanted.all_partitions && only === undefined
        ? { allPartitions: true }
        : { partitionNames: indexes.map((index) => space.keyAt(index)) }),
    },
  };
}

/** Positions of the partitions that are meant, ascending; all of them where only a status narrows. */
export function wantedIndexes(space: PartitionSpace, wanted: PartitionsOfBackfill): number[] {
  if (wanted.partitions !== undefined || wanted.partition_range !== undefined) {
    return choosePartitions(space, wanted).map((key) => space.indexOf(key)!);
  }
  return Array.from({ length: space.count }, (_, index) => index);
}

export function checkWanted({ partitions, partition_range, all_partitions, only }: PartitionsOfBackfill): void {
  const named = partitions !== undefined || partition_range !== undefined;
  if (all_partitions && named)
    throw new OperationError(
      "invalid_arguments",
      "all_partitions: leave partitions and partition_range out, or all_partitions.",
    );
  if (named || all_partitions || only !== undefined) return;
  throw new OperationError("invalid_arguments", "Say which partitions.", {
    allowed: ["partitions", "partition_range", "all_partitions: true", "only: missing", "only: failed"],
  });
}

export function nothingToDo(
  { only, partitions, partition_range }: PartitionsOfBackfill,
  of: readonly string[],
): OperationError {
  const which = partitions === undefined && partition_range === undefined ? "" : " of those named";
  const state = only === undefined ? "there is no partition" : `no partition${which} is ${only}`;
  return new OperationError("partition_not_found", `Nothing to backfill: ${state} of ${of.slice(0, 5).join(", ")}.`);
}

/**
 * Refuses run config before anything is sent where the connected Dagster's backfills take none.
 * @throws {OperationError} `unsupported_by_server`
 */
export async function checkBackfillConfig(dagster: Dagster, config: unknown): Promise<void> {
  if (config === undefined) return;
  const { schema, version } = await dagster.serverSchema();
  const params = schema.getType("LaunchBackfillParams") as GraphQLInputObjectType | undefined;
  if (params !== undefined && "runConfigData" in params.getFields()) return;
  throw new OperationError(
    "unsupported_by_server",
    `config: backfills of Dagster ${version ?? "of this version"} take no run config; leave it out, or launch runs with it by launch_run.`,
  );
}
