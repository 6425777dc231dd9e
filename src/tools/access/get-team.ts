import { z } from "zod";
import { readDirectory, teamIn } from "../../dagster/access/directory.ts";
import { readWords } from "../../dagster/access/words.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { answerOfTeam, teamAnswer, teamParts } from "./team-answer.ts";

export const getTeam = defineTool({
  name: "get_team",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Team",
  description: "A team: its members, and the roles it gives them.",
  input: z.strictObject({ team: shortText, include: z.array(teamParts).optional() }),
  output: teamAnswer,
  async handler({ team, include = teamParts.options }, dagster) {
    const directory = await readDirectory(dagster);
    const words = await readWords(dagster, directory);
    const found = teamIn(directory, team);
    if (include.includes("permissions") && found.grants.length === 0) {
      dagster.note("The team has no grant: being in it gives nothing.");
    }
    return answerOfTeam(found, include, words);
  },
});
