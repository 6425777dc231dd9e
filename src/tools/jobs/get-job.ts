import { z } from "zod";
import { findByName } from "../../dagster/find.ts";
import {
  ownerNames,
  repositoryLabel,
  repositoryPath,
  scheduleAnswer,
  sensorAnswer,
} from "../../dagster/instigator-items.ts";
import { metadataValues } from "../../dagster/metadata.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { JobDetailsDocument } from "../../queries/generated/graphql.ts";
import { scheduleItem, sensorItem } from "../automation/answer-schemas.ts";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";
import { jobPartSchemas } from "./job-part-schemas.ts";
import { jobAssets, jobConfig, jobOps, jobPartitions, jobResources, jobRuns } from "./job-parts.ts";

/** How many of a job's assets are named. */
const namedAssets = 50;

export const getJob = defineTool({
  name: "get_job",
  toolset: "jobs",
  access: "read",
  title: "Get job",
  description:
    "One job: assets, tags, schedules, sensors. include adds its ops with dependencies and pools, default run config and what is required, partitions, resources, or latest runs.",
  input: z.strictObject({
    job: shortText,
    location,
    repository: shortText.optional(),
    include: z
      .array(z.enum(["ops", "config", "schedules", "sensors", "partitions", "resources", "runs"]))
      .max(7)
      .default([]),
  }),
  output: z.strictObject({
    job: z.string(),
    location: z.string(),
    repository: z.string().optional(),
    description: z.string().optional(),
    owners: z.array(z.string()).optional(),
    tags: z.record(z.string(), z.string()).optional(),
    run_tags: z.record(z.string(), z.string()).optional(),
    metadata: z.record(z.string(), z.unknown()).optional(),
    partitioned: z.boolean(),
    may_launch: z.boolean().optional(),
    external_source: z.string().optional(),
    assets: z.array(z.string()).optional(),
    assets_total: z.number().optional(),
    schedules: z.array(z.union([z.string(), scheduleItem])).optional(),
    sensors: z.array(z.union([z.string(), sensorItem])).optional(),
    ...jobPartSchemas,
    url: z.string(),
  }),
  async handler(input, dagster) {
    const found = await findByName(dagster, "job", {
      name: input.job,
      location: input.location,
      repository: input.repository,
    });
    const wants = new Set(input.include);
    const target = { ...found.repository, pipelineName: found.name };
    const { pipelineOrError, partitionSetsOrError } = await dagster.query(JobDetailsDocument, {
      job: target,
      repository: found.repository,
      name: found.name,
    });
    const job = expectType(pipelineOrError, "Pipeline");
    const partitioned = expectType(partitionSetsOrError, "PartitionSets").results.length > 0;
    const [assets, ops, config, partitions, resources, runs] = await Promise.all([
      job.isAssetJob ? jobAssets(dagster, target) : [],
      wants.has("ops") ? jobOps(dagster, target) : undefined,
      wants.has("config") ? jobConfig(dagster, target) : undefined,
      wants.has("partitions") && partitioned ? jobPartitions(dagster, found) : undefined,
      wants.has("resources") ? jobResources(dagster, found) : undefined,
      wants.has("runs") ? jobRuns(dagster, target) : undefined,
    ]);
    const tags = tagsOf(job.tags);
    const runTags = tagsOf(job.runTags ?? []);
    return {
      job: job.name,
      location: found.location,
      repository: repositoryLabel(found.repository),
      description: job.description ?? undefined,
      owners: unlessEmpty(ownerNames(job.owners)),
      tags,
      run_tags: JSON.stringify(runTags) === JSON.stringify(tags) ? undefined : runTags,
      metadata: metadataValues(job.metadataEntries ?? []),
      partitioned,
      may_launch: job.hasLaunchExecutionPermission === false ? false : undefined,
      external_source: job.externalJobSource ?? undefined,
      assets: unlessEmpty(assets.slice(0, namedAssets)),
      assets_total: assets.length > namedAssets ? assets.length : undefined,
      // A part that was asked for is told even when there is nothing of it.
      schedules: wants.has("schedules")
        ? job.schedules.map((schedule) => scheduleAnswer(schedule, found.repository))
        : unlessEmpty(job.schedules.map(({ name }) => name)),
      sensors: wants.has("sensors")
        ? job.sensors.map((sensor) => sensorAnswer(sensor, found.repository))
        : unlessEmpty(job.sensors.map(({ name }) => name)),
      ops,
      config,
      partitions,
      resources,
      runs,
      url: dagster.webLink(`${repositoryPath(found.repository)}/jobs/${encodeURIComponent(found.name)}`),
    };
  },
});

/** Tags as a map. Those that begin with a dot are Dagster's own bookkeeping, which it hides as well. */
function tagsOf(tags: readonly { key: string; value: string }[]): Record<string, string> {
  return Object.fromEntries(tags.filter(({ key }) => !key.startsWith(".")).map(({ key, value }) => [key, value]));
}
