import { z } from "zod";
import { pageOfSorted } from "../../output/pages.ts";
import { shorten } from "../../output/sanitize.ts";
import type { ConfigTypePartsFragment } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, location, shortText } from "../params.ts";
import { findConfigTarget, targetShape } from "./config-target.ts";

export const listConfigTypes = defineTool({
  name: "list_config_types",
  toolset: "config",
  access: "read",
  title: "List config types",
  description:
    "The config types that a job's run config or a resource's config is made of: kind, fields, allowed values. get_config_schema gives the same as one JSON Schema.",
  input: z.strictObject({
    job: shortText.optional(),
    resource: shortText.optional(),
    location,
    limit: limit(100),
    cursor,
  }),
  output: z.strictObject({
    ...targetShape,
    root: z.string().optional(),
    types: z.array(
      z.strictObject({
        type: z.string(),
        kind: z.string(),
        description: z.string().optional(),
        fields: z.array(z.string()).optional().describe("name: type, with ? after optional names"),
        values: z.array(z.string()).optional(),
        of: z.array(z.string()).optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const { names, types } = await findConfigTarget(dagster, input);
    const sorted = [...types.types.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const page = pageOfSorted("types", sorted, ({ key }) => key, typeAnswer, input);
    return Object.assign(page, {
      ...names,
      root: types.root,
      hint: sorted.length === 0 ? "It takes no config." : undefined,
    });
  },
});

const kinds: Readonly<Record<ConfigTypePartsFragment["__typename"] & string, string>> = {
  ArrayConfigType: "list",
  CompositeConfigType: "mapping",
  EnumConfigType: "enum",
  MapConfigType: "map",
  NullableConfigType: "nullable",
  RegularConfigType: "scalar",
  ScalarUnionConfigType: "union",
};

function typeAnswer(type: ConfigTypePartsFragment) {
  const { key, isSelector, description, typeParamKeys } = type;
  return {
    type: key,
    kind: isSelector ? "one of its fields" : (kinds[type.__typename] ?? "unknown"),
    description: description ? shorten(description, 200) : undefined,
    fields:
      type.__typename === "CompositeConfigType"
        ? type.fields.map(
            (field) => `${field.name}${field.isRequired || isSelector ? "" : "?"}: ${field.configTypeKey}`,
          )
        : undefined,
    values: type.__typename === "EnumConfigType" ? type.values.map(({ value }) => value) : undefined,
    of: type.__typename === "CompositeConfigType" ? undefined : [...typeParamKeys],
  };
}
