import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
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
import { CodeLocationsListDocument, CodeLocationsReloadWorkspaceDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { timeoutS } from "../params.ts";
import { changes, counts, loadError, locationStatus, nextCalls } from "./location-schemas.ts";

export const reloadWorkspace = defineTool({
  name: "reload_workspace",
  toolset: "code_locations",
  access: "write",
  permission: "reload_workspace",
  idempotent: true,
  title: "Reload workspace",
  description:
    "Reload every code location, and the list of them. Answers which loaded, which failed and why, and what came or went. It may take minutes; reload_code_location reloads one alone.",
  input: z.strictObject({
    wait: z.boolean().default(true),
    timeout_s: timeoutS(600),
  }),
  output: z.strictObject({
    code_locations: z.array(
      z.strictObject({
        location: z.string(),
        status: locationStatus,
        error: loadError.optional(),
        defines: counts.optional(),
        changed: changes.optional(),
      }),
    ),
    loaded: z.number().optional(),
    failed: z.number().optional(),
    added: z.array(z.string()).optional(),
    removed: z.array(z.string()).optional(),
    took_s: z.number().optional(),
    timed_out: z.boolean().optional(),
    hint: z.string().optional(),
    next: nextCalls.optional(),
  }),
  async handler(input, dagster) {
    const before = await readStates(dagster);
    const start = Date.now();
    const waitS = input.wait ? input.timeout_s : Math.min(notWaitingS, input.timeout_s);
    const answered = await sendReload(dagster, waitS, async (timeoutMs) => {
      const { reloadWorkspace: reloaded } = await dagster.mutate(
        CodeLocationsReloadWorkspaceDocument,
        {},
        { timeoutMs },
      );
      expectType(reloaded, "Workspace");
      return true;
    });
    const left = Math.max(waitS - (Date.now() - start) / 1000, 0);
    const { timedOut, value } = await waitUntil(dagster, left, async () => {
      const states = await readStates(dagster);
      const done = [...states.values()].every((state) => {
        const old = before.get(state.location);
        return state.status !== "loading" && (answered === true || old === undefined || isAnew(old, state));
      });
      return { done, value: states };
    });
    const states = [...value.values()].sort((a, b) => (a.location < b.location ? -1 : 1));
    const added = states.map(({ location }) => location).filter((name) => !before.has(name));
    const code_locations = states.map((state) => {
      const old = before.get(state.location);
      const unheard = timedOut && old !== undefined && !isAnew(old, state);
      return {
        location: state.location,
        status: unheard ? ("loading" as const) : state.status,
        error: unheard ? undefined : state.error,
        defines: definitionCounts(state),
        changed: old === undefined || unheard ? undefined : definitionChanges(old, state),
      };
    });
    const removed = [...before.keys()].filter((name) => !value.has(name)).sort();
    return {
      code_locations,
      loaded: code_locations.filter(({ status }) => status === "loaded").length,
      failed: code_locations.filter(({ status }) => status === "failed").length,
      added: added.length > 0 ? added : undefined,
      removed: removed.length > 0 ? removed : undefined,
      took_s: durationSeconds(start / 1000, Date.now() / 1000),
      ...(timedOut
        ? {
            timed_out: input.wait ? true : undefined,
            hint: "Dagster has been told to reload and goes on with it; whether the locations still loading will load is not known yet.",
            next: [{ tool: "list_code_locations", why: "it tells which locations have loaded since" }],
          }
        : {}),
    };
  },
});

type States = ReadonlyMap<string, LocationState>;

async function readStates(dagster: Dagster): Promise<States> {
  const { workspaceOrError } = await dagster.query(CodeLocationsListDocument, {}, { timeoutMs: 60_000 });
  return byName(expectType(workspaceOrError, "Workspace").locationEntries.map(locationState));
}

function byName(states: readonly LocationState[]): States {
  return new Map(states.map((state) => [state.location, state]));
}

function isAnew(before: LocationState, after: LocationState): boolean {
  return after.version !== before.version || after.updated !== before.updated;
}
