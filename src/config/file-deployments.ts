import type { DeploymentConfig } from "./configuration.ts";
import type { LoadedFile } from "./configuration-file.ts";
import type { FileDeployment } from "./configuration-file-schema.ts";
import {
  isOrganizationName,
  isPlusHost,
  openSourceUrls,
  type PlusAddress,
  parseHttpAddress,
  plusAddress,
  plusOrganization,
} from "./dagster-address.ts";
import { type BuildContext, buildOpenSource, buildPlus, type DeploymentParts } from "./deployment-builder.ts";
import { type Header, isUnfilled, makeHeader } from "./headers.ts";
import type { Given } from "./inputs.ts";

/** Makes one deployment of the configuration file; undefined when its address is wrong. Problems go into the findings. */
export async function buildFromFile(
  context: BuildContext,
  file: LoadedFile,
  name: string,
  entry: FileDeployment,
): Promise<DeploymentConfig | undefined> {
  const place = new Place(context, file, name);
  const parts: DeploymentParts = {
    name,
    where: file.where("deployments", name),
    source: file.line("deployments", name),
    headers: readHeaders(place, entry),
    readOnly: entry.read_only,
    defaultLocation: entry.default_location,
    timeoutS: entry.timeout_s ?? file.settings.timeout_s,
  };
  const address = entry.url === undefined ? undefined : parseHttpAddress(entry.url);
  if (typeof address === "string") return place.problem("url", address);
  if (address?.credentials !== undefined)
    return place.problem("url", "must not contain credentials; name variables that hold them in headers_env");
  if (address === undefined && entry.organization === undefined)
    return place.problem(undefined, 'needs "url", or "organization" for Dagster+');

  if (address !== undefined && entry.organization === undefined && !isPlusHost(address.url)) {
    for (const key of ["api_token_env", "deployment", "region"] as const) {
      if (entry[key] === undefined) continue;
      place.problem(
        key,
        key === "api_token_env"
          ? 'is for Dagster+; use headers_env, or add "organization"'
          : 'is for Dagster+; add "organization" if it is one',
      );
    }
    return buildOpenSource(context, address, parts);
  }

  if (entry.url !== undefined && entry.region !== undefined)
    place.problem("region", 'cannot be beside "url", which tells the region');
  if (entry.organization !== undefined && !isOrganizationName(entry.organization)) {
    return place.problem("organization", "is no name of an organization: letters, digits and dashes are allowed");
  }
  const plus =
    address === undefined
      ? plusOrganization(entry.organization ?? "", entry.region ?? "us")
      : plusAddress(address.url, entry.organization);
  if (typeof plus === "string") return place.problem("url", plus);
  const token = await readToken(context, place, entry, plus, address === undefined || isPlusHost(address.url));
  // A variable that is not set has been told; asking for a token once more would not help.
  if (token === "missing") return undefined;
  return buildPlus(context, plus, entry.deployment ?? plus.deployment ?? name, token, parts);
}

/** The `webUrl` that a deployment of the file would have; undefined when its address is wrong. */
export function webUrlOf(name: string, entry: FileDeployment): string | undefined {
  const address = entry.url === undefined ? undefined : parseHttpAddress(entry.url);
  if (typeof address === "string") return undefined;
  if (address !== undefined && entry.organization === undefined && !isPlusHost(address.url))
    return openSourceUrls(address.url).webUrl;
  const plus =
    address === undefined
      ? plusOrganization(entry.organization ?? "", entry.region ?? "us")
      : plusAddress(address.url, entry.organization);
  if (typeof plus === "string") return undefined;
  return `${plus.base}/${encodeURIComponent(entry.deployment ?? plus.deployment ?? name)}`;
}

/** A deployment in the file, for telling what is wrong in it. */
class Place {
  readonly context: BuildContext;
  readonly #file: LoadedFile;
  readonly #name: string;

  constructor(context: BuildContext, file: LoadedFile, name: string) {
    this.context = context;
    this.#file = file;
    this.#name = name;
  }

  where(...keys: string[]): string {
    return this.#file.where("deployments", this.#name, ...keys);
  }

  problem(key: string | readonly string[] | undefined, message: string): undefined {
    const keys = key === undefined ? [] : typeof key === "string" ? [key] : key;
    const path = ["deployments", this.#name, ...keys].join(".");
    this.context.findings.problems.push({ where: this.where(...keys), message: `${path}: ${message}` });
  }

  variable(name: string, ...keys: string[]): Given | undefined {
    const given = this.context.inputs.variable(name);
    if (given === undefined) this.problem(keys, `the environment variable ${name} is not set`);
    return given;
  }
}

function readHeaders(place: Place, entry: FileDeployment): Header[] {
  const headers: Header[] = [];
  const add = (header: Header | string, ...keys: string[]): void => {
    if (typeof header === "string") place.problem(keys, header);
    else if (isUnfilled(header))
      place.context.findings.warnings.push(
        `${place.where(...keys)}: the header "${header.name}" has a placeholder that was not filled in and is not sent.`,
      );
    else headers.push(header);
  };
  for (const [name, value] of Object.entries(entry.headers ?? {})) add(makeHeader(name, value), "headers", name);
  for (const [name, variable] of Object.entries(entry.headers_env ?? {})) {
    const given = place.variable(variable, "headers_env", name);
    if (given !== undefined) add(makeHeader(name, given.value, true), "headers_env", name);
  }
  return headers;
}

/**
 * The token of a Dagster+ deployment: by its own variable, else DAGSTER_CLOUD_API_TOKEN, else the login of the same
 * organization. The latter two go only to Dagster's own cloud, never to another host that a file names.
 */
async function readToken(
  context: BuildContext,
  place: Place,
  entry: FileDeployment,
  plus: PlusAddress,
  ownCloud: boolean,
): Promise<Given | undefined | "missing"> {
  if (entry.api_token_env !== undefined) return place.variable(entry.api_token_env, "api_token_env") ?? "missing";
  if (!ownCloud) return undefined;
  const given = context.inputs.variable("DAGSTER_CLOUD_API_TOKEN");
  if (given !== undefined) return given;
  const login = await context.login();
  return login?.organization === plus.organization ? { value: login.token, where: login.source } : undefined;
}
