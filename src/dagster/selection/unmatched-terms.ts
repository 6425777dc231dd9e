import { print, type SelectionNode, type SelectionTerm, terms } from "./ast.ts";
import type { SelectionAttribute } from "./attributes.ts";
import type { AssetGraph, GraphAsset } from "./graph.ts";
import { nearest } from "./nearest.ts";
import { matchTerm, type SelectionOptions } from "./term-matching.ts";

/** Terms for which near values are looked up: enough for any reader, and a bound on the work for a selection of thousands. */
const MAX_SUGGESTED_TERMS = 20;

/** A term of a selection that no asset of the graph matches. */
export interface UnmatchedTerm {
  /** The term as a selection, such as `group:"rwa"`. */
  term: string;
  attribute: SelectionAttribute;
  /** Existing values like it, nearest first, at most three; for tags and `column_tag` as `key=value`. */
  nearest: string[];
}

const CHANGE_REASONS = ["any"];

/** The values that an asset has for an attribute, in the form that the attribute takes. */
function valuesOf(asset: GraphAsset, attribute: SelectionAttribute): readonly string[] {
  switch (attribute) {
    case "key":
      return [asset.key];
    case "group":
      return asset.group === undefined ? [] : [asset.group];
    case "kind":
      return asset.kinds;
    case "owner":
      return asset.owners;
    case "tag":
      return asset.tags.map(({ key, value }) => (value === "" ? key : `${key}=${value}`));
    case "code_location":
      return [asset.location];
    case "partitions":
      return [asset.partitions ?? "none"];
    case "job":
      return asset.jobs ?? [];
    case "sensor":
      return asset.sensors ?? [];
    case "schedule":
      return asset.schedules ?? [];
    case "changed_in_branch":
      return [...CHANGE_REASONS, ...(asset.changed ?? [])];
    default:
      return [];
  }
}

/** What the writer of a term had in mind, to be compared with `valuesOf`; wildcards are left out of the comparison. */
function wantedValue(term: SelectionTerm): string | null {
  if (term.type === "attribute") return term.value?.replaceAll("*", "") ?? null;
  return term.key === null || term.value === "" ? term.key : `${term.key}=${term.value}`;
}

function nearestValues(term: SelectionTerm, graph: AssetGraph): string[] {
  const wanted = wantedValue(term);
  if (wanted === null || wanted === "") return [];
  const existing = new Set<string>();
  for (const asset of graph.assets.values()) for (const value of valuesOf(asset, term.attribute)) existing.add(value);
  return nearest(wanted, existing);
}

/**
 * The different terms of a selection that no asset matches, left to right, with the existing values nearest to each, so
 * that an empty or small answer can explain itself. Near values are given for the first 20 of them.
 *
 * @throws SelectionAttributeError when the graph does not hold what a term asks for.
 */
export function unmatchedTerms(ast: SelectionNode, graph: AssetGraph, options: SelectionOptions = {}): UnmatchedTerm[] {
  const found = new Map<string, UnmatchedTerm>();
  const seen = new Set<string>();
  for (const term of terms(ast)) {
    const text = print(term);
    if (seen.has(text)) continue;
    seen.add(text);
    if (matchTerm(term, graph, options).size > 0) continue;
    const suggestions = found.size < MAX_SUGGESTED_TERMS ? nearestValues(term, graph) : [];
    found.set(text, { term: text, attribute: term.attribute, nearest: suggestions });
  }
  return [...found.values()];
}
