import { z } from "zod";
import { type AssetDefinition, readAssetDefinition } from "../../dagster/asset-details.ts";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { readAssetStates } from "../../dagster/asset-state.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import type { AssetHealth } from "../../dagster/health/asset-health.ts";
import { readHealth } from "../../dagster/health/read-health.ts";
import { metadataValues } from "../../dagster/metadata.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { isAssetJob } from "../../output/terminology.ts";
import { defineTool } from "../define.ts";
import { assetKey } from "../params.ts";
import { automationOf, checksOf, configOf, partitionsOf } from "./asset-parts.ts";
import { assetStateShape, nextCalls } from "./asset-shapes.ts";
import { assetHealthShape, healthAnswer } from "./health-shapes.ts";

const parts = ["checks", "partitions", "automation", "metadata", "config", "upstream", "downstream", "jobs"] as const;
type Part = (typeof parts)[number];

const partitionKinds = {
  TIME_WINDOW: "time",
  STATIC: "static",
  MULTIPARTITIONED: "multipartitions",
  DYNAMIC: "dynamic",
} as const;

const names = z.array(z.string()).optional();

export const getAsset = defineTool({
  name: "get_asset",
  toolset: "assets",
  access: "read",
  title: "Get an asset",
  description:
    "Describe one asset: definition, owners, tags, partitioning. view=status adds last materialization, failed or running runs, staleness, freshness; include adds more parts.",
  input: z.strictObject({
    asset_key: assetKey,
    view: z.enum(["basic", "status"]).default("basic"),
    include: z.array(z.enum(parts)).max(parts.length).default([]),
  }),
  output: z.strictObject({
    key: z.string(),
    description: z.string().optional(),
    defined: z.boolean().optional(),
    group: z.string().optional(),
    location: z.string().optional(),
    repository: z.string().optional(),
    kinds: names,
    owners: names,
    tags: z.record(z.string(), z.string()).optional(),
    code_version: z.string().optional(),
    pools: names,
    external: z.boolean().optional(),
    observable: z.boolean().optional(),
    automation_condition: z.string().optional(),
    has_checks: z.boolean().optional(),
    partitioning: z
      .strictObject({
        type: z.string(),
        description: z.string().optional(),
        dynamic_name: z.string().optional(),
        dimensions: z
          .array(z.strictObject({ name: z.string(), type: z.string(), dynamic_name: z.string().optional() }))
          .optional(),
      })
      .optional(),
    upstream_count: z.number().optional(),
    downstream_count: z.number().optional(),
    health: z.strictObject(assetHealthShape).optional(),
    ...assetStateShape,
    freshness: z.string().optional(),
    checks: z
      .array(
        z.strictObject({
          check: z.string(),
          description: z.string().optional(),
          blocking: z.boolean().optional(),
          status: z.string().optional(),
          severity: z.string().optional(),
          executed: z.string().optional(),
          run_id: z.string().optional(),
        }),
      )
      .optional(),
    partitions: z
      .strictObject({
        total: z.number(),
        materialized: z.number(),
        failed: z.number(),
        missing: z.number(),
        in_progress: z.number(),
        first: z.string().optional(),
        last: z.string().optional(),
        failed_partitions: names,
        missing_partitions: names,
        in_progress_partitions: names,
      })
      .optional(),
    automation: z
      .strictObject({
        condition: z.string().optional(),
        condition_parts: names,
        schedules: z.array(z.strictObject({ schedule: z.string(), cron: z.string(), status: z.string() })).optional(),
        sensors: z.array(z.strictObject({ sensor: z.string(), type: z.string(), status: z.string() })).optional(),
      })
      .optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    config: z
      .strictObject({
        takes_config: z.boolean(),
        path: z.string().optional(),
        fields: names,
        resources: names,
      })
      .optional(),
    upstream: names,
    downstream: names,
    jobs: names,
    next: nextCalls,
  }),
  async handler({ asset_key: key, view, include }, dagster) {
    const wanted = new Set<Part>(include);
    const definition = await readAssetDefinition(dagster, key, {
      metadata: wanted.has("metadata"),
      checks: wanted.has("checks"),
      automation: wanted.has("automation"),
      config: wanted.has("config"),
      freshness: view === "status",
    });
    if (definition === undefined) return recordsOnly(dagster, key);
    const [state, healths, details] = await Promise.all([
      view === "status" ? readAssetStates(dagster, [key], { stale: true }) : undefined,
      view === "status" ? readHealth(dagster, [key]) : undefined,
      partsOf(dagster, key, definition, wanted),
    ]);
    return {
      ...basics(key, definition),
      health: healthOf(healths?.get(key)),
      ...(view === "status"
        ? { ...state?.get(key)?.state, freshness: definition.freshnessStatusInfo?.freshnessStatus }
        : {}),
      ...details,
    };
  },
});

function healthOf(health: AssetHealth | undefined) {
  return health === undefined ? undefined : healthAnswer(health);
}

function basics(key: string, definition: AssetDefinition) {
  const partitioning = definition.partitionDefinition;
  const isMultiple = partitioning?.type === "MULTIPARTITIONED";
  return {
    key,
    description: definition.description ?? undefined,
    group: definition.groupName,
    location: definition.repository.location.name,
    // The name that every repository has that nobody named.
    repository: definition.repository.name === "__repository__" ? undefined : definition.repository.name,
    kinds: unlessEmpty(definition.kinds ?? []),
    owners: unlessEmpty(
      (definition.owners ?? []).map((owner) =>
        owner.__typename === "UserAssetOwner" ? owner.email : `team:${owner.team}`,
      ),
    ),
    tags: Object.fromEntries(
      // Dagster writes each kind as a tag, too.
      (definition.tags ?? []).filter((tag) => !tag.key.startsWith("dagster/kind/")).map((tag) => [tag.key, tag.value]),
    ),
    code_version: definition.opVersion ?? undefined,
    pools: unlessEmpty(definition.pools ?? []),
    external: definition.isMaterializable || definition.isObservable ? undefined : true,
    observable: definition.isObservable || undefined,
    automation_condition: definition.automationCondition?.label ?? undefined,
    has_checks: definition.hasAssetChecks || undefined,
    partitioning: partitioning
      ? {
          type: partitionKinds[partitioning.type],
          description: partitioning.description.replaceAll(/\s+/g, " ").trim(),
          dynamic_name: isMultiple
            ? undefined
            : (partitioning.dimensionTypes[0]?.dynamicPartitionsDefinitionName ?? undefined),
          dimensions: isMultiple
            ? partitioning.dimensionTypes.map(({ name, type, dynamicPartitionsDefinitionName }) => ({
                name,
                type: partitionKinds[type],
                dynamic_name: dynamicPartitionsDefinitionName ?? undefined,
              }))
            : undefined,
        }
      : undefined,
    upstream_count: definition.dependencyKeys.length,
    downstream_count: definition.dependedByKeys.length,
  };
}

async function partsOf(dagster: Dagster, key: string, definition: AssetDefinition, wanted: ReadonlySet<Part>) {
  const [checks, partitions, config] = await Promise.all([
    wanted.has("checks") ? checksOf(dagster, key, definition) : undefined,
    wanted.has("partitions") && definition.partitionDefinition ? partitionsOf(dagster, key) : undefined,
    wanted.has("config") ? configOf(dagster, key, definition) : undefined,
  ]);
  return {
    checks,
    partitions,
    config,
    automation: wanted.has("automation") ? automationOf(definition) : undefined,
    metadata: wanted.has("metadata") ? metadataValues(definition.metadataEntries ?? []) : undefined,
    upstream: wanted.has("upstream") ? keyTexts(definition.dependencyKeys) : undefined,
    downstream: wanted.has("downstream") ? keyTexts(definition.dependedByKeys) : undefined,
    jobs: wanted.has("jobs") ? definition.jobNames.filter((name) => !isAssetJob(name)).sort() : undefined,
  };
}

function unlessEmpty(values: readonly string[]): string[] | undefined {
  return values.length === 0 ? undefined : [...values];
}

function keyTexts(keys: readonly { path: readonly string[] }[]): string[] {
  return keys.map(({ path }) => assetKeyText(path)).sort();
}

/** An asset that only has records: it was renamed, removed, or its code location does not load. */
async function recordsOnly(dagster: Dagster, key: string) {
  await readLoadedLocations(dagster);
  dagster.note("No loaded code location defines this asset; Dagster knows it from its recorded events alone.");
  return {
    key,
    defined: false,
    next: [{ tool: "list_asset_materializations", arguments: { asset_key: key }, why: "its recorded events" }],
  };
}
