import { z } from "zod";
import {
  type AccessDirectory,
  type CustomRole,
  readDirectory,
  readServiceUsersIfSeen,
  whole,
} from "../../dagster/access/directory.ts";
import { customRolePermissions, isOrganizationPermission } from "../../dagster/access/permissions.ts";
import { readWords } from "../../dagster/access/words.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { expectType } from "../../dagster/unions.ts";
import { differences } from "../../output/differences.ts";
import {
  AccessCreateRoleDocument,
  AccessUpdateRoleDocument,
  type CustomRolePermission,
} from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { changesAnswer, holdersOf } from "./answers.ts";
import { type Plan, planned, planOutput } from "./plan.ts";
import { answerOfRole, customRoleAnswer } from "./role-answer.ts";
import { standardRoleOf } from "./role-argument.ts";

const input = z.strictObject({
  name: shortText,
  new_name: shortText.optional(),
  permissions: z.array(shortText).min(1).max(100).optional(),
  scope: z.enum(["deployment", "organization"]).optional(),
  description: z.string().trim().max(1000).optional(),
  icon: shortText.max(100).optional(),
});
type Input = z.output<typeof input>;

/** The icon of a role that nobody chose one for. */
const standardIcon = "people";

export const saveRole = defineTool({
  name: "save_role",
  toolset: "access",
  access: "destroy",
  plusOnly: true,
  idempotent: true,
  permission: "edit_custom_roles",
  title: "Save custom role",
  description:
    "Create a custom role, or change the one of that name; what is left out stays. permissions: start_and_stop_runs …",
  input,
  output: z.strictObject({ ...planOutput, role: customRoleAnswer.optional(), changes: changesAnswer.optional() }),
  ...planned<Input>(async (given, dagster) => {
    const directory = await whole(dagster, readDirectory);
    const present = directory.roles.find(({ name, id }) => name === given.name || id === given.name);
    const role = roleFrom(given, present);
    checkName(directory, role, present);
    return present === undefined ? planCreate(dagster, role) : planUpdate(dagster, directory, role, present);
  }),
});

/** The role as it is to be. @throws {OperationError} `invalid_arguments` */
function roleFrom(given: Input, present: CustomRole | undefined): Omit<CustomRole, "id"> {
  const scope = given.scope?.toUpperCase() as CustomRole["scope"] | undefined;
  if (present !== undefined && scope !== undefined && scope !== present.scope) {
    throw new OperationError(
      "invalid_arguments",
      `scope: the role ${JSON.stringify(present.name)} is one of ${present.scope === "ORGANIZATION" ? "the organization" : "deployments"}, which cannot be changed: create another role.`,
    );
  }
  const permissions = given.permissions?.map(permissionOf) ?? present?.permissions;
  if (permissions === undefined) {
    throw new OperationError("invalid_arguments", "permissions: a new role needs some.", { allowed: allPermissions() });
  }
  const chosen = present?.scope ?? scope ?? scopeOf(permissions);
  const wrong = permissions.filter(
    (permission) => isOrganizationPermission(permission) !== (chosen === "ORGANIZATION"),
  );
  if (given.permissions !== undefined && wrong.length > 0) {
    const other = chosen === "ORGANIZATION" ? "deployments" : "the organization";
    throw new OperationError(
      "invalid_arguments",
      `permissions: ${wrong.map((name) => name.toLowerCase()).join(", ")} belong to roles of ${other}; this one is of ${chosen === "ORGANIZATION" ? "the organization" : "deployments"}.`,
    );
  }
  return {
    name: given.new_name ?? present?.name ?? given.name,
    description: given.description ?? present?.description ?? "",
    icon: given.icon ?? present?.icon ?? standardIcon,
    scope: chosen,
    permissions: [...new Set(permissions)],
  };
}

function scopeOf(permissions: readonly CustomRolePermission[]): CustomRole["scope"] {
  return permissions.every(isOrganizationPermission) ? "ORGANIZATION" : "DEPLOYMENT";
}

function permissionOf(given: string): CustomRolePermission {
  const found = customRolePermissions.find((name) => name === given.toUpperCase());
  if (found !== undefined) return found;
  throw new OperationError("invalid_arguments", `permissions: there is no ${JSON.stringify(given.slice(0, 80))}.`, {
    candidates: nearestNames(given, allPermissions()),
    allowed: allPermissions(),
  });
}

const allPermissions = () => customRolePermissions.map((name) => name.toLowerCase());

function checkName({ roles }: AccessDirectory, { name }: { name: string }, present: CustomRole | undefined): void {
  if (standardRoleOf(name) !== undefined) {
    throw new OperationError("invalid_arguments", `name: ${name} is a standard role; a custom one needs another name.`);
  }
  if (roles.some((role) => role.name === name && role.id !== present?.id)) {
    throw new OperationError("refused_by_dagster", `There is another role ${JSON.stringify(name)} already.`);
  }
}

function planCreate(dagster: Dagster, role: Omit<CustomRole, "id">): Plan {
  return {
    changes: true,
    what: `A custom role ${JSON.stringify(role.name)} is created; nobody has it until it is granted.`,
    details: { role: answerOfRole({ id: "", ...role }) },
    send: async () => {
      const { createCustomRole } = await dagster.mutate(AccessCreateRoleDocument, {
        name: role.name,
        description: role.description,
        iconName: role.icon,
        scope: role.scope,
        permissions: role.permissions,
      });
      const { customRole } = expectType(createCustomRole, "CreateOrUpdateCustomRoleSuccess");
      return { role: answerOfRole({ ...customRole, icon: customRole.iconName, scope: customRole.deploymentScope }) };
    },
  };
}

async function planUpdate(
  dagster: Dagster,
  directory: AccessDirectory,
  role: Omit<CustomRole, "id">,
  present: CustomRole,
): Promise<Plan> {
  const told = (one: Omit<CustomRole, "id">) => ({
    ...answerOfRole({ id: present.id, ...one }),
    permissions: undefined,
  });
  const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase());
  const gained = role.permissions.filter((permission) => !present.permissions.includes(permission));
  const lost = present.permissions.filter((permission) => !role.permissions.includes(permission));
  const words = await readWords(dagster, directory);
  const changes = [
    ...differences(told(present), told(role)),
    ...lower(gained).map((name) => ({ path: `permissions.${name}`, after: true })),
    ...lower(lost).map((name) => ({ path: `permissions.${name}`, before: true })),
  ];
  const holders = holdersOf(
    [...directory.users, ...directory.teams, ...(await readServiceUsersIfSeen(dagster))],
    ({ customRoleId }) => customRoleId === present.id,
    words,
  );
  const effects = [
    ...(gained.length > 0 ? [`may from then on: ${lower(gained).join(", ")}`] : []),
    ...(lost.length > 0 ? [`may no longer: ${lower(lost).join(", ")}`] : []),
  ];
  return {
    changes: changes.length > 0,
    what:
      changes.length === 0
        ? `The custom role ${JSON.stringify(present.name)} is like that already: nothing changes.`
        : `The custom role ${JSON.stringify(present.name)} changes${effects.length === 0 ? "" : `: whoever has it ${effects.join("; ")}`}.`,
    details: { changes, held_by: holders },
    send: async () => {
      const { updateCustomRole } = await dagster.mutate(AccessUpdateRoleDocument, {
        customRoleId: present.id,
        name: role.name,
        description: role.description,
        iconName: role.icon,
        permissions: role.permissions,
      });
      const { customRole } = expectType(updateCustomRole, "CreateOrUpdateCustomRoleSuccess");
      return {
        changes,
        role: answerOfRole({ ...customRole, icon: customRole.iconName, scope: customRole.deploymentScope }),
      };
    },
  };
}
