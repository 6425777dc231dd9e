import { z } from "zod";
import { repositoryLabel } from "../../dagster/instigator-items.ts";
import { readResources, resourceSortKey } from "../../dagster/resources.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { shorten } from "../../output/sanitize.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, location } from "../params.ts";
import { envVarsOf, nestedAnswer, nestedShape, usedBy, usedByShape } from "./resource-answer.ts";

export const listResources = defineTool({
  name: "list_resources",
  toolset: "config",
  access: "read",
  title: "List resources",
  description:
    "Resources (connections, clients, I/O managers) of the code locations: class, environment variables, nesting. include_usage counts what uses each.",
  input: z.strictObject({ location, include_usage: z.boolean().default(false), limit: limit(50), cursor }),
  output: z.strictObject({
    resources: z.array(
      z.strictObject({
        resource: z.string(),
        location: z.string(),
        repository: z.string().optional(),
        type: z.string(),
        description: z.string().optional(),
        env_vars: z.array(z.string()).optional(),
        nested: nestedShape,
        nested_in: z.array(z.string()).optional(),
        used_by: usedByShape,
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const resources = await readResources(dagster, input.location);
    const page = pageOfSorted(
      "resources",
      resources,
      resourceSortKey,
      (resource) => ({
        resource: resource.name,
        location: resource.location,
        repository: repositoryLabel(resource.repository),
        type: resource.type,
        description: resource.description && shorten(resource.description, 200),
        env_vars: envVarsOf(resource),
        nested: nestedAnswer(resource),
        nested_in: resource.nestedIn.map((outer) => outer.resource),
        used_by: input.include_usage ? usedBy(resource) : undefined,
      }),
      input,
    );
    return resources.length > 0 ? page : { ...page, hint: emptyHint("resources", { location: input.location }) };
  },
});
