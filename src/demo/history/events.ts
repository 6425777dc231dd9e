import { pathOf } from "../assets/keys.ts";
import { chance, type RunPlan, type StepPlan } from "./run-plan.ts";

/** An event of a run's log: the fields of Dagster's schema, and what the embedded deployment looks for them by. */
export interface DemoEvent {
  __typename: string;
  /** Empty for an event that was reported from outside of a run. */
  runId: string;
  message: string;
  /** In ms, as text. */
  timestamp: string;
  level: "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";
  stepKey: string | null;
  solidHandleID: string | null;
  eventType: string | null;
  /** In ms. */
  at: number;
  /** The asset that the event is of. */
  asset?: string;
  partition?: string | null;
  /** The check that the event is of. */
  check?: string;
  [field: string]: unknown;
}

/** Adds an event to a log. `at` is in ms; what never happens (infinite) is not added. */
export type NewEvent = (
  at: number,
  __typename: string,
  eventType: string | null,
  message: string,
  more?: Partial<DemoEvent>,
) => void;

/** What Dagster notes on an asset, for each of its partitions, that a run was to make and did not. */
export function failedToMaterialize(step: StepPlan, at: number, reason: string, add: NewEvent): void {
  if (step.asset === undefined || step.observes === true) return;
  for (const partition of step.partitions ?? [null]) {
    add(at, "FailedToMaterializeEvent", "ASSET_FAILED_TO_MATERIALIZE", `Asset ${step.asset} failed to materialize.`, {
      asset: step.asset,
      assetKey: pathOf(step.asset),
      stepKey: step.key,
      partition,
      level: "ERROR",
      tags: [],
      materializationFailureReason: reason,
      materializationFailureType: reason === "FAILED_TO_MATERIALIZE" || reason === "UNKNOWN" ? "FAILED" : "SKIPPED",
    });
  }
}

/** The process of a run. */
export function pidOf({ id }: RunPlan): number {
  return 10 + chance(40, "pid", id);
}
