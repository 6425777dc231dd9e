import { findAsset } from "../assets/asset-nodes.ts";
import { pathOf, textOf } from "../assets/keys.ts";
import { partitionKeysOf } from "../assets/partitions.ts";
import type { BackfillPlan, BackfillRequest } from "../history/backfill-store.ts";
import { dailyPartitions } from "../history/calendar.ts";
import { runStoreOf } from "../history/run-store.ts";
import { partitionSetName } from "../job-partitions.ts";
import { type DemoContext, type DemoPart, refusal } from "../part.ts";
import { userTag } from "../runs/launch.ts";
import { pythonError } from "../runs/run-mutations.ts";
import { backfillFields } from "./backfill-fields.ts";
import { type Targets, targetsOf, unitsOf } from "./units.ts";

interface KeyInput {
  path: string[];
}

interface Range {
  start: string;
  end: string;
}

interface LaunchParams {
  selector?: { partitionSetName: string; repositorySelector: { repositoryLocationName: string } } | null;
  partitionNames?: string[] | null;
  partitionsByAssets?:
    | { assetKey: KeyInput; partitions?: { range?: Range | null; ranges?: Range[] | null } | null }[]
    | null;
  assetSelection?: KeyInput[] | null;
  allPartitions?: boolean | null;
  tags?: { key: string; value: string }[] | null;
  title?: string | null;
  description?: string | null;
  runConfigData?: Record<string, unknown> | null;
}

interface BackfillsAsked {
  status?: string | null;
  filters?: { statuses?: string[] | null; createdBefore?: number | null; createdAfter?: number | null } | null;
  cursor?: string | null;
  limit?: number | null;
}

/** From one run of a backfill that someone launches here to the next, in ms. */
const everyMs = 2000;

/** Backfills: what they are, and what is done to them. */
export const backfillsPart: DemoPart = {
  query: {
    partitionBackfillsOrError: ({ status, filters, cursor, limit }: BackfillsAsked, context) => {
      const { backfills } = runStoreOf(context);
      const statuses = [...(status ? [status] : []), ...(filters?.statuses ?? [])];
      const all = backfills.all(context.now).filter((backfill) => {
        const created = backfill.createdAt / 1000;
        return (
          (statuses.length === 0 || statuses.includes(backfills.status(backfill, context.now))) &&
          (filters?.createdBefore == null || created < filters.createdBefore) &&
          (filters?.createdAfter == null || created > filters.createdAfter)
        );
      });
      const after = cursor ? all.findIndex(({ id }) => id === cursor) : -1;
      const page = all.slice(after + 1, limit == null ? undefined : after + 1 + limit);
      return { __typename: "PartitionBackfills", results: page.map((backfill) => backfillFields(backfill, context)) };
    },
    partitionBackfillOrError: ({ backfillId }: { backfillId: string }, context) => {
      const backfill = findBackfill(backfillId, context);
      if (backfill !== undefined) return backfillFields(backfill, context);
      return { __typename: "BackfillNotFoundError", message: `No backfill found for id: ${backfillId}`, backfillId };
    },
    assetBackfillPreview: ({ params }: { params: { partitionNames: string[]; assetSelection: KeyInput[] } }, context) =>
      [...targetsOf(params.assetSelection.map(textOf), params.partitionNames, context)].map(([key, keys]) => ({
        assetKey: pathOf(key),
        partitions: keys === null ? null : { partitionKeys: keys, ranges: null },
      })),
  },
  mutation: {
    launchPartitionBackfill: ({ backfillParams }: { backfillParams: LaunchParams }, context) => {
      const refused = refusal(context, "LAUNCHER");
      if (refused !== undefined) return refused;
      const wanted = backfillParams.selector
        ? jobWanted(backfillParams, context)
        : assetsWanted(backfillParams, context);
      if ("refused" in wanted) return wanted.refused;
      return launch(backfillParams, wanted, context);
    },
    reexecutePartitionBackfill: (
      { reexecutionParams }: { reexecutionParams: { parentRunId: string; strategy: string } },
      context,
    ) => {
      const refused = refusal(context, "LAUNCHER");
      if (refused !== undefined) return refused;
      const parent = findBackfill(reexecutionParams.parentRunId, context);
      if (parent === undefined) return notFound(reexecutionParams.parentRunId);
      const { backfills } = runStoreOf(context);
      const again = parent.units.filter(
        (unit) =>
          reexecutionParams.strategy === "ALL_STEPS" || backfills.unitState(parent, unit, context.now) !== "DONE",
      );
      if (again.length === 0) return pythonError(`Backfill ${parent.id} has nothing left to retry.`);
      const places = new Map(again.map((unit, place) => [parent.units.indexOf(unit), place]));
      const units = again.map(({ runId: _, ...unit }) => ({
        ...unit,
        after: unit.after.flatMap((place) => places.get(place) ?? []),
      }));
      const tags = { "dagster/parent_backfill_id": parent.id, "dagster/root_backfill_id": parent.id };
      const given = { title: parent.title, description: parent.description, runConfigData: parent.config };
      return launch(given, { job: parent.job, units }, context, { ...parent.tags, ...tags });
    },
    cancelPartitionBackfill: ({ backfillId }: { backfillId: string }, context) =>
      change(backfillId, context, "CancelBackfillSuccess", (backfill) => {
        const { backfills } = runStoreOf(context);
        if (backfills.status(backfill, context.now) !== "REQUESTED") return "it has ended, or is being canceled";
        backfills.cancel(backfill, context.now);
        return undefined;
      }),
    resumePartitionBackfill: ({ backfillId }: { backfillId: string }, context) =>
      change(backfillId, context, "ResumeBackfillSuccess", (backfill) => {
        const { backfills } = runStoreOf(context);
        if (backfills.status(backfill, context.now) !== "CANCELED") return "it was neither canceled nor did it fail";
        backfills.resume(backfill, context.now);
        return undefined;
      }),
  },
};

function findBackfill(id: string, context: DemoContext): BackfillPlan | undefined {
  const { backfills } = runStoreOf(context);
  return backfills.all(context.now).find((backfill) => backfill.id === id);
}

function notFound(id: string): Record<string, unknown> {
  return pythonError(`No backfill found for id: ${id}`);
}

/** @param does - gives why it cannot be done */
function change(
  backfillId: string,
  context: DemoContext,
  success: string,
  does: (backfill: BackfillPlan) => string | undefined,
): Record<string, unknown> {
  const refused = refusal(context, "LAUNCHER");
  if (refused !== undefined) return refused;
  const backfill = findBackfill(backfillId, context);
  if (backfill === undefined) return notFound(backfillId);
  const why = does(backfill);
  return why === undefined ? { __typename: success, backfillId } : pythonError(`Backfill ${backfillId}: ${why}.`);
}

type Wanted = Pick<BackfillRequest, "job" | "units">;
type Refused = { refused: Record<string, unknown> };

function launch(
  { title, description, tags, runConfigData }: Omit<LaunchParams, "selector">,
  wanted: Wanted,
  context: DemoContext,
  more: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const backfill = runStoreOf(context).backfills.launch({
    ...wanted,
    createdAt: context.now,
    everyMs,
    quick: true,
    user: userTag(context).user,
    title: title ?? undefined,
    description: description ?? undefined,
    tags: { ...Object.fromEntries((tags ?? []).map(({ key, value }) => [key, value])), ...more },
    config: runConfigData ?? undefined,
  });
  return { __typename: "LaunchBackfillSuccess", backfillId: backfill.id, launchedRunIds: null };
}

function keysNotFound(keys: readonly string[]): Refused {
  const message = `Partition keys \`${JSON.stringify(keys)}\` could not be found.`;
  return { refused: { __typename: "PartitionKeysNotFoundError", message, partitionKeys: keys } };
}

function jobWanted({ selector, partitionNames, allPartitions }: LaunchParams, context: DemoContext): Wanted | Refused {
  const { partitionSetName: name, repositorySelector } = selector!;
  const location = context.deployment.locations.find(
    (one) => one.name === repositorySelector.repositoryLocationName && one.error === undefined,
  );
  const job = location?.jobs.find((one) => partitionSetName(one.name) === name);
  if (location === undefined || job === undefined) {
    const message = `Partition set ${name} could not be found.`;
    return { refused: { __typename: "PartitionSetNotFoundError", message, partitionSetName: name } };
  }
  const known = dailyPartitions(context.world.began, context.now);
  const keys = allPartitions === true ? known : (partitionNames ?? []);
  const unknown = keys.filter((key) => !known.includes(key));
  if (unknown.length > 0) return keysNotFound(unknown);
  const units = keys.map((partition) => ({
    location: location.name,
    assets: job.assets ?? [],
    partition,
    after: [],
  }));
  return { job: { name: job.name, location: location.name }, units };
}

function assetsWanted(params: LaunchParams, context: DemoContext): Wanted | Refused {
  const targets = params.partitionsByAssets
    ? targetsByAsset(params.partitionsByAssets, context)
    : targetsOf(
        (params.assetSelection ?? []).map(textOf),
        params.allPartitions === true ? undefined : (params.partitionNames ?? []),
        context,
      );
  const known = new Set(
    [...targets.keys()].flatMap((key) => {
      const asset = findAsset(key, context)?.asset;
      return (asset && partitionKeysOf(asset, context)) ?? [];
    }),
  );
  const unknown = (params.partitionNames ?? []).filter((key) => !known.has(key));
  if (unknown.length > 0) return keysNotFound(unknown);
  const missing = [...targets.keys()].find((key) => findAsset(key, context) === undefined);
  if (missing !== undefined) return { refused: pythonError(`Asset key ${missing} not found.`) };
  const units = unitsOf(targets, context);
  return units.length === 0 ? { refused: pythonError("The backfill has no partitions.") } : { units };
}

function targetsByAsset(wanted: NonNullable<LaunchParams["partitionsByAssets"]>, context: DemoContext): Targets {
  return new Map(
    wanted.map(({ assetKey, partitions }) => {
      const key = textOf(assetKey);
      const asset = findAsset(key, context)?.asset;
      const all = asset && partitionKeysOf(asset, context);
      const ranges = partitions?.ranges ?? (partitions?.range ? [partitions.range] : undefined);
      const within = (one: string) =>
        ranges === undefined || ranges.some(({ start, end }) => one >= start && one <= end);
      return [key, all === undefined ? null : all.filter(within)];
    }),
  );
}
