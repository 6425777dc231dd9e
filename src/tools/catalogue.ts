import type { Tool } from "./define.ts";
import { listJobs } from "./jobs/list-jobs.ts";
import { getConnection } from "./overview/get-connection.ts";

/** Every tool there is, toolset by toolset. The surface, the toolsets and the reference are filters over this list. */
export const catalogue: readonly Tool[] = [
  // overview
  getConnection,
  // jobs
  listJobs,
];

/** What a plain start lists, in this order: a model chooses badly among many tools, and pays for each in every request. */
export const standardSurface: readonly string[] = [
  "get_connection",
  "get_deployment_overview",
  "diagnose_run",
  "explain_asset",
  "list_assets",
  "get_asset",
  "get_asset_health",
  "get_asset_health_summary",
  "get_asset_lineage",
  "list_asset_materializations",
  "materialize_assets",
  "list_asset_checks",
  "list_runs",
  "get_run",
  "get_run_logs",
  "launch_run",
  "reexecute_run",
  "terminate_runs",
  "wait_for_run",
  "list_jobs",
  "list_schedules",
  "list_sensors",
  "start_schedule",
  "stop_schedule",
  "start_sensor",
  "stop_sensor",
  "list_backfills",
  "get_backfill",
  "launch_backfill",
  "cancel_backfill",
  "get_partition_status",
  "list_code_locations",
  "reload_code_location",
];
