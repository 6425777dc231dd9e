import { z } from "zod";
import { readDirectory, readServiceUsersIfSeen, roleIn } from "../../dagster/access/directory.ts";
import { knownPermissions, rankOf } from "../../dagster/access/permissions.ts";
import { readWords } from "../../dagster/access/words.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { holdersOf } from "./answers.ts";
import { answerOfRole, customRoleAnswer, standardDescriptions } from "./role-answer.ts";
import { roleTest, standardRoleOf } from "./role-argument.ts";

export const getRole = defineTool({
  name: "get_role",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Role",
  description: "A role: what it permits, and who has it where.",
  input: z.strictObject({ role: shortText }),
  output: customRoleAnswer.extend({ held_by: z.array(z.string()) }),
  async handler({ role }, dagster) {
    const directory = await readDirectory(dagster);
    const isRole = roleTest(directory, role);
    const words = await readWords(dagster, directory);
    const holders = [...directory.users, ...directory.teams, ...(await readServiceUsersIfSeen(dagster))];
    const held_by = holdersOf(holders, isRole, words);
    const standard = standardRoleOf(role);
    if (standard === undefined || directory.roles.some(({ name }) => name === role)) {
      return { ...answerOfRole(roleIn(directory, role)), held_by };
    }
    const permitted = knownPermissions.filter(
      ({ least, reach, documented }) => documented && reach !== "organization" && rankOf(standard) >= rankOf(least),
    );
    if (standard === "ADMIN") dagster.note("In the organization, ADMIN has every permission in every deployment.");
    return {
      name: standard,
      description: standardDescriptions[standard],
      scope: "deployment or code location; ADMIN also organization",
      permissions: permitted.map(({ label }) => label),
      held_by,
    };
  },
});
