import type { DemoPolicy, DemoPolicyDocument } from "./policies.ts";

type Target = Record<string, unknown>;

interface Job {
  location_name: string;
  repo_name: string;
  job_name: string;
}

/** A policy in the fields of Dagster+'s schema. */
export function policyFields({ id, document, mutedUntil }: DemoPolicy): Record<string, unknown> {
  const options = document.policy_options ?? {};
  return {
    __typename: "AlertPolicy",
    id,
    name: document.name,
    description: document.description ?? "",
    tags: document.tags?.map(({ key, value }) => ({ key, value: value ?? null })) ?? [],
    eventTypes: document.event_types,
    enabled: document.enabled ?? true,
    mutedUntil,
    alertTargets: (document.alert_targets ?? []).map(targetFields),
    notificationService: notificationFields(document),
    policyOptions: {
      consecutiveFailureThreshold: options.consecutive_failure_threshold ?? null,
      includeDescriptionInNotification: options.include_description_in_notification ?? null,
      renotifyIntervalMinutes: options.renotify_interval_minutes ?? null,
      tableSchemaChangeTypes: options.table_schema_change_types ?? null,
    },
  };
}

function notificationFields({ notification_service: service }: DemoPolicyDocument): Record<string, unknown> {
  const [[kind, how] = ["", {}]] = Object.entries(service);
  const types: Record<string, Record<string, unknown>> = {
    email: { __typename: "EmailAlertPolicyNotification", emailAddresses: how.email_addresses },
    email_owners: {
      __typename: "EmailOwnersAlertPolicyNotification",
      defaultEmailAddresses: how.default_email_addresses ?? [],
    },
    slack: {
      __typename: "SlackAlertPolicyNotification",
      slackWorkspaceName: how.slack_workspace_name,
      slackChannelName: how.slack_channel_name,
    },
    microsoft_teams: { __typename: "MicrosoftTeamsAlertPolicyNotification", webhookUrl: how.webhook_url },
    pagerduty: { __typename: "PagerdutyAlertPolicyNotification", integrationKey: how.integration_key },
    webhook: { __typename: "WebhookAlertPolicyNotification", webhookUrl: how.webhook_url },
  };
  return types[kind]!;
}

const assetKey = (key: unknown) => ({ path: key });

function jobs(of: unknown): object[] | null {
  return (
    (of as Job[] | null | undefined)?.map(({ location_name, repo_name, job_name }) => ({
      codeLocationName: location_name,
      repositoryName: repo_name,
      jobName: job_name,
    })) ?? null
  );
}

function runs(target: Target): Record<string, unknown> {
  return {
    tags: target.tags ?? null,
    codeLocationNames: target.location_names ?? null,
    jobs: jobs(target.jobs),
  };
}

function threshold(target: Target): Record<string, unknown> {
  return {
    metricName: target.metric_name,
    threshold: target.threshold,
    selectionPeriodDays: target.selection_period_days,
    operator: target.operator,
  };
}

function monitor(target: Target): Record<string, unknown> {
  const bounds = target.thresholds as { max_allowed_value?: number; min_allowed_value?: number };
  return {
    metricName: target.metric_name,
    lookbackWindow: target.lookback_window,
    thresholds: {
      maxAllowedValue: bounds.max_allowed_value ?? null,
      minAllowedValue: bounds.min_allowed_value ?? null,
    },
    aggregationFunction: target.aggregation_function,
    combineFn: target.combine_fn,
    comparisonType: target.comparison_type ?? "ABSOLUTE",
  };
}

const views = (id: unknown) => ({ id, name: "Finance" });

/** For each kind of target in a document, its type in the schema and the fields of that. */
const targets: Readonly<Record<string, (target: Target) => Record<string, unknown>>> = {
  asset_key_target: ({ asset_key }) => ({ __typename: "AssetKeyTarget", assetKey: assetKey(asset_key) }),
  asset_group_target: (target) => ({
    __typename: "AssetGroupTarget",
    assetGroup: target.asset_group,
    locationName: target.location_name,
  }),
  asset_selection_target: ({ asset_selection }) => ({
    __typename: "AssetSelectionTarget",
    assetSelectionString: asset_selection,
  }),
  asset_selection_view_target: ({ asset_selection_view_id: id }) => ({
    __typename: "AssetSelectionViewTarget",
    view: views(id),
  }),
  favorites_selection_view_target: ({ user_email }) => ({
    __typename: "FavoritesSelectionViewTarget",
    userEmail: user_email,
  }),
  run_result_target: (target) => ({ __typename: "RunResultTarget", ...runs(target) }),
  long_running_job_threshold_target: (target) => ({
    __typename: "LongRunningJobThresholdTarget",
    thresholdSeconds: target.threshold_seconds,
    ...runs(target),
  }),
  schedule_or_sensor_target: (target) => ({
    __typename: "ScheduleSensorTarget",
    codeLocationNames: target.location_names ?? null,
    types: target.types ?? null,
    schedulesSensors:
      (target.schedules_or_sensors as { location_name: string; repo_name: string; name: string }[] | undefined)?.map(
        ({ location_name, repo_name, name }) => ({ codeLocationName: location_name, repositoryName: repo_name, name }),
      ) ?? null,
  }),
  code_location_target: ({ location_names }) => ({
    __typename: "CodeLocationTarget",
    codeLocationNames: location_names ?? null,
  }),
  credit_limit_target: ({ credit_limit }) => ({ __typename: "CreditLimitTarget", creditLimit: credit_limit ?? 30_000 }),
  insights_deployment_threshold_target: (target) => ({
    __typename: "InsightsDeploymentThresholdTarget",
    ...threshold(target),
  }),
  insights_asset_group_threshold_target: (target) => {
    const group = target.asset_group as { asset_group_name: string; location_name: string };
    return {
      __typename: "InsightsAssetGroupThresholdTarget",
      ...threshold(target),
      assetGroup: group.asset_group_name,
      locationName: group.location_name,
    };
  },
  insights_asset_threshold_target: (target) => ({
    __typename: "InsightsAssetThresholdTarget",
    ...threshold(target),
    assetKey: assetKey(target.asset_key),
  }),
  insights_job_threshold_target: (target) => {
    const { job_name, location_name } = target.job as Job;
    return {
      __typename: "InsightsJobThresholdTarget",
      ...threshold(target),
      jobName: job_name,
      locationName: location_name,
    };
  },
  metric_monitor_asset_selection_threshold_target: (target) => ({
    __typename: "MetricMonitorAssetSelectionThresholdTarget",
    ...monitor(target),
    assetSelection: target.asset_selection,
  }),
  metric_monitor_favorites_threshold_target: (target) => ({
    __typename: "MetricMonitorFavoritesThresholdTarget",
    ...monitor(target),
    userEmail: target.user_email,
  }),
  metric_monitor_asset_selection_view_threshold_target: (target) => ({
    __typename: "MetricMonitorAssetSelectionViewThresholdTarget",
    ...monitor(target),
    assetSelectionViewId: target.asset_selection_view_id,
    view: views(target.asset_selection_view_id),
  }),
};

function targetFields(target: Record<string, Target>): Record<string, unknown> {
  const [[kind, fields] = ["", {}]] = Object.entries(target);
  return targets[kind]!(fields);
}
