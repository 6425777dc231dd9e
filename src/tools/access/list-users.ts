import { z } from "zod";
import { type AccessUser, readDirectory, teamIn, teamsOf } from "../../dagster/access/directory.ts";
import { rolesIn } from "../../dagster/access/grants.ts";
import { readWords } from "../../dagster/access/words.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, shortText } from "../params.ts";
import { answerOfUser, userAnswer } from "./answers.ts";
import { roleTest } from "./role-argument.ts";

export const listUsers = defineTool({
  name: "list_users",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Users",
  description: "Users with their teams and roles; filter by team, or by a role held anywhere.",
  input: z.strictObject({ team: shortText.optional(), role: shortText.optional(), limit: limit(50), cursor }),
  output: z.strictObject({
    users: z.array(userAnswer),
    returned: z.number(),
    total: z.number(),
    by_licensed_role: z.record(z.string(), z.number()).optional(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ team, role, ...page }, dagster) {
    const directory = await readDirectory(dagster);
    const words = await readWords(dagster, directory);
    const members = team === undefined ? undefined : new Set(teamIn(directory, team).members.map(({ id }) => id));
    const isRole = role === undefined ? undefined : roleTest(directory, role);
    const holds = (user: AccessUser) =>
      [...user.grants, ...teamsOf(directory, user).flatMap(({ grants }) => grants)].some((grant) =>
        rolesIn(grant).some((handle) => isRole?.(handle)),
      );
    const users = directory.users
      .filter((user) => (members?.has(user.id) ?? true) && (isRole === undefined || holds(user)))
      .sort((a, b) => (a.email < b.email ? -1 : 1));
    const answer = pageOfSorted(
      "users",
      users,
      ({ email }) => email,
      (user) => answerOfUser(directory, user, words),
      page,
    );
    return Object.assign(answer, {
      // The counts are of the whole organization.
      by_licensed_role:
        team === undefined && role === undefined
          ? Object.fromEntries(directory.counts.map((count) => [count.role, count.users]))
          : undefined,
      hint: users.length === 0 ? emptyHint("users", { team, role }) : undefined,
    });
  },
});
