import type { DemoAsset } from "../company.ts";
import { isPartitioned } from "../history/build-run.ts";
import { dailyPartitions, dayMs } from "../history/calendar.ts";
import type { DemoContext } from "../part.ts";
import { assetEventsOf } from "./asset-events.ts";
import { dynamicPartitionsOf } from "./dynamic-partitions.ts";

/** How a partition of an asset stands. */
export type PartitionState = "MATERIALIZING" | "FAILED" | "MATERIALIZED" | undefined;

/** The partition keys of an asset by now, oldest first; undefined for an asset without partitions. */
export function partitionKeysOf(asset: DemoAsset, context: DemoContext): string[] | undefined {
  if (asset.daily === true) return dailyPartitions(context.world.began, context.now);
  return asset.dynamic === undefined ? undefined : (dynamicPartitionsOf(context).get(asset.dynamic) ?? []);
}

/**
 * How each partition of an asset stands, in the order of its keys. As in Dagster, one in progress hides that it failed before,
 * and one that failed hides that it was materialized before.
 */
export function partitionStates(asset: DemoAsset, context: DemoContext): Map<string, PartitionState> {
  const { now } = context;
  const events = assetEventsOf(context);
  const made = new Map<string, number>();
  for (const { partition, at } of events.materializations(asset.key, now)) {
    if (partition != null && !made.has(partition)) made.set(partition, at);
  }
  const states = new Map<string, PartitionState>(
    (partitionKeysOf(asset, context) ?? []).map((key) => [key, made.has(key) ? "MATERIALIZED" : undefined]),
  );
  const decided = new Set<string>();
  for (const { plan, partitions, at } of events.plans(asset.key, now)) {
    const status = events.store.status(plan, now);
    for (const key of partitions) {
      if (key === null || !states.has(key) || (made.get(key) ?? 0) >= at) continue;
      const goesOn = status !== "FAILURE" && status !== "CANCELED" && status !== "SUCCESS";
      if (goesOn) states.set(key, "MATERIALIZING");
      else if (status === "FAILURE" && !decided.has(key) && states.get(key) !== "MATERIALIZING")
        states.set(key, "FAILED");
      decided.add(key);
    }
  }
  return states;
}

/** How many partitions of an asset stand how. */
export function partitionStatsFields(asset: DemoAsset, context: DemoContext): Record<string, number> | null {
  if (!isPartitioned(asset)) return null;
  const states = [...partitionStates(asset, context).values()];
  const count = (wanted: PartitionState) => states.filter((state) => state === wanted).length;
  return {
    numPartitions: states.length,
    numMaterialized: count("MATERIALIZED"),
    numFailed: count("FAILED"),
    numMaterializing: count("MATERIALIZING"),
  };
}

/** The statuses of an asset's partitions in the fields of Dagster's schema: ranges of days. */
export function partitionStatusesFields(asset: DemoAsset, context: DemoContext): Record<string, unknown> {
  if (asset.daily !== true) {
    const states = [...partitionStates(asset, context)];
    const keys = (wanted: PartitionState) => states.filter(([, state]) => state === wanted).map(([key]) => key);
    return {
      __typename: "DefaultPartitionStatuses",
      materializedPartitions: keys("MATERIALIZED"),
      failedPartitions: keys("FAILED"),
      unmaterializedPartitions: keys(undefined),
      materializingPartitions: keys("MATERIALIZING"),
    };
  }
  const ranges: { startKey: string; endKey: string; startTime: number; endTime: number; status: PartitionState }[] = [];
  let before: PartitionState;
  for (const [key, status] of partitionStates(asset, context)) {
    const startTime = Date.parse(key) / 1000;
    const endTime = startTime + dayMs / 1000;
    if (status !== undefined && status === before) Object.assign(ranges.at(-1)!, { endKey: key, endTime });
    else if (status !== undefined) ranges.push({ startKey: key, endKey: key, startTime, endTime, status });
    before = status;
  }
  return { __typename: "TimePartitionStatuses", ranges };
}

/** The partitions definition of an asset in the fields of Dagster's schema. */
export function partitionDefinitionFields(
  { daily, dynamic }: DemoAsset,
  { world, now }: DemoContext,
): Record<string, unknown> | null {
  if (daily === true) {
    const description = `Daily, starting ${dailyPartitions(world.began, now)[0]} UTC.`;
    return definitionFields("TIME_WINDOW", description, null, "%Y-%m-%d");
  }
  if (dynamic === undefined) return null;
  return definitionFields("DYNAMIC", `Dynamic partitions: "${dynamic}"`, dynamic, null);
}

function definitionFields(type: string, description: string, dynamic: string | null, fmt: string | null) {
  const dimension = { name: "default", description, type, isPrimaryDimension: true };
  return {
    description,
    type,
    name: dynamic,
    fmt,
    dimensionTypes: [{ ...dimension, dynamicPartitionsDefinitionName: dynamic }],
  };
}

/** The keys of a partitioned asset by dimension, between two positions. */
export function keysByDimension(asset: DemoAsset, context: DemoContext) {
  return ({ startIdx, endIdx }: { startIdx?: number | null; endIdx?: number | null }) => {
    const keys = partitionKeysOf(asset, context);
    if (keys === undefined) return [];
    const type = asset.daily === true ? "TIME_WINDOW" : "DYNAMIC";
    return [{ name: "default", type, partitionKeys: keys.slice(startIdx ?? 0, endIdx ?? undefined) }];
  };
}
