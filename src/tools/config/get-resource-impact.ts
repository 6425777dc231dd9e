import { z } from "zod";
import { type KnownAssetGraph, readAssetGraph } from "../../dagster/asset-graph.ts";
import { assetKeyText } from "../../dagster/asset-key.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { findResource, outerResources, type ResourceInfo, readResources } from "../../dagster/resources.ts";
import { expectType } from "../../dagster/unions.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { isAssetJob } from "../../output/terminology.ts";
import { ConfigLaunchersDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { resourceInput } from "./resource-answer.ts";

export const getResourceImpact = defineTool({
  name: "get_resource_impact",
  toolset: "config",
  access: "read",
  title: "Resource impact",
  description:
    "What changing a resource would touch: resources that nest it, assets that use it and everything downstream of them (nearest first), jobs, and the schedules and sensors that use it or launch those.",
  input: z.strictObject(resourceInput),
  output: z.strictObject({
    resource: z.string(),
    location: z.string(),
    outer_resources: z.array(z.string()).optional(),
    assets: z.array(z.string()).optional(),
    downstream_assets: z
      .array(z.strictObject({ key: z.string(), distance: z.number(), location: z.string().optional() }))
      .optional(),
    jobs: z.array(z.string()).optional(),
    schedules: z.array(z.string()).optional(),
    sensors: z.array(z.string()).optional(),
    totals: z.strictObject({
      assets: z.number(),
      downstream_assets: z.number(),
      jobs: z.number(),
      schedules: z.number(),
      sensors: z.number(),
    }),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const resource = await findResource(dagster, input);
    const [all, graph] = await Promise.all([
      readResources(dagster, resource.location),
      readAssetGraph(dagster),
      // Assets of a location that failed to load may be downstream.
      readLoadedLocations(dagster),
    ]);
    const outer = outerResources(resource, all);
    const touched = [resource, ...outer];
    const assets = unique(touched.flatMap((one) => one.assets));
    const jobs = unique([
      ...touched.flatMap((one) => one.jobs.map(({ job }) => job)),
      ...assets.flatMap((key) => (graph.assets.get(key)?.jobs ?? []).filter((job) => !isAssetJob(job))),
    ]);
    const launchers = await launchersOf(dagster, resource, jobs, new Set(assets));
    const schedules = unique([...touched.flatMap((one) => one.schedules), ...launchers.schedules]);
    const sensors = unique([...touched.flatMap((one) => one.sensors), ...launchers.sensors]);
    const downstream = downstreamOf(graph, assets);
    return {
      resource: resource.name,
      location: resource.location,
      outer_resources: unlessEmpty(outer.map(({ name }) => name)),
      assets: unlessEmpty(assets),
      downstream_assets: unlessEmpty(downstream),
      jobs: unlessEmpty(jobs),
      schedules: unlessEmpty(schedules),
      sensors: unlessEmpty(sensors),
      totals: {
        assets: assets.length,
        downstream_assets: downstream.length,
        jobs: jobs.length,
        schedules: schedules.length,
        sensors: sensors.length,
      },
      hint:
        assets.length + jobs.length + schedules.length + sensors.length === 0
          ? "Nothing that Dagster knows of uses it, so changing it touches nothing."
          : undefined,
    };
  },
});

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

/** The schedules and sensors of the resource's repository that launch one of the jobs or one of the assets. */
async function launchersOf(
  dagster: Dagster,
  { repository }: ResourceInfo,
  jobs: readonly string[],
  assets: ReadonlySet<string>,
): Promise<{ schedules: string[]; sensors: string[] }> {
  if (jobs.length + assets.size === 0) return { schedules: [], sensors: [] };
  const { repositoryOrError } = await dagster.query(ConfigLaunchersDocument, { repository });
  const { schedules, sensors } = expectType(repositoryOrError, "Repository");
  const launches = (
    names: readonly string[],
    selection: { assetKeys: readonly { path: readonly string[] }[] } | null | undefined,
  ) =>
    names.some((name) => jobs.includes(name)) ||
    (selection?.assetKeys ?? []).some(({ path }) => assets.has(assetKeyText(path)));
  return {
    schedules: schedules.filter((one) => launches([one.pipelineName], one.assetSelection)).map(({ name }) => name),
    sensors: sensors
      .filter((one) =>
        launches(
          (one.targets ?? []).map(({ pipelineName }) => pipelineName),
          one.assetSelection,
        ),
      )
      .map(({ name }) => name),
  };
}

/** Everything downstream of assets, nearest first, the assets themselves left out. */
function downstreamOf(graph: KnownAssetGraph, start: readonly string[]) {
  const distances = new Map<string, number>(start.map((key) => [key, 0]));
  let frontier = [...start];
  for (let distance = 1; frontier.length > 0; distance += 1) {
    frontier = unique(frontier.flatMap((key) => graph.assets.get(key)?.downstream ?? [])).filter(
      (key) => !distances.has(key),
    );
    for (const key of frontier) distances.set(key, distance);
  }
  return [...distances]
    .filter(([, distance]) => distance > 0)
    .map(([key, distance]) => ({ key, distance, location: graph.assets.get(key)?.location }));
}
