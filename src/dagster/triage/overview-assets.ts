import { isoFromSeconds } from "../../output/time.ts";
import {
  HealthObservationsDocument,
  OverviewAssetsDocument,
  type OverviewAssetsQuery,
  OverviewLatestDocument,
} from "../../queries/generated/graphql.ts";
import type { CheckKey } from "../asset-checks.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import { type CheckState, readCheckStates } from "../check-executions.ts";
import type { Dagster } from "../dagster.ts";
import { type AssetHealth, overallHealth } from "../health/asset-health.ts";
import { checksHealth } from "../health/checks-health.ts";
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
  badChecks: { check: CheckKey; state: CheckState }[];
  /** How many assets of each code location have an automation condition. */
  conditioned: ReadonlyMap<string, number>;
}

type Node = OverviewAssetsQuery["assetNodes"][number];

/**
 * The health of all assets by Dagster's rules, in four requests whatever their number: where `readHealth` asks for chunks so
 * that no request takes long, this asks for all at once, so that the whole overview stays a handful of requests.
 */
export async function readOverviewAssets(dagster: Dagster): Promise<OverviewAssets> {
  const { assetNodes } = await dagster.query(OverviewAssetsDocument, {}, { timeoutMs: 120_000 });
  const nodes = new Map(assetNodes.map((node) => [assetKeyText(node.assetKey.path), node]));
  const keysWith = (has: (node: Node) => boolean) => [...nodes].filter(([, node]) => has(node)).map(([key]) => key);
  const [latest, observed] = await Promise.all([
    dagster.query(
      OverviewLatestDocument,
      {
        keys: keysWith((node) => !node.isPartitioned && !isObserved(node)).map(assetKeyInput),
        checked: keysWith(({ hasAssetChecks }) => hasAssetChecks).map(assetKeyInput),
      },
      { timeoutMs: 120_000 },
    ),
    readObserved(dagster, keysWith(isObserved)),
  ]);
  const checks = latest.assetNodes.flatMap(({ assetKey, assetChecksOrError: defined }) =>
    isType(defined, "AssetChecks")
      ? defined.checks.map(({ name }) => ({ asset: assetKeyText(assetKey.path), name }))
      : [],
  );
  const states = await readCheckStates(dagster, checks);
  const judged = checks.map((check, index) => ({ check, state: states[index]! }));
  const infos = new Map(latest.assetsLatestInfo.map((info) => [assetKeyText(info.assetKey.path), info]));
  const told = dagster.config.kind === "plus" ? await readHealth(dagster, [...nodes.keys()]) : undefined;
  const healths = new Map(
    [...nodes].map(([key, node]) => {
      const info = infos.get(key);
      const own = judged.filter(({ check }) => check.asset === key).map(({ state }) => outcomeOf(state));
      const parts = {
        materialization: isObserved(node)
          ? observedMaterialization(observed.has(key))
          : node.partitionStats
            ? partitionedMaterialization({
                total: node.partitionStats.numPartitions,
                failed: node.partitionStats.numFailed,
                materialized: node.partitionStats.numMaterialized,
              })
            : unpartitionedMaterialization(info?.latestMaterialization ?? undefined, info?.latestRun ?? undefined),
        checks: checksHealth(own),
        freshness: {
          status: node.freshnessStatusInfo?.freshnessStatus ?? ("NOT_APPLICABLE" as const),
          last_materialized: isoFromSeconds(
            node.freshnessStatusInfo?.freshnessStatusMetadata?.lastMaterializedTimestamp,
          ),
        },
      };
      return [key, told?.get(key) ?? { health: overallHealth(parts), ...parts, source: "derived" as const }] as const;
    }),
  );
  const conditioned = new Map<string, number>();
  for (const { automationCondition, repository } of nodes.values()) {
    const { name } = repository.location;
    if (automationCondition) conditioned.set(name, (conditioned.get(name) ?? 0) + 1);
  }
  return { healths, badChecks: judged.filter(({ state }) => isBad(outcomeOf(state))), conditioned };
}

/** Something that Dagster looks at and never makes. */
function isObserved({ isObservable, isMaterializable }: Node): boolean {
  return isObservable && !isMaterializable;
}

async function readObserved(dagster: Dagster, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const { assetNodes } = await dagster.query(
    HealthObservationsDocument,
    { keys: keys.map(assetKeyInput) },
    { timeoutMs: 60_000 },
  );
  const seen = assetNodes.filter(({ assetObservations }) => assetObservations.length > 0);
  return new Set(seen.map(({ assetKey }) => assetKeyText(assetKey.path)));
}

/** How a check came out when it was last completed. */
function outcomeOf({ status, last_completed }: CheckState): "passed" | "failed" | "warning" | undefined {
  switch (last_completed?.status ?? status) {
    case "passed":
      return "passed";
    case "warned":
      return "warning";
    case "failed":
    case "execution_failed":
      return "failed";
    default:
      return undefined;
  }
}

function isBad(outcome: string | undefined): boolean {
  return outcome === "failed" || outcome === "warning";
}
