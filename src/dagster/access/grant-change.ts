import { type Difference, differences } from "../../output/differences.ts";
import type { Dagster } from "../dagster.ts";
import { OperationError } from "../errors.ts";
import { findLocation } from "../find.ts";
import { teamsOf, userIn } from "./directory.ts";
import { remarksOn } from "./grant-remarks.ts";
import {
  checkRoleScope,
  type GrantRequest,
  type GrantState,
  type GrantTarget,
  isAt,
  readState,
  roleOf,
} from "./grant-request.ts";
import { type Grant, type RoleHandle, sameRole } from "./grants.ts";
import { standardRoles } from "./permissions.ts";
import { type AccessWords, holderFirst } from "./words.ts";

/** A change of one grant, planned on the live state. */
export interface GrantPlan extends GrantState {
  /** What the grant will be; undefined when it will be gone. */
  after?: Grant;
  /** All grants of the holder afterwards. */
  grantsAfter: Grant[];
  /** What happens, in a sentence. */
  what: string;
  changes: Difference[];
  /** What else a person should know before it is done. */
  remarks: string[];
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
  if ((request.location !== undefined || request.owned === true) && before === undefined) {
    throw new OperationError(
      "refused_by_dagster",
      `${holderFirst(holder)} has no role ${words.place(target)}, and a role for ${request.location === undefined ? "owned definitions" : "a location"} is part of one: grant that first.`,
      {
        // In the organization even the least role is one in every deployment, which nobody asked for.
        next:
          request.scope === "organization"
            ? undefined
            : [
                {
                  tool: "grant_permission",
                  arguments: { [holder.kind]: holder.name, grant: "VIEWER", scope: request.scope },
                  why: `VIEWER ${words.place(target)} is the least role that sees its code locations`,
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
      ? `${holderFirst(holder)} gets ${words.roleName(role)} ${place}${was === undefined ? "" : ` instead of ${words.roleName(was)}`}.`
      : `${holderFirst(holder)} has ${words.roleName(role)} ${place} already: nothing changes.`,
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
    throw new OperationError(
      "not_found",
      `${holderFirst(holder)} itself has no role ${place}.${elsewhere(state)}${byTeams(state)}`,
      {
        candidates: holder.grants.map((grant) => ({ ...words.grant(grant) })),
        next: [
          {
            tool: "list_permissions",
            arguments: { [holder.kind]: holder.name },
            why: "it lists what there is at each scope",
          },
        ],
      },
    );
  }
  if (expected !== undefined && !sameRole(expected, present)) {
    throw new OperationError(
      "not_found",
      `${holderFirst(holder)} has ${words.roleName(present)} ${place}, not ${words.roleName(expected)}: nothing was revoked.`,
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
    () => `${holderFirst(holder)} loses ${words.roleName(present)} ${place}${along}${owner}.`,
  );
}

/** A role for a location that is not there would do nothing, silently. In branch deployments nobody knows what there will be. */
async function checkLocation(dagster: Dagster, { location = "", scope }: GrantRequest): Promise<void> {
  if (scope !== "deployment") return;
  await findLocation(dagster, location);
}

function withLocation(locations: Grant["locations"], location: string, role: RoleHandle): Grant["locations"] {
  return locations.some((entry) => entry.location === location)
    ? locations.map((entry) => (entry.location === location ? { location, role } : entry))
    : [...locations, { location, role }];
}

function placeOf(words: AccessWords, target: GrantTarget, { location, owned }: GrantRequest): string {
  const place = words.place(target);
  if (location !== undefined) return `for the code location ${location} ${place}`;
  return owned ? `for definitions that it owns ${place}` : place;
}

function elsewhere({ holder, words }: GrantState): string {
  const places = holder.grants.map((grant) => words.place(grant));
  return places.length === 0 ? " It has none anywhere." : ` It has one ${places.join(", ")}.`;
}

/** Teams by which a user has a role there all the same. */
function byTeams({ holder, directory, words, target }: GrantState): string {
  if (holder.kind !== "user") return "";
  return teamsOf(directory, userIn(directory, holder.key))
    .flatMap((team) => team.grants.filter((grant) => isAt(grant, target)).map((grant) => ({ team, grant })))
    .map(({ team, grant }) => ` Team ${team.name} gives the user ${words.roleName(grant.role)} there.`)
    .join("");
}

function finishPlan(state: GrantState, after: Grant | undefined, tell: (changed: boolean) => string): GrantPlan {
  const { holder, words, before, target } = state;
  const others = holder.grants.filter((grant) => grant !== before);
  const grantsAfter = after === undefined ? [...others] : [...others, after];
  const changes = differences(words.byPlace(holder.grants), words.byPlace(grantsAfter));
  const what = tell(changes.length > 0);
  return { ...state, before, after, target, grantsAfter, changes, what, remarks: remarksOn(state, after) };
}
