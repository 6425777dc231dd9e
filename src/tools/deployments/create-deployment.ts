import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findDeployment, readDeployments } from "../../dagster/deployment-directory.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType } from "../../dagster/unions.ts";
import { type DeploymentAgentType, DeploymentCreateDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";

const inputs = z.strictObject({
  name: shortText.max(100),
  agent_type: z
    .enum(["hybrid", "serverless"])
    .meta({ jsonSchema: { type: "string" } })
    .optional(),
  permissions_from: shortText.optional(),
});

export const createDeployment = defineTool({
  name: "create_deployment",
  toolset: "deployments",
  access: "destroy",
  plusOnly: true,
  permission: "manage_full_deployments",
  title: "Create deployment",
  description: "Create a full deployment, with the roles of another if that is named.",
  input: inputs,
  output: z.strictObject({
    deployment: z.string(),
    agent_type: z.string(),
    status: z.string(),
    permissions_from: z.string().optional(),
    hint: z.string(),
  }),
  async preview(input, dagster) {
    const from = await plan(input, dagster);
    return {
      would: {
        create: input.name,
        organization: dagster.config.organization,
        agent_type: input.agent_type ?? "as Dagster+ decides",
        permissions: from === undefined ? "those that hold for the whole organization" : `those of ${from.name}`,
      },
    };
  },
  async handler(input, dagster) {
    const from = await plan(input, dagster);
    const { createDeployment: created } = await dagster.mutate(DeploymentCreateDocument, {
      name: input.name,
      agentType: input.agent_type?.toUpperCase() as DeploymentAgentType | undefined,
      inheritFrom: from?.id,
    });
    const { deploymentName, agentType, deploymentStatus } = expectType(created, "DagsterCloudDeployment");
    return {
      deployment: deploymentName,
      agent_type: agentType.toLowerCase(),
      status: deploymentStatus.toLowerCase(),
      permissions_from: from?.name,
      hint:
        agentType === "SERVERLESS"
          ? "It has no code locations yet: promote_code_locations or save_code_location adds them."
          : "It has no code locations yet, and an agent must be configured to serve it: promote_code_locations or save_code_location adds code.",
    };
  },
});

/** The deployment whose permissions are copied. @throws {OperationError} `refused_by_dagster` when the name is taken */
async function plan({ name, permissions_from }: z.output<typeof inputs>, dagster: Dagster) {
  const taken = (await readDeployments(dagster)).some((known) => known.name === name);
  if (taken) {
    throw new OperationError(
      "refused_by_dagster",
      `The organization has a deployment ${JSON.stringify(name)} already: nothing was sent.`,
    );
  }
  return permissions_from === undefined ? undefined : findDeployment(dagster, permissions_from);
}
