import { accessPart } from "./access.ts";
import { definitionsPart } from "./definitions.ts";
import { onboardingPart } from "./onboarding.ts";
import { organizationPart } from "./organization.ts";
import type { DemoPart } from "./part.ts";
import { runLogsPart } from "./runs/run-logs.ts";
import { runQueriesPart } from "./runs/run-queries.ts";

/** Every part of the embedded organization. No two of them answer the same root field. */
export const demoParts: readonly DemoPart[] = [
  organizationPart,
  definitionsPart,
  runQueriesPart,
  runLogsPart,
  // Dagster+
  accessPart,
  onboardingPart,
];
