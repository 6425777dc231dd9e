import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { notificationAnswer } from "../../../../src/tools/alerts/notification-answer.ts";
import { notifierAnswer } from "../../../../src/tools/alerts/policy-answer.ts";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

const threshold = {
  metric_name: "credits",
  selection_period_days: 30,
  threshold: 1000,
  operator: "GREATER_THAN",
};
const monitor = {
  metric_name: "rows",
  lookback_window: 2,
  aggregation_function: "SUM",
  combine_fn: "ALL",
  thresholds: { min_allowed_value: 5, max_allowed_value: 100 },
};
const job = { location_name: "ml", repo_name: "__repository__", job_name: "train_churn" };

/** Every kind of target that a document can have, with the events that go with it. */
const cases: [kind: string, target: Record<string, unknown>, event: string, words: string][] = [
  ["asset_key_target", { asset_key: ["raw", "orders"] }, "ASSET_CHECK_PASSED", "asset raw/orders"],
  [
    "asset_group_target",
    { asset_group: "raw", location_name: "ingestion" },
    "ASSET_CHECK_PASSED",
    "assets of the group raw in ingestion",
  ],
  ["asset_selection_target", { asset_selection: "*" }, "ASSET_CHECK_PASSED", "all assets"],
  ["asset_selection_target", { asset_selection: "kind:dbt" }, "ASSET_CHECK_PASSED", "assets selected by kind:dbt"],
  [
    "asset_selection_view_target",
    { asset_selection_view_id: "7" },
    "ASSET_CHECK_PASSED",
    "assets of the catalog view Finance",
  ],
  [
    "favorites_selection_view_target",
    { user_email: "viewer@harbor-roasters.example" },
    "ASSET_CHECK_PASSED",
    "favorite assets of viewer@harbor-roasters.example",
  ],
  ["run_result_target", {}, "JOB_FAILURE", "runs of any job"],
  [
    "run_result_target",
    { location_names: ["ml", "warehouse", "ingestion"], tags: [{ key: "team", value: "ml" }, { key: "urgent" }] },
    "JOB_FAILURE",
    "runs in ml, warehouse or ingestion with the tag team=ml and urgent",
  ],
  [
    "long_running_job_threshold_target",
    { threshold_seconds: 90, jobs: [job, { ...job, job_name: "other" }] },
    "JOB_LONG_RUNNING",
    "runs that take longer than 90 s, of the job train_churn (ml) or other (ml)",
  ],
  ["schedule_or_sensor_target", {}, "TICK_FAILURE", "schedules and sensors"],
  ["schedule_or_sensor_target", { types: ["AUTO_MATERIALIZE"] }, "TICK_FAILURE", "automation conditions"],
  [
    "schedule_or_sensor_target",
    {
      schedules_or_sensors: [
        { location_name: "ingestion", repo_name: "__repository__", name: "ingest_nightly" },
        { location_name: "ml", repo_name: "__repository__", name: "train_churn_weekly" },
      ],
    },
    "TICK_FAILURE",
    "schedule or sensor ingest_nightly (ingestion) or train_churn_weekly (ml)",
  ],
  ["code_location_target", { location_names: ["reporting"] }, "CODE_LOCATION_ERROR", "code location reporting"],
  ["code_location_target", {}, "CODE_LOCATION_ERROR", "all code locations"],
  [
    "credit_limit_target",
    { credit_limit: 10 },
    "INSIGHTS_CONSUMPTION_EXCEEDED",
    "more than 10 credits used by the organization",
  ],
  [
    "insights_deployment_threshold_target",
    { ...threshold, operator: "LESS_THAN" },
    "INSIGHTS_CONSUMPTION_EXCEEDED",
    "credits below 1000 over 30 days in the deployment",
  ],
  [
    "insights_asset_group_threshold_target",
    { ...threshold, asset_group: { location_name: "ml", repo_name: "__repository__", asset_group_name: "ml" } },
    "INSIGHTS_CONSUMPTION_EXCEEDED",
    "credits above 1000 over 30 days of the asset group ml in ml",
  ],
  [
    "insights_asset_threshold_target",
    { ...threshold, asset_key: ["raw", "orders"] },
    "INSIGHTS_CONSUMPTION_EXCEEDED",
    "credits above 1000 over 30 days of the asset raw/orders",
  ],
  [
    "insights_job_threshold_target",
    { ...threshold, job },
    "INSIGHTS_CONSUMPTION_EXCEEDED",
    "credits above 1000 over 30 days of the job train_churn in ml",
  ],
  [
    "metric_monitor_asset_selection_threshold_target",
    { ...monitor, asset_selection: "group:raw", comparison_type: "PERCENT_CHANGE" },
    "METRIC_MONITOR_ALERT",
    "percent change of rows (sum over 2 h) above 100 or below 5 for all of the assets selected by group:raw",
  ],
  [
    "metric_monitor_favorites_threshold_target",
    { ...monitor, user_email: "a@b.example" },
    "METRIC_MONITOR_ALERT",
    "rows (sum over 2 h) above 100 or below 5 for all of the favorite assets of a@b.example",
  ],
  [
    "metric_monitor_asset_selection_view_threshold_target",
    { ...monitor, asset_selection_view_id: "7" },
    "METRIC_MONITOR_ALERT",
    "rows (sum over 2 h) above 100 or below 5 for all of the assets of the catalog view Finance",
  ],
];

describe("what a policy watches", () => {
  it.each(cases)("a %s of %j, in plain words", async (kind, target, event, words) => {
    const document = {
      name: "any",
      event_types: [event],
      alert_targets: [{ [kind]: target }],
      notification_service: { email: { email_addresses: ["a@b.example"] } },
    };
    const { answer } = await embedded.confirmed("save_alert_policy", { document });
    expect(answer).toMatchObject({ policy: "any", created: true, targets: [words] });
    const read = (await embedded.call("get_alert_policy", { policy: "any" })).answer;
    expect(read.targets).toEqual([words]);
    // What a policy is saved from is what is read of it.
    expect(parse(read.document as string)).toEqual(document);
  });

  it("names only the first of many in a list", async () => {
    const document = {
      name: "any",
      event_types: ["ASSET_CHECK_PASSED"],
      alert_targets: Array.from({ length: 6 }, (_, index) => ({ asset_key_target: { asset_key: [`a${index}`] } })),
      notification_service: { email: { email_addresses: ["a@b.example"] } },
    };
    await embedded.confirmed("save_alert_policy", { document });
    const { answer } = await embedded.call("list_alert_policies", { event_type: "ASSET_CHECK_PASSED" });
    expect(answer.alert_policies).toMatchObject([{ targets: ["asset a0", "asset a1", "asset a2", "and 3 more"] }]);
    const whole = await embedded.call("get_alert_policy", { policy: "any" });
    expect(whole.answer.targets).toHaveLength(6);
  });

  it("is everything when it has no targets, and a view that is gone says so", async () => {
    const target = { __typename: "AssetSelectionViewTarget", view: null };
    embedded.organization.overrides.set("AlertPolicy.alertTargets", () => [target]);
    expect((await embedded.call("get_alert_policy", { policy: "ticks" })).answer).toMatchObject({
      targets: ["assets of a catalog view that is gone"],
    });
    embedded.organization.overrides.set("AlertPolicy.alertTargets", () => []);
    expect((await embedded.call("get_alert_policy", { policy: "ticks" })).answer).toMatchObject({
      targets: ["everything"],
    });
  });
});

describe("what a newer Dagster+ has and this server does not know", () => {
  const newer = (__typename: string) => ({ __typename }) as never;

  it("is told by the name of its type", async () => {
    const { targetWords } = await import("../../../../src/tools/alerts/target-words.ts");
    expect(targetWords(newer("MetricMonitorDeploymentThresholdTarget"))).toBe("MetricMonitorDeploymentThresholdTarget");
    expect(notifierAnswer(newer("DiscordAlertPolicyNotification"))).toEqual({ type: "DiscordAlertPolicyNotification" });
    expect(notificationAnswer(newer("BackfillAlertNotification"))).toEqual({ about: "BackfillAlertNotification" });
  });

  it("is told as it is where it is a value", async () => {
    const { targetWords } = await import("../../../../src/tools/alerts/target-words.ts");
    const insight = { __typename: "InsightsDeploymentThresholdTarget", metricName: "m", threshold: 1 };
    const target = { ...insight, selectionPeriodDays: 2, operator: "EQUAL_TO" } as never;
    expect(targetWords(target)).toBe("m equal to 1 over 2 days in the deployment");
    const ticks = { __typename: "ScheduleSensorTarget", types: ["BACKFILL"] } as never;
    expect(targetWords(ticks)).toBe("backfill");
    const agent = { __typename: "AgentAlertNotification", status: "DELAYED", sendTimestamp: 0 } as never;
    expect(notificationAnswer(agent)).toMatchObject({
      status: "delayed",
      sent: "1970-01-01T00:00:00Z",
      about: "agent",
    });
  });
});
