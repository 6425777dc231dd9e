import type { Dagster } from "../../dagster/dagster.ts";
import { rootError } from "../../dagster/failures.ts";
import { findLogEnd } from "../../dagster/run-events.ts";
import { shorten, squeeze } from "../../output/sanitize.ts";
import { dagsterSentence } from "../../output/terminology.ts";
import { getRunQueue } from "../instance/get-run-queue.ts";

interface QueueEntry {
  run_id: string;
  position: number;
  waits_for?: { limit: string; max: number; in_use: number; ahead?: number }[];
}

/** Where a queued run stands and what holds it back, in a sentence. */
export async function whyQueued(dagster: Dagster, runId: string): Promise<string> {
  const queue = (await getRunQueue.handler(getRunQueue.input.parse({ limit: 200 }), dagster)) as {
    queued: QueueEntry[];
    total: number;
    hint?: string;
  };
  const entry = queue.queued.find(({ run_id }) => run_id === runId);
  if (entry === undefined) {
    return queue.queued.length >= queue.total
      ? "It has just left the queue."
      : `It is further back in the queue than place ${queue.queued.length} of ${queue.total}.`;
  }
  const waits = (entry.waits_for ?? []).map(
    ({ limit, max, in_use, ahead }) => `${limit}: ${in_use} of ${max} in use${ahead ? `, ${ahead} ahead` : ""}`,
  );
  const place = `Place ${entry.position} of ${queue.total} in the queue`;
  if (queue.hint !== undefined) return `${place}. ${queue.hint}`;
  return waits.length > 0
    ? `${place}, waiting for ${waits.join("; ")}.`
    : `${place}; nothing holds it back, so it starts next.`;
}

/** How many of a short log's events are read: a run that never started has few. */
const lastEvents = 50;

/** Why a run ended, or hangs, without a step: what the queue, the launcher and the engine last said, the newest last. */
export async function whyNeverStarted(dagster: Dagster, runId: string, job: string): Promise<string | undefined> {
  const end = await findLogEnd(dagster, runId);
  const events = await end.read(Math.max(0, end.count - lastEvents), end.count);
  const said = events.flatMap((event) => {
    if (
      event.__typename !== "EngineEvent" &&
      event.__typename !== "RunFailureEvent" &&
      event.__typename !== "RunCancelingEvent" &&
      event.__typename !== "RunCanceledEvent"
    )
      return [];
    const error = "error" in event && event.error ? rootError(event.error, 500).message : undefined;
    const message = shorten(dagsterSentence(squeeze(event.message), [job]), 500);
    return [message, error].filter((part) => part !== undefined && part !== "");
  });
  const told = [...new Set(said)].filter(
    (sentence, _, all) => all.length === 1 || !/^This run has been marked as (failed|canceled)/.test(sentence!),
  );
  return told.length === 0 ? undefined : told.map((sentence) => sentence!.replace(/[^.!?]$/, "$&.")).join(" ");
}
