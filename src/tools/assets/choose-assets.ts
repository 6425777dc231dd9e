import { type KnownAsset, type KnownAssetGraph, readAssetGraph } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { findLocation } from "../../dagster/find.ts";
import type { SelectionNode } from "../../dagster/selection/ast.ts";
import { evaluate } from "../../dagster/selection/evaluate.ts";
import { parse } from "../../dagster/selection/parse.ts";
import { unmatchedTerms } from "../../dagster/selection/unmatched-terms.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";

/** Which assets a call is about. What is given narrows the choice; nothing given means all. */
export interface AssetFilters {
  /** Dagster's asset selection syntax. */
  selection?: string;
  /** A part of the key, in any letter case. */
  query?: string;
  group?: string;
  kind?: string;
  /** `user@x.y` or `team:name`. */
  owner?: string;
  /** `key` or `key=value`. */
  tag?: string;
  location?: string;
}

/** The assets that filters choose, sorted by key, and what in the filters matched nothing at all. */
export interface ChosenAssets {
  assets: KnownAsset[];
  /** Sentences such as `No asset has group:"rwa"; the nearest are raw.` */
  unmatched: string[];
}

/**
 * The assets with a definition that filters choose. Locations that could not be looked into are noted on the answer.
 *
 * @throws {OperationError} `invalid_selection` pointing at the character; `code_location_not_found`
 */
export async function chooseAssets(dagster: Dagster, filters: AssetFilters): Promise<ChosenAssets> {
  // Before anything is asked: a selection that cannot be read needs no Dagster.
  const wanted = filterTree(filters);
  const [graph] = await Promise.all([
    readAssetGraph(dagster),
    filters.location === undefined ? undefined : findLocation(dagster, filters.location),
    readLoadedLocations(dagster, filters.location),
  ]);
  const keys = wanted === undefined ? graph.assets.keys() : evaluate(wanted, graph);
  const part = filters.query?.toLowerCase();
  const assets = [...keys]
    .filter((key) => part === undefined || key.toLowerCase().includes(part))
    .sort()
    .map((key) => graph.assets.get(key)!);
  return { assets, unmatched: wanted === undefined ? [] : unmatchedSentences(wanted, graph) };
}

/** All filters but `query` as one selection. */
function filterTree(filters: AssetFilters): SelectionNode | undefined {
  const operands: SelectionNode[] = [];
  if (filters.selection !== undefined) operands.push(parse(filters.selection));
  if (filters.group !== undefined) operands.push({ type: "attribute", attribute: "group", value: filters.group });
  if (filters.kind !== undefined) operands.push({ type: "attribute", attribute: "kind", value: filters.kind });
  if (filters.owner !== undefined) operands.push({ type: "attribute", attribute: "owner", value: filters.owner });
  if (filters.tag !== undefined) {
    const [key = "", ...rest] = filters.tag.split("=");
    operands.push({ type: "pair", attribute: "tag", key, value: rest.join("=") });
  }
  if (filters.location !== undefined) {
    operands.push({ type: "attribute", attribute: "code_location", value: filters.location });
  }
  if (operands.length <= 1) return operands[0];
  return { type: "and", operands };
}

function unmatchedSentences(wanted: SelectionNode, graph: KnownAssetGraph): string[] {
  return unmatchedTerms(wanted, graph).map(({ term, nearest }) =>
    nearest.length === 0 ? `No asset has ${term}.` : `No asset has ${term}; the nearest: ${nearest.join(", ")}.`,
  );
}
