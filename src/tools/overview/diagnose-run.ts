import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { findRunId, runNotFound } from "../../dagster/find.ts";
import { hasEnded, type RunSummary, runSummary, runTimes } from "../../dagster/run-summary.ts";
import { affectedDownstream } from "../../dagster/triage/downstream.ts";
import { type FailedTarget, findSuccesses, type Successes } from "../../dagster/triage/last-success.ts";
import type { RunCause } from "../../dagster/triage/run-cause.ts";
import { differsAtAll, runDifferences } from "../../dagster/triage/run-differences.ts";
import { type RunFailure, readRunFailure } from "../../dagster/triage/run-failure.ts";
import { findSameError } from "../../dagster/triage/same-error.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { OverviewRunDocument, type OverviewRunQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { runId } from "../params.ts";
import { type Diagnosis, diagnosisShape } from "./diagnosis-shapes.ts";
import { nextCallsAfter, summaryOf } from "./diagnosis-words.ts";
import { whyNotStarted } from "./run-not-started.ts";

/** A run as `diagnose_run` reads it. */
export type DiagnosedRun = Extract<OverviewRunQuery["runOrError"], { __typename?: "Run" }>;

export const diagnoseRun = defineTool({
  name: "diagnose_run",
  toolset: "overview",
  access: "read",
  title: "Diagnose a run",
  description:
    "Why did a run fail, hang or not start? Root error, failed steps, log lines around the failure, what differs from the last success, how often the same error occurred in the last 7 days, downstream assets affected. Queued, running and canceled runs too.",
  input: z.strictObject({ run_id: runId }),
  output: diagnosisShape,
  async handler({ run_id }, dagster) {
    const id = await findRunId(dagster, run_id);
    const { runOrError } = await dagster.query(OverviewRunDocument, { runId: id });
    if (isType(runOrError, "RunNotFoundError")) throw runNotFound(id);
    const run = expectType(runOrError, "Run");
    const summary = runSummary(
      run,
      run.assets.map(({ key }) => assetKeyText(key.path)),
    );
    const began = runTimes(run).started !== undefined;
    if (!began && !hasEnded(run.status) && run.status !== "CANCELING")
      return { ...factsOf(summary), ...(await whyNotStarted(dagster, run)), url: urlOf(dagster, run) };
    const { runId: wholeId, jobName, status, stepStats } = run;
    const failure = await readRunFailure(dagster, { runId: wholeId, jobName, status, began, steps: stepStats });
    return diagnosis(dagster, run, summary, failure);
  },
});

/** What every diagnosis tells of its run. */
function factsOf({ run_id, status, job, assets, checks, partition, started, ended, launched_by }: RunSummary) {
  return { run_id, status, job, assets, checks, partition, started, ended, launched_by };
}

function urlOf(dagster: Dagster, { runId: id }: DiagnosedRun): string {
  return dagster.webLink(`/runs/${id}`);
}

async function diagnosis(
  dagster: Dagster,
  run: DiagnosedRun,
  summary: RunSummary,
  failure: RunFailure,
): Promise<Diagnosis> {
  const cause = causeOf(run, failure);
  const failed = run.status === "FAILURE" || failure.failed_steps.length > 0;
  const root = failed || cause === "timed_out" ? failure.root_error : undefined;
  const targets = failed ? failedTargets(run, summary, failure) : [];
  const [successes, same, downstream, retry] = await Promise.all([
    targets[0] === undefined ? undefined : findSuccesses(dagster, run, targets[0]),
    root === undefined ? undefined : findSameError(dagster, run.runId, root),
    failed ? downstreamOf(dagster, run, failure) : undefined,
    failed ? retryOf(summary) : undefined,
  ]);
  const notRun = (run.stepKeysToExecute ?? []).filter((key) => !run.stepStats.some(({ stepKey }) => stepKey === key));
  const skipped = run.stepStats.filter(({ status }) => status === "SKIPPED").map(({ stepKey }) => stepKey);
  const parts: Omit<Diagnosis, "next" | "summary"> = {
    ...factsOf(summary),
    cause,
    failed_steps: failure.failed_steps,
    root_error: root,
    steps_not_run: failed ? unlessEmpty([...skipped, ...notRun].slice(0, 20)) : undefined,
    failed_checks: unlessEmpty(
      failure.failedChecks.map(({ asset, name, severity, description }) => ({
        asset,
        check: name,
        severity,
        result: description,
      })),
    ),
    logs: failure.logs,
    stderr_tail: failed ? failure.stderr_tail : undefined,
    since_last_success: sinceLastSuccess(run, successes, targets[0]),
    succeeded_since: successes?.since,
    retry_of: retry === undefined ? undefined : { run_id: retry, same_error: same?.runs.includes(retry) ?? false },
    same_error: same,
    downstream_affected: successes?.since === undefined ? unlessEmpty(downstream?.affected) : undefined,
    downstream_total:
      successes?.since === undefined && downstream !== undefined && downstream.total > downstream.affected.length
        ? downstream.total
        : undefined,
    url: urlOf(dagster, run),
  };
  const { run_id, status, ...rest } = parts;
  return { run_id, status, summary: summaryOf(parts), ...rest, next: nextCallsAfter(parts, failure) };
}

/** Why the run is as it is. A run that was canceled did not fail, unless it was canceled since its time was up. */
function causeOf(run: DiagnosedRun, failure: RunFailure): RunCause {
  if (run.status === "FAILURE" || failure.cause === "timed_out") return failure.cause;
  if (run.status === "CANCELED" || run.status === "CANCELING") return "canceled";
  if (run.status === "SUCCESS") return "succeeded";
  return failure.failed_steps.length > 0 ? failure.cause : "running";
}

/** What failed: the asset or the check of the first failed step; else, of a run that failed as a whole, what it was for. */
function failedTargets(run: DiagnosedRun, summary: RunSummary, failure: RunFailure): FailedTarget[] {
  const { partition } = summary;
  const [check] = failure.failedCheckKeys;
  if (failure.failedAssets.length > 0) return failure.failedAssets.map((asset) => ({ asset, partition }));
  if (check !== undefined) return [{ check }];
  if (!run.jobName.startsWith("__")) return [{ job: run.jobName }];
  return assetsNotMade(run).map((asset) => ({ asset, partition }));
}

/** The assets that the run was for and did not materialize. */
function assetsNotMade(run: DiagnosedRun): string[] {
  const made = new Set(
    run.assetMaterializations.flatMap(({ assetKey }) => (assetKey ? [assetKeyText(assetKey.path)] : [])),
  );
  const wanted = run.assetSelection?.length
    ? run.assetSelection.map(({ path }) => path)
    : run.assets.map(({ key }) => key.path);
  return wanted
    .map(assetKeyText)
    .filter((key) => !made.has(key))
    .sort();
}

async function downstreamOf(dagster: Dagster, run: DiagnosedRun, failure: RunFailure) {
  const notMade = assetsNotMade(run);
  // Of a check that blocks, it is its asset's data that nothing may build on.
  const blocking = failure.cause === "blocking_check_failed" ? failure.failedCheckKeys.map(({ asset }) => asset) : [];
  const own = failure.failedAssets.filter((asset) => notMade.includes(asset));
  const failed = [...new Set([...own, ...blocking])];
  const from = failed.length > 0 ? failed : failure.failed_steps.length === 0 ? notMade : [];
  if (from.length === 0) return { affected: [], total: 0 };
  const skipped = new Set(notMade.filter((key) => !from.includes(key)));
  return affectedDownstream(dagster, from, skipped, isoFromSeconds(run.endTime));
}

function retryOf({ launched_by }: RunSummary): string | undefined {
  return /^(?:automatic retry|re-execution) of (.+)$/.exec(launched_by ?? "")?.[1];
}

function sinceLastSuccess(
  run: DiagnosedRun,
  successes: Successes | undefined,
  target: FailedTarget | undefined,
): Diagnosis["since_last_success"] {
  const before = successes?.before;
  if (before === undefined || target === undefined) return undefined;
  const differences = runDifferences(before.run, run, before.versions);
  const differs = differsAtAll(differences);
  return {
    run_id: before.run.runId,
    ended: isoFromSeconds(before.run.endTime),
    of:
      "asset" in target ? target.asset : "check" in target ? `${target.check.asset}:${target.check.name}` : target.job,
    ...(differs ? { differs: differences } : { same: true as const }),
  };
}
