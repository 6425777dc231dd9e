import type { DemoAsset } from "../company.ts";
import { hourMs } from "../history/calendar.ts";
import type { DemoContext } from "../part.ts";
import { assetEventsOf } from "./asset-events.ts";

/** Whether an asset is as new as its policy wants it, in the fields of Dagster's schema; null without a policy. */
export function freshnessFields(asset: DemoAsset, context: DemoContext) {
  if (asset.freshWithinHours === undefined) return null;
  const [latest] = assetEventsOf(context).materializations(asset.key, context.now);
  const late = latest !== undefined && context.now - latest.at > asset.freshWithinHours * hourMs;
  return {
    freshnessStatus: latest === undefined ? "UNKNOWN" : late ? "DEGRADED" : "HEALTHY",
    freshnessStatusMetadata: latest === undefined ? null : { lastMaterializedTimestamp: latest.at / 1000 },
  };
}

/** The freshness policy of an asset in the fields of Dagster's schema. */
export function freshnessPolicyFields({ freshWithinHours }: DemoAsset): Record<string, unknown> | null {
  if (freshWithinHours === undefined) return null;
  return {
    __typename: "TimeWindowFreshnessPolicy",
    failWindowSeconds: freshWithinHours * 3600,
    warnWindowSeconds: null,
  };
}
