import type { DemoAsset, DemoLocation } from "./company.ts";
import type { DemoDeployment } from "./world.ts";

/** All assets that loaded code locations of a deployment define, with the location of each. */
export function assetsOf(deployment: DemoDeployment): { asset: DemoAsset; location: DemoLocation }[] {
  return deployment.locations.flatMap((location) => location.assets.map((asset) => ({ asset, location })));
}
