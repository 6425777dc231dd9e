import {
  HealthAssetsOfRunsDocument,
  HealthFailedRunsDocument,
  type HealthFailedRunsQuery,
  HealthLatestRunsDocument,
} from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import { expectType } from "../unions.ts";
import { inChunks } from "./in-chunks.ts";
import type { LastMaterialization, LatestRun } from "./materialization-rules.ts";

const assetsPerRequest = 200;

/** So many assets are asked for their latest runs outright, without a look at what failed: about half a second. */
export const askedOutright = 100;

/** How many failed runs are looked through, newest first. Assets materialized before all of them are asked themselves. */
const failedRunsRead = 500;

const plansPerRequest = 25;

/** What is on record of an asset: its last materialization and the run that last planned one. */
export interface AssetRecord {
  last?: LastMaterialization;
  run?: LatestRun;
}

/** The records of assets, whether they have a definition or not. Costs Dagster a query of its storage for each asset. */
export async function readRecords(
  dagster: Dagster,
  keys: readonly string[],
  perRequest = assetsPerRequest,
): Promise<Map<string, AssetRecord>> {
  const infos = await inChunks(keys, perRequest, async (chunk) => {
    const answer = await dagster.query(
      HealthLatestRunsDocument,
      { keys: chunk.map(assetKeyInput) },
      { timeoutMs: 60_000 },
    );
    return answer.assetsLatestInfo;
  });
  return new Map(
    infos.map(({ assetKey, latestMaterialization, latestRun }) => [
      assetKeyText(assetKey.path),
      { last: latestMaterialization ?? undefined, run: latestRun ?? undefined },
    ]),
  );
}

/**
 * The latest runs of the assets of which these could have failed, by key. An asset that no failed run was to materialize since
 * its last materialization is healthy whatever its latest run is, so it is left out.
 *
 * @param materializations - the last materialization of each asset in question; undefined for those without one
 * @param outright - up to so many materialized assets are asked outright
 * @param perRequest - so many assets are asked for in one request
 */
export async function readRunsThatMatter(
  dagster: Dagster,
  materializations: ReadonlyMap<string, LastMaterialization | undefined>,
  outright: number,
  perRequest?: number,
): Promise<Map<string, LatestRun>> {
  const materialized = [...materializations].flatMap(([key, last]) =>
    last === undefined ? [] : [{ key, seconds: Number(last.timestamp) / 1000 }],
  );
  const suspects =
    materialized.length <= outright
      ? new Set(materialized.map(({ key }) => key))
      : await possiblyFailed(dagster, materialized);
  const asked = [...materializations]
    .filter(([key, last]) => last === undefined || suspects.has(key))
    .map(([key]) => key);
  const records = await readRecords(dagster, asked, perRequest);
  return new Map([...records].flatMap(([key, { run }]) => (run === undefined ? [] : [[key, run] as const])));
}

/** Those of the assets that a failed run may have left behind since they were materialized. */
async function possiblyFailed(
  dagster: Dagster,
  materialized: readonly { key: string; seconds: number }[],
): Promise<Set<string>> {
  const oldest = materialized.reduce((least, { seconds }) => Math.min(least, seconds), Number.POSITIVE_INFINITY);
  // A second less, since the run's time and the event's come from different clocks.
  const answer = await dagster.query(
    HealthFailedRunsDocument,
    { createdAfter: oldest - 1, limit: failedRunsRead },
    { timeoutMs: 60_000 },
  );
  const runs = expectType(answer.runsOrError, "Runs").results;
  const unread = runs.length < failedRunsRead ? Number.NEGATIVE_INFINITY : runs.at(-1)!.creationTime;
  const lastFailure = await lastFailures(dagster, runs);
  return new Set(
    materialized
      .filter(({ key, seconds }) => seconds - 1 < Math.max(unread, lastFailure.get(key) ?? Number.NEGATIVE_INFINITY))
      .map(({ key }) => key),
  );
}

type FailedRun = Extract<HealthFailedRunsQuery["runsOrError"], { __typename?: "Runs" }>["results"][number];

/** When the last failed run was created that was to materialize an asset, in float seconds, by asset. */
async function lastFailures(dagster: Dagster, runs: readonly FailedRun[]): Promise<Map<string, number>> {
  const last = new Map<string, number>();
  const add = (key: string, seconds: number) => last.set(key, Math.max(last.get(key) ?? seconds, seconds));
  // The newest run of each job that names no assets; runs of the same job and steps are to materialize the same.
  const newest = new Map<string, FailedRun>();
  for (const run of runs) {
    if (run.assetSelection) {
      for (const { path } of run.assetSelection) add(assetKeyText(path), run.creationTime);
      continue;
    }
    const plan = JSON.stringify([run.pipelineSnapshotId ?? run.runId, run.stepKeysToExecute]);
    if (!newest.has(plan)) newest.set(plan, run);
  }
  const created = new Map([...newest.values()].map((run) => [run.runId, run.creationTime]));
  const planned = await inChunks([...created.keys()], plansPerRequest, async (runIds) => {
    const { runsOrError } = await dagster.query(HealthAssetsOfRunsDocument, { runIds }, { timeoutMs: 60_000 });
    return expectType(runsOrError, "Runs").results;
  });
  for (const { runId, assets } of planned)
    for (const { key } of assets) add(assetKeyText(key.path), created.get(runId)!);
  return last;
}
