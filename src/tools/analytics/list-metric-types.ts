import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import {
  type Metric,
  type MetricEntity,
  metricEntities,
  readMetrics,
  readMetricsOfAsset,
  readMetricsOfJob,
} from "../../dagster/insights/metric-types.ts";
import { windowOf, windowWords } from "../../dagster/insights/window.ts";
import { defineTool } from "../define.ts";
import { assetKey, location, shortText } from "../params.ts";
import { qualifiedJob } from "./qualified-job.ts";

export const listMetricTypes = defineTool({
  name: "list_metric_types",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Metric types",
  description: "Metrics that Insights has, with units; with asset_key or job, those measured of it in 30 days.",
  input: z.strictObject({
    entity: z.enum(metricEntities).optional(),
    asset_key: assetKey.optional(),
    job: shortText.optional(),
    location,
  }),
  output: z.strictObject({
    entity: z.string(),
    asset: z.string().optional(),
    job: z.string().optional(),
    after: z.string().optional(),
    before: z.string().optional(),
    metrics: z.array(
      z.strictObject({
        metric: z.string(),
        name: z.string(),
        unit: z.string().optional(),
        category: z.string().optional(),
        description: z.string().optional(),
        usd_per_unit: z.number().optional(),
        hidden: z.literal(true).optional(),
        pending: z.literal(true).optional(),
      }),
    ),
    returned: z.number(),
    hint: z.string().optional(),
  }),
  async handler({ entity, asset_key: key, job, location: where }, dagster) {
    const meant = key === undefined ? (job === undefined ? (entity ?? "asset") : "job") : "asset";
    if ((key !== undefined && job !== undefined) || (entity !== undefined && entity !== meant)) {
      throw new OperationError("invalid_arguments", "asset_key, job and another entity exclude each other: give one.");
    }
    const window = windowOf({ after: "-30d" });
    const metrics = await metricsOf(dagster, meant, key, job, where);
    const specific = key !== undefined || job !== undefined;
    return {
      entity: meant,
      asset: key,
      job,
      ...(specific ? windowWords(window) : {}),
      metrics: metrics.map((metric) => ({
        metric: metric.metric,
        name: metric.name,
        unit: metric.unit,
        category: metric.category,
        description: metric.description,
        usd_per_unit: metric.usdPerUnit,
        hidden: metric.hidden || undefined,
        pending: metric.pending || undefined,
      })),
      returned: metrics.length,
      hint:
        metrics.length > 0
          ? undefined
          : specific
            ? "Insights measured nothing of it in the last 30 days; without asset_key and job, this lists everything that it can measure."
            : "Insights measures nothing of these in this deployment.",
    };
  },
});

async function metricsOf(
  dagster: Dagster,
  entity: MetricEntity,
  key: string | undefined,
  job: string | undefined,
  where: string | undefined,
): Promise<readonly Metric[]> {
  const window = windowOf({ after: "-30d" });
  if (key !== undefined) {
    await findAssets(dagster, [key]);
    return readMetricsOfAsset(dagster, key, window);
  }
  if (job !== undefined) return readMetricsOfJob(dagster, await qualifiedJob(dagster, job, where), window);
  return readMetrics(dagster, entity);
}
