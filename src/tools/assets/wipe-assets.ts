import { z } from "zod";
import { readAssetDefinition } from "../../dagster/asset-details.ts";
import { readAssetEvents } from "../../dagster/asset-events.ts";
import { assetKeyInput } from "../../dagster/asset-graph.ts";
import { readAssetStates } from "../../dagster/asset-state.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { choosePartitions, notPartitioned, readAssetsPartitions } from "../../dagster/partitions.ts";
import { expectType } from "../../dagster/unions.ts";
import { AssetWipeDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKeys, partitionRange } from "../params.ts";

const input = z.strictObject({
  asset_keys: assetKeys(),
  partition_range: partitionRange.optional().describe("only these partitions (not supported by open-source storage)"),
});
type Input = z.output<typeof input>;

export const wipeAssets = defineTool({
  name: "wipe_assets",
  toolset: "assets",
  access: "destroy",
  permission: "wipe_assets",
  title: "Wipe assets",
  description:
    "Wipe assets: delete Dagster's records of their materializations, observations and partitions for good. The data itself stays. Asks for confirmation.",
  input,
  output: z.strictObject({ wiped: z.array(z.string()), partition_range: partitionRange.optional() }),
  async preview(given, dagster) {
    return {
      would: {
        wipe: await wipedAssets(given, dagster),
        ...(given.partition_range ? { partition_range: given.partition_range } : {}),
      },
    };
  },
  async handler(given, dagster) {
    const assets = await wipedAssets(given, dagster);
    const { partition_range: range } = given;
    const { wipeAssets: answer } = await dagster.mutate(AssetWipeDocument, {
      ranges: assets.map(({ asset_key }) => ({
        assetKey: assetKeyInput(asset_key),
        partitions: range === undefined ? undefined : { range },
      })),
    });
    expectType(answer, "AssetWipeSuccess");
    return { wiped: assets.map(({ asset_key }) => asset_key), partition_range: range };
  },
});

interface WipedAsset {
  asset_key: string;
  last_materialized?: string;
  materialized_partitions?: number;
  partitions?: number;
  defined?: false;
}

/**
 * What would be lost. Dagster itself wipes keys that do not exist without a word, so each key is looked for: an asset without
 * a definition, whose records are all that is left of it, is what people wipe most.
 */
async function wipedAssets(given: Input, dagster: Dagster): Promise<WipedAsset[]> {
  const keys = [...new Set(given.asset_keys)];
  const definitions = await Promise.all(keys.map((key) => readAssetDefinition(dagster, key)));
  const defined = keys.filter((_, index) => definitions[index] !== undefined);
  const partitions =
    given.partition_range === undefined ? undefined : await countPartitions(given, dagster, keys, defined);
  const states = await readAssetStates(dagster, defined, { stale: false });
  return Promise.all(
    keys.map(async (key): Promise<WipedAsset> => {
      if (!defined.includes(key)) {
        const { events } = await readAssetEvents(dagster, key, { kind: "materialization", limit: 1 });
        return { asset_key: key, defined: false, last_materialized: events[0]?.at };
      }
      const state = states.get(key)?.state;
      return {
        asset_key: key,
        last_materialized: state?.last_materialized,
        materialized_partitions: state?.materialized_partitions,
        partitions: partitions?.get(key),
      };
    }),
  );
}

async function countPartitions(
  given: Input,
  dagster: Dagster,
  keys: readonly string[],
  defined: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const spaces = await readAssetsPartitions(dagster, defined);
  return new Map(
    keys.map((key) => {
      const space = spaces.get(key);
      if (space === undefined) throw notPartitioned("asset", key);
      return [key, choosePartitions(space, { partition_range: given.partition_range }).length];
    }),
  );
}
