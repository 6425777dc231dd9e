import { findAsset } from "../assets/asset-nodes.ts";
import { partitionKeysOf } from "../assets/partitions.ts";
import { assetsOf } from "../definitions.ts";
import type { BackfillUnit } from "../history/backfill-store.ts";
import type { DemoContext } from "../part.ts";

/** The partitions of each asset that a backfill is for; null for an asset without partitions. */
export type Targets = ReadonlyMap<string, readonly string[] | null>;

type NewUnit = Omit<BackfillUnit, "runId">;

/**
 * The runs that a backfill takes: one for each partition, of neighbours in the graph that lie in one location and are
 * partitioned alike. A run waits for those of what it depends on.
 */
export function unitsOf(targets: Targets, context: DemoContext): NewUnit[] {
  const segments: { location: string; daily: boolean; assets: string[] }[] = [];
  // The company lists its assets in the order of their dependencies.
  for (const { asset, location } of assetsOf(context.deployment)) {
    if (!targets.has(asset.key)) continue;
    const daily = targets.get(asset.key) !== null;
    const last = segments.at(-1);
    if (last?.location === location.name && last.daily === daily) last.assets.push(asset.key);
    else segments.push({ location: location.name, daily, assets: [asset.key] });
  }
  const units: NewUnit[] = [];
  for (const { location, daily, assets } of segments) {
    const keys = daily ? [...new Set(assets.flatMap((key) => targets.get(key) ?? []))].sort() : [undefined];
    const before = units.map((unit, place) => ({ unit, place }));
    for (const partition of keys) {
      const own = assets.filter((key) => partition === undefined || targets.get(key)?.includes(partition));
      const upstream = new Set(own.flatMap((key) => ancestorsOf(key, context)));
      const after = before
        .filter(
          ({ unit }) =>
            unit.assets.some((key) => upstream.has(key)) &&
            (partition === undefined || unit.partition === undefined || unit.partition === partition),
        )
        .map(({ place }) => place);
      units.push({ location, assets: own, partition, after });
    }
  }
  return units;
}

function ancestorsOf(key: string, context: DemoContext): string[] {
  const upstream = findAsset(key, context)?.asset.upstream ?? [];
  return upstream.flatMap((one) => [one, ...ancestorsOf(one, context)]);
}

/** The partitions of some assets that a backfill of these keys is for: those that they have. */
export function targetsOf(
  assets: readonly string[],
  keys: readonly string[] | undefined,
  context: DemoContext,
): Targets {
  return new Map(
    assets.map((key) => {
      const asset = findAsset(key, context)?.asset;
      const all = asset && partitionKeysOf(asset, context);
      return [key, all === undefined ? null : all.filter((one) => keys === undefined || keys.includes(one))];
    }),
  );
}
