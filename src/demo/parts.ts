import { accessPart } from "./access.ts";
import { agentsPart } from "./agents.ts";
import { definitionsPart } from "./definitions.ts";
import { deploymentsPart } from "./deployments.ts";
import { locationsPart } from "./locations.ts";
import { onboardingPart } from "./onboarding.ts";
import { organizationPart } from "./organization.ts";
import type { DemoPart } from "./part.ts";
import { serverlessPart } from "./serverless.ts";

/** Every part of the embedded organization. No two of them answer the same root field. */
export const demoParts: readonly DemoPart[] = [
  organizationPart,
  definitionsPart,
  // Dagster+
  deploymentsPart,
  agentsPart,
  locationsPart,
  serverlessPart,
  accessPart,
  onboardingPart,
];
