import { AssetDetailsDocument, type AssetDetailsQuery, AssetExistenceDocument } from "../queries/generated/graphql.ts";
import { assetKeyInput, assetNotFound } from "./asset-graph.ts";
import type { Dagster } from "./dagster.ts";
import { expectType, isType } from "./unions.ts";

/** Parts of an asset's definition that are read only when asked for. */
export interface DetailParts {
  metadata?: boolean;
  checks?: boolean;
  automation?: boolean;
  config?: boolean;
  freshness?: boolean;
}

type FoundAsset = Extract<AssetDetailsQuery["assetOrError"], { __typename?: "Asset" }>;

/** The definition of an asset as Dagster tells it. */
export type AssetDefinition = NonNullable<FoundAsset["definition"]>;

/**
 * The definition of an asset; undefined for one that is known from its records alone, since no loaded location defines it.
 *
 * @throws {OperationError} `asset_not_found` with the nearest keys
 */
export async function readAssetDefinition(
  dagster: Dagster,
  key: string,
  parts: DetailParts = {},
): Promise<AssetDefinition | undefined> {
  const { assetOrError } = await dagster.query(AssetDetailsDocument, {
    key: assetKeyInput(key),
    withMetadata: parts.metadata ?? false,
    withChecks: parts.checks ?? false,
    withAutomation: parts.automation ?? false,
    withConfig: parts.config ?? false,
    withFreshness: parts.freshness ?? false,
  });
  if (isType(assetOrError, "AssetNotFoundError")) throw await assetNotFound(dagster, [key]);
  const { definition } = expectType(assetOrError, "Asset");
  if (definition) return definition;
  const existence = await dagster.query(AssetExistenceDocument, { key: assetKeyInput(key) });
  // Servers without this field have answered AssetNotFoundError by now.
  if (expectType(existence.assetOrError, "Asset").hasDefinitionOrRecord === false) {
    throw await assetNotFound(dagster, [key]);
  }
  return undefined;
}
