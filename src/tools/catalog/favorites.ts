import { assetKeyText } from "../../dagster/asset-key.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { CatalogFavoritesDocument } from "../../queries/generated/graphql.ts";

/** The keys of the caller's favorite assets, sorted. */
export async function readFavorites(dagster: Dagster): Promise<string[]> {
  const { userFavoriteAssets } = await dagster.query(CatalogFavoritesDocument, {});
  return userFavoriteAssets.map(({ path }) => assetKeyText(path)).sort();
}

/** What became of several changes that were sent one by one. */
export interface Outcomes {
  done: string[];
  failed: { asset_key: string; error: string }[];
  /** What was not tried any more, since Dagster could not be reached or the caller gave up. */
  notSent: string[];
}

/** After these nothing more is sent: the next one would fare no better, or nobody waits for it. */
const ending: ReadonlySet<string> = new Set([
  "dagster_unreachable",
  "unauthenticated",
  "permission_denied",
  "rate_limited",
  "timeout",
  "canceled",
  "outcome_unknown",
  "unsupported_by_server",
  "read_only",
]);

/**
 * Makes a change for one asset after the other; Dagster+ has no other way. What failed is told per asset.
 * @throws {OperationError} the error of the first one, when none was made
 */
export async function oneByOne(keys: readonly string[], change: (key: string) => Promise<unknown>): Promise<Outcomes> {
  const outcomes: Outcomes = { done: [], failed: [], notSent: [] };
  let first: OperationError | undefined;
  for (const [index, key] of keys.entries()) {
    try {
      await change(key);
      outcomes.done.push(key);
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
      first ??= error;
      outcomes.failed.push({ asset_key: key, error: error.message });
      if (ending.has(error.code)) {
        outcomes.notSent.push(...keys.slice(index + 1));
        break;
      }
    }
  }
  if (outcomes.done.length === 0 && first !== undefined) throw first;
  return outcomes;
}
