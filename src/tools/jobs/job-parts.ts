import { assetKeyText } from "../../dagster/asset-key.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import type { Found } from "../../dagster/find.ts";
import { readJobPartitions } from "../../dagster/partitions.ts";
import { type ConfigProblem, invalidRunConfig } from "../../dagster/run-config-errors.ts";
import { type RunSummary, runSummaries } from "../../dagster/run-summary.ts";
import { errorOfMember, expectType } from "../../dagster/unions.ts";
import { isSecretName } from "../../output/redact.ts";
import { shorten } from "../../output/sanitize.ts";
import {
  JobAssetsDocument,
  JobDefaultConfigDocument,
  JobOpsDocument,
  type JobOpsQuery,
  JobResourcesDocument,
  type JobResourcesQuery,
  JobRunsDocument,
  type PipelineSelector,
  RunsConfigCheckDocument,
} from "../../queries/generated/graphql.ts";
import { readRunConfig } from "../params.ts";

/** How many of a job's newest runs are told. */
const newestRuns = 5;

/** The keys of the assets that a job of assets materializes, sorted. */
export async function jobAssets(dagster: Dagster, job: PipelineSelector): Promise<string[]> {
  const { assetNodes } = await dagster.query(JobAssetsDocument, { job });
  return assetNodes.map(({ assetKey }) => assetKeyText(assetKey.path)).sort();
}

type Handle = Extract<JobOpsQuery["pipelineOrError"], { __typename?: "Pipeline" }>["solidHandles"][number];

/**
 * The ops of a job, those inside graphs too, by their whole names (`graph.op`), each with the ops whose outputs it takes,
 * its pools and the resources it needs.
 */
export async function jobOps(dagster: Dagster, job: PipelineSelector) {
  const { pipelineOrError } = await dagster.query(JobOpsDocument, { job });
  return expectType(pipelineOrError, "Pipeline").solidHandles.map((handle) => opAnswer(handle));
}

function opAnswer({ handleID, parent, solid }: Handle) {
  const { definition } = solid;
  const isOp = definition.__typename === "SolidDefinition";
  const within = parent === null || parent === undefined ? "" : `${parent.handleID}.`;
  const upstream = solid.inputs.flatMap(({ dependsOn }) => dependsOn.map((output) => `${within}${output.solid.name}`));
  const pools = new Set([...(definition.pools ?? []), ...(isOp && definition.pool ? [definition.pool] : [])]);
  return {
    op: handleID,
    definition: definition.name === solid.name ? undefined : definition.name,
    graph: isOp ? undefined : true,
    description: definition.description ? shorten(definition.description, 200) : undefined,
    depends_on: [...new Set(upstream)],
    pools: [...pools],
    resources: isOp ? definition.requiredResources.map(({ resourceKey }) => resourceKey) : undefined,
    config_required: isOp && definition.configField?.isRequired ? true : undefined,
    dynamic: solid.isDynamicMapped ? true : undefined,
  };
}

/**
 * A job's run config: whether a run needs one, what is missing without, and the defaults that hold for what is left out.
 * Secrets that the code sets literally are left out of the defaults: passed back as they are shown, masked, they would
 * replace the real ones.
 */
export async function jobConfig(dagster: Dagster, job: PipelineSelector) {
  const [{ runConfigSchemaOrError }, { isPipelineConfigValid: check }] = await Promise.all([
    dagster.query(JobDefaultConfigDocument, { job }),
    dagster.query(RunsConfigCheckDocument, { target: job, config: {} }),
  ]);
  const { rootDefaultYaml } = expectType(runConfigSchemaOrError, "RunConfigSchema");
  const valid = check.__typename === "PipelineConfigValidationValid";
  if (!valid && check.__typename !== "RunConfigValidationInvalid") throw errorOfMember(check);
  const missing = valid ? [] : ((await invalidRunConfig(dagster, job, check.errors)).problems ?? []);
  const { kept, removed } = withoutSecrets(await readRunConfig(rootDefaultYaml));
  return {
    required: !valid,
    missing: missing as unknown as ConfigProblem[],
    default: kept,
    secrets_left_out: removed,
  };
}

/** The config without the values whose names say that they are secret, and the paths of those. */
function withoutSecrets(config: Record<string, unknown>): { kept: Record<string, unknown>; removed: string[] } {
  const removed: string[] = [];
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)]));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const secret = isSecretName(key) && typeof item === "string" && item !== "";
        if (secret) removed.push([...path, key].join("."));
        return secret ? [] : [[key, walk(item, [...path, key])]];
      }),
    );
  };
  return { kept: walk(config, []) as Record<string, unknown>, removed };
}

/** How many partitions a job has, from the first to the last, by dimension where it has several. */
export async function jobPartitions(dagster: Dagster, job: Found) {
  const { space } = await readJobPartitions(dagster, job);
  return {
    total: space.count,
    first: space.count > 0 ? space.keyAt(0) : undefined,
    last: space.count > 0 ? space.keyAt(space.count - 1) : undefined,
    dimensions: space.isMultiDimensional
      ? space.dimensions.map(({ name, kind, keys }) => ({
          name,
          kind,
          total: keys.length,
          first: keys[0],
          last: keys.at(-1),
        }))
      : undefined,
  };
}

type ResourceList = Extract<
  JobResourcesQuery["allTopLevelResourceDetailsOrError"],
  { __typename?: "ResourceDetailsList" }
>;
type ResourceDetails = ResourceList["results"][number];

/** The resources that a job's ops need, with what each nests and which ops use it. */
export async function jobResources(dagster: Dagster, job: Found) {
  const { pipelineOrError, allTopLevelResourceDetailsOrError } = await dagster.query(JobResourcesDocument, {
    job: { ...job.repository, pipelineName: job.name },
    repository: job.repository,
  });
  const { modes, solidHandles } = expectType(pipelineOrError, "Pipeline");
  const details = new Map(
    expectType(allTopLevelResourceDetailsOrError, "ResourceDetailsList").results.map((resource) => [
      resource.name,
      resource,
    ]),
  );
  const descriptions = new Map(
    modes.flatMap(({ resources }) => resources.map(({ name, description }) => [name, description])),
  );
  const users = new Map<string, string[]>();
  for (const { handleID, solid } of solidHandles) {
    if (solid.definition.__typename !== "SolidDefinition") continue;
    for (const { resourceKey } of solid.definition.requiredResources) {
      users.set(resourceKey, [...(users.get(resourceKey) ?? []), handleID]);
    }
  }
  return [...users.keys()].sort().map((name) => {
    const known = details.get(name);
    const description = known?.description ?? descriptions.get(name);
    return {
      resource: name,
      type: known?.resourceType,
      description: description ? shorten(description, 200) : undefined,
      used_by: users.get(name),
      nested: known === undefined ? undefined : nestedResources(known),
    };
  });
}

/** Dagster gives null for a nested resource that is defined nowhere else, as if there were none. */
function nestedResources({ name, nestedResources: nested }: ResourceDetails) {
  return nested.map((entry) =>
    entry.resource
      ? { name: entry.name, resource: entry.resource.name }
      : { name: entry.name, where: `nested in ${name}, not top-level` },
  );
}

/** The newest runs of a job. */
export async function jobRuns(dagster: Dagster, job: PipelineSelector): Promise<RunSummary[]> {
  const { pipelineOrError } = await dagster.query(JobRunsDocument, { job, limit: newestRuns });
  return runSummaries(dagster, expectType(pipelineOrError, "Pipeline").runs);
}
