import { hasPlaceholder } from "./inputs.ts";

/** A URL that can be requested, with the credentials that stood in it taken out. */
export interface HttpAddress {
  /** Without credentials. */
  readonly url: URL;
  readonly credentials?: { readonly user: string; readonly password: string };
}

/** Where a Dagster+ organization is. */
export interface PlusAddress {
  /** What the deployment's name is appended to, without trailing slash. */
  readonly base: string;
  readonly organization: string;
  /** Where the address names one. */
  readonly deployment?: string;
}

/**
 * Reads a URL of Dagster. @returns the address, or a sentence that says what is wrong without repeating the value, which
 * may hold a password.
 */
export function parseHttpAddress(value: string): HttpAddress | string {
  if (hasPlaceholder(value)) return "holds a placeholder that was not filled in";
  if (!/^https?:\/\//i.test(value)) return "must begin with http:// or https://";
  if (!URL.canParse(value)) return "is not a URL; write it as https://host:port";
  const url = new URL(value);
  if (url.search !== "" || url.hash !== "") return "must have no query (?…) and no fragment (#…)";
  let credentials: HttpAddress["credentials"];
  if (url.username !== "" || url.password !== "") {
    try {
      credentials = { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
    } catch {
      return "has a user name or password with a % that is not part of a percent-encoding; write it as %25";
    }
    url.username = "";
    url.password = "";
  }
  return { url, credentials };
}

/** Whether the host is one of Dagster's own cloud. */
export function isPlusHost(url: URL): boolean {
  return url.hostname === "dagster.cloud" || url.hostname.endsWith(".dagster.cloud");
}

/** Whether requests stay on this machine. */
export function isLoopback(url: URL): boolean {
  return (
    url.hostname === "localhost" ||
    url.hostname.endsWith(".localhost") ||
    url.hostname === "[::1]" ||
    /^127\./.test(url.hostname)
  );
}

/** The UI's base and the GraphQL URL of an open-source web server, which may live under a path prefix. */
export function openSourceUrls(url: URL): { webUrl: string; graphqlUrl: string } {
  const webUrl =
    url.origin +
    segments(url)
      .map((part) => `/${part}`)
      .join("");
  return { webUrl, graphqlUrl: `${webUrl}/graphql` };
}

/** What a Dagster+ organization can be called: it is a DNS label. */
export function isOrganizationName(name: string): boolean {
  return /^[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?$/i.test(name);
}

/** The address of an organization in Dagster's own cloud. */
export function plusOrganization(organization: string, region: "us" | "eu"): PlusAddress {
  return { base: `https://${organization}.${region === "eu" ? "eu." : ""}dagster.cloud`, organization };
}

/**
 * Reads a URL of Dagster+: `https://org.dagster.cloud[/deployment…]`, `https://dagster.cloud/org[/deployment…]`, both
 * also with `eu.`, or another host, where the path is `[/org]/deployment` and `organization` must be known otherwise.
 * @returns the address, or a sentence that says what is wrong.
 */
export function plusAddress(url: URL, organization?: string): PlusAddress | string {
  const path = segments(url);
  if (!isPlusHost(url)) return plusElsewhere(url, path, organization);
  const labels = url.hostname.split(".").slice(0, -2);
  const eu = labels.at(-1) === "eu" ? "eu." : "";
  if (eu !== "") labels.pop();
  if (labels.length > 1) return "is not an organization's address; write https://ORGANIZATION.dagster.cloud";
  const named = labels[0] ?? path.shift() ?? organization;
  if (named === undefined)
    return "names no organization; write https://ORGANIZATION.dagster.cloud or set DAGSTER_CLOUD_ORGANIZATION";
  if (organization !== undefined && organization.toLowerCase() !== named.toLowerCase()) {
    return "names another organization than the one configured beside it";
  }
  if (!isOrganizationName(named))
    return "names an organization that cannot be one: letters, digits and dashes are allowed";
  return { base: `${url.protocol}//${named}.${eu}dagster.cloud`, organization: named, deployment: decoded(path[0]) };
}

function plusElsewhere(url: URL, path: string[], organization: string | undefined): PlusAddress | string {
  if (organization === undefined) return "does not tell the organization; set DAGSTER_CLOUD_ORGANIZATION";
  const prefix = path[0] === organization ? `/${path.shift()}` : "";
  if (path.length > 1)
    return "has a path of which only the deployment's name, or organization and deployment, are understood";
  return { base: url.origin + prefix, organization, deployment: decoded(path[0]) };
}

function segments(url: URL): string[] {
  const parts = url.pathname.split("/").filter((part) => part !== "");
  if (parts.at(-1) === "graphql") parts.pop();
  return parts;
}

function decoded(segment: string | undefined): string | undefined {
  if (segment === undefined) return undefined;
  try {
    return decodeURIComponent(segment);
  } catch {
    // Not percent-encoded, so it is the name as it stands.
    return segment;
  }
}
