import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { findDynamicPartitions } from "../../dagster/dynamic-partitions.ts";
import { OperationError } from "../../dagster/errors.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { PartitionAddDynamicDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { exactName, location } from "../params.ts";

/** Texts that Dagster refuses in a partition key (`INVALID_PARTITION_SUBSTRINGS`); it would take them here and fail later. */
const refused = /\.\.\.|[\u0007\b\f\n\r\t\v\0]/;

const input = z.strictObject({ partitions_def: exactName, partition: exactName, location });

export const addDynamicPartition = defineTool({
  name: "add_dynamic_partition",
  toolset: "backfills",
  access: "write",
  permission: "edit_dynamic_partitions",
  idempotent: true,
  title: "Add dynamic partition",
  description: "Add a partition key to a dynamic partitions definition. Says when it is there already.",
  input,
  output: z.strictObject({
    partitions_def: z.string(),
    partition: z.string(),
    added: z.boolean(),
    already_exists: z.literal(true).optional(),
    total: z.number(),
    assets: z.array(z.string()),
  }),
  async preview(given, dagster) {
    const { definition, assets, exists } = await prepare(given, dagster);
    return {
      would: {
        partitions_def: given.partitions_def,
        change: exists ? "none: it is there already" : "the partition is added",
        partition: given.partition,
        total: definition.keys.length + (exists ? 0 : 1),
        assets,
      },
    };
  },
  async handler(given, dagster) {
    const { definition, assets, exists } = await prepare(given, dagster);
    const { partitions_def, partition } = given;
    const there = {
      partitions_def,
      partition,
      added: false,
      already_exists: true as const,
      total: definition.keys.length,
      assets,
    };
    if (exists) return there;
    // The list of keys belongs to the whole deployment, so any repository that uses it will do.
    const { addDynamicPartition: answer } = await dagster.mutate(PartitionAddDynamicDocument, {
      repository: definition.assets[0]!.repository,
      partitionsDef: partitions_def,
      partition,
    });
    if (isType(answer, "DuplicateDynamicPartitionError")) return there;
    expectType(answer, "AddDynamicPartitionSuccess");
    return { partitions_def, partition, added: true, total: definition.keys.length + 1, assets };
  },
});

/** The definition, once the key can be added to it. @throws {OperationError} `invalid_arguments` for a key that Dagster cannot use */
async function prepare({ partitions_def, partition, location: place }: z.output<typeof input>, dagster: Dagster) {
  const definition = await findDynamicPartitions(dagster, partitions_def, place);
  const exists = definition.keys.includes(partition);
  if (!exists && refused.test(partition)) {
    throw new OperationError(
      "invalid_arguments",
      'partition: Dagster allows no "..." and no control characters in a partition key.',
    );
  }
  return { definition, assets: definition.assets.map(({ key }) => key), exists };
}
