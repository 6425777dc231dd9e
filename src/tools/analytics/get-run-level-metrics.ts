import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findMetric } from "../../dagster/insights/metric-types.ts";
import { readRunFigures } from "../../dagster/insights/run-level.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { assetKey, limit, location, shortText } from "../params.ts";
import { metricOutput } from "./figures-answer.ts";
import { qualifiedJob } from "./qualified-job.ts";

export const getRunLevelMetrics = defineTool({
  name: "get_run_level_metrics",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Run-level metrics",
  description: "Insights metric of each run of a job or each materialization of an asset.",
  input: z.strictObject({
    metric: shortText,
    job: shortText.optional(),
    asset_key: assetKey.optional(),
    location,
    limit: limit(50).meta({ jsonSchema: { type: "integer" } }),
  }),
  output: z.strictObject({
    ...metricOutput,
    job: z.string().optional(),
    asset: z.string().optional(),
    runs: z.array(z.strictObject({ run_id: z.string(), at: z.string().optional(), value: z.number() })),
    returned: z.number(),
    total: z.number(),
    left_out: z.number().optional(),
    without_data: z.number(),
    oldest: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ metric: named, job, asset_key: key, location: where, limit: most }, dagster) {
    if ((job === undefined) === (key === undefined)) {
      throw new OperationError("invalid_arguments", "Give either job or asset_key.");
    }
    const metric = await findMetric(dagster, key === undefined ? "job" : "asset", named);
    if (key !== undefined) await findAssets(dagster, [key]);
    const of = key === undefined ? { job: await qualifiedJob(dagster, job!, where) } : { asset: key };
    const { runs, withoutData } = await readRunFigures(dagster, metric, of);
    const shown = runs.slice(0, most);
    return {
      metric: metric.metric,
      name: metric.name,
      unit: metric.unit,
      job,
      asset: key,
      runs: shown.map(({ runId, at, value }) => ({ run_id: runId, at: isoFromSeconds(at), value })),
      returned: shown.length,
      total: runs.length,
      left_out: runs.length - shown.length || undefined,
      without_data: withoutData,
      // How far back Insights tells runs is its own affair.
      oldest: isoFromSeconds(runs.at(-1)?.at),
      hint:
        runs.length > 0
          ? undefined
          : withoutData > 0
            ? `Insights knows ${withoutData} runs, and this metric of none of them.`
            : "Insights knows no run of it.",
    };
  },
});
