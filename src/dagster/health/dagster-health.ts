import { isoFromSeconds } from "../../output/time.ts";
import {
  HealthOfAssetsDocument,
  type HealthPartsFragment,
  HealthProbeDocument,
  TypedDocumentString,
} from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import { expectType } from "../unions.ts";
import type { AssetHealth, ChecksHealth, MaterializationHealth } from "./asset-health.ts";
import { inChunks } from "./in-chunks.ts";

/** How long it is remembered whether Dagster computes health, in ms: that changes with Dagster's version and settings alone. */
const rememberedMs = 300_000;

/** Dagster takes 1 ms for each asset, and as long again for each check. */
const assetsPerRequest = 500;

/** The fields of `Asset`. A document that selected `assetHealth` of a server without it would leave a note that misleads. */
const fieldsOfAsset = new TypedDocumentString<
  { __type?: { fields?: { name: string }[] | null } | null },
  Record<string, never>
>('query HealthField { __type(name: "Asset") { fields { name } } }');

/**
 * The health that Dagster itself computes, by key: all of them on Dagster+, none on open source, where assets' health is null.
 * Assets that it gives none for are left out.
 */
export async function readDagsterHealth(dagster: Dagster, keys: readonly string[]): Promise<Map<string, AssetHealth>> {
  if (keys.length === 0 || !(await computesHealth(dagster))) return new Map();
  const nodes = await inChunks(keys, assetsPerRequest, async (chunk) => {
    const { assetsOrError } = await dagster.query(
      HealthOfAssetsDocument,
      { keys: chunk.map(assetKeyInput) },
      { timeoutMs: 60_000 },
    );
    return expectType(assetsOrError, "AssetConnection").nodes;
  });
  return new Map(
    nodes.flatMap(({ key, assetHealth }) => (assetHealth ? [[assetKeyText(key.path), toldHealth(assetHealth)]] : [])),
  );
}

function computesHealth(dagster: Dagster): Promise<boolean> {
  if (dagster.config.kind === "plus") return Promise.resolve(true);
  return dagster.cached("asset health is computed", rememberedMs, async (loader) => {
    const { __type } = await loader.query(fieldsOfAsset, {});
    if (__type?.fields && !__type.fields.some(({ name }) => name === "assetHealth")) return false;
    const { assetsOrError } = await loader.query(HealthProbeDocument, {});
    return expectType(assetsOrError, "AssetConnection").nodes.some(({ assetHealth }) => assetHealth);
  });
}

function toldHealth(told: HealthPartsFragment): AssetHealth {
  return {
    health: told.assetHealth,
    materialization: toldMaterialization(told),
    checks: toldChecks(told),
    freshness: {
      status: told.freshnessStatus,
      last_materialized: isoFromSeconds(told.freshnessStatusMetadata?.lastMaterializedTimestamp),
    },
    source: "dagster",
  };
}

function toldMaterialization({
  materializationStatus: status,
  materializationStatusMetadata: told,
}: HealthPartsFragment): MaterializationHealth {
  switch (told?.__typename) {
    case "AssetHealthMaterializationDegradedPartitionedMeta":
      return {
        status,
        failed_partitions: told.numFailedPartitions,
        missing_partitions: told.numMissingPartitions,
        total_partitions: told.totalNumPartitions,
        failed_run_id: told.latestFailedRunId ?? undefined,
      };
    case "AssetHealthMaterializationWarningPartitionedMeta":
      return {
        status,
        up_for_retry_partitions: told.numUpForRetryPartitions,
        missing_partitions: told.numMissingPartitions,
        total_partitions: told.totalNumPartitions,
        failed_run_id: told.latestFailedRunId ?? undefined,
      };
    case "AssetHealthMaterializationHealthyPartitionedMeta":
      return { status, missing_partitions: told.numMissingPartitions, total_partitions: told.totalNumPartitions };
    case "AssetHealthMaterializationDegradedNotPartitionedMeta":
    case "AssetHealthMaterializationWarningNotPartitionedMeta":
      return { status, failed_run_id: told.failedRunId ?? undefined };
    default:
      return { status };
  }
}

function toldChecks({ assetChecksStatus: status, assetChecksStatusMetadata: told }: HealthPartsFragment): ChecksHealth {
  switch (told?.__typename) {
    case "AssetHealthCheckDegradedMeta":
      return { status, failed: told.numFailedChecks, warning: told.numWarningChecks, total: told.totalNumChecks };
    case "AssetHealthCheckWarningMeta":
      return { status, warning: told.numWarningChecks, total: told.totalNumChecks };
    case "AssetHealthCheckUnknownMeta":
      return { status, not_executed: told.numNotExecutedChecks, total: told.totalNumChecks };
    default:
      return { status };
  }
}
