import { z } from "zod";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { CatalogPinnedItemsDocument, type CatalogPinnedItemsQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, plainLimit } from "../params.ts";
import { creatorText } from "./catalog-words.ts";
import { selectionText } from "./view-selection.ts";

type Item = CatalogPinnedItemsQuery["pinnedItems"][number];

export const listPinnedItems = defineTool({
  name: "list_pinned_items",
  toolset: "catalog",
  access: "read",
  plusOnly: true,
  title: "Pinned items",
  description: "What you pinned: catalog views, asset groups, jobs.",
  input: z.strictObject({ limit: plainLimit(50), cursor }),
  output: z.strictObject({
    items: z.array(
      z.strictObject({
        type: z.string(),
        name: z.string(),
        description: z.string().optional(),
        view_id: z.string().optional(),
        selection: z.string().optional(),
        groups: z.array(z.string()).optional(),
        jobs: z.array(z.string()).optional(),
        locations: z.array(z.string()).optional(),
        private: z.literal(true).optional(),
        owner: z.string().optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(page, dagster) {
    const { pinnedItems } = await dagster.query(CatalogPinnedItemsDocument, {});
    const sorted = [...pinnedItems].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    const answer = pageOfSorted("items", sorted, sortKey, toAnswer, page);
    if (sorted.length === 0) Object.assign(answer, { hint: emptyHint("items pinned by you", {}) });
    return answer;
  },
});

function sortKey(item: Item): string {
  return `${item.__typename} ${item.name ?? ""}\u0000${item.id ?? ""}`;
}

function toAnswer(item: Item) {
  const common = {
    name: item.name,
    description: item.description || undefined,
    private: item.isPrivate ? (true as const) : undefined,
    owner: creatorText(item.createdBy),
  };
  switch (item.__typename) {
    case "CatalogView":
      return { type: "catalog view", ...common, view_id: item.id, selection: selectionText(item.selection) };
    case "AssetGroupPinnableItem": {
      const { groups } = item.assetGroup;
      return {
        type: "asset group",
        ...common,
        groups: groups.map(({ groupName }) => groupName),
        locations: [...new Set(groups.map(({ repositoryLocationName }) => repositoryLocationName))],
      };
    }
    case "JobPinnableItem":
      return { type: "job", ...common, jobs: [...item.jobs.jobNames], locations: [item.jobs.codeLocationName] };
    default:
      return unknownItem(item);
  }
}

/** What a newer Dagster+ lets people pin and this server does not know: of it nothing but its type was asked. */
function unknownItem(item: unknown) {
  const type = (item as { __typename?: string }).__typename ?? "unknown";
  return { type, name: "of a kind that this server does not know" };
}
