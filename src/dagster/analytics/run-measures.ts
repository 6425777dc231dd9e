import { launchedBy, partitionOf } from "../run-summary.ts";
import type { RunRecord } from "./run-records.ts";
import { medianOf, shareOf, tenth } from "./statistics.ts";

/** How the runs of a group ended. */
export interface Outcomes {
  runs: number;
  succeeded: number;
  failed: number;
  canceled: number;
  in_progress: number;
  /** Succeeded of succeeded and failed, 0 to 1; absent when none of either. A canceled run is no failure. */
  success_rate?: number;
}

/** How runs ended. */
export function outcomesOf(runs: readonly RunRecord[]): Outcomes {
  const count = (status: string) => runs.filter((run) => run.status === status).length;
  const [succeeded, failed, canceled] = [count("SUCCESS"), count("FAILURE"), count("CANCELED")];
  return {
    runs: runs.length,
    succeeded,
    failed,
    canceled,
    in_progress: runs.length - succeeded - failed - canceled,
    success_rate: shareOf(succeeded, succeeded + failed),
  };
}

/** Seconds from start to end of the runs that succeeded: one that failed early would make a job look fast. */
export function durationsOf(runs: readonly RunRecord[]): number[] {
  return runs.flatMap(({ status, started, ended }) =>
    status === "SUCCESS" && started !== undefined && ended !== undefined ? [Math.max(0, ended - started)] : [],
  );
}

/**
 * Seconds from creation to the start of execution of the runs that started: the wait in the queue and the launch. How the two
 * share it only the event log tells, at a cost of 16 ms for each run.
 */
export function waitsOf(runs: readonly RunRecord[]): number[] {
  return runs.flatMap(({ created, started }) => (started === undefined ? [] : [Math.max(0, started - created)]));
}

/** Seconds between the creations of one run and the next. */
export function intervalsOf(runs: readonly RunRecord[]): number[] {
  const created = runs.map((run) => run.created).sort((a, b) => a - b);
  return created.slice(1).map((time, index) => time - created[index]!);
}

/** All seconds that runs spent executing, whatever came of it. */
export function executionSeconds(runs: readonly RunRecord[]): number {
  const total = runs.reduce(
    (sum, { started, ended }) =>
      started === undefined || ended === undefined ? sum : sum + Math.max(0, ended - started),
    0,
  );
  return tenth(total)!;
}

/** How failures of a group came and went. */
export interface Failures {
  /** Runs that Dagster itself launched to retry a failed one. */
  retries: number;
  /** Failed runs that no success of the same target followed. */
  failing_now: number;
  /** Median of the seconds from the end of the first of some failures to the end of the next success of the same target. */
  recovery_median_s?: number;
  last_failure?: RunRecord;
}

/**
 * How failures came and went, target by target in the order in which runs ended: the success of another asset or partition
 * makes no failure good.
 *
 * @param targetOf - what a run is for: runs of one target follow each other
 */
export function failuresOf(runs: readonly RunRecord[], targetOf: (run: RunRecord) => string): Failures {
  const ended = runs
    .filter(({ status }) => status === "SUCCESS" || status === "FAILURE")
    .sort((a, b) => endOf(a) - endOf(b));
  const byId = new Map(runs.map((run) => [run.runId, run]));
  const failing = new Map<string, RunRecord[]>();
  const recoveries: number[] = [];
  for (const run of ended) {
    // A re-execution may select a part of what its root did, and is for the same nevertheless.
    const target = targetOf(byId.get(run.tags.get("dagster/root_run_id") ?? "") ?? run);
    const before = failing.get(target) ?? [];
    if (run.status === "FAILURE") failing.set(target, [...before, run]);
    else {
      if (before.length > 0) recoveries.push(endOf(run) - endOf(before[0]!));
      failing.delete(target);
    }
  }
  return {
    retries: runs.filter(({ tags }) => tags.has("dagster/parent_run_id") && tags.has("dagster/retry_number")).length,
    failing_now: [...failing.values()].reduce((sum, failures) => sum + failures.length, 0),
    recovery_median_s: medianOf(recoveries),
    last_failure: ended.findLast(({ status }) => status === "FAILURE"),
  };
}

/** What a run is for: its job with its assets and partition. */
export function targetOfRun({ jobName, location, assets, tags }: RunRecord): string {
  return JSON.stringify([jobName, location, [...(assets ?? [])].sort(), partitionOf(tags)]);
}

/** What a run among those of one asset is for: its partition. */
export function partitionOfRun({ tags }: RunRecord): string {
  return partitionOf(tags) ?? "";
}

function endOf(run: RunRecord): number {
  return run.ended ?? run.created;
}

/** What launched runs, by the tags that Dagster puts on them. */
export interface Launchers {
  by_schedule: number;
  by_sensor: number;
  by_automation: number;
  by_backfill: number;
  reexecuted: number;
  /** Launched by a person or a program, or by what leaves no tag. */
  otherwise: number;
}

/** How many runs were launched by what. */
export function launchersOf(runs: readonly RunRecord[]): Launchers {
  const counts: Launchers = {
    by_schedule: 0,
    by_sensor: 0,
    by_automation: 0,
    by_backfill: 0,
    reexecuted: 0,
    otherwise: 0,
  };
  for (const { tags } of runs) counts[launcherOf(tags)] += 1;
  return counts;
}

function launcherOf(tags: ReadonlyMap<string, string>): keyof Launchers {
  // A sensor that evaluates automation conditions puts its own name on the runs as well.
  if (
    !tags.has("dagster/parent_run_id") &&
    !tags.has("dagster/backfill") &&
    tags.get("dagster/from_automation_condition") === "true"
  )
    return "by_automation";
  const what = launchedBy(tags)?.split(" ")[0];
  if (what === "schedule") return "by_schedule";
  if (what === "sensor") return "by_sensor";
  if (what === "declarative") return "by_automation";
  if (what === "backfill") return "by_backfill";
  return what === "re-execution" || what === "automatic" ? "reexecuted" : "otherwise";
}

/** How much a group's median duration changed from the first half of a time to the second, in percent; absent where a half has no run. */
export function durationChange(runs: readonly RunRecord[], fromMs: number, toMs: number): number | undefined {
  const middle = (fromMs + toMs) / 2000;
  const before = medianOf(durationsOf(runs.filter(({ created }) => created < middle)));
  const after = medianOf(durationsOf(runs.filter(({ created }) => created >= middle)));
  return before === undefined || after === undefined || before === 0
    ? undefined
    : tenth(((after - before) / before) * 100);
}
