import { recordAudit } from "./access-audit-log.ts";
import { companyGrants, grantFields } from "./access-grants.ts";
import { type DemoContext, type DemoPart, refusal } from "./part.ts";
import { type DemoWorld, userFields } from "./world.ts";

interface DemoTeam {
  id: string;
  name: string;
  memberIds: number[];
}

/** The teams of the company, the owners of its assets among them. */
export function companyTeams(_world: DemoWorld): DemoTeam[] {
  return [
    { id: "t-data-platform", name: "data-platform", memberIds: [1, 2] },
    { id: "t-analytics", name: "analytics", memberIds: [3] },
    { id: "t-ml", name: "ml", memberIds: [2, 3] },
    { id: "t-finance", name: "finance", memberIds: [4] },
  ];
}

/** A team in the fields of the schema. */
function teamFields(world: DemoWorld, { id, name, memberIds }: DemoTeam) {
  return { id, name, members: memberIds.map((userId) => userFields(world.user(userId))) };
}

/** A team with its grants in the fields of the schema. */
export function teamPermissionFields(world: DemoWorld, team: DemoTeam) {
  return { id: team.id, team: teamFields(world, team), ...grantFields(world, `team:${team.id}`) };
}

const failed = (message: string) => ({ __typename: "PythonError", message, stack: [], errorChain: [] });

/** Does something to a team for those who may. */
function withTeam(context: DemoContext, teamId: string, act: (team: DemoTeam, all: DemoTeam[]) => unknown): unknown {
  const refused = refusal(context, "ADMIN");
  if (refused !== undefined) return refused;
  const all = context.world.state(companyTeams);
  const team = all.find(({ id }) => id === teamId);
  return team === undefined ? failed(`Team ${teamId} does not exist.`) : act(team, all);
}

/** Teams and who is in them. */
export const accessTeamsPart: DemoPart = {
  query: {
    teamPermissions: (_args, { world }) => world.state(companyTeams).map((team) => teamPermissionFields(world, team)),
  },
  mutation: {
    createOrUpdateTeam: ({ name }: { name: string }, context) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const teams = context.world.state(companyTeams);
      let team = teams.find((present) => present.name === name);
      if (team === undefined) {
        team = { id: `t-${name.toLowerCase().replace(/\W+/g, "-")}`, name, memberIds: [] };
        teams.push(team);
      }
      return { __typename: "CreateOrUpdateTeamSuccess", team: teamFields(context.world, team) };
    },
    renameTeam: ({ teamId, name }: { teamId: string; name: string }, context) =>
      withTeam(context, teamId, (team, all) => {
        if (all.some((other) => other !== team && other.name === name)) return failed(`Team ${name} already exists.`);
        team.name = name;
        return { __typename: "DagsterCloudTeam", ...teamFields(context.world, team) };
      }),
    deleteTeam: ({ teamId }: { teamId: string }, context) =>
      withTeam(context, teamId, (team, all) => {
        all.splice(all.indexOf(team), 1);
        context.world.state(companyGrants).delete(`team:${teamId}`);
        recordAudit(context, "CHANGE_USER_PERMISSIONS", { deleted_team: team.name });
        return { __typename: "DeleteTeamSuccess", teamId };
      }),
    addMemberToTeam: ({ teamId, memberId }: { teamId: string; memberId: number }, context) =>
      withTeam(context, teamId, (team) => {
        const user = context.world.users.find(({ userId }) => userId === memberId);
        if (user === undefined) return failed(`User ${memberId} does not exist.`);
        if (!team.memberIds.includes(memberId)) team.memberIds.push(memberId);
        recordAudit(context, "CHANGE_USER_PERMISSIONS", { user: user.email, added_to_team: team.name });
        return { __typename: "AddMemberToTeamSuccess", team: teamFields(context.world, team) };
      }),
    removeMemberFromTeam: ({ teamId, memberId }: { teamId: string; memberId: number }, context) =>
      withTeam(context, teamId, (team) => {
        team.memberIds = team.memberIds.filter((id) => id !== memberId);
        recordAudit(context, "CHANGE_USER_PERMISSIONS", { user_id: memberId, removed_from_team: team.name });
        return { __typename: "RemoveMemberFromTeamSuccess", team: teamFields(context.world, team) };
      }),
  },
};
