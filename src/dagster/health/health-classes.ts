import type { AssetHealth } from "./asset-health.ts";

/** What can be wrong with an asset, worst first. An asset can be in several classes. */
export const healthClasses = [
  "MATERIALIZATION_FAILURES",
  "FRESHNESS_FAILURES",
  "CHECK_FAILURES",
  "FRESHNESS_WARNINGS",
  "CHECK_WARNINGS",
] as const;
export type HealthClass = (typeof healthClasses)[number];

const belongs: Readonly<Record<HealthClass, (health: AssetHealth) => boolean>> = {
  MATERIALIZATION_FAILURES: ({ materialization }) => materialization.status === "DEGRADED",
  FRESHNESS_FAILURES: ({ freshness }) => freshness.status === "DEGRADED",
  CHECK_FAILURES: ({ checks }) => checks.status === "DEGRADED",
  FRESHNESS_WARNINGS: ({ freshness }) => freshness.status === "WARNING",
  CHECK_WARNINGS: ({ checks }) => checks.status === "WARNING",
};

/** The keys of the assets in each class, in the order of the map; classes without assets are empty. */
export function classifyHealth(healths: ReadonlyMap<string, AssetHealth>): Record<HealthClass, string[]> {
  const keysOf = (name: HealthClass) => [...healths].filter(([, health]) => belongs[name](health)).map(([key]) => key);
  return Object.fromEntries(healthClasses.map((name) => [name, keysOf(name)])) as Record<HealthClass, string[]>;
}
