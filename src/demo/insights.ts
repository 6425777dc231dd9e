import { evaluate } from "../dagster/selection/evaluate.ts";
import { parse } from "../dagster/selection/parse.ts";
import { graphOf } from "./definitions.ts";
import type { RunPlan } from "./history/run-plan.ts";
import { aggregate, type DemoMetric, demoMetrics, measureOf, valueOfBucket } from "./insights-metrics.ts";
import { type Point, pointsOf } from "./insights-points.ts";
import { runLevel } from "./insights-runs.ts";
import { usageResolvers } from "./insights-usage.ts";
import { deploymentFields } from "./organization.ts";
import type { DemoContext, DemoPart } from "./part.ts";
import type { DemoDeployment } from "./world.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

interface Selector {
  after: number;
  before: number;
  metricName: string;
  granularity: "HOURLY" | "DAILY" | "WEEKLY" | "MONTHLY";
  aggregationFunction?: string | null;
  sortTarget?: string[] | null;
  sortDirection?: string[] | null;
}

type Store = { metricsStoreType?: "POSTGRES" | "VICTORIA_METRICS" | null };

/** What Dagster+ gives without a limit, and the longest time that it gives at once. */
const standardLimit = 10;
const longestMs = 120 * dayMs;

/** Insights: everything is added up from the same executions, so that the figures of whatever is asked for agree. */
export const insightsPart: DemoPart = {
  query: {
    metricTypesForAsset: (given: Store) => typeList(given, demoMetrics),
    metricTypesForAssetGroup: (given: Store) => typeList(given, demoMetrics),
    metricTypesForJob: (given: Store) => typeList(given, demoMetrics.filter(ofJobs)),
    metricTypesForDeployment: (given: Store) => typeList(given, demoMetrics.filter(ofJobs)),
    metricTypesForSpecificAsset: (given, context) => {
      const keys = new Set(keysOf(given.metricsFilter?.assets));
      return typeList(
        given,
        measuredIn(context, given, (point) => point.asset !== undefined && keys.has(point.asset)),
      );
    },
    metricTypesForSpecificJob: (given, context) => {
      const wanted = new Set((given.metricsFilter?.jobs ?? []).map(jobName));
      return typeList(
        given,
        measuredIn(context, given, (point) => wanted.has(jobName(jobEntity(point)))).filter(ofJobs),
      );
    },
    reportingMetricsByAsset: (given, context) => {
      const keys = given.metricsFilter?.assets && new Set(keysOf(given.metricsFilter.assets));
      return report(given, context, (point) =>
        point.asset === undefined || (keys && !keys.has(point.asset)) ? undefined : assetEntity(point.asset),
      );
    },
    reportingMetricsByAssetGroup: (given, context) =>
      report(given, context, ({ group }) =>
        group === undefined
          ? undefined
          : { __typename: "ReportingAssetGroup", groupName: group, codeLocationName: "", repositoryName: "" },
      ),
    reportingMetricsByAssetSelection: (given, context) => {
      const { assetSelection, assetKeys } = given.metricsFilter;
      const chosen: ReadonlySet<string> = assetSelection
        ? evaluate(parse(assetSelection), graphOf(context.deployment))
        : new Set((assetKeys ?? []).map(({ path }: { path: string[] }) => path.join("/")));
      const selection = assetSelection ?? [...chosen].map((key) => `key:"${key}"`).join(" or ");
      return report(given, context, ({ asset }) =>
        asset !== undefined && chosen.has(asset) ? { __typename: "ReportingAssetSelection", selection } : undefined,
      );
    },
    reportingMetricsByJob: (given, context) => {
      const wanted = given.metricsFilter?.jobs && new Set(given.metricsFilter.jobs.map(jobName));
      return report(given, context, (point) =>
        wanted && !wanted.has(jobName(jobEntity(point))) ? undefined : jobEntity(point),
      );
    },
    reportingMetricsByDeployment: (given, context) => {
      const { deploymentIds, branchDeployments } = given.metricsFilter ?? {};
      const branches = branchDeployments !== false;
      if (branches && given.metricsStoreType === "VICTORIA_METRICS") {
        return inputError("Branch deployment metrics are not yet supported in VictoriaMetrics");
      }
      const chosen = context.world.deployments.filter(
        ({ id, branch }) => (branch !== undefined) === branches && (!deploymentIds || deploymentIds.includes(id)),
      );
      // What the current store does not take is in the older one.
      const store = branches ? "VICTORIA_METRICS" : given.metricsStoreType;
      return report(
        { ...given, metricsStoreType: store },
        context,
        (_point, deployment) => deploymentFields(deployment, context.world),
        chosen,
      );
    },
    runLevelMetricsForJob: ({ metricsSelector, job }, context) =>
      runLevel(
        context,
        metricsSelector.metricName,
        (plan) => jobName({ jobName: plan.job, codeLocationName: plan.location }) === jobName(job),
        undefined,
        { __typename: "ReportingJob", ...job },
      ),
    materializationLevelMetricsForAsset: ({ metricsSelector, assetKey }, context) => {
      const [key = ""] = keysOf([assetKey]);
      const makesIt = (plan: RunPlan) => plan.steps.some(({ asset }) => asset === key);
      return runLevel(context, metricsSelector.metricName, makesIt, key, assetEntity(key));
    },
    usageMetrics: (_given, context) => usageResolvers(context),
  },
};

function ofJobs({ metricName }: DemoMetric): boolean {
  return metricName !== "__dagster_asset_success_rate" && metricName !== "bytes_written";
}

function typeList({ metricsStoreType }: Store, metrics: readonly DemoMetric[]) {
  return {
    __typename: "MetricTypeList",
    id: "metric-types",
    metricTypes:
      metricsStoreType === "VICTORIA_METRICS"
        ? metrics.map((metric) => ({
            id: metric.metricName,
            ...metric,
            pending: metric.pending ?? false,
            visible: metric.visible ?? true,
          }))
        : [],
  };
}

/** The metrics that have a value in a time. */
function measuredIn(
  context: DemoContext,
  given: { timeframeSelector: { after?: number | null; before?: number | null } },
  wanted: (point: Point) => boolean,
): DemoMetric[] {
  const { after, before } = given.timeframeSelector;
  const from = after ? after * 1000 : 0;
  const to = before ? before * 1000 : context.now;
  const points = pointsOf(context.world, context.deployment, from, Math.min(to, context.now)).filter(wanted);
  return demoMetrics.filter(({ metricName }) =>
    points.some(({ measured }) => (measureOf(metricName, measured) ?? 0) !== 0),
  );
}

function inputError(message: string) {
  return { __typename: "ReportingInputError", message };
}

/** Adds up what was measured, by whatever a point belongs to; a point that belongs to nothing is left out. */
function report(
  given: { metricsSelector: Selector; metricsFilter?: { limit?: number | null } | null } & Store,
  context: DemoContext,
  entityOf: (point: Point, deployment: DemoDeployment) => Record<string, unknown> | undefined,
  deployments: readonly DemoDeployment[] = [context.deployment],
) {
  const { metricsSelector: selector, metricsFilter, metricsStoreType } = given;
  const metric = demoMetrics.find(({ metricName }) => metricName === selector.metricName);
  if (metric === undefined) return inputError(`Unknown metric ${selector.metricName}`);
  const [from, to] = [selector.after * 1000, selector.before * 1000];
  if (from >= to) return inputError("The start of the time range must be before its end");
  if (to - from > longestMs) return inputError("The time range must not be longer than 120 days");
  const buckets = bucketsOf(from, to, selector.granularity);
  const groups = new Map<string, { entity: Record<string, unknown>; values: number[][] }>();
  for (const deployment of metricsStoreType === "VICTORIA_METRICS" ? deployments : []) {
    for (const point of pointsOf(context.world, deployment, from, Math.min(to, context.now))) {
      const value = measureOf(metric.metricName, point.measured);
      const entity = entityOf(point, deployment);
      if (value === undefined || entity === undefined) continue;
      const key = JSON.stringify(entity);
      const group = groups.get(key) ?? { entity, values: buckets.map(() => []) };
      group.values[buckets.findLastIndex((start) => start <= point.at)]!.push(value);
      groups.set(key, group);
    }
  }
  const entries = [...groups.values()].map(({ entity, values }) => {
    const perBucket = values.map((of) => (of.length === 0 ? null : valueOfBucket(metric.metricName, of)));
    const known = perBucket.filter((value) => value !== null);
    return {
      entity,
      values: perBucket,
      aggregateValue: aggregate(selector.aggregationFunction ?? "SUM", known),
    };
  });
  const direction = selector.sortDirection?.[0] === "ASCENDING" ? 1 : -1;
  entries.sort((a, b) => direction * (a.aggregateValue - b.aggregateValue));
  return {
    __typename: "ReportingMetrics",
    timestamps: buckets.map((start) => start / 1000),
    metrics: entries.slice(0, metricsFilter?.limit ?? standardLimit),
  };
}

/** The beginnings of the hours, days, weeks (from Monday) or months, UTC, that a time touches. */
function bucketsOf(from: number, to: number, granularity: Selector["granularity"]): number[] {
  const day = Math.floor(from / dayMs);
  const date = new Date(from);
  const first = {
    HOURLY: Math.floor(from / hourMs) * hourMs,
    DAILY: day * dayMs,
    // The first day of the epoch was a Thursday.
    WEEKLY: (day - ((day + 3) % 7)) * dayMs,
    MONTHLY: Date.UTC(date.getUTCFullYear(), date.getUTCMonth()),
  }[granularity];
  const starts: number[] = [];
  for (let start = first; start < to; ) {
    starts.push(start);
    const month = new Date(start);
    start =
      granularity === "MONTHLY"
        ? Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1)
        : start + { HOURLY: hourMs, DAILY: dayMs, WEEKLY: 7 * dayMs }[granularity];
  }
  return starts;
}

function assetEntity(key: string): Record<string, unknown> {
  // The current store of Insights knows assets by their key alone.
  return {
    __typename: "ReportingAsset",
    assetKey: { path: key.split("/") },
    assetGroup: "",
    codeLocationName: "",
    repositoryName: "",
  };
}

interface JobEntity {
  jobName?: string | null;
  codeLocationName?: string | null;
}

function jobEntity({ job, location }: Point) {
  return { __typename: "ReportingJob", jobName: job, codeLocationName: location, repositoryName: "__repository__" };
}

function jobName(job: JobEntity): string {
  return `${job.codeLocationName} ${job.jobName}`;
}

function keysOf(assets: { assetKey: { path: string[] } }[] | null | undefined): string[] {
  return (assets ?? []).map(({ assetKey }) => assetKey.path.join("/"));
}
