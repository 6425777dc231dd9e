import {
  HealthFailedRunsOfPartitionDocument,
  HealthLastMaterializationsDocument,
  HealthPartitionCountsDocument,
  HealthPartitionStatusesDocument,
  type HealthPartitionStatusesQuery,
} from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import { statusesOfNode } from "../partition-statuses.ts";
import { expectType } from "../unions.ts";
import { inChunks } from "./in-chunks.ts";
import type { PartitionOutcomes } from "./materialization-rules.ts";

/** Dagster reads the status of all partitions of each asset for their counts. */
const countsPerRequest = 200;

/** Partition keys are listed for these, of which there may be ten thousands. */
const statusesPerRequest = 5;

/** Of so many partitions in progress of an asset it is looked up, one by one, whether their attempt before failed. */
const lookedUpInProgress = 50;

/** How the partitions of partitioned assets came out, by key. Keys that no longer have a partitioned definition are left out. */
export async function readPartitionOutcomes(
  dagster: Dagster,
  keys: readonly string[],
): Promise<Map<string, PartitionOutcomes>> {
  const outcomes = new Map<string, PartitionOutcomes>();
  const inProgress: string[] = [];
  const nodes = await inChunks(keys, countsPerRequest, async (chunk) => {
    const answer = await dagster.query(
      HealthPartitionCountsDocument,
      { keys: chunk.map(assetKeyInput) },
      { timeoutMs: 60_000 },
    );
    return answer.assetNodes;
  });
  for (const { assetKey, partitionStats: stats } of nodes) {
    if (!stats) continue;
    const key = assetKeyText(assetKey.path);
    if (stats.numMaterializing > 0) inProgress.push(key);
    outcomes.set(key, { total: stats.numPartitions, failed: stats.numFailed, materialized: stats.numMaterialized });
  }
  const told = await inChunks(inProgress, statusesPerRequest, async (chunk) => {
    const answer = await dagster.query(
      HealthPartitionStatusesDocument,
      { keys: chunk.map(assetKeyInput) },
      { timeoutMs: 60_000 },
    );
    return answer.assetNodes;
  });
  // The counts above are without the partitions in progress: those count by how they stood before.
  await Promise.all(
    told.map(async (node) => {
      const key = assetKeyText(node.assetKey.path);
      const known = outcomes.get(key);
      if (known !== undefined) outcomes.set(key, (await outcomesBehindProgress(dagster, node, known)) ?? known);
    }),
  );
  return outcomes;
}

type StatusesNode = HealthPartitionStatusesQuery["assetNodes"][number];

async function outcomesBehindProgress(
  dagster: Dagster,
  node: StatusesNode,
  known: PartitionOutcomes,
): Promise<PartitionOutcomes | undefined> {
  const told = node.assetPartitionStatuses;
  if (told.__typename === "DefaultPartitionStatuses") {
    // Lists tell all that applies to a partition, so what is in progress hides nothing.
    const neverMaterialized = new Set(told.unmaterializedPartitions);
    const failed = new Set(told.failedPartitions);
    const failedAfterSuccess = told.failedPartitions.filter((partition) => !neverMaterialized.has(partition)).length;
    return {
      total: known.total,
      failed: failed.size,
      materialized: known.total - neverMaterialized.size - failedAfterSuccess,
    };
  }
  // Ranges tell one status for each partition, and being in progress comes first.
  const statuses = statusesOfNode(node);
  if (statuses === undefined) return undefined;
  const partitions = statuses.with("in_progress").map((index) => statuses.space.keyAt(index));
  const key = assetKeyText(node.assetKey.path);
  if (partitions.length > lookedUpInProgress) {
    dagster.note(
      `${key}: ${partitions.length} partitions are in progress; how the last ${partitions.length - lookedUpInProgress} of them stood before was not looked up, so they count as missing.`,
    );
  }
  const before = await outcomesBefore(dagster, key, partitions.slice(0, lookedUpInProgress));
  return {
    total: known.total,
    failed: known.failed + before.failed,
    materialized: known.materialized + before.materialized,
  };
}

/** How many of the partitions of an asset had failed, or been materialized, before their runs that are in progress. */
async function outcomesBefore(
  dagster: Dagster,
  key: string,
  partitions: readonly string[],
): Promise<{ failed: number; materialized: number }> {
  const { assetNodes } = await dagster.query(HealthLastMaterializationsDocument, {
    keys: [assetKeyInput(key)],
    partitions: [...partitions],
  });
  const last = new Map(
    (assetNodes[0]?.latestMaterializationByPartition ?? []).flatMap((event) =>
      event?.partition ? [[event.partition, event]] : [],
    ),
  );
  const outcomes = await Promise.all(
    partitions.map(async (partition) => {
      const materialization = last.get(partition);
      const failures = await failedRuns(dagster, key, partition);
      const failedSince = failures.some(
        (run) =>
          !materialization ||
          (run.runId !== materialization.runId && run.creationTime > Number(materialization.timestamp) / 1000),
      );
      return failedSince ? "failed" : materialization ? "materialized" : "missing";
    }),
  );
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  return { failed: count("failed"), materialized: count("materialized") };
}

async function failedRuns(dagster: Dagster, key: string, partition: string) {
  const { runsOrError } = await dagster.query(HealthFailedRunsOfPartitionDocument, {
    tags: [{ key: "dagster/partition", value: partition }],
  });
  return expectType(runsOrError, "Runs").results.filter(({ assets }) =>
    assets.some((asset) => assetKeyText(asset.key.path) === key),
  );
}
