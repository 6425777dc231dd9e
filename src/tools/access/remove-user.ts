import { z } from "zod";
import { readDirectory, teamsOf, userIn, whole } from "../../dagster/access/directory.ts";
import { hasAdminWithout, isOrganizationAdmin } from "../../dagster/access/grant-remarks.ts";
import { readWords } from "../../dagster/access/words.ts";
import { expectType } from "../../dagster/unions.ts";
import { AccessRemoveUserDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { readViewer } from "../tokens/read-tokens.ts";
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
    const directory = await whole(dagster, readDirectory);
    const user = userIn(directory, given);
    const words = await readWords(dagster, directory);
    const teams = teamsOf(directory, user);
    const isAdmin = [user, ...teams].some(({ grants }) => isOrganizationAdmin(grants));
    const isViewer = (await readViewer(dagster))?.id === user.id;
    return {
      changes: true,
      what: `${user.email} is removed from the organization and loses all access.`,
      details: {
        loses: { grants: user.grants.map((grant) => words.grant(grant)), teams: teams.map(({ name }) => name) },
      },
      remarks: [
        isViewer
          ? "You would remove yourself: this server uses a token of this user, and nothing here works after that."
          : "Programs that use a token of this user lose their access with it.",
        ...(user.isScimProvisioned
          ? [
              "The identity provider provisions this user by SCIM: unless the user is removed there, the next sync brings it back.",
            ]
          : []),
        ...(isAdmin && !hasAdminWithout(directory, (_, email) => email === user.email)
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
