import type { AssetGraph } from "../dagster/selection/graph.ts";
import type { DemoAsset, DemoLocation } from "./company.ts";
import type { DemoDeployment } from "./world.ts";

/** All assets that loaded code locations of a deployment define, with the location of each. */
export function assetsOf(deployment: DemoDeployment): { asset: DemoAsset; location: DemoLocation }[] {
  return deployment.locations.flatMap((location) => location.assets.map((asset) => ({ asset, location })));
}

/** The assets of a deployment as selections see them. */
export function graphOf(deployment: DemoDeployment): AssetGraph {
  const all = assetsOf(deployment);
  return {
    assets: new Map(
      all.map(({ asset, location }) => [
        asset.key,
        {
          key: asset.key,
          group: asset.group,
          kinds: asset.kinds,
          tags: [],
          owners: asset.owners,
          location: location.name,
          upstream: asset.upstream,
          downstream: all.filter((other) => other.asset.upstream.includes(asset.key)).map((other) => other.asset.key),
          external: asset.external === true || asset.observable === true,
          partitions: asset.daily === true ? "time" : "none",
          jobs: asset.jobs ?? [],
          changed: [],
        },
      ]),
    ),
  };
}
