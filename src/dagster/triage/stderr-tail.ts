import { redactText } from "../../output/redact.ts";
import type { Dagster } from "../dagster.ts";
import type { RunEvent } from "../run-events.ts";
import { readTails } from "../run-output.ts";

/** How much of stderr is read; what Dagster itself writes there is much of it. */
const bytesRead = 16_384;

/** How much of it is told, in characters. */
const longestTail = 1500;

/**
 * The end of what a step printed to stderr itself, without the records of Dagster's own logging, which the event log has
 * already; undefined when nothing is left.
 *
 * @param events - events of the run among which the step's capture is told
 */
export async function stderrTail(
  dagster: Dagster,
  runId: string,
  step: string | undefined,
  events: readonly RunEvent[],
): Promise<string | undefined> {
  const captures = events.filter((event) => event.__typename === "LogsCapturedEvent");
  const capture =
    captures.findLast(
      ({ stepKeys, stepKey }) => step !== undefined && ((stepKeys ?? []).includes(step) || stepKey === step),
    ) ?? captures.findLast(({ stepKeys }) => !stepKeys?.length);
  if (capture === undefined) return undefined;
  const { stderr } = await readTails(dagster, runId, capture.fileKey, bytesRead);
  const text = withoutLogRecords(redactText(stderr?.text ?? "", dagster.config.secrets)).trim();
  return text === "" ? undefined : text.slice(-longestTail);
}

/** How a record of Dagster's own logging begins (`dagster/_utils/log.py`). */
const record = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} [+-]\d{4} - dagster(?:\.[\w.]+)? - [A-Z]+ - /;

/** Lines of the stack trace under a record of an error. */
const traceLine = /^\s{2,}\S|^Stack Trace:|^The above exception (was caused by|occurred during)/;

/** Text without Dagster's log records, each with the stack trace that belongs to it. */
export function withoutLogRecords(text: string): string {
  const kept: string[] = [];
  let held: string[] | undefined;
  const release = () => {
    if (held === undefined) return;
    const end = held.findLastIndex((line) => traceLine.test(line));
    kept.push(...held.slice(end + 1));
    held = undefined;
  };
  for (const line of text.split("\n")) {
    if (record.test(line)) {
      release();
      held = [];
    } else if (held !== undefined) held.push(line);
    else kept.push(line);
  }
  release();
  return kept.join("\n");
}
