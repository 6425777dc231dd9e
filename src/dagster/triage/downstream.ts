import { readAssetGraph } from "../asset-graph.ts";
import { readAssetStates } from "../asset-state.ts";
import type { Dagster } from "../dagster.ts";

/** An asset downstream of one that failed. */
export interface AffectedAsset {
  asset: string;
  /** How many dependencies away from what failed. */
  distance: number;
  effect: string;
}

/** How many affected assets are named. */
const named = 10;

/**
 * What a failure means for the assets downstream of it, the nearest first.
 *
 * @param failed - the assets that were not materialized, or must not be relied on
 * @param skipped - assets that the same run was to materialize and did not
 * @param since - when the failure was, ISO 8601
 */
export async function affectedDownstream(
  dagster: Dagster,
  failed: readonly string[],
  skipped: ReadonlySet<string>,
  since: string | undefined,
): Promise<{ affected: AffectedAsset[]; total: number }> {
  const { assets } = await readAssetGraph(dagster);
  const distances = new Map(failed.map((key) => [key, 0]));
  const queue = [...failed];
  for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
    const distance = distances.get(key)! + 1;
    for (const next of [...(assets.get(key)?.downstream ?? [])].sort()) {
      if (distances.has(next) || !assets.has(next)) continue;
      distances.set(next, distance);
      queue.push(next);
    }
  }
  const below = [...distances]
    .filter(([, distance]) => distance > 0)
    .sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1));
  const shown = below.slice(0, named);
  const states = await readAssetStates(
    dagster,
    shown.map(([key]) => key),
    { stale: false },
  );
  return {
    total: below.length,
    affected: shown.map(([asset, distance]) => {
      const state = states.get(asset)?.state;
      const last = state?.last_materialized;
      return { asset, distance, effect: effectOf(asset, skipped, last, since, state?.materialized_partitions) };
    }),
  };
}

function effectOf(
  asset: string,
  skipped: ReadonlySet<string>,
  last: string | undefined,
  since: string | undefined,
  partitions: number | undefined,
): string {
  const stands = last === undefined ? "never materialized" : `stands at ${last}`;
  if (skipped.has(asset) && (last === undefined || since === undefined || last <= since))
    return `not materialized by this run; ${stands}`;
  if (last === undefined)
    return partitions === undefined ? "blocked: never materialized" : "blocked: no partition materialized";
  if (since !== undefined && last > since) return `materialized since (${last}), from older input`;
  return `out of date: ${stands}`;
}
