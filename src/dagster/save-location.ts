import { maskDocument, secretsOf } from "../output/mask-document.ts";
import { redactText } from "../output/redact.ts";
import { LocationSaveDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import type { LocationDocument } from "./location-documents.ts";
import { expectType, isType } from "./unions.ts";

/**
 * Adds a code location, or puts this document in the place of the one it has.
 * @throws {OperationError} `invalid_document` with what Dagster+ found wrong; see `DagsterClient.mutate`
 */
export async function saveLocation(dagster: Dagster, document: LocationDocument): Promise<void> {
  const { addOrUpdateLocationFromDocument: answer } = await dagster.mutate(LocationSaveDocument, { document });
  if (isType(answer, "InvalidLocationError")) {
    const errors = answer.errors.filter((error) => error !== null);
    const told = errors.length > 0 ? errors.join("; ") : answer.message;
    throw new OperationError(
      "invalid_document",
      `Dagster+ refused the document of ${document.location_name}: ${tellable(told, document)}`,
    );
  }
  expectType(answer, "WorkspaceEntry");
}

/** What Dagster+ says about a document, which may quote its secrets. */
function tellable(text: string, document: LocationDocument): string {
  return redactText(text, secretsOf(document, maskDocument(document)));
}
