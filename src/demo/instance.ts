import { stringify } from "yaml";
import { poolOf } from "./history/run-plan.ts";
import { runStoreOf } from "./history/run-store.ts";
import { type DemoContext, type DemoPart, hasRole, refusal } from "./part.ts";
import { poolLimits } from "./pools.ts";
import type { DemoDeployment } from "./world.ts";

/** The least and the greatest limit of a pool. */
const limits = { least: 0, greatest: 1000 };

/** The most runs at a time. */
const maxConcurrentRuns = 25;

/** What is kept of the deployment as a whole. */
interface InstanceState {
  paused: boolean;
  /** Steps whose slots were freed by hand, by run and step; they go on without one. */
  freed: Set<string>;
}

function makeInstance(_deployment: DemoDeployment): InstanceState {
  return { paused: false, freed: new Set() };
}

/** The deployment as a whole: its settings, the daemons that Dagster+ runs, and the concurrency pools. */
export const instancePart: DemoPart = {
  query: { instance: (_args, context) => instanceFields(context) },
  mutation: {
    setAutoMaterializePaused: ({ paused }: { paused: boolean }, context) => {
      mustBeEditor(context);
      context.deployment.state(makeInstance).paused = paused;
      return paused;
    },
    setConcurrencyLimit: ({ concurrencyKey, limit }: { concurrencyKey: string; limit: number }, context) => {
      mustBeEditor(context);
      if (limit < limits.least || limit > limits.greatest) {
        throw new Error(`Invalid limit ${limit}: it must be from ${limits.least} to ${limits.greatest}`);
      }
      context.deployment.state(poolLimits).set(concurrencyKey, limit);
      letQueuedStart(concurrencyKey, context);
      return true;
    },
    deleteConcurrencyLimit: ({ concurrencyKey }: { concurrencyKey: string }, context) => {
      mustBeEditor(context);
      context.deployment.state(poolLimits).delete(concurrencyKey);
      letQueuedStart(concurrencyKey, context);
      return true;
    },
    freeConcurrencySlots: ({ runId, stepKey }: { runId: string; stepKey?: string | null }, context) => {
      mustBeEditor(context);
      const { freed } = context.deployment.state(makeInstance);
      const pools = context.deployment.state(poolLimits);
      const held = [...pools.keys()].flatMap((pool) => claimedSlots(pool, context));
      const wanted = held.filter((slot) => slot.runId === runId && (!stepKey || slot.stepKey === stepKey));
      for (const slot of wanted) freed.add(nameOf(slot));
      for (const pool of pools.keys()) letQueuedStart(pool, context);
      return true;
    },
  },
};

/** Fails as Dagster does where its answer has no room for the reason. */
function mustBeEditor(context: DemoContext): void {
  if (refusal(context, "EDITOR") === undefined) return;
  throw new Error("Boolean cannot represent a non boolean value: <GrapheneUnauthorizedError instance>");
}

function instanceFields(context: DemoContext): Record<string, unknown> {
  const { deployment } = context;
  const { paused } = deployment.state(makeInstance);
  const pools = deployment.state(poolLimits);
  return {
    id: "Instance",
    hasInfo: hasRole(context, "EDITOR"),
    info: () => (hasRole(context, "EDITOR") ? settingsText(context) : null),
    runLauncher: { name: deployment.agentType === "HYBRID" ? "CloudAgentRunLauncher" : "ServerlessRunLauncher" },
    runQueuingSupported: true,
    runQueueConfig: {
      maxConcurrentRuns,
      tagConcurrencyLimitsYaml: "- key: dagster/backfill\n  limit: 10\n",
      isOpConcurrencyAware: true,
      maxConcurrentRunsAllBranchDeployments: 50,
    },
    // Dagster+ serves all organizations from its own interpreter, and tells nothing of it.
    executablePath: "",
    // It runs the daemons itself: none of them has a heartbeat to tell.
    daemonHealth: { id: "daemonHealth", allDaemonStatuses: daemons.map((type) => daemonFields(type)) },
    autoMaterializePaused: paused,
    useAutoMaterializeSensors: true,
    freshnessEvaluationEnabled: true,
    supportsConcurrencyLimits: true,
    minConcurrencyLimitValue: limits.least,
    maxConcurrencyLimitValue: limits.greatest,
    poolConfig: { poolGranularity: "op", defaultPoolLimit: null, opGranularityRunBuffer: 0 },
    concurrencyLimits: () => [...pools.keys()].map((pool) => poolFields(pool, context)),
    concurrencyLimit: ({ concurrencyKey }: { concurrencyKey?: string }) => poolFields(concurrencyKey ?? "", context),
  };
}

const daemons = [
  "SCHEDULER",
  "SENSOR",
  "QUEUED_RUN_COORDINATOR",
  "BACKFILL",
  "ASSET",
  "MONITORING",
  "FRESHNESS_DAEMON",
];

function daemonFields(daemonType: string): Record<string, unknown> {
  return {
    id: daemonType,
    daemonType,
    required: true,
    healthy: null,
    lastHeartbeatTime: null,
    lastHeartbeatErrors: [],
  };
}

interface Slot {
  runId: string;
  stepKey: string;
}

function poolFields(pool: string, context: DemoContext): Record<string, unknown> {
  const limit = context.deployment.state(poolLimits).get(pool);
  const claimed = claimedSlots(pool, context);
  const waiting = waitingSteps(pool, context);
  return {
    concurrencyKey: pool,
    slotCount: limit ?? 0,
    limit: limit ?? null,
    usingDefaultLimit: limit === undefined,
    claimedSlots: claimed,
    pendingSteps: waiting.map(({ runId, stepKey, since }) => ({
      runId,
      stepKey,
      enqueuedTimestamp: since / 1000,
      assignedTimestamp: null,
      priority: 0,
    })),
    activeSlotCount: claimed.length,
    activeRunIds: [...new Set(claimed.map(({ runId }) => runId))],
    pendingStepCount: waiting.length,
    pendingStepRunIds: [...new Set(waiting.map(({ runId }) => runId))],
    assignedStepCount: 0,
    assignedStepRunIds: [],
  };
}

/** The steps in progress that hold a slot of a pool. */
function claimedSlots(pool: string, context: DemoContext): Slot[] {
  const { now, deployment } = context;
  const { freed } = deployment.state(makeInstance);
  const store = runStoreOf(context);
  return store
    .runs(now)
    .filter((plan) => plan.pools.includes(pool) && ["STARTED", "CANCELING"].includes(store.status(plan, now)))
    .flatMap((plan) =>
      store
        .timeline(plan)
        .steps.filter(({ step, start, end }) => poolOf(step.key) === pool && start <= now && now < end)
        .map(({ step }) => ({ runId: plan.id, stepKey: step.key })),
    )
    .filter((slot) => !freed.has(nameOf(slot)));
}

/** The steps that queued runs would begin with, had the pool a slot left. */
function waitingSteps(pool: string, context: DemoContext): (Slot & { since: number })[] {
  const { now } = context;
  const store = runStoreOf(context);
  return store
    .runs(now)
    .filter((plan) => plan.waitsFor !== undefined && store.status(plan, now) === "QUEUED")
    .flatMap((plan) =>
      plan.steps
        .filter((step) => poolOf(step.key) === pool && step.after.length === 0)
        .map((step) => ({ runId: plan.id, stepKey: step.key, since: plan.createdAt + 1000 })),
    );
}

/** Queued runs start, the oldest first, as far as the pool that they wait for has room. */
function letQueuedStart(pool: string, context: DemoContext): void {
  const { now, deployment } = context;
  const limit = deployment.state(poolLimits).get(pool) ?? Number.POSITIVE_INFINITY;
  const store = runStoreOf(context);
  const waiting = waitingSteps(pool, context).sort((a, b) => a.since - b.since);
  const free = Math.max(0, limit - claimedSlots(pool, context).length);
  for (const { runId } of waiting.slice(0, free)) {
    const plan = store.run(runId, now);
    if (plan !== undefined) store.letStart(plan, now);
  }
}

function nameOf({ runId, stepKey }: Slot): string {
  return `${runId}\0${stepKey}`;
}

/** The settings of the deployment and its agent as one YAML text. */
function settingsText({ deployment, world }: DemoContext): string {
  return stringify({
    run_queue: {
      max_concurrent_runs: maxConcurrentRuns,
      tag_concurrency_limits: [{ key: "dagster/backfill", limit: 10 }],
    },
    concurrency: { pools: { granularity: "op" } },
    run_monitoring: { start_timeout_seconds: 1200, cancel_timeout_seconds: 1200 },
    run_retries: { max_retries: 1 },
    retention: { sensor: { purge_after_days: 7 } },
    user_code_launcher: {
      module: "dagster_cloud.workspace.ecs",
      class: deployment.agentType === "HYBRID" ? "EcsUserCodeLauncher" : "ServerlessUserCodeLauncher",
      config: {
        cluster: "harbor-data",
        region: "eu-central-1",
        env_vars: [`WAREHOUSE_PASSWORD=${world.plant("instance settings: env var", "Grind3r-on-the-Pier")}`],
      },
    },
  });
}
