import type { Grant, RoleHandle } from "./grants.ts";
import { type KnownPermission, rankOf } from "./permissions.ts";

/** What is asked: may the holder of these grants do this there? */
export interface AccessQuestion {
  permission: KnownPermission;
  /** The deployment; undefined for a permission of the organization. */
  deployment?: {
    id: number;
    isBranch: boolean /** Of a branch deployment: the full one that it belongs to. */;
    baseId?: number;
  };
  /** The code location; undefined for the deployment as a whole. */
  location?: string;
  /** Whether what it is about has the user, or a team of the user's, as its owner. */
  owned?: boolean;
}

/** The levels at which a role may be given, from the one that counts most to the one that counts least. */
export const levels = [
  "location_custom_role",
  "location_grant",
  "deployment_custom_role",
  "deployment_grant",
  "organization_role",
] as const;
export type Level = (typeof levels)[number] | "owner_role";

/** A role that bears on the question, and what it says. */
export interface Verdict {
  level: Level;
  grant: Grant;
  role: RoleHandle;
  location?: string;
  allowed: boolean;
  /** 0 for a grant on the deployment itself, 1 for one on the branch deployments of its base, 2 for one on all of them. */
  width: number;
}

/** Whether it is allowed, by what, and what else was looked at. Without `decidedBy` no grant reaches there at all. */
export interface Evaluation {
  allowed: boolean;
  decidedBy?: Verdict;
  considered: Verdict[];
}

/**
 * Whether a user with these grants (own ones and those of teams) has a permission, by Dagster+'s precedence.
 *
 * 1. ADMIN of the organization may do everything everywhere ("Organization Admins have access to the entire organization,
 *    including all deployments, code locations, and Branch Deployments": Dagster+ documentation, "User roles and permissions").
 * 2. A permission of the organization (users, billing, audit log …) comes from roles of the organization alone.
 * 3. Otherwise the first of these levels at which there is a role decides: the location's custom role, the location's grant,
 *    the deployment's custom role, the deployment's grant, the organization's role.
 *    The documentation tells less of this order: that the deployment's role is the default for its locations, and that a
 *    location's overrides it, meant for more permissive ones. Where a holder's nearer role allows less than another's wider
 *    one, the nearer decides here, and whoever asks should be told that a wider one would allow it.
 * 4. For a branch deployment, a grant on itself counts before one on the branch deployments of its base, and that before one
 *    on all branch deployments. Grants on a full deployment do not count ("having access to a deployment doesn't grant access
 *    to Branch Deployments": same page).
 * 5. Among roles of one level the most permissive decides, whether it is the user's own or a team's ("Dagster+ will use the
 *    most permissive role assigned to the user between all of their team memberships and any individual role grants", which
 *    "also applies to code locations and Branch Deployment roles": same page).
 * 6. For definitions that the user owns, the owner roles of the grants that reach there are added: they allow more, and take
 *    nothing away. The documentation does not tell of them; this is what their name and their place in a grant say.
 *
 * The licensed role of a user is no grant: it is the highest role that the user has anywhere, and says nothing of where.
 *
 * @param permissionsOf - the permissions of a custom role by its id; empty for a role that is gone
 */
export function evaluateGrants(
  grants: readonly Grant[],
  question: AccessQuestion,
  permissionsOf: (customRoleId: string) => readonly string[],
): Evaluation {
  const verdicts = grants.flatMap((grant) => verdictsOf(grant, question, permissionsOf)).sort(byPrecedence);
  const admin = verdicts.find(({ level, role }) => level === "organization_role" && role.grant === "ADMIN");
  const first = admin ?? verdicts[0];
  const owner =
    question.owned === true && first?.allowed !== true
      ? ownerVerdicts(grants, question, permissionsOf).sort(byPrecedence)
      : [];
  const decidedBy = owner.find(({ allowed }) => allowed) ?? first;
  return {
    allowed: decidedBy?.allowed ?? false,
    decidedBy,
    considered: [...verdicts, ...owner].filter((verdict) => verdict !== decidedBy),
  };
}

function verdictsOf(
  grant: Grant,
  { permission, deployment, location }: AccessQuestion,
  permissionsOf: (customRoleId: string) => readonly string[],
): Verdict[] {
  const verdict = (level: Level, role: RoleHandle, width: number, at?: string): Verdict => ({
    level,
    grant,
    role,
    location: at,
    width,
    allowed: allows(role, permission, grant, permissionsOf),
  });
  if (grant.scope === "organization") return [verdict("organization_role", grant.role, 0)];
  const width = widthOf(grant, permission.reach === "organization" ? undefined : deployment);
  if (width === undefined) return [];
  const there = permission.reach === "location" ? grant.locations.filter((entry) => entry.location === location) : [];
  return [
    ...there.map(({ role }) =>
      verdict(role.grant === "CUSTOM" ? "location_custom_role" : "location_grant", role, width, location),
    ),
    verdict(grant.role.grant === "CUSTOM" ? "deployment_custom_role" : "deployment_grant", grant.role, width),
  ];
}

function ownerVerdicts(
  grants: readonly Grant[],
  { permission, deployment }: AccessQuestion,
  permissionsOf: (customRoleId: string) => readonly string[],
): Verdict[] {
  // One owns definitions, which are in a deployment: there is nothing to own about the organization's permissions.
  if (permission.reach === "organization") return [];
  return grants.flatMap((grant): Verdict[] => {
    const width = grant.scope === "organization" ? 3 : widthOf(grant, deployment);
    if (grant.ownerRole === undefined || width === undefined) return [];
    const allowed = allows(grant.ownerRole, permission, grant, permissionsOf);
    return [{ level: "owner_role", grant, role: grant.ownerRole, width, allowed }];
  });
}

/** How wide a grant is that reaches a deployment; undefined for one that does not. */
function widthOf(grant: Grant, deployment: AccessQuestion["deployment"]): number | undefined {
  if (deployment === undefined) return undefined;
  if (grant.scope === "deployment") return grant.deploymentId === deployment.id ? 0 : undefined;
  if (!deployment.isBranch) return undefined;
  if (grant.scope === "base_branch_deployments") {
    return deployment.baseId !== undefined && grant.deploymentId === deployment.baseId ? 1 : undefined;
  }
  return grant.scope === "all_branch_deployments" ? 2 : undefined;
}

function allows(
  role: RoleHandle,
  permission: KnownPermission,
  grant: Grant,
  permissionsOf: (customRoleId: string) => readonly string[],
): boolean {
  if (role.grant === "CUSTOM") {
    const { custom } = permission;
    return custom !== undefined && role.customRoleId !== undefined && permissionsOf(role.customRoleId).includes(custom);
  }
  if (permission.reach === "organization" && grant.scope !== "organization") return false;
  // AGENT, and roles that a newer Dagster+ may have, have no rank and allow nothing.
  return rankOf(role.grant) >= rankOf(permission.least);
}

function byPrecedence(a: Verdict, b: Verdict): number {
  return (
    levelRank(a) - levelRank(b) ||
    a.width - b.width ||
    Number(b.allowed) - Number(a.allowed) ||
    rankOf(b.role.grant) - rankOf(a.role.grant) ||
    Number(a.grant.holder.kind !== "user") - Number(b.grant.holder.kind !== "user") ||
    a.grant.holder.name.localeCompare(b.grant.holder.name)
  );
}

function levelRank({ level }: Verdict): number {
  return level === "owner_role" ? levels.length : levels.indexOf(level);
}
