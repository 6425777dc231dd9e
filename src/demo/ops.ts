import type { DemoJob, DemoLocation } from "./company.ts";
import { stepOf } from "./history/run-plan.ts";

/** The ops of a job in the order of its code; those of its assets that a location defines are its ops. */
export function opsOfJob(job: DemoJob, location: DemoLocation): string[] {
  const assets = location.assets.filter(({ key }) => job.assets?.includes(key));
  return job.ops ?? assets.map(({ key }) => stepOf(key));
}

/** Whether a job's runs are of days: one of its assets is. */
export function isDaily(job: DemoJob, { assets }: DemoLocation): boolean {
  return assets.some(({ key, daily }) => daily === true && job.assets?.includes(key));
}

/** The assets of a location that have an automation condition. */
export function conditionedAssets({ assets }: DemoLocation): string[] {
  return assets.filter(({ automation }) => automation !== undefined).map(({ key }) => key);
}
