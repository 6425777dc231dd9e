import {
  AccessRemoveServiceUserGrantDocument,
  AccessRemoveTeamGrantDocument,
  AccessRemoveUserGrantDocument,
  AccessSetServiceUserGrantDocument,
  AccessSetTeamGrantDocument,
  AccessSetUserGrantDocument,
  type PermissionDeploymentScope,
} from "../../queries/generated/graphql.ts";
import type { Dagster } from "../dagster.ts";
import { expectType } from "../unions.ts";
import type { GrantPlan } from "./grant-change.ts";
import type { Holder } from "./grant-request.ts";
import { type Grant, type GrantScope, grantsFrom } from "./grants.ts";

/** The scope as mutations have it: for the branch deployments of one base it goes with the base's id. */
const dagsterScope: Readonly<Record<GrantScope, PermissionDeploymentScope>> = {
  organization: "ORGANIZATION",
  deployment: "DEPLOYMENT",
  all_branch_deployments: "ALL_BRANCH_DEPLOYMENTS",
  base_branch_deployments: "ALL_BRANCH_DEPLOYMENTS",
};

/**
 * Makes a planned change, and gives the holder's grants as Dagster+ tells them afterwards. A grant is sent whole, with the roles
 * of its locations and for owned definitions, since Dagster+ replaces it whole.
 *
 * @throws {OperationError} as Dagster+ refuses it: `permission_denied`; `refused_by_dagster` for the last admin or too many users
 */
export async function sendGrant(dagster: Dagster, { holder, after, target }: GrantPlan): Promise<Grant[]> {
  const where = { deploymentScope: dagsterScope[target.scope], deploymentId: target.deploymentId };
  if (after === undefined) return remove(dagster, holder, where);
  const grant = {
    ...where,
    ...after.role,
    locationGrants: after.locations.map(({ location, role }) => ({ locationName: location, ...role })),
    ownerDefinitionsRole: after.ownerRole ?? null,
  };
  if (holder.kind === "user") {
    const { createOrUpdateUserPermissions } = await dagster.mutate(AccessSetUserGrantDocument, {
      grant: { email: holder.key, ...grant },
    });
    return grantsFrom(holder, expectType(createOrUpdateUserPermissions, "DagsterCloudUserWithScopedPermissionGrants"));
  }
  if (holder.kind === "team") {
    const { createOrUpdateTeamPermission } = await dagster.mutate(AccessSetTeamGrantDocument, {
      teamId: holder.key,
      ...grant,
    });
    const { teamPermissions } = expectType(createOrUpdateTeamPermission, "CreateOrUpdateTeamPermissionSuccess");
    return grantsFrom(holder, teamPermissions);
  }
  const { createOrUpdateServiceUserPermissions } = await dagster.mutate(AccessSetServiceUserGrantDocument, {
    grant: { serviceUserId: holder.key, ...grant },
  });
  return grantsFrom(holder, expectType(createOrUpdateServiceUserPermissions, "ServiceUserWithScopedPermissionGrants"));
}

async function remove(
  dagster: Dagster,
  holder: Holder,
  where: { deploymentScope: PermissionDeploymentScope; deploymentId?: number },
): Promise<Grant[]> {
  if (holder.kind === "user") {
    const { removeUserPermissions } = await dagster.mutate(AccessRemoveUserGrantDocument, {
      grant: { email: holder.key, ...where },
    });
    return grantsFrom(holder, expectType(removeUserPermissions, "DagsterCloudUserWithScopedPermissionGrants"));
  }
  if (holder.kind === "team") {
    const { removeTeamPermission } = await dagster.mutate(AccessRemoveTeamGrantDocument, {
      teamId: holder.key,
      ...where,
    });
    return grantsFrom(holder, expectType(removeTeamPermission, "RemoveTeamPermissionSuccess").teamPermissions);
  }
  const { removeServiceUserPermissions } = await dagster.mutate(AccessRemoveServiceUserGrantDocument, {
    grant: { serviceUserId: holder.key, ...where },
  });
  return grantsFrom(holder, expectType(removeServiceUserPermissions, "ServiceUserWithScopedPermissionGrants"));
}
