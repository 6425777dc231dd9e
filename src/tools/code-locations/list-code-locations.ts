import { z } from "zod";
import { definitionCounts, locationState } from "../../dagster/location-state.ts";
import { expectType } from "../../dagster/unions.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { CodeLocationsListDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";
import { counts, locationStatus } from "./location-schemas.ts";

/** The longest load error in a list: its root says it all. */
const errorLimit = 300;

export const listCodeLocations = defineTool({
  name: "list_code_locations",
  toolset: "code_locations",
  access: "read",
  title: "List code locations",
  description:
    "Code locations of the deployment: loaded, loading or failed with the cause of the load error, and how many assets, jobs, schedules and sensors each defines.",
  input: z.strictObject({
    status: locationStatus.optional(),
    limit: limit(50, 200),
    cursor,
  }),
  output: z.strictObject({
    code_locations: z.array(
      z.strictObject({
        location: z.string(),
        status: locationStatus,
        updated: z.string().optional(),
        defines: counts.optional(),
        error: z.string().optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const { workspaceOrError } = await dagster.query(CodeLocationsListDocument, {}, { timeoutMs: 60_000 });
    const states = expectType(workspaceOrError, "Workspace").locationEntries.map(locationState);
    const wanted = states
      .filter(({ status }) => input.status === undefined || status === input.status)
      .sort((a, b) => (a.location < b.location ? -1 : 1));
    const page = pageOfSorted(
      "code_locations",
      wanted,
      ({ location }) => location,
      (state) => ({
        location: state.location,
        status: state.status,
        updated: isoFromSeconds(state.updated),
        defines: definitionCounts(state),
        error:
          state.error === undefined
            ? undefined
            : [state.error.type, state.error.message].filter(Boolean).join(": ").slice(0, errorLimit),
      }),
      input,
    );
    if (wanted.length > 0) return page;
    return { ...page, hint: emptyHint("code locations", { status: input.status }) };
  },
});
