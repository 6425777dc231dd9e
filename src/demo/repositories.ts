import type { DemoLocation } from "./company.ts";
import { idOf } from "./ids.ts";
import type { DemoContext } from "./part.ts";

/** The name that Dagster gives to the one repository of a location that names none. */
export const repositoryName = "__repository__";

/** A selector of a repository, as Dagster's fields take it. */
export interface RepositorySelector {
  repositoryName: string;
  repositoryLocationName: string;
}

/** A loaded code location by the selector of its repository; undefined when there is none, or it failed to load. */
export function locationOf(selector: RepositorySelector, { deployment }: DemoContext): DemoLocation | undefined {
  if (selector.repositoryName !== repositoryName) return undefined;
  return deployment.locations.find(({ name, error }) => name === selector.repositoryLocationName && !error);
}

/** The error for a repository that is not there. */
export function repositoryNotFound({ repositoryName: name, repositoryLocationName: location }: RepositorySelector) {
  return {
    __typename: "RepositoryNotFoundError",
    message: `Could not find Repository ${location}.${name}`,
    repositoryName: name,
    repositoryLocationName: location,
  };
}

/** Where a definition comes from, in the fields of Dagster's schema. */
export function repositoryOrigin(location: DemoLocation): Record<string, unknown> {
  return {
    id: idOf("repository", location.name),
    repositoryName,
    repositoryLocationName: location.name,
    repositoryLocationMetadata: [],
  };
}
