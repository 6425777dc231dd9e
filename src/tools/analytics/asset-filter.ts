import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { chooseAssets } from "../assets/choose-assets.ts";
import { assetKeys, longText, shortText } from "../params.ts";
import { filterOf, listOf } from "./insights-input.ts";

/** Which assets: by key, group, location or selection. What is given narrows the choice. */
export const assetFilter = filterOf(
  {
    // A list of texts is several keys here, not the parts of one.
    assets: z.union([shortText.transform((key) => [key]), assetKeys(500)]).optional(),
    groups: listOf(shortText).optional(),
    locations: listOf(shortText).optional(),
    selection: longText(10_000).optional(),
  },
  "selection",
);

export type AssetFilter = z.output<typeof assetFilter>;

/**
 * The keys of the assets that a filter chooses; undefined for all of them. Insights is given keys, since its current store knows
 * assets by their key alone.
 *
 * @throws {OperationError} `asset_not_found`, `code_location_not_found` or `invalid_selection`
 */
export async function assetsOfFilter(dagster: Dagster, filter: AssetFilter): Promise<string[] | undefined> {
  if (filter === undefined) return undefined;
  const { assets, groups, locations, selection } = filter;
  if (assets !== undefined) await findAssets(dagster, assets);
  if (groups === undefined && locations === undefined && selection === undefined) return assets;
  const parts = [
    ...(selection === undefined ? [] : [`(${selection})`]),
    ...anyOf("group", groups),
    ...anyOf("code_location", locations),
  ];
  const chosen = await chooseAssets(dagster, {
    // A selection alone stays as it is, so that an error points at the right character.
    selection: parts.length === 1 && selection !== undefined ? selection : parts.join(" and "),
  });
  for (const sentence of chosen.unmatched) dagster.note(sentence);
  const named = assets && new Set(assets);
  return chosen.assets.map(({ key }) => key).filter((key) => named === undefined || named.has(key));
}

function anyOf(attribute: string, names: readonly string[] | undefined): string[] {
  if (names === undefined) return [];
  return [`(${names.map((name) => `${attribute}:${JSON.stringify(name)}`).join(" or ")})`];
}
