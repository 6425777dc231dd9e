import { z } from "zod";
import type { CustomRole } from "../../dagster/access/directory.ts";
import { type Grant, type RoleHandle, rolesIn } from "../../dagster/access/grants.ts";
import type { StandardRole } from "../../dagster/access/permissions.ts";

/** What each standard role is for, after Dagster+'s documentation. */
export const standardDescriptions: Readonly<Record<StandardRole, string>> = {
  CATALOG_VIEWER: "sees the catalog of assets",
  VIEWER: "sees everything in the deployment, and changes nothing",
  LAUNCHER: "also launches, re-executes, terminates and deletes runs and backfills",
  EDITOR: "also turns schedules and sensors on and off, wipes assets, and changes code locations, alerts and settings",
  ADMIN: "also manages permissions; in the organization: everything everywhere",
};

/** A custom role. */
export const customRoleAnswer = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  description: z.string().optional(),
  scope: z.string(),
  permissions: z.array(z.string()),
  icon: z.string().optional(),
});

/** A custom role as answers tell it. */
export function answerOfRole({ id, name, description, scope, permissions, icon }: CustomRole) {
  return {
    name,
    id,
    description: description === "" ? undefined : description,
    scope: scope.toLowerCase(),
    permissions: permissions.map((permission) => permission.toLowerCase()),
    icon: icon === "" ? undefined : icon,
  };
}

/** How many of some users, teams and service users have a role somewhere. */
export function roleUses(
  holders: readonly { grants: readonly Grant[] }[],
  isRole: (role: RoleHandle) => boolean,
): number {
  return holders.filter(({ grants }) => grants.some((grant) => rolesIn(grant).some(isRole))).length;
}
