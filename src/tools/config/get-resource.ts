import { z } from "zod";
import { repositoryLabel } from "../../dagster/instigator-items.ts";
import { findResource } from "../../dagster/resources.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { shorten } from "../../output/sanitize.ts";
import { defineTool } from "../define.ts";
import {
  envVarsOf,
  fieldShape,
  fieldsAnswer,
  nestedAnswer,
  nestedShape,
  resourceInput,
  usedBy,
  usedByShape,
} from "./resource-answer.ts";

export const getResource = defineTool({
  name: "get_resource",
  toolset: "config",
  access: "read",
  title: "Get resource",
  description:
    "One resource: class, configuration with the environment variables it reads (literals that may be secret are masked), resources nested in it, and how much uses it.",
  input: z.strictObject(resourceInput),
  output: z.strictObject({
    resource: z.string(),
    location: z.string(),
    repository: z.string().optional(),
    type: z.string(),
    description: z.string().optional(),
    config: z.array(fieldShape).optional(),
    env_vars: z.array(z.string()).optional(),
    nested: nestedShape,
    nested_in: z.array(z.strictObject({ resource: z.string(), attribute: z.string() })).optional(),
    used_by: usedByShape,
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const resource = await findResource(dagster, input);
    const uses = usedBy(resource);
    const unused = Object.values(uses).every((count) => count === undefined) && resource.nestedIn.length === 0;
    return {
      resource: resource.name,
      location: resource.location,
      repository: repositoryLabel(resource.repository),
      type: resource.type,
      description: resource.description && shorten(resource.description, 1000),
      config: unlessEmpty(fieldsAnswer(resource)),
      env_vars: unlessEmpty(envVarsOf(resource)),
      nested: nestedAnswer(resource),
      nested_in: unlessEmpty(resource.nestedIn),
      used_by: uses,
      hint: unused ? "Nothing that Dagster knows of uses it." : undefined,
    };
  },
});
