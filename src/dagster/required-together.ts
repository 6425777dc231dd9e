import { AssetsMadeByDocument, AssetsRequiredTogetherDocument } from "../queries/generated/graphql.ts";
import { assetKeyInput, findAssets, type KnownAsset } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";

/** The assets that one computation can only make together with these: those of multi-assets that cannot be subset. */
export async function requiredTogether(dagster: Dagster, assets: readonly KnownAsset[]): Promise<KnownAsset[]> {
  const { assetNodeAdditionalRequiredKeys: required } = await dagster.query(AssetsRequiredTogetherDocument, {
    keys: assets.map(({ key }) => assetKeyInput(key)),
  });
  return findAssets(
    dagster,
    required.map(({ path }) => assetKeyText(path)),
  );
}

/**
 * The keys, and those that Dagster refuses to run them without; a note names these.
 * @throws {OperationError} `asset_not_found`
 */
export async function withRequired(dagster: Dagster, keys: readonly string[]): Promise<string[]> {
  const asked = [...new Set(keys)];
  const added = (await requiredTogether(dagster, await findAssets(dagster, asked))).map(({ key }) => key);
  if (added.length > 0) {
    const names =
      added.length > 10 ? `${added.slice(0, 10).join(", ")} and ${added.length - 10} more` : added.join(", ");
    dagster.note(`Added, since one computation makes them together with what was asked for: ${names}.`);
  }
  return [...asked, ...added];
}

/**
 * Those of the assets that are made together, in groups of at least two; a multi-asset that can be subset is no group. Dagster
 * takes a backfill only with the same partitions for all of a group.
 */
export async function madeTogether(dagster: Dagster, assets: readonly KnownAsset[]): Promise<string[][]> {
  const keys = assets.map(({ key }) => key);
  const { assetNodes } = await dagster.query(AssetsMadeByDocument, { keys: keys.map(assetKeyInput) });
  const byOps = new Map<string, KnownAsset[]>();
  for (const { assetKey, opNames } of assetNodes) {
    const asset = assets.find(({ key }) => key === assetKeyText(assetKey.path));
    if (asset === undefined) continue;
    const ops = JSON.stringify([asset.location, asset.repository, opNames]);
    byOps.set(ops, [...(byOps.get(ops) ?? []), asset]);
  }
  const groups = await Promise.all(
    [...byOps.values()]
      .filter(({ length }) => length > 1)
      .map(async ([first]) => [first!, ...(await requiredTogether(dagster, [first!]))].map(({ key }) => key)),
  );
  return groups.map((group) => group.filter((key) => keys.includes(key))).filter(({ length }) => length > 1);
}
