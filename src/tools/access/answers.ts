import { z } from "zod";
import { type AccessDirectory, type AccessTeam, type AccessUser, teamsOf } from "../../dagster/access/directory.ts";
import { type Grant, rolesIn } from "../../dagster/access/grants.ts";
import type { AccessWords } from "../../dagster/access/words.ts";

const roleFields = { grant: z.string().optional(), role: z.string().optional() };

/** A role: a standard one under `grant`, a custom one by name under `role`. */
const roleAnswer = z.strictObject(roleFields);

/** A role at a scope. */
export const grantAnswer = z.strictObject({
  scope: z.string(),
  deployment: z.string().optional(),
  ...roleFields,
  locations: z.array(z.strictObject({ location: z.string(), ...roleFields })).optional(),
  owner_role: roleAnswer.optional(),
});

/** What each team of a user gives. */
export const viaTeamsAnswer = z.array(z.strictObject({ team: z.string(), grants: z.array(grantAnswer) }));

/** What changes, by scope. */
export const changesAnswer = z.array(
  z.strictObject({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }),
);

/** What the teams of a user give; teams that give nothing are left out. */
export function viaTeams(directory: AccessDirectory, user: AccessUser, words: AccessWords) {
  return teamsOf(directory, user)
    .filter(({ grants }) => grants.length > 0)
    .map(({ name, grants }) => ({ team: name, grants: grants.map((grant) => words.grant(grant)) }));
}

/** A user in one line. */
export const userAnswer = z.strictObject({
  email: z.string(),
  name: z.string().optional(),
  id: z.number(),
  licensed_role: z.string().optional(),
  organization_role: z.string().optional(),
  teams: z.array(z.string()).optional(),
  scim_provisioned: z.boolean().optional(),
});

/** A user in one line, with the role in the organization, be it the user's own or a team's. */
export function answerOfUser(directory: AccessDirectory, user: AccessUser, words: AccessWords) {
  const teams = teamsOf(directory, user);
  const organization = [...user.grants, ...teams.flatMap(({ grants }) => grants)].filter(
    ({ scope }) => scope === "organization",
  );
  const best = organization.find(({ role }) => role.grant === "ADMIN") ?? organization[0];
  const role = best === undefined ? undefined : words.role(best.role);
  return {
    email: user.email,
    name: user.name,
    id: user.id,
    licensed_role: user.licensedRole,
    organization_role: role?.role ?? role?.grant,
    teams: teams.map(({ name }) => name),
    scim_provisioned: user.isScimProvisioned ? true : undefined,
  };
}

/** Where a role is used: whoever has it, and at which scopes. */
export function holdersOf(
  holders: readonly { holder: Grant["holder"]; grants: readonly Grant[] }[],
  isRole: (role: Grant["role"]) => boolean,
  words: AccessWords,
): string[] {
  return holders.flatMap(({ holder, grants }) =>
    grants
      .filter((grant) => rolesIn(grant).some(isRole))
      .map((grant) => {
        const locations = grant.locations.filter(({ role }) => isRole(role)).map(({ location }) => location);
        const part = isRole(grant.role)
          ? ""
          : locations.length > 0
            ? ` for the code location ${locations.join(", ")}`
            : " for owned definitions";
        return `${holder.kind.replace("_", " ")} ${holder.name}${part} ${words.place(grant)}`;
      }),
  );
}

/** That an identity provider may undo a change of a team or of who is in it. */
export function scimRemark(directory: AccessDirectory, what: string): string[] {
  return directory.scimSync
    ? [
        `SCIM sync is on: if the identity provider provisions ${what}, it is managed there, and its next sync may undo this.`,
      ]
    : [];
}

/** The members' addresses. */
export const emailsOf = ({ members }: AccessTeam): string[] => members.map(({ email }) => email).sort();
