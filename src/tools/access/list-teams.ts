import { z } from "zod";
import { readDirectory } from "../../dagster/access/directory.ts";
import { readWords } from "../../dagster/access/words.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";
import { answerOfTeam, teamAnswer, teamParts } from "./team-answer.ts";

export const listTeams = defineTool({
  name: "list_teams",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Teams",
  description: "Teams, on request with members and the roles they give.",
  input: z.strictObject({ include: z.array(teamParts).optional(), limit: limit(50), cursor }),
  output: z.strictObject({
    teams: z.array(teamAnswer),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ include = [], ...page }, dagster) {
    const directory = await readDirectory(dagster);
    const words = await readWords(dagster, directory);
    const teams = [...directory.teams].sort((a, b) => (a.name < b.name ? -1 : 1));
    const answer = pageOfSorted(
      "teams",
      teams,
      ({ name }) => name,
      (team) => answerOfTeam(team, include, words),
      page,
    );
    return Object.assign(answer, {
      hint: teams.length === 0 ? emptyHint("teams", {}, "create_team makes one.") : undefined,
    });
  },
});
