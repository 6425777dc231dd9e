import { z } from "zod";
import { findAssets, type KnownAssetGraph, readAssetGraph } from "../../dagster/asset-graph.ts";
import { healthStatuses } from "../../dagster/health/asset-health.ts";
import { readHealth } from "../../dagster/health/read-health.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { defineTool } from "../define.ts";
import { assetKey } from "../params.ts";
import { lineageDrawing } from "./lineage-drawing.ts";

/** How many assets a lineage shows before it is cut at the most distant ones. */
const shownAssets = 200;

export const getAssetLineage = defineTool({
  name: "get_asset_lineage",
  toolset: "assets",
  access: "read",
  title: "Asset lineage",
  description:
    "Lineage of an asset: what is upstream and downstream of it, nearest first, as nodes and edges; mermaid=true adds a drawing.",
  input: z.strictObject({
    asset_key: assetKey,
    direction: z.enum(["upstream", "downstream", "both"]).default("both"),
    depth: z.number().int().min(1).max(1000).default(3),
    include_health: z.boolean().default(false),
    mermaid: z.boolean().default(false),
  }),
  output: z.strictObject({
    asset_key: z.string(),
    nodes: z.array(
      z.strictObject({
        key: z.string(),
        distance: z.number().describe("negative upstream, positive downstream"),
        group: z.string().optional(),
        location: z.string().optional(),
        external: z.boolean().optional(),
        health: z.enum(healthStatuses).optional(),
        defined: z.boolean().optional(),
      }),
    ),
    edges: z.array(z.strictObject({ from: z.string(), to: z.string() })),
    upstream_total: z.number().optional().describe("at any distance"),
    downstream_total: z.number().optional(),
    mermaid: z.string().optional(),
  }),
  async handler({ asset_key: key, direction, depth, include_health: withHealth, mermaid }, dagster) {
    await findAssets(dagster, [key]);
    const [graph] = await Promise.all([readAssetGraph(dagster), readLoadedLocations(dagster)]);
    const distances = new Map<string, number>([[key, 0]]);
    const totals: Partial<Record<"upstream_total" | "downstream_total", number>> = {};
    for (const [way, sign] of [
      ["upstream", -1],
      ["downstream", 1],
    ] as const) {
      if (direction !== "both" && direction !== way) continue;
      const reached = reachedFrom(graph, key, way);
      totals[`${way}_total`] = reached.size;
      for (const [found, distance] of reached) if (distance <= depth) distances.set(found, sign * distance);
    }
    const nearest = [...distances].sort(([a, x], [b, y]) => Math.abs(x) - Math.abs(y) || x - y || (a < b ? -1 : 1));
    const shown = nearest.slice(0, shownAssets);
    if (shown.length < nearest.length) {
      dagster.note(
        `${nearest.length - shown.length} of ${nearest.length} assets are left out, the most distant ones: ask for one direction, less depth, or start from one of them.`,
      );
    }
    const keys = new Set(shown.map(([found]) => found));
    const edges = edgesAmong(graph, keys);
    const healths = withHealth ? await readHealth(dagster, [...keys]) : undefined;
    return {
      asset_key: key,
      nodes: shown.map(([found, distance]) => {
        const asset = graph.assets.get(found);
        return asset === undefined
          ? { key: found, distance, defined: false }
          : {
              key: found,
              distance,
              group: asset.group,
              location: asset.location,
              external: (asset.external && !asset.isObservable) || undefined,
              health: healths?.get(found)?.health,
            };
      }),
      edges,
      ...totals,
      mermaid: mermaid ? lineageDrawing(key, [...keys], edges) : undefined,
    };
  },
});

/** Everything that can be reached in one direction, with its distance; the start itself is left out. */
function reachedFrom(graph: KnownAssetGraph, start: string, way: "upstream" | "downstream"): Map<string, number> {
  const distances = new Map<string, number>();
  let frontier = [start];
  for (let distance = 1; frontier.length > 0; distance += 1) {
    const next: string[] = [];
    for (const key of frontier) {
      for (const neighbor of graph.assets.get(key)?.[way] ?? []) {
        if (neighbor === start || distances.has(neighbor)) continue;
        distances.set(neighbor, distance);
        next.push(neighbor);
      }
    }
    frontier = next;
  }
  return distances;
}

function edgesAmong(graph: KnownAssetGraph, keys: ReadonlySet<string>): { from: string; to: string }[] {
  const edges = new Map<string, { from: string; to: string }>();
  for (const key of keys) {
    const asset = graph.assets.get(key);
    for (const from of asset?.upstream ?? []) if (keys.has(from)) edges.set(`${from}\u0000${key}`, { from, to: key });
    // A neighbour without a definition does not know its own side of the edge.
    for (const to of asset?.downstream ?? []) if (keys.has(to)) edges.set(`${key}\u0000${to}`, { from: key, to });
  }
  return [...edges.keys()].sort().map((id) => edges.get(id)!);
}
