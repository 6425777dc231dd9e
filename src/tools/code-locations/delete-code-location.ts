import { z } from "zod";
import { readAssetGraph } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findLocation } from "../../dagster/find.ts";
import { readLocationDocuments } from "../../dagster/location-documents.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { expectType } from "../../dagster/unions.ts";
import { LocationDeleteDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";

export const deleteCodeLocation = defineTool({
  name: "delete_code_location",
  toolset: "code_locations",
  access: "destroy",
  plusOnly: true,
  permission: "edit_code_locations",
  title: "Delete code location",
  description: "Delete a code location with its assets, jobs, schedules and sensors.",
  input: z.strictObject({ location: shortText }),
  output: z.strictObject({ location: z.string(), deleted: z.boolean(), left: z.array(z.string()).optional() }),
  async preview({ location }, dagster) {
    const found = await findFresh(dagster, location);
    const { repositories, status } = found;
    const loaded = status === "loaded";
    const assets = loaded ? await assetsIn(dagster, location) : undefined;
    return {
      would: {
        delete: location,
        status,
        assets,
        jobs: repositories.flatMap(({ jobs }) => [...jobs]).sort(),
        schedules: repositories.flatMap(({ schedules }) => [...schedules]).sort(),
        sensors: repositories.flatMap(({ sensors }) => [...sensors]).sort(),
        also_lost: `${assets === undefined ? "its assets, and " : ""}the document that says how to run it`,
        not_seen: loaded ? undefined : "what it defines, since it is not loaded",
      },
    };
  },
  async handler({ location }, dagster) {
    await findFresh(dagster, location);
    const { deleteLocation } = await dagster.mutate(LocationDeleteDocument, { location });
    expectType(deleteLocation, "DeleteLocationSuccess");
    const left = await readAfterChange(
      dagster,
      `Dagster+ accepted the deletion of ${location}; which code locations are left is not known`,
      async () => [...(await readLocationDocuments(dagster)).keys()].sort(),
    );
    if (left?.includes(location)) dagster.note("Dagster+ still lists it: agents may need a moment to let go of it.");
    return { location, deleted: true, left };
  },
});

/** How many assets a location defines; undefined when that cannot be read, for it can be deleted all the same. */
async function assetsIn(dagster: Dagster, location: string): Promise<number | undefined> {
  try {
    const { assets } = await readAssetGraph(dagster);
    return [...assets.values()].filter((asset) => asset.location === location).length;
  } catch (error) {
    if (!(error instanceof OperationError) || error.code === "canceled") throw error;
    dagster.note(`The assets of ${location} could not be counted: ${error.message}`);
    return undefined;
  }
}

/** What is to be deleted is looked at as it is now. */
function findFresh(dagster: Dagster, location: string) {
  dagster.forgetOld();
  return findLocation(dagster, location);
}
