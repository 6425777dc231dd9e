import type { ToldError } from "../../dagster/failures.ts";
import { shorten } from "../../output/sanitize.ts";

/** What can be wrong with a deployment, the widest first. */
export const problemKinds = [
  "code_location_failed",
  "daemon_unhealthy",
  "queue_stuck",
  "automation_paused",
  "automation_sensor_stopped",
  "schedule_failing",
  "sensor_failing",
  "schedule_late",
  "sensor_late",
  "schedule_stopped",
  "sensor_stopped",
  "asset_failed",
  "partitions_failed",
  "check_failed",
  "freshness_overdue",
  "runs_failed",
  "backfill_failed",
  "check_warned",
  "freshness_late",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** One thing that is wrong. */
export interface Problem {
  kind: ProblemKind;
  /** The asset, `asset:check`, schedule, sensor, code location, daemon or backfill. */
  name?: string;
  what?: string;
  location?: string;
  /** The newest run in question. */
  run_id?: string;
  count?: number;
  /** Jobs or assets that failed with the same error. */
  in?: string[];
  last?: string;
}

/** An error in one short line. */
export function errorText(error: ToldError | undefined): string | undefined {
  if (error === undefined) return undefined;
  return shorten(error.type === undefined ? error.message : `${error.type}: ${error.message}`, 160);
}
