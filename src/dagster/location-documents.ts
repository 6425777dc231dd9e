import { LocationDocumentSchemaDocument, LocationDocumentsDocument } from "../queries/generated/graphql.ts";
import type { SchemaTypes } from "./config-json-schema.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";

/** How Dagster+ is told of a code location: its name, where its code is, and how to run it. */
export type LocationDocument = Record<string, unknown> & { location_name: string };

/**
 * The documents of all code locations of a Dagster+ deployment, by name. They hold whatever users put into them, secrets
 * included: mask them before they are shown.
 *
 * @throws {OperationError} `unsupported_by_server` when they are in a form that is not known
 */
export async function readLocationDocuments(dagster: Dagster): Promise<ReadonlyMap<string, LocationDocument>> {
  const { locationsAsDocument } = await dagster.query(LocationDocumentsDocument, {});
  const document = locationsAsDocument?.document as { locations?: unknown } | null | undefined;
  const locations = document?.locations;
  if (!Array.isArray(locations) || !locations.every(isLocationDocument)) {
    throw new OperationError(
      "unsupported_by_server",
      "This Dagster+ gives its code locations in a form that is not known here.",
    );
  }
  return new Map(locations.map((location) => [location.location_name, location]));
}

/** Whether a value is an object with the name of a location. */
export function isLocationDocument(value: unknown): value is LocationDocument {
  const name = (value as { location_name?: unknown } | null)?.location_name;
  return typeof name === "string" && name.trim() !== "";
}

/** The schema of a location's document; undefined where Dagster+ offers none. */
export async function readLocationSchema(dagster: Dagster): Promise<SchemaTypes | undefined> {
  const { locationSchema: schema } = await dagster.query(LocationDocumentSchemaDocument, {});
  if (!schema) return undefined;
  return {
    root: schema.rootConfigType.key,
    types: new Map(schema.allConfigTypes.map((type) => [type.key, type])),
  };
}
