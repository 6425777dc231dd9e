import { isoFromMillis, parseTime } from "../../output/time.ts";
import { OperationError } from "../errors.ts";

/** A time whose figures are asked for, in ms since the epoch; the end is not part of it. */
export interface MetricWindow {
  from: number;
  to: number;
}

/**
 * The time between two that were given.
 * @throws {OperationError} `invalid_arguments` when one is no time, or they are the wrong way round
 */
export function windowOf({ after, before }: { after: string; before?: string }): MetricWindow {
  const now = Date.now();
  const from = parseTime(after, "after", now);
  const to = before === undefined ? now : parseTime(before, "before", now);
  if (from < to) return { from, to };
  throw new OperationError(
    "invalid_arguments",
    `after (${isoFromMillis(from)}) is not earlier than before (${isoFromMillis(to)}): there is no time between them.`,
  );
}

/** The time of the same length that ends where this one begins. */
export function windowBefore({ from, to }: MetricWindow): MetricWindow {
  return { from: from - (to - from), to: from };
}

/** A time in the words of answers. */
export function windowWords({ from, to }: MetricWindow): { after: string; before: string } {
  return { after: isoFromMillis(from)!, before: isoFromMillis(to)! };
}
