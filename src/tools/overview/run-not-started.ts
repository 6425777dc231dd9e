import type { Dagster } from "../../dagster/dagster.ts";
import type { NextCall } from "../../dagster/errors.ts";
import type { RunCause } from "../../dagster/triage/run-cause.ts";
import { readWorkspace } from "../../dagster/workspace.ts";
import { durationSeconds } from "../../output/time.ts";
import { whyNeverStarted, whyQueued } from "../runs/why-not-running.ts";
import type { DiagnosedRun } from "./diagnose-run.ts";
import type { Diagnosis } from "./diagnosis-shapes.ts";

/** What is told of a run that waits: nothing of it has failed, but something holds it back. */
type Waiting = Pick<Diagnosis, "cause" | "summary" | "failed_steps" | "root_error" | "logs" | "next">;

/** Why a run that is queued or being launched has not started. */
export async function whyNotStarted(dagster: Dagster, run: DiagnosedRun): Promise<Waiting> {
  const queued = run.status === "QUEUED";
  const waited = durationSeconds(run.creationTime, Date.now() / 1000);
  const since = `for ${Math.round(waited ?? 0)} s`;
  const location = await brokenLocation(dagster, run);
  const reason =
    location?.reason ??
    (queued ? await whyQueued(dagster, run.runId) : await whyNeverStarted(dagster, run.runId, run.jobName)) ??
    "The launcher has said nothing yet.";
  const cause: RunCause = queued ? "queued" : "starting";
  return {
    cause,
    summary: `The run has not started: it is ${queued ? "in the queue" : "being launched"} ${since}. ${reason}`,
    failed_steps: [],
    root_error: { message: reason },
    logs: [],
    next: [...(location?.next ?? []), ...nextCalls(run.runId, queued)].slice(0, 3),
  };
}

function nextCalls(run_id: string, queued: boolean): NextCall[] {
  return [
    queued
      ? { tool: "get_run_queue", why: "what is ahead of it, and the limits" }
      : { tool: "get_run_logs", arguments: { run_id }, why: "what the launcher said" },
    { tool: "list_daemons", why: "whether what starts runs is healthy" },
  ];
}

/** The run's code location when it is not loaded: the run cannot be started without its code. */
async function brokenLocation(
  dagster: Dagster,
  run: DiagnosedRun,
): Promise<{ reason: string; next: NextCall[] } | undefined> {
  const name = run.repositoryOrigin?.repositoryLocationName;
  const location = (await readWorkspace(dagster)).find((one) => one.name === name);
  if (name === undefined || location?.status === "loaded" || location?.status === "loading") return undefined;
  const state = location === undefined ? "is not in the workspace" : `failed to load: ${location.error}`;
  return {
    reason: `Its code location ${name} ${state}`,
    next: [{ tool: "get_code_location", arguments: { location: name }, why: "why its code cannot be loaded" }],
  };
}
