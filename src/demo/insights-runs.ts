import { assetsOf } from "./definitions.ts";
import type { RunPlan } from "./history/run-plan.ts";
import { type RunStore, runStoreOf } from "./history/run-store.ts";
import { demoMetrics, measureOf, valueOfBucket } from "./insights-metrics.ts";
import { type Measured, measuredOf } from "./insights-points.ts";
import type { DemoContext } from "./part.ts";

/** How many runs are told one by one. */
const mostRuns = 200;

/**
 * A metric run by run, of the runs that the deployment has: what their steps did, as far as it has happened, and for the cost of
 * an asset what it costs at such a time.
 *
 * @param asset - the asset whose steps alone are meant; undefined for all steps of a run
 */
export function runLevel(
  context: DemoContext,
  name: string,
  wanted: (plan: RunPlan) => boolean,
  asset: string | undefined,
  entity: Record<string, unknown>,
) {
  const metric = demoMetrics.find(({ metricName }) => metricName === name);
  if (metric === undefined) return { __typename: "ReportingInputError", message: `Unknown metric ${name}` };
  const store = runStoreOf(context);
  const runs = store.runs(context.now).filter(wanted).slice(0, mostRuns);
  const told = runs.map((plan) => ({
    runId: plan.id,
    timestamp: plan.createdAt / 1000,
    values: measuredSteps(context, store, plan, asset).flatMap((step) => measureOf(metric.metricName, step) ?? []),
  }));
  return {
    __typename: "InsightsRunLevelMetrics",
    entity,
    runsWithData: told
      .filter(({ values }) => values.length > 0)
      .map(({ runId, timestamp, values }) => ({ runId, timestamp, value: valueOfBucket(metric.metricName, values) })),
    runsWithoutData: told
      .filter(({ values }) => values.length === 0)
      .map(({ runId, timestamp }) => ({ runId, timestamp })),
  };
}

function measuredSteps(context: DemoContext, store: RunStore, plan: RunPlan, only: string | undefined): Measured[] {
  const { world, deployment, now } = context;
  const assets = new Map(assetsOf(deployment).map(({ asset }) => [asset.key, asset]));
  return store
    .timeline(plan)
    .steps.filter(({ step, end, outcome }) => end <= now && outcome !== "skipped" && (!only || step.asset === only))
    .map(({ step, attempts, outcome }): Measured => {
      const tries = attempts.length;
      const succeeded = outcome === "success";
      const made = succeeded && step.asset !== undefined && step.observes !== true ? 1 : 0;
      const asset = step.asset === undefined ? undefined : assets.get(step.asset);
      return {
        __dagster_dagster_credits: tries + made,
        __dagster_execution_time_ms: attempts.reduce((sum, { start, end }) => sum + end - start, 0),
        __dagster_step_retries: tries - 1,
        __dagster_step_failures: tries - (succeeded ? 1 : 0),
        __dagster_materializations: made,
        __dagster_failed_to_materialize: step.asset !== undefined && !succeeded ? 1 : 0,
        __dagster_observations: succeeded && step.observes === true ? 1 : 0,
        snowflake_cost: asset === undefined ? 0 : measuredOf(world, deployment, asset, plan.createdAt).snowflake_cost,
      };
    });
}
