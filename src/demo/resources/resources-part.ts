import { pathOf } from "../assets/keys.ts";
import type { DemoLocation } from "../company.ts";
import { fieldFields } from "../config/config-types.ts";
import { stepOf } from "../history/run-plan.ts";
import { idOf } from "../ids.ts";
import type { DemoContext, DemoPart } from "../part.ts";
import { locationOf, type RepositorySelector, repositoryNotFound } from "../repositories.ts";
import { type DemoResource, literalOf, resourcesOfLocation } from "./company-resources.ts";

/** Resources: how the code configures them, what they hold, and what uses them. */
export const resourcesPart: DemoPart = {
  query: {
    allTopLevelResourceDetailsOrError: (
      { repositorySelector }: { repositorySelector: RepositorySelector },
      context,
    ) => {
      const location = locationOf(repositorySelector, context);
      if (location === undefined) return repositoryNotFound(repositorySelector);
      return { __typename: "ResourceDetailsList", results: resourceList(location, context) };
    },
    topLevelResourceDetailsOrError: (
      { resourceSelector }: { resourceSelector: RepositorySelector & { resourceName: string } },
      context,
    ) => {
      const location = locationOf(resourceSelector, context);
      if (location === undefined) return repositoryNotFound(resourceSelector);
      const { resourceName } = resourceSelector;
      const found = resourcesOfLocation(location).find(({ name }) => name === resourceName);
      return found === undefined
        ? { __typename: "ResourceNotFoundError", message: `Could not find resource ${resourceName}`, resourceName }
        : resourceFields(found, location, context);
    },
    utilizedEnvVarsOrError: ({ repositorySelector }: { repositorySelector: RepositorySelector }, context) => {
      const location = locationOf(repositorySelector, context);
      if (location === undefined) return repositoryNotFound(repositorySelector);
      const uses = new Map<string, string[]>();
      for (const { name, values } of resourcesOfLocation(location)) {
        for (const value of Object.values(values)) {
          if ("env" in value) uses.set(value.env, [...(uses.get(value.env) ?? []), name]);
        }
      }
      return {
        __typename: "EnvVarWithConsumersList",
        results: [...uses].map(([envVarName, names]) => ({
          envVarName,
          envVarConsumers: names.map((name) => ({ type: "RESOURCE", name })),
        })),
      };
    },
  },
};

/** The resources of a location in the fields of Dagster's schema. */
export function resourceList(location: DemoLocation, context: DemoContext): Record<string, unknown>[] {
  return resourcesOfLocation(location).map((resource) => resourceFields(resource, location, context));
}

function resourceFields(resource: DemoResource, location: DemoLocation, context: DemoContext): Record<string, unknown> {
  const all = resourcesOfLocation(location);
  const byName = (name: string | undefined) => {
    const found = all.find((other) => other.name === name);
    return found === undefined ? null : () => resourceFields(found, location, context);
  };
  return {
    __typename: "ResourceDetails",
    id: idOf("resource", location.name, resource.name),
    name: resource.name,
    description: resource.description,
    resourceType: resource.type,
    isTopLevel: true,
    configFields: Object.entries(resource.fields).map(([name, field]) => fieldFields(name, field)),
    configuredValues: Object.entries(resource.values).map(([key, value]) =>
      "env" in value
        ? { key, value: value.env, type: "ENV_VAR" }
        : { key, value: JSON.stringify(literalOf(value, context.world)), type: "VALUE" },
    ),
    nestedResources: Object.entries(resource.nested ?? {}).map(([attribute, name]) => ({
      name: attribute,
      type: name === undefined ? "ANONYMOUS" : "TOP_LEVEL",
      resource: byName(name),
    })),
    parentResources: all.flatMap((outer) =>
      Object.entries(outer.nested ?? {})
        .filter(([, name]) => name === resource.name)
        .map(([attribute]) => ({ name: attribute, type: "TOP_LEVEL", resource: byName(outer.name) })),
    ),
    assetKeysUsing: location.assets
      .filter(({ key }) => resource.ops.includes(stepOf(key)))
      .map(({ key }) => pathOf(key)),
    jobsOpsUsing: location.jobs
      .map((job) => ({
        jobName: job.name,
        opHandleIDs: (job.ops ?? (job.assets ?? []).map(stepOf)).filter((op) => resource.ops.includes(op)),
      }))
      .filter(({ opHandleIDs }) => opHandleIDs.length > 0),
    schedulesUsing: [...(resource.schedules ?? [])],
    sensorsUsing: [...(resource.sensors ?? [])],
  };
}
