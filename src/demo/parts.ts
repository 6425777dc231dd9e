import { accessPart } from "./access.ts";
import { alertsPart } from "./alerts/alerts.ts";
import { definitionsPart } from "./definitions.ts";
import { issuesPart } from "./issues.ts";
import { onboardingPart } from "./onboarding.ts";
import { organizationPart } from "./organization.ts";
import type { DemoPart } from "./part.ts";

/** Every part of the embedded organization. No two of them answer the same root field. */
export const demoParts: readonly DemoPart[] = [
  organizationPart,
  definitionsPart,
  // Dagster+
  accessPart,
  onboardingPart,
  alertsPart,
  issuesPart,
];
