import { isAssetJob } from "../output/terminology.ts";
import { planAssetBackfill } from "./asset-backfill-plan.ts";
import { assetKeyInput, findAssets, type KnownAsset, readAssetGraph } from "./asset-graph.ts";
import { type BackfillPlan, checkBackfillConfig } from "./backfill-plan.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { assetRunTarget, checkRunConfig, type LaunchRequest } from "./launch.ts";
import type { PartitionSpace } from "./partition-space.ts";
import { choosePartitions, notPartitioned, type PartitionsGiven, readAssetsPartitions } from "./partitions.ts";
import { requiredTogether } from "./required-together.ts";
import { runPartition } from "./run-partition.ts";
import { reach } from "./selection/traversal.ts";

/** What is to be materialized, as tools take it. */
export interface MaterializationWanted extends PartitionsGiven {
  /** Keys of assets, all of which must be materializable. */
  keys: readonly string[];
  config?: Record<string, unknown>;
  tags?: Readonly<Record<string, string>>;
}

/** One run of a plan. */
export interface PlannedRun {
  request: LaunchRequest;
  partition?: string;
}

/** How assets are materialized: by runs that can start at once, or by a backfill. */
export type MaterializationPlan = {
  /** All assets, sorted. */
  assets: readonly string[];
  /** Assets that nobody asked for, and that can only be materialized together with some that were. */
  added: readonly string[];
} & ({ kind: "runs"; runs: readonly PlannedRun[] } | { kind: "backfill"; backfill: BackfillPlan; why: string });

/**
 * Plans a materialization, and changes nothing: one run where one can do it all, one for each code location that does not
 * depend on another, else a backfill, which runs things in their order.
 *
 * @throws {OperationError} `asset_not_found`; `refused_by_dagster` with the assets that cannot be materialized;
 * `invalid_arguments` for partitioned assets without partitions; `partition_not_found`; `invalid_run_config`
 */
export async function planMaterialization(
  dagster: Dagster,
  wanted: MaterializationWanted,
): Promise<MaterializationPlan> {
  const asked = await findAssets(dagster, [...new Set(wanted.keys)]);
  refuseUnmaterializable(asked);
  const added = await requiredTogether(dagster, asked);
  const assets = [...asked, ...added].sort((a, b) => (a.key < b.key ? -1 : 1));
  const about = { assets: assets.map(({ key }) => key), added: added.map(({ key }) => key).sort() };
  const partitioned = assets.filter(({ isPartitioned }) => isPartitioned);
  const names =
    wanted.partition !== undefined || wanted.partitions !== undefined || wanted.partition_range !== undefined;
  if (partitioned.length === 0) {
    if (names) throw notPartitioned("asset", assets[0]!.key);
  } else {
    if (!names) throw partitionNeeded(partitioned);
    const spaces = await readAssetsPartitions(
      dagster,
      partitioned.map(({ key }) => key),
    );
    const [space, ...others] = [...spaces.values()].filter((value): value is PartitionSpace => value !== undefined);
    const alike = others.every((other) => other.hasSameKeysAs(space!));
    const keys = alike ? choosePartitions(space!, wanted) : undefined;
    if (keys?.length !== 1) {
      const why = alike ? "several partitions" : "the assets are partitioned differently";
      return { ...about, kind: "backfill", backfill: await planPartitions(dagster, about.assets, wanted), why };
    }
  }
  const groups = groupsOf(assets);
  if (groups.length > 1 && (await dependOnEachOther(dagster, groups))) {
    const why = "the assets lie in several code locations and depend on each other";
    return { ...about, kind: "backfill", backfill: await planOrdered(dagster, assets, wanted), why };
  }
  if (groups.length > 1 && wanted.config !== undefined) {
    throw new OperationError(
      "invalid_arguments",
      `config: these assets need ${groups.length} runs, and one config cannot fit them all; launch each by itself.`,
      {
        candidates: groups.map((group) => ({
          location: group[0]!.location,
          asset_keys: group.slice(0, 50).map(({ key }) => key),
        })),
      },
    );
  }
  const runs: PlannedRun[] = [];
  for (const group of groups) runs.push(await planRun(dagster, group, wanted));
  // Of several runs either all or none is launched, as far as that can be known before.
  for (const { request } of runs) await checkRunConfig(dagster, request);
  return { ...about, kind: "runs", runs };
}

/** What a materialization of so many partitions or assets in such an order costs. */
async function planPartitions(
  dagster: Dagster,
  keys: readonly string[],
  wanted: MaterializationWanted,
): Promise<BackfillPlan> {
  await checkBackfillConfig(dagster, wanted.config);
  const { partition, partitions, partition_range } = wanted;
  return planAssetBackfill(dagster, keys, {
    partitions: partition === undefined ? partitions : [partition, ...(partitions ?? [])],
    partition_range,
  });
}

/** A backfill of one partition, or of assets without partitions, that keeps to the order of their dependencies. */
async function planOrdered(
  dagster: Dagster,
  assets: readonly KnownAsset[],
  wanted: MaterializationWanted,
): Promise<BackfillPlan> {
  await checkBackfillConfig(dagster, wanted.config);
  if (assets.some(({ isPartitioned }) => isPartitioned)) {
    return planPartitions(
      dagster,
      assets.map(({ key }) => key),
      wanted,
    );
  }
  return {
    parts: [],
    unpartitioned: assets.map(({ key }) => key),
    partitions: 0,
    runs: groupsOf(assets).length,
    params: { partitionsByAssets: assets.map(({ key }) => ({ assetKey: assetKeyInput(key) })) },
  };
}

async function planRun(
  dagster: Dagster,
  group: readonly KnownAsset[],
  wanted: MaterializationWanted,
): Promise<PlannedRun> {
  const target = await assetRunTarget(
    dagster,
    group.map(({ key }) => key),
  );
  const { config, tags } = wanted;
  if (!group.some(({ isPartitioned }) => isPartitioned)) return { request: { target, config, tags } };
  const given = wanted.partition ?? wanted.partitions?.[0] ?? wanted.partition_range!.start;
  const own = await runPartition(dagster, target, given);
  return {
    request: { target, config: config ?? own.config, tags: { ...tags, ...own.tags } },
    partition: own.partition,
  };
}

function refuseUnmaterializable(assets: readonly KnownAsset[]): void {
  const refused = assets.filter(({ isMaterializable }) => !isMaterializable);
  if (refused.length === 0) return;
  const observable = refused.filter(({ isObservable }) => isObservable).map(({ key }) => key);
  const external = refused.filter(({ isObservable }) => !isObservable).map(({ key }) => key);
  const sentences = [
    ...(external.length > 0
      ? [`${namesOf(external)} cannot be materialized: Dagster only knows of it, others make it.`]
      : []),
    ...(observable.length > 0 ? [`${namesOf(observable)} can only be observed, not materialized.`] : []),
  ];
  throw new OperationError("refused_by_dagster", sentences.join(" "), {
    candidates: refused.slice(0, 20).map(({ key }) => key),
    next: [
      ...(external.length > 0
        ? [
            {
              tool: "report_asset_event",
              arguments: { asset_key: external[0], event_type: "materialization" },
              why: "records that others made it",
            },
          ]
        : []),
      ...(observable.length > 0
        ? [{ tool: "launch_run", arguments: { asset_keys: observable.slice(0, 20) }, why: "observes it" }]
        : []),
    ],
  });
}

function namesOf(keys: readonly string[]): string {
  return keys.length > 10 ? `${keys.slice(0, 10).join(", ")} and ${keys.length - 10} more` : keys.join(", ");
}

function partitionNeeded(partitioned: readonly KnownAsset[]): OperationError {
  const keys = partitioned.map(({ key }) => key);
  const [key] = keys;
  return new OperationError(
    "invalid_arguments",
    `partition: ${namesOf(keys)} ${keys.length === 1 ? "is" : "are"} partitioned; say which with partition, partitions or partition_range.`,
    {
      next: [
        { tool: "list_partitions", arguments: { asset_key: key }, why: "it lists the partitions there are" },
        {
          tool: "launch_backfill",
          arguments: { asset_keys: keys.slice(0, 20), only: "missing", dry_run: true },
          why: "it finds the missing or failed ones",
        },
      ],
    },
  );
}

/** Assets that one run can hold: of one repository, and of one of the jobs that Dagster makes up for assets. */
function groupsOf(assets: readonly KnownAsset[]): KnownAsset[][] {
  const groups: { of: string; jobs: ReadonlySet<string>; assets: KnownAsset[] }[] = [];
  for (const asset of assets) {
    const of = JSON.stringify([asset.location, asset.repository]);
    const jobs = new Set((asset.jobs ?? []).filter(isAssetJob));
    const group = groups.find((known) => known.of === of && [...known.jobs].some((job) => jobs.has(job)));
    if (group === undefined) groups.push({ of, jobs, assets: [asset] });
    else {
      group.assets.push(asset);
      group.jobs = new Set([...group.jobs].filter((job) => jobs.has(job)));
    }
  }
  return groups.map((group) => group.assets);
}

/** Whether something in one group is needed by something in another, directly or through assets in between. */
async function dependOnEachOther(dagster: Dagster, groups: readonly (readonly KnownAsset[])[]): Promise<boolean> {
  const graph = await readAssetGraph(dagster);
  return groups.some((group) => {
    const own = new Set(group.map(({ key }) => key));
    const above = reach(own, graph, "upstream", Number.POSITIVE_INFINITY);
    return groups.some((other) => other !== group && other.some(({ key }) => above.has(key)));
  });
}
