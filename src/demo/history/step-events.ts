import { pathOf } from "../assets/keys.ts";
import { numberEntry, textEntry } from "../assets/metadata.ts";
import { idOf } from "../ids.ts";
import { errorFields } from "./errors.ts";
import { type DemoEvent, failedToMaterialize, type NewEvent, pidOf } from "./events.ts";
import { type CheckPlan, chance, type RunPlan, type StepPlan } from "./run-plan.ts";
import { retryWaitMs, type StepTimes } from "./timeline.ts";

/** The key under which what a step printed is kept: each try of a step has a process of its own. */
export function fileKeyOf(plan: RunPlan, step: string, attempt: number): string {
  const hash = idOf("file key", plan.id, step, String(attempt));
  return [...hash.slice(0, 8)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** The events of a step. @param ended - when its run ends, in ms */
export function stepEvents(
  plan: RunPlan,
  times: StepTimes,
  ended: number,
  of: "assets" | "all",
  addToRun: NewEvent,
): void {
  const { step } = times;
  // Nothing is said of a step after its run was ended from outside.
  const add: NewEvent = (at, type, eventType, message, more) => {
    if (at <= ended) addToRun(at, type, eventType, message, { stepKey: step.key, solidHandleID: step.key, ...more });
  };
  if (times.outcome === "skipped") {
    add(
      times.start,
      "LogMessageEvent",
      null,
      `Dependencies for step ${step.key} failed: [${step.after.map((key) => `'${key}'`).join(", ")}]. Not executing.`,
      { level: "ERROR" },
    );
    failedToMaterialize(step, times.start, "UPSTREAM_FAILED_TO_MATERIALIZE", add);
    return;
  }
  times.attempts.forEach(({ start, end }, attempt) => {
    if (of === "all") {
      beginAttempt(plan, step, start, attempt, add);
      logLines(step, start, add);
    }
    if (!Number.isFinite(end)) return;
    const last = attempt === (step.retries ?? 0);
    if (!last) {
      add(
        end,
        "ExecutionStepUpForRetryEvent",
        "STEP_UP_FOR_RETRY",
        `Execution of step "${step.key}" failed and has requested a retry in ${retryWaitMs / 1000} seconds.`,
        {
          level: "WARNING",
          secondsToWait: retryWaitMs / 1000,
          error: step.error === undefined ? null : errorFields(step.error),
        },
      );
    } else if (step.error !== undefined) {
      add(end, "ExecutionStepFailureEvent", "STEP_FAILURE", `Execution of step "${step.key}" failed.`, {
        level: "ERROR",
        error: errorFields(step.error),
        errorSource: "USER_CODE_ERROR",
        failureMetadata: null,
      });
      failedToMaterialize(step, end, "FAILED_TO_MATERIALIZE", add);
    } else {
      succeed(plan, step, start, end, add);
    }
  });
}

function beginAttempt(plan: RunPlan, step: StepPlan, start: number, attempt: number, add: NewEvent): void {
  const pid = pidOf(plan) + 1 + chance(20, step.key, attempt);
  const fileKey = fileKeyOf(plan, step.key, attempt);
  add(start - 150, "StepWorkerStartingEvent", "STEP_WORKER_STARTING", `Launching subprocess for "${step.key}".`, {
    markerStart: "step_process_start",
    markerEnd: null,
    error: null,
  });
  add(start - 40, "StepWorkerStartedEvent", "STEP_WORKER_STARTED", `Executing step "${step.key}" in subprocess.`, {
    markerStart: null,
    markerEnd: "step_process_start",
    error: null,
  });
  add(start - 20, "LogsCapturedEvent", "LOGS_CAPTURED", `Started capturing logs in process (pid: ${pid}).`, {
    fileKey,
    logKey: fileKey,
    stepKeys: [step.key],
    pid,
    externalUrl: null,
    externalStdoutUrl: null,
    externalStderrUrl: null,
    shellCmd: null,
    // Dagster says of which steps it is; the event itself is the process's.
    stepKey: null,
    solidHandleID: null,
  });
  if (attempt === 0) {
    add(start, "ExecutionStepStartEvent", "STEP_START", `Started execution of step "${step.key}".`);
  } else {
    const message = `Started re-execution (attempt # ${attempt + 1}) of step "${step.key}".`;
    add(start, "ExecutionStepRestartEvent", "STEP_RESTARTED", message);
  }
}

function logLines({ logLines: lines = [], seconds }: StepPlan, start: number, add: NewEvent): void {
  lines.forEach((line, index) => {
    const level = /^WARNING /.test(line) ? "WARNING" : "INFO";
    const at = start + ((index + 1) * seconds * 1000) / (lines.length + 2);
    add(at, "LogMessageEvent", null, line, { level });
  });
}

function succeed(plan: RunPlan, step: StepPlan, start: number, end: number, add: NewEvent): void {
  const took = `${((end - start) / 1000).toFixed(1)}s`;
  if (step.asset !== undefined) {
    for (const partition of step.partitions ?? [null]) made(plan, step, step.asset, partition, start, end, add);
  }
  add(end - 90, "ExecutionStepOutputEvent", "STEP_OUTPUT", 'Yielded output "result" of type "Any".', {
    outputName: "result",
    typeCheck: { label: "type_check", description: null, metadataEntries: [], success: true },
  });
  add(end - 60, "HandledOutputEvent", "HANDLED_OUTPUT", 'Handled output "result" using IO manager "io_manager"', {
    outputName: "result",
    managerKey: "io_manager",
  });
  for (const check of step.checks) evaluated(plan, step, check, end - 30, add);
  add(end, "ExecutionStepSuccessEvent", "STEP_SUCCESS", `Finished execution of step "${step.key}" in ${took}.`);
}

function made(
  plan: RunPlan,
  step: StepPlan,
  asset: string,
  partition: string | null,
  start: number,
  end: number,
  add: NewEvent,
): void {
  const version = chance(0xffffffff, plan.id, asset, partition ?? "").toString(16);
  const common: Partial<DemoEvent> = {
    level: "INFO",
    asset,
    assetKey: pathOf(asset),
    partition,
    assetLineage: [],
    tags: [
      { key: "dagster/data_version", value: version },
      ...(step.codeVersion === undefined ? [] : [{ key: "dagster/code_version", value: step.codeVersion }]),
      ...(partition === null ? [] : [{ key: "dagster/partition", value: partition }]),
    ],
  };
  const name = asset.split("/").at(-1);
  if (step.observes === true) {
    add(end - 100, "ObservationEvent", "ASSET_OBSERVATION", `Observed asset ${asset}.`, {
      ...common,
      metadataEntries: [numberEntry("files", step.rows ?? 0)],
    });
    return;
  }
  add(end - 100, "MaterializationEvent", "ASSET_MATERIALIZATION", `Materialized value ${name}.`, {
    ...common,
    metadataEntries: [
      numberEntry("dagster/row_count", step.rows ?? 0),
      numberEntry("seconds", Math.round((end - start) / 100) / 10),
      textEntry("dagster/table_name", `analytics.${asset.replace("/", ".")}`),
    ],
  });
}

function evaluated(plan: RunPlan, step: StepPlan, check: CheckPlan, at: number, add: NewEvent): void {
  const { asset, name, passed, severity, description, metadata } = check;
  const said = `Asset check '${name}' on '${asset}' ${passed ? "passed" : "did not pass"}. ${description ?? ""}`.trim();
  add(at, "AssetCheckEvaluationEvent", "ASSET_CHECK_EVALUATION", said, {
    asset,
    check: name,
    partition: step.partitions?.length === 1 ? step.partitions[0]! : null,
    evaluation: {
      timestamp: at / 1000,
      checkName: name,
      assetKey: pathOf(asset),
      targetMaterialization:
        step.asset === asset ? { storageId: String(at), runId: plan.id, timestamp: (at - 70) / 1000 } : null,
      metadataEntries: Object.entries(metadata ?? {}).map(([label, value]) => numberEntry(label, value)),
      severity,
      description: description ?? null,
      partition: step.partitions?.length === 1 ? step.partitions[0]! : null,
      success: passed,
    },
  });
}
