import { assetsOf } from "../definitions.ts";
import { errorFields } from "../history/errors.ts";
import { type DemoContext, type DemoPart, refusal } from "../part.ts";
import { locationOf, type RepositorySelector, repositoryNotFound } from "../repositories.ts";
import type { DemoDeployment } from "../world.ts";
import { assetEventsOf } from "./asset-events.ts";

/** The stores whose files have come, as this was kept by hand. */
export const firstStores = ["bremen", "hamburg", "kiel", "rostock"] as const;

function makeDynamicPartitions(_deployment: DemoDeployment): Map<string, string[]> {
  return new Map([["stores", [...firstStores, "lubeck"]]]);
}

/** The keys of each dynamic partitions definition, in the order in which they were added. */
export function dynamicPartitionsOf({ deployment }: DemoContext): Map<string, string[]> {
  return deployment.state(makeDynamicPartitions);
}

/** Adding and deleting keys of dynamic partitions. */
export const dynamicPartitionsPart: DemoPart = {
  mutation: {
    addDynamicPartition: (
      asked: { repositorySelector: RepositorySelector; partitionsDefName: string; partitionKey: string },
      context,
    ) => {
      const { partitionsDefName, partitionKey } = asked;
      const keys = keysToChange(asked, context);
      if (!Array.isArray(keys)) return keys;
      if (keys.includes(partitionKey)) {
        return {
          __typename: "DuplicateDynamicPartitionError",
          message: `Partition ${partitionKey} already exists in dynamic partitions definition ${partitionsDefName}.`,
          partitionsDefName,
          partitionName: partitionKey,
        };
      }
      keys.push(partitionKey);
      return { __typename: "AddDynamicPartitionSuccess", partitionsDefName, partitionKey };
    },
    deleteDynamicPartitions: (
      asked: {
        repositorySelector: RepositorySelector;
        partitionsDefName: string;
        partitionKeys: string[];
        wipeMaterializations?: boolean | null;
      },
      context,
    ) => {
      const { partitionsDefName, partitionKeys } = asked;
      const keys = keysToChange(asked, context);
      if (!Array.isArray(keys)) return keys;
      const left = keys.filter((key) => !partitionKeys.includes(key));
      dynamicPartitionsOf(context).set(partitionsDefName, left);
      if (asked.wipeMaterializations === true) {
        for (const { asset } of assetsOf(context.deployment)) {
          if (asset.dynamic !== partitionsDefName) continue;
          assetEventsOf(context).wipe(asset.key, context.now, partitionKeys);
        }
      }
      return { __typename: "DeleteDynamicPartitionsSuccess", partitionsDefName };
    },
  },
};

/** The keys of a definition, for one who may change them; else the member that says why not. */
function keysToChange(
  asked: { repositorySelector: RepositorySelector; partitionsDefName: string },
  context: DemoContext,
): string[] | Record<string, unknown> {
  const refused = refusal(context, "EDITOR");
  if (refused !== undefined) return refused;
  const location = locationOf(asked.repositorySelector, context);
  if (location === undefined) return pythonErrorOf(repositoryNotFound(asked.repositorySelector).message);
  const keys = dynamicPartitionsOf(context).get(asked.partitionsDefName);
  if (keys !== undefined && location.assets.some(({ dynamic }) => dynamic === asked.partitionsDefName)) return keys;
  return pythonErrorOf(`The repository does not contain a dynamic partitions definition ${asked.partitionsDefName}.`);
}

function pythonErrorOf(message: string): Record<string, unknown> {
  return errorFields({ className: "DagsterInvariantViolationError", message, stack: [] });
}
