import type { DeploymentConfig } from "./configuration.ts";
import {
  type HttpAddress,
  isOrganizationName,
  isPlusHost,
  type PlusAddress,
  parseHttpAddress,
  plusAddress,
  plusOrganization,
} from "./dagster-address.ts";
import { type BuildContext, buildPlus } from "./deployment-builder.ts";
import { basicAuthorization, type Header } from "./headers.ts";
import type { Given } from "./inputs.ts";
import { DEFAULTS } from "./limits.ts";
import type { PlusLogin } from "./login-files.ts";

/**
 * The deployment that DAGSTER_CLOUD_URL, or DAGSTER_CLOUD_ORGANIZATION alone, names. Problems go into the findings.
 * @param given the variable that is set.
 */
export async function plusFromVariables(
  context: BuildContext,
  given: Given,
  pin: Given | undefined,
): Promise<DeploymentConfig | undefined> {
  const { inputs, findings } = context;
  const url = inputs.variable("DAGSTER_CLOUD_URL");
  if (url === undefined) {
    if (!isOrganizationName(given.value)) {
      findings.problems.push({
        where: given.where,
        message: "is no name of an organization: letters, digits and dashes are allowed",
      });
      return undefined;
    }
    return plus(context, plusOrganization(given.value, "us"), given, pin, []);
  }
  const address = parseHttpAddress(url.value);
  if (typeof address === "string") {
    findings.problems.push({ where: url.where, message: address });
    return undefined;
  }
  return plusFromUrl(context, address, url, pin);
}

/**
 * The deployment at a URL of Dagster+, with the organization of DAGSTER_CLOUD_ORGANIZATION where the URL tells none.
 * Credentials in it are for the proxy before a host of one's own; Dagster's cloud takes none.
 */
export async function plusFromUrl(
  context: BuildContext,
  { url, credentials }: HttpAddress,
  given: Given,
  pin: Given | undefined,
): Promise<DeploymentConfig | undefined> {
  const address =
    credentials !== undefined && isPlusHost(url)
      ? "must contain no user name and no password; Dagster+ takes a token, in DAGSTER_CLOUD_API_TOKEN"
      : plusAddress(url, context.inputs.variable("DAGSTER_CLOUD_ORGANIZATION")?.value);
  const proxy = credentials === undefined ? [] : [basicAuthorization(credentials.user, credentials.password)];
  if (typeof address !== "string") return plus(context, address, given, pin, proxy);
  context.findings.problems.push({ where: given.where, message: address });
  return undefined;
}

async function plus(
  context: BuildContext,
  address: PlusAddress,
  given: Given,
  pin: Given | undefined,
  headers: readonly Header[],
): Promise<DeploymentConfig> {
  const { inputs, findings } = context;
  const variable = inputs.variable("DAGSTER_CLOUD_DEPLOYMENT")?.value;
  const fromAddress = address.deployment;
  if (pin === undefined && variable !== undefined && fromAddress !== undefined && variable !== fromAddress) {
    const winner = given.where === "--url" ? given.where : "DAGSTER_CLOUD_DEPLOYMENT";
    findings.warnings.push(
      `${given.where} and DAGSTER_CLOUD_DEPLOYMENT name different deployments; ${winner} is followed.`,
    );
  }
  const token = inputs.variable("DAGSTER_CLOUD_API_TOKEN");
  const login = token === undefined ? sameOrganization(await context.login(), address) : undefined;
  const chosen = given.where === "--url" ? (fromAddress ?? variable) : (variable ?? fromAddress);
  const name = pin?.value ?? chosen ?? login?.defaultDeployment ?? DEFAULTS.plusDeployment;
  const credentials = token ?? (login && { value: login.token, where: login.source });
  const source = login === undefined ? given.where : `${given.where}, token from ${login.source}`;
  // Of what a lack of credentials is told; an address is right or was refused before.
  const where = credentials === undefined ? "DAGSTER_CLOUD_API_TOKEN" : given.where;
  return buildPlus(context, address, name, credentials, { name, where, source, headers });
}

function sameOrganization(login: PlusLogin | undefined, { organization }: PlusAddress): PlusLogin | undefined {
  return login?.organization.toLowerCase() === organization.toLowerCase() ? login : undefined;
}

/**
 * The deployment that a login of Dagster's own tools names; variables replace its single fields, as they do for these tools.
 * @param login undefined when only DAGSTER_CLOUD_API_TOKEN is there, which is a problem.
 */
export async function plusFromLogin(
  context: BuildContext,
  login: PlusLogin | undefined,
  pin: Given | undefined,
): Promise<DeploymentConfig | undefined> {
  const { inputs, findings } = context;
  const token = inputs.variable("DAGSTER_CLOUD_API_TOKEN");
  if (login === undefined) {
    findings.problems.push({
      where: "DAGSTER_CLOUD_ORGANIZATION",
      message:
        "is not set, while DAGSTER_CLOUD_API_TOKEN is; set it for Dagster+, or DAGSTER_URL for an open-source server",
    });
    return undefined;
  }
  const address = loginAddress(login);
  if (typeof address === "string") {
    findings.problems.push({ where: login.source, message: address });
    return undefined;
  }
  const name =
    pin?.value ??
    inputs.variable("DAGSTER_CLOUD_DEPLOYMENT")?.value ??
    login.defaultDeployment ??
    DEFAULTS.plusDeployment;
  const credentials = token ?? { value: login.token, where: login.source };
  return buildPlus(context, address, name, credentials, {
    name,
    where: login.source,
    source: login.source,
    headers: [],
  });
}

function loginAddress({ url, organization }: PlusLogin): PlusAddress | string {
  if (!isOrganizationName(organization)) return "holds a name of an organization that cannot be one";
  if (url === undefined) return plusOrganization(organization, "us");
  const address = parseHttpAddress(url);
  if (typeof address === "string") return `its url ${address}`;
  const plain = plusAddress(address.url, organization);
  if (typeof plain === "string") return `its url ${plain}`;
  // Dagster's tools append the organization to a host of one's own: `organization_url` in dagster_shared.plus.config.
  return isPlusHost(address.url) || plain.base.endsWith(`/${organization}`)
    ? plain
    : { ...plain, base: `${plain.base}/${organization}` };
}
