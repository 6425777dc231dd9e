import { type DeploymentConfig, sealDeployment } from "./configuration.ts";
import { DEFAULTS, type DEMO_ROLES } from "./limits.ts";

/** A role that the embedded deployment can be tried with. */
export type DemoRole = (typeof DEMO_ROLES)[number];

/**
 * The connection to the embedded deployment of `--demo`: a Dagster+ organization in this process. Its code is loaded only
 * here, since no other start needs it.
 */
export async function demoDeployment(role: DemoRole, readOnly: boolean, source: string): Promise<DeploymentConfig> {
  const { EmbeddedOrganization, embeddedUrl, tokenOfRole } = await import("../demo/embedded-organization.ts");
  const token = tokenOfRole(role);
  const embedded = new EmbeddedOrganization();
  const webUrl = `${embeddedUrl}/${DEFAULTS.plusDeployment}`;
  return sealDeployment({
    name: DEFAULTS.plusDeployment,
    kind: "plus",
    organization: embedded.world.organization.name,
    plusDeployment: DEFAULTS.plusDeployment,
    webUrl,
    graphqlUrl: `${webUrl}/graphql`,
    headers: { "Dagster-Cloud-Deployment": DEFAULTS.plusDeployment, "Dagster-Cloud-Api-Token": token },
    secrets: [token],
    readOnly,
    timeoutMs: DEFAULTS.timeoutS * 1000,
    embedded,
    source,
  });
}
