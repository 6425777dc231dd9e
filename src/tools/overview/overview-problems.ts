import type { NextCall } from "../../dagster/errors.ts";
import type { ToldError } from "../../dagster/failures.ts";
import { runSummary, runTimes } from "../../dagster/run-summary.ts";
import { errorFingerprint } from "../../dagster/triage/fingerprint.ts";
import type { OverviewAssets } from "../../dagster/triage/overview-assets.ts";
import type { OverviewInstigator, OverviewWorkspace } from "../../dagster/triage/overview-workspace.ts";
import type { Ending } from "../../dagster/triage/run-cause.ts";
import { shorten } from "../../output/sanitize.ts";
import { isAssetJob } from "../../output/terminology.ts";
import { isoFromSeconds } from "../../output/time.ts";
import type { LateFailure, OverviewActivity } from "./overview-activity.ts";

/** What can be wrong with a deployment, the widest first. */
export const problemKinds = [
  "code_location_failed",
  "daemon_unhealthy",
  "queue_stuck",
  "automation_paused",
  "automation_sensor_stopped",
  "schedule_failing",
  "sensor_failing",
  "schedule_late",
  "sensor_late",
  "schedule_stopped",
  "sensor_stopped",
  "asset_failed",
  "partitions_failed",
  "check_failed",
  "freshness_overdue",
  "runs_failed",
  "backfill_failed",
  "check_warned",
  "freshness_late",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** One thing that is wrong. */
export interface Problem {
  kind: ProblemKind;
  /** The asset, `asset:check`, schedule, sensor, code location, daemon or backfill. */
  name?: string;
  what?: string;
  location?: string;
  /** The newest run in question. */
  run_id?: string;
  count?: number;
  /** Jobs or assets that failed with the same error. */
  in?: string[];
  last?: string;
}

/** All that is wrong, the widest first. */
export function problemsOf(
  { healths, badChecks, conditioned }: OverviewAssets,
  { locations, instigators }: OverviewWorkspace,
  activity: OverviewActivity,
  endings: ReadonlyMap<string, Ending>,
  since: number,
): Problem[] {
  const unhealthy = activity.instance.daemonHealth.allDaemonStatuses.filter(
    ({ required, healthy }) => required && healthy === false,
  );
  const down = new Set(unhealthy.map(({ daemonType }) => daemonType));
  const queueDown = activity.queue.queued > 0 && down.has("QUEUED_RUN_COORDINATOR");
  const stuck = queueDown ? "its daemon (QUEUED_RUN_COORDINATOR) is not healthy" : activity.queue.stuck;
  const problems: Problem[] = [
    ...locations
      .filter(({ status }) => status === "failed")
      .map(({ name, error }) => ({ kind: "code_location_failed" as const, name, what: error && shorten(error, 200) })),
    ...unhealthy.map(({ daemonType, lastHeartbeatTime }) => ({
      kind: "daemon_unhealthy" as const,
      name: daemonType,
      what: lastHeartbeatTime == null ? "no heartbeat ever" : `last heartbeat ${isoFromSeconds(lastHeartbeatTime)}`,
    })),
    ...(stuck === undefined
      ? []
      : [
          {
            kind: "queue_stuck" as const,
            count: activity.queue.queued,
            what: `${activity.queue.queued} runs queued, the oldest for ${activity.queue.oldest_s ?? 0} s: ${stuck}`,
          },
        ]),
    ...automationProblems(instigators, conditioned, activity),
    ...instigators.flatMap((one) => instigatorProblems(one, down)),
    ...[...healths].flatMap(([name, { materialization, freshness }]): Problem[] => [
      ...(materialization.status !== "DEGRADED"
        ? []
        : materialization.failed_partitions === undefined
          ? [
              {
                kind: "asset_failed" as const,
                name,
                run_id: materialization.failed_run_id,
                what: errorText(endings.get(materialization.failed_run_id ?? "")?.error),
              },
            ]
          : [
              {
                kind: "partitions_failed" as const,
                name,
                what: `${materialization.failed_partitions} of ${materialization.total_partitions} partitions failed${materialization.missing_partitions ? `, ${materialization.missing_partitions} missing` : ""}`,
              },
            ]),
      ...(freshness.status === "DEGRADED" || freshness.status === "WARNING"
        ? [
            {
              kind: freshness.status === "DEGRADED" ? ("freshness_overdue" as const) : ("freshness_late" as const),
              name,
              last: freshness.last_materialized,
            },
          ]
        : []),
    ]),
    ...badChecks.map(({ check, state }) => {
      const { status } = state.last_completed ?? state;
      const crashed = status === "execution_failed" ? "could not be executed" : undefined;
      return {
        kind: status === "warned" ? ("check_warned" as const) : ("check_failed" as const),
        name: `${check.asset}:${check.name}`,
        what: crashed ?? (state.result && shorten(state.result, 120)),
      };
    }),
    ...failedRunGroups(activity, endings, healths),
    ...failedBackfills(activity, since),
  ];
  const rank = ({ kind }: Problem) => problemKinds.indexOf(kind);
  return problems.sort((a, b) => rank(a) - rank(b) || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

function automationProblems(
  instigators: readonly OverviewInstigator[],
  conditioned: ReadonlyMap<string, number>,
  { instance }: OverviewActivity,
): Problem[] {
  if (conditioned.size === 0) return [];
  if (!instance.useAutoMaterializeSensors) {
    return instance.autoMaterializePaused
      ? [{ kind: "automation_paused", what: "no automation condition of any asset is evaluated" }]
      : [];
  }
  const automation = instigators.filter(({ sensorType }) => sensorType === "automation");
  return automation
    .filter(({ running, location }) => !running && (conditioned.get(location) ?? 0) > 0)
    .map(({ name, location }) => ({
      kind: "automation_sensor_stopped",
      name,
      location,
      what: `${conditioned.get(location)} assets of ${location} have automation conditions, which it is to evaluate`,
    }));
}

/** The daemon that ticks what is late; when it is down, that is the problem. */
const daemonOf = { schedule: "SCHEDULER", sensor: "SENSOR" } as const;

function instigatorProblems(one: OverviewInstigator, down: ReadonlySet<string>): Problem[] {
  const { kind, name, location, failure, missed, stoppedByHand, sensorType } = one;
  if (failure !== undefined)
    return [{ kind: `${kind}_failing`, name, location, what: errorText(failure), last: failure.at }];
  if (missed !== undefined && !down.has(daemonOf[kind]) && sensorType !== "automation")
    return [{ kind: `${kind}_late`, name, location, what: `should have ticked at ${missed}` }];
  if (stoppedByHand && sensorType !== "automation")
    return [{ kind: `${kind}_stopped`, name, location, what: "stopped by hand; its code says running" }];
  return [];
}

/** Failed runs by their error, without those whose assets or job succeeded since. */
function failedRunGroups(
  { failed, succeeded }: OverviewActivity,
  endings: ReadonlyMap<string, Ending>,
  healths: OverviewAssets["healths"],
): Problem[] {
  const groups = new Map<string, { runs: LateFailure[]; error?: ToldError }>();
  for (const run of failed) {
    if (hasRecovered(run, succeeded, healths)) continue;
    const error = endings.get(run.runId)?.error;
    const print = error === undefined ? run.jobName : errorFingerprint(error);
    const group = groups.get(print) ?? { runs: [], error };
    group.runs.push(run);
    groups.set(print, group);
  }
  return [...groups.values()]
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
  succeeded: OverviewActivity["succeeded"],
  healths: OverviewAssets["healths"],
): boolean {
  if (!isAssetJob(run.jobName)) {
    const location = run.repositoryOrigin?.repositoryLocationName;
    return succeeded.some(
      (one) =>
        one.jobName === run.jobName &&
        one.creationTime > run.creationTime &&
        (one.tags.find(({ key }) => key === "dagster/code_location")?.value ?? location) === location,
    );
  }
  const summary = runSummary(run);
  const assets = summary.assets ?? [];
  const checked = (summary.checks ?? []).map((check) => check.slice(0, check.lastIndexOf(":")));
  if (assets.length === 0 && checked.length === 0) return false;
  const well = (part: "materialization" | "checks") => (key: string) => healths.get(key)?.[part].status !== "DEGRADED";
  // Of assets that are gone nobody can tell; they fail no more.
  return assets.every(well("materialization")) && [...assets, ...checked].every(well("checks"));
}

function placesOf(run: LateFailure): string[] {
  const { job, assets, checks } = runSummary(run);
  return assets?.slice(0, 2) ?? checks?.slice(0, 2) ?? [job ?? run.jobName];
}

/** Backfills that ended in failure lately. Those whose runs failed are told by their partitions. */
function failedBackfills({ backfills }: OverviewActivity, since: number): Problem[] {
  return backfills
    .filter(({ status, endTimestamp, timestamp }) => status === "FAILED" && (endTimestamp ?? timestamp) >= since)
    .map(({ id, title }) => ({ kind: "backfill_failed", name: id, what: title ?? undefined }));
}

function errorText(error: ToldError | undefined): string | undefined {
  if (error === undefined) return undefined;
  return shorten(error.type === undefined ? error.message : `${error.type}: ${error.message}`, 160);
}

/** What to look at first, at most three calls. */
export function overviewNext(problems: readonly Problem[]): NextCall[] {
  const calls = problems.flatMap(({ kind, name, run_id }): NextCall[] => {
    switch (kind) {
      case "code_location_failed":
        return [{ tool: "get_code_location", arguments: { location: name }, why: "the whole load error" }];
      case "daemon_unhealthy":
        return [{ tool: "list_daemons", why: "errors of the daemons" }];
      case "queue_stuck":
        return [{ tool: "get_run_queue", why: "what each queued run waits for" }];
      case "automation_sensor_stopped":
        return [{ tool: "start_sensor", arguments: { sensor: name }, why: "conditions are evaluated again" }];
      case "asset_failed":
      case "partitions_failed":
      case "freshness_overdue":
        return [{ tool: "explain_asset", arguments: { asset_key: name }, why: "why it failed or is late" }];
      case "runs_failed":
        return [{ tool: "diagnose_run", arguments: { run_id }, why: "the newest run with the most frequent error" }];
      default:
        return [];
    }
  });
  // One of each kind, so that one broken asset of many does not hide the rest.
  const tools = new Set<string>();
  return calls.filter(({ tool }) => !tools.has(tool) && Boolean(tools.add(tool))).slice(0, 3);
}
