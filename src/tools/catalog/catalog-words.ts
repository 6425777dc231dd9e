import type { CatalogCreatorFragment, CatalogOwnerFragment } from "../../queries/generated/graphql.ts";

/** An owner of an asset as Dagster's definitions write it: an email, or `team:name`. */
export function ownerText(owner: CatalogOwnerFragment): string {
  return owner.__typename === "UserAssetOwner" ? owner.email : `team:${owner.team}`;
}

/** Who made something, a user or a service user; undefined where Dagster does not tell. */
export function creatorText(creator: CatalogCreatorFragment | null | undefined): string | undefined {
  if (!creator) return undefined;
  return creator.__typename === "DagsterCloudUser" ? creator.email : creator.name;
}
