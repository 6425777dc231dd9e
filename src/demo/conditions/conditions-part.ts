import { pathOf, textOf } from "../assets/keys.ts";
import type { DemoContext, DemoPart } from "../part.ts";
import { nodeFields } from "./condition-nodes.ts";
import { type DemoEvaluation, evaluationsOf } from "./evaluations.ts";

interface Owner {
  assetKey?: { path: string[] } | null;
  assetCheckKey?: unknown;
  assetJobKey?: unknown;
}

/** What the evaluations of automation conditions found. Of checks and jobs of the company, none has a condition. */
export const conditionsPart: DemoPart = {
  query: {
    assetConditionEvaluationRecordsOrError: (
      { assetKey, limit, cursor }: Owner & { limit: number; cursor?: string | null },
      context,
    ) => {
      const all = assetKey ? evaluationsOf(textOf(assetKey), context) : [];
      const older = cursor ? all.filter(({ id }) => BigInt(id) < BigInt(cursor)) : all;
      const asset = assetKey ? textOf(assetKey) : "";
      return {
        __typename: "AssetConditionEvaluationRecords",
        records: older.slice(0, limit).map((evaluation) => recordFields(asset, evaluation)),
      };
    },
    // No asset of the company that has a condition has partitions, so there is nothing to tell of a single one.
    assetConditionEvaluationForPartition: () => null,
    truePartitionsForAutomationConditionEvaluationNode: (
      { assetKey, evaluationId }: Owner & { evaluationId: string },
      context,
    ) => truePartitions(assetKey, evaluationId, context),
  },
};

function recordFields(asset: string, { id, at, whole, runIds }: DemoEvaluation): Record<string, unknown> {
  const nodes = nodeFields(whole, asset, at);
  const assetKey = { __typename: "AssetKey", ...pathOf(asset) };
  return {
    id,
    evaluationId: id,
    timestamp: at / 1000,
    startTimestamp: at / 1000,
    endTimestamp: at / 1000 + 0.02,
    assetKey,
    entityKey: assetKey,
    numRequested: runIds.length > 0 ? 1 : 0,
    runIds,
    isLegacy: false,
    rootUniqueId: nodes[0]!.uniqueId,
    evaluationNodes: nodes,
  };
}

/** Only parts about upstream assets of days have partitions, and none of those was true for one. */
function truePartitions(assetKey: Owner["assetKey"], evaluationId: string, context: DemoContext): string[] {
  const known = assetKey ? evaluationsOf(textOf(assetKey), context) : [];
  if (!known.some(({ id }) => id === evaluationId)) throw new Error(`no evaluation ${evaluationId}`);
  return [];
}
