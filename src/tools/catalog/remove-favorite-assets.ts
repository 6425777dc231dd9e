import { z } from "zod";
import { assetKeyInput, findAssets } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { CatalogRemoveFavoriteDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKeys } from "../params.ts";
import { oneByOne, readFavorites } from "./favorites.ts";

export const removeFavoriteAssets = defineTool({
  name: "remove_favorite_assets",
  toolset: "catalog",
  access: "write",
  plusOnly: true,
  idempotent: true,
  title: "Remove favorite assets",
  description: "Unmark favorite assets, also ones that are gone.",
  input: z.strictObject({ asset_keys: assetKeys(50) }),
  output: z.strictObject({
    removed: z.array(z.string()),
    not_favorites: z.array(z.string()).optional(),
    failed: z.array(z.strictObject({ asset_key: z.string(), error: z.string() })).optional(),
    not_sent: z.array(z.string()).optional(),
  }),
  async preview({ asset_keys }, dagster) {
    const { remove, others } = await plan(dagster, asset_keys);
    return { would: { remove, not_favorites: others } };
  },
  async handler({ asset_keys }, dagster) {
    const { remove, others } = await plan(dagster, asset_keys);
    const { done, failed, notSent } = await oneByOne(remove, async (key) => {
      const answer = await dagster.mutate(CatalogRemoveFavoriteDocument, { assetKey: assetKeyInput(key) });
      expectType(answer.removeUserFavoriteAsset, "AssetKey");
    });
    return {
      removed: done,
      not_favorites: unlessEmpty(others),
      failed: unlessEmpty(failed),
      not_sent: unlessEmpty(notSent),
    };
  },
});

/**
 * Which of the assets are favorites, and which are not. A favorite needs no definition: those of removed assets can be removed.
 * @throws {OperationError} `asset_not_found` for what is neither a favorite nor an asset
 */
async function plan(dagster: Dagster, given: readonly string[]): Promise<{ remove: string[]; others: string[] }> {
  const keys = [...new Set(given)];
  const favorites = new Set(await readFavorites(dagster));
  const others = keys.filter((key) => !favorites.has(key));
  if (others.length > 0) await findAssets(dagster, others);
  return { remove: keys.filter((key) => favorites.has(key)), others };
}
