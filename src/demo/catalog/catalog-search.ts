import type { DemoAsset, DemoLocation } from "../company.ts";
import { assetsOf } from "../definitions.ts";
import { idOf } from "../ids.ts";
import type { DemoContext, DemoPart } from "../part.ts";

interface Filter {
  kinds: string[];
  groups: { groupName: string }[];
  owners: { ownerName: string }[];
  codeLocations: { repositoryLocationName: string }[];
  tags: unknown[];
  columns: string[];
  columnTags: unknown[];
}

interface Asked {
  assetsFilter?: Filter | null;
  cursor?: number | null;
  limit?: number | null;
}

interface Match {
  asset: DemoAsset;
  location: DemoLocation;
}

/** The assets that have every word of a query in their key, description, group or kinds; those with it in the key first. */
function matches(query: string, filter: Filter | null | undefined, { deployment }: DemoContext): Match[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = ({ asset }: Match) => words.filter((word) => asset.key.includes(word)).length;
  return assetsOf(deployment)
    .filter(({ asset }) => {
      const text = [asset.key, asset.description, asset.group, ...asset.kinds].join(" ").toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .filter((match) => !filter || passes(match, filter))
    .sort((a, b) => rank(b) - rank(a) || (a.asset.key < b.asset.key ? -1 : 1));
}

/** Nothing of the company has tags or columns, so a filter by one passes nothing. */
function passes({ asset, location }: Match, filter: Filter): boolean {
  const any = <T>(wanted: readonly T[], has: (value: T) => boolean) => wanted.length === 0 || wanted.some(has);
  return (
    any(filter.kinds, (kind) => asset.kinds.includes(kind)) &&
    any(filter.groups, ({ groupName }) => asset.group === groupName) &&
    any(filter.owners, ({ ownerName }) => asset.owners.includes(ownerName)) &&
    any(filter.codeLocations, ({ repositoryLocationName }) => location.name === repositoryLocationName) &&
    filter.tags.length + filter.columns.length + filter.columnTags.length === 0
  );
}

/** An owner in the fields of the schema. */
export function ownerFields(owner: string): Record<string, unknown> {
  return owner.startsWith("team:")
    ? { __typename: "TeamAssetOwner", team: owner.slice("team:".length) }
    : { __typename: "UserAssetOwner", email: owner };
}

/** What the real search refuses as well: a phrase that is not closed. */
function refused(query: string): { __typename: string; message: string } | undefined {
  if ((query.split('"').length - 1) % 2 === 0) return undefined;
  return { __typename: "SearchQueryError", message: `Cannot parse the query: ${query}: a quote is not closed` };
}

function countBy(found: readonly Match[], valuesOf: (match: Match) => string[]): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const match of found) for (const value of valuesOf(match)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

/** Search in the catalog. */
export const catalogSearchPart: DemoPart = {
  query: {
    search: ({ query, assetsFilter, cursor, limit }: Asked & { query: string }, context) => {
      const start = cursor ?? 0;
      return (
        refused(query) ?? {
          __typename: "SearchResults",
          results: matches(query, assetsFilter, context)
            .slice(start, start + (limit ?? 50))
            .map(({ asset, location }) => ({
              id: idOf("asset", asset.key),
              key: { path: asset.key.split("/") },
              description: asset.description,
              locationName: location.name,
              repositoryName: "__repository__",
              group: asset.group,
              kinds: asset.kinds,
              tags: [],
              owners: asset.owners.map(ownerFields),
              tableName: null,
              columnTags: [],
            })),
        }
      );
    },
    searchFieldValues: ({ assetNameQuery, assetsFilter }: Asked & { assetNameQuery?: string | null }, context) => {
      const found = matches(assetNameQuery ?? "", assetsFilter, context);
      const repositoryName = "__repository__";
      return (
        refused(assetNameQuery ?? "") ?? {
          __typename: "SearchResultCountsByDimension",
          owners: countBy(found, ({ asset }) => asset.owners).map(([owner, numResults]) => ({
            owner: ownerFields(owner),
            numResults,
          })),
          kinds: countBy(found, ({ asset }) => asset.kinds).map(([fieldValue, numResults]) => ({
            fieldValue,
            numResults,
          })),
          groups: countBy(found, ({ asset, location }) => [`${location.name}/${asset.group}`]).map(
            ([value, numResults]) => {
              const [codeLocationName, group] = value.split("/");
              return { repositoryName, codeLocationName, group, numResults };
            },
          ),
          codeLocations: countBy(found, ({ location }) => [location.name]).map(([codeLocationName, numResults]) => ({
            repositoryName,
            codeLocationName,
            numResults,
          })),
          tags: [],
          columns: [],
          tableNames: [],
          columnTags: [],
        }
      );
    },
  },
};
