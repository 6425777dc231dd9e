import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import { rounded } from "../../dagster/insights/change.ts";
import { readMetricsOfAsset } from "../../dagster/insights/metric-types.ts";
import { windowOf } from "../../dagster/insights/window.ts";
import { defineTool } from "../define.ts";
import { assetKey } from "../params.ts";
import { assetFigureOutput, comparedWords, highestRuns, highestRunsOutput, readAssetFigure } from "./asset-figures.ts";
import { windowOutput } from "./figures-answer.ts";
import { insightsWindow } from "./insights-input.ts";

/** Metrics of Dagster that are of an asset's speed and of its failures, as far as the connected Dagster+ has them. */
const speed = ["__dagster_execution_time_ms", "__dagster_execution_time_per_asset_ms", "__dagster_retry_duration_ms"];
const reliability = [
  "__dagster_materializations",
  "__dagster_failed_to_materialize",
  "__dagster_step_failures",
  "__dagster_step_retries",
  "__dagster_asset_success_rate",
  "__dagster_asset_check_errors",
];

/** Runs that are named. */
const mostRuns = 5;

export const getAssetPerformance = defineTool({
  name: "get_asset_performance",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Asset performance",
  description: "Execution time of an asset: trend, slowest runs, failures, retries.",
  input: z.strictObject({ asset_key: assetKey, ...insightsWindow }),
  output: z.strictObject({
    asset: z.string(),
    after: z.string(),
    before: z.string(),
    compared_with: windowOutput,
    durations: z.array(assetFigureOutput),
    mean_s_per_materialization: z.number().optional(),
    reliability: z.array(assetFigureOutput),
    slowest: highestRunsOutput.optional(),
    hint: z.string().optional(),
  }),
  async handler({ asset_key: key, ...given }, dagster) {
    const window = windowOf(given);
    await findAssets(dagster, [key]);
    const measured = await readMetricsOfAsset(dagster, key, window);
    const named = (names: readonly string[]) =>
      names.flatMap((name) => measured.filter(({ metric }) => metric === name));
    const read = async (names: readonly string[]) =>
      (await Promise.all(named(names).map((metric) => readAssetFigure(dagster, key, metric, window)))).filter(
        (figure) => figure !== undefined,
      );
    const [durations, reliable] = await Promise.all([read(speed), read(reliability)]);
    const [time] = named(speed.slice(0, 2));
    const total = durations.find(({ metric }) => metric === speed[0])?.value;
    const made = reliable.find(({ metric }) => metric === reliability[0])?.value;
    return {
      asset: key,
      ...comparedWords(window),
      durations,
      // Time of failed attempts is in it as well: it was spent for what was made.
      mean_s_per_materialization: total === undefined || !made ? undefined : rounded(total / made),
      reliability: reliable,
      slowest: time === undefined ? undefined : await highestRuns(dagster, key, time, window, mostRuns),
      hint:
        durations.length + reliable.length > 0
          ? undefined
          : measured.length === 0
            ? "Insights measured nothing of this asset in this time: try an earlier after; get_run_analytics with group_by=asset computes durations from run records."
            : `Insights measured neither time nor failures of this asset in this time, but: ${measured.map(({ metric }) => metric).join(", ")}.`,
    };
  },
});
