import { isoFromSeconds } from "../../output/time.ts";
import {
  HealthKeysDocument,
  HealthNodesDocument,
  type HealthNodesQuery,
  HealthObservationsDocument,
} from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import {
  type AssetHealth,
  type FreshnessHealth,
  type HealthPartsOfAsset,
  type MaterializationHealth,
  overallHealth,
} from "./asset-health.ts";
import { readChecksHealth } from "./checks-health.ts";
import { readDagsterHealth } from "./dagster-health.ts";
import { inChunks } from "./in-chunks.ts";
import { type AssetRecord, askedOutright, readRecords, readRunsThatMatter } from "./latest-runs.ts";
import {
  observedMaterialization,
  partitionedMaterialization,
  unpartitionedMaterialization,
} from "./materialization-rules.ts";
import { readPartitionOutcomes } from "./partition-outcomes.ts";

const assetsPerRequest = 500;

/** Each costs Dagster a query of its storage, about 7 ms. */
const observationsPerRequest = 100;

/**
 * The health of assets, by key in the order asked for: Dagster's own where it computes one, else derived by its rules.
 *
 * `"all"` means every asset that a loaded code location defines, sorted by key. Of keys that none defines, those with a history are judged by
 * it, and those without are left out. What could not be looked at is noted on the answer of the call.
 *
 * @param options.outright - up to so many materialized assets are asked for their latest runs one by one; of more, only those
 * that a failed run could have left behind. Both give the same; it is a matter of time.
 */
export async function readHealth(
  dagster: Dagster,
  keys: readonly string[] | "all",
  { outright = askedOutright }: { outright?: number } = {},
): Promise<Map<string, AssetHealth>> {
  const wanted = keys === "all" ? await readKeys(dagster) : [...new Set(keys)];
  const told = await readDagsterHealth(dagster, wanted);
  const derived = await deriveHealth(
    dagster,
    wanted.filter((key) => !told.has(key)),
    outright,
  );
  return new Map(
    wanted.flatMap((key) => {
      const health = told.get(key) ?? derived.get(key);
      return health === undefined ? [] : [[key, health] as const];
    }),
  );
}

async function readKeys(dagster: Dagster): Promise<string[]> {
  const { assetNodes } = await dagster.query(HealthKeysDocument, {}, { timeoutMs: 60_000 });
  return assetNodes.map(({ assetKey }) => assetKeyText(assetKey.path)).sort();
}

type Node = HealthNodesQuery["assetNodes"][number];

/** The health of assets by Dagster's rules, from what every version of Dagster tells. */
async function deriveHealth(
  dagster: Dagster,
  keys: readonly string[],
  outright: number,
): Promise<Map<string, AssetHealth>> {
  const defined = await inChunks(keys, assetsPerRequest, async (chunk) => {
    const answer = await dagster.query(HealthNodesDocument, { keys: chunk.map(assetKeyInput) }, { timeoutMs: 60_000 });
    return answer.assetNodes;
  });
  const nodes = new Map(defined.map((node) => [assetKeyText(node.assetKey.path), node]));
  const keysWith = (has: (node: Node) => boolean) => [...nodes].filter(([, node]) => has(node)).map(([key]) => key);
  const single = keysWith((node) => !node.isPartitioned && !isObservableSource(node));
  const [outcomes, checks, observed, runs, records] = await Promise.all([
    readPartitionOutcomes(
      dagster,
      keysWith((node) => node.isPartitioned && !isObservableSource(node)),
    ),
    readChecksHealth(
      dagster,
      keysWith(({ hasAssetChecks }) => hasAssetChecks),
    ),
    readObserved(dagster, keysWith(isObservableSource)),
    readRunsThatMatter(
      dagster,
      new Map(single.map((key) => [key, nodes.get(key)!.assetMaterializations[0]])),
      outright,
    ),
    readRecords(
      dagster,
      keys.filter((key) => !nodes.has(key)),
    ),
  ]);

  const materializationOf = (key: string): MaterializationHealth => {
    const node = nodes.get(key);
    if (node && isObservableSource(node)) return observedMaterialization(observed.has(key));
    const partitions = outcomes.get(key);
    if (partitions !== undefined) return partitionedMaterialization(partitions);
    const record: AssetRecord = records.get(key) ?? { last: node?.assetMaterializations[0], run: runs.get(key) };
    return unpartitionedMaterialization(record.last, record.run);
  };
  const healths = new Map<string, AssetHealth>();
  for (const key of keys) {
    const node = nodes.get(key);
    if (node === undefined && !hasHistory(records.get(key))) continue;
    const parts: HealthPartsOfAsset = {
      materialization: materializationOf(key),
      checks: checks.get(key) ?? { status: "NOT_APPLICABLE" },
      freshness: freshnessOf(node),
    };
    healths.set(key, { health: overallHealth(parts), ...parts, source: "derived" });
  }
  return healths;
}

/** Something that Dagster looks at and never makes. */
function isObservableSource({ isObservable, isMaterializable }: Node): boolean {
  return isObservable && !isMaterializable;
}

function hasHistory(record: AssetRecord | undefined): boolean {
  return Boolean(record?.last ?? record?.run);
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
    const answer = await dagster.query(
      HealthObservationsDocument,
      { keys: chunk.map(assetKeyInput) },
      { timeoutMs: 60_000 },
    );
    return answer.assetNodes;
  });
  return new Set(
    nodes
      .filter(({ assetObservations }) => assetObservations.length > 0)
      .map(({ assetKey }) => assetKeyText(assetKey.path)),
  );
}
