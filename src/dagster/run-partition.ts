import { RunsPartitionDocument, RunsPartitionSetsDocument } from "../queries/generated/graphql.ts";
import { assetKeyInput, findAssets } from "./asset-graph.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import type { Found } from "./find.ts";
import { type RunTarget, selectorOfTarget } from "./launch.ts";
import {
  choosePartition,
  notPartitioned,
  type PartitionKeyGiven,
  readAssetsPartitions,
  readJobPartitions,
} from "./partitions.ts";
import { expectType } from "./unions.ts";

/** What a partition brings into a run. */
export interface RunPartition {
  partition: string;
  /** Tags that make the run one of this partition. */
  tags: Record<string, string>;
  /** The partition's config, for a run that is given none. */
  config: Record<string, unknown>;
}

/**
 * The tags and the config of a run for one partition of a job, or of assets.
 * @throws {OperationError} `partition_not_found` with the nearest keys; `partitions_definition_not_found` when nothing is partitioned
 */
export async function runPartition(
  dagster: Dagster,
  target: RunTarget,
  given: PartitionKeyGiven,
): Promise<RunPartition> {
  const partition = await partitionKeyOf(dagster, target, given);
  const { pipelineOrError } = await dagster.query(RunsPartitionDocument, {
    target: selectorOfTarget({ ...target, assets: undefined, ops: undefined, checks: undefined }),
    partition,
    assets: target.assets?.map(assetKeyInput),
  });
  const found = expectType(pipelineOrError, "Pipeline").partition;
  if (!found)
    throw new OperationError("partition_not_found", `Dagster knows no partition ${JSON.stringify(partition)} of this.`);
  const tags = expectType(found.tagsOrError, "PartitionTags").results;
  const { yaml } = expectType(found.runConfigOrError, "PartitionRunConfig");
  const { parse } = await import("yaml");
  const config: unknown = parse(yaml);
  return {
    partition,
    tags: { "dagster/partition": partition, ...Object.fromEntries(tags.map(({ key, value }) => [key, value])) },
    config: config !== null && typeof config === "object" ? (config as Record<string, unknown>) : {},
  };
}

async function partitionKeyOf(dagster: Dagster, target: RunTarget, given: PartitionKeyGiven): Promise<string> {
  if (target.assets === undefined)
    return choosePartition((await readJobPartitions(dagster, jobOf(target))).space, given);
  const spaces = [...(await readAssetsPartitions(dagster, target.assets)).values()].filter(
    (space) => space !== undefined,
  );
  const [first] = spaces;
  if (first === undefined) throw notPartitioned("asset", target.assets[0] ?? "");
  const key = choosePartition(first, given);
  for (const space of spaces) choosePartition(space, key);
  return key;
}

/**
 * Refuses a run without a partition where it could only fail: assets that are partitioned, or a partitioned job that is given
 * no config of its own.
 *
 * @throws {OperationError} `invalid_arguments`
 */
export async function refuseWithoutPartition(dagster: Dagster, target: RunTarget, hasConfig: boolean): Promise<void> {
  if (target.assets !== undefined) {
    const partitioned = (await findAssets(dagster, target.assets)).filter(({ isPartitioned }) => isPartitioned);
    if (partitioned.length > 0)
      throw partitionNeeded(`the asset ${partitioned[0]!.key}`, { asset_key: partitioned[0]!.key });
    return;
  }
  const job = jobOf(target);
  const { partitionSetsOrError } = await dagster.query(RunsPartitionSetsDocument, {
    repository: job.repository,
    job: job.name,
  });
  if (expectType(partitionSetsOrError, "PartitionSets").results.length > 0 && !hasConfig)
    throw partitionNeeded(`the job ${job.name}`, { job: job.name });
}

function partitionNeeded(what: string, of: Record<string, string>): OperationError {
  return new OperationError(
    "invalid_arguments",
    `partition: ${what} is partitioned, so one run needs a partition; launch_backfill runs many.`,
    {
      next: [{ tool: "list_partitions", arguments: of, why: "it lists the partitions there are" }],
    },
  );
}

function jobOf(target: RunTarget): Found {
  const { job: name, location, repository } = target;
  return { name, location, repository: { repositoryName: repository, repositoryLocationName: location } };
}
