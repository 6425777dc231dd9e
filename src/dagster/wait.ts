import { pause } from "./client.ts";
import type { Dagster, Progress } from "./dagster.ts";
import { OperationError } from "./errors.ts";

/** What one look at a state found. */
export interface Look<T> {
  /** Whether what was waited for has come. */
  done: boolean;
  value: T;
  /** How far it has come, for a caller that asked to hear. */
  progress?: Progress;
}

/** How a wait ended. A wait never stops, cancels or changes what it waits for. */
export interface Waited<T> {
  timedOut: boolean;
  /** The last state that was seen. */
  value: T;
}

/** For how long looks may fail in a row before a wait gives up, in ms: a web server that restarts is not the end of a run. */
const patienceMs = 30_000;

/**
 * Looks again and again until the state has come, the time is over, or the caller cancels. The pauses grow from 0.5 s to
 * 5 s.
 *
 * @throws {OperationError} `canceled`, or what the looks throw when Dagster stays unreachable
 */
export async function waitUntil<T>(
  dagster: Dagster,
  timeoutS: number,
  look: () => Promise<Look<T>>,
): Promise<Waited<T>> {
  const deadline = Date.now() + timeoutS * 1000;
  let failingSince: number | undefined;
  let last: Look<T> | undefined;
  let delay = 500;
  for (;;) {
    let seen: Look<T> | undefined;
    try {
      seen = await dagster.by(deadline, look);
      last = seen;
      failingSince = undefined;
    } catch (error) {
      const passing =
        error instanceof OperationError && (error.code === "dagster_unreachable" || error.code === "timeout");
      failingSince ??= Date.now();
      if (!passing || Date.now() - failingSince >= patienceMs) throw error;
      // Time is over: the last state that was seen is still an answer.
      if (Date.now() >= deadline) {
        if (last === undefined) throw error;
        dagster.note(
          `Dagster stopped answering during the wait (${error.code}): this is the state that was seen last.`,
        );
      }
    }
    if (seen?.progress !== undefined) dagster.progress(seen.progress);
    if (seen?.done) return { timedOut: false, value: seen.value };
    const left = deadline - Date.now();
    if (left <= 0 && last !== undefined) return { timedOut: true, value: last.value };
    await pause(Math.max(Math.min(delay, left), 50), dagster.signal);
    delay = Math.min(delay * 1.4, 5000);
  }
}
