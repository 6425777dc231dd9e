import { z } from "zod";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, plainLimit } from "../params.ts";
import { type CatalogView, readViews, viewAnswer, viewShape } from "./catalog-views.ts";

export const listCatalogViews = defineTool({
  name: "list_catalog_views",
  toolset: "catalog",
  access: "read",
  plusOnly: true,
  title: "Catalog views",
  description: "Saved views of the asset catalog with their selections; all, shared ones or private ones.",
  input: z.strictObject({ shared: z.boolean().optional(), limit: plainLimit(50), cursor }),
  output: z.strictObject({
    views: z.array(z.strictObject(viewShape)),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ shared, ...page }, dagster) {
    const views = (await readViews(dagster))
      .filter(({ isPrivate }) => shared === undefined || isPrivate !== shared)
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    const answer = pageOfSorted("views", views, sortKey, viewAnswer, page);
    if (views.length === 0) Object.assign(answer, { hint: emptyHint("catalog views", { shared }) });
    return answer;
  },
});

function sortKey({ name, id }: CatalogView): string {
  return `${name}\u0000${id}`;
}
