import type { SampleArguments } from "./sample.ts";

export const analyticsArguments: SampleArguments = {
  list_metric_types: { entity: "job" },
  get_asset_metrics: { metric: "Dagster credits", limit: 3 },
  get_asset_group_metrics: { metric: "Dagster credits" },
  get_asset_selection_metrics: { metric: "Dagster credits", filter: { selection: "group:marts" } },
  get_job_metrics: { metric: "Step duration" },
  get_deployment_metrics: { metric: "Dagster credits", granularity: "weekly" },
  get_asset_cost_analysis: { asset_key: "ml/churn_model" },
  get_asset_performance: { asset_key: "raw/payments" },
  get_asset_usage_patterns: { asset_key: "marts/customers" },
  get_usage_metrics: { metric: "credits" },
  get_run_level_metrics: { metric: "Step duration", job: "train_churn" },
};
