import type { Fields } from "./fake-dagster.ts";

/** An asset of a fake graph, as far as partitions are concerned. */
export interface FakePartitionedAsset {
  /** Keys by dimension; one dimension is called `default`. Absent: not partitioned. */
  dimensions?: Record<string, { type: "TIME_WINDOW" | "STATIC" | "DYNAMIC"; keys: string[]; dynamicName?: string }>;
  /** What `assetPartitionStatuses` answers. */
  statuses?: Fields;
  upstream?: string[];
  jobs?: string[];
  policy?: { policyType: "SINGLE_RUN" | "MULTI_RUN"; maxPartitionsPerRun: number | null };
  external?: boolean;
  location?: string;
  /** More fields of the node, such as `latestRunForPartition`. */
  fields?: Fields;
}

const path = (key: string) => ({ path: key.split("/") });

/** The days of January 2024 up to one. */
export function days(last: number): string[] {
  return Array.from({ length: last }, (_, index) => `2024-01-${String(index + 1).padStart(2, "0")}`);
}

/** What the root field `assetNodes` answers for these assets, all of them or those asked for. */
export function fakeAssetNodes(assets: Record<string, FakePartitionedAsset>): unknown {
  const nodes = Object.entries(assets).map(([key, asset]) => {
    const dimensions = Object.entries(asset.dimensions ?? {});
    const type = dimensions.length > 1 ? "MULTIPARTITIONED" : dimensions[0]?.[1].type;
    return {
      id: key,
      assetKey: path(key),
      groupName: "default",
      repository: { name: "__repository__", location: { name: asset.location ?? "warehouse" } },
      isPartitioned: type !== undefined,
      isMaterializable: asset.external !== true,
      isExecutable: asset.external !== true,
      jobNames: ["__ASSET_JOB", ...(asset.jobs ?? [])],
      dependencyKeys: (asset.upstream ?? []).map(path),
      dependedByKeys: Object.entries(assets)
        .filter(([, other]) => other.upstream?.includes(key))
        .map(([other]) => path(other)),
      partitionDefinition:
        type === undefined
          ? null
          : {
              type,
              dimensionTypes: dimensions.map(([name, dimension]) => ({
                name,
                type: dimension.type,
                dynamicPartitionsDefinitionName: dimension.dynamicName ?? null,
              })),
            },
      partitionKeysByDimension: dimensions.map(([name, dimension]) => ({
        name,
        type: dimension.type,
        partitionKeys: dimension.keys,
      })),
      backfillPolicy: asset.policy ?? null,
      assetPartitionStatuses: asset.statuses ?? { __typename: "DefaultPartitionStatuses" },
      ...asset.fields,
    };
  });
  return ({ assetKeys }: { assetKeys?: { path: string[] }[] }) =>
    assetKeys ? nodes.filter(({ id }) => assetKeys.some((key) => key.path.join("/") === id)) : nodes;
}

/** `TimePartitionStatuses` of ranges written as `[start, end, status]`. */
export function timeStatuses(
  ...ranges: [start: string, end: string, status: "MATERIALIZED" | "FAILED" | "MATERIALIZING"][]
): Fields {
  return {
    __typename: "TimePartitionStatuses",
    ranges: ranges.map(([startKey, endKey, status]) => ({ startKey, endKey, status })),
  };
}
