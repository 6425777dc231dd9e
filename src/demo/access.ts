import { type DemoPart, refusal } from "./part.ts";
import { userFields } from "./world.ts";

/** Users, and what each may do. */
export const accessPart: DemoPart = {
  query: {
    usersOrError: (_args, context) =>
      refusal(context, "EDITOR") ?? {
        __typename: "DagsterCloudUsersWithScopedPermissionGrants",
        users: context.world.users.map((user) => ({
          id: String(user.userId),
          user: userFields(user),
          organizationPermissionGrant: null,
          allBranchDeploymentsPermissionGrant: null,
          perBaseBranchDeploymentsPermissionGrants: [],
          deploymentPermissionGrants: [],
          licensedRole: null,
        })),
      },
  },
};
