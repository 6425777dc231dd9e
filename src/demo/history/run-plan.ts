import { idOf } from "../ids.ts";
import type { DemoError } from "./errors.ts";

/** What a check will find when its step evaluates it. */
export interface CheckPlan {
  asset: string;
  name: string;
  passed: boolean;
  severity: "WARN" | "ERROR";
  description?: string;
  metadata?: Readonly<Record<string, number>>;
}

/** A step of a run, and what will become of it. */
export interface StepPlan {
  key: string;
  /** The asset that it makes or observes; a step of an op job, or of a check alone, has none. */
  asset?: string;
  observes?: true;
  /** The partitions of the asset that it makes. */
  partitions?: string[];
  /** The steps that it waits for. */
  after: string[];
  /** How long each try takes. */
  seconds: number;
  /** Set for a step that fails in the end. */
  error?: DemoError;
  /** Failed tries before the one that decides. */
  retries?: number;
  checks: CheckPlan[];
  /** What the materialization tells. */
  rows?: number;
  codeVersion?: string;
  /** Lines that it logs through Dagster, evenly over its time. */
  logLines?: string[];
  stdout?: string;
  stderr?: string;
}

/**
 * A run as it was launched, and what will become of it. Whatever is shown of it follows from this, from what was done to it
 * since, and from the time.
 */
export interface RunPlan {
  id: string;
  /** Later runs have larger numbers. */
  number: number;
  /** `__ASSET_JOB` for a run of assets outside of a job. */
  job: string;
  location: string;
  /** The assets it was launched for; undefined for a whole job. */
  assetSelection?: string[];
  /** Checks that run without their assets. */
  checkSelection?: { asset: string; name: string }[];
  /** The partitions that it makes: one, or a range of them. */
  partitions?: string[];
  tags: Record<string, string>;
  config: Record<string, unknown>;
  /** When it was put into the queue, in ms. */
  createdAt: number;
  /** How long it waits in the queue when nothing holds it back. */
  queuedMs: number;
  /** The run whose end it waits for in the queue: that one holds the pool it needs. */
  waitsFor?: string;
  /** The run without whose success this one is never requested. */
  after?: string;
  parentRunId?: string;
  rootRunId?: string;
  backfillId?: string;
  /** The pools that its steps take slots of. */
  pools: string[];
  poolOfStep: Readonly<Record<string, string>>;
  /** The ops that it was launched for, when they are not all of its job. */
  opSelection?: string[];
  steps: StepPlan[];
  /** When its worker vanishes without a word, in ms. */
  diesAt?: number;
}

/** The id of a run of a deployment: shaped as Dagster's, and the same each time. */
export function runIdOf(deployment: string, number: number): string {
  return uuidOf(idOf("run", deployment, String(number)));
}

/** The id of the run that a schedule's tick requested: the same whenever it is asked for. @param at - the tick, in ms */
export function runIdOfTick(deployment: string, schedule: string, at: number): string {
  return uuidOf(idOf("run of tick", deployment, schedule, String(at)));
}

function uuidOf(hash: string): string {
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** A whole number in `[0, below)` that looks like chance and is the same each time. */
export function chance(below: number, ...of: (string | number)[]): number {
  return Number.parseInt(idOf(...of.map(String)).slice(0, 10), 16) % below;
}

/** The step that makes an asset. */
export function stepOf(asset: string): string {
  return asset.replaceAll("/", "__");
}

/** The concurrency pool that an op's steps take a slot of. The pool `gpu` has one. */
export function poolOf(op: string): string | undefined {
  if (op === "ml__churn_model" || op === "ml__features") return "gpu";
  return /^(staging|marts)__/.test(op) ? "warehouse" : undefined;
}
