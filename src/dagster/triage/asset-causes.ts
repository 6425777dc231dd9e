import type { ToldError } from "../failures.ts";

/**
 * What can be the reason that an asset is degraded, stale, missing or not being updated, in the order in which they are told:
 * what is broken comes before what is switched off, and that before what is merely old.
 */
export const causeKinds = [
  "own_failure",
  "check_failed",
  "upstream_failed",
  "upstream_partition_failed",
  "upstream_partition_missing",
  "in_progress",
  "code_version_changed",
  "automation_sensor_stopped",
  "automation_paused",
  "schedule_failing",
  "sensor_failing",
  "schedule_stopped",
  "sensor_stopped",
  "automation_condition_unmet",
  "dependencies_changed",
  "upstream_missing",
  "freshness_overdue",
  "upstream_data_newer",
  "check_warned",
  "freshness_late",
  "missing_partitions",
  "never_materialized",
  // A check that does not block keeps nothing from being made.
  "upstream_check_failed",
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** One reason, in words. */
export interface AssetCause {
  kind: CauseKind;
  what: string;
  /** The asset that it is about, when not the one in question, and how many dependencies up it is. */
  asset?: string;
  distance?: number;
  run_id?: string;
  error?: ToldError;
  check?: string;
  /** The schedule or sensor. */
  schedule?: string;
  sensor?: string;
  /** The code location of the schedule or sensor: others may have one of the same name. */
  location?: string;
  partitions?: string[];
  /** Whether the asset that it is about is partitioned, so that there is no materializing it as a whole. */
  partitioned?: boolean;
  evaluation_id?: string;
  /** Single facts, such as the false parts of a condition. */
  details?: string[];
}

/** Causes in the order of their kinds, the nearest first within one kind. */
export function sortCauses(causes: readonly AssetCause[]): AssetCause[] {
  const rank = ({ kind }: AssetCause) => causeKinds.indexOf(kind);
  return [...causes].sort((a, b) => rank(a) - rank(b) || (a.distance ?? 0) - (b.distance ?? 0));
}

/** An asset upstream of another: how many dependencies up. */
export interface Upstream {
  key: string;
  distance: number;
}

/** How far up is looked, in assets. */
const mostUpstream = 300;

/** All assets upstream of one, the nearest first. */
export function upstreamOf(
  assets: ReadonlyMap<string, { upstream: readonly string[] }>,
  key: string,
): { upstream: Upstream[]; cut: boolean } {
  const distances = new Map([[key, 0]]);
  const queue = [key];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const distance = distances.get(at)! + 1;
    for (const next of [...(assets.get(at)?.upstream ?? [])].sort()) {
      if (distances.has(next) || !assets.has(next)) continue;
      distances.set(next, distance);
      queue.push(next);
    }
  }
  const all = [...distances]
    .filter(([, distance]) => distance > 0)
    .map(([name, distance]) => ({ key: name, distance }));
  return { upstream: all.slice(0, mostUpstream), cut: all.length > mostUpstream };
}
