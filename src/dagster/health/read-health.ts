import { isoFromSeconds } from "../../output/time.ts";
import { HealthObservationsDocument, HealthRecordsDocument, type HealthRecordsQuery } from "../../queries/generated/graphql.ts";
import { assetKeyInput, readAssetGraph } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import { type AssetHealth, type FreshnessHealth, type HealthPartsOfAsset, type MaterializationHealth, overallHealth } from "./asset-health.ts";
import { readChecksHealth } from "./checks-health.ts";
import { readDagsterHealth } from "./dagster-health.ts";
import { inChunks } from "./in-chunks.ts";
import { observedMaterialization, partitionedMaterialization, unpartitionedMaterialization } from "./materialization-rules.ts";
import { readPartitionOutcomes } from "./partition-outcomes.ts";

const assetsPerRequest = 500;

/** Each costs Dagster a query of its storage, about 7 ms. */
const observationsPerRequest = 100;

/**
 * The health of assets, by key in the order asked for: Dagster's own where it computes one, else derived by its rules.
 *
 * `"all"` means every asset that a loaded code location defines. Of keys that none defines, those with a history are judged by
 * it, and those without are left out. What could not be looked at is noted on the answer of the call.
 */
export async function readHealth(dagster: Dagster, keys: readonly string[] | "all"): Promise<Map<string, AssetHealth>> {
  const wanted = keys === "all" ? [...(await readAssetGraph(dagster)).assets.keys()].sort() : [...new Set(keys)];
  const told = await readDagsterHealth(dagster, wanted);
  const derived = await deriveHealth(
    dagster,
    wanted.filter((key) => !told.has(key)),
  );
  return new Map(
    wanted.flatMap((key) => {
      const health = told.get(key) ?? derived.get(key);
      return health === undefined ? [] : [[key, health] as const];
    }),
  );
}

type Info = HealthRecordsQuery["assetsLatestInfo"][number];
type Node = HealthRecordsQuery["assetNodes"][number];

/** The health of assets by Dagster's rules, from what every version of Dagster tells. */
export async function deriveHealth(dagster: Dagster, keys: readonly string[]): Promise<Map<string, AssetHealth>> {
  const answers = await inChunks(keys, assetsPerRequest, async (chunk) => [
    await dagster.query(HealthRecordsDocument, { keys: chunk.map(assetKeyInput) }, { timeoutMs: 60_000 }),
  ]);
  const infos = new Map(answers.flatMap(({ assetsLatestInfo }) => assetsLatestInfo.map((info) => [keyOf(info), info])));
  const nodes = new Map(answers.flatMap(({ assetNodes }) => assetNodes.map((node) => [keyOf(node), node])));
  const keysWith = (has: (node: Node) => boolean) => [...nodes].filter(([, node]) => has(node)).map(([key]) => key);
  const [outcomes, checks, observed] = await Promise.all([
    readPartitionOutcomes(dagster, keysWith((node) => node.isPartitioned && !isObservableSource(node))),
    readChecksHealth(dagster, keysWith(({ hasAssetChecks }) => hasAssetChecks)),
    readObserved(dagster, keysWith(isObservableSource)),
  ]);

  const materializationOf = (key: string): MaterializationHealth => {
    const node = nodes.get(key);
    if (node && isObservableSource(node)) return observedMaterialization(observed.has(key));
    const partitions = outcomes.get(key);
    if (partitions !== undefined) return partitionedMaterialization(partitions);
    const info = infos.get(key);
    return unpartitionedMaterialization(info?.latestMaterialization ?? undefined, info?.latestRun ?? undefined);
  };
  const healths = new Map<string, AssetHealth>();
  for (const key of keys) {
    const node = nodes.get(key);
    if (node === undefined && !hasHistory(infos.get(key))) continue;
    const parts: HealthPartsOfAsset = {
      materialization: materializationOf(key),
      checks: checks.get(key) ?? { status: "NOT_APPLICABLE" },
      freshness: freshnessOf(node),
    };
    healths.set(key, { health: overallHealth(parts), ...parts, source: "derived" });
  }
  return healths;
}

function keyOf({ assetKey }: Info | Node): string {
  return assetKeyText(assetKey.path);
}

/** Something that Dagster looks at and never makes. */
function isObservableSource({ isObservable, isMaterializable }: Node): boolean {
  return isObservable && !isMaterializable;
}

function hasHistory(info: Info | undefined): boolean {
  return Boolean(info?.latestMaterialization ?? info?.latestRun);
}

/** Undefined, the field is one that the server does not have, and null, the asset has no policy of the kind that health is about. */
function freshnessOf(node: Node | undefined): FreshnessHealth {
  const told = node?.freshnessStatusInfo;
  if (!told) return { status: "NOT_APPLICABLE" };
  return {
    status: told.freshnessStatus,
    last_materialized: isoFromSeconds(told.freshnessStatusMetadata?.lastMaterializedTimestamp),
  };
}

/** Those of the assets that were ever observed. Open-source storage keeps the last observation in the event log alone. */
async function readObserved(dagster: Dagster, keys: readonly string[]): Promise<Set<string>> {
  const nodes = await inChunks(keys, observationsPerRequest, async (chunk) => {
    const answer = await dagster.query(HealthObservationsDocument, { keys: chunk.map(assetKeyInput) }, { timeoutMs: 60_000 });
    return answer.assetNodes;
  });
  return new Set(nodes.filter(({ assetObservations }) => assetObservations.length > 0).map(({ assetKey }) => assetKeyText(assetKey.path)));
}
