import { z } from "zod";
import { assetKeyText } from "../../dagster/asset-key.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { findLocation } from "../../dagster/find.ts";
import { expectType } from "../../dagster/unions.ts";
import { type CodeLocation, readLoadedLocations } from "../../dagster/workspace.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { shorten } from "../../output/sanitize.ts";
import {
  type AssetsFilterInput,
  CatalogSearchCountsDocument,
  CatalogSearchDocument,
  type CatalogSearchQuery,
} from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, location, plainLimit, shortText } from "../params.ts";
import { ownerText } from "./catalog-words.ts";

type Result = Extract<CatalogSearchQuery["search"], { __typename?: "SearchResults" }>["results"][number];

/** How long a description may be in a list of results, in characters. */
const longestDescription = 200;

/** How many values of each property are counted. */
const mostCounts = 20;

const counts = z.record(z.string(), z.number()).optional();

const filterInputs = {
  group: shortText.optional(),
  kind: shortText.optional(),
  owner: shortText.optional(),
  tag: shortText.optional(),
  column: shortText.optional(),
  location,
};

type Filters = z.output<z.ZodObject<typeof filterInputs>>;

export const searchCatalog = defineTool({
  name: "search_catalog",
  toolset: "catalog",
  access: "read",
  plusOnly: true,
  title: "Search catalog",
  description:
    "Search the asset catalog by words in keys, descriptions, columns, tags; best match first. tag: key=value; owner: email or team:name; counts adds totals by kind, group, owner, tag, location.",
  input: z.strictObject({
    query: shortText,
    ...filterInputs,
    counts: z.boolean().optional(),
    limit: plainLimit(20),
    cursor,
  }),
  output: z.strictObject({
    assets: z.array(
      z.strictObject({
        key: z.string(),
        description: z.string().optional(),
        group: z.string().optional(),
        location: z.string(),
        kinds: z.array(z.string()).optional(),
        owners: z.array(z.string()).optional(),
        tags: z.array(z.string()).optional(),
        table: z.string().optional(),
      }),
    ),
    returned: z.number(),
    next_cursor: z.string().optional(),
    counts: z
      .strictObject({ kinds: counts, groups: counts, owners: counts, tags: counts, locations: counts })
      .optional(),
    hint: z.string().optional(),
  }),
  async handler({ query, counts: counted, limit: size, cursor: from, ...filters }, dagster) {
    const offset = from === undefined ? 0 : decodeCursor(from, position).offset;
    const at = filters.location === undefined ? undefined : await findLocation(dagster, filters.location);
    if (at !== undefined && at.repositories.length === 0) {
      // Without a repository to name there is no filter, and all locations would be searched in the name of this one.
      await readLoadedLocations(dagster, at.name);
      return asPage(
        { assets: [], returned: 0, hint: `Code location ${at.name} defines nothing at present.` },
        "assets",
        [],
      );
    }
    const filter = filterOf(filters, at);
    const [{ search }, byProperty] = await Promise.all([
      // One more than is shown tells whether there are more.
      dagster.query(CatalogSearchDocument, { query, filter, cursor: offset, limit: size + 1 }),
      counted ? countsOf(dagster, query, filter) : undefined,
    ]);
    const { results } = expectType(search, "SearchResults");
    const shown = results.slice(0, size);
    const cursors = shown.map((_, index) => encodeCursor({ offset: offset + index + 1 }));
    const answer = {
      assets: shown.map(toAnswer),
      returned: shown.length,
      next_cursor: results.length > size ? cursors.at(-1) : undefined,
      counts: byProperty,
      hint: shown.length > 0 ? undefined : noneHint(offset, filters),
    };
    return asPage(answer, "assets", cursors);
  },
});

const position = z.strictObject({ offset: z.int().nonnegative() });

function noneHint(offset: number, filters: Filters): string {
  if (offset > 0) return "There are no more.";
  return emptyHint("assets of the catalog", { query: "", ...filters }, "Try fewer or shorter words, or list_assets.");
}

/** The filters in Dagster's form, or none. */
function filterOf(filters: Filters, at: CodeLocation | undefined): AssetsFilterInput | undefined {
  const { group, kind, owner, tag, column } = filters;
  if (Object.values(filters).every((value) => value === undefined)) return undefined;
  const [key = "", ...value] = tag?.split("=") ?? [];
  return {
    groups: group === undefined ? [] : [{ groupName: group }],
    kinds: kind === undefined ? [] : [kind],
    owners: owner === undefined ? [] : [{ ownerName: owner }],
    tags: tag === undefined ? [] : [{ key, value: value.join("=") }],
    columns: column === undefined ? [] : [column],
    columnTags: [],
    codeLocations: (at?.repositories ?? []).map(({ name, location: of }) => ({
      repositoryName: name,
      repositoryLocationName: of,
    })),
  };
}

function toAnswer(result: Result) {
  const { description, group, tableName } = result;
  return {
    key: assetKeyText(result.key.path),
    description: description ? shorten(description, longestDescription) : undefined,
    group: group ?? undefined,
    location: result.locationName,
    kinds: unlessEmpty(present(result.kinds)),
    owners: unlessEmpty(present(result.owners).map(ownerText)),
    tags: unlessEmpty(present(result.tags).map(tagText)),
    table: tableName ?? undefined,
  };
}

/** How many assets match, by the values of their properties, the most frequent first. */
async function countsOf(dagster: Dagster, query: string, filter: AssetsFilterInput | undefined) {
  const { searchFieldValues } = await dagster.query(CatalogSearchCountsDocument, { query, filter, limit: mostCounts });
  const found = expectType(searchFieldValues, "SearchResultCountsByDimension");
  const { kinds, groups, owners, tags, codeLocations: locations } = found;
  const cut = Object.entries({ kinds, groups, owners, tags, locations }).filter(([, all]) => all.length >= mostCounts);
  if (cut.length > 0) {
    dagster.note(
      `No more than ${mostCounts} ${cut.map(([name]) => name).join(", ")} are counted: there may be others.`,
    );
  }
  return {
    kinds: counted(kinds.map(({ fieldValue, numResults }) => [fieldValue, numResults])),
    groups: counted(groups.map(({ group, numResults }) => [group, numResults])),
    owners: counted(owners.map(({ owner, numResults }) => [ownerText(owner), numResults])),
    tags: counted(tags.map(({ tag, numResults }) => [tagText(tag), numResults])),
    locations: counted(locations.map(({ codeLocationName, numResults }) => [codeLocationName, numResults])),
  };
}

/** Several groups of one name, in different code locations, count as one. */
function counted(pairs: [name: string, count: number][]): Record<string, number> | undefined {
  const sums = new Map<string, number>();
  for (const [name, count] of pairs) sums.set(name, (sums.get(name) ?? 0) + count);
  if (sums.size === 0) return undefined;
  return Object.fromEntries([...sums].sort(([, a], [, b]) => b - a).slice(0, mostCounts));
}

function tagText({ key, value }: { key: string; value: string }): string {
  return value === "" ? key : `${key}=${value}`;
}

function present<T>(items: readonly (T | null)[] | null | undefined): T[] {
  return (items ?? []).filter((item): item is T & {} => item !== null && item !== undefined);
}
