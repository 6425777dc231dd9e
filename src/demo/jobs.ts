import { instigatorsOfJob } from "./automation/fields.ts";
import { repositoryFields } from "./code-locations.ts";
import type { DemoAsset, DemoJob, DemoLocation } from "./company.ts";
import { configSchemaFields, defaultYaml, fieldOfOp, problemsOf } from "./config/job-config.ts";
import { poolOf, stepOf } from "./history/run-plan.ts";
import { runStoreOf } from "./history/run-store.ts";
import { idOf } from "./ids.ts";
import { jobPartitionFields, partitionSetFields } from "./job-partitions.ts";
import { isDaily, opsOfJob } from "./ops.ts";
import { type DemoContext, type DemoPart, hasRole } from "./part.ts";
import { locationOf, type RepositorySelector, repositoryNotFound } from "./repositories.ts";
import { resourcesOfLocation, resourcesOfOp } from "./resources/company-resources.ts";
import { runFields } from "./runs/run-fields.ts";
import { pageOfRuns } from "./runs/run-filter.ts";

/** A job as Dagster's selector names it, with the part of it that is meant. */
export type JobSelector = RepositorySelector & {
  pipelineName: string;
  solidSelection?: string[] | null;
  assetSelection?: { path: string[] }[] | null;
};

/** The job that Dagster makes up for all assets of a location. */
const assetJob = "__ASSET_JOB";

/** Jobs: their ops, their config, and what starts them. */
export const jobsPart: DemoPart = {
  query: {
    repositoryOrError: ({ repositorySelector }: { repositorySelector: RepositorySelector }, context) => {
      const location = locationOf(repositorySelector, context);
      return location === undefined ? repositoryNotFound(repositorySelector) : repositoryFields(location, context);
    },
    pipelineOrError: ({ params }: { params: JobSelector }, context) => {
      const found = findJob(params, context);
      return found === undefined ? jobNotFound(params) : jobFields(found.job, found.location, context, "Pipeline");
    },
    partitionSetsOrError: (
      { repositorySelector, pipelineName }: { repositorySelector: RepositorySelector; pipelineName: string },
      context,
    ) => {
      const found = findJob({ ...repositorySelector, pipelineName }, context);
      if (found === undefined) return jobNotFound({ ...repositorySelector, pipelineName });
      const { job, location } = found;
      const results = isDaily(job, location) ? [partitionSetFields(job, location, context)] : [];
      return { __typename: "PartitionSets", results };
    },
    runConfigSchemaOrError: ({ selector }: { selector: JobSelector }, context) => {
      const found = findJob(selector, context);
      if (found === undefined) return jobNotFound(selector);
      const ops = opsOf(found.job, found.location, selector);
      return {
        __typename: "RunConfigSchema",
        ...configSchemaFields(ops, found.location, context.world),
        rootDefaultYaml: () => defaultYaml(ops, found.location, context.world),
      };
    },
    isPipelineConfigValid: (
      { pipeline, runConfigData }: { pipeline: JobSelector; runConfigData?: unknown },
      context,
    ) => {
      const found = findJob(pipeline, context);
      if (found === undefined) return jobNotFound(pipeline);
      const errors = configProblems(found, pipeline, runConfigData, context);
      const { pipelineName } = pipeline;
      return errors.length === 0
        ? { __typename: "PipelineConfigValidationValid", pipelineName }
        : { __typename: "RunConfigValidationInvalid", pipelineName, errors };
    },
  },
};

/** What a job's schema refuses in a run config, in the fields of Dagster's schema; nothing when it is valid. */
export function configProblems(
  { job, location }: { job: DemoJob; location: DemoLocation },
  selector: JobSelector,
  config: unknown,
  { world }: DemoContext,
): Record<string, unknown>[] {
  return problemsOf(config, opsOf(job, location, selector), location, world);
}

/** A job of a loaded location, the one of all its assets included. */
export function findJob(
  selector: Pick<JobSelector, "pipelineName" | "repositoryName" | "repositoryLocationName">,
  context: DemoContext,
): { job: DemoJob; location: DemoLocation } | undefined {
  const location = locationOf(selector, context);
  const job = location && jobsOf(location).find(({ name }) => name === selector.pipelineName);
  return location === undefined || job === undefined ? undefined : { job, location };
}

/** The error for a job that is not there. */
export function jobNotFound(selector: JobSelector | (RepositorySelector & { pipelineName: string })) {
  const { pipelineName, repositoryName, repositoryLocationName } = selector;
  return {
    __typename: "PipelineNotFoundError",
    message: `Could not find Pipeline ${repositoryLocationName}.${repositoryName}.${pipelineName}`,
    pipelineName,
    repositoryName,
    repositoryLocationName,
  };
}

/** The jobs of a location in the fields of Dagster's schema. */
export function jobList(location: DemoLocation, context: DemoContext): Record<string, unknown>[] {
  return jobsOf(location).map((job) => jobFields(job, location, context, "Job"));
}

function jobsOf(location: DemoLocation): DemoJob[] {
  const assets = location.assets.filter(isMade).map(({ key }) => key);
  return [...(assets.length > 0 ? [{ name: assetJob, description: "", assets }] : []), ...location.jobs];
}

function isMade({ external }: DemoAsset): boolean {
  return external !== true;
}

/** The ops of a job, or those of its selection. */
function opsOf(job: DemoJob, location: DemoLocation, selector?: JobSelector): string[] {
  const wanted = selector?.assetSelection?.map(({ path }) => stepOf(path.join("/"))) ?? selector?.solidSelection;
  const all = opsOfJob(job, location);
  return wanted ? all.filter((op) => wanted.some((one) => one.replace(/^[*+]+|[*+]+$/g, "") === op)) : all;
}

function jobFields(
  job: DemoJob,
  location: DemoLocation,
  context: DemoContext,
  __typename: "Pipeline" | "Job",
): Record<string, unknown> {
  const ops = opsOf(job, location);
  const tags = job.name === assetJob ? [] : [{ key: "team", value: teamOf(location) }];
  return {
    __typename,
    id: idOf("job", context.deployment.name, location.name, job.name),
    name: job.name,
    description: job.description || null,
    isJob: true,
    isAssetJob: job.assets !== undefined,
    hasLaunchExecutionPermission: hasRole(context, "LAUNCHER"),
    hasLaunchReexecutionPermission: hasRole(context, "LAUNCHER"),
    externalJobSource: null,
    owners: job.name === assetJob ? [] : [{ __typename: "TeamDefinitionOwner", team: teamOf(location) }],
    tags,
    runTags: tags,
    metadataEntries: [],
    graphName: job.name,
    pipelineSnapshotId: idOf("snapshot", location.name, job.name),
    parentSnapshotId: null,
    presets: [],
    nodeNames: ops,
    automationCondition: null,
    repository: () => repositoryFields(location, context),
    schedules: () => instigatorsOfJob(job.name, location, "SCHEDULE", context),
    sensors: () => instigatorsOfJob(job.name, location, "SENSOR", context),
    runs: ({ cursor, limit }: { cursor?: string | null; limit?: number | null }) =>
      runsOfJob(job, location, cursor, limit, context),
    ...jobPartitionFields(job, location, context),
    modes: [{ id: idOf("mode", job.name), name: "default", resources: modeResources(location, ops) }],
    solidHandles: () => ops.map((op) => opFields(op, job, location, context)),
  };
}

function runsOfJob(
  job: DemoJob,
  location: DemoLocation,
  cursor: string | null | undefined,
  limit: number | null | undefined,
  context: DemoContext,
) {
  const store = runStoreOf(context);
  const own = store.runs(context.now).filter((plan) => plan.job === job.name && plan.location === location.name);
  return pageOfRuns(own, own, cursor, limit).map((plan) => runFields(plan, context));
}

function modeResources(location: DemoLocation, ops: readonly string[]) {
  const used = new Set(ops.flatMap((op) => resourcesOfOp(op, location)));
  return resourcesOfLocation(location)
    .filter(({ name }) => used.has(name))
    .map(({ name, description }) => ({ name, description }));
}

function opFields(op: string, job: DemoJob, location: DemoLocation, { world }: DemoContext): Record<string, unknown> {
  const asset = location.assets.find(({ key }) => stepOf(key) === op);
  const pool = poolOf(op);
  const ops = opsOf(job, location);
  const upstream = asset === undefined ? ops.slice(0, ops.indexOf(op)).slice(-1) : asset.upstream.map(stepOf);
  const inputs = upstream.filter((one) => ops.includes(one));
  return {
    handleID: op,
    parent: null,
    solid: {
      name: op,
      isDynamicMapped: false,
      inputs: inputs.map((name) => ({ dependsOn: [{ solid: { name } }], isDynamicCollect: false })),
      outputs: [],
      definition: {
        __typename: "SolidDefinition",
        name: op,
        description: asset?.description ?? null,
        metadata: [],
        pools: pool === undefined ? [] : [pool],
        pool: pool ?? null,
        configField: fieldOfOp(op, world),
        requiredResources: resourcesOfOp(op, location).map((resourceKey) => ({ resourceKey })),
        assetNodes: [],
        inputDefinitions: [],
        outputDefinitions: [],
      },
    },
  };
}

function teamOf({ name }: DemoLocation): string {
  return { ingestion: "data-platform", ml: "ml" }[name] ?? "analytics";
}
