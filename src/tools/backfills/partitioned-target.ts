import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import {
  type PartitionStatus,
  type PartitionStatuses,
  partitionStatuses,
  readAssetStatuses,
  readJobStatuses,
} from "../../dagster/partition-statuses.ts";
import { assetKey, location, shortText } from "../params.ts";

/** What partitions are asked of: an asset or a job. */
export const targetInput = {
  asset_key: assetKey.optional(),
  job: shortText.optional(),
  location,
  repository: shortText.optional(),
};

/** Which asset or job, as an answer tells it. */
export const targetShape = { asset: z.string().optional(), job: z.string().optional() };

/** The statuses as answers tell them: a job's partition has not been materialized, its latest run succeeded. */
export const toldStatuses = [...partitionStatuses, "succeeded"] as const;
export type ToldStatus = (typeof toldStatuses)[number];

/** A status in the words for an asset or a job. */
export function toldStatus(status: PartitionStatus, owner: "asset" | "job"): ToldStatus {
  return owner === "job" && status === "materialized" ? "succeeded" : status;
}

/** The status that a told one means. */
export function statusOfTold(status: ToldStatus): PartitionStatus {
  return status === "succeeded" ? "materialized" : status;
}

/** How long statuses are remembered for the pages of one listing, in ms. */
const rememberedMs = 5000;

/**
 * The statuses of an asset's or a job's partitions.
 *
 * @param remembered - a few seconds old will do: the pages of one list
 * @throws {OperationError} `invalid_arguments` unless exactly one is named; `asset_not_found`, `job_not_found`,
 * `partitions_definition_not_found`
 */
export async function readStatusesOf(
  dagster: Dagster,
  {
    asset_key: asset,
    job,
    location: jobLocation,
    repository,
  }: { asset_key?: string; job?: string; location?: string; repository?: string },
  remembered = false,
): Promise<PartitionStatuses> {
  if ((asset === undefined) === (job === undefined)) {
    throw new OperationError("invalid_arguments", "Say whose partitions: either asset_key or job.", {
      allowed: ["asset_key", "job"],
    });
  }
  const read = async (reader: Dagster) => {
    if (asset !== undefined) {
      await findAssets(reader, [asset]);
      return readAssetStatuses(reader, asset);
    }
    const found = await findByName(reader, "job", { name: job!, location: jobLocation, repository });
    return (await readJobStatuses(reader, found)).statuses;
  };
  if (!remembered) return read(dagster);
  return dagster.cached(
    `partition statuses ${JSON.stringify([asset, job, jobLocation, repository])}`,
    rememberedMs,
    read,
  );
}
