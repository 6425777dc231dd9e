import { permissionLabel } from "../../output/terminology.ts";
import type { CustomRolePermission, PermissionGrant } from "../../queries/generated/graphql.ts";
import { OperationError } from "../errors.ts";
import { nearestNames } from "../nearest.ts";

/** The standard roles from the least to the most permissive; each may do what those before it may. */
export const standardRoles = ["CATALOG_VIEWER", "VIEWER", "LAUNCHER", "EDITOR", "ADMIN"] as const;
export type StandardRole = (typeof standardRoles)[number];

/** How permissive a standard role is; -1 of anything else, such as AGENT or a role that a newer Dagster+ has. */
export function rankOf(grant: PermissionGrant | string): number {
  return (standardRoles as readonly string[]).indexOf(grant);
}

/** Where a permission applies: in one code location, in a whole deployment, or in the organization. */
export type PermissionReach = "location" | "deployment" | "organization";

/** One thing that a role may allow. */
export interface KnownPermission {
  /** As Dagster names it: `launch_pipeline_execution`, or the custom role permission in lower case. */
  name: string;
  /** As this server shows it. */
  label: string;
  /** The permission of custom roles that stands for it; undefined where no custom role can hold it. */
  custom?: CustomRolePermission;
  /** The least standard role that has it. For the organization's permissions that is ADMIN of the organization. */
  least: StandardRole;
  reach: PermissionReach;
  /** Whether Dagster's documentation says which role has it; otherwise only ADMIN is taken to. */
  documented: boolean;
}

type Row = readonly [least: StandardRole, reach: PermissionReach, custom?: CustomRolePermission, documented?: false];

/**
 * Dagster's own permissions. Their names, and which of them apply to single code locations, are those of Dagster's
 * `_core/workspace/permissions.py`; the least role is that of the "User permissions reference" in Dagster+'s documentation
 * ("User roles and permissions": runs by Launcher, schedules, sensors, assets, partitions, code locations and alerts by Editor).
 */
const dagsterPermissions: Readonly<Record<string, Row>> = {
  launch_pipeline_execution: ["LAUNCHER", "location", "START_AND_STOP_RUNS"],
  launch_pipeline_reexecution: ["LAUNCHER", "location", "START_AND_STOP_RUNS"],
  terminate_pipeline_execution: ["LAUNCHER", "location", "START_AND_STOP_RUNS"],
  delete_pipeline_run: ["LAUNCHER", "location", "DELETE_RUNS"],
  launch_partition_backfill: ["LAUNCHER", "location", "START_AND_STOP_RUNS"],
  cancel_partition_backfill: ["LAUNCHER", "location", "START_AND_STOP_RUNS"],
  start_schedule: ["EDITOR", "location", "TOGGLE_SCHEDULES"],
  stop_running_schedule: ["EDITOR", "location", "TOGGLE_SCHEDULES"],
  edit_sensor: ["EDITOR", "location", "TOGGLE_SENSORS"],
  update_sensor_cursor: ["EDITOR", "location", "EDIT_SENSOR_CURSORS"],
  reload_repository_location: ["EDITOR", "location", "REDEPLOY_CODE_LOCATIONS"],
  reload_workspace: ["EDITOR", "deployment", "REDEPLOY_CODE_LOCATIONS"],
  wipe_assets: ["EDITOR", "location", "WIPE_ASSETS"],
  report_runless_asset_events: ["EDITOR", "location", "REPORT_ASSET_EVENTS"],
  edit_dynamic_partitions: ["EDITOR", "location", "EDIT_DYNAMIC_PARTITIONS"],
  edit_concurrency_limit: ["EDITOR", "deployment", "EDIT_CONCURRENCY_LIMITS"],
  toggle_auto_materialize: ["EDITOR", "deployment"],
  edit_app_managed_components: ["EDITOR", "location", "EDIT_APP_MANAGED_COMPONENTS"],
  edit_alert_policies: ["EDITOR", "deployment", "EDIT_ALERTS"],
  edit_workspace: ["EDITOR", "location", "EDIT_CODE_LOCATIONS"],
};

/** The permissions that custom roles are made of, by the same documentation. Those that it does not place are ADMIN's here. */
const customPermissions: Readonly<Record<CustomRolePermission, Row>> = {
  START_AND_STOP_RUNS: ["LAUNCHER", "location"],
  DELETE_RUNS: ["LAUNCHER", "location"],
  TOGGLE_SCHEDULES: ["EDITOR", "location"],
  TOGGLE_SENSORS: ["EDITOR", "location"],
  EDIT_SENSOR_CURSORS: ["EDITOR", "location"],
  WIPE_ASSETS: ["EDITOR", "location"],
  REPORT_ASSET_EVENTS: ["EDITOR", "location"],
  EDIT_DYNAMIC_PARTITIONS: ["EDITOR", "location"],
  EDIT_CODE_LOCATIONS: ["EDITOR", "location"],
  REDEPLOY_CODE_LOCATIONS: ["EDITOR", "location"],
  EDIT_APP_MANAGED_COMPONENTS: ["EDITOR", "location"],
  EDIT_CONCURRENCY_LIMITS: ["EDITOR", "deployment"],
  EDIT_ALERTS: ["EDITOR", "deployment"],
  EDIT_SECRETS: ["EDITOR", "deployment"],
  READ_SECRET_VALUES: ["EDITOR", "deployment"],
  EDIT_DEPLOYMENT_SETTINGS: ["EDITOR", "deployment"],
  MANAGE_BRANCH_DEPLOYMENTS: ["EDITOR", "deployment"],
  EDIT_DEPLOYMENT_PERMISSIONS: ["ADMIN", "deployment"],
  EDIT_EXTERNAL_ASSET_CONNECTIONS: ["ADMIN", "deployment", undefined, false],
  EDIT_ISSUES: ["ADMIN", "deployment", undefined, false],
  EDIT_ALL_CATALOG_VIEWS: ["ADMIN", "deployment", undefined, false],
  EDIT_OTHER_USERS_CATALOG_VIEWS: ["ADMIN", "deployment", undefined, false],
  EDIT_INSIGHTS_METRICS: ["ADMIN", "organization", undefined, false],
  EDIT_USERS_AND_TEAMS: ["ADMIN", "organization"],
  EDIT_CUSTOM_ROLES: ["ADMIN", "organization"],
  MANAGE_SSO_AND_SCIM: ["ADMIN", "organization"],
  READ_AND_EDIT_AGENT_TOKENS: ["ADMIN", "organization"],
  READ_AND_EDIT_ALL_USER_TOKENS: ["ADMIN", "organization"],
  MANAGE_SERVICE_USERS: ["ADMIN", "organization"],
  MANAGE_BILLING: ["ADMIN", "organization"],
  MANAGE_FULL_DEPLOYMENTS: ["ADMIN", "organization"],
  READ_AUDIT_LOG: ["ADMIN", "organization"],
};

const entry = (name: string, [least, reach, custom, documented]: Row): KnownPermission => ({
  name,
  label: permissionLabel(name),
  custom,
  least,
  reach,
  documented: documented ?? true,
});

/** Every permission that this server can judge. A custom role's permission with the name of one of Dagster's is the same. */
export const knownPermissions: readonly KnownPermission[] = [
  ...Object.entries(dagsterPermissions).map(([name, row]) => entry(name, row)),
  ...Object.entries(customPermissions)
    .filter(([name]) => !(name.toLowerCase() in dagsterPermissions))
    .map(([name, [least, reach, , documented]]) =>
      entry(name.toLowerCase(), [least, reach, name as CustomRolePermission, documented]),
    ),
];

/** Every permission that a custom role can be made of. */
export const customRolePermissions = Object.keys(customPermissions) as CustomRolePermission[];

/** Whether a custom role with such a permission is one of the organization rather than of deployments. */
export function isOrganizationPermission(permission: CustomRolePermission): boolean {
  return customPermissions[permission][1] === "organization";
}

/**
 * The permission that is meant by Dagster's name, by the name that this server shows, or by that of custom roles.
 * @throws {OperationError} `invalid_arguments` with all that there are
 */
export function findPermission(given: string): KnownPermission {
  const name = given.toLowerCase();
  const found = knownPermissions.find((known) => known.name === name || known.label === name);
  if (found !== undefined) return found;
  const labels = knownPermissions.map(({ label }) => label);
  throw new OperationError("invalid_arguments", `permission: there is no ${JSON.stringify(given.slice(0, 80))}.`, {
    candidates: nearestNames(name, labels),
    allowed: labels,
  });
}
