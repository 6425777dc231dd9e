import { z } from "zod";
import { configJsonSchema } from "../../dagster/config-json-schema.ts";
import { maskConfig } from "../../output/mask-config.ts";
import { defineTool } from "../define.ts";
import { readOrganizationSettings } from "./organization-settings.ts";

export const getOrganizationSettings = defineTool({
  name: "get_organization_settings",
  toolset: "settings",
  access: "read",
  plusOnly: true,
  title: "Organization settings",
  description: "Organization settings (SSO, SCIM, timezone …), secrets masked, and the schema of what can be set.",
  input: z.strictObject({}),
  output: z.strictObject({
    settings: z.record(z.string(), z.unknown()),
    scim_sync: z.boolean(),
    default_timezone: z.string().optional(),
    schema: z.record(z.string(), z.unknown()).optional(),
    hint: z.string().optional(),
  }),
  async handler(_input, dagster) {
    const { settings, schema, scimSync, defaultTimezone } = await readOrganizationSettings(dagster);
    return {
      settings: maskConfig(settings).value,
      scim_sync: scimSync,
      default_timezone: defaultTimezone,
      schema: schema === undefined ? undefined : configJsonSchema(schema),
      hint: Object.keys(settings).length === 0 ? "Nothing is set: every setting has its default." : undefined,
    };
  },
});
