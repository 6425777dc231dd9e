import { textOf } from "./assets/keys.ts";
import { partitionKeysOf } from "./assets/partitions.ts";
import type { DemoJob, DemoLocation } from "./company.ts";
import { dailyPartitions } from "./history/calendar.ts";
import { runStoreOf } from "./history/run-store.ts";
import { idOf } from "./ids.ts";
import { isDaily } from "./ops.ts";
import type { DemoContext, DemoPart } from "./part.ts";
import { locationOf, type RepositorySelector, repositoryNotFound, repositoryOrigin } from "./repositories.ts";

/** The name that Dagster gives to the partition set of a job. */
export function partitionSetName(job: string): string {
  return `${job}_partition_set`;
}

/** The partition set of a job in the fields of Dagster's schema. */
export function partitionSetFields(job: DemoJob, location: DemoLocation, context: DemoContext) {
  return {
    __typename: "PartitionSet",
    id: idOf("partition set", location.name, job.name),
    name: partitionSetName(job.name),
    pipelineName: job.name,
    solidSelection: null,
    mode: "default",
    repositoryOrigin: repositoryOrigin(location),
    partitionStatusesOrError: () => ({ __typename: "PartitionStatuses", results: partitionStatuses(job, context) }),
  };
}

/** The partitions of a job in the fields of Dagster's schema. */
export function jobPartitionFields(job: DemoJob, location: DemoLocation, context: DemoContext) {
  const keysOf = (selected: KeyInput[] | null | undefined) =>
    selected ? keysOfAssets(selected, location, context) : keysOfJob(job, location, context);
  return {
    partitionKeysOrError: ({ limit, reverse, selectedAssetKeys }: KeysAsked) => {
      const keys = keysOf(selectedAssetKeys);
      return {
        __typename: "PartitionKeys",
        partitionKeys: (reverse === true ? [...keys].reverse() : keys).slice(0, limit ?? undefined),
      };
    },
    partition: ({ partitionName, selectedAssetKeys }: KeysAsked & { partitionName: string }) => {
      if (!keysOf(selectedAssetKeys).includes(partitionName)) return null;
      return {
        name: partitionName,
        jobName: job.name,
        runConfigOrError: { __typename: "PartitionRunConfig", yaml: "{}\n" },
        tagsOrError: {
          __typename: "PartitionTags",
          results: [{ key: "dagster/partition", value: partitionName }],
        },
      };
    },
  };
}

interface KeyInput {
  path: string[];
}

interface KeysAsked {
  limit?: number | null;
  reverse?: boolean | null;
  selectedAssetKeys?: KeyInput[] | null;
}

function keysOfJob(job: DemoJob, location: DemoLocation, { world, now }: DemoContext): string[] {
  return isDaily(job, location) ? dailyPartitions(world.began, now) : [];
}

function keysOfAssets(selected: readonly KeyInput[], location: DemoLocation, context: DemoContext): string[] {
  const wanted = new Set(selected.map(textOf));
  const assets = location.assets.filter(({ key }) => wanted.has(key));
  return [...new Set(assets.flatMap((asset) => partitionKeysOf(asset, context) ?? []))];
}

/** How the newest run of each partition of a job stands. */
function partitionStatuses(job: DemoJob, context: DemoContext): Record<string, unknown>[] {
  const store = runStoreOf(context);
  const newest = new Map<string, ReturnType<typeof store.runs>[number]>();
  for (const plan of store.runs(context.now)) {
    if (plan.job !== job.name) continue;
    for (const key of plan.partitions ?? []) if (!newest.has(key)) newest.set(key, plan);
  }
  return dailyPartitions(context.world.began, context.now).map((key) => {
    const plan = newest.get(key);
    return {
      id: `${job.name}:${key}`,
      partitionName: key,
      runId: plan?.id ?? null,
      runStatus: plan === undefined ? null : store.status(plan, context.now),
      runDuration: null,
    };
  });
}

/** Partition sets by their names. */
export const partitionSetsPart: DemoPart = {
  query: {
    partitionSetOrError: (
      asked: { repositorySelector: RepositorySelector; partitionSetName?: string | null },
      context,
    ) => {
      const location = locationOf(asked.repositorySelector, context);
      if (location === undefined) return repositoryNotFound(asked.repositorySelector);
      const job = location.jobs.find((one) => partitionSetName(one.name) === asked.partitionSetName);
      if (job !== undefined && isDaily(job, location)) return partitionSetFields(job, location, context);
      const name = asked.partitionSetName ?? "";
      const message = `Partition set ${name} could not be found.`;
      return { __typename: "PartitionSetNotFoundError", message, partitionSetName: name };
    },
  },
};
