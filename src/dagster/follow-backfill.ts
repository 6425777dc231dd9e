import { type BackfillState, backfillEnded, backfillLink, nextForBackfill, readBackfill } from "./backfill-state.ts";
import type { Dagster } from "./dagster.ts";
import { type NextCall, OperationError } from "./errors.ts";
import { waitUntil } from "./wait.ts";

/** How a backfill stood at the end of a wait. */
export interface FollowedBackfill extends BackfillState {
  /** Set when the time was over before the backfill: it goes on. */
  timed_out?: true;
  next?: NextCall[];
}

/**
 * Follows a backfill until it ends, telling the caller how many partitions are done. It only looks: when the time is over or
 * the caller cancels, the backfill goes on.
 *
 * @param timeoutS - in seconds
 * @throws {OperationError} `backfill_not_found`, `canceled`, or `dagster_unreachable` when Dagster stays away
 */
export async function followBackfill(
  dagster: Dagster,
  backfillId: string,
  timeoutS: number,
): Promise<FollowedBackfill> {
  const { timedOut, value } = await waitUntil(dagster, timeoutS, async () => {
    const state = await readBackfill(dagster, backfillId);
    const { progress } = state;
    const ended = (progress?.done ?? 0) + (progress?.failed ?? 0) + (progress?.canceled ?? 0);
    const counts =
      progress === undefined
        ? ""
        : `: ${progress.done} of ${progress.total} partitions done, ${progress.failed} failed, ${progress.total - ended} left`;
    return {
      done: backfillEnded(state.status),
      value: state,
      progress: { progress: ended, total: progress?.total, message: `backfill ${backfillId} ${state.status}${counts}` },
    };
  });
  if (timedOut) {
    return {
      timed_out: true,
      ...value,
      next: [{ tool: "wait_for_backfill", arguments: { backfill_id: backfillId }, why: "waits on" }],
    };
  }
  const next = nextForBackfill(value);
  return { ...value, next: next.length > 0 ? next : undefined };
}

/**
 * Follows a backfill that was just launched. That it was launched must not get lost when looking at it fails: then the answer
 * says so instead.
 */
export async function followLaunched(
  dagster: Dagster,
  backfillId: string,
  timeoutS: number,
): Promise<FollowedBackfill> {
  try {
    return await followBackfill(dagster, backfillId, timeoutS);
  } catch (error) {
    if (!(error instanceof OperationError) || error.code === "canceled") throw error;
    return {
      backfill_id: backfillId,
      status: "REQUESTED",
      hint: `It was launched; how it went is not known: ${error.message}`,
      url: backfillLink(dagster, backfillId),
      next: [
        { tool: "wait_for_backfill", arguments: { backfill_id: backfillId }, why: "tells how it goes until it ends" },
      ],
    };
  }
}
