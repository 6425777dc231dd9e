import type { NextCall } from "../../dagster/errors.ts";
import type { OverviewAssets } from "../../dagster/triage/overview-assets.ts";
import type { OverviewInstigator, OverviewWorkspace } from "../../dagster/triage/overview-workspace.ts";
import { shorten } from "../../output/sanitize.ts";
import { isoFromSeconds } from "../../output/time.ts";
import type { OverviewActivity } from "./overview-activity.ts";
import { badChecks, failedAssets, failedRunGroups, type KnownFailures } from "./overview-failures.ts";
import { errorText, type Problem, problemKinds } from "./overview-problem.ts";

/**
 * All that is wrong, the widest first.
 *
 * @param automation - what is wrong with automation
 * @param since - how far back backfills count, in float seconds
 */
export function problemsOf(
  assets: OverviewAssets,
  { locations, instigators }: OverviewWorkspace,
  known: KnownFailures,
  automation: readonly Problem[],
  since: number,
): Problem[] {
  const { activity } = known;
  const unhealthy = activity.instance.daemonHealth.allDaemonStatuses.filter(
    ({ required, healthy }) => required && healthy === false,
  );
  const down = new Set(unhealthy.map(({ daemonType }) => daemonType));
  const ofAssets = [...failedAssets(assets.healths, known), ...badChecks(assets.badChecks, known)];
  const told = new Set(ofAssets.flatMap(({ run_id }) => run_id ?? []));
  const problems: Problem[] = [
    ...locations
      .filter(({ status }) => status === "failed")
      .map(({ name, error }) => ({ kind: "code_location_failed" as const, name, what: error && shorten(error, 200) })),
    ...unhealthy.map(({ daemonType, lastHeartbeatTime }) => ({
      kind: "daemon_unhealthy" as const,
      name: daemonType,
      what: lastHeartbeatTime == null ? "no heartbeat ever" : `last heartbeat ${isoFromSeconds(lastHeartbeatTime)}`,
    })),
    ...stuckQueue(activity, down),
    ...automation,
    ...instigators.flatMap((one) => instigatorProblems(one, down)),
    ...ofAssets,
    ...failedPartitions(assets.healths),
    ...lateAssets(assets.healths),
    ...failedRunGroups(known, assets.healths, told),
    ...failedBackfills(activity, since),
  ];
  const rank = ({ kind }: Problem) => problemKinds.indexOf(kind);
  return problems.sort((a, b) => rank(a) - rank(b) || ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

function stuckQueue({ queue }: OverviewActivity, down: ReadonlySet<string>): Problem[] {
  const { queued, oldest_s: oldest = 0, stuck } = queue;
  const queueDown = queued > 0 && down.has("QUEUED_RUN_COORDINATOR");
  const reason = queueDown ? "its daemon (QUEUED_RUN_COORDINATOR) is not healthy" : stuck;
  if (reason === undefined) return [];
  const waiting = queued === 1 ? `1 run queued for ${oldest} s` : `${queued} runs queued, the oldest for ${oldest} s`;
  return [{ kind: "queue_stuck", count: queued, what: `${waiting}: ${reason}` }];
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

function failedPartitions(healths: OverviewAssets["healths"]): Problem[] {
  return [...healths].flatMap(([name, { materialization }]): Problem[] => {
    const { status, failed_partitions: failed, missing_partitions: missing, total_partitions: total } = materialization;
    if (status !== "DEGRADED" || failed === undefined) return [];
    const what = `${failed} of ${total} partitions failed${missing ? `, ${missing} missing` : ""}`;
    return [{ kind: "partitions_failed", name, what }];
  });
}

function lateAssets(healths: OverviewAssets["healths"]): Problem[] {
  const kinds = { DEGRADED: "freshness_overdue", WARNING: "freshness_late" } as const;
  return [...healths].flatMap(([name, { freshness }]) =>
    freshness.status === "DEGRADED" || freshness.status === "WARNING"
      ? [{ kind: kinds[freshness.status], name, last: freshness.last_materialized }]
      : [],
  );
}

/** Backfills that ended in failure lately. Those whose runs failed are told by their partitions. */
function failedBackfills({ backfills }: OverviewActivity, since: number): Problem[] {
  return backfills
    .filter(({ status, endTimestamp, timestamp }) => status === "FAILED" && (endTimestamp ?? timestamp) >= since)
    .map(({ id, title }) => ({ kind: "backfill_failed", name: id, what: title ?? undefined }));
}

/** What to look at first, at most three calls. */
export function overviewNext(problems: readonly Problem[]): NextCall[] {
  const calls = problems.flatMap(({ kind, name, location, run_id }): NextCall[] => {
    switch (kind) {
      case "code_location_failed":
        return [{ tool: "get_code_location", arguments: { location: name }, why: "the whole load error" }];
      case "daemon_unhealthy":
        return [{ tool: "list_daemons", why: "errors of the daemons" }];
      case "queue_stuck":
        return [{ tool: "get_run_queue", why: "what each queued run waits for" }];
      case "automation_sensor_stopped":
        return [{ tool: "start_sensor", arguments: { sensor: name, location }, why: "it evaluates the conditions" }];
      case "schedule_failing":
        return [{ tool: "get_schedule", arguments: { name, location }, why: "its last ticks and their errors" }];
      case "sensor_failing":
        return [{ tool: "get_sensor", arguments: { name, location }, why: "its last ticks and their errors" }];
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
