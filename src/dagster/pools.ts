import {
  InstancePoolsDocument,
  type PoolPartsFragment,
  type PoolSettingsPartsFragment,
} from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";

/** A step of a run. */
export interface StepOfRun {
  run_id: string;
  step: string;
}

/** A step that waits for a slot. `since` is in float seconds; a higher priority goes first. */
export interface WaitingStep extends StepOfRun {
  since: number;
  priority: number;
}

/** A concurrency pool: how many steps (or runs) that name it may run at once, and which do. */
export interface Pool {
  pool: string;
  limit: number;
  /** The limit is the deployment's default for pools, not one of its own. */
  isDefault: boolean;
  claimed: readonly StepOfRun[];
  /** Steps that were given a slot and have not taken it yet. */
  assigned: readonly StepOfRun[];
  waiting: readonly WaitingStep[];
}

/** All pools that have a limit, and the settings that hold for pools. */
export interface Pools {
  pools: readonly Pool[];
  granularity?: string;
  defaultLimit?: number;
  /** How many more runs than slots may be started, with granularity `op`. */
  buffer: number;
  /** The least and the greatest limit that Dagster's storage takes. */
  min: number;
  max: number;
}

/** Reads the pools. @throws {OperationError} `unsupported_by_server` when Dagster's storage cannot limit concurrency */
export async function readPools(dagster: Dagster): Promise<Pools> {
  const { instance } = await dagster.query(InstancePoolsDocument, {});
  if (!instance.supportsConcurrencyLimits) {
    throw new OperationError(
      "unsupported_by_server",
      "The event log storage of this Dagster does not support concurrency pools.",
    );
  }
  return poolsOf(instance);
}

/** The pools from what the instance tells of them, by name. An older Dagster tells slots only, which is the limit as well. */
export function poolsOf(
  instance: PoolSettingsPartsFragment & { concurrencyLimits: readonly PoolPartsFragment[] },
): Pools {
  const settings = instance.poolConfig;
  return {
    pools: instance.concurrencyLimits.map(poolOf).sort((a, b) => (a.pool < b.pool ? -1 : 1)),
    granularity: settings?.poolGranularity ?? undefined,
    defaultLimit: settings?.defaultPoolLimit ?? undefined,
    buffer: settings?.opGranularityRunBuffer ?? 0,
    min: instance.minConcurrencyLimitValue,
    max: instance.maxConcurrencyLimitValue,
  };
}

function poolOf(info: PoolPartsFragment): Pool {
  const claimed = info.claimedSlots.map(({ runId, stepKey }) => ({ run_id: runId, step: stepKey }));
  const taken = new Set(claimed.map(stepName));
  const pending = info.pendingSteps.map((step) => ({ ...step, run_id: step.runId, step: step.stepKey }));
  return {
    pool: info.concurrencyKey,
    limit: info.limit ?? info.slotCount,
    isDefault: info.usingDefaultLimit === true,
    claimed,
    assigned: pending
      .filter((step) => typeof step.assignedTimestamp === "number" && !taken.has(stepName(step)))
      .map(({ run_id, step }) => ({ run_id, step })),
    waiting: pending
      .filter((step) => typeof step.assignedTimestamp !== "number" && !taken.has(stepName(step)))
      .map(({ run_id, step, enqueuedTimestamp, priority }) => ({
        run_id,
        step,
        since: enqueuedTimestamp,
        priority: priority ?? 0,
      }))
      .sort((a, b) => b.priority - a.priority || a.since - b.since),
  };
}

function stepName({ run_id, step }: StepOfRun): string {
  return `${run_id}\u0000${step}`;
}

/** The error for a pool that has no limit, with the nearest names. */
export function poolNotFound(pool: string, { pools, defaultLimit }: Pools): OperationError {
  const names = pools.map((known) => known.pool);
  const nearest = nearestNames(pool, names);
  const rule =
    defaultLimit === undefined ? "has no limit" : `gets the default limit of ${defaultLimit} when a run first uses it`;
  return new OperationError(
    "pool_not_found",
    `Dagster knows no pool ${JSON.stringify(pool.slice(0, 120))}; one that code names and nobody limited ${rule}.`,
    { candidates: nearest.length > 0 ? nearest : names.slice(0, 10) },
  );
}
