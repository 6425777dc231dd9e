import { z } from "zod";
import type { Tool } from "./define.ts";

/** What the boundary itself adds to a tool's arguments. */
export interface CommonArguments {
  /** Whether the deployment can be chosen: several are configured, or Dagster+ has several. */
  deployment: boolean;
}

/** The tool's input schema with the arguments that the boundary handles: deployment, dry_run, confirmation, max_chars. */
export function fullInput(tool: Tool, common: CommonArguments): z.ZodObject {
  const extra: Record<string, z.ZodType> = {};
  if (tool.preview !== undefined && !("dry_run" in tool.input.shape)) extra.dry_run = z.boolean().optional();
  if (asksForConfirmation(tool)) extra.confirmation = z.string().trim().min(1).max(2000).optional();
  extra.max_chars = z.number().int().min(1000).max(400_000).optional();
  if (common.deployment) extra.deployment = z.string().trim().min(1).max(300).optional();
  return tool.input.safeExtend(extra);
}

/** Whether calls of this tool may have to be confirmed. */
export function asksForConfirmation(tool: Tool): boolean {
  return tool.access === "destroy" || tool.mayConfirm === true;
}

const inputSchemas = new WeakMap<Tool, Map<boolean, Record<string, unknown>>>();

/**
 * The JSON Schema of a tool's arguments, as short as it can be: without what every schema has (`$schema`), without bounds
 * that no sensible caller reaches, and with unions that exist for leniency reduced to their plain form.
 */
export function inputJsonSchema(tool: Tool, common: CommonArguments): Record<string, unknown> {
  const known = inputSchemas.get(tool)?.get(common.deployment);
  if (known !== undefined) return known;
  const schema = z.toJSONSchema(fullInput(tool, common), {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
    override: ({ zodSchema, jsonSchema }) => {
      const plain = (
        z.globalRegistry.get(zodSchema as unknown as z.ZodType) as { jsonSchema?: Record<string, unknown> } | undefined
      )?.jsonSchema;
      if (plain !== undefined) {
        const { description } = jsonSchema;
        for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[key];
        Object.assign(jsonSchema, plain, description === undefined ? {} : { description });
      }
      const record = jsonSchema as Record<string, unknown>;
      delete record.jsonSchema;
      delete record.maxLength;
      delete record.pattern;
      if (record.minLength === 1) delete record.minLength;
      if (typeof record.maximum === "number" && record.maximum > 1e9) delete record.maximum;
      // Nobody asks for none of a thing, or for less: a bound that no caller reaches need not be paid for in every list.
      if (typeof record.minimum === "number" && (record.minimum < -1e9 || record.minimum === 1)) delete record.minimum;
      if (record.minItems === 1) delete record.minItems;
      // What a record holds is any JSON, which is what an object without more words is.
      if (record.additionalProperties !== false) {
        delete record.additionalProperties;
        delete record.propertyNames;
      }
    },
  }) as Record<string, unknown>;
  delete schema.$schema;
  const properties = (schema.properties ?? {}) as Record<string, Record<string, unknown>>;
  if (properties.max_chars !== undefined) properties.max_chars = { type: "integer" };
  const byDeployment = inputSchemas.get(tool) ?? new Map<boolean, Record<string, unknown>>();
  byDeployment.set(common.deployment, schema);
  inputSchemas.set(tool, byDeployment);
  return schema;
}

/**
 * The JSON Schema of a tool's answer. Nothing is required in it: an older Dagster cannot tell everything, empty parts are
 * left out, and a preview or a confirmation is an answer too.
 */
export function outputJsonSchema(tool: Tool): Record<string, unknown> {
  const schema = z.toJSONSchema(tool.output, {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
    override: ({ jsonSchema }) => {
      const record = jsonSchema as Record<string, unknown>;
      delete record.additionalProperties;
      delete record.required;
      delete record.pattern;
      if (typeof record.maximum === "number" && record.maximum > 1e9) delete record.maximum;
      if (typeof record.minimum === "number" && record.minimum < -1e9) delete record.minimum;
    },
  }) as Record<string, unknown>;
  delete schema.$schema;
  return schema;
}
