import { durationWords } from "../../output/markdown-table.ts";
import { OverviewAssetDocument } from "../../queries/generated/graphql.ts";
import { assetKeyInput, type KnownAsset, readAssetGraph } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import { type AssetState, readAssetStates } from "../asset-state.ts";
import type { Dagster } from "../dagster.ts";
import type { AssetHealth } from "../health/asset-health.ts";
import { readHealth } from "../health/read-health.ts";
import { type AssetCause, sortCauses, type Upstream, upstreamOf } from "./asset-causes.ts";
import { automationCauses, type Updater, updatersOf } from "./automation-causes.ts";
import { Blame } from "./failed-run.ts";
import { causesInRun, checkCauses, steps, upstreamCheckCauses, upstreamFailures } from "./failure-causes.ts";
import { partitionCauses } from "./partition-causes.ts";

/** How an asset stands and why. */
export interface AssetExplanation {
  health: AssetHealth;
  state: AssetState;
  /** Of the partition that was asked about. */
  partition_status?: string;
  /** Dagster's stale status, of the partition when one was asked about. */
  stale?: string;
  causes: AssetCause[];
  updated_by: Updater[];
}

/** Freshness of an asset as `get_asset_freshness` tells it. */
export interface FreshnessTold {
  status: string;
  last_materialized?: string;
  age_s?: number;
}

/**
 * Why an asset is degraded, stale, missing or not being updated; no cause when it is none of these.
 *
 * @param asset - a definition that exists
 * @param freshness - of the asset, policies of the first kind included
 */
export async function explainAsset(
  dagster: Dagster,
  asset: KnownAsset,
  freshness: FreshnessTold,
  partition?: string,
): Promise<AssetExplanation> {
  const { key } = asset;
  const { assets } = await readAssetGraph(dagster);
  const { upstream, cut } = upstreamOf(assets, key);
  if (cut) dagster.note(`Of what is upstream, the nearest ${upstream.length} assets were looked at.`);
  const [healths, states, { assetNodes }] = await Promise.all([
    readHealth(dagster, [key, ...upstream.map((one) => one.key)]),
    readAssetStates(dagster, [key], { stale: true }),
    dagster.query(OverviewAssetDocument, { key: assetKeyInput(key), partition }),
  ]);
  const health = healths.get(key)!;
  const state = states.get(key)?.state ?? {};
  const node = assetNodes[0]!;
  const blame = new Blame(dagster);
  const failedRun = asset.isPartitioned ? undefined : health.materialization.failed_run_id;
  const blamed = failedRun === undefined ? undefined : await blame.of(failedRun);
  const [partitions, above, checks, checksAbove] = await Promise.all([
    asset.isPartitioned
      ? partitionCauses(
          dagster,
          blame,
          key,
          upstream.filter((one) => assets.get(one.key)?.isPartitioned),
          partition,
        )
      : undefined,
    upstreamFailures(dagster, blame, upstream, healths),
    health.checks.status === "DEGRADED" || health.checks.status === "WARNING" ? checkCauses(dagster, blame, key) : [],
    upstreamCheckCauses(dagster, upstream, healths),
  ]);
  const causes: AssetCause[] = [
    ...(blamed === undefined ? [] : causesInRun(blamed, key, upstream)),
    ...(partitions?.causes ?? []),
    ...above,
    ...(asset.isPartitioned ? [] : failedPartitionsUpstream(upstream, healths)),
    ...checks,
    ...checksAbove,
    ...staleCauses(key, node.staleCauses ?? [], upstream),
    ...missingUpstream(dagster, assets, upstream, healths),
    ...inProgress(state),
    ...freshnessCauses(freshness),
  ];
  const never = asset.isMaterializable && !asset.isPartitioned && state.last_materialized === undefined;
  if (never && blamed === undefined) causes.push({ kind: "never_materialized", what: "It was never materialized" });
  if (partitions?.status === "missing")
    causes.push({ kind: "never_materialized", what: `Partition ${partition} was never materialized` });
  // Of a partitioned asset as a whole it tells nothing, and FRESH says nothing of a run that failed.
  const failed = health.materialization.status === "DEGRADED";
  const told = asset.isPartitioned && partition === undefined ? undefined : (node.staleStatus ?? undefined);
  const stale = told === "FRESH" && failed && partition === undefined ? undefined : told;
  const wanting = partition === undefined ? (partitions?.missing ?? 0) > 0 : partitions?.status === "missing";
  const late = freshness.status === "DEGRADED" || freshness.status === "WARNING";
  if (never || stale === "STALE" || late || wanting) causes.push(...(await automationCauses(dagster, key, node)));
  return {
    health,
    state,
    partition_status: partitions?.status,
    stale: asset.isMaterializable ? stale : undefined,
    causes: oncePerAsset(sortCauses(causes)),
    updated_by: updatersOf(node),
  };
}

type StaleCauses = readonly {
  category: "CODE" | "DATA" | "DEPENDENCIES";
  reason: string;
  key: { path: readonly string[] };
  dependency?: { path: readonly string[] } | null;
}[];

/** Dagster's own causes of staleness: those of code before those of data. */
function staleCauses(key: string, causes: StaleCauses, upstream: readonly Upstream[]): AssetCause[] {
  const kinds = {
    CODE: "code_version_changed",
    DEPENDENCIES: "dependencies_changed",
    DATA: "upstream_data_newer",
  } as const;
  return causes.slice(0, 10).map(({ category, reason, key: path, dependency }) => {
    const of = assetKeyText(path.path);
    const from = dependency ? ` (${assetKeyText(dependency.path)})` : "";
    const distance = upstream.find((one) => one.key === of)?.distance;
    const where = of === key ? "It" : distance === undefined ? of : `${of}, ${steps(distance)} upstream,`;
    return { kind: kinds[category], what: `${where} ${reason}${from}`, ...(of === key ? {} : { asset: of, distance }) };
  });
}

/** Partitioned assets upstream of one that is not: which of their partitions it reads only its code knows. */
function failedPartitionsUpstream(
  upstream: readonly Upstream[],
  healths: ReadonlyMap<string, AssetHealth>,
): AssetCause[] {
  return upstream.flatMap(({ key, distance }): AssetCause[] => {
    const { failed_partitions: failed, total_partitions: total } = healths.get(key)?.materialization ?? {};
    if (failed === undefined) return [];
    const what = `${failed} of ${total} partitions of ${key}, ${steps(distance)} upstream, failed`;
    return [{ kind: "upstream_partition_failed", what, asset: key, distance, partitioned: true }];
  });
}

/** How many assets upstream that were never materialized are named. */
const namedMissing = 5;

/** Assets upstream that were never materialized, apart from those that only wait for another such one. */
function missingUpstream(
  dagster: Dagster,
  assets: ReadonlyMap<string, KnownAsset>,
  upstream: readonly Upstream[],
  healths: ReadonlyMap<string, AssetHealth>,
): AssetCause[] {
  const missing = new Set(
    upstream
      .filter(({ key }) => assets.get(key)?.isMaterializable && healths.get(key)?.materialization.status === "UNKNOWN")
      .map(({ key }) => key),
  );
  const first = upstream.filter(
    ({ key }) => missing.has(key) && !assets.get(key)!.upstream.some((above) => missing.has(above)),
  );
  if (first.length > namedMissing)
    dagster.note(`${first.length - namedMissing} more assets upstream were never materialized.`);
  return first.slice(0, namedMissing).map(({ key, distance }) => ({
    kind: "upstream_missing",
    what: `${key}, ${steps(distance)} upstream, was never materialized`,
    asset: key,
    distance,
    partitioned: assets.get(key)?.isPartitioned,
  }));
}

function inProgress({ in_progress_run_ids: runs }: AssetState): AssetCause[] {
  const [run_id] = runs ?? [];
  return run_id === undefined
    ? []
    : [{ kind: "in_progress", what: `Run ${run_id} is to materialize it and has not ended`, run_id }];
}

function freshnessCauses({ status, last_materialized: last, age_s: age }: FreshnessTold): AssetCause[] {
  if (status !== "DEGRADED" && status !== "WARNING") return [];
  const when =
    last === undefined
      ? "it was never materialized"
      : `last materialized ${last}${age === undefined ? "" : `, ${durationWords(age)} ago`}`;
  return status === "DEGRADED"
    ? [{ kind: "freshness_overdue", what: `It is older than its freshness policy allows: ${when}` }]
    : [{ kind: "freshness_late", what: `It is close to being older than its freshness policy allows: ${when}` }];
}

/** The same failure upstream may be told by the asset's own run and by that of the one upstream. */
function oncePerAsset(causes: readonly AssetCause[]): AssetCause[] {
  const told = new Set<string>();
  return causes.filter((cause) => {
    const id = JSON.stringify([
      cause.kind,
      cause.asset,
      cause.check,
      cause.schedule,
      cause.sensor,
      cause.kind === "own_failure" ? cause.run_id : "",
    ]);
    if (told.has(id)) return false;
    told.add(id);
    return true;
  });
}
