import type { DemoAsset } from "../company.ts";
import { isPartitioned } from "../history/build-run.ts";
import type { DemoContext } from "../part.ts";
import { assetEventsOf } from "./asset-events.ts";
import { checkExecutions } from "./checks.ts";
import { freshnessFields } from "./freshness.ts";
import { partitionStates } from "./partitions.ts";

/** The statuses of health, the worst first. */
type Health = "DEGRADED" | "WARNING" | "UNKNOWN" | "HEALTHY" | "NOT_APPLICABLE";

interface Part {
  status: Health;
  metadata: Record<string, unknown> | null;
}

/** The health of an asset as Dagster+ computes it (`dagster/_core/definitions/asset_health`), in the fields of its schema. */
export function healthFields(asset: DemoAsset, context: DemoContext): Record<string, unknown> {
  const materialization = materializationHealth(asset, context);
  const checks = checksHealth(asset, context);
  const freshness = freshnessFields(asset, context);
  const freshnessStatus = (freshness?.freshnessStatus ?? "NOT_APPLICABLE") as Health;
  return {
    assetHealth: overall(materialization.status, checks.status, freshnessStatus),
    materializationStatus: materialization.status,
    materializationStatusMetadata: materialization.metadata,
    assetChecksStatus: checks.status,
    assetChecksStatusMetadata: checks.metadata,
    freshnessStatus,
    freshnessStatusMetadata: freshness?.freshnessStatusMetadata ?? null,
  };
}

function overall(materialization: Health, checks: Health, freshness: Health): Health {
  const parts = [materialization, checks, freshness];
  if (parts.includes("DEGRADED")) return "DEGRADED";
  if (parts.includes("WARNING")) return "WARNING";
  if (materialization === "UNKNOWN") return "UNKNOWN";
  return parts.every((part) => part === "UNKNOWN" || part === "NOT_APPLICABLE") ? "UNKNOWN" : "HEALTHY";
}

function materializationHealth(asset: DemoAsset, context: DemoContext): Part {
  const { now } = context;
  const events = assetEventsOf(context);
  if (asset.observable === true) {
    return { status: events.observations(asset.key, now).length > 0 ? "HEALTHY" : "UNKNOWN", metadata: null };
  }
  if (isPartitioned(asset)) return partitionedHealth(asset, context);
  const [latest] = events.materializations(asset.key, now);
  const ended = events
    .plans(asset.key, now)
    .find(({ plan }) => ["SUCCESS", "FAILURE", "CANCELED"].includes(events.store.status(plan, now)));
  const failed =
    ended !== undefined &&
    events.store.status(ended.plan, now) === "FAILURE" &&
    (latest === undefined || (latest.runId !== ended.plan.id && latest.at < events.store.timeline(ended.plan).ended));
  if (failed) {
    return {
      status: "DEGRADED",
      metadata: { __typename: "AssetHealthMaterializationDegradedNotPartitionedMeta", failedRunId: ended.plan.id },
    };
  }
  return { status: latest === undefined ? "UNKNOWN" : "HEALTHY", metadata: null };
}

function partitionedHealth(asset: DemoAsset, context: DemoContext): Part {
  const states = [...partitionStates(asset, context)];
  const failed = states.filter(([, state]) => state === "FAILED").map(([key]) => key);
  const numMissingPartitions = states.filter(([, state]) => state === undefined).length;
  const totalNumPartitions = states.length;
  if (failed.length > 0) {
    const events = assetEventsOf(context);
    const latest = events
      .plans(asset.key, context.now)
      .find(
        ({ plan, partitions }) =>
          events.store.status(plan, context.now) === "FAILURE" &&
          partitions.some((key) => key !== null && failed.includes(key)),
      );
    return {
      status: "DEGRADED",
      metadata: {
        __typename: "AssetHealthMaterializationDegradedPartitionedMeta",
        numFailedPartitions: failed.length,
        numMissingPartitions,
        totalNumPartitions,
        latestFailedRunId: latest?.plan.id ?? null,
      },
    };
  }
  if (numMissingPartitions === totalNumPartitions) return { status: "UNKNOWN", metadata: null };
  return {
    status: "HEALTHY",
    metadata: {
      __typename: "AssetHealthMaterializationHealthyPartitionedMeta",
      numMissingPartitions,
      totalNumPartitions,
    },
  };
}

function checksHealth(asset: DemoAsset, context: DemoContext): Part {
  const totalNumChecks = asset.checks?.length ?? 0;
  if (totalNumChecks === 0) return { status: "NOT_APPLICABLE", metadata: null };
  const latest = (asset.checks ?? []).map(({ name }) =>
    checkExecutions(asset.key, name, context).find(({ status }) => status !== "IN_PROGRESS" && status !== "SKIPPED"),
  );
  const warns = latest.filter((one) => one?.status === "FAILED" && severityOf(one.evaluation) === "WARN").length;
  const fails = latest.filter((one) => one?.status === "FAILED" || one?.status === "EXECUTION_FAILED").length - warns;
  const numNotExecutedChecks = latest.filter((one) => one === undefined).length;
  if (fails > 0) {
    const counts = { numFailedChecks: fails, numWarningChecks: warns, totalNumChecks };
    return { status: "DEGRADED", metadata: { __typename: "AssetHealthCheckDegradedMeta", ...counts } };
  }
  if (warns > 0) {
    const counts = { numWarningChecks: warns, totalNumChecks };
    return { status: "WARNING", metadata: { __typename: "AssetHealthCheckWarningMeta", ...counts } };
  }
  if (numNotExecutedChecks > 0) {
    const counts = { numNotExecutedChecks, totalNumChecks };
    return { status: "UNKNOWN", metadata: { __typename: "AssetHealthCheckUnknownMeta", ...counts } };
  }
  return { status: "HEALTHY", metadata: null };
}

function severityOf(evaluation: { [field: string]: unknown } | undefined): unknown {
  return (evaluation?.evaluation as { severity?: string } | undefined)?.severity;
}
