/** One Dagster that the server can act on: where it is, how to authenticate, and what may be done there. */
export interface DeploymentConfig {
  /** "default" for a single unnamed open-source server; else the name in the configuration file, or the Dagster+ deployment's own. */
  readonly name: string;
  readonly kind: "open_source" | "plus";
  /** Complete; ends in /graphql; never contains credentials. */
  readonly graphqlUrl: string;
  /** Base of links to the UI, without trailing slash and without credentials. */
  readonly webUrl: string;
  /**
   * Headers of every request, authentication included (on Dagster+ also `Dagster-Cloud-Deployment`). Not enumerable:
   * printing, serializing or spreading a deployment never carries them. Derive a variant with `sealDeployment`.
   */
  readonly headers: Readonly<Record<string, string>>;
  /** Every secret value that `headers` holds, for exact-match redaction; may be short. Not enumerable. */
  readonly secrets: readonly string[];
  readonly readOnly: boolean;
  /** Base URLs, as `webUrl`, of deployments that the configuration file says are read-only, however they are reached. */
  readonly readOnlyUrls?: readonly string[];
  readonly defaultLocation?: string;
  readonly timeoutMs: number;
  /** Dagster+ only. */
  readonly organization?: string;
  /** Dagster+ only: the deployment's own name there, which differs from `name` where the configuration file names it otherwise. */
  readonly plusDeployment?: string;
  /**
   * How many ms a query may be tried again while the deployment wakes up; a branch deployment that nobody used for a while
   * fails its first requests and answers after a minute or two. Only branch deployments have it.
   */
  readonly wakesWithinMs?: number;
  /** Answers requests in place of the network: the embedded deployment of `--demo`. */
  readonly embedded?: { respond(request: Request): Promise<Response> };
  /** Where the connection was configured: "DAGSTER_URL", "config.yaml:3", "dg login file (…)". */
  readonly source: string;
}

/** Everything the server is told at start: connections, exposed tools, guards. */
export interface Configuration {
  /** At least one; exactly one when pinned. */
  readonly deployments: readonly DeploymentConfig[];
  readonly defaultDeployment: string;
  /** Pinned to one deployment by --deployment or DAGSTER_MCP_DEPLOYMENT. */
  readonly pinned: boolean;
  /** As written; the catalogue knows which names exist. */
  readonly toolsets?: readonly string[];
  /** For each of `toolsets`, the option, variable, or `file:line:column` that names it. */
  readonly toolsetsWhere?: readonly string[];
  readonly tools?: readonly string[];
  /** For each of `tools`, in the same way. */
  readonly toolsWhere?: readonly string[];
  readonly readOnly: boolean;
  /** Absolute path. */
  readonly auditLog?: string;
  readonly maxChars: number;
  readonly confirmPartitions: number;
  /** DAGSTER_MCP_CONFIRMATION_KEY; not enumerable. */
  readonly confirmationKey?: string;
  readonly logLevel: string;
  /** Sentences for the user; without secrets. */
  readonly warnings: readonly string[];
}

/** A configuration before its secrets are hidden. */
export type ConfigurationFields = { -readonly [Key in keyof Configuration]: Configuration[Key] };

/** A deployment before its secrets are hidden. */
export type DeploymentFields = { -readonly [Key in keyof DeploymentConfig]: DeploymentConfig[Key] };

/**
 * Makes a frozen deployment whose `headers` and `secrets` are readable but hidden from `JSON.stringify`, `util.inspect`
 * (`showHidden` included), `structuredClone` and spreading. To derive a variant, name both again:
 * `sealDeployment({ ...deployment, headers: deployment.headers, secrets: deployment.secrets, name })`.
 */
export function sealDeployment(fields: DeploymentFields): DeploymentConfig {
  const { headers, secrets, ...visible } = fields;
  const hiddenHeaders = Object.freeze({ ...headers });
  const hiddenSecrets = Object.freeze([...secrets]);
  return Object.freeze(
    Object.defineProperties(visible, {
      headers: { get: () => hiddenHeaders },
      secrets: { get: () => hiddenSecrets },
    }),
  ) as DeploymentConfig;
}

/** Makes a frozen configuration with a hidden `confirmationKey`, in the manner of `sealDeployment`. */
export function sealConfiguration(fields: ConfigurationFields): Configuration {
  const { confirmationKey, ...visible } = fields;
  return Object.freeze(Object.defineProperties(visible, { confirmationKey: { get: () => confirmationKey } }));
}

/**
 * Another deployment of the same Dagster+ organization, reached with the same credentials and guards, and read-only as well where
 * the configuration file says so of its URL.
 * @param plusDeployment the deployment's own name as it stands in Dagster+ URLs; encoded here.
 * @param wakesWithinMs how long a query waits for it to wake up.
 * @throws TypeError when `base` is an open-source server, which has no other deployments.
 */
export function siblingDeployment(
  base: DeploymentConfig,
  plusDeployment: string,
  name = plusDeployment,
  wakesWithinMs?: number,
): DeploymentConfig {
  if (base.kind !== "plus" || base.plusDeployment === undefined) {
    throw new TypeError("Only a Dagster+ organization has other deployments.");
  }
  const root = base.webUrl.slice(0, base.webUrl.length - encodeURIComponent(base.plusDeployment).length);
  const webUrl = root + encodeURIComponent(plusDeployment);
  const headers = Object.entries(base.headers).filter(([key]) => key.toLowerCase() !== "dagster-cloud-deployment");
  return sealDeployment({
    ...base,
    readOnly: base.readOnly || base.readOnlyUrls?.includes(webUrl) === true,
    wakesWithinMs,
    name,
    plusDeployment,
    webUrl,
    graphqlUrl: `${webUrl}/graphql`,
    headers: { ...Object.fromEntries(headers), "Dagster-Cloud-Deployment": plusDeployment },
    secrets: base.secrets,
  });
}
