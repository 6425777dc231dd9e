import { z } from "zod";
import { configJsonSchema } from "../../dagster/config-json-schema.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { entriesOnPath, findConfigTarget, targetInput, targetShape } from "./config-target.ts";

export const getConfigSchema = defineTool({
  name: "get_config_schema",
  toolset: "config",
  access: "read",
  title: "Config schema",
  description:
    "The config that a job, a run of an asset, or a resource takes, as JSON Schema (draft 2020-12) with descriptions and defaults. path narrows it to a part.",
  input: z.strictObject({ ...targetInput, path: shortText.optional().describe("such as ops.my_op.config") }),
  output: z.strictObject({
    ...targetShape,
    path: z.string().optional(),
    own_path: z.string().optional().describe("where the asset's own config stands"),
    schema: z.record(z.string(), z.unknown()),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const target = await findConfigTarget(dagster, input);
    const path = entriesOnPath(target, input.path);
    const schema = configJsonSchema(target.types, path, target.base)!;
    const empty = target.types.root === undefined && (target.types.fields ?? []).length === 0;
    return {
      ...target.names,
      path: path.length === 0 ? undefined : path.join("."),
      own_path: path.length === 0 ? target.own : undefined,
      schema,
      hint: empty ? "It takes no config." : undefined,
    };
  },
});
