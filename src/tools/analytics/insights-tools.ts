import type { Tool } from "../define.ts";
import { getAssetCostAnalysis } from "./get-asset-cost-analysis.ts";
import { getAssetGroupMetrics } from "./get-asset-group-metrics.ts";
import { getAssetMetrics } from "./get-asset-metrics.ts";
import { getAssetPerformance } from "./get-asset-performance.ts";
import { getAssetSelectionMetrics } from "./get-asset-selection-metrics.ts";
import { getAssetUsagePatterns } from "./get-asset-usage-patterns.ts";
import { getDeploymentMetrics } from "./get-deployment-metrics.ts";
import { getJobMetrics } from "./get-job-metrics.ts";
import { getRunLevelMetrics } from "./get-run-level-metrics.ts";
import { getUsageMetrics } from "./get-usage-metrics.ts";
import { listMetricTypes } from "./list-metric-types.ts";

/** The tools of Insights, usage and costs, in the order in which they are listed. */
export const insightsTools: readonly Tool[] = [
  listMetricTypes,
  getAssetMetrics,
  getAssetGroupMetrics,
  getAssetSelectionMetrics,
  getJobMetrics,
  getDeploymentMetrics,
  getAssetCostAnalysis,
  getAssetPerformance,
  getAssetUsagePatterns,
  getUsageMetrics,
  getRunLevelMetrics,
];
