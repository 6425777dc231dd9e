import type { Pool, StepOfRun } from "./pools.ts";

/** A limit on how many runs with a tag are in progress at once. */
export interface TagLimit {
  key: string;
  /** The value that the limit is for; without one, all values count together. */
  value?: string;
  /** Each value has a count of its own. */
  perValue: boolean;
  limit: number;
}

/** What decides when queued runs start. */
export interface QueueRules {
  /** Undefined: no limit. */
  maxRuns?: number;
  tagLimits: readonly TagLimit[];
  /** Whether runs that would only wait for a pool stay in the queue. */
  poolsHoldBack: boolean;
  poolGranularity: "op" | "run";
  /** How many more runs than free slots may start, with granularity `op`. */
  poolBuffer: number;
  pools: readonly Pool[];
}

/** A run as the queue sees it; times in float seconds. */
export interface QueueRun {
  runId: string;
  status: string;
  created: number;
  started?: number;
  tags: ReadonlyMap<string, string>;
  /** The pools of the steps that a run starts with, each as often as steps name it. */
  rootPools: readonly string[];
  allPools: readonly string[];
  /** A step that it starts with names no pool. */
  hasFreeRoot: boolean;
}

/** One limit that holds a run back. */
export interface Wait {
  /** `all runs`, `tag team=finance` or `pool database`. */
  limit: string;
  max: number;
  /** What runs now and counts against it. */
  in_use: number;
  /** Queued runs that come before and count against it as well. */
  ahead?: number;
}

/** A run's place in the queue, from 1, and what it waits for; nothing: the daemon starts it next. */
export interface Place {
  run: QueueRun;
  position: number;
  priority: number;
  waits: readonly Wait[];
}

/** Runs that started less than so many seconds ago may not have claimed their slots yet (Dagster's own allowance). */
const slotAllowanceS = 5;

/** The tag that puts a run before others (`dagster._core.storage.tags.PRIORITY_TAG`). */
const priorityTag = "dagster/priority";

/** A run's priority: its tag as an integer, else 0. */
function priorityOf(run: Pick<QueueRun, "tags">): number {
  const text = run.tags.get(priorityTag) ?? "0";
  return /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : 0;
}

/**
 * The queue in the order in which Dagster's daemon looks at it, by its own rules (`queued_run_coordinator_daemon.py`,
 * `TagConcurrencyLimitsCounter`, `GlobalOpConcurrencyLimitsCounter`): by priority, then by age; every run that no tag or pool
 * limit holds back counts against the limits of those after it.
 *
 * @param now - in float seconds
 */
export function placesInQueue(
  queued: readonly QueueRun[],
  inProgress: readonly QueueRun[],
  rules: QueueRules,
  now: number,
): Place[] {
  const ordered = queued
    .map((run) => ({ run, priority: priorityOf(run) }))
    .sort((a, b) => b.priority - a.priority || a.run.created - b.run.created || (a.run.runId < b.run.runId ? -1 : 1));
  const pools = new Map(rules.pools.map((pool) => [pool.pool, pool]));
  const tagsInUse = new Map<string, number>();
  const tagsAhead = new Map<string, number>();
  const poolsInUse = new Map<string, number>();
  const poolsAhead = new Map<string, number>();
  for (const run of inProgress) {
    for (const { name } of tagLimitsOf(run, rules)) count(tagsInUse, name);
    if (!countsForPools(run, rules, now)) continue;
    for (const name of poolsOf(run, rules)) {
      // Dagster counts such a run besides its steps for these few seconds; a step that is there already is told once here.
      const pool = pools.get(name);
      if (
        rules.poolGranularity === "run" ||
        pool === undefined ||
        !stepsOf(pool).some(({ run_id }) => run_id === run.runId)
      )
        count(poolsInUse, name);
    }
  }
  let ahead = 0;
  return ordered.map(({ run, priority }, index) => {
    const waits: Wait[] = [];
    for (const { name, limit } of tagLimitsOf(run, rules)) {
      const used = tagsInUse.get(name) ?? 0;
      const before = tagsAhead.get(name) ?? 0;
      if (used + before >= limit)
        waits.push({ limit: `tag ${name}`, max: limit, in_use: used, ahead: before || undefined });
    }
    // The daemon counts a run's tags unless they hold it back, even if a pool does.
    if (waits.length === 0) for (const { name } of tagLimitsOf(run, rules)) count(tagsAhead, name);
    if (rules.poolsHoldBack) waits.push(...poolWaits(run, rules, pools, poolsInUse, poolsAhead));
    const held = waits.length > 0;
    if (!held) for (const pool of poolsOf(run, rules)) count(poolsAhead, pool);
    if (rules.maxRuns !== undefined && inProgress.length + ahead >= rules.maxRuns) {
      waits.push({ limit: "all runs", max: rules.maxRuns, in_use: inProgress.length, ahead: ahead || undefined });
    }
    if (!held) ahead += 1;
    return { run, position: index + 1, priority, waits };
  });
}

/** Whether a run counts against a limit, as a `Wait` names it. */
export function countsAgainst(run: QueueRun, limit: string, rules: QueueRules): boolean {
  if (limit === "all runs") return true;
  if (limit.startsWith("pool ")) return run.allPools.includes(limit.slice("pool ".length));
  return tagLimitsOf(run, rules).some(({ name }) => limit === `tag ${name}`);
}

/** The tag limits that a run counts against, each named as `key`, or `key=value` where a value has a count of its own. */
export function tagLimitsOf(
  run: Pick<QueueRun, "tags">,
  rules: Pick<QueueRules, "tagLimits">,
): { name: string; limit: number }[] {
  return rules.tagLimits.flatMap(({ key, value, perValue, limit }) => {
    const actual = run.tags.get(key);
    if (actual === undefined || (value !== undefined && value !== actual)) return [];
    return [{ name: value !== undefined || perValue ? `${key}=${actual}` : key, limit }];
  });
}

function poolWaits(
  run: QueueRun,
  rules: QueueRules,
  pools: ReadonlyMap<string, Pool>,
  inUse: ReadonlyMap<string, number>,
  ahead: ReadonlyMap<string, number>,
): Wait[] {
  const byOp = rules.poolGranularity === "op";
  // With granularity `op` one step that can go on is enough to start a run; with `run`, every pool must have room.
  if (byOp && run.hasFreeRoot) return [];
  const full: Wait[] = [];
  const names = new Set(byOp ? run.rootPools : run.allPools);
  for (const name of names) {
    const pool = pools.get(name);
    if (pool === undefined) {
      if (byOp) return [];
      continue;
    }
    // A run is not held back by its own steps.
    const steps = byOp ? stepsOf(pool).filter(({ run_id }) => run_id !== run.runId) : [];
    const used = steps.length + (inUse.get(name) ?? 0);
    const before = ahead.get(name) ?? 0;
    if (pool.limit - used - before + rules.poolBuffer > 0) {
      if (byOp) return [];
      continue;
    }
    full.push({ limit: `pool ${name}`, max: pool.limit, in_use: used, ahead: before || undefined });
  }
  return full;
}

function countsForPools(run: QueueRun, rules: QueueRules, now: number): boolean {
  if (rules.poolGranularity === "run" || run.status === "STARTING") return true;
  return run.status === "STARTED" && run.started !== undefined && now - run.started < slotAllowanceS;
}

function stepsOf({ claimed, assigned, waiting }: Pool): readonly StepOfRun[] {
  return [...claimed, ...assigned, ...waiting];
}

function poolsOf(run: QueueRun, rules: QueueRules): readonly string[] {
  return rules.poolGranularity === "op" ? run.rootPools : run.allPools;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
