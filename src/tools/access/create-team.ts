import { z } from "zod";
import { readDirectory } from "../../dagster/access/directory.ts";
import { expectType } from "../../dagster/unions.ts";
import { AccessCreateTeamDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { planned, planOutput } from "./plan.ts";

const input = z.strictObject({ name: shortText });

export const createTeam = defineTool({
  name: "create_team",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  idempotent: true,
  permission: "edit_users_and_teams",
  title: "Create team",
  description: "Create an empty team without roles.",
  input,
  output: z.strictObject({ ...planOutput, team: z.string().optional(), id: z.string().optional() }),
  ...planned<z.output<typeof input>>(async ({ name }, dagster) => {
    const { teams } = await readDirectory(dagster);
    if (teams.some((team) => team.name === name)) {
      return {
        changes: false,
        what: `There is a team ${name} already: nothing changes.`,
        send: async () => ({}),
      };
    }
    return {
      changes: true,
      what: `A team ${name} is created, without members and without roles.`,
      send: async () => {
        const { createOrUpdateTeam } = await dagster.mutate(AccessCreateTeamDocument, { name });
        const { team } = expectType(createOrUpdateTeam, "CreateOrUpdateTeamSuccess");
        return { team: team.name, id: team.id };
      },
    };
  }),
});
