import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { readWorkspace } from "../../dagster/workspace.ts";
import { permissionLabel } from "../../output/terminology.ts";
import { ConnectionPermissionsDocument, VersionDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";

const kinds = { open_source: "open source", plus: "Dagster+" } as const;

export const getConnection = defineTool({
  name: "get_connection",
  toolset: "overview",
  access: "read",
  title: "Connection",
  description:
    "Which Dagster this is connected to: URL, version, kind, code locations and whether they loaded, what is not permitted, other configured deployments. Call it first when anything fails.",
  input: z.strictObject({}),
  output: z.strictObject({
    deployment: z.string(),
    url: z.string(),
    kind: z.enum(["open source", "Dagster+"]),
    organization: z.string().optional(),
    version: z.string(),
    read_only: z.boolean(),
    configured_by: z.string(),
    default_location: z.string().optional(),
    code_locations: z
      .array(
        z.strictObject({
          name: z.string(),
          status: z.enum(["loaded", "loading", "failed"]),
          error: z.string().optional(),
        }),
      )
      .optional(),
    not_permitted: z.array(z.string()).optional(),
    other_deployments: z
      .array(z.strictObject({ name: z.string(), url: z.string(), kind: z.string(), read_only: z.boolean() }))
      .optional(),
    toolsets: z.array(z.string()).optional(),
  }),
  async handler(_input, dagster) {
    const { config, serving } = dagster;
    const others = serving.deployments.filter(({ name }) => name !== config.name);
    // Whoever asks for the connection wants its state now.
    dagster.forgetOld();
    const [{ version }, { permissions }, locations] = await Promise.all([
      dagster.query(VersionDocument, {}),
      dagster.query(ConnectionPermissionsDocument, {}),
      readWorkspace(dagster),
    ]);
    if (typeof version !== "string") {
      throw new OperationError("dagster_unreachable", `${config.webUrl} answered without a Dagster version.`);
    }
    if (locations.length === 0) dagster.note("The workspace is empty: this Dagster has no code location.");
    const denied = permissions.filter(({ permission, value }) => !value && !unused.has(permission));
    return {
      deployment: config.name,
      url: config.webUrl,
      kind: kinds[config.kind],
      organization: config.organization,
      version,
      read_only: config.readOnly || serving.readOnly,
      configured_by: config.source,
      default_location: config.defaultLocation,
      code_locations: locations.map(({ name, status, error }) => ({ name, status, error })),
      not_permitted: denied.length === 0 ? undefined : denied.map(({ permission }) => permissionLabel(permission)),
      other_deployments:
        others.length === 0
          ? undefined
          : others.map(({ name, url, kind, readOnly }) => ({ name, url, kind: kinds[kind], read_only: readOnly })),
      toolsets: [...serving.toolsets],
    };
  },
});

/** Permissions for what no tool here does; open-source Dagster always denies the first. */
const unused: ReadonlySet<string> = new Set(["edit_app_managed_components", "refresh_component_state"]);
