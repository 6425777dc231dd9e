import { assetKeyText } from "../../dagster/asset-key.ts";
import type { ToldError } from "../../dagster/failures.ts";
import { runSummary, runTimes } from "../../dagster/run-summary.ts";
import { errorFingerprint } from "../../dagster/triage/fingerprint.ts";
import type { OverviewAssets } from "../../dagster/triage/overview-assets.ts";
import type { Ending } from "../../dagster/triage/run-cause.ts";
import { shorten } from "../../output/sanitize.ts";
import { isAssetJob } from "../../output/terminology.ts";
import { isoFromSeconds } from "../../output/time.ts";
import type { LateFailure, OverviewActivity } from "./overview-activity.ts";
import { errorText, type Problem } from "./overview-problem.ts";

/** What failed lately as far as it is known why. */
export interface KnownFailures {
  activity: OverviewActivity;
  endings: ReadonlyMap<string, Ending>;
}

/** Assets that their latest run did not materialize, each with the error, or with what failed before it in the same run. */
export function failedAssets(healths: OverviewAssets["healths"], { endings }: KnownFailures): Problem[] {
  const failed = [...healths].flatMap(([name, { materialization }]) =>
    materialization.status === "DEGRADED" && materialization.failed_partitions === undefined
      ? [{ name, run_id: materialization.failed_run_id }]
      : [],
  );
  const culpritsOf = new Map<string, { name: string }[]>();
  for (const one of failed) {
    const { steps } = endings.get(one.run_id ?? "") ?? {};
    if (steps?.includes(stepOf(one.name))) culpritsOf.set(one.run_id!, [...(culpritsOf.get(one.run_id!) ?? []), one]);
  }
  return failed.map(({ name, run_id }) => {
    const ending = endings.get(run_id ?? "");
    const culprits = culpritsOf.get(run_id ?? "") ?? [];
    // Where steps are not called after assets, nobody can tell whose error it is.
    const reached = culprits.length === 0 || culprits.some((one) => one.name === name);
    return {
      kind: "asset_failed",
      name,
      run_id,
      what: reached
        ? errorText(ending?.error)
        : shorten(`not reached: ${culprits.map((one) => one.name).join(", ")} failed in the same run`, 160),
    };
  });
}

/** What Dagster calls the step of an asset unless the code says otherwise. */
function stepOf(asset: string): string {
  return asset.replaceAll("/", "__").replace(/[^A-Za-z0-9_]/g, "_");
}

/** Checks that failed, warned or crashed; of one that crashed in a run of its own, with the error. */
export function badChecks(checks: OverviewAssets["badChecks"], { activity, endings }: KnownFailures): Problem[] {
  return checks.map(({ check, state, outcome }) => {
    const { status, result, run_id } = state.last_completed ?? state;
    const own = activity.failed.find((run) => run.runId === run_id && isOfChecksAlone(run));
    const error = own && endings.get(own.runId)?.error;
    const crashed =
      status === "execution_failed" ? `could not be executed${error ? `: ${errorText(error)}` : ""}` : undefined;
    return {
      kind: outcome === "warning" ? "check_warned" : "check_failed",
      name: `${check.asset}:${check.name}`,
      run_id: crashed === undefined ? undefined : own?.runId,
      what: crashed ?? (result && shorten(result, 120)),
    };
  });
}

function isOfChecksAlone({ assetSelection, assetCheckSelection }: LateFailure): boolean {
  return !assetSelection?.length && Boolean(assetCheckSelection?.length);
}

/**
 * Failed runs by their error, without those whose assets or job succeeded since, and without single ones that another problem tells
 * of already.
 *
 * @param told - the runs of problems that are told by their asset or check
 */
export function failedRunGroups(
  { activity, endings }: KnownFailures,
  healths: OverviewAssets["healths"],
  told: ReadonlySet<string>,
): Problem[] {
  const groups = new Map<string, { runs: LateFailure[]; error?: ToldError }>();
  for (const run of activity.failed) {
    if (hasRecovered(run, activity, healths)) continue;
    const error = endings.get(run.runId)?.error;
    const print = error === undefined ? run.jobName : errorFingerprint(error);
    const group = groups.get(print) ?? { runs: [], error };
    group.runs.push(run);
    groups.set(print, group);
  }
  return [...groups.values()]
    .filter(({ runs }) => runs.length > 1 || !told.has(runs[0]!.runId))
    .sort((a, b) => b.runs.length - a.runs.length)
    .map(({ runs, error }) => {
      const [newest] = runs;
      const places = new Set(runs.flatMap(placesOf));
      return {
        kind: "runs_failed",
        count: runs.length,
        what: errorText(error) ?? "no error was found in the log",
        in: [...places].slice(0, 4),
        run_id: newest!.runId,
        last: isoFromSeconds(runTimes(newest!).ended),
      };
    });
}

function hasRecovered(
  run: LateFailure,
  { succeededAt }: OverviewActivity,
  healths: OverviewAssets["healths"],
): boolean {
  if (!isAssetJob(run.jobName)) return (succeededAt(run) ?? 0) > run.creationTime;
  const assets = (run.assetSelection ?? []).map(({ path }) => assetKeyText(path));
  const checked = (run.assetCheckSelection ?? []).map(({ assetKey }) => assetKeyText(assetKey.path));
  if (assets.length === 0 && checked.length === 0) return false;
  const well = (part: "materialization" | "checks") => (key: string) => healths.get(key)?.[part].status !== "DEGRADED";
  // Of assets that are gone nobody can tell; they fail no more.
  return assets.every(well("materialization")) && [...assets, ...checked].every(well("checks"));
}

function placesOf(run: LateFailure): string[] {
  const { job, assets, checks } = runSummary(run);
  return assets?.slice(0, 2) ?? checks?.slice(0, 2) ?? [job ?? run.jobName];
}
