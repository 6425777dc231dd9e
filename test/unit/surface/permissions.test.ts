import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/tools/catalogue.ts";

/** The names in `dagster._core.workspace.permissions.Permissions` that a change of this server can take. */
const permissions = [
  "launch_pipeline_execution",
  "launch_pipeline_reexecution",
  "start_schedule",
  "stop_running_schedule",
  "edit_sensor",
  "update_sensor_cursor",
  "terminate_pipeline_execution",
  "delete_pipeline_run",
  "reload_repository_location",
  "reload_workspace",
  "wipe_assets",
  "report_runless_asset_events",
  "launch_partition_backfill",
  "cancel_partition_backfill",
  "edit_dynamic_partitions",
  "toggle_auto_materialize",
  "edit_concurrency_limit",
];

describe.each(
  catalogue
    .filter(({ access, plusOnly }) => access !== "read" && plusOnly !== true)
    .map((tool) => [tool.name, tool] as const),
)("%s", (_name, tool) => {
  it("names the permission that it takes, as Dagster calls it", () => {
    expect(permissions).toContain(tool.permission);
  });
});
