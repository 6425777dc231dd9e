import { z } from "zod";
import { assetNotFound } from "../../dagster/asset-graph.ts";
import { readHealth } from "../../dagster/health/read-health.ts";
import { defineTool } from "../define.ts";
import { assetKeys } from "../params.ts";
import { assetHealthShape, healthAnswer } from "./health-shapes.ts";

export const getAssetHealth = defineTool({
  name: "get_asset_health",
  toolset: "assets",
  access: "read",
  title: "Asset health",
  description:
    "Health of assets: materialization (failed and missing partitions, the failed run), checks and freshness, each HEALTHY, WARNING, DEGRADED, UNKNOWN or NOT_APPLICABLE. source tells whether Dagster computed it or it was derived by Dagster's rules.",
  input: z.strictObject({ asset_keys: assetKeys() }),
  output: z.strictObject({ assets: z.array(z.strictObject({ key: z.string(), ...assetHealthShape })) }),
  async handler({ asset_keys: given }, dagster) {
    const keys = [...new Set(given)];
    const healths = await readHealth(dagster, keys);
    const missing = keys.filter((key) => !healths.has(key));
    if (missing.length > 0) throw await assetNotFound(dagster, missing);
    return { assets: keys.map((key) => ({ key, ...healthAnswer(healths.get(key)!) })) };
  },
});
