import { type DeploymentConfig, sealDeployment } from "../../src/config/configuration.ts";

/** The configuration of a deployment at the address of a running Dagster, for code that is called without a server around it. */
export function connectedTo(url: string): DeploymentConfig {
  return sealDeployment({
    name: "default",
    kind: "open_source",
    graphqlUrl: `${url}/graphql`,
    webUrl: url,
    headers: {},
    secrets: [],
    readOnly: false,
    timeoutMs: 60_000,
    source: "test",
  });
}
