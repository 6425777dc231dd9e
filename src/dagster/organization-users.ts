import { OrganizationUsersDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";
import { expectType } from "./unions.ts";

/** How long the users of an organization are remembered, in ms. */
const rememberedMs = 30_000;

/** A user of the connected organization. */
export interface OrganizationUser {
  id: number;
  email: string;
  name?: string;
}

/** All users of the connected organization. @throws {OperationError} `permission_denied` for those who may not see them */
export function readUsers(dagster: Dagster): Promise<readonly OrganizationUser[]> {
  return dagster.cached("organization users", rememberedMs, async (loader) => {
    const { usersOrError } = await loader.query(OrganizationUsersDocument, {});
    const { users } = expectType(usersOrError, "DagsterCloudUsersWithScopedPermissionGrants");
    return users.map(({ user }) => ({ id: user.userId, email: user.email, name: user.name ?? undefined }));
  });
}

/**
 * The user that is meant by an email address (whatever its case), or by the id that Dagster+ uses.
 * @throws {OperationError} `user_not_found` with the nearest addresses
 */
export async function findUser(dagster: Dagster, given: string): Promise<OrganizationUser> {
  const isMeant = ({ id, email }: OrganizationUser) =>
    email.toLowerCase() === given.toLowerCase() || String(id) === given;
  let users = await readUsers(dagster);
  let found = users.find(isMeant);
  if (found === undefined && dagster.forgetOld()) {
    users = await readUsers(dagster);
    found = users.find(isMeant);
  }
  if (found !== undefined) return found;
  const emails = users.map(({ email }) => email);
  const nearest = nearestNames(given, emails);
  throw new OperationError("user_not_found", `The organization has no user ${JSON.stringify(given.slice(0, 120))}.`, {
    candidates: nearest.length > 0 ? nearest : emails.slice(0, 10),
    next: [{ tool: "list_users", why: "it lists the users of the organization" }],
  });
}
