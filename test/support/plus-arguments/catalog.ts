import type { SampleArguments } from "./sample.ts";

export const catalogArguments: SampleArguments = {
  search_catalog: { query: "orders" },
  get_catalog_view: { view: "Loyalty" },
  save_catalog_view: { name: "Marts", selection: "group:marts" },
  delete_catalog_view: { view: "Loyalty" },
  add_favorite_assets: { asset_keys: ["raw/payments"] },
  remove_favorite_assets: { asset_keys: ["raw/orders"] },
};
