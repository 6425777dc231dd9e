import { type DeploymentConfig, sealDeployment, siblingDeployment } from "./configuration.ts";
import type { LoadedFile } from "./configuration-file.ts";
import { isPlusHost, parseHttpAddress } from "./dagster-address.ts";
import { type BuildContext, buildOpenSource } from "./deployment-builder.ts";
import { buildFromFile, webUrlOf } from "./file-deployments.ts";
import type { Given } from "./inputs.ts";
import { DEFAULTS, DEMO_ROLES } from "./limits.ts";
import { nearest } from "./nearest.ts";
import { plusFromLogin, plusFromUrl, plusFromVariables } from "./plus-deployments.ts";
import { quoteName } from "./secret-shapes.ts";
import { parseBoolean } from "./settings.ts";

/** Which deployments there are, and which is meant when none is named. */
export interface Deployments {
  readonly deployments: readonly DeploymentConfig[];
  readonly defaultDeployment: string;
}

/**
 * Decides what to connect to. The first of these that is there, and it alone:
 * 0. `--demo`
 * 1. `--url`
 * 2. the configuration file's deployment that `--deployment` (or DAGSTER_MCP_DEPLOYMENT) names
 * 3. the deployments of the configuration file that `--config` names
 * 4. `DAGSTER_URL` (a host under dagster.cloud is Dagster+); beside an open-source server there, the Dagster+ deployment that
 *    DAGSTER_CLOUD_ORGANIZATION (or _URL), _API_TOKEN and _DEPLOYMENT name together, which is acted on only where it is named or
 *    where a tool is for Dagster+ alone
 * 5. `DAGSTER_CLOUD_ORGANIZATION` or `DAGSTER_CLOUD_URL`
 * 6. the deployments of the configuration file that DAGSTER_MCP_CONFIG names
 * 7. `DAGSTER_CLOUD_API_TOKEN` or a login of Dagster's own tools
 * 8. http://localhost:3000
 * A token is never sent to an open-source server. Login files are read only for 7, and where a Dagster+ connection lacks its
 * token. What the file says is read-only is so whichever way it is reached: by its URL from elsewhere, too.
 * @param unreadableFile a configuration file was named but cannot be used, so that what comes after it must not be tried.
 * @returns undefined when there is nothing usable; why is in the findings.
 */
export async function resolveDeployments(
  context: BuildContext,
  file: LoadedFile | undefined,
  unreadableFile: boolean,
): Promise<Deployments | undefined> {
  const resolved = await chooseDeployments(context, file, unreadableFile);
  if (resolved === undefined || file === undefined) return resolved;
  // Of a Dagster+ organization calls reach more than what is chosen here: what the file guards stays guarded then, too.
  const readOnlyUrls = Object.entries(file.settings.deployments ?? {}).flatMap(([name, entry]) => {
    const url = entry.read_only === true ? webUrlOf(name, entry) : undefined;
    return url === undefined ? [] : [url];
  });
  const deployments = resolved.deployments.map((chosen) => {
    const guarded = asGuarded(context, file, chosen);
    const { webUrl, headers, secrets } = guarded;
    const organization = webUrl.slice(0, webUrl.lastIndexOf("/") + 1);
    const others = readOnlyUrls.filter((url) => url !== webUrl && url.startsWith(organization));
    if (guarded.kind !== "plus" || others.length === 0) return guarded;
    return sealDeployment({ ...guarded, headers, secrets, readOnlyUrls: others });
  });
  return { ...resolved, deployments };
}

/** A deployment, read-only where the file says so of the same URL. */
function asGuarded({ findings }: BuildContext, file: LoadedFile, chosen: DeploymentConfig): DeploymentConfig {
  if (chosen.readOnly) return chosen;
  const guarded = Object.entries(file.settings.deployments ?? {}).find(
    ([name, entry]) => entry.read_only === true && webUrlOf(name, entry) === chosen.webUrl,
  );
  // Two names for one URL in the same file are two wishes: the one that may change something was asked for by name.
  if (guarded === undefined || chosen.source.startsWith(file.line("deployments", chosen.name))) return chosen;
  const [name] = guarded;
  findings.warnings.push(
    `${chosen.source} is read-only, because the configuration file (${file.line("deployments", name)}) says so of the same URL.`,
  );
  return sealDeployment({ ...chosen, headers: chosen.headers, secrets: chosen.secrets, readOnly: true });
}

async function chooseDeployments(
  context: BuildContext,
  file: LoadedFile | undefined,
  unreadableFile: boolean,
): Promise<Deployments | undefined> {
  const { inputs } = context;
  const pin = inputs.setting("deployment");
  const demo = asksForDemo(context);
  if (demo !== undefined) return fromDemo(context, demo, pin);
  const role = inputs.setting("demoRole");
  // Whoever asks for a role there believes to be in the demonstration, and must not act on a real Dagster.
  if (role !== undefined) {
    context.findings.problems.push({ where: role.where, message: "is for the embedded deployment: add --demo" });
    return undefined;
  }
  const inFile = file?.settings.deployments;
  const url = inputs.option("url");
  if (url !== undefined) return fromUrl(context, url, pin, file);
  if (file !== undefined && inFile !== undefined && pin !== undefined && Object.hasOwn(inFile, pin.value))
    return fromFile(context, file, pin);
  if (file !== undefined && inFile !== undefined && inputs.option("config") !== undefined) {
    warnOfUnusedVariables(context, file);
    return fromFile(context, file, pin);
  }
  const variable = inputs.variable("DAGSTER_URL");
  if (variable !== undefined) return fromVariable(context, variable, pin, file);
  const cloud = inputs.variable("DAGSTER_CLOUD_ORGANIZATION") ?? inputs.variable("DAGSTER_CLOUD_URL");
  if (cloud !== undefined) {
    warnOfUnusedFile(context, cloud.where, file);
    return one(await plusFromVariables(context, cloud, pin));
  }
  if (unreadableFile) return undefined;
  if (file !== undefined && inFile !== undefined) return fromFile(context, file, pin);
  const problems = context.findings.problems.length;
  const login = await context.login();
  if (login !== undefined || inputs.variable("DAGSTER_CLOUD_API_TOKEN") !== undefined)
    return one(await plusFromLogin(context, login, pin));
  // A login that cannot be read must not end in acting on another server than the user is logged in to.
  if (context.findings.problems.length > problems) return undefined;
  return fromUrl(context, { value: DEFAULTS.url, where: "default" }, pin, undefined);
}

/** What asks for a demonstration: `--demo` or DAGSTER_MCP_DEMO. @returns undefined when nothing does */
function asksForDemo({ inputs, findings }: BuildContext): string | undefined {
  if (inputs.options.demo === true) return "--demo";
  const given = inputs.variable("DAGSTER_MCP_DEMO");
  if (given === undefined) return undefined;
  const value = parseBoolean(given.value);
  if (value === undefined) findings.problems.push({ where: given.where, message: "must be true or false" });
  return value === true ? given.where : undefined;
}

async function fromDemo(
  context: BuildContext,
  where: string,
  pin: Given | undefined,
): Promise<Deployments | undefined> {
  const { findings, inputs, settings } = context;
  const given = inputs.setting("demoRole");
  const role = DEMO_ROLES.find((known) => known === (given?.value.toLowerCase() ?? DEMO_ROLES[0]));
  if (role === undefined) {
    findings.problems.push({ where: given?.where ?? where, message: `must be one of ${DEMO_ROLES.join(", ")}` });
    return undefined;
  }
  for (const name of ["DAGSTER_URL", "DAGSTER_CLOUD_ORGANIZATION", "DAGSTER_CLOUD_URL"]) {
    if (inputs.variable(name) !== undefined)
      findings.warnings.push(`${name} is not used, because ${where} asks for the embedded deployment.`);
  }
  const { demoDeployment } = await import("./demo-deployment.ts");
  const deployment = await demoDeployment(role, settings.readOnly, where);
  return one(
    pin === undefined || pin.value === deployment.name ? deployment : siblingDeployment(deployment, pin.value),
  );
}

/** What DAGSTER_URL names, and beside an open-source server a Dagster+ deployment that is named in full. */
async function fromVariable(
  context: BuildContext,
  given: Given,
  pin: Given | undefined,
  file: LoadedFile | undefined,
): Promise<Deployments | undefined> {
  const { inputs } = context;
  const cloud = inputs.variable("DAGSTER_CLOUD_ORGANIZATION") ?? inputs.variable("DAGSTER_CLOUD_URL");
  const named = inputs.variable("DAGSTER_CLOUD_DEPLOYMENT");
  const address = parseHttpAddress(given.value);
  const beside =
    cloud !== undefined &&
    named !== undefined &&
    named.value !== "default" &&
    inputs.variable("DAGSTER_CLOUD_API_TOKEN") !== undefined &&
    typeof address !== "string" &&
    !isPlusHost(address.url) &&
    pin?.value !== "default";
  if (!beside) return fromUrl(context, given, pin, file);
  // Pinned to one that is not the open-source server: it is of the organization.
  if (pin !== undefined) return one(await plusFromVariables(context, cloud, pin));
  const [openSource, plus] = [
    await fromUrl(context, given, undefined, file, false),
    await plusFromVariables(context, cloud, undefined),
  ];
  if (openSource === undefined || plus === undefined) return undefined;
  return { ...openSource, deployments: [...openSource.deployments, plus] };
}

async function fromUrl(
  context: BuildContext,
  given: Given,
  pin: Given | undefined,
  file: LoadedFile | undefined,
  alone = true,
): Promise<Deployments | undefined> {
  const { findings, inputs } = context;
  warnOfUnusedFile(context, given.where, file);
  const address = parseHttpAddress(given.value);
  if (typeof address === "string") {
    findings.problems.push({ where: given.where, message: address });
    return undefined;
  }
  if (isPlusHost(address.url)) return one(await plusFromUrl(context, address, given, pin));
  for (const name of ["DAGSTER_CLOUD_ORGANIZATION", "DAGSTER_CLOUD_URL"]) {
    if (alone && inputs.variable(name) !== undefined)
      findings.warnings.push(`${name} is not used, because ${given.where} names an open-source server.`);
  }
  if (pin !== undefined && pin.value !== "default") {
    findings.problems.push({
      where: pin.where,
      message: `no deployment ${quoteName(pin.value)}: an open-source server has one, "default"`,
    });
    return undefined;
  }
  const source = given.where === "default" ? `default (${DEFAULTS.url})` : given.where;
  return one(buildOpenSource(context, address, { name: "default", where: given.where, source, headers: [] }));
}

async function fromFile(
  context: BuildContext,
  file: LoadedFile,
  pin: Given | undefined,
): Promise<Deployments | undefined> {
  const { findings } = context;
  const entries = Object.entries(file.settings.deployments ?? {});
  const names = entries.map(([name]) => name);
  const wished = file.settings.default_deployment;
  if (wished !== undefined && !names.includes(wished)) {
    findings.problems.push({
      where: file.where("default_deployment"),
      message: `default_deployment: ${noSuchDeployment(wished, names)}`,
    });
  }
  // When one is pinned, the variables of the others need not be there.
  const wanted =
    pin !== undefined && names.includes(pin.value) ? entries.filter(([name]) => name === pin.value) : entries;
  const built: DeploymentConfig[] = [];
  for (const [name, entry] of wanted) {
    const deployment = await buildFromFile(context, file, name, entry);
    if (deployment !== undefined) built.push(deployment);
  }
  const [first] = built;
  if (first === undefined) return undefined;
  if (pin === undefined) return { deployments: built, defaultDeployment: wished ?? first.name };
  if (names.includes(pin.value)) return one(first);

  // On Dagster+ an organization has more deployments than a file lists: its branch deployments, above all.
  const organizations = built.filter(({ kind }) => kind === "plus");
  const [base, ...others] = organizations.filter(
    (deployment, index) =>
      organizations.findIndex(({ organization }) => organization === deployment.organization) === index,
  );
  if (base !== undefined && others.length === 0) {
    findings.warnings.push(
      `${pin.where}: ${quoteName(pin.value)} is not in the configuration file and is taken as another deployment of the Dagster+ organization ${base.organization}.`,
    );
    return one(siblingDeployment(base, pin.value));
  }
  findings.problems.push({ where: pin.where, message: noSuchDeployment(pin.value, names) });
  return undefined;
}

function noSuchDeployment(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return `no deployment ${quoteName(name)}${meant === undefined ? "" : `; did you mean "${meant}"?`} Configured: ${known.map(quoteName).join(", ")}`;
}

function warnOfUnusedFile({ findings }: BuildContext, where: string, file: LoadedFile | undefined): void {
  if (file?.settings.deployments === undefined) return;
  findings.warnings.push(
    `The deployments of the configuration file (${file.line("deployments")}) are not used, because ${where} is set.`,
  );
}

function warnOfUnusedVariables({ inputs, findings }: BuildContext, file: LoadedFile): void {
  for (const name of ["DAGSTER_URL", "DAGSTER_CLOUD_ORGANIZATION", "DAGSTER_CLOUD_URL"]) {
    if (inputs.variable(name) === undefined) continue;
    findings.warnings.push(
      `${name} is not used, because --config names deployments (${file.line("deployments")}) and the command line wins.`,
    );
  }
}

function one(deployment: DeploymentConfig | undefined): Deployments | undefined {
  return deployment && { deployments: [deployment], defaultDeployment: deployment.name };
}
