import { dayMs, hourMs, lastNight } from "../history/calendar.ts";
import { runStoreOf } from "../history/run-store.ts";
import type { DemoDeployment, DemoWorld } from "../world.ts";

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
  world: DemoWorld,
  deployment: DemoDeployment,
  nightsAgo: (typeof failedNights)[number],
): FailedRun {
  const store = runStoreOf({ world, deployment });
  const from = lastNight(world.began) - nightsAgo * dayMs;
  const run = store
    .allRuns()
    .find(({ job, createdAt }) => job === "ingest_daily" && createdAt >= from && createdAt < from + hourMs);
  if (run === undefined) throw new Error(`no ingestion ran ${nightsAgo} nights ago`);
  return { id: run.id, job: "ingest_daily", ended: store.timeline(run).ended / 1000 };
}
