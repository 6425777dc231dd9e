import { type DeploymentConfig, sealDeployment } from "../config/configuration.ts";
import { isOrganizationName, plusOrganization } from "../config/dagster-address.ts";
import { OperationError } from "./errors.ts";
import { postGraphQL } from "./transport.ts";

/** How long the other region is given to answer, in ms: it is asked only to explain a refusal. */
const probeMs = 3000;

/**
 * Why Dagster+ refused a token, as far as can be told: the token's form says whose it is, and the organization's host in the
 * other region whether it works there. No part of the token is in the text.
 *
 * @param status - 401 or 403
 */
export async function tokenRefusal(
  deployment: DeploymentConfig,
  status: number,
  signal?: AbortSignal,
): Promise<OperationError> {
  const where = `Dagster+ at ${deployment.webUrl}`;
  const token = headerOf(deployment, "dagster-cloud-api-token");
  const agentOf = token === undefined ? undefined : organizationOfAgentToken(token);
  if (agentOf !== undefined && deployment.organization && !isSame(agentOf, deployment.organization)) {
    return unauthenticated(
      `${where} refused the API token (HTTP ${status}): it is an agent token of another organization than ${deployment.organization}. Use a user token of ${deployment.organization}.`,
    );
  }
  if (status === 403) {
    return new OperationError(
      "permission_denied",
      agentOf === undefined
        ? `${where} refused access (HTTP 403): the token is known there, and its user may not use this deployment.`
        : `${where} refused access (HTTP 403): the token is an agent token, which is meant for agents. Use a user token.`,
    );
  }
  if (token === undefined) {
    return unauthenticated(
      headerOf(deployment, "authorization") === undefined
        ? `${where} asks for an API token (HTTP 401), and none is sent: set DAGSTER_CLOUD_API_TOKEN, or api_token_env in the configuration file, to a user token.`
        : `${where} refused what the header Authorization holds (HTTP 401), and no API token is sent: set DAGSTER_CLOUD_API_TOKEN, or api_token_env in the configuration file, to a user token.`,
    );
  }
  const other = otherRegion(deployment);
  if (other !== undefined && (await answersThere(deployment, other.base, token, signal))) {
    return unauthenticated(
      `${where} refused the API token (HTTP 401), and ${other.base} takes it: the organization is in the ${other.region} region. Set the URL, in DAGSTER_CLOUD_URL or as url in the configuration file, to ${other.base}`,
    );
  }
  return unauthenticated(
    agentOf === undefined
      ? `${where} refused the API token (HTTP 401): it is wrong or revoked, or belongs to another organization than ${deployment.organization ?? "this one"}. Make a user token in the organization's settings.`
      : `${where} refused the API token (HTTP 401): it is an agent token, which is meant for agents. Use a user token, which begins with user:`,
  );
}

/** The organization that an agent token names (`agent:ORGANIZATION:…`), "" when it names none; undefined for other tokens. */
function organizationOfAgentToken(token: string): string | undefined {
  if (!token.startsWith("agent:")) return undefined;
  const [, organization, ...rest] = token.split(":");
  return rest.length > 0 && organization !== undefined && isOrganizationName(organization) ? organization : "";
}

/** An agent token that names no organization may be one of any. */
function isSame(named: string, organization: string): boolean {
  return named === "" || named.toLowerCase() === organization.toLowerCase();
}

/**
 * The same organization's address in the other region of Dagster's cloud; undefined for any address but these two, so that the
 * token goes nowhere else.
 */
function otherRegion({
  graphqlUrl,
  organization,
  embedded,
}: DeploymentConfig): { base: string; region: string } | undefined {
  if (organization === undefined || embedded !== undefined) return undefined;
  const { origin } = new URL(graphqlUrl);
  const [us, eu] = (["us", "eu"] as const).map((region) => plusOrganization(organization.toLowerCase(), region).base);
  if (origin === us) return { base: eu!, region: "EU" };
  return origin === eu ? { base: us!, region: "US" } : undefined;
}

/** Whether the token opens the deployment in the other region: asked once, with nothing but the token. */
async function answersThere(
  deployment: DeploymentConfig,
  base: string,
  token: string,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const there = sealDeployment({
    ...deployment,
    graphqlUrl: base + new URL(deployment.graphqlUrl).pathname,
    headers: {
      "Dagster-Cloud-Api-Token": token,
      ...(deployment.plusDeployment === undefined ? {} : { "Dagster-Cloud-Deployment": deployment.plusDeployment }),
    },
    secrets: deployment.secrets,
  });
  const answer = await postGraphQL(there, "{ __typename }", {}, probeMs, signal);
  return "data" in answer && answer.data !== undefined && answer.data !== null;
}

function headerOf({ headers }: DeploymentConfig, name: string): string | undefined {
  const [, value] = Object.entries(headers).find(([key]) => key.toLowerCase() === name) ?? [];
  return value === undefined || value.trim() === "" ? undefined : value;
}

function unauthenticated(message: string): OperationError {
  return new OperationError("unauthenticated", message);
}
