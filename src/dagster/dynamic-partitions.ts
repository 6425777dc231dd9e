import { PartitionDefinitionsDocument } from "../queries/generated/graphql.ts";
import { assetKeyInput, readAssetGraph } from "./asset-graph.ts";
import { assetKeyText } from "./asset-key.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { findLocation, type RepositorySelector } from "./find.ts";
import { nearestNames } from "./nearest.ts";
import { readAssetsPartitions } from "./partitions.ts";
import { readLoadedLocations } from "./workspace.ts";

/** A dynamic partitions definition: a named list of keys, shared by all assets that use it, in any location. */
export interface DynamicPartitions {
  name: string;
  /** The assets that are partitioned by it, alone or as one dimension. */
  assets: readonly { key: string; repository: RepositorySelector }[];
  /** The keys there are now, in the order in which they were added. */
  keys: readonly string[];
}

/**
 * Finds a dynamic partitions definition by its name. Dagster only knows those that assets use.
 *
 * @param location - only as this code location uses it
 * @throws {OperationError} `partitions_definition_not_found` with the names there are; `code_location_not_found`
 */
export async function findDynamicPartitions(
  dagster: Dagster,
  name: string,
  location?: string,
): Promise<DynamicPartitions> {
  if (location !== undefined) await findLocation(dagster, location);
  const graph = await readAssetGraph(dagster);
  const likely = [...graph.assets.values()].filter(
    ({ partitions, location: of }) =>
      (partitions === "dynamic" || partitions === "multipartitions") && (location === undefined || of === location),
  );
  const users = await usersByName(
    dagster,
    likely.map(({ key }) => key),
  );
  const keys = users.get(name);
  const [first] = keys ?? [];
  if (keys === undefined || first === undefined) throw await notFound(dagster, name, [...users.keys()], location);
  const space = (await readAssetsPartitions(dagster, [first])).get(first);
  return {
    name,
    assets: keys.map((key) => {
      const { repository, location: of } = graph.assets.get(key)!;
      return { key, repository: { repositoryName: repository, repositoryLocationName: of } };
    }),
    keys: space?.dimensions.find(({ dynamicName }) => dynamicName === name)?.keys ?? [],
  };
}

/** The assets that use each dynamic partitions definition, by its name. */
async function usersByName(dagster: Dagster, assets: readonly string[]): Promise<Map<string, string[]>> {
  const users = new Map<string, string[]>();
  if (assets.length === 0) return users;
  const { assetNodes } = await dagster.query(PartitionDefinitionsDocument, { assets: assets.map(assetKeyInput) });
  for (const { assetKey, partitionDefinition } of assetNodes) {
    for (const { dynamicPartitionsDefinitionName: name } of partitionDefinition?.dimensionTypes ?? []) {
      if (name) users.set(name, [...(users.get(name) ?? []), assetKeyText(assetKey.path)]);
    }
  }
  return users;
}

async function notFound(
  dagster: Dagster,
  name: string,
  names: string[],
  location: string | undefined,
): Promise<OperationError> {
  await readLoadedLocations(dagster, location);
  const nearest = nearestNames(name, names);
  const where = location === undefined ? "" : ` in code location ${location}`;
  return new OperationError(
    "partitions_definition_not_found",
    `No asset${where} uses a dynamic partitions definition ${JSON.stringify(name.slice(0, 120))}.`,
    { candidates: nearest.length > 0 ? nearest : names.slice(0, 20) },
  );
}
