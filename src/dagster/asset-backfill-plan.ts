import { BackfillPreviewDocument, type LaunchBackfillParams } from "../queries/generated/graphql.ts";
import { assetKeyInput, findAssets, type KnownAsset, readAssetGraph } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import {
  type BackfillPart,
  type BackfillPlan,
  checkWanted,
  nothingToDo,
  type PartitionsOfBackfill,
  wantedIndexes,
} from "./backfill-plan.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import type { PartitionSpace } from "./partition-space.ts";
import { type PartitionStatus, readAssetsStatuses } from "./partition-statuses.ts";
import { choosePartitions, notPartitioned, readAssetsPartitions } from "./partitions.ts";
import { madeTogether } from "./required-together.ts";
import { fringe } from "./selection/traversal.ts";

/**
 * Plans a backfill of assets. Partitions are those of the assets that the others depend on; the others are done for what
 * Dagster maps these to.
 *
 * @throws {OperationError} `asset_not_found`, `partitions_definition_not_found`, `partition_not_found`, `refused_by_dagster`
 * for assets that cannot be materialized, `invalid_arguments`
 */
export async function planAssetBackfill(
  dagster: Dagster,
  keys: readonly string[],
  wanted: PartitionsOfBackfill,
): Promise<BackfillPlan> {
  checkWanted(wanted);
  const assets = await findAssets(dagster, [...new Set(keys)]);
  const idle = assets.filter(({ isMaterializable }) => !isMaterializable).map(({ key }) => key);
  if (idle.length > 0) {
    throw new OperationError(
      "refused_by_dagster",
      `${idle.slice(0, 5).join(", ")} cannot be materialized: Dagster only knows of it, others make it.`,
    );
  }
  if (wanted.only !== undefined) return planByStatus(dagster, assets, wanted, wanted.only);
  const spaces = await readAssetsPartitions(
    dagster,
    assets.map(({ key }) => key),
  );
  const partitioned = assets.flatMap((asset) => withSpace(asset, spaces.get(asset.key)));
  if (partitioned.length === 0) throw noneIsPartitioned(assets);
  const selection = assets.map(({ key }) => assetKeyInput(key));
  const unpartitioned = assets.filter(({ key }) => spaces.get(key) === undefined).map(({ key }) => key);
  if (wanted.all_partitions) {
    const parts = partitioned.map(({ asset, space }) => partOf(asset, space, wantedIndexes(space, wanted)));
    return planOf(parts, unpartitioned, { assetSelection: selection, allPartitions: true });
  }
  const root = await rootSpace(dagster, partitioned);
  const names = choosePartitions(root, wanted);
  const parts = await previewedParts(dagster, partitioned, names);
  return planOf(parts, unpartitioned, { assetSelection: selection, partitionNames: names });
}

interface PartitionedAsset {
  asset: KnownAsset;
  space: PartitionSpace;
}

function withSpace(asset: KnownAsset, space: PartitionSpace | undefined): PartitionedAsset[] {
  return space === undefined ? [] : [{ asset, space }];
}

/** Of each asset the partitions that have the status now. */
async function planByStatus(
  dagster: Dagster,
  assets: readonly KnownAsset[],
  wanted: PartitionsOfBackfill,
  only: PartitionStatus,
): Promise<BackfillPlan> {
  const statuses = await readAssetsStatuses(
    dagster,
    assets.map(({ key }) => key),
  );
  const partitioned = assets.flatMap((asset) => withSpace(asset, statuses.get(asset.key)?.space));
  if (partitioned.length === 0) throw noneIsPartitioned(assets);
  const left = assets.filter(({ key }) => statuses.get(key) === undefined).map(({ key }) => key);
  if (left.length > 0) dagster.note(`Left out since they are not partitioned: ${left.slice(0, 10).join(", ")}.`);
  const [first] = partitioned;
  const narrowed = wanted.partitions !== undefined || wanted.partition_range !== undefined;
  if (narrowed && partitioned.some(({ space }) => !space.hasSameKeysAs(first!.space))) {
    throw new OperationError(
      "invalid_arguments",
      "only: these assets are partitioned differently; leave partitions and partition_range out, or launch one backfill for each.",
    );
  }
  const indexesOf = new Map(
    partitioned.map(({ asset, space }) => {
      const among = new Set(wantedIndexes(space, wanted));
      const indexes = statuses.get(asset.key)!.with(only);
      return [asset.key, indexes.filter((index) => among.has(index))];
    }),
  );
  for (const group of await madeTogether(dagster, assets)) {
    const all = [...new Set(group.flatMap((key) => indexesOf.get(key) ?? []))].sort((a, b) => a - b);
    for (const key of group) if (indexesOf.has(key)) indexesOf.set(key, all);
  }
  const parts = partitioned
    .map(({ asset, space }) => partOf(asset, space, indexesOf.get(asset.key)!))
    .filter(({ indexes }) => indexes.length > 0);
  const [part] = parts;
  if (part === undefined)
    throw nothingToDo(
      wanted,
      assets.map(({ key }) => key),
    );
  if (parts.length === 1) {
    return planOf(parts, [], {
      assetSelection: [assetKeyInput(part.space.of)],
      partitionNames: part.indexes.map((index) => part.space.keyAt(index)),
    });
  }
  return planOf(parts, [], {
    partitionsByAssets: parts.map(({ space, indexes }) => ({
      assetKey: assetKeyInput(space.of),
      partitions: { ranges: space.ranges(indexes).map(({ start, end }) => ({ start, end })) },
    })),
  });
}

/** The partitions that the given keys are looked up in: those of the assets that depend on no other of these. */
async function rootSpace(dagster: Dagster, partitioned: readonly PartitionedAsset[]): Promise<PartitionSpace> {
  const graph = await readAssetGraph(dagster);
  const keys = new Set(partitioned.map(({ asset }) => asset.key));
  const rootKeys = fringe(keys, graph, "downstream");
  const roots = partitioned.filter(({ asset }) => rootKeys.has(asset.key));
  const [root] = roots;
  const other = roots.find(({ space }) => !space.hasSameKeysAs(root!.space));
  if (root !== undefined && other === undefined) return root.space;
  throw new OperationError(
    "invalid_arguments",
    `${roots[0]?.asset.key} and ${other?.asset.key} are partitioned differently: launch one backfill for each, or use all_partitions or only.`,
  );
}

/** Which partitions of each asset Dagster would target for these keys. */
async function previewedParts(
  dagster: Dagster,
  partitioned: readonly PartitionedAsset[],
  names: string[],
): Promise<BackfillPart[]> {
  const { assetBackfillPreview } = await dagster.query(
    BackfillPreviewDocument,
    { params: { assetSelection: partitioned.map(({ asset }) => assetKeyInput(asset.key)), partitionNames: names } },
    { timeoutMs: 60_000 },
  );
  return assetBackfillPreview.flatMap(({ assetKey, partitions }) => {
    const found = partitioned.find(({ asset }) => asset.key === assetKeyText(assetKey.path));
    if (found === undefined || !partitions) return [];
    const { asset, space } = found;
    const indexes = [
      ...(partitions.partitionKeys ?? []).map((key) => space.indexOf(key)),
      ...(partitions.ranges ?? []).flatMap(({ start, end }) => {
        const [first, last] = [space.indexOf(start), space.indexOf(end)];
        if (first === undefined || last === undefined) return [];
        return Array.from({ length: last - first + 1 }, (_, step) => first + step);
      }),
    ].filter((index) => index !== undefined);
    return [
      partOf(
        asset,
        space,
        indexes.sort((a, b) => a - b),
      ),
    ];
  });
}

function partOf(asset: KnownAsset, space: PartitionSpace, indexes: readonly number[]): BackfillPart {
  return { space, indexes, repository: `${asset.location}/${asset.repository}` };
}

function planOf(
  parts: readonly BackfillPart[],
  unpartitioned: readonly string[],
  params: LaunchBackfillParams,
): BackfillPlan {
  const partitions = parts.reduce((sum, { indexes }) => sum + indexes.length, 0);
  if (partitions === 0)
    throw nothingToDo(
      {},
      parts.map(({ space }) => space.of),
    );
  return { parts, unpartitioned, partitions, runs: runsOf(parts) + (unpartitioned.length > 0 ? 1 : 0), params };
}

/** Assets with the same partitions, policy and repository share a run for each partition. */
function runsOf(parts: readonly BackfillPart[]): number {
  const groups: BackfillPart[][] = [];
  for (const part of parts) {
    const group = groups.find(
      ([first]) =>
        first!.repository === part.repository &&
        first!.space.perRun === part.space.perRun &&
        first!.space.hasSameKeysAs(part.space),
    );
    if (group === undefined) groups.push([part]);
    else group.push(part);
  }
  return groups.reduce((runs, group) => {
    const indexes = [...new Set(group.flatMap(({ indexes: of }) => [...of]))].sort((a, b) => a - b);
    return runs + group[0]!.space.runsFor(indexes);
  }, 0);
}

function noneIsPartitioned(assets: readonly KnownAsset[]): OperationError {
  const [first] = assets;
  const { code, message } = notPartitioned("asset", first?.key ?? "");
  return new OperationError(code, message, {
    next: [
      {
        tool: "materialize_assets",
        arguments: { asset_keys: assets.slice(0, 20).map(({ key }) => key) },
        why: "it runs assets without partitions",
      },
    ],
  });
}
