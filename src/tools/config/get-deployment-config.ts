import { z } from "zod";
import { selectorOf } from "../../dagster/find.ts";
import { repositoryLabel } from "../../dagster/instigator-items.ts";
import { readEnvVars, readResources } from "../../dagster/resources.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { emptyHint } from "../../output/hints.ts";
import { defineTool } from "../define.ts";
import { location } from "../params.ts";
import { fieldShape, fieldsAnswer, nestedAnswer, nestedShape } from "./resource-answer.ts";

export const getDeploymentConfig = defineTool({
  name: "get_deployment_config",
  toolset: "config",
  access: "read",
  title: "Deployment config",
  description:
    "How the deployment's code is configured, by code location: resources; include adds their values (resources), nesting (nested), and environment variables (env_vars). Literals that may be secret are masked.",
  input: z.strictObject({
    include: z
      .array(z.enum(["env_vars", "resources", "nested"]))
      .max(3)
      .default([]),
    location,
  }),
  output: z.strictObject({
    locations: z.array(
      z.strictObject({
        location: z.string(),
        repository: z.string().optional(),
        jobs: z.number(),
        schedules: z.number(),
        sensors: z.number(),
        resources: z
          .array(
            z.strictObject({
              resource: z.string(),
              type: z.string(),
              config: z.array(fieldShape).optional(),
              nested: nestedShape,
            }),
          )
          .optional(),
        env_vars: z.array(z.strictObject({ env_var: z.string(), resources: z.array(z.string()) })).optional(),
      }),
    ),
    returned: z.number(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const [resources, envVars] = await Promise.all([
      readResources(dagster, input.location),
      input.include.includes("env_vars") ? readEnvVars(dagster, input.location) : [],
    ]);
    const loaded = await readLoadedLocations(dagster, input.location);
    const locations = loaded.flatMap(({ repositories }) =>
      repositories.map((repository) => ({
        location: repository.location,
        repository: repositoryLabel(selectorOf(repository)),
        jobs: repository.jobs.length,
        schedules: repository.schedules.length,
        sensors: repository.sensors.length,
        resources: unlessEmpty(
          resources
            .filter(
              (resource) =>
                resource.location === repository.location && resource.repository.repositoryName === repository.name,
            )
            .map((resource) => ({
              resource: resource.name,
              type: resource.type,
              config: input.include.includes("resources") ? unlessEmpty(fieldsAnswer(resource)) : undefined,
              nested: input.include.includes("nested") ? nestedAnswer(resource) : undefined,
            })),
        ),
        env_vars: unlessEmpty(
          envVars
            .filter((use) => use.location === repository.location && use.repository === repository.name)
            .map(({ name, resources: readers }) => ({ env_var: name, resources: readers })),
        ),
      })),
    );
    return {
      locations,
      returned: locations.length,
      hint: locations.length === 0 ? emptyHint("code locations that loaded", { location: input.location }) : undefined,
    };
  },
});
