import { z } from "zod";
import { unlessEmpty } from "../../output/clean.ts";
import { SettingsOrganizationDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";

export const getOrganization = defineTool({
  name: "get_organization",
  toolset: "settings",
  access: "read",
  plusOnly: true,
  title: "Organization",
  description: "The Dagster+ organization: plan, status, who you are, Slack and GitHub, deployments.",
  input: z.strictObject({}),
  output: z.strictObject({
    name: z.string(),
    id: z.string(),
    status: z.string(),
    plan: z.string().optional(),
    you: z.string(),
    slack_workspace: z.string().optional(),
    github: z.strictObject({ account: z.string().optional(), repositories: z.array(z.string()) }).optional(),
    full_deployments: z.number(),
    branch_deployments: z.number(),
  }),
  async handler(_input, dagster) {
    const { organization, identity, planType, deployments } = await dagster.query(SettingsOrganizationDocument, {});
    const { slackAppInstallation: slack, githubAppInstallation: github } = organization.metadata ?? {};
    const branches = deployments.filter(({ isBranchDeployment }) => isBranchDeployment).length;
    return {
      name: organization.name,
      id: organization.publicId,
      status: words(organization.status),
      plan: planType && planType !== "UNKNOWN" ? words(planType) : undefined,
      you: identity.viewer?.email ?? "a token that belongs to no user: an agent's or a service user's",
      slack_workspace: slack?.teamName,
      github: github
        ? { account: github.accountName ?? undefined, repositories: unlessEmpty(github.repos) ?? [] }
        : undefined,
      full_deployments: deployments.length - branches,
      branch_deployments: branches,
    };
  },
});

/** A name of an enum as words: `READ_ONLY` → "read only". */
function words(name: string): string {
  return name.toLowerCase().replaceAll("_", " ");
}
