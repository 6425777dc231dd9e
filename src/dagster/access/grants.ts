import type { AccessGrantPartsFragment, PermissionGrant } from "../../queries/generated/graphql.ts";

/** A role as grants name it: a standard one, or CUSTOM with the custom role's id. */
export interface RoleHandle {
  grant: PermissionGrant;
  customRoleId?: string;
}

/** Where a grant holds. `base_branch_deployments`: in the branch deployments of one full deployment. */
export const grantScopes = ["organization", "deployment", "all_branch_deployments", "base_branch_deployments"] as const;
export type GrantScope = (typeof grantScopes)[number];

/** Who has a grant. */
export interface GrantHolder {
  kind: "user" | "team" | "service_user";
  /** The email of a user, the name of a team or service user. */
  name: string;
}

/** A role at one scope, where it differs for single code locations, and the role for definitions that the holder owns. */
export interface Grant {
  holder: GrantHolder;
  scope: GrantScope;
  /** The deployment, or the base of the branch deployments. */
  deploymentId?: number;
  role: RoleHandle;
  locations: readonly { location: string; role: RoleHandle }[];
  ownerRole?: RoleHandle;
}

/** What Dagster+ gives of whoever can have grants. */
interface GrantFields {
  organizationPermissionGrant?: AccessGrantPartsFragment | null;
  allBranchDeploymentsPermissionGrant?: AccessGrantPartsFragment | null;
  perBaseBranchDeploymentsPermissionGrants?: readonly AccessGrantPartsFragment[] | null;
  deploymentPermissionGrants?: readonly AccessGrantPartsFragment[] | null;
}

/** All grants of one holder, from the widest scope to the narrowest. */
export function grantsFrom(holder: GrantHolder, fields: GrantFields): Grant[] {
  const of = (scope: GrantScope, parts: AccessGrantPartsFragment | null | undefined): Grant[] =>
    parts ? [grantFrom(holder, scope, parts)] : [];
  // An older Dagster+ knows no grants per base, and the pruned field is missing.
  return [
    ...of("organization", fields.organizationPermissionGrant),
    ...(fields.deploymentPermissionGrants ?? []).flatMap((parts) => of("deployment", parts)),
    ...of("all_branch_deployments", fields.allBranchDeploymentsPermissionGrant),
    ...(fields.perBaseBranchDeploymentsPermissionGrants ?? []).flatMap((parts) => of("base_branch_deployments", parts)),
  ];
}

function grantFrom(holder: GrantHolder, scope: GrantScope, parts: AccessGrantPartsFragment): Grant {
  const hasDeployment = scope === "deployment" || scope === "base_branch_deployments";
  return {
    holder,
    scope,
    deploymentId: hasDeployment ? (parts.deploymentId ?? undefined) : undefined,
    role: roleFrom(parts),
    locations: (parts.locationGrants ?? []).map((location) => ({
      location: location.locationName,
      role: roleFrom(location),
    })),
    ownerRole: parts.ownerDefinitionsRoleHandle ? roleFrom(parts.ownerDefinitionsRoleHandle) : undefined,
  };
}

function roleFrom({ grant, customRoleId }: { grant: PermissionGrant; customRoleId?: string | null }): RoleHandle {
  return customRoleId ? { grant, customRoleId } : { grant };
}

/** Whether two handles are of one role. */
export function sameRole(a: RoleHandle | undefined, b: RoleHandle | undefined): boolean {
  return a?.grant === b?.grant && a?.customRoleId === b?.customRoleId;
}

/** Every role that a grant gives somewhere: its own, those of its locations, and the owner role. */
export function rolesIn({ role, locations, ownerRole }: Grant): RoleHandle[] {
  return [role, ...locations.map((location) => location.role), ...(ownerRole === undefined ? [] : [ownerRole])];
}
