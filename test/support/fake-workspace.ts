import type { Fields } from "./fake-dagster.ts";

/** A repository of a fake workspace: names of what is in it. */
export interface FakeRepository {
  name?: string;
  jobs?: string[];
  schedules?: string[];
  sensors?: string[];
}

/** What `workspaceOrError` answers for locations that loaded, or failed with an error. */
export function fakeWorkspace(locations: Record<string, FakeRepository | { error: string }>): Fields {
  return {
    __typename: "Workspace",
    locationEntries: Object.entries(locations).map(([name, content]) => ({
      name,
      // What a real Dagster says even of a location that failed.
      loadStatus: "LOADED",
      updatedTimestamp: 1_700_000_000,
      locationOrLoadError:
        "error" in content
          ? {
              __typename: "PythonError",
              message: content.error,
              className: "DagsterUserCodeLoadError",
              stack: [],
              errorChain: [],
            }
          : {
              __typename: "RepositoryLocation",
              id: name,
              name,
              repositories: [
                {
                  id: `${name}-repository`,
                  name: content.name ?? "__repository__",
                  jobs: [...(content.jobs ?? []), "__ASSET_JOB"].map((job) => ({ name: job, isAssetJob: false })),
                  schedules: (content.schedules ?? []).map((schedule) => ({ name: schedule })),
                  sensors: (content.sensors ?? []).map((sensor) => ({ name: sensor })),
                },
              ],
            },
    })),
  };
}
