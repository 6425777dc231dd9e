import { z } from "zod";
import { readDirectory, teamIn } from "../../dagster/access/directory.ts";
import { memberCount } from "../../dagster/access/words.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType } from "../../dagster/unions.ts";
import { AccessRenameTeamDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { scimRemark } from "./answers.ts";
import { planned, planOutput } from "./plan.ts";

const input = z.strictObject({ team: shortText, name: shortText });

export const renameTeam = defineTool({
  name: "rename_team",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  idempotent: true,
  permission: "edit_users_and_teams",
  title: "Rename team",
  description: "Rename a team; members and roles stay.",
  input,
  output: z.strictObject({ ...planOutput, team: z.string().optional(), was: z.string().optional() }),
  ...planned<z.output<typeof input>>(async ({ team: given, name }, dagster) => {
    const directory = await readDirectory(dagster);
    // Called again after it was done, the old name is gone and the new one is the team.
    const renamed = directory.teams.find((team) => team.name === name);
    const old = directory.teams.some((team) => team.id === given || team.name.toLowerCase() === given.toLowerCase());
    if (renamed !== undefined && (!old || teamIn(directory, given) === renamed)) {
      return {
        changes: false,
        what: `There is a team ${name}, and none ${given} beside it: nothing changes.`,
        send: async () => ({}),
      };
    }
    const team = teamIn(directory, given);
    if (renamed !== undefined) {
      throw new OperationError("refused_by_dagster", `There is another team ${name} already: nothing was renamed.`);
    }
    return {
      changes: true,
      what: `The team ${team.name} is called ${name} from then on; its ${memberCount(team.members)} and its roles stay.`,
      remarks: [
        `Definitions whose code says owner team:${team.name} do not follow: they need the new name.`,
        ...scimRemark(directory, "this team"),
      ],
      send: async () => {
        const result = await dagster.mutate(AccessRenameTeamDocument, { teamId: team.id, name });
        return { team: expectType(result.renameTeam, "DagsterCloudTeam").name, was: team.name };
      },
    };
  }),
});
