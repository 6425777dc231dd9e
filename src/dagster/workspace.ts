import { shorten, squeeze } from "../output/sanitize.ts";
import { type PythonErrorPartsFragment, WorkspaceDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { expectType } from "./unions.ts";

/** How long the names in the workspace are remembered, in ms. */
const rememberedMs = 10_000;

/** A repository and the names in it. The jobs that Dagster makes up for assets are not among `jobs`. */
export interface Repository {
  id: string;
  name: string;
  location: string;
  jobs: readonly string[];
  assetJobs: readonly string[];
  schedules: readonly string[];
  sensors: readonly string[];
}

/**
 * A code location. Whether it failed is judged by what it holds, not by Dagster's `loadStatus`, which says LOADED of a
 * location whose loading ended in an error.
 */
export interface CodeLocation {
  name: string;
  status: "loaded" | "loading" | "failed";
  /** When it was last loaded or failed to, in float seconds. */
  updated?: number;
  /** The load error in one line, when it failed. */
  error?: string;
  repositories: readonly Repository[];
}

/** All code locations of the deployment and the names in them. */
export function readWorkspace(dagster: Dagster): Promise<readonly CodeLocation[]> {
  return dagster.cached("workspace", rememberedMs, async (loader) => {
    const { workspaceOrError } = await loader.query(WorkspaceDocument, {});
    const { locationEntries } = expectType(workspaceOrError, "Workspace");
    return locationEntries.map((entry): CodeLocation => {
      const content = entry.locationOrLoadError;
      const repositories =
        content?.__typename === "RepositoryLocation"
          ? content.repositories.map((repository) => ({
              id: repository.id,
              name: repository.name,
              location: entry.name,
              jobs: repository.jobs.filter((job) => !isMadeUp(job.name)).map((job) => job.name),
              assetJobs: repository.jobs.filter((job) => isMadeUp(job.name)).map((job) => job.name),
              schedules: repository.schedules.map(({ name }) => name),
              sensors: repository.sensors.map(({ name }) => name),
            }))
          : [];
      const failed = content?.__typename === "PythonError";
      return {
        name: entry.name,
        status: failed ? "failed" : entry.loadStatus === "LOADING" || !content ? "loading" : "loaded",
        updated: entry.updatedTimestamp,
        error: failed ? loadErrorLine(content) : undefined,
        repositories,
      };
    });
  });
}

function isMadeUp(jobName: string): boolean {
  return jobName.startsWith("__");
}

/** The root of a load error in one line of at most 300 characters. */
export function loadErrorLine(error: PythonErrorPartsFragment): string {
  // Dagster wraps what user code raised; the chain's end is what the user wrote.
  const root = error.errorChain?.at(-1)?.error ?? error;
  const message = squeeze(root.message)
    .split("\n")
    .filter((line) => line.trim() !== "")
    .join(" ");
  return shorten(message, 300);
}

/**
 * The code locations that answered, with a note on the answer for each that failed to load or is still loading: what is in
 * them is missing from every list.
 *
 * @param only - look at this location alone
 */
export async function readLoadedLocations(dagster: Dagster, only?: string): Promise<readonly CodeLocation[]> {
  const locations = await readWorkspace(dagster);
  const looked = only === undefined ? locations : locations.filter(({ name }) => name === only);
  for (const location of looked) {
    if (location.status === "failed") {
      dagster.note(
        `Code location ${location.name} failed to load, so what it defines is missing here: ${location.error}`,
      );
    } else if (location.status === "loading") {
      dagster.note(`Code location ${location.name} is still loading, so what it defines is missing here.`);
    }
  }
  return looked.filter(({ status }) => status === "loaded");
}
