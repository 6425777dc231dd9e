import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import { isCost, readMetrics, readMetricsOfAsset } from "../../dagster/insights/metric-types.ts";
import { windowOf } from "../../dagster/insights/window.ts";
import { defineTool } from "../define.ts";
import { assetKey } from "../params.ts";
import { assetFigureOutput, comparedWords, highestRuns, highestRunsOutput, readAssetFigure } from "./asset-figures.ts";
import { windowOutput } from "./figures-answer.ts";
import { insightsWindow } from "./insights-input.ts";

/** Cost metrics that are looked at, and runs that are named of each. */
const mostMetrics = 6;
const mostRuns = 5;

export const getAssetCostAnalysis = defineTool({
  name: "get_asset_cost_analysis",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Asset cost analysis",
  description: "Cost and credits of an asset: trend, when it changed, most expensive runs.",
  input: z.strictObject({ asset_key: assetKey, ...insightsWindow }),
  output: z.strictObject({
    asset: z.string(),
    after: z.string(),
    before: z.string(),
    compared_with: windowOutput,
    costs: z.array(assetFigureOutput),
    most_expensive: z.array(highestRunsOutput),
    hint: z.string().optional(),
  }),
  async handler({ asset_key: key, ...given }, dagster) {
    const window = windowOf(given);
    await findAssets(dagster, [key]);
    const measured = await readMetricsOfAsset(dagster, key, window);
    const all = measured.filter(isCost);
    const metrics = all.slice(0, mostMetrics);
    if (all.length > metrics.length) {
      dagster.note(
        `Looked at ${metrics.length} of ${all.length} cost metrics; the others: ${all
          .slice(mostMetrics)
          .map(({ metric }) => metric)
          .join(", ")}.`,
      );
    }
    const costs = await Promise.all(metrics.map((metric) => readAssetFigure(dagster, key, metric, window)));
    const known = metrics.filter((_, index) => costs[index] !== undefined);
    const expensive = await Promise.all(known.map((metric) => highestRuns(dagster, key, metric, window, mostRuns)));
    const told = costs.filter((cost) => cost !== undefined);
    return {
      asset: key,
      ...comparedWords(window),
      costs: told,
      most_expensive: expensive.filter(({ runs }) => runs.length > 0),
      hint: told.length > 0 ? undefined : await withoutCosts(),
    };

    async function withoutCosts(): Promise<string> {
      const ofAll = (await readMetrics(dagster, "asset")).filter(isCost).map(({ metric }) => metric);
      const there = measured.map(({ metric }) => metric);
      const own =
        there.length === 0
          ? "nothing else of it was measured either"
          : `what was measured of it: ${there.slice(0, 20).join(", ")}`;
      return ofAll.length === 0
        ? `Insights has no cost metric of any asset of this deployment; ${own}.`
        : `Insights measured no cost of this asset in this time (there are cost metrics: ${ofAll.join(", ")}); ${own}.`;
    }
  },
});
