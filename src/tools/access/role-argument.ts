import { type AccessDirectory, roleIn } from "../../dagster/access/directory.ts";
import type { RoleHandle } from "../../dagster/access/grants.ts";
import { standardRoles } from "../../dagster/access/permissions.ts";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";

/** The standard role that is meant, in any case; undefined when none is. */
export function standardRoleOf(given: string): (typeof standardRoles)[number] | undefined {
  const name = given.toUpperCase().replace(/[ -]/g, "_");
  return standardRoles.find((role) => role === name);
}

/**
 * Whether a role is the one that is meant: a custom one by name or id, or a standard one.
 * @throws {OperationError} `role_not_found` with the roles there are
 */
export function roleTest(directory: AccessDirectory, given: string): (role: RoleHandle) => boolean {
  const standard = standardRoleOf(given);
  if (standard !== undefined && !directory.roles.some(({ name }) => name === given)) {
    return ({ grant }) => grant === standard;
  }
  try {
    const { id } = roleIn(directory, given);
    return ({ customRoleId }) => customRoleId === id;
  } catch (error) {
    if (!(error instanceof OperationError) || error.code !== "role_not_found") throw error;
    const names = [...standardRoles, ...directory.roles.map(({ name }) => name)];
    const nearest = nearestNames(given, names);
    throw new OperationError("role_not_found", error.message.replace("no custom role", "no role"), {
      candidates: nearest.length > 0 ? nearest : names,
      next: error.next,
      cause: error,
    });
  }
}
