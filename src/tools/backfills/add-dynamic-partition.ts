import { z } from "zod";
import { findDynamicPartitions } from "../../dagster/dynamic-partitions.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { PartitionAddDynamicDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";

/** Texts that Dagster refuses in a partition key (`INVALID_PARTITION_SUBSTRINGS`); it would take them here and fail later. */
const refused = /\.\.\.|[\u0007\b\f\n\r\t\v\0]/;

export const addDynamicPartition = defineTool({
  name: "add_dynamic_partition",
  toolset: "backfills",
  access: "write",
  idempotent: true,
  title: "Add dynamic partition",
  description: "Add a partition key to a dynamic partitions definition. Says when it is there already.",
  input: z.strictObject({ partitions_def: shortText, partition: shortText, location }),
  output: z.strictObject({
    partitions_def: z.string(),
    partition: z.string(),
    added: z.boolean(),
    already_exists: z.literal(true).optional(),
    total: z.number(),
    assets: z.array(z.string()),
  }),
  async handler({ partitions_def: name, partition, location: place }, dagster) {
    const definition = await findDynamicPartitions(dagster, name, place);
    const assets = definition.assets.map(({ key }) => key);
    const there = {
      partitions_def: name,
      partition,
      added: false,
      already_exists: true as const,
      total: definition.keys.length,
      assets,
    };
    if (definition.keys.includes(partition)) return there;
    if (refused.test(partition)) {
      throw new OperationError(
        "invalid_arguments",
        'partition: Dagster allows no "..." and no control characters in a partition key.',
      );
    }
    // The list of keys belongs to the whole deployment, so any repository that uses it will do.
    const { addDynamicPartition: answer } = await dagster.mutate(PartitionAddDynamicDocument, {
      repository: definition.assets[0]!.repository,
      partitionsDef: name,
      partition,
    });
    if (isType(answer, "DuplicateDynamicPartitionError")) return there;
    expectType(answer, "AddDynamicPartitionSuccess");
    return { partitions_def: name, partition, added: true, total: definition.keys.length + 1, assets };
  },
});
