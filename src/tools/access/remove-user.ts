import { z } from "zod";
import { readDirectory, teamsOf, userIn } from "../../dagster/access/directory.ts";
import { hasOtherAdmin } from "../../dagster/access/grant-remarks.ts";
import { readWords } from "../../dagster/access/words.ts";
import { expectType } from "../../dagster/unions.ts";
import { AccessRemoveUserDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { planned, planOutput } from "./plan.ts";

const input = z.strictObject({ user: shortText });

export const removeUser = defineTool({
  name: "remove_user",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  permission: "edit_users_and_teams",
  title: "Remove user",
  description: "Remove a user from the organization.",
  input,
  output: z.strictObject({ ...planOutput, user: z.string().optional() }),
  ...planned<z.output<typeof input>>(async ({ user: given }, dagster) => {
    const directory = await readDirectory(dagster);
    const user = userIn(directory, given);
    const words = await readWords(dagster, directory);
    const teams = teamsOf(directory, user).map(({ name }) => name);
    const admins = [...user.grants, ...teamsOf(directory, user).flatMap(({ grants }) => grants)].some(
      ({ scope, role }) => scope === "organization" && role.grant === "ADMIN",
    );
    return {
      changes: true,
      what: `${user.email} is removed from the organization and loses all access.`,
      details: { loses: { grants: user.grants.map((grant) => words.grant(grant)), teams } },
      remarks: [
        ...(user.isScimProvisioned
          ? [
              "The identity provider provisions this user by SCIM: unless the user is removed there, the next sync brings it back.",
            ]
          : []),
        ...(admins && !hasOtherAdmin(directory, user.holder)
          ? ["Nobody else is ADMIN of the organization: Dagster+ refuses to leave it without one."]
          : []),
      ],
      send: async () => {
        const { removeUserFromOrganization } = await dagster.mutate(AccessRemoveUserDocument, { email: user.email });
        return { user: expectType(removeUserFromOrganization, "RemoveUserFromOrganizationSuccess").email };
      },
    };
  }),
});
