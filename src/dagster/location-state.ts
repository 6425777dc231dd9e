import type { CodeLocationPartsFragment } from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import { rootError, type ToldError } from "./failures.ts";

/** What a code location defines, in the order of answers. */
export const definitionKinds = ["assets", "jobs", "schedules", "sensors"] as const;
export type DefinitionKind = (typeof definitionKinds)[number];

/** A code location at one moment. */
export interface LocationState {
  location: string;
  /** Judged by what it holds: Dagster's own `loadStatus` says LOADED of a location whose loading ended in an error. */
  status: "loaded" | "loading" | "failed";
  /** When it was last loaded or failed to, in float seconds. */
  updated: number;
  /** The cause of the failed load. */
  error?: ToldError;
  /** The names of what it defines; empty unless it is loaded. Jobs that Dagster makes up for assets are not among them. */
  names: Record<DefinitionKind, readonly string[]>;
  /** Changes whenever the location is loaded anew. */
  version: string;
  /** The code server process that serves it. */
  server?: string;
}

/** A code location's state from what the workspace tells of it. */
export function locationState(entry: CodeLocationPartsFragment): LocationState {
  const content = entry.locationOrLoadError;
  const failed = content?.__typename === "PythonError";
  const repositories = content?.__typename === "RepositoryLocation" ? content.repositories : [];
  return {
    location: entry.name,
    // A location that is loading anew may still show the error or the definitions of the load before.
    status: entry.loadStatus === "LOADING" || !content ? "loading" : failed ? "failed" : "loaded",
    updated: entry.updatedTimestamp,
    error: failed ? rootError(content, 500) : undefined,
    names: {
      // An upstream asset that another location defines has a stub here.
      assets: repositories
        .flatMap(({ assetNodes }) => assetNodes)
        .filter(({ isAutoCreatedStub }) => isAutoCreatedStub !== true)
        .map(({ assetKey }) => assetKeyText(assetKey.path)),
      jobs: repositories
        .flatMap((repository) => repository.jobs.map(({ name }) => name))
        .filter((name) => !name.startsWith("__")),
      schedules: repositories.flatMap((repository) => repository.schedules.map(({ name }) => name)),
      sensors: repositories.flatMap((repository) => repository.sensors.map(({ name }) => name)),
    },
    version: entry.versionKey,
    server: content?.__typename === "RepositoryLocation" ? (content.serverId ?? undefined) : undefined,
  };
}

/** How many definitions of each kind a location has; kinds of which it has none are left out. */
export function definitionCounts(state: LocationState): Partial<Record<DefinitionKind, number>> {
  return Object.fromEntries(
    definitionKinds.map((kind) => [kind, state.names[kind].length]).filter(([, count]) => count !== 0),
  );
}

/** Names that came or went between two states, at most this many of each kind. */
const namesShown = 20;

/** How one kind of definition changed. */
export interface DefinitionChange {
  before: number;
  after: number;
  /** The first names that are new, and that are gone. */
  added?: string[];
  removed?: string[];
}

/** What differs between two states of a location, by kind; undefined when the same names are defined. */
export function definitionChanges(
  before: LocationState,
  after: LocationState,
): Partial<Record<DefinitionKind, DefinitionChange>> | undefined {
  const changes: Partial<Record<DefinitionKind, DefinitionChange>> = {};
  for (const kind of definitionKinds) {
    const old = new Set(before.names[kind]);
    const now = new Set(after.names[kind]);
    const added = [...now].filter((name) => !old.has(name)).sort();
    const removed = [...old].filter((name) => !now.has(name)).sort();
    if (added.length === 0 && removed.length === 0) continue;
    changes[kind] = {
      before: before.names[kind].length,
      after: after.names[kind].length,
      added: added.slice(0, namesShown),
      // A location that failed to load has lost everything: naming it all would say nothing.
      removed: after.status === "failed" ? undefined : removed.slice(0, namesShown),
    };
  }
  return Object.keys(changes).length === 0 ? undefined : changes;
}
