import { type AccessDirectory, type AccessTeam, teamsOf, userIn } from "./directory.ts";
import { type GrantState, isAt } from "./grant-request.ts";
import { type Grant, type GrantHolder, type RoleHandle, sameRole } from "./grants.ts";
import { rankOf } from "./permissions.ts";

/** Who else is concerned, what stays in force beside, and whether Dagster+ will refuse. */
export function remarksOn(state: GrantState, after: Grant | undefined): string[] {
  const { holder, directory, target, before, words } = state;
  const remarks: string[] = [];
  if (holder.kind === "team") {
    const members = directory.teams.find(({ id }) => id === holder.key)?.members ?? [];
    remarks.push(
      members.length === 0
        ? "The team has no members."
        : `This concerns ${members.length === 1 ? "its only member" : `its ${members.length} members`}: ${members
            .slice(0, 20)
            .map(({ email }) => email)
            .join(", ")}${members.length > 20 ? " …" : ""}.`,
    );
  }
  if (holder.kind === "user") {
    const user = userIn(directory, holder.key);
    for (const team of teamsOf(directory, user)) {
      const same = team.grants.find((grant) => isAt(grant, target));
      if (same !== undefined) {
        remarks.push(`Team ${team.name} gives the user ${words.roleName(same.role)} ${words.place(target)} as well.`);
      }
    }
    if (isOrganizationAdmin(holder.grants) && target.scope !== "organization") {
      remarks.push("The user is ADMIN of the organization, and so may do everything there in any case.");
    }
  }
  const losesAdmin = before?.role.grant === "ADMIN" && after?.role.grant !== "ADMIN";
  const isLost = ({ kind, name }: GrantHolder) => kind === holder.kind && name === holder.name;
  if (target.scope === "organization" && losesAdmin && !hasAdminWithout(directory, isLost)) {
    remarks.push("Nobody else is ADMIN of the organization: Dagster+ refuses to leave it without one.");
  }
  if (target.scope === "organization" && after?.role.grant === "ADMIN" && before?.role.grant !== "ADMIN") {
    remarks.push("ADMIN of the organization may do everything in every deployment, and manage users and billing.");
  } else if (after !== undefined && before !== undefined && isLess(after.role, before.role)) {
    remarks.push("This is less than before.");
  }
  // "Overrides may be used to apply a more permissive role": Dagster+ documentation, "User roles and permissions".
  const lesser = (after?.locations ?? []).filter(
    ({ location, role }) =>
      after !== undefined &&
      isLess(role, after.role) &&
      !before?.locations.some((present) => present.location === location && sameRole(present.role, role)),
  );
  for (const { location } of lesser) {
    remarks.push(
      `By Dagster+'s documentation a code location's role is for more than the deployment's, and that of ${location} is for less: Dagster+ may refuse it.`,
    );
  }
  return remarks;
}

function isLess(after: RoleHandle, before: RoleHandle): boolean {
  return rankOf(after.grant) >= 0 && rankOf(after.grant) < rankOf(before.grant);
}

/** Whether one of some grants is ADMIN of the organization. */
export function isOrganizationAdmin(grants: readonly Grant[]): boolean {
  return grants.some(({ scope, role }) => scope === "organization" && role.grant === "ADMIN");
}

/**
 * Whether someone would still be ADMIN of the organization, alone or by a team.
 * @param lost - whether what a holder gives to a user is lost
 */
export function hasAdminWithout(
  { users, teams }: AccessDirectory,
  lost: (holder: GrantHolder, email: string) => boolean,
): boolean {
  return (
    users.some(({ grants, holder, email }) => isOrganizationAdmin(grants) && !lost(holder, email)) ||
    teams.some(
      ({ grants, holder, members }) => isOrganizationAdmin(grants) && members.some(({ email }) => !lost(holder, email)),
    )
  );
}

/** What to know where users no longer get what a team gives, and only it made someone ADMIN of the organization. */
export function lastAdminRemark(
  directory: AccessDirectory,
  { holder, grants }: AccessTeam,
  loses: (email: string) => boolean,
): string[] {
  const isLost = ({ kind, name }: GrantHolder, email: string) =>
    kind === holder.kind && name === holder.name && loses(email);
  if (!isOrganizationAdmin(grants) || hasAdminWithout(directory, isLost)) return [];
  return [
    "Nobody else is ADMIN of the organization: with this nobody can manage it any more, unless Dagster+ refuses it.",
  ];
}
