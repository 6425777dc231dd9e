import { z } from "zod";
import { defineTool } from "../define.ts";
import { assetFilter, assetsOfFilter } from "./asset-filter.ts";
import { figuresAnswer, figuresAsked, figuresOutput, noneChosen } from "./figures-answer.ts";
import { figuresInput } from "./insights-input.ts";

export const getAssetMetrics = defineTool({
  name: "get_asset_metrics",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Asset metrics",
  description: "Insights by asset (credits, cost, time, failures): totals, change, series; largest first.",
  input: z.strictObject({ ...figuresInput, filter: assetFilter }),
  output: figuresOutput("assets"),
  async handler({ filter, ...given }, dagster) {
    const asked = await figuresAsked(dagster, given, "asset", async () => ({
      of: "asset",
      assets: await assetsOfFilter(dagster, filter),
    }));
    const { whose } = asked.wanted;
    if (whose.of === "asset" && whose.assets?.length === 0) return noneChosen("assets", asked);
    return figuresAnswer(dagster, "assets", asked, given.limit);
  },
});
