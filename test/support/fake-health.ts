import { assetKeyText } from "../../src/dagster/asset-key.ts";
import type { Fields } from "./fake-dagster.ts";

/** What a fake Dagster knows of an asset that health is made of. What is left out is not there. */
export interface FakeAsset {
  partitions?: { total: number; materialized?: number; failed?: number; inProgress?: number };
  partitionStatuses?: Fields;
  observable?: boolean;
  observed?: boolean;
  /** Known from its history alone. */
  undefined?: boolean;
  materialized?: { runId: string; timestamp: string };
  run?: { runId: string; status: string; creationTime: number; endTime?: number };
  /** Executions by check, newest first: `[id, status, severity?]`. */
  checks?: Record<string, readonly (readonly [string, string, string?])[]>;
  freshness?: { status: string; lastMaterialized?: number };
  /** The health that Dagster itself computes. */
  own?: Fields;
  more?: Fields;
}

interface Keys {
  assetKeys?: { path: string[] }[];
}

/** The root fields of a fake Dagster with these assets, by key. */
export function fakeHealth(assets: Record<string, FakeAsset>): Fields {
  const asked = ({ assetKeys }: Keys) =>
    (assetKeys ?? Object.keys(assets).map((key) => ({ path: key.split("/") }))).map(({ path }) => assetKeyText(path));
  return {
    workspaceOrError: { __typename: "Workspace", locationEntries: [] },
    assetNodes: (args: Keys) =>
      asked(args).flatMap((key) => (assets[key] && !assets[key].undefined ? [node(key, assets[key])] : [])),
    assetsLatestInfo: (args: Keys) => asked(args).map((key) => info(key, assets[key])),
    assetsOrError: (args: Keys & { limit?: number }) => ({
      __typename: "AssetConnection",
      nodes: asked(args)
        .slice(0, args.limit)
        .map((key) => ({ id: key, key: { path: key.split("/") }, assetHealth: assets[key]?.own ?? null })),
    }),
    assetCheckExecutions: ({
      assetKey,
      checkName,
      limit,
      cursor,
    }: {
      assetKey: { path: string[] };
      checkName: string;
      limit: number;
      cursor?: string;
    }) => {
      const executions = assets[assetKeyText(assetKey.path)]?.checks?.[checkName] ?? [];
      const start = cursor === undefined ? 0 : executions.findIndex(([id]) => id === cursor) + 1;
      return executions
        .slice(start, start + limit)
        .map(([id, status, severity]) => ({ id, status, evaluation: severity ? { severity } : null }));
    },
  };
}

function info(key: string, asset: FakeAsset | undefined): Fields {
  return {
    id: key,
    assetKey: { path: key.split("/") },
    latestMaterialization: asset?.materialized ?? null,
    latestRun: asset?.run ?? null,
  };
}

function node(key: string, asset: FakeAsset): Fields {
  const { partitions, freshness } = asset;
  return {
    id: key,
    assetKey: { path: key.split("/") },
    groupName: "default",
    isPartitioned: partitions !== undefined,
    isMaterializable: !asset.observable,
    isObservable: asset.observable ?? false,
    hasAssetChecks: asset.checks !== undefined,
    repository: { id: "r", name: "__repository__", location: { id: "l", name: "warehouse" } },
    assetChecksOrError: {
      __typename: "AssetChecks",
      checks: Object.keys(asset.checks ?? {}).map((name) => ({ name })),
    },
    freshnessStatusInfo: freshness && {
      freshnessStatus: freshness.status,
      freshnessStatusMetadata:
        freshness.lastMaterialized === undefined ? null : { lastMaterializedTimestamp: freshness.lastMaterialized },
    },
    partitionStats: partitions && {
      numPartitions: partitions.total,
      numMaterialized: partitions.materialized ?? 0,
      numFailed: partitions.failed ?? 0,
      numMaterializing: partitions.inProgress ?? 0,
    },
    assetPartitionStatuses: asset.partitionStatuses,
    assetMaterializations: asset.materialized ? [asset.materialized] : [],
    assetObservations: asset.observed ? [{ timestamp: "1700000000000" }] : [],
    ...asset.more,
  };
}
