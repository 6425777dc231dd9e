import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { assertDocument, assertUnmasked } from "../../dagster/document-problems.ts";
import { OperationError } from "../../dagster/errors.ts";
import {
  isLocationDocument,
  type LocationDocument,
  readLocationDocuments,
  readLocationSchema,
} from "../../dagster/location-documents.ts";
import { saveLocation } from "../../dagster/save-location.ts";
import { differences } from "../../output/differences.ts";
import { maskedDifferences } from "../../output/mask-document.ts";
import { defineTool } from "../define.ts";
import { changeList } from "../deployments/deployment-shapes.ts";
import { nextCalls } from "./location-schemas.ts";

const inputs = z.strictObject({
  document: z.record(z.string(), z.unknown()).meta({ jsonSchema: { type: "object" } }),
});

export const saveCodeLocation = defineTool({
  name: "save_code_location",
  toolset: "code_locations",
  access: "destroy",
  plusOnly: true,
  permission: "edit_code_locations",
  title: "Save code location",
  description:
    "Add a code location, or replace its whole document: {location_name, image, code_source: {module_name}}.",
  input: inputs,
  output: z.strictObject({
    location: z.string(),
    saved: z.enum(["added", "updated", "unchanged"]),
    changes: changeList.optional(),
    next: nextCalls.optional(),
  }),
  async preview(input, dagster) {
    const { before, after } = await plan(input, dagster);
    const changes = maskedDifferences(before, after);
    return {
      would: {
        location: after.location_name,
        change: before === undefined ? "add" : changes.length === 0 ? "none: it is like that already" : "replace",
        changes,
      },
      basis: { before, after },
    };
  },
  async handler(input, dagster) {
    const { before, after } = await plan(input, dagster);
    const location = after.location_name;
    if (before !== undefined && differences(before, after).length === 0)
      return { location, saved: "unchanged" as const };
    await saveLocation(dagster, after);
    return {
      location,
      saved: before === undefined ? ("added" as const) : ("updated" as const),
      changes: maskedDifferences(before, after),
      next: [
        { tool: "get_code_location", arguments: { location }, why: "agents load it now; it tells whether it loaded" },
      ],
    };
  },
});

/** The live document and the one to come. @throws {OperationError} `invalid_document` */
async function plan(
  { document }: z.output<typeof inputs>,
  dagster: Dagster,
): Promise<{ before?: LocationDocument; after: LocationDocument }> {
  if (!isLocationDocument(document)) {
    const list = Array.isArray(document.locations) ? " Of a list of locations, give one at a time." : "";
    throw new OperationError("invalid_document", `The document needs a location_name.${list} Nothing was sent.`, {
      problems: [{ path: "location_name", problem: "It is required." }],
    });
  }
  assertUnmasked(document);
  const [present, schema] = await Promise.all([readLocationDocuments(dagster), readLocationSchema(dagster)]);
  const before = present.get(document.location_name);
  assertDocument("this document", schema, document, before);
  if (schema === undefined) dagster.note("This Dagster+ offers no schema of the document, so it was not checked.");
  return { before, after: document };
}
