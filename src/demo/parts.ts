import { accessPart } from "./access.ts";
import { automationPart } from "./automation/automation-part.ts";
import { codeLocationsPart } from "./code-locations.ts";
import { conditionsPart } from "./conditions/conditions-part.ts";
import { definitionsPart } from "./definitions.ts";
import { instancePart } from "./instance.ts";
import { jobsPart } from "./jobs.ts";
import { onboardingPart } from "./onboarding.ts";
import { organizationPart } from "./organization.ts";
import type { DemoPart } from "./part.ts";
import { resourcesPart } from "./resources/resources-part.ts";
import { runLogsPart } from "./runs/run-logs.ts";
import { runQueriesPart } from "./runs/run-queries.ts";

/** Every part of the embedded organization. No two of them answer the same root field. */
export const demoParts: readonly DemoPart[] = [
  organizationPart,
  definitionsPart,
  codeLocationsPart,
  jobsPart,
  resourcesPart,
  automationPart,
  conditionsPart,
  instancePart,
  runQueriesPart,
  runLogsPart,
  // Dagster+
  accessPart,
  onboardingPart,
];
