import { z } from "zod";
import { findResource, outerResources, type ResourceInfo, readResources } from "../../dagster/resources.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { defineTool } from "../define.ts";
import { resourceInput } from "./resource-answer.ts";

const usage = {
  assets: z.array(z.string()).optional(),
  jobs: z.array(z.strictObject({ job: z.string(), ops: z.array(z.string()).optional() })).optional(),
  schedules: z.array(z.string()).optional(),
  sensors: z.array(z.string()).optional(),
};

export const getResourceUsage = defineTool({
  name: "get_resource_usage",
  toolset: "config",
  access: "read",
  title: "Resource usage",
  description:
    "What uses a resource: assets, jobs and their ops, schedules, sensors; and what uses it through resources that it is nested in.",
  input: z.strictObject(resourceInput),
  output: z.strictObject({
    resource: z.string(),
    location: z.string(),
    ...usage,
    through: z.array(z.strictObject({ resource: z.string(), ...usage })).optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const resource = await findResource(dagster, input);
    const outer = outerResources(resource, await readResources(dagster, resource.location));
    const unused = [resource, ...outer].every((one) => Object.values(usageOf(one)).every((list) => list === undefined));
    return {
      resource: resource.name,
      location: resource.location,
      ...usageOf(resource),
      through: unlessEmpty(outer.map((one) => ({ resource: one.name, ...usageOf(one) }))),
      hint: unused ? "Nothing that Dagster knows of uses it." : undefined,
    };
  },
});

function usageOf({ assets, jobs, schedules, sensors }: ResourceInfo) {
  return {
    assets: unlessEmpty(assets),
    jobs: unlessEmpty(jobs.map(({ job, ops }) => ({ job, ops: unlessEmpty(ops) }))),
    schedules: unlessEmpty(schedules),
    sensors: unlessEmpty(sensors),
  };
}
