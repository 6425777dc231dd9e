import {
  PartitionKeysOfJobDocument,
  PartitionSetOfJobDocument,
  type PartitionSpacePartsFragment,
  PartitionSpacesDocument,
} from "../queries/generated/graphql.ts";
import { assetKeyInput, readAssetGraph } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import type { Found } from "./find.ts";
import { partitionNotFound } from "./partition-not-found.ts";
import { type PartitionDimension, PartitionSpace } from "./partition-space.ts";
import { expectType } from "./unions.ts";

/** A partition key as tools take it: `2024-01-01`, `2024-01-01|north`, or `{date: "2024-01-01", store: "north"}`. */
export type PartitionKeyGiven = string | Readonly<Record<string, string>>;

/** Partitions as tools take them: one, a list, or a range with both ends. What is given adds up. */
export interface PartitionsGiven {
  partition?: PartitionKeyGiven;
  partitions?: readonly PartitionKeyGiven[];
  partition_range?: { start: string; end: string };
}

/** The partitions of a job, and what Dagster calls the set of them. */
export interface JobPartitions {
  space: PartitionSpace;
  /** Usually `<job>_partition_set`, but a project can name it otherwise. */
  partitionSet: string;
}

const dimensionKinds = {
  TIME_WINDOW: "time",
  STATIC: "static",
  DYNAMIC: "dynamic",
  MULTIPARTITIONED: "static",
} as const;

/** The partitions of an asset node; undefined when it is not partitioned. */
export function partitionSpaceOf(node: PartitionSpacePartsFragment): PartitionSpace | undefined {
  if (!node.partitionDefinition) return undefined;
  const types = node.partitionDefinition.dimensionTypes;
  const dimensions = node.partitionKeysByDimension.map(
    (dimension): PartitionDimension => ({
      name: dimension.name,
      kind: dimensionKinds[dimension.type],
      keys: dimension.partitionKeys,
      dynamicName: types.find(({ name }) => name === dimension.name)?.dynamicPartitionsDefinitionName ?? undefined,
    }),
  );
  const policy = node.backfillPolicy;
  const perRun = policy ? (policy.maxPartitionsPerRun ?? Number.POSITIVE_INFINITY) : 1;
  return new PartitionSpace("asset", assetKeyText(node.assetKey.path), dimensions, perRun);
}

/**
 * The partitions of assets that exist, by asset key; undefined for assets that are not partitioned. The keys were found
 * before (`findAssets`).
 */
export async function readAssetsPartitions(
  dagster: Dagster,
  assets: readonly string[],
): Promise<Map<string, PartitionSpace | undefined>> {
  const { assetNodes } = await dagster.query(
    PartitionSpacesDocument,
    { assets: assets.map(assetKeyInput) },
    { timeoutMs: 60_000 },
  );
  return new Map(assetNodes.map((node) => [assetKeyText(node.assetKey.path), partitionSpaceOf(node)]));
}

/**
 * The partitions of one asset that exists.
 * @throws {OperationError} `partitions_definition_not_found` when it is not partitioned
 */
export async function readAssetPartitions(dagster: Dagster, asset: string): Promise<PartitionSpace> {
  const space = (await readAssetsPartitions(dagster, [asset])).get(asset);
  if (space !== undefined) return space;
  throw notPartitioned("asset", asset);
}

/**
 * The partitions of a job.
 * @throws {OperationError} `partitions_definition_not_found` when it is not partitioned
 */
export async function readJobPartitions(dagster: Dagster, job: Found): Promise<JobPartitions> {
  const [{ partitionSetsOrError }, { pipelineOrError }] = await Promise.all([
    dagster.query(PartitionSetOfJobDocument, { repository: job.repository, job: job.name }),
    dagster.query(
      PartitionKeysOfJobDocument,
      { job: { ...job.repository, pipelineName: job.name } },
      { timeoutMs: 60_000 },
    ),
  ]);
  const [partitionSet] = expectType(partitionSetsOrError, "PartitionSets").results;
  if (partitionSet === undefined) throw notPartitioned("job", job.name);
  const keys = expectType(pipelineOrError, "Pipeline").partitionKeysOrError.partitionKeys;
  return { space: await jobSpace(dagster, job, keys), partitionSet: partitionSet.name };
}

/**
 * Dagster tells a job's keys only whole. A job of assets has their dimensions, and their backfill policy: the one that puts
 * the fewest partitions into a run (`resolve_backfill_policy`).
 */
async function jobSpace(dagster: Dagster, job: Found, keys: readonly string[]): Promise<PartitionSpace> {
  const { assets } = await readAssetGraph(dagster);
  const own = [...assets.values()].filter(
    (asset) => asset.location === job.location && asset.isPartitioned && asset.jobs?.includes(job.name),
  );
  const spaces =
    own.length === 0
      ? []
      : [
          ...(
            await readAssetsPartitions(
              dagster,
              own.map(({ key }) => key),
            )
          ).values(),
        ];
  const known = spaces.filter((space) => space !== undefined);
  const perRun = known.length === 0 ? 1 : Math.min(...known.map((space) => space.perRun));
  const flat = new PartitionSpace("job", job.name, [{ name: "default", kind: "static", keys }], perRun);
  const likely = known.find((space) => space.isMultiDimensional && space.count === keys.length);
  const same = likely !== undefined && likely.keyAt(0) === keys[0] && likely.keyAt(likely.count - 1) === keys.at(-1);
  return same ? new PartitionSpace("job", job.name, likely.dimensions, perRun) : flat;
}

/** The error for partitions asked of what has none. */
export function notPartitioned(owner: "asset" | "job", name: string): OperationError {
  return new OperationError(
    "partitions_definition_not_found",
    `The ${owner} ${JSON.stringify(name.slice(0, 200))} is not partitioned.`,
  );
}

/**
 * The concrete keys that are meant, each once, in the definition's order. A range goes by that order; on several
 * dimensions it is one range per dimension, as Dagster reads it: `2024-01-01|north` to `2024-01-03|south` is these days
 * of the stores from north to south.
 *
 * @throws {OperationError} `partition_not_found` with the nearest keys; `invalid_arguments` for a range that ends before it
 * starts, or a key that does not fit the dimensions
 */
export function choosePartitions(space: PartitionSpace, given: PartitionsGiven): string[] {
  const indexes = new Set<number>();
  if (given.partition !== undefined) indexes.add(indexOfKey(space, given.partition, "partition"));
  for (const key of given.partitions ?? []) indexes.add(indexOfKey(space, key, "partitions"));
  if (given.partition_range !== undefined)
    for (const index of indexesOfRange(space, given.partition_range)) indexes.add(index);
  return [...indexes].sort((a, b) => a - b).map((index) => space.keyAt(index));
}

/** One key in Dagster's writing. @throws {OperationError} as `choosePartitions` does */
export function choosePartition(space: PartitionSpace, given: PartitionKeyGiven): string {
  return space.keyAt(indexOfKey(space, given, "partition"));
}

function indexOfKey(space: PartitionSpace, given: PartitionKeyGiven, argument: string): number {
  const parts = partsOfKey(space, given, argument);
  const index = space.indexOfParts(parts);
  if (index === undefined) throw partitionNotFound(space, parts);
  return index;
}

function indexesOfRange(space: PartitionSpace, range: { start: string; end: string }): number[] {
  const [start, end] = [range.start, range.end].map((key) => {
    const parts = partsOfKey(space, key, "partition_range");
    if (space.indexOfParts(parts) === undefined) throw partitionNotFound(space, parts);
    return parts.map((part, place) => space.indexInDimension(place, part)!);
  }) as [number[], number[]];
  const backwards = space.dimensions.findIndex((_, place) => start[place]! > end[place]!);
  if (backwards >= 0) {
    const where = space.isMultiDimensional ? ` of the dimension ${space.dimensions[backwards]!.name}` : "";
    throw new OperationError(
      "invalid_arguments",
      `partition_range: ${range.end} comes before ${range.start} in the order${where} of ${space.of}; swap start and end.`,
    );
  }
  let indexes = [0];
  for (const [place, { keys }] of space.dimensions.entries()) {
    const steps = Array.from({ length: end[place]! - start[place]! + 1 }, (_, step) => start[place]! + step);
    indexes = indexes.flatMap((index) => steps.map((step) => index * keys.length + step));
  }
  return indexes;
}

/** A given key as one part per dimension. */
function partsOfKey(space: PartitionSpace, given: PartitionKeyGiven, argument: string): string[] {
  const names = space.dimensions.map(({ name }) => name);
  if (typeof given === "string") {
    if (!space.isMultiDimensional) return [given];
    const parts = given.split("|");
    if (parts.length === names.length) return parts;
    throw new OperationError(
      "invalid_arguments",
      `${argument}: the partitions of ${space.of} have the dimensions ${names.join(" and ")}; write one as ${JSON.stringify(names.join("|"))}${exampleOf(space)}.`,
    );
  }
  if (!space.isMultiDimensional && Object.keys(given).length === 1) return Object.values(given);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  const missing = names.find((name) => !(name in given));
  if (unknown !== undefined || missing !== undefined) {
    const problem =
      unknown === undefined
        ? `the dimension ${missing} is missing`
        : `there is no dimension ${JSON.stringify(unknown.slice(0, 80))}`;
    throw new OperationError("invalid_arguments", `${argument}: ${problem}.`, { allowed: names });
  }
  return names.map((name) => given[name]!);
}

function exampleOf(space: PartitionSpace): string {
  return space.count > 0 ? `, such as ${JSON.stringify(space.keyAt(0))}` : "";
}
