import { idOf } from "../ids.ts";
import type { RunRequest } from "./build-run.ts";
import type { RunPlan } from "./run-plan.ts";
import type { RunStore } from "./run-store.ts";

/** What one run of a backfill does. */
export interface BackfillUnit {
  location: string;
  assets: string[];
  /** Undefined for assets without partitions. */
  partition: string | undefined;
  /** The places of the units that have to succeed before this one is launched. */
  after: number[];
  /** Its run; undefined when there will be none as things stand. */
  runId?: string;
}

/** What a backfill is asked for. */
export interface BackfillRequest {
  /** The job whose partitions it runs; undefined for one of assets. */
  job?: { name: string; location: string };
  units: Omit<BackfillUnit, "runId">[];
  createdAt: number;
  /** From one run to the next, in ms. */
  everyMs: number;
  /** Whether its runs are over in seconds. */
  quick: boolean;
  user?: string;
  title?: string;
  description?: string;
  tags?: Readonly<Record<string, string>>;
  config?: Record<string, unknown>;
}

/** A backfill: what was asked for, its runs, and when it was canceled. */
export interface BackfillPlan extends Omit<BackfillRequest, "units"> {
  id: string;
  number: number;
  units: BackfillUnit[];
  canceledAt?: number;
}

/** How a unit of a backfill stands. */
export type UnitState = "LEFT" | "IN_PROGRESS" | "DONE" | "FAILED";

/** The backfills of a deployment. Their runs are in its run store, the later ones ahead of time. */
export class BackfillStore {
  readonly #runs: RunStore;
  readonly #backfills: BackfillPlan[] = [];

  constructor(runs: RunStore) {
    this.#runs = runs;
  }

  /** The backfills there are at a time, the newest first. */
  all(now: number): BackfillPlan[] {
    return this.#backfills
      .filter(({ createdAt }) => createdAt <= now)
      .sort((a, b) => b.createdAt - a.createdAt || b.number - a.number);
  }

  find(id: string): BackfillPlan | undefined {
    return this.#backfills.find((backfill) => backfill.id === id);
  }

  /** Launches a backfill: its runs follow one another from then on. */
  launch(request: BackfillRequest): BackfillPlan {
    const number = this.#backfills.length + 1;
    const hash = idOf("backfill", this.#runs.deployment.name, String(number));
    const id = [...hash.slice(0, 8)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
    const backfill: BackfillPlan = { ...request, id, number, units: request.units.map((unit) => ({ ...unit })) };
    this.#backfills.push(backfill);
    this.#launchRuns(backfill, request.createdAt);
    return backfill;
  }

  #launchRuns(backfill: BackfillPlan, from: number): void {
    let next = from + 1500;
    for (const unit of backfill.units) {
      if (unit.runId !== undefined) continue;
      const before = unit.after.flatMap((place) => this.#planOf(backfill.units[place]!) ?? []);
      const ready = Math.max(next, ...before.map((plan) => this.#runs.timeline(plan).ended + 1000));
      const request: RunRequest = {
        location: unit.location,
        job: backfill.job?.name,
        assets: backfill.job === undefined ? unit.assets : undefined,
        partitions: unit.partition === undefined ? undefined : [unit.partition],
        createdAt: ready,
        backfillId: backfill.id,
        after: before.at(-1)?.id,
        config: backfill.config,
        tags: { ...(backfill.user && { user: backfill.user }), ...backfill.tags },
      };
      unit.runId = this.#runs.add(request, { quick: backfill.quick }).id;
      next += backfill.everyMs;
    }
  }

  #planOf({ runId }: BackfillUnit): RunPlan | undefined {
    return runId === undefined ? undefined : this.#runs.plan(runId);
  }

  /** How a unit of a backfill stands at a time. One whose run was deleted counts as failed: nothing vouches for it. */
  unitState(backfill: BackfillPlan, unit: BackfillUnit, now: number): UnitState {
    if (unit.runId === undefined) return "LEFT";
    const plan = this.#planOf(unit);
    if (plan === undefined) return "FAILED";
    const blocked = unit.after.some((place) => this.unitState(backfill, backfill.units[place]!, now) === "FAILED");
    if (blocked) return "FAILED";
    if (plan.createdAt > now) return "LEFT";
    const status = this.#runs.status(plan, now);
    if (status === "SUCCESS") return "DONE";
    return status === "FAILURE" || status === "CANCELED" ? "FAILED" : "IN_PROGRESS";
  }

  /** The status of a backfill at a time, in Dagster's words. */
  status(backfill: BackfillPlan, now: number): string {
    const states = backfill.units.map((unit) => this.unitState(backfill, unit, now));
    if (backfill.canceledAt !== undefined) return states.includes("IN_PROGRESS") ? "CANCELING" : "CANCELED";
    if (states.includes("LEFT") || states.includes("IN_PROGRESS")) return "REQUESTED";
    return states.includes("FAILED") ? "COMPLETED_FAILED" : "COMPLETED_SUCCESS";
  }

  /** When a backfill that has ended by a time did so, in ms. */
  endedAt(backfill: BackfillPlan, now: number): number | undefined {
    const status = this.status(backfill, now);
    if (status === "REQUESTED" || status === "CANCELING") return undefined;
    const ends = backfill.units.flatMap((unit) => {
      const plan = this.#planOf(unit);
      const ended = plan === undefined ? Number.POSITIVE_INFINITY : this.#runs.timeline(plan).ended;
      return ended <= now ? [ended] : [];
    });
    return Math.max(backfill.createdAt, backfill.canceledAt ?? 0, ...ends);
  }

  /** Launches no more runs of a backfill, and terminates those that go on. */
  cancel(backfill: BackfillPlan, at: number): void {
    backfill.canceledAt = at;
    for (const unit of backfill.units) {
      const plan = this.#planOf(unit);
      if (plan === undefined) continue;
      if (plan.createdAt > at) {
        this.#runs.delete(plan);
        unit.runId = undefined;
      } else if (this.#runs.timeline(plan).ended > at) this.#runs.terminate(plan, at, false);
    }
  }

  /** Goes on with what a canceled backfill has not launched. */
  resume(backfill: BackfillPlan, at: number): void {
    backfill.canceledAt = undefined;
    this.#launchRuns(backfill, at);
  }
}
