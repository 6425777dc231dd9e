import type { DemoAsset, DemoLocation } from "./company.ts";
import { idOf } from "./ids.ts";
import type { DemoPart } from "./part.ts";
import type { DemoDeployment } from "./world.ts";

export { idOf };

/** All assets that loaded code locations of a deployment define, with the location of each. */
export function assetsOf(deployment: DemoDeployment): { asset: DemoAsset; location: DemoLocation }[] {
  return deployment.locations.flatMap((location) => location.assets.map((asset) => ({ asset, location })));
}

/** What the code of the company defines: code locations, repositories and their names. */
export const definitionsPart: DemoPart = {
  query: {
    workspaceOrError: (_args, { deployment, world }) => ({
      __typename: "Workspace",
      id: idOf("workspace", deployment.name),
      locationEntries: deployment.locations.map((location) => ({
        __typename: "WorkspaceLocationEntry",
        id: location.name,
        name: location.name,
        loadStatus: "LOADED",
        updatedTimestamp: world.began / 1000 - 3600,
        locationOrLoadError: locationFields(location),
      })),
    }),
  },
};

function locationFields(location: DemoLocation): Record<string, unknown> {
  if (location.error !== undefined) {
    return { __typename: "PythonError", ...location.error, cause: null, causes: [], errorChain: [] };
  }
  return {
    __typename: "RepositoryLocation",
    id: location.name,
    name: location.name,
    isReloadSupported: true,
    repositories: [
      {
        id: idOf("repository", location.name),
        name: "__repository__",
        jobs: [
          ...(location.assets.length > 0 ? [{ name: "__ASSET_JOB", isAssetJob: true }] : []),
          ...location.jobs.map(({ name, assets }) => ({ name, isAssetJob: assets !== undefined })),
        ],
        schedules: location.schedules.map(({ name }) => ({ name })),
        sensors: location.sensors.map(({ name }) => ({ name })),
      },
    ],
  };
}
