import type { NextCall } from "../../dagster/errors.ts";
import type { AssetCause } from "../../dagster/triage/asset-causes.ts";

/** The asset that was explained. */
export interface Explained {
  key: string;
  partition?: string;
  isPartitioned: boolean;
  isMaterializable: boolean;
}

/** What can be done about the likeliest causes, at most three calls. */
export function nextCalls(explained: Explained, causes: readonly AssetCause[]): NextCall[] {
  const seen = new Set<string>();
  const above = causes.filter(({ kind, partitioned }) => kind === "upstream_missing" && partitioned !== true);
  return causes
    .flatMap((told) =>
      nextFor(
        explained,
        told,
        above.flatMap(({ asset }) => asset ?? []),
      ),
    )
    .filter(({ tool, arguments: given }) => {
      const id = JSON.stringify([tool, given]);
      return seen.has(id) ? false : Boolean(seen.add(id));
    })
    .slice(0, 3);
}

/** @param missing - what is missing upstream, which one call can materialize */
function nextFor(explained: Explained, told: AssetCause, missing: readonly string[]): NextCall[] {
  const { kind, asset, run_id, check, schedule, sensor, location, partitions, evaluation_id } = told;
  switch (kind) {
    case "own_failure":
    case "upstream_failed":
    case "upstream_partition_failed":
      if (run_id !== undefined) return [{ tool: "diagnose_run", arguments: { run_id }, why: "why that run failed" }];
      return asset === undefined
        ? []
        : [{ tool: "explain_asset", arguments: { asset_key: asset }, why: "why its partitions failed" }];
    case "check_failed":
    case "check_warned":
    case "upstream_check_failed": {
      const colon = check?.lastIndexOf(":") ?? -1;
      if (check === undefined || colon < 0) return [];
      return [
        {
          tool: "get_asset_check",
          arguments: { asset_key: check.slice(0, colon), check_name: check.slice(colon + 1) },
          why: "what the check found",
        },
      ];
    }
    case "upstream_partition_missing":
      return [
        partitions?.length === 1
          ? materialize([asset!], partitions[0], "materializes what is missing upstream")
          : backfill(asset!, "materializes what is missing upstream"),
      ];
    case "upstream_missing":
      return [
        told.partitioned === true
          ? backfill(asset!, "materializes what is missing upstream")
          : materialize(missing, undefined, "materializes what is missing upstream"),
      ];
    case "in_progress":
      return [{ tool: "wait_for_run", arguments: { run_id }, why: "waits for the run that is to materialize it" }];
    case "automation_sensor_stopped":
      return [{ tool: "start_sensor", arguments: { sensor, location }, why: "it evaluates the asset's condition" }];
    case "sensor_stopped":
      return [{ tool: "start_sensor", arguments: { sensor, location }, why: "it materializes the asset" }];
    case "schedule_stopped":
      return [{ tool: "start_schedule", arguments: { schedule, location }, why: "it materializes the asset" }];
    case "schedule_failing":
      return [
        { tool: "get_schedule", arguments: { name: schedule, location }, why: "its last ticks and their errors" },
      ];
    case "sensor_failing":
      return [{ tool: "get_sensor", arguments: { name: sensor, location }, why: "its last ticks and their errors" }];
    case "automation_condition_unmet":
      return [
        {
          tool: "get_automation_evaluation",
          arguments: { asset_key: explained.key, evaluation_id },
          why: "the whole condition, part by part",
        },
      ];
    case "automation_paused":
      return [{ tool: "get_automation_status", why: "what evaluates conditions, and whether it is paused" }];
    default:
      return update(explained, kind);
  }
}

/** What brings the asset itself up to date. What Dagster does not make it cannot update. */
function update({ key, partition, isPartitioned, isMaterializable }: Explained, kind: AssetCause["kind"]): NextCall[] {
  if (!isMaterializable) return [];
  if (!isPartitioned || partition !== undefined) return [materialize([key], partition, "brings it up to date")];
  return kind === "missing_partitions" ? [backfill(key, "materializes the partitions that are missing")] : [];
}

function materialize(assets: readonly string[], partition: string | undefined, why: string): NextCall {
  return {
    tool: "materialize_assets",
    arguments: { asset_keys: [...assets], ...(partition === undefined ? {} : { partition }), dry_run: true },
    why,
  };
}

function backfill(asset: string, why: string): NextCall {
  return { tool: "launch_backfill", arguments: { asset_keys: [asset], only: "missing", dry_run: true }, why };
}
