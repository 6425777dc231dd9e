import { OverviewPartitionRunDocument } from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import type { Dagster } from "../dagster.ts";
import { type PartitionStatuses, readAssetsStatuses } from "../partition-statuses.ts";
import type { AssetCause, Upstream } from "./asset-causes.ts";
import type { Blame } from "./failed-run.ts";
import { causesInRun, steps } from "./failure-causes.ts";

/** How many partitions a cause names. */
const named = 10;

/** How the partitions of an asset stand, and what upstream keeps some from being made. */
export interface PartitionCauses {
  causes: AssetCause[];
  /** The status of the partition that was asked about. */
  status?: string;
  missing: number;
}

/**
 * Why partitions of an asset failed or are missing: the latest failure, and the same partitions of what is upstream. Only
 * upstream assets with the same keys are looked at: how others map is known to their code alone.
 *
 * @param partition - the one that is asked about; else all that are not materialized
 */
export async function partitionCauses(
  dagster: Dagster,
  blame: Blame,
  key: string,
  upstream: readonly Upstream[],
  partition: string | undefined,
): Promise<PartitionCauses> {
  const all = await readAssetsStatuses(dagster, [key, ...upstream.map((one) => one.key)]);
  const own = all.get(key);
  if (own === undefined) return { causes: [], missing: 0 };
  const failed = own.with("failed").map((index) => own.space.keyAt(index));
  const missing = own.with("missing").map((index) => own.space.keyAt(index));
  const asked = partition === undefined ? undefined : own.space.indexOf(partition);
  const status = asked === undefined ? undefined : own.at(asked);
  const wanted =
    partition === undefined ? [...failed, ...missing] : status === "failed" || status === "missing" ? [partition] : [];
  const hasFailed = new Set(failed);
  const last = wanted.findLast((one) => hasFailed.has(one));
  const causes = [
    ...(last === undefined
      ? []
      : await failureOfPartition(dagster, blame, key, upstream, last, partition === undefined ? failed : [])),
    ...upstreamPartitions(all, key, upstream, wanted),
  ];
  if (partition === undefined && missing.length > 0) {
    causes.push({
      kind: "missing_partitions",
      what: `${missing.length} of its ${own.space.count} partitions were never materialized`,
      partitions: missing.slice(0, named),
      partitioned: true,
    });
  }
  return { causes: await withErrors(dagster, blame, causes), status, missing: missing.length };
}

async function failureOfPartition(
  dagster: Dagster,
  blame: Blame,
  key: string,
  upstream: readonly Upstream[],
  partition: string,
  others: readonly string[],
): Promise<AssetCause[]> {
  const blamed = await blamedRun(dagster, blame, key, partition);
  const causes: AssetCause[] =
    blamed === undefined
      ? [{ kind: "own_failure", what: `Its run of partition ${partition} failed` }]
      : causesInRun(blamed, key, upstream, partition);
  if (others.length < 2) return causes;
  return causes.map((cause) => ({
    ...cause,
    what: `${listed(others)} failed. ${cause.what}`,
    partitions: others.slice(0, named),
  }));
}

async function blamedRun(dagster: Dagster, blame: Blame, key: string, partition: string) {
  const { assetNodes } = await dagster.query(OverviewPartitionRunDocument, { key: assetKeyInput(key), partition });
  const run = assetNodes[0]?.latestRunForPartition;
  return run?.status === "FAILURE" ? blame.of(run.runId) : undefined;
}

/** What upstream lacks of some partitions. What is missing because of something further up that lacks them too is left out. */
function upstreamPartitions(
  all: ReadonlyMap<string, PartitionStatuses | undefined>,
  key: string,
  upstream: readonly Upstream[],
  wanted: readonly string[],
): AssetCause[] {
  if (wanted.length === 0) return [];
  const space = all.get(key)!.space;
  const lacking = upstream.flatMap((one) => {
    const statuses = all.get(one.key);
    if (statuses === undefined || !statuses.space.hasSameKeysAs(space)) return [];
    const which = (status: "failed" | "missing") =>
      wanted.filter((partition) => statuses.at(statuses.space.indexOf(partition) ?? -1) === status);
    return [{ ...one, failed: which("failed"), missing: which("missing") }];
  });
  return lacking.flatMap(({ key: asset, distance, failed, missing }): AssetCause[] => {
    const further = lacking.filter((one) => one.distance > distance);
    const behind = new Set(further.flatMap((one) => [...one.failed, ...one.missing]));
    const roots = missing.filter((partition) => !behind.has(partition));
    const where = `${asset}, ${steps(distance)} upstream`;
    return [
      ...(failed.length === 0
        ? []
        : [
            {
              kind: "upstream_partition_failed" as const,
              what: `${listed(failed)} of ${where}, failed`,
              asset,
              distance,
              partitions: failed.slice(0, named),
            },
          ]),
      ...(roots.length === 0
        ? []
        : [
            {
              kind: "upstream_partition_missing" as const,
              what: `${listed(roots)} of ${where}, ${roots.length === 1 ? "was" : "were"} never materialized`,
              asset,
              distance,
              partitions: roots.slice(0, named),
            },
          ]),
    ];
  });
}

function listed(partitions: readonly string[]): string {
  return partitions.length === 1
    ? `Partition ${partitions[0]}`
    : `${partitions.length} partitions (${partitions.slice(0, 3).join(", ")}${partitions.length > 3 ? ", …" : ""})`;
}

/** Adds the error to what failed upstream: that of its last partition. */
async function withErrors(dagster: Dagster, blame: Blame, causes: readonly AssetCause[]): Promise<AssetCause[]> {
  return Promise.all(
    causes.map(async (cause) => {
      const last = cause.partitions?.at(-1);
      if (cause.kind !== "upstream_partition_failed" || cause.asset === undefined || last === undefined) return cause;
      const blamed = await blamedRun(dagster, blame, cause.asset, last);
      if (blamed?.error === undefined) return cause;
      return { ...cause, what: `${cause.what}: ${blamed.error.message}`, run_id: blamed.run_id, error: blamed.error };
    }),
  );
}
