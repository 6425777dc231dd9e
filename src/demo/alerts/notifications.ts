import type { DemoDeployment, DemoWorld } from "../world.ts";
import { failedIngestion, failedNights } from "./incident-run.ts";
import { policyId } from "./policies.ts";

/** A notification in the fields of Dagster+'s schema. */
export interface DemoNotification {
  __typename: string;
  id: string;
  alertPolicyId: string;
  status: "SUCCESS" | "FAILURE" | "MUTED";
  /** In seconds since the epoch. */
  sendTimestamp: number;
  errorMessage: string | null;
  runId?: string;
  [field: string]: unknown;
}

const hour = 3600;
const day = 24 * hour;

/** What was sent in each deployment, by its id: about the incidents of last night, and what went before. Newest first. */
export function makeNotifications(world: DemoWorld): Map<number, DemoNotification[]> {
  return new Map(
    world.deployments.map((deployment) => [deployment.id, deployment.name === "prod" ? sent(world, deployment) : []]),
  );
}

function sent(world: DemoWorld, deployment: DemoDeployment): DemoNotification[] {
  const began = world.began / 1000;
  const all: DemoNotification[] = [];
  const add = (policy: string, at: number, fields: Record<string, unknown> & { __typename: string }): void => {
    const alertPolicyId = policyId(deployment, policy);
    all.push({ id: "", alertPolicyId, sendTimestamp: at, status: "SUCCESS", errorMessage: null, ...fields });
  };
  for (const ago of failedNights) {
    const run = failedIngestion(world, deployment, ago);
    add("ingest-failed", run.ended + 5, {
      __typename: "JobRunAlertNotification",
      jobName: run.job,
      codeLocationName: "ingestion",
      eventType: "JOB_FAILURE",
      runId: run.id,
    });
    add("asset-health", run.ended + 17, {
      __typename: "AssetAlertNotification",
      runId: run.id,
      assetsEvents: [{ assetKey: { path: ["raw", "payments"] }, eventType: "ASSET_HEALTH_DEGRADED" }],
    });
  }
  // The reporting location has failed to load since it was deployed, an hour before the world began.
  add("broken-code", began - hour + 40, {
    __typename: "CodeLocationAlertNotification",
    codeLocationName: "reporting",
    failureMessage: "ModuleNotFoundError: No module named 'weasyprint'",
  });
  add("ticks", began - 2 * day, {
    __typename: "TickAlertNotification",
    status: "FAILURE",
    errorMessage: `POST ${world.plant("URL of the Teams webhook in an error", "https://hooks.harbor-roasters.example/webhookb2/5f1c-90aa")} answered 410 Gone`,
    instigatorEvents: [{ instigatorName: "new_store_files", codeLocationName: "ingestion", eventType: "TICK_FAILURE" }],
  });
  add("agent-down", began - 21 * day, { __typename: "AgentAlertNotification" });
  add("warehouse-costs", began - 4 * day, {
    __typename: "InsightsAlertNotification",
    metricName: "__dagster_dagster_credits",
    computedValue: 431.5,
  });
  for (let index = 0; index < 45; index += 1) {
    add("check-warnings", began - index * 4 * hour - 600, {
      __typename: "MetricsAlertNotification",
      status: index < 2 ? "MUTED" : "SUCCESS",
      metricName: "__dagster_asset_check_warnings",
      computedValues: [
        {
          __typename: "AssetMetricMonitorComputedValue",
          assetKey: { path: ["marts", "revenue"] },
          computedValue: 6 + (index % 3),
        },
      ],
    });
  }
  return all
    .sort((a, b) => b.sendTimestamp - a.sendTimestamp)
    .map((notification, index) => ({ ...notification, id: String(9000 - index) }));
}
