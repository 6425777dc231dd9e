import { type AccessDirectory, teamsOf, userIn } from "./directory.ts";
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
    const admin = holder.grants.some(({ scope, role }) => scope === "organization" && role.grant === "ADMIN");
    if (admin && target.scope !== "organization") {
      remarks.push("The user is ADMIN of the organization, and so may do everything there in any case.");
    }
  }
  const losesAdmin = before?.role.grant === "ADMIN" && after?.role.grant !== "ADMIN";
  if (target.scope === "organization" && losesAdmin && !hasOtherAdmin(directory, holder)) {
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

/** Whether someone would still be ADMIN of the organization without the grant of this holder. */
export function hasOtherAdmin({ users, teams }: AccessDirectory, without: GrantHolder): boolean {
  const isAdmin = ({ holder, grants }: { holder: GrantHolder; grants: readonly Grant[] }) =>
    (holder.kind !== without.kind || holder.name !== without.name) &&
    grants.some(({ scope, role }) => scope === "organization" && role.grant === "ADMIN");
  const isOther = ({ email }: { email: string }) => without.kind !== "user" || email !== without.name;
  return users.some(isAdmin) || teams.some((team) => isAdmin(team) && team.members.some(isOther));
}
