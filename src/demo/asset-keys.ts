import type { DemoJob, DemoLocation } from "./company.ts";

/** An asset's key in the fields of Dagster's schema. */
export function assetKeyFields(key: string): { __typename: "AssetKey"; path: string[] } {
  return { __typename: "AssetKey", path: key.split("/") };
}

/** The assets of a location that a condition of Dagster's evaluates. */
export function conditionedAssets({ assets }: DemoLocation): string[] {
  return assets.filter(({ automation }) => automation !== undefined).map(({ key }) => key);
}

/** Whether a job's runs are of days: one of its assets is. */
export function isDaily(job: DemoJob, { assets }: DemoLocation): boolean {
  return assets.some(({ key, daily }) => daily === true && job.assets?.includes(key));
}
