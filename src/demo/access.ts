import { recordAudit } from "./access-audit-log.ts";
import {
  companyGrants,
  type DemoGrant,
  type DemoRoleHandle,
  grantFields,
  highest,
  putGrant,
  sameScope,
  takeGrant,
} from "./access-grants.ts";
import { roleOf } from "./access-roles.ts";
import { companyTeams, teamPermissionFields } from "./access-teams.ts";
import { type DemoContext, type DemoPart, refusal } from "./part.ts";
import { findServiceUser, serviceUserFields } from "./service-users.ts";
import { type DemoUser, type DemoWorld, userFields } from "./world.ts";

/** Users that the organization's plan has room for. */
const seats = 8;

interface GrantArguments {
  deploymentScope: DemoGrant["deploymentScope"];
  deploymentId?: number | null;
  grant: string;
  customRoleId?: string | null;
  locationGrants?: DemoGrant["locationGrants"] | null;
  ownerDefinitionsRole?: DemoRoleHandle | null;
}
type Scope = Pick<DemoGrant, "deploymentScope" | "deploymentId">;

const failed = (message: string) => ({ __typename: "PythonError", message, stack: [], errorChain: [] });

const userGrantFields = (world: DemoWorld, user: DemoUser) => ({
  __typename: "DagsterCloudUserWithScopedPermissionGrants",
  id: String(user.userId),
  user: userFields(user),
  ...grantFields(world, `user:${user.userId}`),
});

/** What is wrong with a grant that was sent, as Dagster+ would find. */
function problemOf(world: DemoWorld, grant: GrantArguments): string | undefined {
  const handles = [
    grant,
    ...(grant.locationGrants ?? []),
    ...(grant.ownerDefinitionsRole ? [grant.ownerDefinitionsRole] : []),
  ];
  for (const handle of handles) {
    const role = roleOf(world, handle.customRoleId);
    if ((handle.grant === "CUSTOM") !== (role !== undefined)) return "CUSTOM goes with the id of a custom role.";
  }
  if (grant.deploymentScope === "DEPLOYMENT" && !world.deployments.some(({ id }) => id === grant.deploymentId)) {
    return `Deployment ${grant.deploymentId} does not exist.`;
  }
  if (grant.deploymentScope === "ORGANIZATION" && (grant.locationGrants ?? []).length > 0) {
    return "The organization has no code locations.";
  }
  return undefined;
}

/** Whether nobody would be admin of the organization without a holder's grant there. */
function isLastAdmin(world: DemoWorld, holder: string): boolean {
  const isAdmin = (grants: readonly DemoGrant[]) =>
    grants.some(({ deploymentScope, grant }) => deploymentScope === "ORGANIZATION" && grant === "ADMIN");
  const all = world.state(companyGrants);
  const others = [...all].filter(([key]) => key !== holder && !key.startsWith("service:"));
  return isAdmin(all.get(holder) ?? []) && !others.some(([, grants]) => isAdmin(grants));
}

const lastAdmin = {
  __typename: "CantRemoveAllAdminsError",
  message: "Can't remove all admins from the organization.",
};

/** Sets or, without a grant, takes a holder's grant for those who may. Gives the error member, or undefined when it is done. */
function change(context: DemoContext, holder: string, scope: Scope, grant?: GrantArguments): unknown {
  const { world } = context;
  const refused = refusal(context, "ADMIN");
  if (refused !== undefined) return refused;
  const problem = grant === undefined ? undefined : problemOf(world, grant);
  if (problem !== undefined) return failed(problem);
  const losesAdmin = scope.deploymentScope === "ORGANIZATION" && grant?.grant !== "ADMIN";
  const isUsersOwn = !holder.startsWith("service:");
  if (isUsersOwn && losesAdmin && isLastAdmin(world, holder)) return lastAdmin;
  const had = (world.state(companyGrants).get(holder) ?? []).find((present) => sameScope(present, scope));
  if (grant === undefined) takeGrant(world, holder, scope);
  else {
    putGrant(world, holder, {
      deploymentScope: grant.deploymentScope,
      deploymentId: grant.deploymentId ?? null,
      grant: grant.grant,
      customRoleId: grant.customRoleId ?? null,
      locationGrants: grant.locationGrants ?? [],
      ownerDefinitionsRoleHandle: grant.ownerDefinitionsRole ?? null,
    });
  }
  recordAudit(
    context,
    isUsersOwn ? "CHANGE_USER_PERMISSIONS" : "CHANGE_SERVICE_USER_PERMISSIONS",
    { holder, previous_grant: had?.grant, grant: grant?.grant, scope: scope.deploymentScope },
    scope.deploymentId,
  );
  return undefined;
}

function changeUser(context: DemoContext, email: string, scope: Scope, grant?: GrantArguments): unknown {
  const user = context.world.users.find((candidate) => candidate.email === email);
  if (user === undefined) return { __typename: "UserNotFoundError", message: `User ${email} not found.` };
  return change(context, `user:${user.userId}`, scope, grant) ?? userGrantFields(context.world, user);
}

function changeTeam(context: DemoContext, id: string, scope: Scope, grant?: GrantArguments): unknown {
  const team = context.world.state(companyTeams).find((candidate) => candidate.id === id);
  if (team === undefined) return failed(`Team ${id} does not exist.`);
  const error = change(context, `team:${id}`, scope, grant);
  if (error !== undefined) return error;
  const __typename = grant === undefined ? "RemoveTeamPermissionSuccess" : "CreateOrUpdateTeamPermissionSuccess";
  return { __typename, teamPermissions: teamPermissionFields(context.world, team) };
}

function changeServiceUser(context: DemoContext, id: string, scope: Scope, grant?: GrantArguments): unknown {
  const serviceUser = findServiceUser(id);
  if (serviceUser === null) {
    return { __typename: "ServiceUserNotFoundError", message: `Service user ${id} not found.` };
  }
  return change(context, `service:${id}`, scope, grant) ?? serviceUserFields(context.world, serviceUser);
}

/** Users, and what each user, team and service user may do. */
export const accessPart: DemoPart = {
  query: {
    usersOrError: (_args, context) => {
      const { world } = context;
      return (
        refusal(context, "EDITOR") ?? {
          __typename: "DagsterCloudUsersWithScopedPermissionGrants",
          users: world.users.map((user) => userGrantFields(world, user)),
          userCountsByHighestLevel: countsByHighest(world),
        }
      );
    },
  },
  mutation: {
    createOrUpdateUserPermissions: (
      { userPermission: { email, ...grant } }: { userPermission: GrantArguments & { email: string } },
      context,
    ) => changeUser(context, email, grant, grant),
    removeUserPermissions: (
      { userPermission: { email, ...scope } }: { userPermission: Scope & { email: string } },
      context,
    ) => changeUser(context, email, scope),
    createOrUpdateTeamPermission: ({ teamId, ...grant }: GrantArguments & { teamId: string }, context) =>
      changeTeam(context, teamId, grant, grant),
    removeTeamPermission: ({ teamId, ...scope }: Scope & { teamId: string }, context) =>
      changeTeam(context, teamId, scope),
    createOrUpdateServiceUserPermissions: (
      {
        serviceUserPermission: { serviceUserId, ...grant },
      }: {
        serviceUserPermission: GrantArguments & { serviceUserId: string };
      },
      context,
    ) => changeServiceUser(context, serviceUserId, grant, grant),
    removeServiceUserPermissions: (
      {
        serviceUserPermission: { serviceUserId, ...scope },
      }: {
        serviceUserPermission: Scope & { serviceUserId: string };
      },
      context,
    ) => changeServiceUser(context, serviceUserId, scope),
    addUserToOrganization: ({ email }: { email: string }, context) => {
      const { users } = context.world;
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      if (!users.some((user) => user.email === email)) {
        if (users.length >= seats) {
          return { __typename: "UserLimitError", message: `The plan has room for ${seats} users.` };
        }
        const userId = Math.max(...users.map((user) => user.userId)) + 1;
        users.push({ userId, email, name: email.split("@")[0] ?? email, isScimProvisioned: false });
        recordAudit(context, "CHANGE_USER_PERMISSIONS", { added_user: email });
      }
      return { __typename: "AddUserToOrganizationSuccess", email };
    },
    removeUserFromOrganization: ({ email }: { email: string }, context) => {
      const { world } = context;
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const index = world.users.findIndex((user) => user.email === email);
      if (index < 0) return failed(`User ${email} not found.`);
      const { userId } = world.users[index]!;
      if (isLastAdmin(world, `user:${userId}`)) return lastAdmin;
      world.users.splice(index, 1);
      world.state(companyGrants).delete(`user:${userId}`);
      for (const team of world.state(companyTeams)) team.memberIds = team.memberIds.filter((id) => id !== userId);
      recordAudit(context, "CHANGE_USER_PERMISSIONS", { removed_user: email });
      return { __typename: "RemoveUserFromOrganizationSuccess", email };
    },
  },
};

/** How many users have which role as their highest; those with none are not counted. */
function countsByHighest(world: DemoWorld) {
  const counts = new Map<string, number>();
  for (const { userId } of world.users) {
    const role = highest(world.state(companyGrants).get(`user:${userId}`) ?? []);
    if (role !== null) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return [...counts].map(([userType, count]) => ({ userType, count }));
}
