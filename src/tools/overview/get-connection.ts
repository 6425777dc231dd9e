import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { readLoadedLocations, readWorkspace } from "../../dagster/workspace.ts";
import { VersionDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";

export const getConnection = defineTool({
  name: "get_connection",
  toolset: "overview",
  access: "read",
  title: "Connection",
  description:
    "Which Dagster this is connected to: URL, version, open source or Dagster+, code locations and their state, and whether changes are allowed. Call it first when anything fails.",
  input: z.strictObject({}),
  output: z.strictObject({
    deployment: z.string(),
    url: z.string(),
    kind: z.enum(["open source", "Dagster+"]),
    organization: z.string().optional(),
    version: z.string().optional(),
    read_only: z.boolean(),
    configured_by: z.string(),
    default_location: z.string().optional(),
    code_locations: z
      .array(z.strictObject({ name: z.string(), status: z.enum(["loaded", "loading", "failed"]), error: z.string().optional() }))
      .optional(),
  }),
  async handler(_input, dagster) {
    const { config } = dagster;
    const [{ version }, locations] = await Promise.all([dagster.query(VersionDocument, {}), readWorkspace(dagster)]);
    await readLoadedLocations(dagster);
    if (locations.length === 0) dagster.note("The workspace is empty: this Dagster has no code location.");
    if (typeof version !== "string") throw new OperationError("dagster_unreachable", `${config.webUrl} answered without a Dagster version.`);
    return {
      deployment: config.name,
      url: config.webUrl,
      kind: config.kind === "plus" ? ("Dagster+" as const) : ("open source" as const),
      organization: config.organization,
      version,
      read_only: config.readOnly,
      configured_by: config.source,
      default_location: config.defaultLocation,
      code_locations: locations.map(({ name, status, error }) => ({ name, status, error })),
    };
  },
});
