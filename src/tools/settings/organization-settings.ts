import type { SchemaTypes } from "../../dagster/config-json-schema.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { type Difference, differences } from "../../output/differences.ts";
import { maskConfig } from "../../output/mask-config.ts";
import { masked } from "../../output/redact.ts";
import { SettingsOfOrganizationDocument } from "../../queries/generated/graphql.ts";

/** A settings document: nested mappings, lists and scalars. */
export type SettingsDocument = Record<string, unknown>;

/** The settings of the organization as they are, unmasked, and what may be in them. */
export interface OrganizationSettings {
  settings: SettingsDocument;
  /** Undefined where the server offers none. */
  schema?: SchemaTypes;
  scimSync: boolean;
  defaultTimezone?: string;
}

/** Reads the settings. @throws {OperationError} `permission_denied` or `unsupported_by_server` when Dagster+ gives none */
export async function readOrganizationSettings(dagster: Dagster): Promise<OrganizationSettings> {
  const answer = await dagster.query(SettingsOfOrganizationDocument, {});
  const { organizationSettings, organizationSettingsSchema: schema } = answer;
  if (!organizationSettings) {
    throw new OperationError(
      "permission_denied",
      "Dagster+ gave no organization settings: this token may not see them, or the organization has none.",
    );
  }
  return {
    settings: asDocument(organizationSettings.settings),
    schema: schema
      ? { root: schema.rootConfigType.key, types: new Map(schema.allConfigTypes.map((type) => [type.key, type])) }
      : undefined,
    scimSync: answer.scimSyncEnabled,
    defaultTimezone: answer.defaultTimezone ?? undefined,
  };
}

/** A document from what the server gives for it; nothing is an empty one. */
export function asDocument(value: unknown): SettingsDocument {
  return isMapping(value) ? value : {};
}

/**
 * The settings with some of them changed. Mappings are merged key by key, so that what is not named stays; lists are replaced;
 * null takes a setting back to its default.
 */
export function mergedSettings(present: SettingsDocument, changes: SettingsDocument): SettingsDocument {
  const merged: SettingsDocument = { ...present };
  for (const [key, change] of Object.entries(changes)) {
    const before = Object.hasOwn(present, key) ? present[key] : undefined;
    merged[key] = isMapping(change) && isMapping(before) ? mergedSettings(before, change) : change;
  }
  return merged;
}

/**
 * Where two settings documents differ, with the values of secrets masked: that one changes is told, not from what to what.
 */
export function maskedDifferences(before: SettingsDocument, after: SettingsDocument): Difference[] {
  return differences(before, after).map(({ path, ...sides }) => ({
    path,
    ...Object.fromEntries(
      Object.entries(sides).map(([side, value]) => [side, maskConfig(value, path.split(".")).value]),
    ),
  }));
}

/** Refuses a document that holds what answers show in place of a secret. @throws {OperationError} `invalid_arguments` */
export function refuseMasked(value: unknown, path = "settings"): void {
  if (typeof value === "string" && value.includes(masked)) {
    throw new OperationError(
      "invalid_arguments",
      `${path}: ${JSON.stringify(masked)} stands for a secret that is not shown; leave it out and it stays as it is.`,
    );
  }
  if (value === null || typeof value !== "object") return;
  for (const [key, item] of Object.entries(value)) refuseMasked(item, `${path}.${key}`);
}

function isMapping(value: unknown): value is SettingsDocument {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
