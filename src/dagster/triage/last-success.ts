import { isAssetJob } from "../../output/terminology.ts";
import { isoFromMillis, isoFromSeconds } from "../../output/time.ts";
import {
  AssetChecksExecutionsDocument,
  OverviewMaterializationsDocument,
  OverviewRunsDocument,
  type RunsFilter,
} from "../../queries/generated/graphql.ts";
import type { CheckKey } from "../asset-checks.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { checkStatus } from "../check-executions.ts";
import type { Dagster } from "../dagster.ts";
import { expectType, isType } from "../unions.ts";
import type { CodeVersions, ComparedRun } from "./run-differences.ts";

/** The last success before a run, and the first since. */
export interface Successes {
  before?: { run: ComparedRun; versions: CodeVersions[] };
  /** Set when what failed has succeeded since: by a run, or reported without one. */
  since?: { run_id?: string; time?: string; of: string };
}

/** Dagster's tag of a materialization for the code version that made it. */
const codeVersionTag = "dagster/code_version";

/** What failed in a run: an asset, a check, or, of a job without assets, the job itself. */
export type FailedTarget = { asset: string; partition?: string } | { check: CheckKey } | { job: string };

/**
 * The last success of what failed in a run, and whether it has succeeded since. An asset's success is a materialization, also
 * in a run that failed elsewhere; a check's an execution that passed; a job's a run.
 */
export async function findSuccesses(dagster: Dagster, run: ComparedRun, target: FailedTarget): Promise<Successes> {
  if ("asset" in target) return successesOfAsset(dagster, run, target.asset, target.partition);
  if ("check" in target) return successesOfCheck(dagster, run, target.check);
  return successesOfJob(dagster, run, target.job);
}

async function successesOfAsset(
  dagster: Dagster,
  run: ComparedRun,
  asset: string,
  partition: string | undefined,
): Promise<Successes> {
  // By the end of the run: the runs of a backfill are created together and succeed one after the other.
  const ended = (run.endTime ?? run.startTime ?? run.creationTime) * 1000;
  const { assetOrError } = await dagster.query(OverviewMaterializationsDocument, {
    key: assetKeyInput(asset),
    before: String(Math.floor(ended)),
    after: String(Math.ceil(ended)),
    // Of others there may be any number since.
    partitions: partition === undefined ? undefined : [partition],
  });
  if (!isType(assetOrError, "Asset")) return {};
  // Newest first; what the run itself materialized before it failed is no success of another run.
  const earlier = assetOrError.earlier.find(({ runId }) => runId !== "" && runId !== run.runId);
  const later = assetOrError.later.findLast(
    (one) => one.runId !== run.runId && (partition === undefined || one.partition === partition),
  );
  const before = earlier && (await readRun(dagster, earlier.runId));
  return {
    before: before && {
      run: before,
      versions: [
        {
          asset,
          was: declaredVersion(earlier),
          now: assetOrError.definition?.opVersion ?? undefined,
        },
      ],
    },
    since: later && { run_id: later.runId || undefined, time: isoFromMillis(later.timestamp), of: asset },
  };
}

/** The code version that code declared; for assets that declare none, Dagster writes down the run's id. */
function declaredVersion({
  runId,
  tags,
}: {
  runId: string;
  tags: readonly { key: string; value: string }[];
}): string | undefined {
  const version = tags.find(({ key }) => key === codeVersionTag)?.value;
  return version === runId ? undefined : version;
}

async function successesOfCheck(dagster: Dagster, run: ComparedRun, { asset, name }: CheckKey): Promise<Successes> {
  const { assetCheckExecutions } = await dagster.query(AssetChecksExecutionsDocument, {
    asset: assetKeyInput(asset),
    check: name,
    limit: 50,
  });
  const passed = assetCheckExecutions.filter((one) => checkStatus(one) === "passed" && one.runId !== run.runId);
  const later = passed.findLast(({ timestamp }) => timestamp > run.creationTime);
  const earlier = passed.find(({ timestamp, runId }) => timestamp <= run.creationTime && runId !== "");
  const before = earlier && (await readRun(dagster, earlier.runId));
  return {
    before: before && { run: before, versions: [] },
    since: later && { run_id: later.runId || undefined, time: isoFromSeconds(later.timestamp), of: `${asset}:${name}` },
  };
}

async function successesOfJob(dagster: Dagster, run: ComparedRun, job: string): Promise<Successes> {
  if (isAssetJob(job)) return {};
  // Jobs of two locations may have one name.
  const location = run.repositoryOrigin?.repositoryLocationName;
  const there = (one: ComparedRun) => one.repositoryOrigin?.repositoryLocationName === location;
  const [earlier, newest] = await Promise.all([
    readRuns(dagster, { pipelineName: job, statuses: ["SUCCESS"], createdBefore: run.creationTime }, 10),
    readRuns(dagster, { pipelineName: job, statuses: ["SUCCESS"] }, 10),
  ]);
  const before = earlier.find(there);
  const since = newest.filter(there).findLast(({ creationTime }) => creationTime > run.creationTime);
  return {
    before: before && { run: before, versions: [] },
    since: since && { run_id: since.runId, time: isoFromSeconds(since.endTime), of: job },
  };
}

async function readRun(dagster: Dagster, runId: string): Promise<ComparedRun | undefined> {
  const [run] = await readRuns(dagster, { runIds: [runId] }, 1);
  return run;
}

async function readRuns(dagster: Dagster, filter: RunsFilter, limit: number): Promise<readonly ComparedRun[]> {
  const { runsOrError } = await dagster.query(OverviewRunsDocument, { filter, limit });
  return expectType(runsOrError, "Runs").results;
}
