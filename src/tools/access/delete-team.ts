import { z } from "zod";
import { readDirectory, teamIn, whole } from "../../dagster/access/directory.ts";
import { lastAdminRemark } from "../../dagster/access/grant-remarks.ts";
import { memberCount, readWords } from "../../dagster/access/words.ts";
import { expectType } from "../../dagster/unions.ts";
import { AccessDeleteTeamDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { emailsOf, scimRemark } from "./answers.ts";
import { planned, planOutput } from "./plan.ts";

const input = z.strictObject({ team: shortText });

export const deleteTeam = defineTool({
  name: "delete_team",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  permission: "edit_users_and_teams",
  title: "Delete team",
  description: "Delete a team; its members lose what it gives.",
  input,
  output: z.strictObject({ ...planOutput, team: z.string().optional() }),
  ...planned<z.output<typeof input>>(async ({ team: given }, dagster) => {
    const directory = await whole(dagster, readDirectory);
    const team = teamIn(directory, given);
    const words = await readWords(dagster, directory);
    return {
      changes: true,
      what: `The team ${team.name} is deleted; its ${memberCount(team.members)} no longer get the roles that it gives.`,
      details: { members: emailsOf(team), lost_grants: team.grants.map((grant) => words.grant(grant)) },
      remarks: [...lastAdminRemark(directory, team, () => true), ...scimRemark(directory, "this team")],
      send: async () => {
        const result = await dagster.mutate(AccessDeleteTeamDocument, { teamId: team.id });
        expectType(result.deleteTeam, "DeleteTeamSuccess");
        return { team: team.name };
      },
    };
  }),
});
