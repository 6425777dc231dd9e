import { z } from "zod";
import { readAssetGraph } from "../../dagster/asset-graph.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, plainLimit } from "../params.ts";
import { readFavorites } from "./favorites.ts";

export const listFavoriteAssets = defineTool({
  name: "list_favorite_assets",
  toolset: "catalog",
  access: "read",
  plusOnly: true,
  title: "Favorite assets",
  description: "Your favorite assets in the catalog.",
  input: z.strictObject({ limit: plainLimit(100), cursor }),
  output: z.strictObject({
    assets: z.array(
      z.strictObject({
        key: z.string(),
        group: z.string().optional(),
        location: z.string().optional(),
        defined: z.literal(false).optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(page, dagster) {
    const favorites = await readFavorites(dagster);
    const { assets: known } = await readAssetGraph(dagster);
    // Of a location that did not load nobody knows what it defines: the answer has to say so beside `defined: false`.
    if (favorites.some((key) => !known.has(key))) await readLoadedLocations(dagster);
    const answer = pageOfSorted(
      "assets",
      favorites,
      (key) => key,
      (key) => {
        const asset = known.get(key);
        // No loaded code location of this deployment defines it: it was removed, or belongs to another deployment.
        if (asset === undefined) return { key, defined: false as const };
        return { key, group: asset.group, location: asset.location };
      },
      page,
    );
    if (favorites.length === 0) {
      Object.assign(answer, { hint: emptyHint("favorite assets of yours", {}, "add_favorite_assets adds some.") });
    }
    return answer;
  },
});
