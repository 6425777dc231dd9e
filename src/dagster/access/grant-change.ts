import { type Difference, differences } from "../../output/differences.ts";
import type { Dagster } from "../dagster.ts";
import { findDeployment } from "../deployment-directory.ts";
import { OperationError } from "../errors.ts";
import { nearestNames } from "../nearest.ts";
import { readWorkspace } from "../workspace.ts";
import {
  type AccessDirectory,
  readDirectory,
  readServiceUsers,
  roleIn,
  serviceUserIn,
  teamIn,
  teamsOf,
  userIn,
} from "./directory.ts";
import { type Grant, type GrantHolder, type GrantScope, type RoleHandle, sameRole } from "./grants.ts";
import { rankOf, standardRoles } from "./permissions.ts";
import { type AccessWords, holderName, readWords } from "./words.ts";

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
  owned: boolean;
}

/** Who holds the grants to be changed, as mutations name it. */
export interface Holder extends GrantHolder {
  /** What mutations call it by: a user's email, a team's or service user's id. */
  key: string;
  grants: readonly Grant[];
}

/** A change of one grant, planned on the live state. */
export interface GrantPlan {
  holder: Holder;
  before?: Grant;
  /** What the grant will be; undefined when it will be gone. */
  after?: Grant;
  target: { scope: GrantScope; deploymentId?: number };
  /** All grants of the holder afterwards. */
  grantsAfter: Grant[];
  /** What happens, in a sentence. */
  what: string;
  changes: Difference[];
  /** What else a person should know before it is done. */
  remarks: string[];
  words: AccessWords;
  directory: AccessDirectory;
}

/**
 * Plans to give a role at a scope. What the holder has there beside it (roles of other locations, the owner role) is kept:
 * Dagster+ replaces the whole grant.
 *
 * @throws {OperationError} for names that are not there, and for a location's or owner's role where there is no grant to put
 * it in: nothing is given that was not asked for
 */
export async function planGrant(dagster: Dagster, request: GrantRequest): Promise<GrantPlan> {
  const state = await readState(dagster, request);
  const { target, before, words, holder } = state;
  const role = roleOf(state.directory, request);
  if (role === undefined) {
    throw new OperationError(
      "invalid_arguments",
      "Say what to grant: grant (a standard role) or role (a custom one).",
      {
        allowed: standardRoles,
      },
    );
  }
  checkRoleScope(state.directory, role, request.scope);
  if (request.location !== undefined) await checkLocation(dagster, request);
  if ((request.location !== undefined || request.owned) && before === undefined) {
    throw new OperationError(
      "refused_by_dagster",
      `${holderName(holder)} has no role ${words.place(target)}, and a role for ${request.location === undefined ? "owned definitions" : "a location"} is part of one: grant that first.`,
      {
        next: [
          {
            tool: "grant_permission",
            arguments: { [holder.kind]: holder.name, grant: "VIEWER", scope: request.scope },
            why: "VIEWER is the least role that sees all code locations",
          },
        ],
      },
    );
  }
  const base = before ?? { holder, ...target, role, locations: [] };
  const after: Grant =
    request.location !== undefined
      ? { ...base, locations: withLocation(base.locations, request.location, role) }
      : request.owned
        ? { ...base, ownerRole: role }
        : { ...base, role };
  const was =
    request.location !== undefined
      ? before?.locations.find(({ location }) => location === request.location)?.role
      : request.owned
        ? before?.ownerRole
        : before?.role;
  const place = placeOf(words, target, request);
  return finishPlan(state, after, (changed) =>
    changed
      ? `${holderName(holder)} gets ${words.roleName(role)} ${place}${was === undefined ? "" : ` instead of ${words.roleName(was)}`}.`
      : `${holderName(holder)} has ${words.roleName(role)} ${place} already: nothing changes.`,
  );
}

/**
 * Plans to take away what the holder has at a scope: the whole grant, or only the role of a location or for owned definitions.
 * @throws {OperationError} `not_found` naming the scopes at which there is something, when there is nothing at this one, or
 * when something else is there than the caller thinks
 */
export async function planRevoke(dagster: Dagster, request: GrantRequest): Promise<GrantPlan> {
  const state = await readState(dagster, request);
  const { target, before, words, holder } = state;
  const place = placeOf(words, target, request);
  const present =
    request.location !== undefined
      ? before?.locations.find(({ location }) => location === request.location)?.role
      : request.owned
        ? before?.ownerRole
        : before?.role;
  const expected = roleOf(state.directory, request);
  if (before === undefined || present === undefined) {
    throw new OperationError("not_found", `${holderName(holder)} itself has no role ${place}.${elsewhere(state)}`, {
      candidates: holder.grants.map((grant) => ({ ...words.grant(grant) })),
      next: [
        {
          tool: "list_permissions",
          arguments: { [holder.kind]: holder.name },
          why: "it lists what there is at each scope",
        },
      ],
    });
  }
  if (expected !== undefined && !sameRole(expected, present)) {
    throw new OperationError(
      "not_found",
      `${holderName(holder)} has ${words.roleName(present)} ${place}, not ${words.roleName(expected)}: nothing was revoked.`,
    );
  }
  const after: Grant | undefined =
    request.location !== undefined
      ? { ...before, locations: before.locations.filter(({ location }) => location !== request.location) }
      : request.owned
        ? { ...before, ownerRole: undefined }
        : undefined;
  const along =
    after === undefined && before.locations.length > 0
      ? `, and the roles of single locations there (${before.locations.map(({ location, role }) => `${location}: ${words.roleName(role)}`).join(", ")})`
      : "";
  const owner =
    after === undefined && before.ownerRole !== undefined
      ? `, and ${words.roleName(before.ownerRole)} for owned definitions there`
      : "";
  return finishPlan(
    state,
    after,
    () => `${holderName(holder)} loses ${words.roleName(present)} ${place}${along}${owner}.`,
  );
}

interface GrantState {
  directory: AccessDirectory;
  words: AccessWords;
  holder: Holder;
  target: GrantPlan["target"];
  before?: Grant;
}

async function readState(dagster: Dagster, request: GrantRequest): Promise<GrantState> {
  const given = [request.user, request.team, request.service_user].filter((name) => name !== undefined);
  if (given.length !== 1) {
    throw new OperationError("invalid_arguments", "Name exactly one of user, team and service_user.");
  }
  if (request.grant !== undefined && request.role !== undefined) {
    throw new OperationError("invalid_arguments", "Give grant (a standard role) or role (a custom one), not both.");
  }
  if (request.location !== undefined && request.owned) {
    throw new OperationError("invalid_arguments", "Give location or owned, not both: they are two different roles.");
  }
  if (request.location !== undefined && request.scope === "organization") {
    throw new OperationError(
      "invalid_arguments",
      "location: a role for a code location is given in a deployment, not in the organization.",
    );
  }
  const directory = await readDirectory(dagster);
  const [words, target, holder] = await Promise.all([
    readWords(dagster, directory),
    targetOf(dagster, request.scope),
    holderOf(dagster, directory, request),
  ]);
  const before = holder.grants.find((grant) => isAt(grant, target));
  return { directory, words, target, holder, before };
}

function isAt(grant: Grant, target: GrantPlan["target"]): boolean {
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
  const { holder, id, grants } = serviceUserIn(await readServiceUsers(dagster), request.service_user ?? "");
  return { ...holder, key: id, grants };
}

/** The scope with the deployment that it is about: the one that the call goes to. */
async function targetOf(dagster: Dagster, scope: GrantScope): Promise<GrantPlan["target"]> {
  if (scope === "organization" || scope === "all_branch_deployments") return { scope };
  const { plusDeployment, name } = dagster.config;
  const { id, branch } = await findDeployment(dagster, plusDeployment ?? name);
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
function roleOf(directory: AccessDirectory, { grant, role }: GrantRequest): RoleHandle | undefined {
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

function checkRoleScope({ roles }: AccessDirectory, handle: RoleHandle, scope: GrantScope): void {
  const role = roles.find(({ id }) => id === handle.customRoleId);
  if (role === undefined || (role.scope === "ORGANIZATION") === (scope === "organization")) return;
  throw new OperationError(
    "invalid_arguments",
    role.scope === "ORGANIZATION"
      ? `The custom role ${JSON.stringify(role.name)} is one of the organization: give it with scope organization.`
      : `The custom role ${JSON.stringify(role.name)} is one of deployments: it cannot be given in the organization.`,
  );
}

/** A role for a location that is not there would do nothing, silently. In branch deployments nobody knows what there will be. */
async function checkLocation(dagster: Dagster, { location = "", scope }: GrantRequest): Promise<void> {
  if (scope !== "deployment") return;
  const names = (await readWorkspace(dagster)).map(({ name }) => name);
  if (names.includes(location)) return;
  const nearest = nearestNames(location, names);
  throw new OperationError(
    "code_location_not_found",
    `The deployment ${dagster.config.name} has no code location ${JSON.stringify(location.slice(0, 120))}.`,
    { candidates: nearest.length > 0 ? nearest : names.slice(0, 10) },
  );
}

function withLocation(locations: Grant["locations"], location: string, role: RoleHandle): Grant["locations"] {
  return locations.some((entry) => entry.location === location)
    ? locations.map((entry) => (entry.location === location ? { location, role } : entry))
    : [...locations, { location, role }];
}

function placeOf(words: AccessWords, target: GrantPlan["target"], { location, owned }: GrantRequest): string {
  const place = words.place(target);
  if (location !== undefined) return `for the code location ${location} ${place}`;
  return owned ? `for definitions that it owns ${place}` : place;
}

function elsewhere({ holder, words }: GrantState): string {
  const places = holder.grants.map((grant) => words.place(grant));
  return places.length === 0 ? " It has none anywhere." : ` It has one ${places.join(", ")}.`;
}

function finishPlan(state: GrantState, after: Grant | undefined, tell: (changed: boolean) => string): GrantPlan {
  const { holder, words, before, target } = state;
  const others = holder.grants.filter((grant) => grant !== before);
  const grantsAfter = after === undefined ? [...others] : [...others, after];
  const changes = differences(words.byPlace(holder.grants), words.byPlace(grantsAfter));
  const what = tell(changes.length > 0);
  return { ...state, before, after, target, grantsAfter, changes, what, remarks: remarksOn(state, after) };
}

/** Who else is concerned, what stays in force beside, and whether Dagster+ will refuse. */
function remarksOn(state: GrantState, after: Grant | undefined): string[] {
  const { holder, directory, target, before, words } = state;
  const remarks: string[] = [];
  if (holder.kind === "team") {
    const members = directory.teams.find(({ id }) => id === holder.key)?.members ?? [];
    remarks.push(
      members.length === 0
        ? "The team has no members."
        : `This concerns its ${members.length} members: ${members
            .slice(0, 20)
            .map(({ email }) => email)
            .join(", ")}${members.length > 20 ? " …" : ""}.`,
    );
  }
  if (holder.kind === "user") {
    const user = userIn(directory, holder.key);
    for (const team of teamsOf(directory, user)) {
      const same = team.grants.find((grant) => isAt(grant, target));
      if (same !== undefined) {
        remarks.push(`Team ${team.name} gives the user ${words.roleName(same.role)} ${words.place(target)} as well.`);
      }
    }
    const admin = holder.grants.some(({ scope, role }) => scope === "organization" && role.grant === "ADMIN");
    if (admin && target.scope !== "organization") {
      remarks.push("The user is ADMIN of the organization, and so may do everything there in any case.");
    }
  }
  const losesAdmin = before?.role.grant === "ADMIN" && after?.role.grant !== "ADMIN";
  if (target.scope === "organization" && losesAdmin && !hasOtherAdmin(directory, holder)) {
    remarks.push("Nobody else is ADMIN of the organization: Dagster+ refuses to leave it without one.");
  }
  if (target.scope === "organization" && after?.role.grant === "ADMIN" && before?.role.grant !== "ADMIN") {
    remarks.push("ADMIN of the organization may do everything in every deployment, and manage users and billing.");
  } else if (after !== undefined && before !== undefined && isLess(after.role, before.role)) {
    remarks.push("This is less than before.");
  }
  return remarks;
}

function isLess(after: RoleHandle, before: RoleHandle): boolean {
  return rankOf(after.grant) >= 0 && rankOf(after.grant) < rankOf(before.grant);
}

/** Whether someone would still be ADMIN of the organization without the grant of this holder. */
export function hasOtherAdmin({ users, teams }: AccessDirectory, without: GrantHolder): boolean {
  const isAdmin = ({ holder, grants }: { holder: GrantHolder; grants: readonly Grant[] }) =>
    (holder.kind !== without.kind || holder.name !== without.name) &&
    grants.some(({ scope, role }) => scope === "organization" && role.grant === "ADMIN");
  const isOther = ({ email }: { email: string }) => without.kind !== "user" || email !== without.name;
  return users.some(isAdmin) || teams.some((team) => isAdmin(team) && team.members.some(isOther));
}
