import { accessTools } from "./access/access-tools.ts";
import { alertsTools } from "./alerts/alerts-tools.ts";
import { generateReport } from "./analytics/generate-report.ts";
import { getRunAnalytics } from "./analytics/get-run-analytics.ts";
import { insightsTools } from "./analytics/insights-tools.ts";
import { executeAssetChecks } from "./asset-checks/execute-asset-checks.ts";
import { getAssetCheck } from "./asset-checks/get-asset-check.ts";
import { listAssetCheckExecutions } from "./asset-checks/list-asset-check-executions.ts";
import { listAssetChecks } from "./asset-checks/list-asset-checks.ts";
import { reportAssetCheckEvaluation } from "./asset-checks/report-asset-check-evaluation.ts";
import { getAsset } from "./assets/get-asset.ts";
import { getAssetFreshness } from "./assets/get-asset-freshness.ts";
import { getAssetHealth } from "./assets/get-asset-health.ts";
import { getAssetHealthSummary } from "./assets/get-asset-health-summary.ts";
import { getAssetLineage } from "./assets/get-asset-lineage.ts";
import { listAssetMaterializations } from "./assets/list-asset-materializations.ts";
import { listAssets } from "./assets/list-assets.ts";
import { materializeAssets } from "./assets/materialize-assets.ts";
import { reportAssetEvent } from "./assets/report-asset-event.ts";
import { waitForAsset } from "./assets/wait-for-asset.ts";
import { wipeAssets } from "./assets/wipe-assets.ts";
import { getSchedule } from "./automation/get-schedule.ts";
import { getSensor } from "./automation/get-sensor.ts";
import { listScheduleTicks } from "./automation/list-schedule-ticks.ts";
import { listSchedules } from "./automation/list-schedules.ts";
import { listSensorTicks } from "./automation/list-sensor-ticks.ts";
import { listSensors } from "./automation/list-sensors.ts";
import { previewSchedule } from "./automation/preview-schedule.ts";
import { previewSensor } from "./automation/preview-sensor.ts";
import { resetSchedule } from "./automation/reset-schedule.ts";
import { resetSensor } from "./automation/reset-sensor.ts";
import { setSensorCursor } from "./automation/set-sensor-cursor.ts";
import { startSchedule } from "./automation/start-schedule.ts";
import { startSensor } from "./automation/start-sensor.ts";
import { stopSchedule } from "./automation/stop-schedule.ts";
import { stopSensor } from "./automation/stop-sensor.ts";
import { addDynamicPartition } from "./backfills/add-dynamic-partition.ts";
import { cancelBackfill } from "./backfills/cancel-backfill.ts";
import { deleteDynamicPartitions } from "./backfills/delete-dynamic-partitions.ts";
import { getBackfill } from "./backfills/get-backfill.ts";
import { getPartitionStatus } from "./backfills/get-partition-status.ts";
import { launchBackfill } from "./backfills/launch-backfill.ts";
import { listBackfills } from "./backfills/list-backfills.ts";
import { listPartitions } from "./backfills/list-partitions.ts";
import { resumeBackfill } from "./backfills/resume-backfill.ts";
import { retryBackfill } from "./backfills/retry-backfill.ts";
import { waitForBackfill } from "./backfills/wait-for-backfill.ts";
import { catalogTools } from "./catalog/catalog-tools.ts";
import { agentTools } from "./code-locations/agent-tools.ts";
import { getCodeLocation } from "./code-locations/get-code-location.ts";
import { listCodeLocations } from "./code-locations/list-code-locations.ts";
import { reloadCodeLocation } from "./code-locations/reload-code-location.ts";
import { reloadWorkspace } from "./code-locations/reload-workspace.ts";
import { exportRunConfig } from "./config/export-run-config.ts";
import { getConfigSchema } from "./config/get-config-schema.ts";
import { getDeploymentConfig } from "./config/get-deployment-config.ts";
import { getResource } from "./config/get-resource.ts";
import { getResourceDependencies } from "./config/get-resource-dependencies.ts";
import { getResourceImpact } from "./config/get-resource-impact.ts";
import { getResourceUsage } from "./config/get-resource-usage.ts";
import { listConfigTypes } from "./config/list-config-types.ts";
import { listEnvVars } from "./config/list-env-vars.ts";
import { listResources } from "./config/list-resources.ts";
import { validateRunConfig } from "./config/validate-run-config.ts";
import { getAutomationEvaluation } from "./declarative-automation/get-automation-evaluation.ts";
import { getAutomationPolicy } from "./declarative-automation/get-automation-policy.ts";
import { getAutomationStatus } from "./declarative-automation/get-automation-status.ts";
import { listAutomationEvaluationPartitions } from "./declarative-automation/list-automation-evaluation-partitions.ts";
import { listAutomationEvaluations } from "./declarative-automation/list-automation-evaluations.ts";
import { listAutomationPolicies } from "./declarative-automation/list-automation-policies.ts";
import { listAutomationTicks } from "./declarative-automation/list-automation-ticks.ts";
import { setAutomationPaused } from "./declarative-automation/set-automation-paused.ts";
import type { Tool } from "./define.ts";
import { deploymentsTools } from "./deployments/deployments-tools.ts";
import { getGraphqlType } from "./graphql/get-graphql-type.ts";
import { queryGraphql } from "./graphql/query-graphql.ts";
import { deleteConcurrencyLimit } from "./instance/delete-concurrency-limit.ts";
import { freeConcurrencySlots } from "./instance/free-concurrency-slots.ts";
import { getInstance } from "./instance/get-instance.ts";
import { getRunQueue } from "./instance/get-run-queue.ts";
import { listConcurrencyPools } from "./instance/list-concurrency-pools.ts";
import { listDaemons } from "./instance/list-daemons.ts";
import { setConcurrencyLimit } from "./instance/set-concurrency-limit.ts";
import { issuesTools } from "./issues/issues-tools.ts";
import { getJob } from "./jobs/get-job.ts";
import { listJobs } from "./jobs/list-jobs.ts";
import { onboardingTools } from "./onboarding/onboarding-tools.ts";
import { diagnoseRun } from "./overview/diagnose-run.ts";
import { explainAssetTool } from "./overview/explain-asset.ts";
import { getConnection } from "./overview/get-connection.ts";
import { getDeploymentOverview } from "./overview/get-deployment-overview.ts";
import { deleteRun } from "./runs/delete-run.ts";
import { getRun } from "./runs/get-run.ts";
import { getRunComputeLogs } from "./runs/get-run-compute-logs.ts";
import { getRunContainerMetrics } from "./runs/get-run-container-metrics.ts";
import { getRunLogs } from "./runs/get-run-logs.ts";
import { getRunStats } from "./runs/get-run-stats.ts";
import { getRunStatus } from "./runs/get-run-status.ts";
import { launchRunTool } from "./runs/launch-run.ts";
import { listRunSteps } from "./runs/list-run-steps.ts";
import { listRunTags } from "./runs/list-run-tags.ts";
import { listRuns } from "./runs/list-runs.ts";
import { reexecuteRun } from "./runs/reexecute-run.ts";
import { terminateRuns } from "./runs/terminate-runs.ts";
import { waitForRun } from "./runs/wait-for-run.ts";
import { serverlessTools } from "./serverless/serverless-tools.ts";
import { settingsTools } from "./settings/settings-tools.ts";
import { tokensTools } from "./tokens/tokens-tools.ts";

/** Every tool there is, toolset by toolset. The surface, the toolsets and the reference are filters over this list. */
export const catalogue: readonly Tool[] = [
  // overview
  getConnection,
  getDeploymentOverview,
  diagnoseRun,
  explainAssetTool,
  // assets
  listAssets,
  getAsset,
  getAssetHealth,
  getAssetHealthSummary,
  getAssetLineage,
  getAssetFreshness,
  listAssetMaterializations,
  materializeAssets,
  waitForAsset,
  reportAssetEvent,
  wipeAssets,
  // asset_checks
  listAssetChecks,
  getAssetCheck,
  listAssetCheckExecutions,
  executeAssetChecks,
  reportAssetCheckEvaluation,
  // runs
  listRuns,
  getRun,
  getRunStatus,
  getRunLogs,
  getRunComputeLogs,
  getRunStats,
  listRunSteps,
  listRunTags,
  launchRunTool,
  reexecuteRun,
  terminateRuns,
  waitForRun,
  deleteRun,
  getRunContainerMetrics,
  // jobs
  listJobs,
  getJob,
  // automation
  listSchedules,
  listSensors,
  getSchedule,
  getSensor,
  listScheduleTicks,
  listSensorTicks,
  startSchedule,
  stopSchedule,
  resetSchedule,
  startSensor,
  stopSensor,
  resetSensor,
  setSensorCursor,
  previewSchedule,
  previewSensor,
  // backfills
  listBackfills,
  getBackfill,
  launchBackfill,
  cancelBackfill,
  resumeBackfill,
  retryBackfill,
  waitForBackfill,
  listPartitions,
  getPartitionStatus,
  addDynamicPartition,
  deleteDynamicPartitions,
  // instance
  getInstance,
  listDaemons,
  getRunQueue,
  listConcurrencyPools,
  setConcurrencyLimit,
  deleteConcurrencyLimit,
  freeConcurrencySlots,
  // code_locations
  listCodeLocations,
  getCodeLocation,
  reloadCodeLocation,
  reloadWorkspace,
  ...agentTools,
  // declarative_automation
  listAutomationPolicies,
  getAutomationPolicy,
  listAutomationEvaluations,
  getAutomationEvaluation,
  listAutomationEvaluationPartitions,
  listAutomationTicks,
  getAutomationStatus,
  setAutomationPaused,
  // config
  listResources,
  getResource,
  getResourceUsage,
  getResourceDependencies,
  getResourceImpact,
  listEnvVars,
  listConfigTypes,
  getConfigSchema,
  validateRunConfig,
  exportRunConfig,
  getDeploymentConfig,
  // analytics
  getRunAnalytics,
  generateReport,
  ...insightsTools,
  ...deploymentsTools,
  ...alertsTools,
  ...accessTools,
  ...tokensTools,
  ...settingsTools,
  ...onboardingTools,
  ...serverlessTools,
  ...catalogTools,
  ...issuesTools,
  // graphql
  queryGraphql,
  getGraphqlType,
];

/** What a plain start lists, in this order: a model chooses badly among many tools, and pays for each in every request. */
export const standardSurface: readonly string[] = [
  "get_connection",
  "get_deployment_overview",
  "diagnose_run",
  "explain_asset",
  "list_assets",
  "get_asset",
  "get_asset_health",
  "get_asset_health_summary",
  "get_asset_lineage",
  "list_asset_materializations",
  "materialize_assets",
  "list_asset_checks",
  "list_runs",
  "get_run",
  "get_run_logs",
  "launch_run",
  "reexecute_run",
  "terminate_runs",
  "wait_for_run",
  "list_jobs",
  "list_schedules",
  "list_sensors",
  "start_schedule",
  "stop_schedule",
  "start_sensor",
  "stop_sensor",
  "list_backfills",
  "get_backfill",
  "launch_backfill",
  "cancel_backfill",
  "get_partition_status",
  "list_code_locations",
  "reload_code_location",
];
