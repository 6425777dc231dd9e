import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findDeployment, lookInto, readDeployments } from "../../dagster/deployment-directory.ts";
import { expectType } from "../../dagster/unions.ts";
import { DeploymentDeleteDocument, DeploymentDetailsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { deploymentName, namesOf } from "./deployment-shapes.ts";

export const deleteDeployment = defineTool({
  name: "delete_deployment",
  toolset: "deployments",
  access: "destroy",
  plusOnly: true,
  title: "Delete deployment",
  description: "Delete a deployment with its code locations and history.",
  input: z.strictObject({ name: shortText }),
  output: z.strictObject({ ...deploymentName, deleted: z.boolean(), status: z.string(), hint: z.string().optional() }),
  async preview({ name }, dagster) {
    const { known, details } = await lookAt(name, dagster);
    const full = (await readDeployments(dagster)).filter(({ branch }) => branch === undefined);
    const isOwn = known.name === dagster.config.plusDeployment;
    return {
      would: {
        delete: known.name,
        ...namesOf(known),
        type: known.branch === undefined ? "full" : "branch",
        // What an older Dagster+ does not list here is lost all the same.
        code_locations: details.workspaceEntries?.map(({ locationName }) => locationName),
        also_lost: "its runs, event logs, asset history, schedules, sensors, settings and permissions",
        last_full_deployment: known.branch === undefined && full.length === 1 ? true : undefined,
        connected: isOwn ? "this server is connected to it and would lose its connection" : undefined,
        not_permitted: details.canDeleteDeployment ? undefined : true,
      },
    };
  },
  async handler({ name }, dagster) {
    const { known } = await lookAt(name, dagster);
    // Asked for from outside: one that is asleep answers no mutation.
    const { deleteDeployment: answer } = await dagster.mutate(DeploymentDeleteDocument, { id: known.id });
    const { deploymentStatus } = expectType(answer, "DagsterCloudDeployment");
    const pending = deploymentStatus === "PENDING_DELETION";
    return {
      ...namesOf(known),
      deleted: true,
      status: deploymentStatus.toLowerCase(),
      hint: pending ? "Dagster+ has begun to delete it, which takes a while." : undefined,
    };
  },
});

async function lookAt(name: string, dagster: Dagster) {
  const known = await findDeployment(dagster, name);
  // It may be configured read-only here under another name.
  lookInto(dagster, known).assertWritable();
  const { deploymentByName } = await dagster.query(DeploymentDetailsDocument, { name: known.name });
  return { known, details: expectType(deploymentByName, "DagsterCloudDeployment") };
}
