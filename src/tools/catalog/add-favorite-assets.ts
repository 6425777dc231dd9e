import { z } from "zod";
import { assetKeyInput, findAssets } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { CatalogAddFavoriteDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKeys } from "../params.ts";
import { oneByOne, readFavorites } from "./favorites.ts";

export const addFavoriteAssets = defineTool({
  name: "add_favorite_assets",
  toolset: "catalog",
  access: "write",
  plusOnly: true,
  idempotent: true,
  title: "Add favorite assets",
  description: "Mark assets as your favorites.",
  input: z.strictObject({ asset_keys: assetKeys(50) }),
  output: z.strictObject({
    added: z.array(z.string()),
    already: z.array(z.string()).optional(),
    failed: z.array(z.strictObject({ asset_key: z.string(), error: z.string() })).optional(),
    not_sent: z.array(z.string()).optional(),
  }),
  async preview({ asset_keys }, dagster) {
    const { add, already } = await plan(dagster, asset_keys);
    return { would: { add, already } };
  },
  async handler({ asset_keys }, dagster) {
    const { add, already } = await plan(dagster, asset_keys);
    const { done, failed, notSent } = await oneByOne(add, async (key) => {
      const answer = await dagster.mutate(CatalogAddFavoriteDocument, { assetKey: assetKeyInput(key) });
      expectType(answer.addUserFavoriteAsset, "AssetKey");
    });
    return {
      added: done,
      already: unlessEmpty(already),
      failed: unlessEmpty(failed),
      not_sent: unlessEmpty(notSent),
    };
  },
});

/** Which of the assets are to be added, and which are favorites already. @throws {OperationError} `asset_not_found` */
async function plan(dagster: Dagster, given: readonly string[]): Promise<{ add: string[]; already: string[] }> {
  const keys = [...new Set(given)];
  await findAssets(dagster, keys);
  const favorites = new Set(await readFavorites(dagster));
  return { add: keys.filter((key) => !favorites.has(key)), already: keys.filter((key) => favorites.has(key)) };
}
