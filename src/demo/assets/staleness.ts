import type { DemoAsset } from "../company.ts";
import { assetsOf } from "../definitions.ts";
import { isPartitioned } from "../history/build-run.ts";
import type { DemoContext } from "../part.ts";
import { assetEventsOf } from "./asset-events.ts";
import { pathOf } from "./keys.ts";

/** Why an asset is not up to date, in Dagster's words: what changed, and of which asset. */
interface StaleCause {
  key: string;
  partition?: string;
  category: "CODE" | "DATA";
  reason: string;
}

/** Whether an asset, or a partition of it, is up to date. */
export interface Staleness {
  status: "MISSING" | "STALE" | "FRESH";
  causes: StaleCause[];
}

/**
 * Whether an asset, or a partition of it, is up to date with its code and with what it is made from, by the rules of
 * `CachingStaleStatusResolver` (`dagster/_core/definitions/data_version.py`): it looks no further than to the direct
 * dependencies, and says nothing of a partitioned asset without a partition.
 */
export function stalenessOf(asset: DemoAsset, partition: string | undefined, context: DemoContext): Staleness {
  if (isPartitioned(asset) && partition === undefined) return { status: "FRESH", causes: [] };
  const made = latestOf(asset.key, partition, context);
  if (made === undefined) return { status: "MISSING", causes: [] };
  if (asset.external === true) return { status: "FRESH", causes: [] };
  const causes: StaleCause[] = [];
  const version = made.tags.find((tag) => tag.key === "dagster/code_version")?.value;
  if (asset.codeVersion !== undefined && version !== undefined && version !== asset.codeVersion) {
    causes.push({ key: asset.key, category: "CODE", reason: "has a new code version" });
  }
  const assets = new Map(assetsOf(context.deployment).map((one) => [one.asset.key, one.asset]));
  for (const key of asset.upstream) {
    const upstream = assets.get(key);
    const own = upstream?.daily === true ? partition : undefined;
    const latest = latestOf(key, own, context);
    if (latest === undefined || latest.at <= made.at) continue;
    const versioned = upstream?.codeVersion !== undefined || latest.observed;
    const reason = versioned ? "has a new data version" : "has a new materialization";
    causes.push({ key, partition: latest.partition, category: "DATA", reason });
  }
  return { status: causes.length > 0 ? "STALE" : "FRESH", causes };
}

/** What an asset, or a partition of it, last was: materialized or, when it never was, observed. */
function latestOf(key: string, partition: string | undefined, context: DemoContext) {
  const events = assetEventsOf(context);
  const matches = (event: { partition?: string | null }) => partition === undefined || event.partition === partition;
  const made = events.materializations(key, context.now).find(matches);
  const seen = made ?? events.observations(key, context.now).find(matches);
  if (seen === undefined) return undefined;
  return {
    at: seen.at,
    observed: made === undefined,
    partition: seen.partition ?? undefined,
    tags: (seen.tags as { key: string; value: string }[] | undefined) ?? [],
  };
}

/** A cause in the fields of Dagster's schema. */
export function staleCauseFields({ key, partition, category, reason }: StaleCause): Record<string, unknown> {
  return {
    key: pathOf(key),
    partitionKey: partition ?? null,
    category,
    reason,
    dependency: null,
    dependencyPartitionKey: null,
  };
}
