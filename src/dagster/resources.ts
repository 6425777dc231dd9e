import {
  ConfigEnvVarsDocument,
  type ConfigFieldPartsFragment,
  ConfigResourcesDocument,
  type ResourcePartsFragment,
} from "../queries/generated/graphql.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { findLocation, type RepositorySelector, selectorOf } from "./find.ts";
import { nearestNames } from "./nearest.ts";
import { expectType } from "./unions.ts";
import { type CodeLocation, readLoadedLocations, readWorkspace } from "./workspace.ts";

/** A resource inside another one. */
export interface NestedResource {
  /** The attribute of the outer one that holds it. */
  attribute: string;
  /** Its name when it is top-level as well; one that is not is known by the attribute alone. */
  resource?: string;
}

/** A top-level resource of a code location. */
export interface ResourceInfo {
  name: string;
  location: string;
  repository: RepositorySelector;
  /** The Python class. */
  type: string;
  description?: string;
  fields: readonly ConfigFieldPartsFragment[];
  /** What its code configures, by field: JSON text, or the name of an environment variable. */
  values: readonly { key: string; value: string; type: "VALUE" | "ENV_VAR" | "SECRET" }[];
  nested: readonly NestedResource[];
  /** The top-level resources that it is nested in. */
  nestedIn: readonly { resource: string; attribute: string }[];
  assets: readonly string[];
  jobs: readonly { job: string; ops: readonly string[] }[];
  schedules: readonly string[];
  sensors: readonly string[];
}

/** An environment variable that resources read. Whether it is set, Dagster does not tell. */
export interface EnvVarUse {
  name: string;
  location: string;
  repository: string;
  resources: string[];
}

/** How a resource was named. */
export interface ResourceGiven {
  resource: string;
  location?: string;
}

/** How long definitions are remembered, in ms. */
const rememberedMs = 10_000;

/**
 * The top-level resources of the locations that loaded, by location and name; a location that did not is noted.
 * @throws {OperationError} `code_location_not_found`
 */
export async function readResources(dagster: Dagster, location?: string): Promise<readonly ResourceInfo[]> {
  if (location !== undefined) await findLocation(dagster, location);
  return resourcesIn(dagster, await readLoadedLocations(dagster, location));
}

async function resourcesIn(dagster: Dagster, locations: readonly CodeLocation[]): Promise<ResourceInfo[]> {
  const resources = await Promise.all(
    locations
      .flatMap(({ repositories }) => repositories)
      .map((repository) =>
        dagster.cached(`resources ${repository.location} ${repository.name}`, rememberedMs, async (loader) => {
          const { allTopLevelResourceDetailsOrError: answer } = await loader.query(ConfigResourcesDocument, {
            repository: selectorOf(repository),
          });
          return expectType(answer, "ResourceDetailsList").results.map((resource) =>
            resourceInfo(resource, selectorOf(repository)),
          );
        }),
      ),
  );
  return resources.flat().sort((a, b) => (resourceSortKey(a) < resourceSortKey(b) ? -1 : 1));
}

function resourceInfo(resource: ResourcePartsFragment, repository: RepositorySelector): ResourceInfo {
  return {
    name: resource.name,
    location: repository.repositoryLocationName,
    repository,
    type: resource.resourceType,
    description: resource.description || undefined,
    fields: resource.configFields,
    values: resource.configuredValues,
    nested: resource.nestedResources.map(({ name, resource: other }) => ({
      attribute: name,
      resource: other?.name,
    })),
    // Only a top-level one comes back; of others Dagster gives null.
    nestedIn: resource.parentResources.flatMap(({ name, resource: other }) =>
      other ? [{ resource: other.name, attribute: name }] : [],
    ),
    assets: resource.assetKeysUsing.map(({ path }) => assetKeyText(path)).sort(),
    jobs: (resource.jobsOpsUsing ?? [])
      .filter(({ jobName }) => !jobName.startsWith("__"))
      .map(({ jobName, opHandleIDs }) => ({ job: jobName, ops: opHandleIDs })),
    schedules: resource.schedulesUsing ?? [],
    sensors: resource.sensorsUsing ?? [],
  };
}

/** Location and name: what tells resources apart. */
export function resourceSortKey({ location, repository, name }: ResourceInfo): string {
  return `${location}\u0000${repository.repositoryName}\u0000${name}`;
}

/**
 * Finds a top-level resource by its name; a configured default location decides between several of the same name.
 *
 * @throws {OperationError} `resource_not_found` with the nearest names; `resource_not_top_level` for one that exists only inside
 * others, naming them; `ambiguous_name` with the locations that have it
 */
export async function findResource(
  dagster: Dagster,
  { resource: name, location }: ResourceGiven,
): Promise<ResourceInfo> {
  if (location !== undefined) await findLocation(dagster, location);
  const locations = (await readWorkspace(dagster)).filter(
    ({ name: own }) => location === undefined || own === location,
  );
  const all = await resourcesIn(dagster, locations);
  const { defaultLocation } = dagster.config;
  let found = all.filter((resource) => resource.name === name);
  if (found.length > 1 && found.some((resource) => resource.location === defaultLocation)) {
    found = found.filter((resource) => resource.location === defaultLocation);
  }
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const shown = JSON.stringify(name.slice(0, 120));
  if (only !== undefined) {
    throw new OperationError("ambiguous_name", `More than one resource is called ${shown}: say which with location.`, {
      candidates: found.map((resource) => ({ resource: name, location: resource.location })),
    });
  }
  const holders = all.filter(({ nested }) => nested.some(({ attribute, resource }) => attribute === name && !resource));
  if (holders.length > 0) {
    throw new OperationError(
      "resource_not_top_level",
      `${shown} is nested in ${holders.map((holder) => holder.name).join(", ")} and not top-level: Dagster tells of it only that it is there.`,
      {
        candidates: holders.map((holder) => ({ resource: holder.name, location: holder.location })),
        next: [
          {
            tool: "get_resource",
            arguments: { resource: holders[0]!.name, location: holders[0]!.location },
            why: "it is the resource that holds it",
          },
        ],
      },
    );
  }
  // Only now does it matter that a location could not be looked into.
  await readLoadedLocations(dagster, location);
  const candidates = nearestNames(
    name,
    all.map((resource) => resource.name),
  );
  const where = location === undefined ? "" : ` in code location ${location}`;
  throw new OperationError("resource_not_found", `There is no resource ${shown}${where}.`, {
    candidates,
    next: candidates.length > 0 ? undefined : [{ tool: "list_resources", why: "it lists every resource there is" }],
  });
}

/** The resources that a resource is nested in, at any depth, nearest first: what they do changes with it. */
export function outerResources(resource: ResourceInfo, all: readonly ResourceInfo[]): ResourceInfo[] {
  const same = all.filter(
    ({ location, repository }) =>
      location === resource.location && repository.repositoryName === resource.repository.repositoryName,
  );
  const found: ResourceInfo[] = [];
  for (let frontier = [resource]; frontier.length > 0; ) {
    const names = new Set(frontier.flatMap(({ nestedIn }) => nestedIn.map((outer) => outer.resource)));
    frontier = same.filter((other) => names.has(other.name) && other.name !== resource.name && !found.includes(other));
    found.push(...frontier);
  }
  return found;
}

/**
 * The environment variables that resources of the loaded locations read, by name and location.
 * @throws {OperationError} `code_location_not_found`
 */
export async function readEnvVars(dagster: Dagster, location?: string): Promise<EnvVarUse[]> {
  if (location !== undefined) await findLocation(dagster, location);
  const locations = await readLoadedLocations(dagster, location);
  const uses = await Promise.all(
    locations
      .flatMap(({ repositories }) => repositories)
      .map(async (repository) => {
        const { utilizedEnvVarsOrError } = await dagster.query(ConfigEnvVarsDocument, {
          repository: selectorOf(repository),
        });
        return expectType(utilizedEnvVarsOrError, "EnvVarWithConsumersList").results.map(
          ({ envVarName, envVarConsumers }): EnvVarUse => ({
            name: envVarName,
            location: repository.location,
            repository: repository.name,
            resources: envVarConsumers.map(({ name }) => name).sort(),
          }),
        );
      }),
  );
  return uses.flat().sort((a, b) => (`${a.name}\u0000${a.location}` < `${b.name}\u0000${b.location}` ? -1 : 1));
}
