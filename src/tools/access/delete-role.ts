import { z } from "zod";
import { readDirectory, readServiceUsersIfSeen, roleIn, whole } from "../../dagster/access/directory.ts";
import { readWords } from "../../dagster/access/words.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { AccessDeleteRoleDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { holdersOf } from "./answers.ts";
import { planned, planOutput } from "./plan.ts";
import { answerOfRole } from "./role-answer.ts";

const input = z.strictObject({ role: shortText });

export const deleteRole = defineTool({
  name: "delete_role",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  permission: "edit_custom_roles",
  title: "Delete custom role",
  description: "Delete a custom role that nobody has.",
  input,
  output: z.strictObject({ ...planOutput, role: z.string().optional() }),
  ...planned<z.output<typeof input>>(async ({ role: given }, dagster) => {
    const directory = await whole(dagster, readDirectory);
    const role = roleIn(directory, given);
    const words = await readWords(dagster, directory);
    const holders = [...directory.users, ...directory.teams, ...(await readServiceUsersIfSeen(dagster))];
    const held = holdersOf(holders, ({ customRoleId }) => customRoleId === role.id, words);
    return {
      changes: true,
      what: `The custom role ${JSON.stringify(role.name)} is deleted for good.`,
      details: { role: answerOfRole(role), held_by: held },
      remarks: held.length === 0 ? [] : ["The role is in use: Dagster+ refuses until it is revoked from all of these."],
      send: async () => {
        const { deleteCustomRole } = await dagster.mutate(AccessDeleteRoleDocument, { customRoleId: role.id });
        if (isType(deleteCustomRole, "CustomRoleInUseError")) {
          throw new OperationError(
            "refused_by_dagster",
            `${deleteCustomRole.message.replace(/\.?$/, ".")} ${held.length === 0 ? "Who has it, this server cannot see." : `It is held by: ${held.slice(0, 20).join("; ")}.`} Nothing was deleted.`,
            { next: [{ tool: "get_role", arguments: { role: role.name }, why: "it lists who has the role where" }] },
          );
        }
        expectType(deleteCustomRole, "DeleteCustomRoleSuccess");
        return { role: role.name };
      },
    };
  }),
});
