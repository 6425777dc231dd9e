import type { Dagster } from "../../dagster/dagster.ts";
import { countsAgainst, placesInQueue, type QueueRun } from "../../dagster/run-queue.ts";
import { runTimes, tagMap } from "../../dagster/run-summary.ts";
import { expectType } from "../../dagster/unions.ts";
import { isAssetJob } from "../../output/terminology.ts";
import {
  OverviewActivityDocument,
  type OverviewActivityQuery,
  type OverviewJobSuccessFragment,
  OverviewJobSuccessFragmentDoc,
  TypedDocumentString,
} from "../../queries/generated/graphql.ts";
import { readQueueRules } from "../instance/queue-rules.ts";

type Activity = OverviewActivityQuery;

/** A run that failed lately. */
export type LateFailure = Extract<Activity["failed"], { __typename?: "Runs" }>["results"][number];
type QueuedRun = Extract<Activity["queued"], { __typename?: "Runs" }>["results"][number];

/** What a deployment is doing and what went wrong lately. */
export interface OverviewActivity {
  failed: readonly LateFailure[];
  failedTotal: number;
  /** When the newest success of the job of a failed run was created, in float seconds; undefined for assets, and without one. */
  succeededAt(run: LateFailure): number | undefined;
  inProgress: number;
  queue: QueueState;
  backfills: Extract<Activity["backfills"], { __typename?: "PartitionBackfills" }>["results"];
  instance: Activity["instance"];
}

/** How the queue stands. */
export interface QueueState {
  queued: number;
  oldest_s?: number;
  /** The limits that hold runs back, each with how many it holds. */
  limits: { limit: string; max: number; in_use: number; runs: number }[];
  /** Why runs will not start by themselves; undefined while the queue moves. */
  stuck?: string;
}

/** A queue whose oldest run waits longer than so many seconds, and from which none started as long, is told as stuck. */
const longWaitS = 300;

/** How many failed runs are read. */
const failuresRead = 40;

/** A run that nothing holds back starts within seconds. */
const idleWaitS = 60;

/** Runs, the queue, backfills and daemons: one request, and one more where jobs failed. @param since - in float seconds */
export async function readOverviewActivity(dagster: Dagster, since: number, now: number): Promise<OverviewActivity> {
  const told = await dagster.query(OverviewActivityDocument, { since }, { timeoutMs: 60_000 });
  const failed = expectType(told.failed, "Runs");
  const queued = expectType(told.queued, "Runs");
  const going = expectType(told.going, "Runs");
  const inQueue = queued.count ?? queued.results.length;
  if (inQueue > queued.results.length)
    dagster.note(
      `Of ${inQueue} queued runs the newest ${queued.results.length} were looked at: the oldest waits longer.`,
    );
  const late = failed.results.filter(({ endTime, creationTime }) => (endTime ?? creationTime) >= since);
  return {
    failed: late,
    // A run that failed before may have been touched since, so the count is only good for more than were read.
    failedTotal: failed.results.length < failuresRead ? late.length : (failed.count ?? late.length),
    succeededAt: await readSuccesses(dagster, late),
    inProgress: going.count ?? going.results.length,
    queue: await queueState(
      told.instance,
      queued.results,
      inQueue,
      { runs: going.results, all: (going.count ?? 0) <= going.results.length },
      now,
    ),
    backfills: expectType(told.backfills, "PartitionBackfills").results,
    instance: told.instance,
  };
}

/** When the jobs of failed runs succeeded last: one request for all of them, whatever else has run since. */
async function readSuccesses(
  dagster: Dagster,
  failed: readonly LateFailure[],
): Promise<OverviewActivity["succeededAt"]> {
  const jobs = [...new Set(failed.map(({ jobName }) => jobName).filter((job) => !isAssetJob(job)))];
  if (jobs.length === 0) return () => undefined;
  const variables = jobs.map((_, index) => `$j${index}: String`).join(", ");
  const fields = jobs.map(
    (_, index) =>
      `  s${index}: runsOrError(filter: { pipelineName: $j${index}, statuses: [SUCCESS] }, limit: 5) { ...OverviewJobSuccess }`,
  );
  const document = new TypedDocumentString<Record<string, OverviewJobSuccessFragment>, Record<string, unknown>>(
    `query OverviewSuccesses(${variables}) {\n${fields.join("\n")}\n}\n${OverviewJobSuccessFragmentDoc.toString()}`,
  );
  const answer = await dagster.query(document, Object.fromEntries(jobs.map((job, index) => [`j${index}`, job])));
  const successes = new Map(jobs.map((job, index) => [job, expectType(answer[`s${index}`]!, "Runs").results] as const));
  return ({ jobName, repositoryOrigin: origin }) =>
    successes
      .get(jobName)
      ?.find(({ repositoryOrigin: own }) => own?.repositoryLocationName === origin?.repositoryLocationName)
      ?.creationTime;
}

async function queueState(
  instance: Activity["instance"],
  queued: readonly QueuedRun[],
  total: number,
  { runs: going, all: allGoing }: { runs: readonly QueuedRun[]; all: boolean },
  now: number,
): Promise<QueueState> {
  const { rules } = await readQueueRules(instance);
  const places = placesInQueue(queued.map(queueRun), going.map(queueRun), rules, now);
  const waits = new Map<string, { limit: string; max: number; in_use: number; runs: number }>();
  for (const { waits: all } of places) {
    for (const { limit, max, in_use } of all) {
      const known = waits.get(limit) ?? { limit, max, in_use, runs: 0 };
      waits.set(limit, { ...known, runs: known.runs + 1 });
    }
  }
  const oldest = Math.max(0, ...queued.map(({ creationTime }) => now - creationTime));
  const limits = [...waits.values()];
  // A limit of nothing never makes room.
  const forever = limits.find(({ max }) => max <= 0);
  const closed = instance.concurrencyLimits.find(
    ({ limit, pendingSteps }) => (limit ?? 1) <= 0 && pendingSteps.length > 0,
  );
  // Runs wait for each other in a queue that is long and moves; what starts under other limits moves nothing of what one holds.
  const late = going.map(queueRun).filter(({ started = 0 }) => now - started < longWaitS);
  const still = [
    ...new Set(
      places
        .filter(({ run }) => now - run.created > longWaitS)
        .flatMap(({ waits: all }) => all.map(({ limit }) => limit)),
    ),
  ].filter((limit) => !late.some((run) => countsAgainst(run, limit, rules)));
  // A slot that has just become free is taken within seconds; and runs that were not read may hold what looks free.
  const starts = going.some(
    (run) => ["NOT_STARTED", "STARTING"].includes(run.status) || now - (runTimes(run).started ?? 0) < idleWaitS,
  );
  const idle =
    allGoing && !starts
      ? places.find(({ waits: all, run }) => all.length === 0 && now - run.created > idleWaitS)
      : undefined;
  const reason =
    forever !== undefined
      ? `${forever.runs === 1 ? "a run waits" : `${forever.runs} runs wait`} for ${forever.limit}, whose limit is ${forever.max}`
      : closed !== undefined
        ? `${closed.pendingSteps.length} steps wait for pool ${closed.concurrencyKey}, whose limit is ${closed.limit}`
        : idle !== undefined
          ? "nothing holds runs back, and yet they do not start: the queue's daemon may be down"
          : still.length > 0
            ? limits
                .filter(({ limit }) => still.includes(limit))
                .map(({ limit, max, in_use }) => `${limit}: ${in_use} of ${max} in use`)
                .join("; ")
            : undefined;
  return { queued: total, oldest_s: queued.length === 0 ? undefined : Math.round(oldest), limits, stuck: reason };
}

function queueRun(run: QueuedRun): QueueRun {
  return {
    runId: run.runId,
    status: run.status,
    created: run.creationTime,
    started: runTimes(run).started,
    tags: tagMap(run.tags),
    rootPools: run.rootConcurrencyKeys ?? [],
    allPools: run.allPools ?? [],
    hasFreeRoot: run.hasUnconstrainedRootNodes ?? true,
  };
}
