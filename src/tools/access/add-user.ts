import { z } from "zod";
import { readDirectory } from "../../dagster/access/directory.ts";
import { expectType } from "../../dagster/unions.ts";
import { AccessAddUserDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { scimRemark } from "./answers.ts";
import { planned, planOutput } from "./plan.ts";

const input = z.strictObject({
  user: shortText.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an email address"),
});

export const addUser = defineTool({
  name: "add_user",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  idempotent: true,
  permission: "edit_users_and_teams",
  title: "Add user",
  description: "Add a user by email, without any role yet.",
  input,
  output: z.strictObject({ ...planOutput, user: z.string().optional() }),
  ...planned<z.output<typeof input>>(async ({ user: email }, dagster) => {
    const directory = await readDirectory(dagster);
    const present = directory.users.find((user) => user.email.toLowerCase() === email.toLowerCase());
    if (present !== undefined) {
      return {
        changes: false,
        what: `${present.email} is a user of the organization already: nothing changes.`,
        send: async () => ({}),
      };
    }
    return {
      changes: true,
      what: `${email} becomes a user of the organization, without any role yet; it may take a seat of the plan.`,
      remarks: scimRemark(directory, "users"),
      send: async () => {
        const { addUserToOrganization } = await dagster.mutate(AccessAddUserDocument, { email });
        return { user: expectType(addUserToOrganization, "AddUserToOrganizationSuccess").email };
      },
    };
  }),
});
