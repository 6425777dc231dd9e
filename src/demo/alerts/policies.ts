import { idOf } from "../ids.ts";
import type { DemoDeployment, DemoWorld } from "../world.ts";

type Named = { location_name: string; repo_name: string };

/** The document of a policy, as far as the embedded organization looks into it. */
export interface DemoPolicyDocument {
  name: string;
  description?: string;
  enabled?: boolean;
  tags?: { key: string; value?: string }[] | null;
  event_types: string[];
  alert_targets?: Record<string, Record<string, unknown>>[] | null;
  notification_service: Record<string, Record<string, unknown>>;
  policy_options?: {
    include_description_in_notification?: boolean | null;
    consecutive_failure_threshold?: number | null;
    renotify_interval_minutes?: number | null;
    table_schema_change_types?: string[] | null;
  };
}

/** A policy of a deployment. */
export interface DemoPolicy {
  id: string;
  document: DemoPolicyDocument;
  /** In seconds since the epoch. */
  mutedUntil: number | null;
}

const slack = (channel: string) => ({
  slack: { slack_workspace_name: "harbor-roasters", slack_channel_name: channel },
});
const email = (...names: string[]) => ({
  email: { email_addresses: names.map((name) => `${name}@harbor-roasters.example`) },
});
const inLocation = (location_name: string): Named => ({ location_name, repo_name: "__repository__" });

function documentsOf({ plant }: DemoWorld, deployment: DemoDeployment): DemoPolicyDocument[] {
  if (deployment.branch !== undefined) return [];
  if (deployment.name !== "prod") {
    return [
      {
        name: "failed-runs",
        description: "Runs that fail in staging.",
        enabled: true,
        event_types: ["JOB_FAILURE"],
        alert_targets: [],
        notification_service: slack("#data-staging"),
      },
    ];
  }
  return [
    {
      name: "asset-health",
      description: "Assets whose health got worse.",
      enabled: true,
      tags: [{ key: "tier", value: "1" }],
      event_types: ["ASSET_HEALTH_DEGRADED", "ASSET_HEALTH_WARNING"],
      alert_targets: [{ asset_selection_target: { asset_selection: 'group:"raw" or group:"marts"' } }],
      notification_service: slack("#data-alerts"),
      policy_options: { include_description_in_notification: true },
    },
    {
      name: "revenue-checks",
      description: "Finance closes the month with marts/revenue.",
      enabled: true,
      event_types: ["ASSET_CHECK_SEVERITY_ERROR", "ASSET_MATERIALIZATION_FAILURE"],
      alert_targets: [{ asset_key_target: { asset_key: ["marts", "revenue"] } }],
      notification_service: { email_owners: { default_email_addresses: ["analytics@harbor-roasters.example"] } },
    },
    {
      name: "ingest-failed",
      description: "Wakes whoever is on call when the nightly ingestion fails.",
      enabled: true,
      event_types: ["JOB_FAILURE"],
      alert_targets: [{ run_result_target: { jobs: [{ ...inLocation("ingestion"), job_name: "ingest_daily" }] } }],
      notification_service: {
        pagerduty: { integration_key: plant("key of the PagerDuty integration", "b7c1e0f4a2d94c5f8e3b6a1d0c9f2e7b") },
      },
    },
    {
      name: "long-training",
      description: "Training that takes more than two hours is stuck.",
      enabled: true,
      event_types: ["JOB_LONG_RUNNING"],
      alert_targets: [
        {
          long_running_job_threshold_target: {
            threshold_seconds: 7200,
            jobs: [{ ...inLocation("ml"), job_name: "train_churn" }],
          },
        },
      ],
      notification_service: email("analytics"),
    },
    {
      name: "ticks",
      description: "Schedules and sensors that fail three times in a row.",
      enabled: true,
      event_types: ["TICK_FAILURE"],
      alert_targets: [{ schedule_or_sensor_target: { types: ["SCHEDULE", "SENSOR"], location_names: ["ingestion"] } }],
      notification_service: {
        microsoft_teams: {
          webhook_url: plant("URL of the Teams webhook", "https://hooks.harbor-roasters.example/webhookb2/5f1c-90aa"),
        },
      },
      policy_options: { consecutive_failure_threshold: 3, renotify_interval_minutes: 60 },
    },
    {
      name: "broken-code",
      description: "Code locations that fail to load.",
      enabled: true,
      event_types: ["CODE_LOCATION_ERROR"],
      alert_targets: [{ code_location_target: {} }],
      notification_service: slack("#data-alerts"),
    },
    {
      name: "agent-down",
      description: "No agent, no runs.",
      enabled: true,
      event_types: ["AGENT_UNAVAILABLE"],
      alert_targets: [],
      notification_service: email("platform-lead", "on-call"),
      policy_options: { renotify_interval_minutes: 30 },
    },
    {
      name: "warehouse-costs",
      description: "Credits of the warehouse's marts in a week.",
      enabled: true,
      event_types: ["INSIGHTS_CONSUMPTION_EXCEEDED"],
      alert_targets: [
        {
          insights_asset_group_threshold_target: {
            metric_name: "__dagster_dagster_credits",
            selection_period_days: 7,
            threshold: 400,
            operator: "GREATER_THAN",
            asset_group: { ...inLocation("warehouse"), asset_group_name: "marts" },
          },
        },
      ],
      notification_service: {
        webhook: {
          webhook_url: plant("URL of the cost webhook", "https://hooks.harbor-roasters.example/costs/T02/B77/x9K2mQ"),
          headers: [{ key: "X-Costs", value: plant("header of the cost webhook", "roast 14 beans at dawn") }],
          body_template: '{"policy": "{{alert_policy_name}}"}',
        },
      },
    },
    {
      name: "credit-limit",
      description: "The organization's credits of the month.",
      enabled: false,
      event_types: ["INSIGHTS_CONSUMPTION_EXCEEDED"],
      alert_targets: [{ credit_limit_target: { credit_limit: 25_000 } }],
      notification_service: email("finance"),
    },
    {
      name: "check-warnings",
      description: "Many checks that warn, among the assets that operations watches.",
      enabled: true,
      event_types: ["METRIC_MONITOR_ALERT"],
      alert_targets: [
        {
          metric_monitor_favorites_threshold_target: {
            metric_name: "__dagster_asset_check_warnings",
            lookback_window: 24,
            aggregation_function: "MAX",
            combine_fn: "ANY",
            thresholds: { max_allowed_value: 5 },
            user_email: "viewer@harbor-roasters.example",
          },
        },
      ],
      notification_service: slack("#store-operations"),
    },
  ];
}

/** The policies of each deployment, by the deployment's id; branch deployments have none. */
export function makePolicies(world: DemoWorld): Map<number, DemoPolicy[]> {
  return new Map(
    world.deployments.map((deployment) => [
      deployment.id,
      documentsOf(world, deployment).map((document) => ({
        id: policyId(deployment, document.name),
        document,
        // Muted while its reason is looked into.
        mutedUntil: document.name === "check-warnings" ? world.began / 1000 + 6 * 3600 : null,
      })),
    ]),
  );
}

/** The id that a policy of that name is given. */
export function policyId(deployment: DemoDeployment, name: string): string {
  return idOf("alert policy", deployment.name, name).slice(0, 32);
}
