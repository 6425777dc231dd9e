import {
  configTypes,
  type DemoField,
  listOf,
  nullable,
  oneOf,
  optional,
  scalar,
  selector,
  shape,
} from "../config-types.ts";

/** The events that a policy can alert on, by what they happen to: a policy has events of one kind alone. */
export const eventKinds = {
  job: ["JOB_FAILURE", "JOB_SUCCESS", "JOB_LONG_RUNNING"],
  asset: [
    "ASSET_MATERIALIZATION_SUCCESS",
    "ASSET_MATERIALIZATION_FAILURE",
    "ASSET_CHECK_PASSED",
    "ASSET_CHECK_EXECUTION_FAILURE",
    "ASSET_CHECK_SEVERITY_WARN",
    "ASSET_CHECK_SEVERITY_ERROR",
    "ASSET_FRESHNESS_PASS",
    "ASSET_FRESHNESS_WARN",
    "ASSET_FRESHNESS_FAIL",
  ],
  "asset health": ["ASSET_HEALTH_HEALTHY", "ASSET_HEALTH_WARNING", "ASSET_HEALTH_DEGRADED"],
  "table schema": ["ASSET_TABLE_SCHEMA_CHANGE"],
  tick: ["TICK_FAILURE"],
  agent: ["AGENT_UNAVAILABLE"],
  "code location": ["CODE_LOCATION_ERROR"],
  insights: ["INSIGHTS_CONSUMPTION_EXCEEDED"],
  "metric monitor": ["METRIC_MONITOR_ALERT"],
} as const;

const text = scalar("String");
const texts = listOf(text);
const metric = { metric_name: text };
const tags = listOf(shape({ key: text, value: optional(nullable(text)) }));
const job = shape({ location_name: text, repo_name: text, job_name: text });
const runFilter: Record<string, DemoField> = {
  jobs: optional(nullable(listOf(job))),
  tags: optional(nullable(tags)),
  location_names: optional(nullable(texts)),
};
const threshold = {
  ...metric,
  selection_period_days: scalar("Int"),
  threshold: scalar("Float"),
  operator: oneOf("InsightsAlertComparisonOperator", ["LESS_THAN", "GREATER_THAN"]),
};
const monitor = {
  ...metric,
  lookback_window: scalar("Float"),
  aggregation_function: oneOf("MetricAggregationFunction", ["SUM", "LATEST", "MAX", "MIN"]),
  combine_fn: oneOf("MetricThresholdCombineFunction", ["ANY", "ALL"]),
  comparison_type: optional(oneOf("MetricComparisonType", ["ABSOLUTE", "PERCENT_CHANGE"])),
  thresholds: shape({
    min_allowed_value: optional(nullable(scalar("Float"))),
    max_allowed_value: optional(nullable(scalar("Float"))),
  }),
};

const target = selector({
  asset_key_target: shape({ asset_key: texts }),
  asset_group_target: shape({ asset_group: text, location_name: text, repo_name: optional(text) }),
  asset_selection_target: shape({ asset_selection: text }),
  asset_selection_view_target: shape({ asset_selection_view_id: text }),
  favorites_selection_view_target: shape({ user_email: text }),
  run_result_target: shape(runFilter),
  long_running_job_threshold_target: shape({ threshold_seconds: scalar("Float"), ...runFilter }),
  schedule_or_sensor_target: shape({
    schedules_or_sensors: optional(nullable(listOf(shape({ location_name: text, repo_name: text, name: text })))),
    location_names: optional(nullable(texts)),
    types: optional(nullable(listOf(oneOf("InstigatorType", ["SCHEDULE", "SENSOR", "AUTO_MATERIALIZE"])))),
  }),
  code_location_target: shape({ location_names: optional(nullable(texts)) }),
  credit_limit_target: shape({ credit_limit: optional(scalar("Int")) }),
  insights_deployment_threshold_target: shape(threshold),
  insights_asset_group_threshold_target: shape({
    ...threshold,
    asset_group: shape({ location_name: text, repo_name: text, asset_group_name: text }),
  }),
  insights_asset_threshold_target: shape({ ...threshold, asset_key: texts }),
  insights_job_threshold_target: shape({ ...threshold, job }),
  metric_monitor_asset_selection_threshold_target: shape({ ...monitor, asset_selection: text }),
  metric_monitor_favorites_threshold_target: shape({ ...monitor, user_email: text }),
  metric_monitor_asset_selection_view_threshold_target: shape({ ...monitor, asset_selection_view_id: text }),
});

const notificationService = selector({
  email: shape({ email_addresses: texts }),
  email_owners: shape({ default_email_addresses: optional(texts) }),
  slack: shape({ slack_workspace_name: text, slack_channel_name: text }),
  microsoft_teams: shape({ webhook_url: text }),
  pagerduty: shape({ integration_key: text }),
  webhook: shape({
    webhook_url: text,
    headers: optional(listOf(shape({ key: text, value: text }))),
    body_template: optional(text),
  }),
});

const policy = shape({
  name: text,
  description: optional(text),
  enabled: optional(scalar("Bool")),
  tags: optional(nullable(tags)),
  event_types: listOf(oneOf("AlertPolicyEventType", Object.values(eventKinds).flat())),
  alert_targets: optional(nullable(listOf(target))),
  notification_service: notificationService,
  policy_options: optional(
    shape({
      include_description_in_notification: optional(nullable(scalar("Bool"))),
      consecutive_failure_threshold: optional(nullable(scalar("Int"))),
      renotify_interval_minutes: optional(nullable(scalar("Int"))),
      table_schema_change_types: optional(
        nullable(
          listOf(
            oneOf("TableSchemaChangeType", [
              "COLUMN_ADDED",
              "COLUMN_REMOVED",
              "COLUMN_TYPE_CHANGED",
              "COLUMN_NULLABILITY_CHANGED",
              "COLUMN_UNIQUENESS_CHANGED",
              "COLUMN_TAGS_CHANGED",
            ]),
          ),
        ),
      ),
    }),
  ),
});

/** What the document of all alert policies has to look like. */
export const policiesSchema = configTypes(shape({ alert_policies: listOf(policy) }));
