import { deploymentDetails } from "./deployment-details.ts";
import { type DemoContext, type DemoPart, hasRole, pageOf } from "./part.ts";
import { type DemoDeployment, type DemoWorld, userFields } from "./world.ts";

/** A deployment in the fields of Dagster+'s schema. */
export function deploymentFields(deployment: DemoDeployment, world: DemoWorld): Record<string, unknown> {
  const { branch } = deployment;
  return {
    __typename: "DagsterCloudDeployment",
    organizationId: world.organization.id,
    organizationName: world.organization.name,
    deploymentId: deployment.id,
    deploymentName: deployment.name,
    deploymentStatus: "ACTIVE",
    deploymentType: branch === undefined ? "PRODUCTION" : "BRANCH",
    branchDeploymentGitMetadata:
      branch === undefined
        ? null
        : {
            branchName: branch.branchName,
            repoName: "data-platform",
            branchUrl: `https://git.example/harbor-roasters/data-platform/tree/${branch.branchName}`,
            pullRequestUrl: `https://git.example/harbor-roasters/data-platform/pull/${branch.pullRequestNumber}`,
            pullRequestStatus: branch.pullRequestStatus,
            pullRequestNumber: String(branch.pullRequestNumber),
          },
    isBranchDeployment: branch !== undefined,
    agentType: deployment.agentType,
    parentDeployment: branch === undefined ? null : deploymentFields(world.deployments[0]!, world),
    ...deploymentDetails(deployment, world),
    canAccessDeployment: true,
    canEditDeploymentSettings: (_args: unknown, context: DemoContext) => hasRole(context, "ADMIN"),
    canDeleteDeployment: (_args: unknown, context: DemoContext) =>
      hasRole(context, "ADMIN") && deployment.name !== "prod",
  };
}

/** The permissions of Dagster+ that this server tells about, with the least role that has each. */
const permissions = {
  launch_pipeline_execution: "LAUNCHER",
  launch_pipeline_reexecution: "LAUNCHER",
  launch_partition_backfill: "LAUNCHER",
  cancel_partition_backfill: "LAUNCHER",
  terminate_pipeline_execution: "LAUNCHER",
  delete_pipeline_run: "ADMIN",
  start_schedule: "EDITOR",
  stop_running_schedule: "EDITOR",
  edit_sensor: "EDITOR",
  update_sensor_cursor: "EDITOR",
  reload_repository_location: "EDITOR",
  reload_workspace: "EDITOR",
  wipe_assets: "EDITOR",
  report_runless_asset_events: "EDITOR",
  edit_concurrency_limit: "EDITOR",
  toggle_auto_materialize: "EDITOR",
  edit_dynamic_partitions: "EDITOR",
  edit_alert_policies: "EDITOR",
  edit_workspace: "EDITOR",
  edit_deployment_settings: "ADMIN",
  edit_deployment_permissions: "ADMIN",
} as const;

/** Who asks, which organization this is, and its deployments. */
export const organizationPart: DemoPart = {
  query: {
    version: () => "1.13.27",
    permissions: (_args, context) => permissionsOf(context),
    identity: (_args, context) => ({
      viewer: context.viewer.userId === undefined ? null : userFields(context.world.user(context.viewer.userId)),
      currentDeployment: deploymentFields(context.deployment, context.world),
      permissions: permissionsOf(context),
    }),
    organization: (_args, { world }) => ({
      ...world.organization,
      status: "ACTIVE",
      metadata: {
        slackAppInstallation: { teamId: "T04H", teamName: "harbor-roasters" },
        githubAppInstallation: { accountName: "harbor-roasters", repos: ["harbor-roasters/data-platform"] },
      },
    }),
    currentDeployment: (_args, { world, deployment }) => deploymentFields(deployment, world),
    deployments: (_args, { world }) => world.deployments.map((deployment) => deploymentFields(deployment, world)),
    fullDeployments: (_args, { world }) =>
      world.deployments
        .filter(({ branch }) => branch === undefined)
        .map((deployment) => deploymentFields(deployment, world)),
    branchDeployments: (
      { limit, cursor, pullRequestStatus }: { limit: number; cursor?: string; pullRequestStatus?: string },
      { world },
    ) => {
      const branches = world.deployments.filter(
        ({ branch }) => branch !== undefined && (!pullRequestStatus || branch.pullRequestStatus === pullRequestStatus),
      );
      const { items, nextCursor } = pageOf(branches, cursor, limit, ({ id }) => String(id));
      return { nodes: items.map((deployment) => deploymentFields(deployment, world)), nextCursor };
    },
    deploymentByName: ({ name }: { name: string }, { world }) => {
      const found = world.deployments.find((deployment) => deployment.name === name);
      return found === undefined
        ? { __typename: "DeploymentNotFoundError", message: `Deployment ${name} not found` }
        : deploymentFields(found, world);
    },
  },
};

function permissionsOf(context: DemoContext) {
  return Object.entries(permissions).map(([permission, least]) => ({
    permission,
    value: hasRole(context, least),
    disabledReason: hasRole(context, least) ? null : "Disabled by your administrator",
  }));
}
