import type { SchemaTypes } from "../../dagster/config-json-schema.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import type { KnownDeployment } from "../../dagster/deployment-directory.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType } from "../../dagster/unions.ts";
import { DeploymentSettingsOfDocument } from "../../queries/generated/graphql.ts";

/** A deployment's settings: mappings by topic, such as `run_queue`. */
export type Settings = Record<string, unknown>;

/** What is known of a deployment's settings. */
export interface DeploymentSettings {
  settings: Settings;
  mayEdit: boolean;
  /** Undefined where Dagster+ offers none. */
  schema?: SchemaTypes;
}

/** The settings of a deployment; it may be asleep. @throws {OperationError} as `deploymentByName` refuses */
export async function readSettings(dagster: Dagster, { name }: KnownDeployment): Promise<DeploymentSettings> {
  const notesBefore = dagster.notes.length;
  const { deploymentByName, deploymentSettingsSchema: schema } = await dagster.query(DeploymentSettingsOfDocument, {
    name,
  });
  const { deploymentSettings, canEditDeploymentSettings } = expectType(deploymentByName, "DagsterCloudDeployment");
  const settings = deploymentSettings?.settings;
  // Null is what is set of nothing, but also what stands for a part that Dagster+ failed to answer or does not know: taken for
  // nothing, a change would then reset all that is set.
  if (settings === undefined || (settings === null && dagster.notes.length > notesBefore)) {
    throw new OperationError(
      "dagster_error",
      `The settings of ${name} could not be read${dagster.notes.length > notesBefore ? `: ${dagster.notes.at(-1)}` : "."}`,
    );
  }
  return {
    settings: asSettings(settings),
    mayEdit: canEditDeploymentSettings,
    schema: schema
      ? { root: schema.rootConfigType.key, types: new Map(schema.allConfigTypes.map((type) => [type.key, type])) }
      : undefined,
  };
}

/** @throws {OperationError} `unsupported_by_server` when they are in a form that is not known */
export function asSettings(settings: unknown): Settings {
  if (settings === null || settings === undefined) return {};
  if (typeof settings === "object" && !Array.isArray(settings)) return settings as Settings;
  throw new OperationError(
    "unsupported_by_server",
    "This Dagster+ gives its settings in a form that is not known here.",
  );
}

/** What settings are after a change: mappings are merged entry by entry, null takes an entry away (RFC 7396). */
export function merged(present: unknown, change: unknown): unknown {
  if (!isMapping(change)) return change;
  const base = isMapping(present) ? present : {};
  const keys = [...new Set([...Object.keys(base), ...Object.keys(change)])];
  return Object.fromEntries(
    keys
      .filter((key) => !(Object.hasOwn(change, key) && change[key] === null))
      .map((key) => [key, Object.hasOwn(change, key) ? merged(base[key], change[key]) : base[key]]),
  );
}

function isMapping(value: unknown): value is Settings {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
