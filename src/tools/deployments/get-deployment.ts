import { z } from "zod";
import { siblingDeployment } from "../../config/configuration.ts";
import { findDeploymentOrOwn, lookInto } from "../../dagster/deployment-directory.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { DeploymentDetailsDocument } from "../../queries/generated/graphql.ts";
import { agentLine, agentLineOf, readAgents } from "../code-locations/agent-answer.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { deploymentName, namesOf } from "./deployment-shapes.ts";

export const getDeployment = defineTool({
  name: "get_deployment",
  toolset: "deployments",
  access: "read",
  plusOnly: true,
  title: "Deployment",
  description: "One deployment by name, branch or pull request number: commit, code locations, what you may do.",
  input: z.strictObject({
    name: shortText.optional(),
    include: z.array(z.enum(["agents", "locations"])).optional(),
  }),
  output: z.strictObject({
    ...deploymentName,
    type: z.string(),
    agent_type: z.string(),
    status: z.string(),
    url: z.string(),
    branch_url: z.string().optional(),
    pull_request_url: z.string().optional(),
    base_deployment: z.string().optional(),
    latest_commit: z
      .strictObject({
        hash: z.string(),
        message: z.string().optional(),
        author: z.string().optional(),
        time: z.string().optional(),
        url: z.string().optional(),
      })
      .optional(),
    code_locations: z.number().optional(),
    failed_locations: z.array(z.string()).optional(),
    locations: z
      .array(
        z.strictObject({
          location: z.string(),
          load_error: z.boolean().optional(),
          outdated: z.boolean().optional(),
          updated: z.string().optional(),
        }),
      )
      .optional(),
    agents: z.array(agentLine).optional(),
    not_permitted: z.array(z.string()).optional(),
  }),
  async handler({ name, include = [] }, dagster) {
    const known = await findDeploymentOrOwn(dagster, name);
    const { deploymentByName } = await dagster.query(DeploymentDetailsDocument, { name: known.name });
    const details = expectType(deploymentByName, "DagsterCloudDeployment");
    const { latestCommit: commit, branchDeploymentGitMetadata: git, workspaceEntries: entries } = details;
    const agents = include.includes("agents") ? await readAgents(lookInto(dagster, known)) : undefined;
    const denied = [
      ...(details.canAccessDeployment === false ? ["look into it"] : []),
      ...(details.canEditDeploymentSettings ? [] : ["edit its settings"]),
      ...(details.canDeleteDeployment ? [] : ["delete it"]),
    ];
    return {
      ...namesOf(known),
      type: known.branch === undefined ? "full" : "branch",
      agent_type: details.agentType.toLowerCase(),
      status: details.deploymentStatus.toLowerCase(),
      url: siblingDeployment(dagster.config, known.name).webUrl,
      branch_url: git?.branchUrl ?? undefined,
      pull_request_url: git?.pullRequestUrl ?? undefined,
      base_deployment: details.parentDeployment?.deploymentName,
      latest_commit: commit
        ? {
            hash: commit.commitHash,
            message: commit.commitMessage?.split("\n")[0]?.slice(0, 200),
            author: commit.authorEmail ?? commit.authorName ?? undefined,
            time: isoFromSeconds(commit.timestamp),
            url: commit.commitUrl ?? undefined,
          }
        : undefined,
      // An older Dagster+ does not tell of them here.
      code_locations: entries?.length,
      failed_locations: unlessEmpty(
        entries?.filter(({ hasLoadError }) => hasLoadError).map(({ locationName }) => locationName),
      ),
      locations: include.includes("locations")
        ? entries?.map(({ locationName, hasLoadError, hasOutdatedData, dataUpdatedTimestamp }) => ({
            location: locationName,
            load_error: hasLoadError || undefined,
            outdated: hasOutdatedData || undefined,
            updated: isoFromSeconds(dataUpdatedTimestamp),
          }))
        : undefined,
      agents: agents?.map((agent) => agentLineOf(agent)),
      not_permitted: unlessEmpty(denied),
    };
  },
});
