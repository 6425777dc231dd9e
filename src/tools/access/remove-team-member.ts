import type { z } from "zod";
import { lastAdminRemark } from "../../dagster/access/grant-remarks.ts";
import { expectType } from "../../dagster/unions.ts";
import { AccessRemoveTeamMemberDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { membershipInput, membershipOutput, readMembership } from "./membership.ts";
import { planned } from "./plan.ts";

export const removeTeamMember = defineTool({
  name: "remove_team_member",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  idempotent: true,
  permission: "edit_users_and_teams",
  title: "Remove team member",
  description: "Remove a user from a team and its roles.",
  input: membershipInput,
  output: membershipOutput,
  ...planned<z.output<typeof membershipInput>>(async (given, dagster) => {
    const { directory, team, user, isMember, grants, remarks } = await readMembership(dagster, given);
    return {
      changes: isMember,
      what: isMember
        ? `${user.email} leaves the team ${team.name} and loses what only it gives.`
        : `${user.email} is not in the team ${team.name}: nothing changes.`,
      details: { loses: grants },
      remarks: [...lastAdminRemark(directory, team, (email) => email === user.email), ...remarks],
      send: async () => {
        const { removeMemberFromTeam } = await dagster.mutate(AccessRemoveTeamMemberDocument, {
          teamId: team.id,
          memberId: user.id,
        });
        const { members } = expectType(removeMemberFromTeam, "RemoveMemberFromTeamSuccess").team;
        return { members: members.map(({ email }) => email).sort() };
      },
    };
  }),
});
