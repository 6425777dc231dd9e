import { type DeploymentConfig, sealDeployment } from "./configuration.ts";
import type { Findings } from "./configuration-error.ts";
import { type HttpAddress, isLoopback, openSourceUrls, type PlusAddress } from "./dagster-address.ts";
import type { FileSystemLike } from "./file-system.ts";
import { basicAuthorization, type Header, type Headers, makeHeader, secretsOf } from "./headers.ts";
import type { Given, Inputs } from "./inputs.ts";
import { DEFAULTS } from "./limits.ts";
import type { PlusLogin } from "./login-files.ts";
import type { Settings } from "./settings.ts";

/** What making deployments needs. */
export interface BuildContext {
  readonly inputs: Inputs;
  readonly settings: Settings;
  readonly files: FileSystemLike;
  readonly findings: Findings;
  /** Reads the login files of Dagster's own tools, at most once and only when called. */
  readonly login: () => Promise<PlusLogin | undefined>;
}

/** What every kind of deployment has; settings that apply to all deployments are added here. */
export interface DeploymentParts {
  readonly name: string;
  /** What errors and warnings name. */
  readonly where: string;
  readonly source: string;
  /** Of this deployment alone. */
  readonly headers: readonly Header[];
  readonly readOnly?: boolean;
  readonly defaultLocation?: string;
  readonly timeoutS?: number;
}

/** An open-source server; credentials in its URL become a Basic Authorization header. */
export function buildOpenSource(context: BuildContext, address: HttpAddress, parts: DeploymentParts): DeploymentConfig {
  const own = address.credentials ? [basicAuthorization(address.credentials.user, address.credentials.password)] : [];
  return sealDeployment({
    ...openSourceUrls(address.url),
    kind: "open_source",
    ...common(context, address.url, [...own, ...parts.headers], parts),
  });
}

/** A Dagster+ deployment. The token may be absent where a header authenticates; else that is a problem. */
export function buildPlus(
  context: BuildContext,
  address: PlusAddress,
  plusDeployment: string,
  token: Given | undefined,
  parts: DeploymentParts,
): DeploymentConfig {
  const webUrl = `${address.base}/${encodeURIComponent(plusDeployment)}`;
  const own: Header[] = [...parts.headers];
  addHeader(own, context, "Dagster-Cloud-Deployment", { value: plusDeployment, where: parts.where }, false);
  if (token !== undefined) addHeader(own, context, "Dagster-Cloud-Api-Token", token, true);
  const fields = common(context, new URL(webUrl), own, parts);
  if (!Object.keys(fields.headers).some((name) => /^(?:dagster-cloud-api-token|authorization|cookie)$/i.test(name))) {
    context.findings.problems.push({
      where: parts.where,
      message: `${parts.where === "DAGSTER_CLOUD_API_TOKEN" ? "is not set; " : ""}Dagster+ needs a user token: set DAGSTER_CLOUD_API_TOKEN, or api_token_env in the configuration file, or log in with 'dg plus login'`,
    });
  }
  return sealDeployment({
    ...fields,
    webUrl,
    graphqlUrl: `${webUrl}/graphql`,
    kind: "plus",
    organization: address.organization,
    plusDeployment,
  });
}

function addHeader(
  headers: Header[],
  { findings }: BuildContext,
  name: string,
  { value, where }: Given,
  secret: boolean,
): void {
  const header = makeHeader(name, value, secret);
  if (typeof header === "string") findings.problems.push({ where, message: header });
  else headers.push(header);
}

function common({ settings, findings }: BuildContext, url: URL, own: readonly Header[], parts: DeploymentParts) {
  const merged: Headers = new Map();
  for (const header of [...own, ...settings.headers.values()]) merged.set(header.name.toLowerCase(), header);
  const all = [...merged.values()];
  if (url.protocol === "http:" && !isLoopback(url) && all.some(({ secret }) => secret)) {
    findings.warnings.push(`${parts.where}: credentials are sent unencrypted, because the URL begins with http://`);
  }
  return {
    name: parts.name,
    source: parts.source,
    headers: Object.fromEntries(all.map(({ name, value }) => [name, value])),
    secrets: [...new Set(all.flatMap(secretsOf))],
    readOnly: settings.readOnly || parts.readOnly === true,
    timeoutMs: Math.round((settings.timeoutS ?? parts.timeoutS ?? DEFAULTS.timeoutS) * 1000),
    ...(parts.defaultLocation === undefined ? {} : { defaultLocation: parts.defaultLocation }),
  };
}
