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
    assetNodes: ({ assetKeys }: { assetKeys?: { path: string[] }[] | null }, { deployment }) => {
      const all = assetsOf(deployment);
      const wanted = assetKeys && new Set(assetKeys.map(({ path }) => path.join("/")));
      return all
        .filter(({ asset }) => !wanted || wanted.has(asset.key))
        .map(({ asset, location }) => assetFields(asset, location, all));
    },
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

function assetFields(
  asset: DemoAsset,
  location: DemoLocation,
  all: readonly { asset: DemoAsset }[],
): Record<string, unknown> {
  const key = (text: string) => ({ path: text.split("/") });
  const made = asset.external !== true && asset.observable !== true;
  return {
    id: idOf("asset", asset.key),
    assetKey: key(asset.key),
    groupName: asset.group,
    kinds: asset.kinds,
    tags: [],
    description: asset.description,
    owners: asset.owners.map((owner) =>
      owner.startsWith("team:")
        ? { __typename: "TeamAssetOwner", team: owner.slice("team:".length) }
        : { __typename: "UserAssetOwner", email: owner },
    ),
    dependencyKeys: asset.upstream.map(key),
    dependedByKeys: all
      .filter((other) => other.asset.upstream.includes(asset.key))
      .map((other) => key(other.asset.key)),
    repository: {
      id: idOf("repository", location.name),
      name: "__repository__",
      location: { id: location.name, name: location.name },
    },
    isPartitioned: asset.daily === true,
    isMaterializable: made,
    isObservable: asset.observable === true,
    isExecutable: asset.external !== true,
    changedReasons: [],
    jobNames: made ? ["__ASSET_JOB", ...(asset.jobs ?? [])] : [],
    partitionDefinition: asset.daily === true ? { type: "TIME_WINDOW" } : null,
  };
}
