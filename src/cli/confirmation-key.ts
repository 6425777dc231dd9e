import { createHash } from "node:crypto";
import { hostname } from "node:os";
import type { Configuration } from "../config/configuration.ts";
import { operatingSystemUser } from "../tools/audit-log.ts";

/**
 * The key of confirmations in the shell, where preview and confirmation are two processes: the same for one user, machine
 * and configuration, and made anew from those each time, so that none is ever stored. It keeps a change from being made
 * without its preview; whoever runs programs as this user could reach Dagster without this one.
 */
export function shellConfirmationKey(configuration: Configuration): Buffer {
  const hash = createHash("sha256").update("dagster-mcp-server shell confirmation");
  for (const { name, graphqlUrl, secrets } of configuration.deployments)
    hash.update(JSON.stringify([name, graphqlUrl, secrets]));
  return hash.update(JSON.stringify([hostname(), process.getuid?.(), operatingSystemUser()])).digest();
}
