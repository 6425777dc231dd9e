import { accessPart } from "./access.ts";
import { agentsPart } from "./agents.ts";
import { assetMutationsPart } from "./assets/asset-mutations.ts";
import { assetQueriesPart } from "./assets/asset-queries.ts";
import { dynamicPartitionsPart } from "./assets/dynamic-partitions.ts";
import { automationPart } from "./automation/automation-part.ts";
import { backfillsPart } from "./backfills/backfills-part.ts";
import { catalogMarksPart } from "./catalog/catalog-marks.ts";
import { catalogSearchPart } from "./catalog/catalog-search.ts";
import { codeLocationsPart } from "./code-locations.ts";
import { conditionsPart } from "./conditions/conditions-part.ts";
import { deploymentsPart } from "./deployments.ts";
import { insightsPart } from "./insights.ts";
import { instancePart } from "./instance.ts";
import { partitionSetsPart } from "./job-partitions.ts";
import { jobsPart } from "./jobs.ts";
import { locationsPart } from "./locations.ts";
import { onboardingPart } from "./onboarding.ts";
import { organizationPart } from "./organization.ts";
import type { DemoPart } from "./part.ts";
import { resourcesPart } from "./resources/resources-part.ts";
import { runMetricsPart } from "./run-metrics.ts";
import { runLogsPart } from "./runs/run-logs.ts";
import { runMutationsPart } from "./runs/run-mutations.ts";
import { runPlansPart } from "./runs/run-plans.ts";
import { runQueriesPart } from "./runs/run-queries.ts";
import { serverlessPart } from "./serverless.ts";
import { serviceUsersPart } from "./service-users.ts";
import { settingsPart } from "./settings.ts";
import { tokensPart } from "./tokens.ts";

/** Every part of the embedded organization. No two of them answer the same root field. */
export const demoParts: readonly DemoPart[] = [
  organizationPart,
  assetQueriesPart,
  assetMutationsPart,
  dynamicPartitionsPart,
  backfillsPart,
  codeLocationsPart,
  jobsPart,
  partitionSetsPart,
  resourcesPart,
  automationPart,
  conditionsPart,
  instancePart,
  runQueriesPart,
  runLogsPart,
  runPlansPart,
  runMutationsPart,
  // Dagster+
  deploymentsPart,
  agentsPart,
  locationsPart,
  serverlessPart,
  accessPart,
  insightsPart,
  onboardingPart,
  runMetricsPart,
  serviceUsersPart,
  settingsPart,
  tokensPart,
  catalogSearchPart,
  catalogMarksPart,
];
