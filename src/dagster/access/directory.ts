import {
  AccessDirectoryDocument,
  AccessServiceUsersDocument,
  type CustomRolePermission,
} from "../../queries/generated/graphql.ts";
import { partialAnswer } from "../client.ts";
import type { Dagster } from "../dagster.ts";
import { type ErrorCode, OperationError } from "../errors.ts";
import { nearestNames } from "../nearest.ts";
import { expectType } from "../unions.ts";
import { type Grant, type GrantHolder, grantsFrom } from "./grants.ts";

/** A user of the organization, and the grants given to the user alone. */
export interface AccessUser {
  holder: GrantHolder;
  id: number;
  email: string;
  name?: string;
  isScimProvisioned: boolean;
  /** The seat that the user takes: the highest role anywhere. */
  licensedRole?: string;
  grants: Grant[];
}

/** A team, its members, and the grants given to it. */
export interface AccessTeam {
  holder: GrantHolder;
  id: string;
  name: string;
  members: { id: number; email: string }[];
  grants: Grant[];
}

/** A role that the organization made itself. */
export interface CustomRole {
  id: string;
  name: string;
  description: string;
  icon: string;
  permissions: CustomRolePermission[];
  scope: "DEPLOYMENT" | "ORGANIZATION";
}

/** A user that is a program, and its grants. */
export interface ServiceUser {
  holder: GrantHolder;
  id: string;
  name: string;
  description?: string;
  grants: Grant[];
}

/** Who is who in the organization, and every grant of users and teams. */
export interface AccessDirectory {
  users: AccessUser[];
  teams: AccessTeam[];
  roles: CustomRole[];
  /** How many users have which role as their highest. */
  counts: { role: string; users: number }[];
  /** Whether an identity provider provisions users and teams. */
  scimSync: boolean;
}

/**
 * Reads users, teams, custom roles and all their grants in one request. It is never remembered: what may be done is looked up
 * to be acted upon.
 *
 * @throws {OperationError} `permission_denied` for those who may not see users; `unsupported_by_server` where teams are unknown
 */
export async function readDirectory(dagster: Dagster): Promise<AccessDirectory> {
  const { usersOrError, teamPermissions, customRoles, scimSyncEnabled } = await dagster.query(
    AccessDirectoryDocument,
    {},
  );
  const { users, userCountsByHighestLevel } = expectType(usersOrError, "DagsterCloudUsersWithScopedPermissionGrants");
  if (!teamPermissions) {
    throw new OperationError(
      "unsupported_by_server",
      "The connected Dagster+ does not tell of teams, and without them it cannot be said who may do what.",
    );
  }
  return {
    scimSync: scimSyncEnabled === true,
    // What an older Dagster+ lacks is missing here, and the answer's notes say so.
    counts: (userCountsByHighestLevel ?? []).map(({ userType, count }) => ({ role: userType, users: count })),
    roles: (customRoles ?? []).map(({ iconName, deploymentScope, ...role }) => ({
      id: role.id,
      name: role.name,
      description: role.description,
      permissions: role.permissions,
      icon: iconName,
      scope: deploymentScope,
    })),
    users: users.map(({ user, licensedRole, ...grants }) => {
      const holder: GrantHolder = { kind: "user", name: user.email };
      return {
        holder,
        id: user.userId,
        email: user.email,
        name: user.name ?? undefined,
        isScimProvisioned: user.isScimProvisioned,
        licensedRole: licensedRole ?? undefined,
        grants: grantsFrom(holder, grants),
      };
    }),
    teams: teamPermissions.map(({ team, ...grants }) => {
      const holder: GrantHolder = { kind: "team", name: team.name };
      return {
        holder,
        id: team.id,
        name: team.name,
        members: team.members.map(({ userId, email }) => ({ id: userId, email })),
        grants: grantsFrom(holder, grants),
      };
    }),
  };
}

/** All service users and their grants. @throws {OperationError} `permission_denied` for those who may not see them */
export async function readServiceUsers(dagster: Dagster): Promise<ServiceUser[]> {
  const { serviceUsersOrError } = await dagster.query(AccessServiceUsersDocument, {});
  const { serviceUsers } = expectType(serviceUsersOrError, "ServiceUsersWithScopedPermissionGrants");
  return serviceUsers.map(({ serviceUser, ...grants }) => {
    const holder: GrantHolder = { kind: "service_user", name: serviceUser.name };
    return {
      holder,
      id: serviceUser.id,
      name: serviceUser.name,
      description: serviceUser.description ?? undefined,
      grants: grantsFrom(holder, grants),
    };
  });
}

/**
 * What is read of grants, to judge or to change by: a grant that Dagster+ failed to tell of would count as none, and a change
 * would overwrite it.
 *
 * @throws {OperationError} `dagster_error` when a part is missing, beside what `read` throws
 */
export async function whole<T>(dagster: Dagster, read: (dagster: Dagster) => Promise<T>): Promise<T> {
  const before = new Set(dagster.notes);
  const value = await read(dagster);
  const partial = dagster.notes.find((note) => note.startsWith(partialAnswer) && !before.has(note));
  if (partial === undefined) return value;
  throw new OperationError(
    "dagster_error",
    `Dagster+ did not tell all that is granted, so nothing can be said or changed by it: ${partial.slice(partialAnswer.length)}`,
  );
}

/** All service users, or none and a note where whoever asks may not see them, or the connected Dagster+ knows of none. */
export async function readServiceUsersIfSeen(dagster: Dagster): Promise<ServiceUser[]> {
  try {
    return await readServiceUsers(dagster);
  } catch (error) {
    if (!(error instanceof OperationError) || !["permission_denied", "unsupported_by_server"].includes(error.code))
      throw error;
    dagster.note(`Service users are left out: ${error.message}`);
    return [];
  }
}

/** The teams that a user is a member of. */
export function teamsOf({ teams }: AccessDirectory, { id }: AccessUser): AccessTeam[] {
  return teams.filter(({ members }) => members.some((member) => member.id === id));
}

/** The permissions of a custom role; none of one that is gone. */
export function permissionsOfRole({ roles }: AccessDirectory): (customRoleId: string) => readonly string[] {
  return (customRoleId) => roles.find(({ id }) => id === customRoleId)?.permissions ?? [];
}

/** The user with an email address or id. @throws {OperationError} `user_not_found` with the nearest addresses */
export function userIn({ users }: AccessDirectory, given: string): AccessUser {
  return only(users, given, { code: "user_not_found", what: "user", list: "list_users", nameOf: ({ email }) => email });
}

/** The team with a name or id. @throws {OperationError} `team_not_found` with the nearest names */
export function teamIn({ teams }: AccessDirectory, given: string): AccessTeam {
  return only(teams, given, { code: "team_not_found", what: "team", list: "list_teams", nameOf: ({ name }) => name });
}

/** The custom role with a name or id. @throws {OperationError} `role_not_found` with the nearest names */
export function roleIn({ roles }: AccessDirectory, given: string): CustomRole {
  return only(roles, given, {
    code: "role_not_found",
    what: "custom role",
    list: "list_roles",
    nameOf: ({ name }) => name,
  });
}

/** The service user with a name or id. @throws {OperationError} `user_not_found` with the nearest names */
export function serviceUserIn(serviceUsers: readonly ServiceUser[], given: string): ServiceUser {
  return only(serviceUsers, given, {
    code: "user_not_found",
    what: "service user",
    list: "list_service_users",
    nameOf: ({ name }) => name,
  });
}

/**
 * The one thing that is meant by its id, its name to the letter, or its name in another case.
 * @throws {OperationError} `code` when there is none, `ambiguous_name` when there are several
 */
function only<T extends { id: string | number }>(
  things: readonly T[],
  given: string,
  { code, what, list, nameOf }: { code: ErrorCode; what: string; list: string; nameOf: (thing: T) => string },
): T {
  const ways = [
    (thing: T) => nameOf(thing) === given,
    (thing: T) => String(thing.id) === given,
    (thing: T) => nameOf(thing).toLowerCase() === given.toLowerCase(),
  ];
  for (const way of ways) {
    const found = things.filter(way);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) {
      throw new OperationError(
        "ambiguous_name",
        `${found.length} ${what}s are called ${JSON.stringify(given.slice(0, 120))}: give the id.`,
        { candidates: found.map((thing) => ({ id: thing.id, name: nameOf(thing) })) },
      );
    }
  }
  const names = things.map(nameOf);
  const nearest = nearestNames(given, names);
  throw new OperationError(code, `The organization has no ${what} ${JSON.stringify(given.slice(0, 120))}.`, {
    candidates: nearest.length > 0 ? nearest : names.slice(0, 10),
    next: [{ tool: list, why: `it lists the ${what}s of the organization` }],
  });
}
