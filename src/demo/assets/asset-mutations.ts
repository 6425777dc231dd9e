import type { DemoEvent } from "../history/events.ts";
import { type DemoContext, type DemoPart, refusal } from "../part.ts";
import { pythonError } from "../runs/run-mutations.ts";
import { assetEventsOf } from "./asset-events.ts";
import { findAsset } from "./asset-nodes.ts";
import { assetNotFound } from "./asset-queries.ts";
import { pathOf, textOf } from "./keys.ts";
import { jsonEntry } from "./metadata.ts";
import { partitionKeysOf } from "./partitions.ts";

interface KeyInput {
  path: string[];
}

interface Range {
  start: string;
  end: string;
}

interface Reported {
  assetKey: KeyInput;
  partitionKeys?: (string | null)[] | null;
  description?: string | null;
}

/** What is reported of assets from outside of runs, and what is forgotten of them. */
export const assetMutationsPart: DemoPart = {
  mutation: {
    reportRunlessAssetEvents: (
      { eventParams }: { eventParams: Reported & { eventType: "ASSET_MATERIALIZATION" | "ASSET_OBSERVATION" } },
      context,
    ) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const { assetKey, eventType, description } = eventParams;
      const type = eventType === "ASSET_MATERIALIZATION" ? "MaterializationEvent" : "ObservationEvent";
      const events = partitionsOf(eventParams).map((partition) =>
        runlessEvent(type, eventType, textOf(assetKey), context, {
          partition,
          description: description ?? null,
          metadataEntries: [],
          tags: partition === null ? [] : [{ key: "dagster/partition", value: partition }],
          assetLineage: [],
        }),
      );
      assetEventsOf(context).report(events);
      return { __typename: "ReportRunlessAssetEventsSuccess", assetKey: pathOf(textOf(assetKey)) };
    },
    reportAssetCheckEvaluations: ({ eventParams }: { eventParams: Reported & CheckReport }, context) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const key = textOf(eventParams.assetKey);
      const { checkName } = eventParams;
      if (!findAsset(key, context)?.asset.checks?.some(({ name }) => name === checkName)) {
        return pythonError(`Asset check ${checkName} of ${key} not found.`);
      }
      assetEventsOf(context).report(
        partitionsOf(eventParams).map((partition) =>
          runlessEvent("AssetCheckEvaluationEvent", "ASSET_CHECK_EVALUATION", key, context, {
            partition,
            check: checkName,
            evaluation: evaluationOf(eventParams, key, partition, context),
          }),
        ),
      );
      return { __typename: "ReportAssetCheckEvaluationsSuccess", assetKey: pathOf(key), checkName };
    },
    wipeAssets: (
      asked: {
        assetPartitionRanges: { assetKey: KeyInput; partitions?: { range?: Range; ranges?: Range[] } | null }[];
      },
      context,
    ) => {
      const refused = refusal(context, "EDITOR");
      if (refused !== undefined) return refused;
      const events = assetEventsOf(context);
      const unknown = asked.assetPartitionRanges
        .map(({ assetKey }) => textOf(assetKey))
        .find((key) => findAsset(key, context) === undefined && events.of(key, context.now).length === 0);
      if (unknown !== undefined) return assetNotFound(unknown);
      for (const { assetKey, partitions } of asked.assetPartitionRanges) {
        const key = textOf(assetKey);
        const ranges = partitions?.ranges ?? (partitions?.range ? [partitions.range] : undefined);
        const found = findAsset(key, context);
        const keys = (found && partitionKeysOf(found.asset, context)) ?? [];
        const within = ranges && keys.filter((one) => ranges.some(({ start, end }) => one >= start && one <= end));
        events.wipe(key, context.now, within);
      }
      return {
        __typename: "AssetWipeSuccess",
        assetPartitionRanges: asked.assetPartitionRanges.map(({ assetKey, partitions }) => ({
          assetKey: pathOf(textOf(assetKey)),
          partitionRange: partitions?.range ?? null,
        })),
      };
    },
  },
};

interface CheckReport {
  checkName: string;
  passed: boolean;
  severity?: "WARN" | "ERROR" | null;
  serializedMetadata?: string | null;
}

function partitionsOf({ partitionKeys }: Reported): (string | null)[] {
  return partitionKeys && partitionKeys.length > 0 ? partitionKeys : [null];
}

function evaluationOf(report: Reported & CheckReport, key: string, partition: string | null, context: DemoContext) {
  const [target] = assetEventsOf(context).materializations(key, context.now);
  const metadata = JSON.parse(report.serializedMetadata ?? "{}") as Record<string, unknown>;
  return {
    timestamp: context.now / 1000,
    checkName: report.checkName,
    assetKey: pathOf(key),
    targetMaterialization:
      target === undefined ? null : { storageId: String(target.at), runId: target.runId, timestamp: target.at / 1000 },
    metadataEntries: Object.entries(metadata).map(([label, value]) => jsonEntry(label, value)),
    severity: report.severity ?? "ERROR",
    description: report.description ?? null,
    partition,
    success: report.passed,
  };
}

function runlessEvent(
  __typename: string,
  eventType: string,
  asset: string,
  { now }: DemoContext,
  more: Partial<DemoEvent>,
): DemoEvent {
  return {
    __typename,
    runId: "",
    message: "",
    timestamp: String(now),
    level: "INFO",
    stepKey: null,
    solidHandleID: null,
    eventType,
    at: now,
    asset,
    assetKey: pathOf(asset),
    label: null,
    description: null,
    ...more,
  };
}
