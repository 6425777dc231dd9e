import { type DemoPart, refusal } from "./part.ts";
import type { DemoWorld } from "./world.ts";

/** A user of the organization that is no person. */
export interface DemoServiceUser {
  id: string;
  name: string;
  displayName: string;
  description: string;
  organizationId: number;
}

function make({ organization }: DemoWorld): DemoServiceUser[] {
  const of = (id: string, name: string, displayName: string, description: string) => ({
    id,
    name,
    displayName,
    description,
    organizationId: organization.id,
  });
  return [
    of("su-ci", "ci", "CI", "Deploys code locations from the repository."),
    of("su-bi", "bi-refresh", "BI refresh", "Asks whether the marts are fresh."),
  ];
}

/** The service users of the organization. */
export function serviceUsersOf(world: DemoWorld): DemoServiceUser[] {
  return world.state(make);
}

/** The service user with an id, in the fields of Dagster+'s schema; null when it is gone. */
export function findServiceUser(world: DemoWorld, id: string): DemoServiceUser | null {
  return serviceUsersOf(world).find((candidate) => candidate.id === id) ?? null;
}

/** Users that are no persons. */
export const serviceUsersPart: DemoPart = {
  query: {
    serviceUsersOrError: (_args, context) =>
      refusal(context, "EDITOR") ?? {
        __typename: "ServiceUsersWithScopedPermissionGrants",
        serviceUsers: serviceUsersOf(context.world).map((serviceUser) => ({
          id: serviceUser.id,
          serviceUser,
          organizationPermissionGrant: null,
          allBranchDeploymentsPermissionGrant: null,
          perBaseBranchDeploymentsPermissionGrants: [],
          deploymentPermissionGrants: [],
          licensedRole: null,
        })),
      },
  },
};
