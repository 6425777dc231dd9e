import { z } from "zod";
import type { KnownAsset } from "../../dagster/asset-graph.ts";
import { assetKeyText, assetPath } from "../../dagster/asset-key.ts";
import { readAssetStates } from "../../dagster/asset-state.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { type HealthStatus, healthStatuses } from "../../dagster/health/asset-health.ts";
import { readHealth } from "../../dagster/health/read-health.ts";
import { expectType } from "../../dagster/unions.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor, pageOfSorted } from "../../output/pages.ts";
import { AssetPageDocument, type AssetPageQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, location, shortText } from "../params.ts";
import { assetStateShape, selection } from "./asset-shapes.ts";
import { chooseAssets } from "./choose-assets.ts";

const listedAsset = z.strictObject({
  key: z.string(),
  group: z.string().optional(),
  kinds: z.array(z.string()).optional(),
  location: z.string().optional(),
  partitions: z.string().optional(),
  external: z.boolean().optional(),
  observable: z.boolean().optional(),
  defined: z.boolean().optional(),
  health: z.enum(healthStatuses).optional(),
  ...assetStateShape,
});
type ListedAsset = z.input<typeof listedAsset>;

export const listAssets = defineTool({
  name: "list_assets",
  toolset: "assets",
  access: "read",
  title: "List assets",
  description:
    "List or find assets: tables, models, files. selection is Dagster's asset selection syntax; query matches a part of the key. view=status adds health, last materialization, failed or running runs, staleness, partition counts.",
  input: z.strictObject({
    selection: selection
      .optional()
      .describe('group:"raw" and not kind:"dbt", key:"a/*", owner:, tag:, +a/b, a/b+2, roots(…)'),
    query: shortText.optional(),
    group: shortText.optional(),
    kind: shortText.optional(),
    owner: shortText.optional(),
    tag: shortText.optional().describe("key or key=value"),
    location,
    health: z.enum(["DEGRADED", "WARNING", "UNKNOWN", "HEALTHY"]).optional(),
    view: z.enum(["basic", "status"]).default("basic"),
    limit: limit(50, 200),
    cursor,
  }),
  output: z.strictObject({
    assets: z.array(listedAsset),
    returned: z.number(),
    total: z.number().optional(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const { selection: selected, query, group, kind, owner, tag } = input;
    const filters = { selection: selected, query, group, kind, owner, tag, location: input.location };
    const isFiltered = input.health !== undefined || Object.values(filters).some((value) => value !== undefined);
    if (!isFiltered) {
      const page = await pageOfAll(dagster, input);
      return page.assets.length > 0 || input.cursor !== undefined ? page : { ...page, hint: emptyHint("assets", {}) };
    }
    const chosen = await chooseAssets(dagster, filters);
    const { unmatched } = chosen;
    const assets = await ofHealth(dagster, chosen.assets, input.health);
    const page = pageOfSorted("assets", assets, ({ key }) => key, listed, input);
    if (input.view === "status") await addStates(dagster, page.assets);
    if (assets.length > 0) {
      for (const sentence of unmatched) dagster.note(sentence);
      return page;
    }
    const hint = unmatched.length > 0 ? unmatched.join(" ") : emptyHint("assets", { ...filters, health: input.health });
    return { ...page, hint };
  },
});

/** Those of some assets that have a health; all of them where none is asked for. */
async function ofHealth(
  dagster: Dagster,
  assets: KnownAsset[],
  health: HealthStatus | undefined,
): Promise<KnownAsset[]> {
  if (health === undefined || assets.length === 0) return assets;
  const healths = await readHealth(
    dagster,
    assets.map(({ key }) => key),
  );
  return assets.filter(({ key }) => healths.get(key)?.health === health);
}

function listed(asset: KnownAsset): ListedAsset {
  return {
    key: asset.key,
    group: asset.group,
    kinds: [...asset.kinds],
    location: asset.location,
    partitions: asset.partitions === "none" ? undefined : asset.partitions,
    external: asset.isExecutable || asset.isObservable || asset.isMaterializable ? undefined : true,
    observable: asset.isObservable || undefined,
  };
}

const partitionKinds = {
  TIME_WINDOW: "time",
  STATIC: "static",
  MULTIPARTITIONED: "multipartitions",
  DYNAMIC: "dynamic",
} as const;

/** A page of this list ends after an asset, like the pages of a filtered one. */
const position = z.strictObject({ after: z.string() });

/** A page of all assets, by Dagster's own paging: those that are only known from records, without a definition, too. */
async function pageOfAll(dagster: Dagster, input: { limit: number; cursor?: string; view: "basic" | "status" }) {
  const after = input.cursor === undefined ? undefined : decodeCursor(input.cursor, position).after;
  const [{ assetsOrError }] = await Promise.all([
    dagster.query(AssetPageDocument, {
      cursor: after === undefined ? undefined : JSON.stringify(assetPath(after)),
      limit: input.limit + 1,
    }),
    readLoadedLocations(dagster),
  ]);
  const { nodes } = expectType(assetsOrError, "AssetConnection");
  const assets = nodes.slice(0, input.limit).map(listedNode);
  if (input.view === "status") await addStates(dagster, assets);
  const cursors = assets.map(({ key }) => encodeCursor({ after: key }));
  const answer = {
    assets,
    returned: assets.length,
    ...(nodes.length > input.limit ? { next_cursor: cursors.at(-1)! } : {}),
  };
  return asPage(answer, "assets", cursors);
}

type PageNode = Extract<AssetPageQuery["assetsOrError"], { __typename?: "AssetConnection" }>["nodes"][number];

function listedNode({ key, definition }: PageNode): ListedAsset {
  const text = assetKeyText(key.path);
  if (!definition) return { key: text, defined: false };
  return {
    key: text,
    group: definition.groupName,
    kinds: definition.kinds ?? [],
    location: definition.repository.location.name,
    partitions: definition.partitionDefinition ? partitionKinds[definition.partitionDefinition.type] : undefined,
    external: definition.isMaterializable || definition.isObservable ? undefined : true,
    observable: definition.isObservable || undefined,
  };
}

async function addStates(dagster: Dagster, assets: ListedAsset[]): Promise<void> {
  const keys = assets.filter(({ defined }) => defined !== false).map(({ key }) => key);
  const [states, healths] = await Promise.all([
    readAssetStates(dagster, keys, { stale: true }),
    readHealth(dagster, keys),
  ]);
  for (const asset of assets) {
    Object.assign(asset, { health: healths.get(asset.key)?.health }, states.get(asset.key)?.state);
  }
}
