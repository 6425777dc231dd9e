import { z } from "zod";
import { assetKeyInput, findAssets } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { choosePartitions, notPartitioned, readAssetsPartitions } from "../../dagster/partitions.ts";
import { expectType } from "../../dagster/unions.ts";
import { AssetReportEventsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, longText, partitionKey } from "../params.ts";

const input = z.strictObject({
  asset_key: assetKey,
  event_type: z.enum(["materialization", "observation"]),
  partition: partitionKey.optional(),
  partitions: z.array(partitionKey).min(1).max(1000).optional(),
  description: longText(5000).optional(),
});
type Input = z.output<typeof input>;

export const reportAssetEvent = defineTool({
  name: "report_asset_event",
  toolset: "assets",
  access: "write",
  permission: "report_runless_asset_events",
  title: "Report an asset event",
  description:
    "Report that an asset was materialized or observed outside of Dagster: records the event without running anything.",
  input,
  output: z.strictObject({
    asset_key: z.string(),
    event_type: z.string(),
    partitions: z.array(z.string()).optional(),
    reported: z.number(),
    url: z.string(),
  }),
  async preview(given, dagster) {
    const partitions = await partitionsOf(given, dagster);
    const { asset_key, event_type, description } = given;
    return {
      would: {
        report: event_type,
        asset_key,
        ...(partitions === undefined ? {} : { partitions }),
        ...(description === undefined ? {} : { description }),
      },
    };
  },
  async handler(given, dagster) {
    const partitions = await partitionsOf(given, dagster);
    const { reportRunlessAssetEvents } = await dagster.mutate(AssetReportEventsDocument, {
      params: {
        eventType: given.event_type === "materialization" ? "ASSET_MATERIALIZATION" : "ASSET_OBSERVATION",
        assetKey: assetKeyInput(given.asset_key),
        partitionKeys: partitions,
        description: given.description,
      },
    });
    expectType(reportRunlessAssetEvents, "ReportRunlessAssetEventsSuccess");
    return {
      asset_key: given.asset_key,
      event_type: given.event_type,
      partitions,
      reported: partitions?.length ?? 1,
      url: dagster.webLink(
        `/assets/${assetKeyInput(given.asset_key).path.map(encodeURIComponent).join("/")}?view=events`,
      ),
    };
  },
});

/** The partitions that the event is for; undefined for an asset that is not partitioned. */
async function partitionsOf(given: Input, dagster: Dagster): Promise<string[] | undefined> {
  const { asset_key: key, partition, partitions } = given;
  const [asset] = await findAssets(dagster, [key]);
  const named = partition !== undefined || partitions !== undefined;
  if (!asset!.isPartitioned) {
    if (named) throw notPartitioned("asset", key);
    return undefined;
  }
  if (!named) {
    throw new OperationError(
      "invalid_arguments",
      `partition: ${key} is partitioned; say which partition the event is for.`,
      {
        next: [{ tool: "list_partitions", arguments: { asset_key: key }, why: "it lists the partitions there are" }],
      },
    );
  }
  const space = (await readAssetsPartitions(dagster, [key])).get(key);
  if (space === undefined) throw notPartitioned("asset", key);
  return choosePartitions(space, { partition, partitions });
}
