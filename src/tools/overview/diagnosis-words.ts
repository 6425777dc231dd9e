import type { NextCall } from "../../dagster/errors.ts";
import type { RunFailure } from "../../dagster/triage/run-failure.ts";
import { shorten } from "../../output/sanitize.ts";
import type { Diagnosis } from "./diagnosis-shapes.ts";

type Parts = Omit<Diagnosis, "next" | "summary">;

/** The diagnosis in a sentence or two. */
export function summaryOf(parts: Parts): string {
  const { cause, failed_steps: steps, root_error: root, retry_of: retry, succeeded_since: since } = parts;
  const names = steps.slice(0, 3).map(({ step }) => step);
  const more = steps.length > names.length ? ` and ${steps.length - names.length} more` : "";
  const which = `${names.join(", ")}${more}`;
  const error =
    root === undefined ? "" : `: ${root.type === undefined ? "" : `${root.type}: `}${shorten(root.message, 200)}`;
  const sentences = [mainSentence(parts, steps.length, which, error)];
  const [first] = steps;
  if (first?.attempts !== undefined && cause === "step_failed")
    sentences.push(`${first.step} was tried ${first.attempts} times.`);
  if (retry !== undefined) {
    sentences.push(`It was a retry of ${retry.run_id}${retry.same_error ? ", which failed with the same error" : ""}.`);
  }
  if (since !== undefined) sentences.push(`${since.of} has succeeded since${since.time ? ` (${since.time})` : ""}.`);
  return sentences
    .map((sentence, index) => (index < sentences.length - 1 ? sentence.replace(/[^.!?]$/, "$&.") : sentence))
    .join(" ");
}

function mainSentence(parts: Parts, count: number, which: string, error: string): string {
  switch (parts.cause) {
    case "step_failed":
      return `${count === 1 ? `Step ${which} failed` : `${count} steps failed (${which}), first ${parts.failed_steps[0]?.step}`}${error}`;
    case "blocking_check_failed":
      return `A blocking check failed, so what depends on its asset was not run${error}`;
    case "startup_failed":
      return `The run failed before any step ran${error}`;
    case "launch_failed":
      return `The run never started${error}`;
    case "worker_died":
      return `The run's process died${which === "" ? "" : ` while ${which} was running`}${error}`;
    case "timed_out":
      return `The run was ended for taking too long${which === "" ? "" : ` (in ${which})`}${error}`;
    case "canceled":
      return parts.status === "CANCELING"
        ? "The run is being canceled; that is not a failure."
        : `The run was canceled${parts.started === undefined ? " before it started" : ""}; that is not a failure.`;
    case "running":
      return "The run is going on; nothing has failed so far.";
    case "succeeded":
      return parts.failed_checks === undefined
        ? "The run succeeded."
        : `The run succeeded, and ${parts.failed_checks.length === 1 ? "a check" : `${parts.failed_checks.length} checks`} in it failed.`;
    default:
      return `The run failed${error === "" ? ", and its log does not say why." : error}`;
  }
}

/** What can be done next, at most three calls. */
export function nextCallsAfter(parts: Parts, failure: RunFailure): NextCall[] {
  const { run_id, cause, failed_steps: steps } = parts;
  const step = steps[0]?.step;
  const logs: NextCall = {
    tool: "get_run_logs",
    arguments: { run_id, from: "end", limit: 50 },
    why: "the end of its log",
  };
  switch (cause) {
    case "running":
      return [{ tool: "wait_for_run", arguments: { run_id }, why: "it waits until the run ends" }];
    case "succeeded": {
      const [check] = parts.failed_checks ?? [];
      return check === undefined ? [] : [checkCall(check.asset, check.check)];
    }
    case "canceled":
      return parts.started === undefined ? [] : [logs];
    case "blocking_check_failed": {
      const [check] = failure.failedCheckKeys;
      return [...(check === undefined ? [] : [checkCall(check.asset, check.name)]), rerun(run_id, parts)].flat();
    }
    case "launch_failed":
      return [
        { tool: "list_daemons", why: "whether what starts runs is healthy" },
        { tool: "list_code_locations", why: "whether the run's code can be loaded" },
        ...rerun(run_id, parts),
      ];
    default:
      return [
        ...rerun(run_id, parts),
        ...(cause === "worker_died" || /dbt|subprocess|exit code|compute logs/i.test(parts.root_error?.message ?? "")
          ? [
              {
                tool: "get_run_compute_logs",
                arguments: { run_id, ...(step === undefined ? {} : { step }) },
                why: "what the step printed",
              },
            ]
          : []),
        {
          ...logs,
          arguments: { ...logs.arguments, ...(step === undefined ? {} : { step }) },
          why: "all that was logged before the failure, newest first",
        },
      ].slice(0, 3);
  }
}

/** Running it again, unless it has succeeded since. */
function rerun(run_id: string, parts: Parts): NextCall[] {
  if (parts.succeeded_since !== undefined) return [];
  const strategy = parts.failed_steps.length > 0 ? "from_failure" : "all_steps";
  return [{ tool: "reexecute_run", arguments: { run_id, strategy }, why: "runs it again once the cause is mended" }];
}

function checkCall(asset_key: string, check_name: string): NextCall {
  return { tool: "get_asset_check", arguments: { asset_key, check_name }, why: "what the check found" };
}
