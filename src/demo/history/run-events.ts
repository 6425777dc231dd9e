import { pathOf } from "../assets/keys.ts";
import { errorFields } from "./errors.ts";
import { type DemoEvent, failedToMaterialize, type NewEvent, pidOf } from "./events.ts";
import type { RunPlan, StepPlan } from "./run-plan.ts";
import { stepEvents } from "./step-events.ts";
import type { Timeline } from "./timeline.ts";

/**
 * The whole log of a run, up to its end, in order; what lies ahead of the time of asking has not happened yet.
 *
 * @param of - `assets` for those events alone that are of an asset or a check: most are not
 */
export function runEvents(plan: RunPlan, timeline: Timeline, of: "assets" | "all" = "all"): DemoEvent[] {
  const events: DemoEvent[] = [];
  const add: NewEvent = (at, __typename, eventType, message, more = {}) => {
    if (!Number.isFinite(at) || (of === "assets" && more.asset === undefined)) return;
    events.push({
      __typename,
      runId: plan.id,
      message,
      timestamp: String(Math.round(at)),
      level: eventType === null ? "INFO" : "DEBUG",
      stepKey: null,
      solidHandleID: more.stepKey ?? null,
      eventType,
      at: Math.round(at),
      pipelineName: plan.job,
      label: null,
      description: null,
      metadataEntries: [],
      ...more,
    });
  };
  planned(plan, add);
  begin(plan, timeline, add);
  for (const step of timeline.steps) stepEvents(plan, step, timeline.ended, of, add);
  end(plan, timeline, add);
  return events.sort((a, b) => a.at - b.at);
}

function planned(plan: RunPlan, add: NewEvent): void {
  for (const step of plan.steps) {
    if (step.asset !== undefined && step.observes !== true) {
      for (const partition of step.partitions ?? [null]) {
        add(
          plan.createdAt,
          "AssetMaterializationPlannedEvent",
          "ASSET_MATERIALIZATION_PLANNED",
          `${plan.job} intends to materialize asset ${JSON.stringify(pathOf(step.asset).path)}`,
          { asset: step.asset, assetKey: pathOf(step.asset), stepKey: step.key, partition },
        );
      }
    }
    for (const { asset, name } of step.checks) {
      add(
        plan.createdAt,
        "AssetCheckEvaluationPlannedEvent",
        "ASSET_CHECK_EVALUATION_PLANNED",
        `${plan.job} intends to execute asset check ${name} on asset ${JSON.stringify(pathOf(asset).path)}`,
        { asset, assetKey: pathOf(asset), check: name, checkName: name, stepKey: step.key },
      );
    }
  }
}

function begin(plan: RunPlan, { dequeued, started }: Timeline, add: NewEvent): void {
  add(plan.createdAt, "RunEnqueuedEvent", "PIPELINE_ENQUEUED", "");
  add(dequeued, "RunDequeuedEvent", "PIPELINE_DEQUEUED", "");
  add(dequeued + 50, "RunStartingEvent", "PIPELINE_STARTING", "");
  add(dequeued + 300, "EngineEvent", "ENGINE_EVENT", "Creating run worker job");
  add(started, "RunStartEvent", "PIPELINE_START", `Started execution of run for "${plan.job}".`);
  add(
    started + 100,
    "EngineEvent",
    "ENGINE_EVENT",
    `Executing steps using multiprocess executor: parent process (pid: ${pidOf(plan)})`,
  );
}

function end(plan: RunPlan, timeline: Timeline, add: NewEvent): void {
  const { canceling, ended, endedAs, steps, started } = timeline;
  if (canceling < ended || endedAs === "CANCELED") {
    add(Math.min(canceling, ended), "RunCancelingEvent", "PIPELINE_CANCELING", "Sending run termination request.");
  }
  if (endedAs === "SUCCESS") {
    add(
      ended - 300,
      "EngineEvent",
      "ENGINE_EVENT",
      `Multiprocess executor: parent process exiting after the last step`,
    );
    add(ended, "RunSuccessEvent", "PIPELINE_SUCCESS", `Finished execution of run for "${plan.job}".`);
  } else if (endedAs === "CANCELED") {
    const message =
      started > ended || canceling === ended
        ? "This run has been marked as canceled from outside the execution context."
        : `Execution of run for "${plan.job}" canceled.`;
    add(ended, "RunCanceledEvent", "PIPELINE_CANCELED", message, { level: "ERROR", error: null });
  } else if (plan.diesAt === ended) {
    add(
      ended - 200,
      "EngineEvent",
      "ENGINE_EVENT",
      "Detected run worker status FAILED: the container exited with code 137. Marking run as failed.",
      { level: "ERROR", error: null },
    );
    add(
      ended,
      "RunFailureEvent",
      "PIPELINE_FAILURE",
      "This run has been marked as failed from outside the execution context.",
      { level: "ERROR", error: null },
    );
  } else {
    const failed = steps.filter(({ outcome }) => outcome === "failure").map(({ step }) => step.key);
    add(
      ended,
      "RunFailureEvent",
      "PIPELINE_FAILURE",
      `Execution of run for "${plan.job}" failed. Steps failed: [${failed.map((key) => `'${key}'`).join(", ")}].`,
      { level: "ERROR", error: failureOf(plan.steps, failed) },
    );
  }
  const unmade = steps.filter(({ outcome, step }) => outcome === "cut" && step.asset !== undefined);
  for (const { step } of endedAs === "SUCCESS" ? [] : unmade) {
    failedToMaterialize(step, ended, endedAs === "CANCELED" ? "RUN_TERMINATED" : "UNKNOWN", add);
  }
}

function failureOf(steps: readonly StepPlan[], failed: readonly string[]): unknown {
  const error = steps.find(({ key }) => failed.includes(key))?.error;
  return error === undefined ? null : errorFields(error);
}
