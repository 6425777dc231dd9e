import { z } from "zod";
import { entriesOf, type SchemaTypes } from "../../dagster/config-json-schema.ts";
import { findDeploymentOrOwn } from "../../dagster/deployment-directory.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { maskDocument } from "../../output/mask-document.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { deploymentName, namesOf } from "./deployment-shapes.ts";
import { readSettings, type Settings } from "./settings.ts";

export const getDeploymentSettings = defineTool({
  name: "get_deployment_settings",
  toolset: "deployments",
  access: "read",
  plusOnly: true,
  title: "Deployment settings",
  description: "Settings of a deployment: run queue, concurrency, monitoring, retries; and what else could be set.",
  input: z.strictObject({ name: shortText.optional() }),
  output: z.strictObject({
    ...deploymentName,
    settings: z.record(z.string(), z.unknown()).optional(),
    not_set: z.array(z.string()).optional(),
    may_edit: z.boolean(),
    hint: z.string().optional(),
  }),
  async handler({ name }, dagster) {
    const known = await findDeploymentOrOwn(dagster, name);
    const { settings, mayEdit, schema } = await readSettings(dagster, known);
    return {
      ...namesOf(known),
      settings: maskDocument(settings) as Settings,
      not_set: schema && unlessEmpty(unset(schema, settings)),
      may_edit: mayEdit,
      hint: Object.keys(settings).length === 0 ? "Nothing is set: everything has Dagster+'s default." : undefined,
    };
  },
});

/** Settings of the schema that are not set, as paths: whole topics, and the entries of topics that are. */
function unset({ types, root }: SchemaTypes, settings: Settings): string[] {
  if (root === undefined) return [];
  return entriesOf(types, root).flatMap((topic) => {
    const present = settings[topic.name];
    const entries = entriesOf(types, topic.configTypeKey).map(({ name }) => `${topic.name}.${name}`);
    if (present === undefined || present === null) return entries.length > 0 ? entries : [topic.name];
    return entries.filter((path) => !(path.slice(topic.name.length + 1) in (present as Settings)));
  });
}
