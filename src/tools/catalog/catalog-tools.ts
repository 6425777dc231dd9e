import type { Tool } from "../define.ts";
import { addFavoriteAssets } from "./add-favorite-assets.ts";
import { deleteCatalogView } from "./delete-catalog-view.ts";
import { getCatalogView } from "./get-catalog-view.ts";
import { listCatalogViews } from "./list-catalog-views.ts";
import { listFavoriteAssets } from "./list-favorite-assets.ts";
import { listPinnedItems } from "./list-pinned-items.ts";
import { removeFavoriteAssets } from "./remove-favorite-assets.ts";
import { saveCatalogView } from "./save-catalog-view.ts";
import { searchCatalog } from "./search-catalog.ts";

/** The tools of catalog views and favorites, in the order in which they are listed. */
export const catalogTools: readonly Tool[] = [
  searchCatalog,
  listCatalogViews,
  getCatalogView,
  saveCatalogView,
  deleteCatalogView,
  listFavoriteAssets,
  addFavoriteAssets,
  removeFavoriteAssets,
  listPinnedItems,
];
