import { z } from "zod";
import type { AccessTeam } from "../../dagster/access/directory.ts";
import type { AccessWords } from "../../dagster/access/words.ts";
import { emailsOf, grantAnswer } from "./answers.ts";

/** What of a team is told on request. */
export const teamParts = z.enum(["members", "permissions"]);

/** A team. */
export const teamAnswer = z.strictObject({
  name: z.string(),
  id: z.string(),
  member_count: z.number(),
  members: z.array(z.string()).optional(),
  grants: z.array(grantAnswer).optional(),
});

/** A team with the parts that were asked for. */
export function answerOfTeam(team: AccessTeam, include: readonly z.output<typeof teamParts>[], words: AccessWords) {
  return {
    name: team.name,
    id: team.id,
    member_count: team.members.length,
    members: include.includes("members") ? emailsOf(team) : undefined,
    grants: include.includes("permissions") ? team.grants.map((grant) => words.grant(grant)) : undefined,
  };
}
