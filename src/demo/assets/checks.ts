import type { DemoAsset } from "../company.ts";
import type { DemoEvent } from "../history/events.ts";
import type { DemoContext } from "../part.ts";
import { runFields } from "../runs/run-fields.ts";
import { assetEventsOf } from "./asset-events.ts";
import { pathOf } from "./keys.ts";

/** An execution of a check. */
export interface CheckExecution {
  id: string;
  runId: string;
  stepKey: string | null;
  status: "IN_PROGRESS" | "SUCCEEDED" | "FAILED" | "EXECUTION_FAILED" | "SKIPPED";
  /** When it was planned or, once it is over, evaluated, in ms. */
  at: number;
  partition: string | null;
  evaluation?: DemoEvent;
}

/** The executions of a check by now, the newest first. One that its run ended without is told from how the run ended. */
export function checkExecutions(asset: string, check: string, context: DemoContext): CheckExecution[] {
  const { now } = context;
  const events = assetEventsOf(context);
  const own = events.of(asset, now).filter((event) => event.check === check);
  const evaluations = own.filter(({ __typename }) => __typename === "AssetCheckEvaluationEvent");
  const executions = evaluations.map((event): CheckExecution => {
    const { success } = event.evaluation as { success: boolean };
    return { ...common(event), status: success ? "SUCCEEDED" : "FAILED", evaluation: event };
  });
  for (const planned of own) {
    if (planned.__typename !== "AssetCheckEvaluationPlannedEvent") continue;
    if (evaluations.some(({ runId }) => runId === planned.runId)) continue;
    const plan = events.store.run(planned.runId, now);
    if (plan === undefined) continue;
    const { steps, ended } = events.store.timeline(plan);
    const over = ended <= now;
    const failed = steps.some(({ step, outcome }) => step.key === planned.stepKey && outcome === "failure");
    // A check within the step of its asset does not get to run when the step fails before it.
    const status = !over ? "IN_PROGRESS" : failed && plan.checkSelection !== undefined ? "EXECUTION_FAILED" : "SKIPPED";
    executions.push({ ...common(planned), status });
  }
  return executions.sort((a, b) => b.at - a.at);
}

function common(event: DemoEvent): Omit<CheckExecution, "status"> {
  return {
    id: `${event.runId || "reported"}-${event.asset}-${event.check}-${event.at}`,
    runId: event.runId,
    stepKey: event.stepKey,
    at: event.at,
    partition: event.partition ?? null,
  };
}

/** An execution of a check in the fields of Dagster's schema. */
export function executionFields(execution: CheckExecution, context: DemoContext): Record<string, unknown> {
  const { evaluation, at, ...rest } = execution;
  return {
    ...rest,
    timestamp: at / 1000,
    evaluation: evaluation?.evaluation ?? null,
    run: () => {
      const plan = assetEventsOf(context).store.run(execution.runId, context.now);
      return plan === undefined ? null : runFields(plan, context);
    },
  };
}

/** The checks of an asset in the fields of Dagster's schema. */
export function checksFields(asset: DemoAsset, context: DemoContext): Record<string, unknown>[] {
  return (asset.checks ?? []).map(({ name, description, blocking }) => ({
    name,
    assetKey: pathOf(asset.key),
    description,
    blocking: blocking === true,
    jobNames: ["__ASSET_JOB", ...(asset.jobs ?? [])],
    canExecuteIndividually: "CAN_EXECUTE",
    additionalAssetKeys: [],
    automationCondition: null,
    partitionDefinition: null,
    partitionKeysByDimension: [],
    partitionStatuses: null,
    executionForLatestMaterialization: () => {
      const [latest] = assetEventsOf(context).materializations(asset.key, context.now);
      const found = checkExecutions(asset.key, name, context).find(
        ({ evaluation, runId }) => evaluation !== undefined && runId === latest?.runId,
      );
      return found === undefined ? null : executionFields(found, context);
    },
  }));
}
