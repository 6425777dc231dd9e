import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import type { NextCall } from "../../dagster/errors.ts";
import { healthStatuses } from "../../dagster/health/asset-health.ts";
import { choosePartition, readAssetPartitions } from "../../dagster/partitions.ts";
import { type AssetCause, causeKinds } from "../../dagster/triage/asset-causes.ts";
import { type AssetExplanation, explainAsset, type FreshnessTold } from "../../dagster/triage/explain-asset.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { getAssetFreshness } from "../assets/get-asset-freshness.ts";
import { defineTool } from "../define.ts";
import { assetKey, partitionKey } from "../params.ts";
import { errorShape, nextCall } from "./diagnosis-shapes.ts";

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
      next: nextCalls(key, partition, causes),
    };
  },
});

function causeAnswer(told: AssetCause): z.input<typeof cause> {
  const { kind, what, asset, distance, run_id, error, check, schedule, sensor, partitions, evaluation_id, details } =
    told;
  return { kind, what, asset, distance, run_id, error, check, schedule, sensor, partitions, evaluation_id, details };
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

/** What can be done about the likeliest causes, at most three calls. */
function nextCalls(key: string, partition: string | undefined, causes: readonly AssetCause[]): NextCall[] {
  const calls = causes.flatMap((told): NextCall[] => nextFor(key, partition, told));
  const seen = new Set<string>();
  return calls
    .filter(({ tool, arguments: given }) => {
      const id = JSON.stringify([tool, given]);
      return seen.has(id) ? false : Boolean(seen.add(id));
    })
    .slice(0, 3);
}

function nextFor(key: string, partition: string | undefined, told: AssetCause): NextCall[] {
  const { kind, asset, run_id, check, schedule, sensor, partitions, evaluation_id } = told;
  switch (kind) {
    case "own_failure":
    case "upstream_failed":
    case "upstream_partition_failed":
      return run_id === undefined ? [] : [{ tool: "diagnose_run", arguments: { run_id }, why: "why that run failed" }];
    case "check_failed":
    case "check_warned":
    case "upstream_check_failed": {
      const colon = check?.lastIndexOf(":") ?? -1;
      if (check === undefined || colon < 0) return [];
      return [
        {
          tool: "get_asset_check",
          arguments: { asset_key: check.slice(0, colon), check_name: check.slice(colon + 1) },
          why: "what the check found",
        },
      ];
    }
    case "upstream_partition_missing":
      return [materialize(asset!, partitions?.[0], "materializes what is missing upstream")];
    case "upstream_missing":
      return [materialize(asset!, undefined, "materializes what is missing upstream")];
    case "in_progress":
      return [{ tool: "wait_for_run", arguments: { run_id }, why: "waits for the run that is to materialize it" }];
    case "automation_sensor_stopped":
    case "sensor_stopped":
      return [{ tool: "start_sensor", arguments: { sensor }, why: "lets it materialize the asset again" }];
    case "schedule_stopped":
      return [{ tool: "start_schedule", arguments: { schedule }, why: "lets it materialize the asset again" }];
    case "schedule_failing":
      return [{ tool: "get_schedule", arguments: { name: schedule }, why: "its last ticks and their errors" }];
    case "sensor_failing":
      return [{ tool: "get_sensor", arguments: { name: sensor }, why: "its last ticks and their errors" }];
    case "automation_condition_unmet":
      return [
        {
          tool: "get_automation_evaluation",
          arguments: { asset_key: key, evaluation_id },
          why: "the whole condition, part by part",
        },
      ];
    case "automation_paused":
      return [{ tool: "get_automation_status", why: "what evaluates conditions, and whether it is paused" }];
    default:
      return [materialize(key, partition, "brings it up to date")];
  }
}

function materialize(asset: string, partition: string | undefined, why: string): NextCall {
  return {
    tool: "materialize_assets",
    arguments: { asset_keys: [asset], ...(partition === undefined ? {} : { partition }), dry_run: true },
    why,
  };
}
