import { type DemoPart, refusal } from "./part.ts";

/** The service users of the organization. */
export const serviceUsers = [
  { id: "su-ci", name: "ci-deploys", description: "Deploys branches and staging from the deploy workflow." },
  { id: "su-backfills", name: "nightly-backfills", description: "Launches the backfills that the ERP asks for." },
];

/** The service user with an id, in the fields of Dagster+'s schema; null when it is gone. */
export function findServiceUser(id: string): (typeof serviceUsers)[number] | null {
  return serviceUsers.find((candidate) => candidate.id === id) ?? null;
}

/** Users that are no persons. */
export const serviceUsersPart: DemoPart = {
  query: {
    serviceUsersOrError: (_args, context) =>
      refusal(context, "EDITOR") ?? {
        __typename: "ServiceUsersWithScopedPermissionGrants",
        serviceUsers: serviceUsers.map((serviceUser) => ({
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
