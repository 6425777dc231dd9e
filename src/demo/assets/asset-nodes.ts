import { instigatorsOfAsset } from "../automation/fields.ts";
import type { DemoAsset, DemoLocation } from "../company.ts";
import { automationOfAsset } from "../conditions/evaluations.ts";
import { fieldOfOp } from "../config/job-config.ts";
import { assetsOf } from "../definitions.ts";
import { isPartitioned } from "../history/build-run.ts";
import { poolOf, stepOf } from "../history/run-plan.ts";
import { idOf } from "../ids.ts";
import { type DemoContext, hasRole } from "../part.ts";
import { resourcesOfOp } from "../resources/company-resources.ts";
import { runFields } from "../runs/run-fields.ts";
import { assetEventsOf } from "./asset-events.ts";
import { checksFields } from "./checks.ts";
import { freshnessFields, freshnessPolicyFields } from "./freshness.ts";
import { pathOf } from "./keys.ts";
import { columnsEntry, textEntry } from "./metadata.ts";
import {
  keysByDimension,
  partitionDefinitionFields,
  partitionKeysOf,
  partitionStatsFields,
  partitionStatusesFields,
} from "./partitions.ts";
import { staleCauseFields, stalenessOf } from "./staleness.ts";

/** An asset of a deployment and the location that defines it. */
export interface FoundAsset {
  asset: DemoAsset;
  location: DemoLocation;
}

/** An asset that is defined; undefined for one that is not. */
export function findAsset(key: string, { deployment }: DemoContext): FoundAsset | undefined {
  return assetsOf(deployment).find(({ asset }) => asset.key === key);
}

/** The definition of an asset, and what follows from its history, in the fields of Dagster's schema. */
export function assetNodeFields({ asset, location }: FoundAsset, context: DemoContext): Record<string, unknown> {
  return {
    __typename: "AssetNode",
    ...definitionFields(asset, location, context),
    ...historyFields(asset, context),
    automationCondition: () => automationOfAsset(asset, context),
    autoMaterializePolicy: null,
    currentAutoMaterializeEvaluationId: null,
    lastAutoMaterializationEvaluationRecord: null,
    targetingInstigators: () => instigatorsOfAsset(asset.key, location, context),
  };
}

function definitionFields(asset: DemoAsset, location: DemoLocation, context: DemoContext): Record<string, unknown> {
  const { key } = asset;
  const made = asset.external !== true && asset.observable !== true;
  const op = asset.external === true ? null : stepOf(key);
  const dependents = assetsOf(context.deployment).filter((other) => other.asset.upstream.includes(key));
  const edge = (other: string) => ({ asset: () => nodeOf(other, context) });
  return {
    id: idOf("asset", key),
    assetKey: pathOf(key),
    groupName: asset.group,
    computeKind: asset.kinds[0] ?? null,
    kinds: asset.kinds,
    tags: [],
    description: ({ characterLimit }: { characterLimit?: number | null }) =>
      asset.description.slice(0, characterLimit ?? undefined),
    owners: asset.owners.map((owner) =>
      owner.startsWith("team:")
        ? { __typename: "TeamAssetOwner", team: owner.slice("team:".length) }
        : { __typename: "UserAssetOwner", email: owner },
    ),
    dependencyKeys: asset.upstream.map(pathOf),
    dependencies: asset.upstream.map(edge),
    dependedByKeys: dependents.map((other) => pathOf(other.asset.key)),
    dependedBy: dependents.map((other) => edge(other.asset.key)),
    repository: {
      id: idOf("repository", location.name),
      name: "__repository__",
      location: { id: location.name, name: location.name },
    },
    isPartitioned: isPartitioned(asset),
    isMaterializable: made,
    isObservable: asset.observable === true,
    isExecutable: asset.external !== true,
    isVirtual: false,
    isAutoCreatedStub: false,
    changedReasons: [],
    graphName: null,
    jobNames: asset.external === true ? [] : ["__ASSET_JOB", ...(asset.jobs ?? [])],
    opName: op,
    opNames: op === null ? [] : [op],
    opTags: [],
    opVersion: asset.codeVersion ?? null,
    pools: op === null ? [] : [poolOf(op)].filter((pool) => pool !== undefined),
    backfillPolicy: null,
    partitionDefinition: partitionDefinitionFields(asset, context),
    partitionKeys: () => partitionKeysOf(asset, context) ?? [],
    partitionKeysByDimension: keysByDimension(asset, context),
    metadataEntries: made
      ? [textEntry("dagster/table_name", `analytics.${key.replace("/", ".")}`), columnsEntry(asset)]
      : [],
    storageAddress: null,
    assetsForSameStorageAddress: [],
    hasMaterializePermission: made && hasRole(context, "LAUNCHER"),
    hasWipePermission: hasRole(context, "EDITOR"),
    hasReportRunlessAssetEventPermission: hasRole(context, "EDITOR"),
    hasAssetChecks: (asset.checks?.length ?? 0) > 0,
    assetChecksOrError: ({ limit }: { limit?: number | null }) => ({
      __typename: "AssetChecks",
      checks: checksFields(asset, context).slice(0, limit ?? undefined),
    }),
    requiredResources: op === null ? [] : resourcesOfOp(op, location).map((resourceKey) => ({ resourceKey })),
    configField: op === null ? null : fieldOfOp(op, context.world),
    type: null,
    op: null,
  };
}

function nodeOf(key: string, context: DemoContext): Record<string, unknown> {
  const found = findAsset(key, context);
  // What another location of the company defines is not in every deployment.
  return found === undefined ? { id: idOf("asset", key), assetKey: pathOf(key) } : assetNodeFields(found, context);
}

/** What was asked of materializations or observations. Times are in ms, as text. */
export interface EventsAsked {
  partitions?: string[] | null;
  beforeTimestampMillis?: string | null;
  afterTimestampMillis?: string | null;
  limit?: number | null;
}

/** Those of some events that were asked for, in their order. */
export function eventsAsked<T extends { at: number; partition?: string | null }>(
  events: readonly T[],
  { partitions, beforeTimestampMillis: before, afterTimestampMillis: after, limit }: EventsAsked,
): T[] {
  return events
    .filter(
      ({ at, partition }) =>
        (!partitions || (partition != null && partitions.includes(partition))) &&
        (!before || at < Number(before)) &&
        (!after || at > Number(after)),
    )
    .slice(0, limit ?? undefined);
}

function historyFields(asset: DemoAsset, context: DemoContext): Record<string, unknown> {
  const { key } = asset;
  const { now } = context;
  const events = () => assetEventsOf(context);
  const latestOf = (partition: string) =>
    events()
      .materializations(key, now)
      .find((event) => event.partition === partition);
  return {
    assetMaterializations: (asked: EventsAsked) => eventsAsked(events().materializations(key, now), asked),
    assetObservations: (asked: EventsAsked) => eventsAsked(events().observations(key, now), asked),
    freshnessInfo: null,
    freshnessPolicy: null,
    internalFreshnessPolicy: freshnessPolicyFields(asset),
    freshnessStatusInfo: () => freshnessFields(asset, context),
    latestMaterializationByPartition: ({ partitions }: { partitions?: string[] | null }) =>
      (partitions ?? partitionKeysOf(asset, context) ?? []).map((partition) => latestOf(partition) ?? null),
    latestRunForPartition: ({ partition }: { partition: string }) => {
      const found = events()
        .plans(key, now)
        .find(({ partitions }) => partitions.includes(partition));
      return found === undefined ? null : runFields(found.plan, context);
    },
    assetPartitionStatuses: () => partitionStatusesFields(asset, context),
    partitionStats: () => partitionStatsFields(asset, context),
    staleStatus: ({ partition }: { partition?: string | null }) =>
      stalenessOf(asset, partition ?? undefined, context).status,
    staleCauses: ({ partition }: { partition?: string | null }) =>
      stalenessOf(asset, partition ?? undefined, context).causes.map(staleCauseFields),
    dataVersion: ({ partition }: { partition?: string | null }) => {
      const [latest] = eventsAsked(events().materializations(key, now), { partitions: partition ? [partition] : null });
      const tags = (latest?.tags ?? []) as { key: string; value: string }[];
      return tags.find((tag) => tag.key === "dagster/data_version")?.value ?? null;
    },
  };
}
