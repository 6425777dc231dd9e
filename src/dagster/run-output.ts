import { redactText } from "../output/redact.ts";
import { RunOutputDocument, RunOutputThereDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { findEnd } from "./find-end.ts";
import { type EventPage, mostEventsLookedThrough, type RunEvent, readEventPage } from "./run-events.ts";

/** Where the output of some steps was captured. */
export interface Capture {
  /** The last part of the log key. */
  fileKey: string;
  steps: readonly string[];
  /** Where the executor keeps it, when not in Dagster. */
  externalUrls: readonly string[];
}

/** The end of what was printed to one stream. */
export interface Tail {
  text: string;
  /** Of the whole stream. */
  bytes: number;
  /** Whether there is more before it. */
  cut: boolean;
}

type CaptureEvent = Extract<RunEvent, { __typename?: "LogsCapturedEvent" }>;

/**
 * The captures of a run in the order in which they began. With an executor that gives each step a process of its own, each
 * try of a step has one; else one process has all steps.
 *
 * @param enough - is asked after each capture; gives true to stop
 */
export async function readCaptures(
  dagster: Dagster,
  runId: string,
  enough: (captures: readonly Capture[]) => boolean,
): Promise<Capture[]> {
  const captures: Capture[] = [];
  let after: string | undefined;
  for (let seen = 0; seen < mostEventsLookedThrough; ) {
    const page: EventPage = await readEventPage(dagster, runId, after);
    for (const event of page.events) {
      if (event.__typename !== "LogsCapturedEvent") continue;
      captures.push(captureOf(event));
      if (enough(captures)) return captures;
    }
    if (!page.hasMore) return captures;
    seen += page.events.length;
    after = page.cursor;
  }
  dagster.note(`The first ${mostEventsLookedThrough} events were looked through for captured output.`);
  return captures;
}

function captureOf(event: CaptureEvent): Capture {
  const urls = [event.externalUrl, event.externalStdoutUrl, event.externalStderrUrl].filter(
    (url) => typeof url === "string" && url !== "",
  );
  return {
    fileKey: event.fileKey,
    steps: event.stepKeys ?? (event.stepKey ? [event.stepKey] : []),
    externalUrls: [...new Set(urls as string[])],
  };
}

/**
 * The last bytes of both streams of a capture. Dagster gives a stream from an offset on, but not its length; the end is found
 * by asking whether there is anything past eight offsets at a time, so that a log of gigabytes is not read whole.
 *
 * @param bytes - how many of each stream at most
 */
export async function readTails(
  dagster: Dagster,
  runId: string,
  fileKey: string,
  bytes: number,
): Promise<{ stdout?: Tail; stderr?: Tail }> {
  const logKey = [runId, "compute_logs", fileKey];
  const own = dagster.config.secrets;
  const most = bytes + leadIn;
  const whole = await readOutput(dagster, logKey, 0, 0, most);
  const stdoutFits = whole.stdoutEnd < most;
  const stderrFits = whole.stderrEnd < most;
  if (stdoutFits && stderrFits)
    return { stdout: tailOf(whole.stdout, 0, bytes, own), stderr: tailOf(whole.stderr, 0, bytes, own) };
  const [stdoutStart, stderrStart] = await Promise.all([
    stdoutFits ? 0 : startOfTail(dagster, logKey, "stdout", most),
    stderrFits ? 0 : startOfTail(dagster, logKey, "stderr", most),
  ]);
  const last = await readOutput(dagster, logKey, stdoutStart, stderrStart, 3 * most);
  return { stdout: tailOf(last.stdout, stdoutStart, bytes, own), stderr: tailOf(last.stderr, stderrStart, bytes, own) };
}

/** How many bytes before a tail are read with it: what makes a word a secret, such as its name, may stand before the cut. */
const leadIn = 4096;

async function startOfTail(
  dagster: Dagster,
  logKey: string[],
  stream: "stdout" | "stderr",
  bytes: number,
): Promise<number> {
  const end = await findEnd(async (positions) => {
    const [a, b, c, d, e, f, g, h] = positions.map((at) => `${at}:${at}`) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const there = await dagster.query(RunOutputThereDocument, { logKey, a, b, c, d, e, f, g, h });
    return [there.a, there.b, there.c, there.d, there.e, there.f, there.g, there.h].map((chunk) =>
      Boolean(chunk[stream]),
    );
  }, bytes);
  return Math.max(0, (end?.from ?? 0) - bytes);
}

async function readOutput(dagster: Dagster, logKey: string[], stdoutFrom: number, stderrFrom: number, limit: number) {
  const { capturedLogs } = await dagster.query(RunOutputDocument, {
    logKey,
    cursor: `${stdoutFrom}:${stderrFrom}`,
    limit,
  });
  const [stdoutEnd = 0, stderrEnd = 0] = (capturedLogs.cursor ?? "").split(":").map(Number);
  return { stdout: capturedLogs.stdout ?? undefined, stderr: capturedLogs.stderr ?? undefined, stdoutEnd, stderrEnd };
}

/** Masks secrets before it cuts: half of a secret is none that anything would recognize. */
function tailOf(text: string | undefined, from: number, bytes: number, own: readonly string[]): Tail | undefined {
  if (text === undefined) return undefined;
  const length = from + Buffer.byteLength(text, "utf8");
  const masked = Buffer.from(redactText(text, own), "utf8");
  let tail = masked.subarray(Math.max(0, masked.length - bytes));
  // A character of several bytes that was cut in two begins with bytes that continue it.
  while (tail.length > 0 && (tail[0]! & 0xc0) === 0x80) tail = tail.subarray(1);
  return { text: tail.toString("utf8"), bytes: length, cut: from > 0 || tail.length < masked.length };
}
