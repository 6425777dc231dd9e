import type { AssetGraph, GraphAsset } from "../../../src/dagster/selection/graph.ts";

/** A graph of assets given by their key and what matters of them; `downstream` is filled in from `upstream`. */
export function graphOf(assets: readonly (Partial<GraphAsset> & { key: string })[]): AssetGraph {
  const downstream = new Map<string, string[]>();
  for (const { key, upstream } of assets) {
    for (const parent of upstream ?? []) downstream.set(parent, [...(downstream.get(parent) ?? []), key]);
  }
  const whole = assets.map((asset): GraphAsset => {
    const none = { kinds: [], tags: [], owners: [], location: "shop", upstream: [] };
    return { ...none, ...asset, downstream: downstream.get(asset.key) ?? [] };
  });
  return { assets: new Map(whole.map((asset) => [asset.key, asset])) };
}

/** raw/orders → orders → marts/revenue → report, and raw/customers → marts/revenue. */
export const SAMPLE = graphOf([
  { key: "raw/orders", group: "raw", kinds: ["s3"], tags: [{ key: "pii", value: "" }], changed: ["CODE_VERSION"] },
  { key: "raw/customers", group: "raw", owners: ["team:data"], changed: [] },
  { key: "orders", group: "staging", kinds: ["dbt"], upstream: ["raw/orders"], changed: [] },
  { key: "marts/revenue", group: "marts", upstream: ["orders", "raw/customers", "gone"], changed: ["NEW"] },
  { key: "report", group: "marts", upstream: ["marts/revenue"], location: "bi", changed: [] },
]);
