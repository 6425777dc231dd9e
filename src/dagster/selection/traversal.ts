import type { AssetGraph } from "./graph.ts";

export type Direction = "upstream" | "downstream";

/**
 * `start` and what is at most `levels` dependencies away from it in `direction`. Keys that are not in the graph (an
 * upstream asset that no code location defines) are left out.
 */
export function reach(
  start: ReadonlySet<string>,
  graph: AssetGraph,
  direction: Direction,
  levels: number,
): Set<string> {
  const reached = new Set(start);
  let level: string[] = [...start];
  for (let depth = 0; depth < levels && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const key of level) {
      for (const neighbour of graph.assets.get(key)?.[direction] ?? []) {
        if (reached.has(neighbour) || !graph.assets.has(neighbour)) continue;
        reached.add(neighbour);
        next.push(neighbour);
      }
    }
    level = next;
  }
  return reached;
}

/**
 * The assets of `selected` that no *other* selected asset leads to in `direction`, near or far and also by way of assets
 * that are not selected: the roots when looking downstream, the sinks when looking upstream. An asset's dependency on
 * itself does not count (`fetch_sources` and `fetch_sinks` of Dagster).
 */
export function fringe(selected: ReadonlySet<string>, graph: AssetGraph, direction: Direction): Set<string> {
  const led = new Set<string>();
  const queue = [...selected];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const neighbour of graph.assets.get(key)?.[direction] ?? []) {
      if (neighbour === key || led.has(neighbour)) continue;
      led.add(neighbour);
      if (!selected.has(neighbour)) queue.push(neighbour);
    }
  }
  const result = new Set<string>();
  for (const key of selected) if (!led.has(key)) result.add(key);
  return result;
}
