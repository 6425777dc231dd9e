import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { readWorkspace } from "../../dagster/workspace.ts";
import { permissionLabel } from "../../output/terminology.ts";
import {
  ConnectionPermissionsDocument,
  PlusConnectionDocument,
  type PlusConnectionQuery,
  VersionDocument,
} from "../../queries/generated/graphql.ts";
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
    plus_deployment: z
      .strictObject({
        name: z.string(),
        branch: z.string().optional(),
        pull_request: z.string().optional(),
        pull_request_status: z.string().optional(),
      })
      .optional(),
    user: z.string().optional(),
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
    const [{ version }, { permissions, ...identity }, locations] = await Promise.all([
      dagster.query(VersionDocument, {}),
      config.kind === "plus" ? plusIdentity(dagster) : dagster.query(ConnectionPermissionsDocument, {}),
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
      ...identity,
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

/**
 * Who is asking, in which deployment, and what is permitted there. A Dagster+ that cannot tell who it is still tells what is
 * permitted.
 */
async function plusIdentity(dagster: Dagster): Promise<PlusIdentity> {
  let connection: PlusConnectionQuery;
  try {
    connection = await dagster.query(PlusConnectionDocument, {});
  } catch (error) {
    const untold = error instanceof OperationError && (untellable as readonly string[]).includes(error.code);
    if (!untold) throw error;
    dagster.note(`Who this is could not be read: ${error.message}`);
    return dagster.query(ConnectionPermissionsDocument, {});
  }
  const { organization, currentDeployment, identity } = connection;
  const git = currentDeployment?.branchDeploymentGitMetadata;
  return {
    organization: organization?.name ?? dagster.config.organization,
    plus_deployment: currentDeployment && {
      name: currentDeployment.deploymentName,
      branch: git?.branchName,
      pull_request: git?.pullRequestNumber ? `#${git.pullRequestNumber}` : undefined,
      pull_request_status: git?.pullRequestStatus?.toLowerCase(),
    },
    user: identity && (identity.viewer?.email ?? "agent token"),
    permissions: identity?.permissions ?? (await dagster.query(ConnectionPermissionsDocument, {})).permissions,
  };
}

interface PlusIdentity {
  organization?: string;
  plus_deployment?: { name: string; branch?: string; pull_request?: string; pull_request_status?: string };
  user?: string;
  permissions: readonly { permission: string; value: boolean }[];
}

/** How a question fails that another one may be answered after. */
const untellable = ["dagster_error", "permission_denied", "unsupported_by_server"] as const;

/** Permissions for what no tool here does; open-source Dagster always denies the first. */
const unused: ReadonlySet<string> = new Set(["edit_app_managed_components", "refresh_component_state"]);
