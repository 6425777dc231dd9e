import type { z } from "zod";
import { expectType } from "../../dagster/unions.ts";
import { AccessAddTeamMemberDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { membershipInput, membershipOutput, readMembership } from "./membership.ts";
import { planned } from "./plan.ts";

export const addTeamMember = defineTool({
  name: "add_team_member",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  idempotent: true,
  permission: "edit_users_and_teams",
  title: "Add team member",
  description: "Add a user to a team, with the roles it gives.",
  input: membershipInput,
  output: membershipOutput,
  ...planned<z.output<typeof membershipInput>>(async (given, dagster) => {
    const { team, user, isMember, grants, remarks } = await readMembership(dagster, given);
    return {
      changes: !isMember,
      what: isMember
        ? `${user.email} is in the team ${team.name} already: nothing changes.`
        : `${user.email} joins the team ${team.name} and gets what it gives${grants.length === 0 ? ": no role yet" : ""}.`,
      details: { gets: grants },
      remarks,
      send: async () => {
        const { addMemberToTeam } = await dagster.mutate(AccessAddTeamMemberDocument, {
          teamId: team.id,
          memberId: user.id,
        });
        const { members } = expectType(addMemberToTeam, "AddMemberToTeamSuccess").team;
        return { members: members.map(({ email }) => email).sort() };
      },
    };
  }),
});
