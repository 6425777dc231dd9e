import { z } from "zod";
import {
  type AccessDirectory,
  type AccessTeam,
  type AccessUser,
  readDirectory,
  teamIn,
  userIn,
  whole,
} from "../../dagster/access/directory.ts";
import { type AccessWords, readWords } from "../../dagster/access/words.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { shortText } from "../params.ts";
import { scimRemark } from "./answers.ts";
import { planOutput } from "./plan.ts";

/** Which user, and which team. */
export const membershipInput = z.strictObject({ team: shortText, user: shortText });

/** Who is in the team now. */
export const membershipOutput = z.strictObject({ ...planOutput, members: z.array(z.string()).optional() });

/** The user and the team that are meant, and what the team gives. */
export async function readMembership(dagster: Dagster, given: z.output<typeof membershipInput>) {
  const directory = await whole(dagster, readDirectory);
  const team = teamIn(directory, given.team);
  const user = userIn(directory, given.user);
  const words: AccessWords = await readWords(dagster, directory);
  return {
    directory,
    team,
    user,
    isMember: team.members.some(({ id }) => id === user.id),
    grants: team.grants.map((grant) => words.grant(grant)),
    remarks: remarksOn(directory, team, user),
  };
}

function remarksOn(directory: AccessDirectory, team: AccessTeam, user: AccessUser): string[] {
  if (!user.isScimProvisioned) return scimRemark(directory, `the members of ${team.name}`);
  return [
    `The identity provider provisions this user by SCIM: if it does the members of ${team.name} too, that is managed there, and its next sync may undo this.`,
  ];
}
