import { createHash } from "node:crypto";
import { type ConfigShape, configSchema } from "./config-shape.ts";
import { settingsOf } from "./deployment-details.ts";
import { deploymentFields } from "./organization.ts";
import { type DemoContext, type DemoPart, refusal } from "./part.ts";
import { DemoDeployment } from "./world.ts";

/** What can be set of a deployment. */
const settingsShape: ConfigShape = {
  fields: {
    run_queue: { fields: { max_concurrent_runs: "Int", tag_concurrency_limits: { list: "Any" } } },
    run_monitoring: {
      fields: {
        start_timeout_seconds: "Int",
        cancel_timeout_seconds: "Int",
        max_runtime_seconds: "Int",
        free_slots_after_run_end_seconds: "Int",
      },
    },
    run_retries: { fields: { max_retries: "Int", retry_on_asset_or_op_failure: "Bool" } },
    sso_default_role: { enum: ["VIEWER", "LAUNCHER", "EDITOR", "ADMIN"] },
    non_isolated_runs: { fields: { enabled: "Bool", max_concurrent_non_isolated_runs: "Int" } },
    auto_materialize: { fields: { run_tags: { map: "String" }, use_sensors: "Bool" } },
  },
};

function byId(context: DemoContext, deploymentId: number | null | undefined) {
  return deploymentId === null || deploymentId === undefined
    ? context.deployment
    : context.world.deployments.find(({ id }) => id === deploymentId);
}

function notFound(deploymentId: unknown) {
  return { __typename: "DeploymentNotFoundError", message: `Deployment ${String(deploymentId)} not found` };
}

/** Settings of deployments, and how deployments come and go. */
export const deploymentsPart: DemoPart = {
  query: { deploymentSettingsSchema: () => configSchema(settingsShape) },
  mutation: {
    setDeploymentSettings: (
      args: { deploymentId?: number | null; deploymentSettings: { settings?: Record<string, unknown> | null } },
      context,
    ) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const deployment = byId(context, args.deploymentId);
      if (deployment === undefined) return notFound(args.deploymentId);
      // The whole is replaced: what is not named goes back to its default.
      const state = deployment.state(settingsOf(context.world));
      state.settings = args.deploymentSettings.settings ?? {};
      return { __typename: "DeploymentSettings", settings: state.settings };
    },
    createDeployment: (
      args: {
        deploymentName: string;
        deploymentAgentType?: "HYBRID" | "SERVERLESS" | null;
        inheritPermsDeploymentId?: number | null;
      },
      context,
    ) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const { deployments } = context.world;
      const { deploymentName: name, inheritPermsDeploymentId: from } = args;
      if (deployments.some((known) => known.name === name)) {
        return { __typename: "DuplicateDeploymentError", message: `A deployment named ${name} already exists.` };
      }
      if (from !== null && from !== undefined && byId(context, from) === undefined) return notFound(from);
      if (deployments.filter(({ branch }) => branch === undefined).length >= 4) {
        return { __typename: "DeploymentLimitError", message: "Your plan includes 4 full deployments." };
      }
      const digest = createHash("sha1").update(name).digest();
      const deployment = new DemoDeployment({
        id: 1000 + (digest.readUInt32BE(0) % 100_000),
        name,
        agentType: args.deploymentAgentType ?? "HYBRID",
        locations: [],
      });
      deployments.push(deployment);
      return deploymentFields(deployment, context.world);
    },
    deleteDeployment: ({ deploymentId }: { deploymentId: number }, context) => {
      const refused = refusal(context, "ADMIN");
      if (refused !== undefined) return refused;
      const { deployments } = context.world;
      const deployment = byId(context, deploymentId);
      if (deployment === undefined) return notFound(deploymentId);
      const full = deployments.filter(({ branch }) => branch === undefined);
      if (deployment.branch === undefined && full.length === 1) {
        return { __typename: "DeleteFinalDeploymentError", message: "The last deployment cannot be deleted." };
      }
      const fields = { ...deploymentFields(deployment, context.world), deploymentStatus: "PENDING_DELETION" };
      deployments.splice(deployments.indexOf(deployment), 1);
      return fields;
    },
  },
};
