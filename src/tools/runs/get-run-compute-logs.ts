import { z } from "zod";
import { findRunId } from "../../dagster/find.ts";
import { type Capture, readCaptures, readTails, type Tail } from "../../dagster/run-output.ts";
import { type RunStep, readRunSteps, stepNotFound } from "../../dagster/run-steps.ts";
import { hasEnded } from "../../dagster/run-summary.ts";
import type { RunStatus } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { runId, shortText } from "../params.ts";

export const getRunComputeLogs = defineTool({
  name: "get_run_compute_logs",
  toolset: "runs",
  access: "read",
  title: "Run stdout and stderr",
  description:
    "What a run's steps printed to stdout and stderr: the end of each stream. Without step, that of the failed steps, else of the last ones.",
  input: z.strictObject({
    run_id: runId,
    step: shortText.optional(),
    stream: z.enum(["stdout", "stderr", "both"]).default("both"),
    tail_bytes: z.number().int().min(1).max(1_000_000).default(8192),
  }),
  output: z.strictObject({
    run_id: z.string(),
    status: z.string(),
    steps: z.array(z.string()).optional(),
    stdout: z.string().optional(),
    stderr: z.string().optional(),
    stdout_bytes: z.number().optional(),
    stderr_bytes: z.number().optional(),
    other_steps: z.array(z.string()).optional(),
    external_urls: z.array(z.string()).optional(),
    hint: z.string().optional(),
  }),
  async handler({ run_id, step, stream, tail_bytes }, dagster) {
    const id = await findRunId(dagster, run_id);
    const { status, steps } = await readRunSteps(dagster, id);
    if (step !== undefined && !steps.some((known) => known.step === step)) throw stepNotFound(step, steps);
    const wanted = wantedSteps(steps, step);
    const captures = await readCaptures(dagster, id, (soFar) => wanted.every((known) => isCovered(known, soFar)));
    const capture =
      captures.findLast((one) => wanted.some(({ step: name }) => one.steps.includes(name))) ??
      (step === undefined ? captures.at(-1) : undefined);
    if (capture === undefined) return { run_id: id, status, hint: nothingCaptured(status as RunStatus, steps, step) };
    const { stdout, stderr } = await readTails(dagster, id, capture.fileKey, tail_bytes);
    for (const [name, tail] of [
      ["stdout", stdout],
      ["stderr", stderr],
    ] as const) {
      if (tail?.cut && stream !== (name === "stdout" ? "stderr" : "stdout")) {
        dagster.note(
          `${name}: the last ${Buffer.byteLength(tail.text)} of ${tail.bytes} bytes; raise tail_bytes for more.`,
        );
      }
    }
    const out = stream === "stderr" ? undefined : stdout;
    const err = stream === "stdout" ? undefined : stderr;
    return {
      run_id: id,
      status,
      steps: some(capture.steps),
      stdout: out?.text,
      stderr: err?.text,
      stdout_bytes: out?.bytes,
      stderr_bytes: err?.bytes,
      other_steps: some(otherSteps(steps, capture)),
      external_urls: some(capture.externalUrls),
      hint: out === undefined && err === undefined ? emptyCapture(stream, capture, stdout, stderr) : undefined,
    };
  },
});

/** A list that says something, at most 50 long: an empty one is left out. */
function some(list: readonly string[]): string[] | undefined {
  return list.length > 0 ? list.slice(0, 50) : undefined;
}

/** The named step; else those that failed; else the last that began. */
function wantedSteps(steps: readonly RunStep[], step: string | undefined): RunStep[] {
  if (step !== undefined) return steps.filter((known) => known.step === step);
  const failed = steps.filter(({ status }) => status === "FAILURE");
  if (failed.length > 0) return failed;
  return steps.filter(({ status }) => status !== "NOT_STARTED").slice(-1);
}

/** Whether the captures of all of a step's tries are there, so that none can follow. */
function isCovered({ step, attempts }: RunStep, captures: readonly Capture[]): boolean {
  return captures.filter(({ steps }) => steps.includes(step)).length >= Math.max(attempts.length, 1);
}

function otherSteps(steps: readonly RunStep[], { steps: covered }: Capture): string[] {
  return steps
    .filter(({ step, status }) => status !== "NOT_STARTED" && !covered.includes(step))
    .map(({ step }) => step);
}

function nothingCaptured(status: RunStatus, steps: readonly RunStep[], step: string | undefined): string {
  const begun = steps.filter((known) => known.status !== "NOT_STARTED" && known.status !== "SKIPPED");
  if (begun.length === 0) {
    return hasEnded(status)
      ? "No step of this run ever started, so nothing was printed; get_run tells why."
      : `No step has started yet; the run is ${status}.`;
  }
  if (step !== undefined && !begun.some((known) => known.step === step))
    return `The step ${step} did not run, so it printed nothing.`;
  return "Dagster captured no output of this: the executor may keep it elsewhere, such as in the pod's logs.";
}

function emptyCapture(stream: string, capture: Capture, stdout: Tail | undefined, stderr: Tail | undefined): string {
  const other =
    stream === "stdout" && stderr
      ? " There is some on stderr."
      : stream === "stderr" && stdout
        ? " There is some on stdout."
        : "";
  if (capture.externalUrls.length > 0) return "The output is kept outside of Dagster: see external_urls.";
  return `Nothing was printed to ${stream === "both" ? "stdout or stderr" : stream}.${other}`;
}
