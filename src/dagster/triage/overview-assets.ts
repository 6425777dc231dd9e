import { isoFromSeconds } from "../../output/time.ts";
import {
  OverviewAssetStatesDocument,
  type OverviewAssetStatesQuery,
  OverviewAssetsDocument,
  type OverviewAssetsQuery,
  type OverviewFreshnessFragment,
} from "../../queries/generated/graphql.ts";
import type { CheckKey } from "../asset-checks.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import { type CheckState, readCheckStates } from "../check-executions.ts";
import type { Dagster } from "../dagster.ts";
import { type AssetHealth, type HealthPartsOfAsset, overallHealth } from "../health/asset-health.ts";
import { type CheckOutcome, checksHealth, readCheckOutcomes } from "../health/checks-health.ts";
import { inChunks } from "../health/in-chunks.ts";
import { askedOutright, readRunsThatMatter } from "../health/latest-runs.ts";
import {
  observedMaterialization,
  partitionedMaterialization,
  unpartitionedMaterialization,
} from "../health/materialization-rules.ts";
import { readHealth } from "../health/read-health.ts";
import { isType } from "../unions.ts";

/** The assets of a deployment as an overview needs them. */
export interface OverviewAssets {
  healths: ReadonlyMap<string, AssetHealth>;
  /** Checks that failed, crashed or warned. */
  badChecks: { check: CheckKey; state: CheckState; outcome: "failed" | "warning" }[];
  /** The assets of each code location that have an automation condition. */
  conditioned: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `readHealth` asks in smaller chunks, so that none takes long; here the number of requests counts, too: a few seconds each. */
const assetsPerRequest = 2500;

type Node = OverviewAssetsQuery["assetNodes"][number];
type States = OverviewAssetStatesQuery;

/**
 * The health of all assets by Dagster's rules, as `readHealth` gives it, in four requests for every 2,500 assets. Of partitions
 * in progress it does not look up how they stood before: that takes requests for each.
 *
 * @param outright - up to so many materialized assets are asked for their latest runs one by one, as in `readHealth`
 */
export async function readOverviewAssets(
  dagster: Dagster,
  { outright = askedOutright }: { outright?: number } = {},
): Promise<OverviewAssets> {
  const { assetNodes } = await dagster.query(OverviewAssetsDocument, {}, { timeoutMs: 60_000 });
  const nodes = new Map(assetNodes.map((node) => [assetKeyText(node.assetKey.path), node]));
  const told = dagster.config.kind === "plus" ? await readHealth(dagster, [...nodes.keys()]) : undefined;
  const states = await inChunks([...nodes], assetsPerRequest, async (chunk) => [
    await readStates(dagster, chunk, told),
  ]);
  const materialized = new Map(
    states.flatMap(({ plain }) =>
      plain.map((node) => [assetKeyText(node.assetKey.path), node.assetMaterializations[0]] as const),
    ),
  );
  const checks = states.flatMap(({ checked }) => checksOf(dagster, checked));
  const [runs, checkOutcomes] = await Promise.all([
    readRunsThatMatter(dagster, materialized, outright, assetsPerRequest),
    readCheckOutcomes(dagster, checks),
  ]);
  const outcomes = new Map<string, CheckOutcome[]>();
  for (const [index, { asset }] of checks.entries())
    outcomes.set(asset, [...(outcomes.get(asset) ?? []), checkOutcomes[index]]);
  const parts = new Map<string, HealthPartsOfAsset>();
  const add = (
    node: { assetKey: { path: readonly string[] } } & OverviewFreshnessFragment,
    materialization: (key: string) => HealthPartsOfAsset["materialization"],
  ) => {
    const key = assetKeyText(node.assetKey.path);
    parts.set(key, {
      materialization: materialization(key),
      checks: checksHealth(outcomes.get(key) ?? []),
      freshness: freshnessOf(node),
    });
  };
  for (const { plain, partitioned, observed } of states) {
    for (const node of plain) add(node, (key) => unpartitionedMaterialization(materialized.get(key), runs.get(key)));
    for (const node of partitioned) add(node, () => materializationOfPartitions(node));
    for (const node of observed) add(node, () => observedMaterialization(node.assetObservations.length > 0));
  }
  noteProgress(dagster, states);
  return {
    healths: new Map(
      [...nodes.keys()].flatMap((key): [string, AssetHealth][] => {
        const own = parts.get(key);
        const health = told?.get(key) ?? (own && { health: overallHealth(own), ...own, source: "derived" as const });
        return health === undefined ? [] : [[key, health]];
      }),
    ),
    badChecks: await readBadChecks(dagster, checks, checkOutcomes),
    conditioned: conditionedOf(nodes),
  };
}

/** How assets stand; of those whose health Dagster told, only what their checks are called, where one is bad. */
function readStates(
  dagster: Dagster,
  chunk: readonly (readonly [string, Node])[],
  told: ReadonlyMap<string, AssetHealth> | undefined,
): Promise<States> {
  const keysWith = (has: (node: Node, key: string) => boolean) =>
    chunk.filter(([key, node]) => has(node, key)).map(([key]) => assetKeyInput(key));
  const derived = (has: (node: Node) => boolean) => keysWith((node, key) => !told?.has(key) && has(node));
  return dagster.query(
    OverviewAssetStatesDocument,
    {
      plain: derived((node) => !isObserved(node) && !node.isPartitioned),
      partitioned: derived((node) => !isObserved(node) && node.isPartitioned),
      observed: derived(isObserved),
      checked: keysWith(({ hasAssetChecks }, key) => hasAssetChecks && mayHaveBadChecks(told?.get(key))),
    },
    { timeoutMs: 60_000 },
  );
}

function mayHaveBadChecks(told: AssetHealth | undefined): boolean {
  return told === undefined || told.checks.status === "DEGRADED" || told.checks.status === "WARNING";
}

function checksOf(dagster: Dagster, checked: States["checked"]): CheckKey[] {
  return checked.flatMap(({ assetKey, assetChecksOrError: defined }) => {
    const asset = assetKeyText(assetKey.path);
    if (isType(defined, "AssetChecks")) return defined.checks.map(({ name }) => ({ asset, name }));
    dagster.note(`The checks of ${asset} could not be read: ${defined.message}`);
    return [];
  });
}

/** What the checks that did not pass have to say. */
async function readBadChecks(
  dagster: Dagster,
  checks: readonly CheckKey[],
  outcomes: readonly CheckOutcome[],
): Promise<OverviewAssets["badChecks"]> {
  const bad = checks.flatMap((check, index) => {
    const outcome = outcomes[index];
    return outcome === "failed" || outcome === "warning" ? [{ check, outcome }] : [];
  });
  const states = await readCheckStates(
    dagster,
    bad.map(({ check }) => check),
  );
  return bad.map((one, index) => ({ ...one, state: states[index]! }));
}

/** Something that Dagster looks at and never makes. */
function isObserved({ isObservable, isMaterializable }: Node): boolean {
  return isObservable && !isMaterializable;
}

function materializationOfPartitions({ partitionStats: stats }: States["partitioned"][number]) {
  // Without counts its definition is no longer partitioned, or nothing is known of it.
  if (!stats) return unpartitionedMaterialization(undefined, undefined);
  return partitionedMaterialization({
    total: stats.numPartitions,
    failed: stats.numFailed,
    materialized: stats.numMaterialized,
  });
}

function noteProgress(dagster: Dagster, states: readonly States[]): void {
  const count = states
    .flatMap(({ partitioned }) => partitioned)
    .filter(({ partitionStats }) => (partitionStats?.numMaterializing ?? 0) > 0).length;
  if (count === 0) return;
  dagster.note(
    `${count === 1 ? "One asset has" : `${count} assets have`} partitions in progress: those that failed before and run again do not count as failed here.`,
  );
}

function freshnessOf({ freshnessStatusInfo: told }: OverviewFreshnessFragment): HealthPartsOfAsset["freshness"] {
  if (!told) return { status: "NOT_APPLICABLE" };
  return {
    status: told.freshnessStatus,
    last_materialized: isoFromSeconds(told.freshnessStatusMetadata?.lastMaterializedTimestamp),
  };
}

function conditionedOf(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, ReadonlySet<string>> {
  const conditioned = new Map<string, Set<string>>();
  for (const [key, { automationCondition, repository }] of nodes) {
    if (!automationCondition) continue;
    const { name } = repository.location;
    const keys = conditioned.get(name) ?? new Set<string>();
    conditioned.set(name, keys.add(key));
  }
  return conditioned;
}
