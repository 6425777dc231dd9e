import { z } from "zod";
import { readDirectory, readServiceUsersIfSeen } from "../../dagster/access/directory.ts";
import { standardRoles } from "../../dagster/access/permissions.ts";
import { defineTool } from "../define.ts";
import { answerOfRole, customRoleAnswer, roleUses, standardDescriptions } from "./role-answer.ts";

export const listRoles = defineTool({
  name: "list_roles",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Roles",
  description: "Standard and custom roles, and how many have each.",
  input: z.strictObject({}),
  output: z.strictObject({
    standard: z.array(z.strictObject({ name: z.string(), description: z.string(), used_by: z.number() })),
    custom: z.array(customRoleAnswer.extend({ used_by: z.number() })),
    hint: z.string().optional(),
  }),
  async handler(_input, dagster) {
    const { users, teams, roles } = await readDirectory(dagster);
    const serviceUsers = await readServiceUsersIfSeen(dagster);
    const holders = [...users, ...teams, ...serviceUsers];
    return {
      standard: standardRoles.map((name) => ({
        name,
        description: standardDescriptions[name],
        used_by: roleUses(holders, ({ grant }) => grant === name),
      })),
      custom: [...roles]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map((role) => ({
          ...answerOfRole(role),
          used_by: roleUses(holders, ({ customRoleId }) => customRoleId === role.id),
        })),
      hint: roles.length === 0 ? "The organization has no custom roles; save_role makes one." : undefined,
    };
  },
});
