import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findLocation } from "../../dagster/find.ts";
import {
  definitionChanges,
  definitionCounts,
  type LocationState,
  locationState,
} from "../../dagster/location-state.ts";
import { notWaitingS, sendReload } from "../../dagster/reload.ts";
import { expectType } from "../../dagster/unions.ts";
import { waitUntil } from "../../dagster/wait.ts";
import { durationSeconds } from "../../output/time.ts";
import { CodeLocationsReloadDocument, CodeLocationsStateDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText, timeoutS } from "../params.ts";
import { changes, counts, loadError, locationStatus, nextCalls } from "./location-schemas.ts";

export const reloadCodeLocation = defineTool({
  name: "reload_code_location",
  toolset: "code_locations",
  access: "write",
  permission: "reload_repository_location",
  idempotent: true,
  title: "Reload code location",
  description:
    "Reload a code location, as after a deploy or a mended import error. Answers whether it loaded, the load error if not, and which assets, jobs, schedules and sensors came or went. It may take minutes.",
  input: z.strictObject({
    location: shortText,
    wait: z.boolean().default(true),
    timeout_s: timeoutS(300),
  }),
  output: z.strictObject({
    location: z.string(),
    loaded: z.boolean().optional(),
    status: locationStatus,
    took_s: z.number().optional(),
    error: loadError.optional(),
    defines: counts.optional(),
    changed: changes.optional(),
    timed_out: z.boolean().optional(),
    hint: z.string().optional(),
    next: nextCalls.optional(),
  }),
  async handler(input, dagster) {
    const { location } = input;
    await findLocation(dagster, location);
    const before = await readState(dagster, location);
    const start = Date.now();
    const waitS = input.wait ? input.timeout_s : Math.min(notWaitingS, input.timeout_s);
    const answered = await sendReload(dagster, waitS, async (timeoutMs) => {
      const { reloadRepositoryLocation } = await dagster.mutate(
        CodeLocationsReloadDocument,
        { name: location },
        { timeoutMs },
      );
      expectType(reloadRepositoryLocation, "WorkspaceLocationEntry");
      return true;
    });
    const left = Math.max(waitS - (Date.now() - start) / 1000, 0);
    // Dagster answers with definitions of before the reload, and a Dagster+ agent reloads after the answer: the state tells.
    const { timedOut, value } = await waitUntil(dagster, left, async () => {
      const state = await readState(dagster, location);
      const isNew = answered === true || state.version !== before.version || state.updated !== before.updated;
      return { done: isNew && state.status !== "loading", value: state };
    });
    if (timedOut) return stillLoading(value, input.wait);
    return {
      location,
      loaded: value.status === "loaded",
      status: value.status,
      took_s: durationSeconds(start / 1000, Date.now() / 1000),
      error: value.error,
      defines: definitionCounts(value),
      changed: definitionChanges(before, value),
      hint: sameServerHint(before, value),
    };
  },
});

async function readState(dagster: Dagster, name: string): Promise<LocationState> {
  const { workspaceLocationEntryOrError } = await dagster.query(
    CodeLocationsStateDocument,
    { name },
    { timeoutMs: 60_000 },
  );
  return locationState(expectType(workspaceLocationEntryOrError, "WorkspaceLocationEntry"));
}

function stillLoading(value: LocationState, waited: boolean) {
  const { location } = value;
  return {
    location,
    status: "loading" as const,
    timed_out: waited ? true : undefined,
    hint: "Dagster has been told to reload and goes on with it; whether it will load is not known yet.",
    next: [
      { tool: "get_code_location", arguments: { location }, why: "it tells whether the location has loaded since" },
    ],
  };
}

/** The same process serves the same code: a reload that changed nothing is often a misunderstanding. */
function sameServerHint(before: LocationState, after: LocationState): string | undefined {
  if (after.server === undefined || after.server !== before.server) return undefined;
  return "The code server is the process that ran before and keeps the code it started with: Dagster read its definitions again. For changed code, restart that server.";
}
