import { instigatorsOfAsset } from "./automation/fields.ts";
import type { DemoAsset, DemoLocation } from "./company.ts";
import { automationOfAsset } from "./conditions/evaluations.ts";
import { idOf } from "./ids.ts";
import type { DemoContext, DemoPart } from "./part.ts";
import type { DemoDeployment } from "./world.ts";

export { idOf };

/** All assets that loaded code locations of a deployment define, with the location of each. */
export function assetsOf(deployment: DemoDeployment): { asset: DemoAsset; location: DemoLocation }[] {
  return deployment.locations.flatMap((location) => location.assets.map((asset) => ({ asset, location })));
}

/** What the code of the company defines: code locations, repositories and their names. */
export const definitionsPart: DemoPart = {
  query: {
    assetNodes: ({ assetKeys }: { assetKeys?: { path: string[] }[] | null }, context) => {
      const all = assetsOf(context.deployment);
      const wanted = assetKeys && new Set(assetKeys.map(({ path }) => path.join("/")));
      return all
        .filter(({ asset }) => !wanted || wanted.has(asset.key))
        .map(({ asset, location }) => assetFields(asset, location, all, context));
    },
  },
};

function assetFields(
  asset: DemoAsset,
  location: DemoLocation,
  all: readonly { asset: DemoAsset }[],
  context: DemoContext,
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
    automationCondition: () => automationOfAsset(asset, context),
    autoMaterializePolicy: null,
    targetingInstigators: () => instigatorsOfAsset(asset.key, location, context),
  };
}
