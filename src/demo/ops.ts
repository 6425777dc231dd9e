import type { DemoJob, DemoLocation } from "./company.ts";

/** The op that makes an asset. */
export function opOfAsset(key: string): string {
  return key.replaceAll("/", "__");
}

/** The ops of a job in the order of its code; those of its assets that a location defines are its ops. */
export function opsOfJob(job: DemoJob, location: DemoLocation): string[] {
  const assets = location.assets.filter(({ key }) => job.assets?.includes(key));
  return job.ops ?? assets.map(({ key }) => opOfAsset(key));
}

/** The pool that an op's steps take a slot of. */
export function poolOf(op: string): string | undefined {
  if (op === "ml__churn_model" || op === "ml__features") return "gpu";
  return /^(staging|marts)__/.test(op) ? "warehouse" : undefined;
}
