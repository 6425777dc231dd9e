import type { RunPlan, StepPlan } from "./run-plan.ts";

/** The statuses of runs that the embedded deployment has. */
export type DemoRunStatus = "QUEUED" | "STARTING" | "STARTED" | "SUCCESS" | "FAILURE" | "CANCELING" | "CANCELED";

/** When a run was told to stop, in ms, and whether without waiting for its worker. */
export interface Termination {
  at: number;
  force: boolean;
}

/** What becomes of a step. Times in ms; infinite for what does not happen. */
export interface StepTimes {
  step: StepPlan;
  /** `cut`: it was going on when the run ended. */
  outcome: "success" | "failure" | "skipped" | "cut";
  attempts: { start: number; end: number }[];
  start: number;
  end: number;
}

/** When all that becomes of a run happens, in ms; infinite for what does not. */
export interface Timeline {
  created: number;
  dequeued: number;
  started: number;
  canceling: number;
  ended: number;
  endedAs: "SUCCESS" | "FAILURE" | "CANCELED";
  /** In the order in which they start. */
  steps: StepTimes[];
}

/** From leaving the queue to the first step. */
const launchMs = 2000;
/** Before a step is tried again. */
export const retryWaitMs = 5000;
/** From being told to stop to having stopped. */
const cancelMs = 2000;

const never = Number.POSITIVE_INFINITY;

/**
 * When all that becomes of a run happens.
 *
 * @param freeAt - when what it waits for in the queue is free, in ms
 */
export function timelineOf(plan: RunPlan, termination: Termination | undefined, freeAt: number): Timeline {
  const dequeued = Math.max(plan.createdAt + plan.queuedMs, freeAt + 1000);
  const started = dequeued + launchMs;
  const steps = stepTimes(plan.steps, started + 500);
  const failed = steps.some(({ outcome }) => outcome === "failure");
  const undisturbed: Timeline = {
    created: plan.createdAt,
    dequeued,
    started,
    canceling: never,
    ended: steps.reduce((latest, { end }) => Math.max(latest, end), started) + 700,
    endedAs: failed ? "FAILURE" : "SUCCESS",
    steps,
  };
  const died = plan.diesAt === undefined ? undisturbed : cut(undisturbed, plan.diesAt, "FAILURE");
  if (termination === undefined || termination.at >= died.ended) return died;
  const { at } = termination;
  if (at < died.dequeued || termination.force) {
    return { ...cut(died, at, "CANCELED"), canceling: at < died.dequeued ? never : at };
  }
  return { ...cut(died, at + cancelMs, "CANCELED"), canceling: at };
}

function stepTimes(steps: readonly StepPlan[], from: number): StepTimes[] {
  const done = new Map<string, StepTimes>();
  const waiting = [...steps];
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ after }) => after.every((key) => done.has(key)));
    const [step] = waiting.splice(Math.max(0, index), 1) as [StepPlan];
    const upstream = step.after.flatMap((key) => done.get(key) ?? []);
    const start = upstream.reduce((latest, { end }) => Math.max(latest, end), from) + 200;
    if (upstream.some(({ outcome }) => outcome !== "success")) {
      done.set(step.key, { step, outcome: "skipped", attempts: [], start, end: start });
      continue;
    }
    const length = step.seconds * 1000;
    const attempts = Array.from({ length: (step.retries ?? 0) + 1 }, (_, tries) => {
      const begin = start + tries * (length + retryWaitMs);
      return { start: begin, end: begin + length };
    });
    const outcome = step.error === undefined ? "success" : "failure";
    done.set(step.key, { step, outcome, attempts, start, end: attempts.at(-1)!.end });
  }
  return [...done.values()].sort((a, b) => a.start - b.start || (a.step.key < b.step.key ? -1 : 1));
}

/** The run ends at a time, whatever it was doing. */
function cut(timeline: Timeline, at: number, endedAs: Timeline["endedAs"]): Timeline {
  if (at >= timeline.ended) return timeline;
  const later = (time: number) => (time > at ? never : time);
  return {
    ...timeline,
    dequeued: later(timeline.dequeued),
    started: later(timeline.started),
    ended: at,
    endedAs,
    steps: timeline.steps
      .filter(({ start }) => start < at)
      .map((step) => {
        if (step.end <= at) return step;
        const attempts = step.attempts
          .filter(({ start }) => start < at)
          .map(({ start, end }) => ({ start, end: later(end) }));
        return { ...step, outcome: "cut", attempts, end: never };
      }),
  };
}

/** The status of a run at a time. */
export function statusAt(timeline: Timeline, now: number): DemoRunStatus {
  if (now >= timeline.ended) return timeline.endedAs;
  if (now >= timeline.canceling) return "CANCELING";
  if (now >= timeline.started) return "STARTED";
  return now >= timeline.dequeued ? "STARTING" : "QUEUED";
}
