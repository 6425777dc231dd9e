import { z } from "zod";
import { findResource, readEnvVars } from "../../dagster/resources.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, location, shortText } from "../params.ts";

export const listEnvVars = defineTool({
  name: "list_env_vars",
  toolset: "config",
  access: "read",
  title: "List environment variables",
  description:
    "Environment variables that resources read, and the resources that read each. Dagster tells neither their values nor whether they are set.",
  input: z.strictObject({ location, resource: shortText.optional(), limit: limit(100), cursor }),
  output: z.strictObject({
    env_vars: z.array(z.strictObject({ env_var: z.string(), location: z.string(), resources: z.array(z.string()) })),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const wanted =
      input.resource === undefined
        ? undefined
        : await findResource(dagster, { resource: input.resource, location: input.location });
    const uses = (await readEnvVars(dagster, wanted?.location ?? input.location)).filter(
      ({ resources }) => wanted === undefined || resources.includes(wanted.name),
    );
    const page = pageOfSorted(
      "env_vars",
      uses,
      (use) => `${use.name}\u0000${use.location}`,
      (use) => ({ env_var: use.name, location: use.location, resources: use.resources }),
      input,
    );
    if (uses.length > 0) return page;
    return {
      ...page,
      hint: emptyHint("environment variables of resources", { location: input.location, resource: input.resource }),
    };
  },
});
