import { accessPart } from "./access.ts";
import { accessAuditLogPart } from "./access-audit-log.ts";
import { accessRolesPart } from "./access-roles.ts";
import { accessTeamsPart } from "./access-teams.ts";
import { catalogMarksPart } from "./catalog/catalog-marks.ts";
import { catalogSearchPart } from "./catalog/catalog-search.ts";
import { definitionsPart } from "./definitions.ts";
import { onboardingPart } from "./onboarding.ts";
import { organizationPart } from "./organization.ts";
import type { DemoPart } from "./part.ts";
import { runMetricsPart } from "./run-metrics.ts";
import { serviceUsersPart } from "./service-users.ts";
import { settingsPart } from "./settings.ts";
import { tokensPart } from "./tokens.ts";

/** Every part of the embedded organization. No two of them answer the same root field. */
export const demoParts: readonly DemoPart[] = [
  organizationPart,
  definitionsPart,
  // Dagster+
  accessPart,
  accessTeamsPart,
  accessRolesPart,
  accessAuditLogPart,
  onboardingPart,
  runMetricsPart,
  serviceUsersPart,
  settingsPart,
  tokensPart,
  catalogSearchPart,
  catalogMarksPart,
];
