import { z } from "zod";
import { keepPage } from "../../output/limit.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, plainLimit, shortText } from "../params.ts";
import { assetsSelectedIfTold, findView, viewAnswer, viewShape } from "./catalog-views.ts";

export const getCatalogView = defineTool({
  name: "get_catalog_view",
  toolset: "catalog",
  access: "read",
  plusOnly: true,
  title: "Catalog view",
  description: "One catalog view, by name or id, and the assets it selects here.",
  input: z.strictObject({ view: shortText, limit: plainLimit(100), cursor }),
  output: z.strictObject({
    ...viewShape,
    icon: z.string().optional(),
    assets: z.array(z.string()).optional(),
    returned: z.number().optional(),
    total: z.number().optional(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ view: given, ...page }, dagster) {
    const view = await findView(dagster, given);
    const told = { ...viewAnswer(view), icon: view.icon || undefined };
    const selected = await assetsSelectedIfTold(dagster, told.selection);
    if (typeof selected === "string") return { ...told, hint: selected };
    const { keys, unmatched } = selected;
    const assets = pageOfSorted(
      "assets",
      keys,
      (key) => key,
      (key) => key,
      page,
    );
    const hint =
      keys.length === 0 ? ["It selects no asset of this deployment.", ...unmatched].join(" ") : unmatched.join(" ");
    const answer = { ...told, ...assets, hint: hint === "" ? undefined : hint };
    keepPage(assets, answer);
    return answer;
  },
});
