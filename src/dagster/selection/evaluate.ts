import type { SelectionNode } from "./ast.ts";
import type { AssetGraph } from "./graph.ts";
import { parse } from "./parse.ts";
import { matchTerm, type SelectionOptions } from "./term-matching.ts";
import { fringe, reach } from "./traversal.ts";

function everything(graph: AssetGraph, options: SelectionOptions): Set<string> {
  if (options.includeExternal !== false) return new Set(graph.assets.keys());
  const keys = new Set<string>();
  for (const asset of graph.assets.values()) if (!asset.external) keys.add(asset.key);
  return keys;
}

function traverse(
  node: Extract<SelectionNode, { type: "traverse" }>,
  graph: AssetGraph,
  options: SelectionOptions,
): Set<string> {
  const start = evaluate(node.operand, graph, options);
  const result = new Set<string>();
  if (node.up !== undefined) {
    // Dagster's UpstreamAssetSelection drops what cannot be materialized, the starting assets included.
    for (const key of reach(start, graph, "upstream", node.up)) if (!graph.assets.get(key)?.external) result.add(key);
  }
  if (node.down !== undefined) for (const key of reach(start, graph, "downstream", node.down)) result.add(key);
  return result;
}

/**
 * The keys of the assets of `graph` that a parsed selection matches, as `AssetSelection.resolve(allow_missing=True)` of
 * Dagster's Python gives them. A key that no asset has matches nothing and is no error, since a selection may be older
 * than the graph; `unmatchedTerms` tells which terms those are.
 *
 * Takes time linear in the assets and their dependencies for each term and operator.
 *
 * @throws SelectionAttributeError when the graph does not hold what a term asks for.
 */
export function evaluate(ast: SelectionNode, graph: AssetGraph, options: SelectionOptions = {}): Set<string> {
  switch (ast.type) {
    case "all":
      return everything(graph, options);
    case "attribute":
    case "pair":
      return matchTerm(ast, graph, options);
    case "traverse":
      return traverse(ast, graph, options);
    case "function": {
      const selected = evaluate(ast.operand, graph, options);
      return fringe(selected, graph, ast.name === "roots" ? "downstream" : "upstream");
    }
    case "not": {
      const rest = everything(graph, options);
      for (const key of evaluate(ast.operand, graph, options)) rest.delete(key);
      return rest;
    }
    case "or": {
      const union = new Set<string>();
      for (const operand of ast.operands) for (const key of evaluate(operand, graph, options)) union.add(key);
      return union;
    }
    case "and": {
      const [first, ...others] = ast.operands.map((operand) => evaluate(operand, graph, options));
      const common = new Set<string>();
      for (const key of first ?? []) if (others.every((other) => other.has(key))) common.add(key);
      return common;
    }
  }
}

/**
 * The keys that a selection text matches, in the order of their characters.
 *
 * @throws SelectionSyntaxError when the text is not a selection; SelectionAttributeError as `evaluate` does.
 */
export function selectKeys(selection: string, graph: AssetGraph, options: SelectionOptions = {}): string[] {
  return [...evaluate(parse(selection), graph, options)].sort();
}
