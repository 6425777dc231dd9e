import { readChecks } from "../asset-checks.ts";
import { readCheckStates } from "../check-executions.ts";
import type { Dagster } from "../dagster.ts";
import type { AssetHealth } from "../health/asset-health.ts";
import type { AssetCause, Upstream } from "./asset-causes.ts";
import type { Blame, BlamedRun } from "./failed-run.ts";

/** How many failed runs upstream are read. */
const mostRuns = 6;

/** How many assets upstream with failed checks are told. */
const mostChecked = 3;

/**
 * A run that failed and did not materialize the asset: its own failure, or that of something upstream in the same run, or of a
 * check that keeps it from being built.
 */
export function causesInRun(blamed: BlamedRun, key: string, upstream: readonly Upstream[], of?: string): AssetCause[] {
  const { run_id, error, assets, checks } = blamed;
  const said = error === undefined ? "" : `: ${error.type === undefined ? "" : `${error.type}: `}${error.message}`;
  const where = of === undefined ? "" : ` of partition ${of}`;
  if (assets.includes(key)) return [{ kind: "own_failure", what: `Its own run${where} failed${said}`, run_id, error }];
  const above = upstream.filter((one) => assets.includes(one.key));
  if (above.length > 0) return above.map((one) => upstreamFailure(one, blamed));
  const blocking = checks.filter(({ asset }) => asset === key || upstream.some((one) => one.key === asset));
  if (blocking.length > 0) {
    return blocking.map(({ asset, name }) => ({
      kind: asset === key ? ("check_failed" as const) : ("upstream_failed" as const),
      what: `The check ${name} of ${asset} failed and kept what follows from running${said}`,
      check: `${asset}:${name}`,
      ...(asset === key ? {} : { asset, distance: upstream.find((one) => one.key === asset)?.distance }),
      run_id,
      error,
    }));
  }
  return [{ kind: "own_failure", what: `The run that was to materialize it${where} failed${said}`, run_id, error }];
}

function upstreamFailure({ key, distance }: Upstream, { run_id, error }: BlamedRun): AssetCause {
  const said = error === undefined ? "" : `: ${error.type === undefined ? "" : `${error.type}: `}${error.message}`;
  return {
    kind: "upstream_failed",
    what: `${key}, ${steps(distance)} upstream, failed${said}`,
    asset: key,
    distance,
    run_id,
    error,
  };
}

/** A number of dependencies in words. */
export function steps(distance: number): string {
  return distance === 1 ? "directly" : `${distance} steps`;
}

/** Assets upstream whose latest run failed by their own fault, the nearest first. Those that were only not reached are left out. */
export async function upstreamFailures(
  dagster: Dagster,
  blame: Blame,
  upstream: readonly Upstream[],
  healths: ReadonlyMap<string, AssetHealth>,
): Promise<AssetCause[]> {
  const failed = upstream.flatMap((one) => {
    const run = healths.get(one.key)?.materialization.failed_run_id;
    return run === undefined ? [] : [{ ...one, run }];
  });
  const all = [...new Set(failed.map(({ run }) => run))];
  const runs = all.slice(0, mostRuns);
  if (all.length > runs.length)
    dagster.note(`Upstream, ${all.length} runs failed; those of the nearest ${runs.length} were looked into.`);
  const blamed = new Map(await Promise.all(runs.map(async (run) => [run, await blame.of(run)] as const)));
  return failed.flatMap((one) => {
    const run = blamed.get(one.run);
    if (run === undefined) return [];
    // A run that failed as a whole is everyone's who was in it.
    const own = run.assets.includes(one.key) || (run.assets.length === 0 && run.checks.length === 0);
    return own ? [upstreamFailure(one, run)] : [];
  });
}

/** The asset's checks that failed, crashed or warned, each with what it said. */
export async function checkCauses(dagster: Dagster, blame: Blame, key: string): Promise<AssetCause[]> {
  const checks = (await readChecks(dagster)).get(key) ?? [];
  const states = await readCheckStates(dagster, checks);
  const causes = checks.map(async ({ name, blocking }, index): Promise<AssetCause[]> => {
    const state = states[index]!;
    // Of an execution that was completed: what is going on has no result yet, and another run.
    const { status, result, run_id } = state.last_completed ?? state;
    const check = `${key}:${name}`;
    if (status === "failed" || status === "warned") {
      const what = `Its ${blocking ? "blocking " : ""}check ${name} ${status === "warned" ? "warns" : "failed"}${result ? `: ${result}` : ""}`;
      return [{ kind: status === "warned" ? "check_warned" : "check_failed", what, check, run_id }];
    }
    if (status !== "execution_failed") return [];
    const run = run_id === undefined ? undefined : await blame.of(run_id);
    // A check that its run did not get to, since something else failed first, tells nothing of the asset.
    if (run !== undefined && run.assets.length > 0 && !run.checks.some((one) => one.asset === key && one.name === name))
      return [];
    const error = run?.error;
    return [
      {
        kind: "check_failed",
        what: `Its check ${name} could not be executed${error ? `: ${error.message}` : ""}`,
        check,
        run_id,
        error,
      },
    ];
  });
  return (await Promise.all(causes)).flat();
}

/** Assets upstream with failed checks, the nearest first. */
export async function upstreamCheckCauses(
  dagster: Dagster,
  upstream: readonly Upstream[],
  healths: ReadonlyMap<string, AssetHealth>,
): Promise<AssetCause[]> {
  const degraded = upstream.filter(({ key }) => healths.get(key)?.checks.status === "DEGRADED").slice(0, mostChecked);
  if (degraded.length === 0) return [];
  const checks = await readChecks(dagster);
  const causes = degraded.map(async ({ key, distance }) => {
    const own = checks.get(key) ?? [];
    const states = await readCheckStates(dagster, own);
    return own.flatMap(({ name }, index): AssetCause[] => {
      const state = states[index]!;
      const { status, result, run_id } = state.last_completed ?? state;
      if (status !== "failed" && status !== "execution_failed") return [];
      const what = `The check ${name} of ${key}, ${steps(distance)} upstream, failed${result ? `: ${result}` : ""}`;
      return [{ kind: "upstream_check_failed", what, asset: key, distance, check: `${key}:${name}`, run_id }];
    });
  });
  return (await Promise.all(causes)).flat();
}
