import type { Dagster } from "../dagster.ts";
import { findDeploymentOrOwn } from "../deployment-directory.ts";
import { OperationError } from "../errors.ts";
import { nearestNames } from "../nearest.ts";
import {
  type AccessDirectory,
  readDirectory,
  readServiceUsers,
  roleIn,
  serviceUserIn,
  teamIn,
  userIn,
  whole,
} from "./directory.ts";
import type { Grant, GrantHolder, GrantScope, RoleHandle } from "./grants.ts";
import { standardRoles } from "./permissions.ts";
import { type AccessWords, readWords } from "./words.ts";

/** Whose grants are to be changed, and where. */
export interface GrantRequest {
  user?: string;
  team?: string;
  service_user?: string;
  /** A standard role. */
  grant?: string;
  /** A custom role by name or id. */
  role?: string;
  scope: GrantScope;
  /** One code location there. */
  location?: string;
  /** The role for definitions that the holder owns. */
  owned?: boolean;
}

/** Who holds the grants to be changed, as mutations name it. */
export interface Holder extends GrantHolder {
  /** What mutations call it by: a user's email, a team's or service user's id. */
  key: string;
  grants: readonly Grant[];
}

/** A scope, with the deployment that it is about. */
export interface GrantTarget {
  scope: GrantScope;
  deploymentId?: number;
}

/** The live state that a change is planned on. */
export interface GrantState {
  directory: AccessDirectory;
  words: AccessWords;
  holder: Holder;
  target: GrantTarget;
  before?: Grant;
}

/**
 * Reads who is meant, where, and what is granted there now.
 * @throws {OperationError} `invalid_arguments` for requests that contradict themselves, or for names that are not there
 */
export async function readState(dagster: Dagster, request: GrantRequest): Promise<GrantState> {
  const given = [request.user, request.team, request.service_user].filter((name) => name !== undefined);
  if (given.length !== 1) {
    throw new OperationError("invalid_arguments", "Name exactly one of user, team and service_user.");
  }
  if (request.grant !== undefined && request.role !== undefined) {
    throw new OperationError("invalid_arguments", "Give grant (a standard role) or role (a custom one), not both.");
  }
  if (request.location !== undefined && request.owned === true) {
    throw new OperationError("invalid_arguments", "Give location or owned, not both: they are two different roles.");
  }
  if (request.location !== undefined && request.scope === "organization") {
    throw new OperationError(
      "invalid_arguments",
      "location: a role for a code location is given in a deployment, not in the organization.",
    );
  }
  const directory = await whole(dagster, readDirectory);
  const [words, target, holder] = await Promise.all([
    readWords(dagster, directory),
    targetOf(dagster, request.scope),
    holderOf(dagster, directory, request),
  ]);
  const before = holder.grants.find((grant) => isAt(grant, target));
  return { directory, words, target, holder, before };
}

/** Whether a grant is at a scope. */
export function isAt(grant: Grant, target: GrantTarget): boolean {
  return grant.scope === target.scope && grant.deploymentId === target.deploymentId;
}

async function holderOf(dagster: Dagster, directory: AccessDirectory, request: GrantRequest): Promise<Holder> {
  if (request.user !== undefined) {
    const { holder, email, grants } = userIn(directory, request.user);
    return { ...holder, key: email, grants };
  }
  if (request.team !== undefined) {
    const { holder, id, grants } = teamIn(directory, request.team);
    return { ...holder, key: id, grants };
  }
  const { holder, id, grants } = serviceUserIn(await whole(dagster, readServiceUsers), request.service_user ?? "");
  return { ...holder, key: id, grants };
}

/** The scope with the deployment that it is about: the one that the call goes to. */
async function targetOf(dagster: Dagster, scope: GrantScope): Promise<GrantTarget> {
  if (scope === "organization" || scope === "all_branch_deployments") return { scope };
  const { id, branch } = await findDeploymentOrOwn(dagster, undefined);
  if (branch !== undefined) {
    throw new OperationError(
      "invalid_arguments",
      `${branch.name} is a branch deployment: roles there are given for the branch deployments of a full deployment (scope base_branch_deployments with that deployment), or for all (all_branch_deployments).`,
    );
  }
  return { scope, deploymentId: id };
}

/**
 * The role that is meant. A standard role is understood under `role` and a custom one under `grant` too, where it is clear.
 * @throws {OperationError} `role_not_found` with the standard roles and the nearest custom ones
 */
export function roleOf(directory: AccessDirectory, { grant, role }: GrantRequest): RoleHandle | undefined {
  const given = role ?? grant;
  if (given === undefined) return undefined;
  const custom = directory.roles.some(({ name, id }) => name === given || id === given);
  const standard = standardRoles.find((name) => name === given.toUpperCase().replace(/[ -]/g, "_"));
  if (standard !== undefined && !(role !== undefined && custom)) return { grant: standard };
  if (custom || role !== undefined) return { grant: "CUSTOM", customRoleId: roleIn(directory, given).id };
  const names = [...standardRoles, ...directory.roles.map(({ name }) => name)];
  throw new OperationError("role_not_found", `There is no role ${JSON.stringify(given.slice(0, 120))}.`, {
    candidates: nearestNames(given, names),
    allowed: names,
  });
}

/** @throws {OperationError} `invalid_arguments` for a role of the organization elsewhere, or of deployments there */
export function checkRoleScope({ roles }: AccessDirectory, handle: RoleHandle, scope: GrantScope): void {
  const role = roles.find(({ id }) => id === handle.customRoleId);
  if (role === undefined || (role.scope === "ORGANIZATION") === (scope === "organization")) return;
  throw new OperationError(
    "invalid_arguments",
    role.scope === "ORGANIZATION"
      ? `The custom role ${JSON.stringify(role.name)} is one of the organization: give it with scope organization.`
      : `The custom role ${JSON.stringify(role.name)} is one of deployments: it cannot be given in the organization.`,
  );
}
