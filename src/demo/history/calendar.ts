/** A day in ms. */
export const dayMs = 24 * 60 * 60 * 1000;
/** An hour in ms. */
export const hourMs = 60 * 60 * 1000;

/** How many daily partitions there were when the world began. */
const partitionDays = 30;

/** The day of a time, as the key of its partition. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The keys of the daily partitions at a time, oldest first: from 30 days before the world began to the last whole day. */
export function dailyPartitions(began: number, now: number): string[] {
  const first = Math.floor(began / dayMs) - partitionDays;
  const end = Math.floor(now / dayMs);
  return Array.from({ length: end - first }, (_, index) => dayOf((first + index) * dayMs));
}

/** The last night's ingestion before the world began, in ms: 02:00 UTC. */
export function lastNight(began: number): number {
  const tonight = Math.floor(began / dayMs) * dayMs + 2 * hourMs;
  return tonight + 10 * 60_000 <= began ? tonight : tonight - dayMs;
}

/** How many nights before the last night the ingestion of payments failed. */
const failedNights = [0, 2, 5];

/** Whether the ingestion of payments of a night failed, for a time of that night or until the next one. */
export function paymentsFailedAt(began: number, time: number): boolean {
  return failedNights.includes(Math.round((lastNight(began) - nightOf(time)) / dayMs));
}

/** The night's ingestion at or before a time. */
function nightOf(time: number): number {
  const same = Math.floor(time / dayMs) * dayMs + 2 * hourMs;
  return same <= time ? same : same - dayMs;
}
