import { accessArguments } from "./access.ts";
import { alertsArguments } from "./alerts.ts";
import { analyticsArguments } from "./analytics.ts";
import { catalogArguments } from "./catalog.ts";
import { codeLocationsArguments } from "./code-locations.ts";
import { deploymentsArguments } from "./deployments.ts";
import { issuesArguments } from "./issues.ts";
import { onboardingArguments } from "./onboarding.ts";
import { runsArguments } from "./runs.ts";
import type { SampleArguments } from "./sample.ts";
import { serverlessArguments } from "./serverless.ts";
import { settingsArguments } from "./settings.ts";
import { tokensArguments } from "./tokens.ts";

/** The sample arguments of every tool that is for Dagster+ alone. They name what the embedded organization has. */
export const plusArguments: SampleArguments = {
  ...deploymentsArguments,
  ...codeLocationsArguments,
  ...analyticsArguments,
  ...alertsArguments,
  ...accessArguments,
  ...tokensArguments,
  ...settingsArguments,
  ...onboardingArguments,
  ...serverlessArguments,
  ...catalogArguments,
  ...issuesArguments,
  ...runsArguments,
};
