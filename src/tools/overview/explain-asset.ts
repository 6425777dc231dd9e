import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import { healthStatuses } from "../../dagster/health/asset-health.ts";
import { choosePartition, readAssetPartitions } from "../../dagster/partitions.ts";
import { type AssetCause, causeKinds } from "../../dagster/triage/asset-causes.ts";
import { type AssetExplanation, explainAsset, type FreshnessTold } from "../../dagster/triage/explain-asset.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { getAssetFreshness } from "../assets/get-asset-freshness.ts";
import { defineTool } from "../define.ts";
import { assetKey, partitionKey } from "../params.ts";
import { errorShape, nextCall } from "./diagnosis-shapes.ts";
import { nextCalls } from "./explanation-next.ts";

/** How many causes are told. */
const mostCauses = 12;

const cause = z.strictObject({
  kind: z.enum(causeKinds),
  what: z.string(),
  asset: z.string().optional(),
  distance: z.number().optional(),
  run_id: z.string().optional(),
  error: errorShape.optional(),
  check: z.string().optional(),
  schedule: z.string().optional(),
  sensor: z.string().optional(),
  location: z.string().optional(),
  partitions: z.array(z.string()).optional(),
  evaluation_id: z.string().optional(),
  details: z.array(z.string()).optional(),
});

export const explainAssetTool = defineTool({
  name: "explain_asset",
  toolset: "overview",
  access: "read",
  title: "Explain an asset",
  description:
    "Why is an asset degraded, stale, missing or not being updated? The causes, the likeliest first: its own failure, failed checks, failed or missing upstream assets (nearest first) and partitions, a changed code version, overdue freshness, stopped schedules or sensors, false parts of its automation condition.",
  input: z.strictObject({ asset_key: assetKey, partition: partitionKey.optional() }),
  output: z.strictObject({
    asset_key: z.string(),
    partition: z.string().optional(),
    summary: z.string(),
    cause: z.enum(causeKinds).optional(),
    health: z.enum(healthStatuses),
    stale: z.string().optional(),
    partition_status: z.string().optional(),
    last_materialized: z.string().optional(),
    causes: z.array(cause),
    updated_by: z
      .array(
        z.strictObject({
          schedule: z.string().optional(),
          sensor: z.string().optional(),
          location: z.string(),
          status: z.string(),
          next_tick: z.string().optional(),
          last_tick: z.string().optional(),
        }),
      )
      .optional(),
    next: z.array(nextCall).optional(),
  }),
  async handler({ asset_key: key, partition: given }, dagster) {
    const [asset] = await findAssets(dagster, [key]);
    const partition = given === undefined ? undefined : choosePartition(await readAssetPartitions(dagster, key), given);
    const freshness = (await getAssetFreshness.handler({ asset_key: key }, dagster)) as unknown as FreshnessTold;
    const told = await explainAsset(dagster, asset!, freshness, partition);
    const { causes, health, state } = told;
    if (causes.length > mostCauses)
      dagster.note(`${causes.length - mostCauses} more causes, all less likely, were left out.`);
    return {
      asset_key: key,
      partition,
      summary: summaryOf(key, partition, told),
      cause: causes[0]?.kind,
      health: health.health,
      stale: told.stale,
      partition_status: told.partition_status,
      last_materialized: state.last_materialized,
      causes: causes.slice(0, mostCauses).map(causeAnswer),
      updated_by: unlessEmpty(
        told.updated_by.map(({ schedule, sensor, location, status, next_tick, last_tick }) => ({
          schedule,
          sensor,
          location,
          status,
          next_tick,
          last_tick,
        })),
      ),
      next: nextCalls({ ...asset!, partition }, causes),
    };
  },
});

function causeAnswer({ partitioned: _, ...told }: AssetCause): z.input<typeof cause> {
  const { kind, what, asset, distance, run_id, error, check, schedule, sensor, location } = told;
  const { partitions, evaluation_id, details } = told;
  return {
    kind,
    what,
    asset,
    distance,
    run_id,
    error,
    check,
    schedule,
    sensor,
    location,
    partitions,
    evaluation_id,
    details,
  };
}

function summaryOf(key: string, partition: string | undefined, { causes, health, stale }: AssetExplanation): string {
  const name = partition === undefined ? key : `Partition ${partition} of ${key}`;
  const [first, ...more] = causes;
  if (first === undefined) {
    return health.health === "HEALTHY"
      ? `${name} is healthy${stale === "FRESH" ? " and up to date" : ""}: nothing to explain.`
      : `${name} has nothing wrong that Dagster knows of.`;
  }
  // What is wrong above an asset that is well may reach it yet.
  if (health.health === "HEALTHY" && stale === "FRESH")
    return `${name} is healthy and up to date, but: ${sentence(first.what)}`;
  const others = more.length === 0 ? "" : ` ${more.length} more ${more.length === 1 ? "cause" : "causes"} below.`;
  return `${name}: ${sentence(first.what)}${others}`;
}

function sentence(text: string): string {
  return text.replace(/[^.!?]$/, "$&.");
}
