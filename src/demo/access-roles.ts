import { recordAudit } from "./access-audit-log.ts";
import { companyGrants, type DemoGrant } from "./access-grants.ts";
import { type DemoPart, refusal } from "./part.ts";
import type { DemoWorld } from "./world.ts";

interface DemoRole {
  id: string;
  name: string;
  description: string;
  iconName: string;
  permissions: string[];
  deploymentScope: "DEPLOYMENT" | "ORGANIZATION";
}

/** The ids of the company's own roles. */
export const rolesOfCompany = {
  operator: "8f1c6e02-backfills",
  auditor: "31d0ab77-auditor",
  unused: "c4477d10-support",
};

/** The roles that the company made itself. */
function companyRoles(_world: DemoWorld): DemoRole[] {
  return [
    {
      id: rolesOfCompany.operator,
      name: "Backfill operator",
      description: "Launches and cancels runs and backfills, and nothing else.",
      iconName: "partition",
      permissions: ["START_AND_STOP_RUNS", "EDIT_DYNAMIC_PARTITIONS", "REPORT_ASSET_EVENTS"],
      deploymentScope: "DEPLOYMENT",
    },
    {
      id: rolesOfCompany.auditor,
      name: "Access auditor",
      description: "Reads the audit log.",
      iconName: "visibility",
      permissions: ["READ_AUDIT_LOG"],
      deploymentScope: "ORGANIZATION",
    },
    {
      id: rolesOfCompany.unused,
      name: "Schedule keeper",
      description: "Turns schedules and sensors on and off.",
      iconName: "schedule",
      permissions: ["TOGGLE_SCHEDULES", "TOGGLE_SENSORS", "EDIT_SENSOR_CURSORS"],
      deploymentScope: "DEPLOYMENT",
    },
  ];
}

/** The custom role with an id. */
export function roleOf(world: DemoWorld, id: string | null | undefined): DemoRole | undefined {
  return world.state(companyRoles).find((role) => role.id === id);
}

interface RoleArguments {
  customRoleId: string;
  name: string;
  description: string;
  iconName: string;
  customRolePermissions: string[];
  customRoleDeploymentScope: DemoRole["deploymentScope"];
}

const failed = (message: string) => ({ __typename: "PythonError", message, stack: [], errorChain: [] });
const succeeded = (customRole: DemoRole) => ({ __typename: "CreateOrUpdateCustomRoleSuccess", customRole });

/** Roles that the organization makes itself. */
export const accessRolesPart: DemoPart = {
  query: {
    customRoles: (_args, { world }) => world.state(companyRoles),
  },
  mutation: {
    createCustomRole: (args: RoleArguments, context) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const roles = context.world.state(companyRoles);
      if (roles.some(({ name }) => name === args.name)) return failed(`A role named ${args.name} already exists.`);
      const role: DemoRole = {
        id: `role-${roles.length + 1}-${args.name.toLowerCase().replace(/\W+/g, "-")}`,
        name: args.name,
        description: args.description,
        iconName: args.iconName,
        permissions: args.customRolePermissions,
        deploymentScope: args.customRoleDeploymentScope,
      };
      roles.push(role);
      return succeeded(role);
    },
    updateCustomRole: (args: RoleArguments, context) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const role = roleOf(context.world, args.customRoleId);
      if (role === undefined) return failed(`Custom role ${args.customRoleId} does not exist.`);
      role.name = args.name;
      role.description = args.description;
      role.iconName = args.iconName;
      role.permissions = args.customRolePermissions;
      recordAudit(context, "CHANGE_USER_PERMISSIONS", { custom_role: role.name, permissions: role.permissions });
      return succeeded(role);
    },
    deleteCustomRole: ({ customRoleId }: RoleArguments, context) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const roles = context.world.state(companyRoles);
      const index = roles.findIndex(({ id }) => id === customRoleId);
      if (index < 0) return failed(`Custom role ${customRoleId} does not exist.`);
      const grants = [...context.world.state(companyGrants).values()].flat();
      if (grants.some((grant) => uses(grant, customRoleId))) {
        return { __typename: "CustomRoleInUseError", message: `Custom role ${roles[index]?.name} is in use.` };
      }
      roles.splice(index, 1);
      return { __typename: "DeleteCustomRoleSuccess", customRoleId };
    },
  },
};

function uses(grant: DemoGrant, id: string): boolean {
  const handles = [grant, ...grant.locationGrants, grant.ownerDefinitionsRoleHandle];
  return handles.some((handle) => handle?.customRoleId === id);
}
