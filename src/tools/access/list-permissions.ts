import { z } from "zod";
import {
  type AccessDirectory,
  readDirectory,
  readServiceUsers,
  readServiceUsersIfSeen,
  serviceUserIn,
  teamIn,
  userIn,
} from "../../dagster/access/directory.ts";
import type { Grant, GrantHolder } from "../../dagster/access/grants.ts";
import { readWords } from "../../dagster/access/words.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, shortText } from "../params.ts";
import { grantAnswer, viaTeams, viaTeamsAnswer } from "./answers.ts";

export const listPermissions = defineTool({
  name: "list_permissions",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Permissions",
  description: "Grants at each scope, of a user (teams counted), team or service user, or of all.",
  input: z.strictObject({
    user: shortText.optional(),
    team: shortText.optional(),
    service_user: shortText.optional(),
    limit: limit(50),
    cursor,
  }),
  output: z.strictObject({
    holders: z.array(
      z.strictObject({
        user: z.string().optional(),
        team: z.string().optional(),
        service_user: z.string().optional(),
        grants: z.array(grantAnswer).optional(),
        via_teams: viaTeamsAnswer.optional(),
        no_access: z.boolean().optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
  }),
  async handler({ limit: count, cursor: from, ...named }, dagster) {
    if (Object.values(named).filter((name) => name !== undefined).length > 1) {
      throw new OperationError("invalid_arguments", "Name at most one of user, team and service_user.");
    }
    const directory = await readDirectory(dagster);
    const words = await readWords(dagster, directory);
    const order = (holder: GrantHolder) => `${kinds.indexOf(holder.kind)} ${holder.name}`;
    const holders = await holdersNamed(dagster, directory, named);
    holders.sort((a, b) => (order(a.holder) < order(b.holder) ? -1 : 1));
    return pageOfSorted(
      "holders",
      holders,
      ({ holder }) => order(holder),
      ({ holder, grants }) => {
        const teams = holder.kind === "user" ? viaTeams(directory, userIn(directory, holder.name), words) : [];
        return {
          [holder.kind]: holder.name,
          grants: grants.map((grant) => words.grant(grant)),
          via_teams: teams,
          no_access: grants.length === 0 && teams.length === 0 ? true : undefined,
        };
      },
      { limit: count, cursor: from },
    );
  },
});

const kinds: GrantHolder["kind"][] = ["user", "team", "service_user"];

async function holdersNamed(
  dagster: Dagster,
  directory: AccessDirectory,
  { user, team, service_user }: { user?: string; team?: string; service_user?: string },
): Promise<{ holder: GrantHolder; grants: Grant[] }[]> {
  if (user !== undefined) return [userIn(directory, user)];
  if (team !== undefined) return [teamIn(directory, team)];
  if (service_user !== undefined) return [serviceUserIn(await readServiceUsers(dagster), service_user)];
  return [...directory.users, ...directory.teams, ...(await readServiceUsersIfSeen(dagster))];
}
