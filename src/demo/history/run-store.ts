import { requestsAt } from "../automation/failures.ts";
import { continueAutomation } from "../conditions/requests.ts";
import type { DemoContext } from "../part.ts";
import { poolLimits } from "../pools.ts";
import type { DemoDeployment, DemoWorld } from "../world.ts";
import { BackfillStore } from "./backfill-store.ts";
import { buildRun, type RunRequest } from "./build-run.ts";
import { paymentsFailedAt } from "./calendar.ts";
import type { DemoEvent } from "./events.ts";
import { outcomeOf } from "./outcomes.ts";
import { runEvents } from "./run-events.ts";
import { chance, type RunPlan, type StepPlan } from "./run-plan.ts";
import { launchAfterTickMs, scheduledRequests } from "./scheduled-runs.ts";
import { seedHistory } from "./seed-history.ts";
import { type DemoRunStatus, statusAt, type Termination, type Timeline, timelineOf } from "./timeline.ts";

/** How long the steps of a run that someone launches here take, in seconds: an explorer does not wait for minutes. */
const quickSeconds = 4;

/**
 * The runs of a deployment: what was launched, and what was done to it. All that is told of runs, assets, checks and
 * partitions is computed from these and from the time asked for.
 */
export class RunStore {
  readonly deployment: DemoDeployment;
  readonly began: number;
  readonly backfills: BackfillStore;
  readonly #world: DemoWorld;
  readonly #plans = new Map<string, RunPlan>();
  readonly #terminations = new Map<string, Termination>();
  readonly #cache = new Map<string, { timeline?: Timeline; events?: DemoEvent[] }>();
  /** Changes whenever what was computed of runs does not hold any more. */
  version = 0;
  #number = 0;
  /** The number of the last run of the history that was told when the world began. */
  #told: number | undefined;
  #continuedTo: number;

  constructor(world: DemoWorld, deployment: DemoDeployment) {
    this.#world = world;
    this.deployment = deployment;
    this.began = world.began;
    this.#continuedTo = world.began;
    this.backfills = new BackfillStore(this);
    seedHistory(this, world.plant);
    this.#told = this.#number;
  }

  /** The runs that are no part of the history that was told when the world began. */
  #since(): RunPlan[] {
    const told = this.#told;
    return told === undefined ? [] : [...this.#plans.values()].filter(({ number }) => number > told);
  }

  /** The runs there are at a time, the newest first. */
  runs(now: number): RunPlan[] {
    this.continueTo(now);
    return [...this.#plans.values()]
      .filter((plan) => this.#isThere(plan, now))
      .sort((a, b) => b.createdAt - a.createdAt || b.number - a.number);
  }

  /** All runs that there are or, as things stand, will be. */
  allRuns(): RunPlan[] {
    return [...this.#plans.values()].filter((plan) => this.#isThere(plan, Number.POSITIVE_INFINITY));
  }

  /** The run with an id; undefined when there is none at this time. */
  run(id: string, now: number): RunPlan | undefined {
    this.continueTo(now);
    const plan = this.#plans.get(id);
    return plan !== undefined && this.#isThere(plan, now) ? plan : undefined;
  }

  #isThere(plan: RunPlan, now: number): boolean {
    if (plan.createdAt > now) return false;
    if (plan.after === undefined) return true;
    const before = this.#plans.get(plan.after);
    // What a deleted run set off goes on.
    if (before === undefined) return true;
    const { ended, endedAs } = this.timeline(before);
    return endedAs === "SUCCESS" && ended <= plan.createdAt;
  }

  /** A run by its id, whether it is there already or not. */
  plan(id: string): RunPlan | undefined {
    return this.#plans.get(id);
  }

  /** When all that becomes of a run happens. */
  timeline(plan: RunPlan): Timeline {
    const cached = this.#cached(plan);
    if (cached.timeline === undefined) {
      const ahead = plan.waitsFor === undefined ? undefined : this.#plans.get(plan.waitsFor);
      const freeAt = ahead === undefined ? Number.NEGATIVE_INFINITY : this.timeline(ahead).ended;
      cached.timeline = timelineOf(plan, this.#terminations.get(plan.id), freeAt);
    }
    return cached.timeline;
  }

  status(plan: RunPlan, now: number): DemoRunStatus {
    return statusAt(this.timeline(plan), now);
  }

  /** The log of a run up to a time. */
  events(plan: RunPlan, now: number): DemoEvent[] {
    const cached = this.#cached(plan);
    cached.events ??= runEvents(plan, this.timeline(plan));
    const { events } = cached;
    if ((events.at(-1)?.at ?? 0) <= now) return events;
    return events.filter(({ at }) => at <= now);
  }

  #cached(plan: RunPlan): { timeline?: Timeline; events?: DemoEvent[] } {
    let cached = this.#cache.get(plan.id);
    if (cached === undefined) {
      cached = {};
      this.#cache.set(plan.id, cached);
    }
    return cached;
  }

  /** What a run does to assets and checks, to its end. */
  assetEvents(plan: RunPlan): DemoEvent[] {
    return runEvents(plan, this.timeline(plan), "assets");
  }

  /** Adds a run as it is, with the fate that its circumstances give its steps. Its time may lie ahead. */
  add(request: RunRequest, fate: { refused?: boolean; quick?: boolean } = {}): RunPlan {
    this.#number += 1;
    const refused = fate.refused ?? this.#paymentsRefused(request.createdAt);
    const circumstances = {
      began: this.began,
      at: request.createdAt,
      deployment: this.deployment.name,
      partition: request.partitions?.[0],
      config: request.config ?? {},
      plant: this.#world.plant,
      refused,
      repaired: this.#repaired(request.createdAt),
    };
    const plan = buildRun(this.deployment, this.#number, {
      ...request,
      differ: (step: StepPlan) => ({
        seconds:
          fate.quick === true ? quickSeconds : step.seconds * (0.85 + chance(30, request.createdAt, step.key) / 100),
        ...outcomeOf(step, circumstances),
        ...request.differ?.(step),
      }),
    });
    this.#plans.set(plan.id, plan);
    this.version += 1;
    this.#stagePayments(plan, fate.quick === true);
    return plan;
  }

  /** Launches a run as a user does: it is over in seconds, but for the pool that it may have to wait for. */
  launch(request: RunRequest): RunPlan {
    const plan = this.add(request, { quick: true });
    const holders = this.runs(request.createdAt).filter(
      (other) =>
        other !== plan &&
        plan.pools.includes("gpu") &&
        other.pools.includes("gpu") &&
        this.timeline(other).ended > request.createdAt,
    );
    const limit = this.deployment.state(poolLimits).get("gpu") ?? Number.POSITIVE_INFINITY;
    plan.waitsFor = holders.length < limit ? undefined : holders[0]?.id;
    this.#cache.delete(plan.id);
    return plan;
  }

  /** The asset sensor `payments_landed` has payments staged when they were made. */
  #stagePayments(plan: RunPlan, quick: boolean): void {
    const made = plan.steps.some(({ asset }) => asset === "raw/payments");
    const warehouse = this.deployment.locations.find(({ name }) => name === "warehouse");
    const { ended, endedAs } = this.timeline(plan);
    if (!made || warehouse === undefined || endedAs !== "SUCCESS") return;
    const at = ended + (quick ? 5000 : 30_000);
    if (at > this.began && !this.#ticks("payments_landed", at)) return;
    this.add(
      {
        location: "warehouse",
        job: "stage_payments",
        createdAt: at,
        after: plan.id,
        tags: { "dagster/sensor_name": "payments_landed", "dagster/run_key": plan.id },
      },
      { quick },
    );
  }

  /**
   * The provider refuses as it did at night; of the tries since, it refuses the first and lets the others through: its quota is
   * for so many calls an hour, and an explorer sees both a fix that fails and one that works.
   */
  #paymentsRefused(at: number): boolean {
    if (this.deployment.name !== "prod") return false;
    if (this.#told === undefined) return paymentsFailedAt(this.began, at);
    return !this.#since().some(({ steps }) => steps.some(({ asset }) => asset === "raw/payments"));
  }

  #repaired(at: number): boolean {
    return this.#since().some(
      (plan) =>
        plan.steps.some(({ asset }) => asset === "staging/payments") &&
        this.timeline(plan).endedAs === "SUCCESS" &&
        this.timeline(plan).ended <= at,
    );
  }

  /** Schedules and automation go on as time passes. */
  continueTo(now: number): void {
    if (now <= this.#continuedTo) return;
    const from = this.#continuedTo;
    this.#continuedTo = now;
    for (const request of scheduledRequests(this.deployment, from, now, this.#world.plant)) {
      const tick = request.createdAt - launchAfterTickMs;
      if (this.#ticks(request.tags?.["dagster/schedule_name"] ?? "", tick)) this.add(request);
    }
    continueAutomation(this, { world: this.#world, deployment: this.deployment }, from, now);
  }

  /** Whether a schedule or a sensor was running and working at a time (ms). */
  #ticks(name: string, at: number): boolean {
    return requestsAt({ world: this.#world, deployment: this.deployment }, name, at);
  }

  /** A run that waits for a slot of a pool begins at a time (ms): there is one for it. */
  letStart(plan: RunPlan, at: number): void {
    plan.waitsFor = undefined;
    plan.queuedMs = at - plan.createdAt;
    this.#forget();
  }

  /** Tells a run to stop. @param force - mark it as canceled without waiting for its worker */
  terminate(plan: RunPlan, at: number, force: boolean): void {
    this.#terminations.set(plan.id, { at, force });
    this.#cache.delete(plan.id);
    this.#forget();
  }

  /** What was over when the world began stays as it was. */
  #forget(): void {
    for (const id of this.#cache.keys()) {
      const plan = this.#plans.get(id);
      if (plan === undefined || this.timeline(plan).ended > this.began) this.#cache.delete(id);
    }
    this.version += 1;
  }

  /** Removes a run and its log. */
  delete(plan: RunPlan): void {
    this.#plans.delete(plan.id);
    this.#forget();
  }
}

function makeRunStores(_world: DemoWorld): Map<string, RunStore> {
  return new Map();
}

/** The runs of the deployment that is asked. */
export function runStoreOf({ world, deployment }: Pick<DemoContext, "world" | "deployment">): RunStore {
  const stores = world.state(makeRunStores);
  const known = stores.get(deployment.name) ?? new RunStore(world, deployment);
  stores.set(deployment.name, known);
  return known;
}
