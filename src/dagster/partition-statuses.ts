import {
  type PartitionSpacePartsFragment,
  PartitionSpacesWithStatusesDocument,
  PartitionStatusesOfJobDocument,
  type PartitionStatusesPartsFragment,
} from "../queries/generated/graphql.ts";
import { assetKeyInput } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import type { Found } from "./find.ts";
import type { PartitionRange, PartitionSpace } from "./partition-space.ts";
import { notPartitioned, partitionSpaceOf, readJobPartitions } from "./partitions.ts";
import { expectType } from "./unions.ts";

/**
 * How a partition stands. Of an asset: `failed` when its latest run failed, also if an older one had materialized it; a run
 * on its way counts before either. Of a job, `materialized` means that its latest run succeeded; canceled runs do not count.
 */
export const partitionStatuses = ["materialized", "failed", "in_progress", "missing"] as const;
export type PartitionStatus = (typeof partitionStatuses)[number];

/** The statuses of all partitions of an asset or job. Only those that are not missing take room. */
export class PartitionStatuses {
  readonly space: PartitionSpace;
  readonly #known: ReadonlyMap<number, PartitionStatus>;
  /** The latest run of a partition, by position; known for jobs only. */
  readonly runs: ReadonlyMap<number, string>;

  constructor(
    space: PartitionSpace,
    known: ReadonlyMap<number, PartitionStatus>,
    runs: ReadonlyMap<number, string> = new Map(),
  ) {
    this.space = space;
    this.#known = known;
    this.runs = runs;
  }

  /** The status of the partition at a position. */
  at(index: number): PartitionStatus {
    return this.#known.get(index) ?? "missing";
  }

  /** How many partitions have each status. */
  counts(): Record<PartitionStatus, number> {
    const counts = { materialized: 0, failed: 0, in_progress: 0, missing: this.space.count - this.#known.size };
    for (const status of this.#known.values()) counts[status] += 1;
    return counts;
  }

  /** The positions of the partitions with a status, ascending. */
  with(status: PartitionStatus): number[] {
    const indexes: number[] = [];
    for (let index = 0; index < this.space.count; index += 1) if (this.at(index) === status) indexes.push(index);
    return indexes;
  }

  /** The partitions with a status as ranges of consecutive ones. */
  ranges(status: PartitionStatus): PartitionRange[] {
    return this.space.ranges(this.with(status));
  }
}

/** The statuses of a job's partitions, and what Dagster calls the set of them. */
export interface JobStatuses {
  statuses: PartitionStatuses;
  partitionSet: string;
}

/** The statuses of the partitions of assets that exist, by asset key; undefined for assets that are not partitioned. */
export async function readAssetsStatuses(
  dagster: Dagster,
  assets: readonly string[],
): Promise<Map<string, PartitionStatuses | undefined>> {
  const { assetNodes } = await dagster.query(
    PartitionSpacesWithStatusesDocument,
    { assets: assets.map(assetKeyInput) },
    { timeoutMs: 60_000 },
  );
  return new Map(assetNodes.map((node) => [assetKeyText(node.assetKey.path), statusesOfNode(node)]));
}

/**
 * The statuses of the partitions of one asset that exists.
 * @throws {OperationError} `partitions_definition_not_found` when it is not partitioned
 */
export async function readAssetStatuses(dagster: Dagster, asset: string): Promise<PartitionStatuses> {
  const statuses = (await readAssetsStatuses(dagster, [asset])).get(asset);
  if (statuses === undefined) throw notPartitioned("asset", asset);
  return statuses;
}

/**
 * The statuses of a job's partitions, by their latest run.
 * @throws {OperationError} `partitions_definition_not_found` when it is not partitioned
 */
export async function readJobStatuses(dagster: Dagster, job: Found): Promise<JobStatuses> {
  const { space, partitionSet } = await readJobPartitions(dagster, job);
  const { partitionSetOrError } = await dagster.query(
    PartitionStatusesOfJobDocument,
    { repository: job.repository, partitionSet },
    { timeoutMs: 60_000 },
  );
  const answer = expectType(
    expectType(partitionSetOrError, "PartitionSet").partitionStatusesOrError,
    "PartitionStatuses",
  );
  const known = new Map<number, PartitionStatus>();
  const runs = new Map<number, string>();
  for (const { partitionName, runId, runStatus } of answer.results) {
    const index = space.indexOf(partitionName);
    if (index === undefined || !runStatus) continue;
    if (runId) runs.set(index, runId);
    known.set(index, runStatus === "SUCCESS" ? "materialized" : runStatus === "FAILURE" ? "failed" : "in_progress");
  }
  return { statuses: new PartitionStatuses(space, known, runs), partitionSet };
}

/** The statuses that an asset node tells; undefined when it is not partitioned. */
export function statusesOfNode(
  node: PartitionSpacePartsFragment & PartitionStatusesPartsFragment,
): PartitionStatuses | undefined {
  const space = partitionSpaceOf(node);
  if (space === undefined) return undefined;
  const known = new Map<number, PartitionStatus>();
  const told = node.assetPartitionStatuses;
  if (told.__typename !== "MultiPartitionStatuses") {
    for (const [index, status] of statusesInDimension(space, 0, told)) known.set(index, status);
    return new PartitionStatuses(space, known);
  }
  // Dagster groups by the primary dimension, the one of time, which need not be the first by name.
  const primary = Math.max(
    space.dimensions.findIndex(({ name }) => name === told.primaryDimensionName),
    0,
  );
  const secondary = primary === 0 ? 1 : 0;
  for (const range of told.ranges) {
    const within = [...statusesInDimension(space, secondary, range.secondaryDim)];
    for (const outer of indexesBetween(space, primary, range.primaryDimStartKey, range.primaryDimEndKey)) {
      for (const [inner, status] of within) {
        const parts = primary === 0 ? [outer, inner] : [inner, outer];
        known.set(parts[0]! * space.dimensions[1]!.keys.length + parts[1]!, status);
      }
    }
  }
  return new PartitionStatuses(space, known);
}

type StatusesOfOneDimension = Extract<
  PartitionStatusesPartsFragment["assetPartitionStatuses"],
  { __typename?: "TimePartitionStatuses" | "DefaultPartitionStatuses" }
>;

const rangeStatuses = { MATERIALIZED: "materialized", FAILED: "failed", MATERIALIZING: "in_progress" } as const;

/** Positions within one dimension and their statuses; where several apply, the one in progress counts before the failed one. */
function statusesInDimension(
  space: PartitionSpace,
  place: number,
  told: StatusesOfOneDimension,
): Map<number, PartitionStatus> {
  const known = new Map<number, PartitionStatus>();
  if (told.__typename === "TimePartitionStatuses") {
    for (const { startKey, endKey, status } of told.ranges) {
      for (const index of indexesBetween(space, place, startKey, endKey)) known.set(index, rangeStatuses[status]);
    }
    return known;
  }
  const lists = [
    ["materialized", told.materializedPartitions],
    ["failed", told.failedPartitions],
    ["in_progress", told.materializingPartitions],
  ] as const;
  for (const [status, keys] of lists) {
    for (const key of keys) {
      const index = space.indexInDimension(place, key);
      if (index !== undefined) known.set(index, status);
    }
  }
  return known;
}

/** Positions within a dimension from one key to another, both included. Nothing when a key is none of this definition. */
function indexesBetween(space: PartitionSpace, place: number, start: string, end: string): number[] {
  const first = space.indexInDimension(place, start);
  const last = space.indexInDimension(place, end);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, step) => first + step);
}
