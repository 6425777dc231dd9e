import { idOf } from "../definitions.ts";
import type { DemoDeployment, DemoWorld } from "../world.ts";

const day = 24 * 3600;

/** The nights in which raw/payments failed, counted back from the last one before the world began. */
export const failedNights = [0, 2, 5] as const;

/** A run that failed. */
export interface FailedRun {
  id: string;
  job: string;
  /** In seconds since the epoch. */
  ended: number;
}

/** The run of the nightly ingestion in which raw/payments failed, so many nights before the last one. */
export function failedIngestion(
  { began }: DemoWorld,
  deployment: DemoDeployment,
  nightsAgo: (typeof failedNights)[number],
): FailedRun {
  const hex = idOf("failed ingestion", deployment.name, String(nightsAgo));
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  // The ingestion starts at 02:00 and fails a few minutes later.
  const tonight = Math.floor(began / 1000 / day) * day + 2 * 3600 + 240;
  const lastNight = tonight + 360 <= began / 1000 ? tonight : tonight - day;
  return { id, job: "ingest_daily", ended: lastNight - nightsAgo * day };
}
