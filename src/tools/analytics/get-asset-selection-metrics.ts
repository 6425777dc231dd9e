import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { defineTool } from "../define.ts";
import { assetFilter, assetsOfFilter } from "./asset-filter.ts";
import { figuresAnswer, figuresAsked, figuresOutput, noneChosen } from "./figures-answer.ts";
import { figuresInput } from "./insights-input.ts";

export const getAssetSelectionMetrics = defineTool({
  name: "get_asset_selection_metrics",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Asset selection metrics",
  description: "Insights of the assets in filter taken together.",
  input: z.strictObject({ ...figuresInput, filter: assetFilter }),
  output: figuresOutput("selections").extend({ assets: z.number() }),
  async handler({ filter, ...given }, dagster) {
    if (filter === undefined || Object.keys(filter).length === 0) {
      throw new OperationError("invalid_arguments", "filter: say which assets are to be taken together.", {
        next: [
          { tool: "get_deployment_metrics", arguments: { metric: given.metric }, why: "it takes everything together" },
        ],
      });
    }
    let assets: string[] = [];
    const asked = await figuresAsked(dagster, given, "asset", async () => {
      assets = (await assetsOfFilter(dagster, filter)) ?? [];
      const plain = filter.selection !== undefined && Object.keys(filter).length === 1;
      return plain ? { of: "asset_selection", selection: filter.selection } : { of: "asset_selection", assets };
    });
    if (assets.length === 0) return { ...noneChosen("selections", asked), assets: 0 };
    return { ...(await figuresAnswer(dagster, "selections", asked, given.limit)), assets: assets.length };
  },
});
