import type { Dagster } from "./dagster.ts";
import { type RunState, runState } from "./follow-run.ts";
import { hasEnded } from "./run-summary.ts";
import { waitUntil } from "./wait.ts";

/**
 * Follows several runs until all have ended, telling the caller how many have. It only looks: the runs go on whatever happens
 * to the wait.
 *
 * @param timeoutS - in seconds
 * @throws {OperationError} `run_not_found`, `canceled`, or `dagster_unreachable` when Dagster stays away
 */
export async function followRuns(
  dagster: Dagster,
  runIds: readonly string[],
  timeoutS: number,
): Promise<{ runs: RunState[]; timedOut: boolean }> {
  const ended = new Map<string, RunState>();
  const { timedOut, value } = await waitUntil(dagster, timeoutS, async () => {
    const states = await Promise.all(runIds.map(async (runId) => ended.get(runId) ?? runState(dagster, runId)));
    for (const state of states) if (hasEnded(state.status)) ended.set(state.run_id, state);
    const message = `${ended.size} of ${runIds.length} runs have ended`;
    return {
      done: ended.size === runIds.length,
      value: states,
      progress: { progress: ended.size, total: runIds.length, message },
    };
  });
  return { runs: value, timedOut };
}
