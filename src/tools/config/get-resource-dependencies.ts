import { z } from "zod";
import { findResource, type ResourceInfo, readResources, resourceSortKey } from "../../dagster/resources.ts";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";

export const getResourceDependencies = defineTool({
  name: "get_resource_dependencies",
  toolset: "config",
  access: "read",
  title: "Resource dependencies",
  description:
    "How resources nest in each other, as a graph: edges go from the outer resource to the one nested in it. Of one resource both ways, or of all that nest.",
  input: z.strictObject({
    resource: shortText.optional(),
    location,
    depth: z.number().int().min(1).max(20).default(5),
  }),
  output: z.strictObject({
    resource: z.string().optional(),
    nodes: z.array(
      z.strictObject({
        resource: z.string(),
        location: z.string(),
        type: z.string().optional(),
        top_level: z.boolean(),
        distance: z.number().optional().describe("negative: outer, positive: nested"),
      }),
    ),
    edges: z.array(z.strictObject({ from: z.string(), to: z.string(), attribute: z.string(), location: z.string() })),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const start =
      input.resource === undefined
        ? undefined
        : await findResource(dagster, { resource: input.resource, location: input.location });
    const all = await readResources(dagster, start?.location ?? input.location);
    const kept = start === undefined ? nesting(all) : around(start, all, input.depth);
    const nodes = new Map<
      string,
      { resource: string; location: string; type?: string; top_level: boolean; distance?: number }
    >();
    const edges: { from: string; to: string; attribute: string; location: string }[] = [];
    for (const [resource, distance] of kept) {
      nodes.set(resourceSortKey(resource), {
        resource: resource.name,
        location: resource.location,
        type: resource.type,
        top_level: true,
        distance,
      });
    }
    for (const [resource, distance] of kept) {
      for (const { attribute, resource: inner } of resource.nested) {
        const name = inner ?? `${resource.name}.${attribute}`;
        const key = resourceSortKey({ ...resource, name });
        // Of what lies beyond the depth there is no node; what has no name of its own belongs to its outer one.
        if (inner !== undefined && !nodes.has(key)) continue;
        if (inner === undefined) {
          if (distance !== undefined && (distance < 0 || distance + 1 > input.depth)) continue;
          nodes.set(key, {
            resource: name,
            location: resource.location,
            top_level: false,
            distance: distance === undefined ? undefined : distance + 1,
          });
        }
        edges.push({ from: resource.name, to: name, attribute, location: resource.location });
      }
    }
    return {
      resource: start?.name,
      nodes: [...nodes.values()].sort((a, b) => Math.abs(a.distance ?? 0) - Math.abs(b.distance ?? 0)),
      edges,
      hint:
        edges.length > 0
          ? undefined
          : start === undefined
            ? "No resource nests another."
            : "It nests no resource and is nested in none.",
    };
  },
});

/** The resources that nest others or are nested. */
function nesting(all: readonly ResourceInfo[]): [ResourceInfo, undefined][] {
  return all
    .filter(({ nested, nestedIn }) => nested.length + nestedIn.length > 0)
    .map((resource) => [resource, undefined]);
}

/** A resource, what it is nested in (negative distances) and what is nested in it, to a depth. */
function around(start: ResourceInfo, all: readonly ResourceInfo[], depth: number): [ResourceInfo, number][] {
  const same = new Map(
    all
      .filter(({ repository }) => repository.repositoryName === start.repository.repositoryName)
      .map((one) => [one.name, one]),
  );
  const found = new Map<ResourceInfo, number>([[same.get(start.name) ?? start, 0]]);
  for (const sign of [-1, 1]) {
    let frontier = [same.get(start.name) ?? start];
    for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
      const names = frontier.flatMap(({ nested, nestedIn }) =>
        sign < 0 ? nestedIn.map(({ resource }) => resource) : nested.flatMap(({ resource }) => resource ?? []),
      );
      frontier = [...new Set(names)].flatMap((name) => same.get(name) ?? []).filter((one) => !found.has(one));
      for (const one of frontier) found.set(one, sign * distance);
    }
  }
  return [...found];
}
