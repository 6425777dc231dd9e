import type { DemoDeployment } from "./world.ts";

/** The limits of a deployment's concurrency pools, by name. */
export function poolLimits(_deployment: DemoDeployment): Map<string, number> {
  return new Map([
    ["gpu", 1],
    ["warehouse", 4],
  ]);
}
