import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import type { Pool } from "../../dagster/pools.ts";
import { type Place, placesInQueue, type QueueRun, tagLimitsOf } from "../../dagster/run-queue.ts";
import { runSummary, runTimes, tagMap } from "../../dagster/run-summary.ts";
import { expectType } from "../../dagster/unions.ts";
import { keepPage } from "../../output/limit.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { durationSeconds } from "../../output/time.ts";
import {
  InstanceQueueRunsDocument,
  type InstanceQueueRunsQuery,
  InstanceQueueSettingsDocument,
  type RunStatus,
} from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";
import { queueLimits, readQueueRules, toldLimits } from "./queue-rules.ts";

type Run = Extract<InstanceQueueRunsQuery["runsOrError"], { __typename: "Runs" }>["results"][number];

/** The statuses that take up a place (Dagster's `ACTIVE_RUN_STATUSES`). */
const active: RunStatus[] = ["STARTING", "STARTED", "CANCELING"];

/** How many runs of each kind are looked at, and how many are asked for at a time. */
const mostRuns = 2000;
const runsPerRequest = 250;

const runParts = {
  run_id: z.string(),
  job: z.string().optional(),
  location: z.string().optional(),
  assets: z.array(z.string()).optional(),
  partition: z.string().optional(),
};

export const getRunQueue = defineTool({
  name: "get_run_queue",
  toolset: "instance",
  access: "read",
  title: "Run queue",
  description:
    "The run queue: why runs are not starting. The limits, queued runs in the order they will start with what each waits for (max concurrent runs, tag limit, pool), and the runs in progress.",
  input: z.strictObject({ limit: limit(50, 200), cursor }),
  output: z.strictObject({
    queuing: z.boolean(),
    limits: queueLimits.optional(),
    in_progress_total: z.number(),
    in_progress: z
      .array(
        z.strictObject({
          ...runParts,
          status: z.string(),
          started: z.string().optional(),
          counts_against: z.array(z.string()).optional(),
          steps_waiting: z
            .array(z.strictObject({ step: z.string(), pool: z.string(), waiting_s: z.number().optional() }))
            .optional(),
        }),
      )
      .optional(),
    queued: z.array(
      z.strictObject({
        position: z.number(),
        ...runParts,
        priority: z.number().optional(),
        created: z.string().optional(),
        waiting_s: z.number().optional(),
        waits_for: z
          .array(
            z.strictObject({ limit: z.string(), max: z.number(), in_use: z.number(), ahead: z.number().optional() }),
          )
          .optional(),
        starts_next: z.boolean().optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const [{ instance }, queued, going] = await Promise.all([
      dagster.query(InstanceQueueSettingsDocument, {}),
      readRuns(dagster, ["QUEUED"]),
      readRuns(dagster, active),
    ]);
    const { rules, pools } = await readQueueRules(instance);
    const now = Date.now() / 1000;
    const inProgress = going.map(queueRun);
    const places = placesInQueue(queued.map(queueRun), inProgress, rules, now);
    const runs = new Map([...queued, ...going].map((run) => [run.runId, run]));
    const page = pageOfSorted(
      "queued",
      places,
      placeKey,
      (place) => toldPlace(place, runs.get(place.run.runId)!, now),
      input,
    );
    const answer = {
      queuing: instance.runQueuingSupported,
      limits: instance.runQueuingSupported ? toldLimits(rules, pools) : undefined,
      in_progress_total: going.length,
      in_progress: going.map((run, index) =>
        toldGoing(
          run,
          tagLimitsOf(inProgress[index]!, rules).map(({ name }) => name),
          pools.pools,
          now,
        ),
      ),
      ...page,
      hint: hintOf(instance, queued.length),
    };
    keepPage(page, answer);
    return answer;
  },
});

/** All runs of these statuses, the newest first. */
async function readRuns(dagster: Dagster, statuses: RunStatus[]): Promise<Run[]> {
  const runs: Run[] = [];
  for (let cursor: string | undefined; runs.length < mostRuns; ) {
    const { runsOrError } = await dagster.query(InstanceQueueRunsDocument, {
      filter: { statuses },
      cursor,
      limit: runsPerRequest,
    });
    const { results } = expectType(runsOrError, "Runs");
    runs.push(...results);
    cursor = results.at(-1)?.runId;
    if (results.length < runsPerRequest) return runs;
  }
  dagster.note(
    `Only the newest ${mostRuns} ${statuses.length === 1 ? "queued runs" : "runs in progress"} were looked at: older ones are ahead of those listed.`,
  );
  return runs;
}

function queueRun(run: Run): QueueRun {
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

/** Sorts as the queue does; a priority is turned so that a higher one sorts first. */
function placeKey({ run, priority }: Place): string {
  const turned = String(1e12 - Math.max(Math.min(priority, 1e11), -1e11)).padStart(14, "0");
  return `${turned} ${run.created.toFixed(6).padStart(20, "0")} ${run.runId}`;
}

function toldRun(run: Run) {
  const { run_id, job, assets, partition } = runSummary(run);
  return { run_id, job, location: run.repositoryOrigin?.repositoryLocationName, assets, partition };
}

function toldPlace({ position, priority, waits }: Place, run: Run, now: number) {
  return {
    position,
    ...toldRun(run),
    priority: priority === 0 ? undefined : priority,
    created: runSummary(run).created,
    waiting_s: durationSeconds(run.creationTime, now),
    waits_for: [...waits],
    starts_next: waits.length === 0 ? true : undefined,
  };
}

function toldGoing(run: Run, tags: readonly string[], pools: readonly Pool[], now: number) {
  const steps_waiting = pools.flatMap(({ pool, waiting }) =>
    waiting
      .filter(({ run_id }) => run_id === run.runId)
      .map(({ step, since }) => ({ step, pool, waiting_s: durationSeconds(since, now) })),
  );
  const { started } = runSummary(run);
  return {
    ...toldRun(run),
    status: run.status,
    started,
    counts_against: tags.map((tag) => `tag ${tag}`),
    steps_waiting,
  };
}

function hintOf(
  instance: {
    runQueuingSupported: boolean;
    daemonHealth: { allDaemonStatuses: readonly { daemonType: string; healthy?: boolean | null }[] };
  },
  queued: number,
): string | undefined {
  if (!instance.runQueuingSupported)
    return "This deployment has no run queue: runs start as soon as they are launched.";
  const daemon = instance.daemonHealth.allDaemonStatuses.find(
    ({ daemonType }) => daemonType === "QUEUED_RUN_COORDINATOR",
  );
  if (daemon?.healthy === false)
    return "The queue's daemon (QUEUED_RUN_COORDINATOR) is not healthy: no queued run starts until it is. See list_daemons.";
  return queued === 0 ? "No run is queued." : undefined;
}
