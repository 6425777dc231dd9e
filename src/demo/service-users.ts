import { grantFields } from "./access-grants.ts";
import { type DemoPart, refusal } from "./part.ts";
import type { DemoWorld } from "./world.ts";

/** The service users of the organization. */
const serviceUsers = [
  { id: "su-ci", name: "ci-deploys", description: "Deploys branches and staging from the deploy workflow." },
  { id: "su-backfills", name: "nightly-backfills", description: "Launches the backfills that the ERP asks for." },
];

/** The service user with an id, in the fields of Dagster+'s schema; null when it is gone. */
export function findServiceUser(id: string): (typeof serviceUsers)[number] | null {
  return serviceUsers.find((candidate) => candidate.id === id) ?? null;
}

/** A service user with its grants in the fields of Dagster+'s schema. */
export function serviceUserFields(
  world: DemoWorld,
  serviceUser: (typeof serviceUsers)[number],
): Record<string, unknown> {
  return {
    __typename: "ServiceUserWithScopedPermissionGrants",
    id: serviceUser.id,
    serviceUser,
    ...grantFields(world, `service:${serviceUser.id}`),
  };
}

/** Users that are no persons. */
export const serviceUsersPart: DemoPart = {
  query: {
    serviceUsersOrError: (_args, context) =>
      refusal(context, "EDITOR") ?? {
        __typename: "ServiceUsersWithScopedPermissionGrants",
        serviceUsers: serviceUsers.map((serviceUser) => serviceUserFields(context.world, serviceUser)),
      },
  },
};
