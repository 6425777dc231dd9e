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
  output: z.strictObject({
    ...deploymentName,
    deletion: z.enum(["begun", "accepted"]),
    status: z.string(),
    unchanged: z.boolean().optional(),
    hint: z.string(),
  }),
  async preview({ name }, dagster) {
    const { known, details } = await lookAt(name, dagster);
    const full = (await readDeployments(dagster)).filter(({ branch }) => branch === undefined);
    const isOwn = known.name === dagster.config.plusDeployment;
    return {
      would: {
        delete: known.name,
        ...namesOf(known),
        ...(isPending(known.status) ? { unchanged: true, deletion: "Dagster+ is deleting it already" } : {}),
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
    if (isPending(known.status)) {
      return {
        ...namesOf(known),
        deletion: "begun" as const,
        status: known.status.toLowerCase(),
        unchanged: true,
        hint: "Dagster+ was deleting it already: nothing was sent.",
      };
    }
    // Asked for from outside: one that is asleep answers no mutation.
    const { deleteDeployment: answer } = await dagster.mutate(DeploymentDeleteDocument, { id: known.id });
    const { deploymentStatus } = expectType(answer, "DagsterCloudDeployment");
    const begun = isPending(deploymentStatus);
    return {
      ...namesOf(known),
      deletion: begun ? ("begun" as const) : ("accepted" as const),
      status: deploymentStatus.toLowerCase(),
      hint: begun
        ? "Dagster+ deletes it now, which takes a while."
        : "Dagster+ accepted the deletion and does not say that it has begun: list_deployments tells what becomes of it.",
    };
  },
});

function isPending(status: string): boolean {
  return status === "PENDING_DELETION";
}

async function lookAt(name: string, dagster: Dagster) {
  const known = await findDeployment(dagster, name);
  // It may be configured read-only here under another name.
  lookInto(dagster, known).assertWritable();
  const { deploymentByName } = await dagster.query(DeploymentDetailsDocument, { name: known.name });
  return { known, details: expectType(deploymentByName, "DagsterCloudDeployment") };
}
