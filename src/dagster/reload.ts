import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";

/** How often a caller that asked hears that a reload goes on, in ms. */
const progressEveryMs = 2000;

/**
 * Sends a reload, which Dagster answers only once everything is loaded, and reports progress meanwhile.
 *
 * @param send - sends it, giving up on the answer after so many ms
 * @returns the answer, or undefined when none came: the time was over, or a proxy on the way was less patient. Dagster goes
 * on with the reload then, and its outcome shows in the workspace.
 * @throws {OperationError} what Dagster answered instead, or `outcome_unknown` when the caller canceled
 */
export async function sendReload<T>(
  dagster: Dagster,
  timeoutS: number,
  send: (timeoutMs: number) => Promise<T>,
): Promise<T | undefined> {
  const start = Date.now();
  const tell = () =>
    dagster.progress({ progress: Math.round((Date.now() - start) / 1000), total: timeoutS, message: "loading" });
  tell();
  const timer = setInterval(tell, progressEveryMs);
  try {
    return await send(timeoutS * 1000);
  } catch (error) {
    if (error instanceof OperationError && error.code === "outcome_unknown" && !dagster.signal?.aborted)
      return undefined;
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** How long a call that does not wait listens for the answer, in seconds: enough for a reload that is refused or quick. */
export const notWaitingS = 3;
