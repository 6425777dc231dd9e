import { RunIdsDocument, type RunStatus } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { type ErrorCode, OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";
import { expectType } from "./unions.ts";
import { type CodeLocation, type Repository, readLoadedLocations, readWorkspace } from "./workspace.ts";

/** Dagster's selector of a repository. */
export interface RepositorySelector {
  repositoryName: string;
  repositoryLocationName: string;
}

/** A job, schedule or sensor that was found by its name. */
export interface Found {
  name: string;
  location: string;
  repository: RepositorySelector;
}

/** How a name was given: the name, and the location or repository when the name alone is ambiguous. */
export interface NameGiven {
  name: string;
  location?: string;
  repository?: string;
}

/** What can be found by name, where a repository keeps it, and the error when it is not there. */
const kinds = {
  job: { names: (repository: Repository) => repository.jobs, code: "job_not_found", list: "list_jobs" },
  schedule: {
    names: (repository: Repository) => repository.schedules,
    code: "schedule_not_found",
    list: "list_schedules",
  },
  sensor: { names: (repository: Repository) => repository.sensors, code: "sensor_not_found", list: "list_sensors" },
} as const satisfies Record<
  string,
  { names: (repository: Repository) => readonly string[]; code: ErrorCode; list: string }
>;

/** The repository as Dagster's selectors name it. */
export function selectorOf(repository: Repository): RepositorySelector {
  return { repositoryName: repository.name, repositoryLocationName: repository.location };
}

/**
 * Finds a job, schedule or sensor by its name, so that nobody needs to know repositories. A configured default location
 * decides between several of the same name.
 *
 * @throws {OperationError} `<kind>_not_found` with the nearest names, or `ambiguous_name` with the locations that have it
 */
export async function findByName(dagster: Dagster, kind: keyof typeof kinds, given: NameGiven): Promise<Found> {
  try {
    return await lookUp(dagster, kind, given);
  } catch (error) {
    // It may have come since the workspace was read.
    const missing = error instanceof OperationError && error.code.endsWith("_not_found");
    if (!missing || !dagster.forgetOld()) throw error;
    return lookUp(dagster, kind, given);
  }
}

async function lookUp(dagster: Dagster, kind: keyof typeof kinds, given: NameGiven): Promise<Found> {
  if (given.location !== undefined) await findLocation(dagster, given.location);
  const { names, code, list } = kinds[kind];
  const locations = await readWorkspace(dagster);
  const repositories = locations
    .filter(({ name }) => given.location === undefined || name === given.location)
    .flatMap((location) => location.repositories)
    .filter(({ name }) => given.repository === undefined || name === given.repository);
  let holders = repositories.filter((repository) => names(repository).includes(given.name));
  const { defaultLocation } = dagster.config;
  if (
    holders.length > 1 &&
    defaultLocation !== undefined &&
    holders.some(({ location }) => location === defaultLocation)
  ) {
    holders = holders.filter(({ location }) => location === defaultLocation);
  }
  const [holder] = holders;
  if (holders.length === 1 && holder !== undefined) {
    return { name: given.name, location: holder.location, repository: selectorOf(holder) };
  }
  const shown = JSON.stringify(given.name.slice(0, 120));
  if (holders.length > 1) {
    const sameLocation = new Set(holders.map(({ location }) => location)).size < holders.length;
    throw new OperationError(
      "ambiguous_name",
      `More than one ${kind} is called ${shown}: say which with location${sameLocation ? " and repository" : ""}.`,
      {
        candidates: holders.map((repository) => ({
          [kind]: given.name,
          location: repository.location,
          ...(sameLocation ? { repository: repository.name } : {}),
        })),
      },
    );
  }
  // Only now does it matter that a location could not be looked into.
  await readLoadedLocations(dagster, given.location);
  const where = given.location === undefined ? "" : ` in code location ${given.location}`;
  const elsewhere = locations
    .flatMap(({ repositories: all }) => all)
    .filter((repository) => names(repository).includes(given.name))
    .map(({ location }) => ({ [kind]: given.name, location }));
  const candidates =
    elsewhere.length > 0
      ? elsewhere
      : nearestNames(
          given.name,
          repositories.flatMap((repository) => [...names(repository)]),
        );
  throw new OperationError(code, `There is no ${kind} ${shown}${where}.`, {
    candidates,
    next: candidates.length > 0 ? undefined : [{ tool: list, why: `it lists every ${kind} there is` }],
  });
}

/**
 * Finds a code location, whatever its state.
 * @throws {OperationError} `code_location_not_found` with the nearest names, or all of them when there are few
 */
export async function findLocation(dagster: Dagster, name: string): Promise<CodeLocation> {
  let locations = await readWorkspace(dagster);
  const named = (location: CodeLocation) => location.name === name;
  // It may have come since the workspace was read.
  if (!locations.some(named) && dagster.forgetOld()) locations = await readWorkspace(dagster);
  const found = locations.find(named);
  if (found !== undefined) return found;
  const names = locations.map((location) => location.name);
  const nearest = nearestNames(name, names);
  throw new OperationError(
    "code_location_not_found",
    `There is no code location ${JSON.stringify(name.slice(0, 120))}.`,
    {
      candidates: nearest.length > 0 ? nearest : names.slice(0, 10),
    },
  );
}

const wholeRunId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** How many run ids a prefix is looked for in, newest first. */
const prefixSearchDepth = 20_000;

/**
 * The whole id of a run given by its id, a unique prefix of it, `latest` or `latest-failure`. A whole id is given back
 * unseen: whether there is such a run is for the caller's own query to tell.
 *
 * @throws {OperationError} `run_not_found`, or `ambiguous_name` with the runs that have the prefix
 */
export async function findRunId(dagster: Dagster, given: string): Promise<string> {
  if (given === "latest" || given === "latest-failure") {
    const filter = given === "latest" ? null : { statuses: ["FAILURE" as const] };
    const [id] = await runIds(dagster, filter, undefined, 1);
    if (id !== undefined) return id;
    throw new OperationError(
      "run_not_found",
      given === "latest" ? "There is no run yet." : "No run has failed, as far as Dagster's records go.",
    );
  }
  const prefix = given.toLowerCase();
  if (wholeRunId.test(prefix)) return prefix;
  if (!/^[0-9a-f-]+$/.test(prefix)) {
    const words = nearestNames(given, ["latest", "latest-failure"]);
    throw new OperationError(
      "run_not_found",
      `${JSON.stringify(given.slice(0, 80))} is no run id, nor a prefix of one.`,
      {
        candidates: words,
        next: [{ tool: "list_runs", arguments: { limit: 10 }, why: "it lists the newest runs with their ids" }],
      },
    );
  }
  const matches: string[] = [];
  let cursor: string | undefined;
  let seen = 0;
  let whole = false;
  while (!whole && seen < prefixSearchDepth) {
    const page = await runIds(dagster, null, cursor, 1000);
    matches.push(...page.filter((id) => id.startsWith(prefix)));
    seen += page.length;
    cursor = page.at(-1);
    whole = page.length < 1000;
  }
  const [match] = matches;
  if (matches.length === 1 && match !== undefined) return match;
  if (matches.length > 1) {
    throw new OperationError(
      "ambiguous_name",
      `${matches.length} runs have ids that start with ${JSON.stringify(given)}.`,
      { candidates: matches.slice(0, 10) },
    );
  }
  if (whole) throw runNotFound(given);
  throw new OperationError(
    "run_not_found",
    `None of the newest ${seen} runs has an id that starts with ${JSON.stringify(given)}; an older one must be given by its whole id.`,
  );
}

/** The error for a run that is not there, with the calls that find one. */
export function runNotFound(given: string): OperationError {
  return new OperationError(
    "run_not_found",
    `There is no run ${JSON.stringify(given.slice(0, 80))}: it never was, or was deleted.`,
    {
      next: [{ tool: "list_runs", arguments: { limit: 10 }, why: "it lists the newest runs with their ids" }],
    },
  );
}

async function runIds(
  dagster: Dagster,
  filter: { statuses: RunStatus[] } | null,
  cursor: string | undefined,
  limit: number,
): Promise<string[]> {
  const { runIdsOrError } = await dagster.query(RunIdsDocument, { filter, cursor, limit });
  return expectType(runIdsOrError, "RunIds").results;
}
