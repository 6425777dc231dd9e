import type { Fields } from "./fake-dagster.ts";
import { fakeWorkspace } from "./fake-workspace.ts";

/** An asset of a fake Dagster: what differs from an unpartitioned, materializable asset of the location `warehouse`. */
export interface FakeAsset {
  upstream?: string[];
  group?: string;
  kinds?: string[];
  tags?: Record<string, string>;
  location?: string;
  external?: boolean;
  observable?: boolean;
  /** The keys of a static partitions definition. */
  partitions?: string[];
  jobs?: string[];
  /** Whatever else its node answers. */
  node?: Fields;
  /** What `assetsLatestInfo` answers of it. */
  latest?: Fields;
}

/** The fields of a fake's query type that answer for these assets, as one Dagster would. */
export function fakeAssets(assets: Record<string, FakeAsset>): Fields {
  const nodes = new Map(Object.entries(assets).map(([key, asset]) => [key, nodeOf(key, asset, assets)]));
  const wanted = (keys?: { path: string[] }[]) =>
    keys === undefined || keys === null
      ? [...nodes.values()]
      : keys.map(({ path }) => nodes.get(path.join("/"))).filter((node) => node !== undefined);
  const locations = [...new Set(Object.values(assets).map(({ location }) => location ?? "warehouse"))];
  const assetOf = (key: string) => ({
    __typename: "Asset",
    id: key,
    key: { path: key.split("/") },
    hasDefinitionOrRecord: nodes.has(key),
    definition: nodes.get(key) ?? null,
  });
  return {
    workspaceOrError: fakeWorkspace(Object.fromEntries(locations.map((name) => [name, {}]))),
    assetNodes: ({ assetKeys }: { assetKeys?: { path: string[] }[] }) => wanted(assetKeys),
    assetNodeOrError: ({ assetKey }: { assetKey: { path: string[] } }) =>
      nodes.get(assetKey.path.join("/")) ?? { __typename: "AssetNotFoundError", message: "not found" },
    assetOrError: ({ assetKey }: { assetKey: { path: string[] } }) => assetOf(assetKey.path.join("/")),
    assetsOrError: ({ cursor, limit }: { cursor?: string; limit?: number }) => ({
      __typename: "AssetConnection",
      nodes: [...nodes.keys()]
        .sort()
        .filter((key) => !cursor || key > (JSON.parse(cursor) as string[]).join("/"))
        .slice(0, limit)
        .map(assetOf),
    }),
    assetsLatestInfo: ({ assetKeys }: { assetKeys: { path: string[] }[] }) =>
      assetKeys.flatMap(({ path }) => {
        const latest = assets[path.join("/")]?.latest;
        return latest === undefined ? [] : [{ id: path.join("/"), assetKey: { path }, ...latest }];
      }),
    assetNodeAdditionalRequiredKeys: [],
  };
}

function nodeOf(key: string, asset: FakeAsset, all: Record<string, FakeAsset>): Fields {
  const location = asset.location ?? "warehouse";
  return {
    __typename: "AssetNode",
    id: key,
    assetKey: { path: key.split("/") },
    groupName: asset.group ?? key.split("/")[0],
    kinds: asset.kinds ?? [],
    tags: Object.entries(asset.tags ?? {}).map(([name, value]) => ({ key: name, value })),
    owners: [],
    dependencyKeys: (asset.upstream ?? []).map((up) => ({ path: up.split("/") })),
    dependedByKeys: Object.entries(all)
      .filter(([, other]) => other.upstream?.includes(key))
      .map(([down]) => ({ path: down.split("/") })),
    repository: { id: location, name: "__repository__", location: { id: location, name: location } },
    isPartitioned: asset.partitions !== undefined,
    isMaterializable: !asset.external && !asset.observable,
    isObservable: asset.observable ?? false,
    isExecutable: !asset.external,
    jobNames: asset.external ? [] : (asset.jobs ?? ["__ASSET_JOB"]),
    partitionDefinition: asset.partitions
      ? { type: "STATIC", description: "listed", dimensionTypes: [{ name: "default", type: "STATIC" }] }
      : null,
    partitionKeysByDimension: asset.partitions
      ? [{ name: "default", type: "STATIC", partitionKeys: asset.partitions }]
      : [],
    ...asset.node,
  };
}
