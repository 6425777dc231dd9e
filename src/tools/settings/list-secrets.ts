import { z } from "zod";
import { findLocation } from "../../dagster/find.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { SettingsSecretsDocument, type SettingsSecretsQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, location, plainLimit } from "../params.ts";

type Secret = Extract<
  NonNullable<SettingsSecretsQuery["secretsOrError"]>,
  { __typename?: "Secrets" }
>["secrets"][number];

export const listSecrets = defineTool({
  name: "list_secrets",
  toolset: "settings",
  access: "read",
  plusOnly: true,
  title: "Secrets",
  description: "Secrets (environment variables) kept in Dagster+: names and where each applies. Never values.",
  input: z.strictObject({
    location,
    scope: z.enum(["full", "branch", "local"]).optional(),
    limit: plainLimit(100),
    cursor,
  }),
  output: z.strictObject({
    secrets: z.array(
      z.strictObject({
        name: z.string(),
        deployments: z.array(z.string()).optional(),
        locations: z.array(z.string()).optional(),
        updated: z.string().optional(),
        updated_by: z.string().optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ location: given, scope, ...page }, dagster) {
    const [{ secretsOrError }] = await Promise.all([
      dagster.query(SettingsSecretsDocument, {}),
      given === undefined ? undefined : findLocation(dagster, given),
    ]);
    const { secrets } = expectType(secretsOrError, "Secrets");
    const shown = secrets
      // One that names no code location is for all of them.
      .filter(({ locationNames }) => given === undefined || locationNames.length === 0 || locationNames.includes(given))
      .filter((secret) => scope === undefined || inScope(secret, scope))
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    const answer = pageOfSorted("secrets", shown, sortKey, toAnswer, page);
    if (shown.length === 0) Object.assign(answer, { hint: emptyHint("secrets", { location: given, scope }) });
    return answer;
  },
});

function inScope(secret: Secret, scope: "full" | "branch" | "local"): boolean {
  if (scope === "full") return secret.fullDeploymentScope;
  if (scope === "local") return secret.localDeploymentScope;
  return secret.allBranchDeploymentsScope || Boolean(secret.specificBranchDeploymentScope);
}

/** Several secrets may have one name, each for other deployments or locations. */
function sortKey({ secretName, id }: Secret): string {
  return `${secretName}\u0000${id}`;
}

function toAnswer(secret: Secret) {
  const scopes = [
    secret.fullDeploymentScope ? "full" : undefined,
    secret.allBranchDeploymentsScope ? "all branches" : undefined,
    secret.specificBranchDeploymentScope ? `branch ${secret.specificBranchDeploymentScope}` : undefined,
    secret.localDeploymentScope ? "local" : undefined,
  ].filter((scope) => scope !== undefined);
  return {
    name: secret.secretName,
    deployments: unlessEmpty(scopes),
    locations: secret.locationNames.length === 0 ? ["all"] : [...secret.locationNames].sort(),
    updated: isoFromSeconds(secret.updateTimestamp),
    updated_by: secret.updatedBy?.email,
  };
}
