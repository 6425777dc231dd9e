import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { type DynamicPartitions, findDynamicPartitions } from "../../dagster/dynamic-partitions.ts";
import { OperationError } from "../../dagster/errors.ts";
import type { RepositorySelector } from "../../dagster/find.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { readAssetsStatuses } from "../../dagster/partition-statuses.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { PartitionDeleteDynamicDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { exactName, location } from "../params.ts";

const input = z.strictObject({
  partitions_def: exactName,
  partitions: z.array(exactName).min(1).max(1000),
  wipe: z.boolean().default(false).describe("also wipe their materializations"),
  location,
});

export const deleteDynamicPartitions = defineTool({
  name: "delete_dynamic_partitions",
  toolset: "backfills",
  access: "destroy",
  permission: "edit_dynamic_partitions",
  title: "Delete dynamic partitions",
  description: "Delete partition keys from a dynamic partitions definition, for all assets that use it.",
  input,
  output: z.strictObject({
    partitions_def: z.string(),
    deleted: z.array(z.string()),
    wiped: z.boolean(),
    left: z.number(),
    assets: z.array(z.string()),
  }),
  async preview(given, dagster) {
    const definition = await checked(given, dagster);
    const affected = await materializedOf(dagster, definition, new Set(given.partitions));
    return {
      would: {
        partitions_def: given.partitions_def,
        delete: [...new Set(given.partitions)],
        of: definition.keys.length,
        assets: definition.assets.map(({ key }) => {
          const materialized = affected.get(key);
          return materialized === undefined ? { asset: key } : { asset: key, materialized_partitions: materialized };
        }),
        materializations: given.wipe
          ? "wiped as well, if Dagster's event log storage can; where it cannot, as in open-source Dagster's own, nothing is deleted"
          : "kept, but no longer shown as partitions",
      },
    };
  },
  async handler(given, dagster) {
    const definition = await checked(given, dagster);
    const deleted = [...new Set(given.partitions)];
    const { deleteDynamicPartitions: answer } = await dagster.mutate(
      PartitionDeleteDynamicDocument,
      {
        repository: definition.assets[0]!.repository,
        partitionsDef: given.partitions_def,
        partitions: deleted,
        // An older Dagster has no such argument: it is only sent when it matters.
        wipe: given.wipe || undefined,
      },
      { timeoutMs: 120_000 },
    );
    if (isType(answer, "UnsupportedOperationError")) {
      throw new OperationError("refused_by_dagster", `${answer.message} Without wipe they can be deleted.`);
    }
    expectType(answer, "DeleteDynamicPartitionsSuccess");
    return {
      partitions_def: given.partitions_def,
      deleted,
      wiped: given.wipe,
      left: definition.keys.length - deleted.length,
      assets: definition.assets.map(({ key }) => key),
    };
  },
});

/** The definition, once everything that was asked for can be done. */
async function checked(given: z.output<typeof input>, dagster: Dagster): Promise<DynamicPartitions> {
  const definition = await findDynamicPartitions(dagster, given.partitions_def, given.location);
  const missing = given.partitions.filter((key) => !definition.keys.includes(key));
  if (missing.length > 0) {
    const shown = missing
      .slice(0, 10)
      .map((key) => JSON.stringify(key.slice(0, 100)))
      .join(", ");
    const nearest = [...new Set(missing.slice(0, 5).flatMap((key) => nearestNames(key, definition.keys, 3)))];
    throw new OperationError(
      "partition_not_found",
      `${given.partitions_def} has no partition ${shown}. Nothing was deleted.`,
      { candidates: nearest.length > 0 ? nearest : definition.keys.slice(0, 20) },
    );
  }
  if (given.wipe) {
    checkOneRepository(definition);
    await checkCanWipe(dagster);
  }
  return definition;
}

/** Dagster wipes the assets of one repository only; the others' materializations would stay behind unseen. */
function checkOneRepository({ name, assets }: DynamicPartitions): void {
  const nameOf = ({ repositoryLocationName, repositoryName }: RepositorySelector) =>
    `${repositoryLocationName}/${repositoryName}`;
  const repositories = [...new Set(assets.map(({ repository }) => nameOf(repository)))];
  if (repositories.length <= 1) return;
  throw new OperationError(
    "ambiguous_name",
    `${name} is used in several repositories, and wiping reaches one of them: say which with location, and wipe the others' assets by wipe_assets first.`,
    { candidates: repositories },
  );
}

async function checkCanWipe(dagster: Dagster): Promise<void> {
  const { schema, version } = await dagster.serverSchema();
  const field = schema.getMutationType()?.getFields().deleteDynamicPartitions;
  if (field?.args.some(({ name }) => name === "wipeMaterializations")) return;
  throw new OperationError(
    "unsupported_by_server",
    `wipe: Dagster ${version ?? "of this version"} cannot wipe along with deleting; use wipe_assets on the partitions first.`,
  );
}

/** How many materialized partitions each asset has among the keys. */
async function materializedOf(
  dagster: Dagster,
  definition: DynamicPartitions,
  keys: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const statuses = await readAssetsStatuses(
    dagster,
    definition.assets.map(({ key }) => key),
  );
  const affected = new Map<string, number>();
  for (const [asset, of] of statuses) {
    if (of === undefined) continue;
    const place = of.space.dimensions.findIndex(({ dynamicName }) => dynamicName === definition.name);
    const count = of
      .with("materialized")
      .filter((index) =>
        keys.has(of.space.isMultiDimensional ? of.space.keyAt(index).split("|")[place]! : of.space.keyAt(index)),
      ).length;
    if (count > 0) affected.set(asset, count);
  }
  return affected;
}
