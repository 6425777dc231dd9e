import {
  InsightsMetricTypesForAssetDocument,
  InsightsMetricTypesForAssetGroupDocument,
  type InsightsMetricTypesForAssetQuery,
  InsightsMetricTypesForDeploymentDocument,
  InsightsMetricTypesForJobDocument,
  InsightsMetricTypesForSpecificAssetDocument,
  InsightsMetricTypesForSpecificJobDocument,
  type MetricsStoreType,
  type QualifiedJob,
} from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import type { Dagster } from "../dagster.ts";
import { OperationError } from "../errors.ts";
import { nearestNames } from "../nearest.ts";
import { expectType } from "../unions.ts";
import { fromInsights } from "./stores.ts";
import type { MetricWindow } from "./window.ts";

/** What figures are of. */
export const metricEntities = ["asset", "asset_group", "job", "deployment"] as const;
export type MetricEntity = (typeof metricEntities)[number];

/** Something that Insights measures. */
export interface Metric {
  /** Dagster's name of it. */
  metric: string;
  /** What people call it. */
  name: string;
  /** What one is, in words; undefined for a plain number. */
  unit?: string;
  /** What Dagster's figures are multiplied by to be in that unit. */
  factor: number;
  category?: string;
  description?: string;
  /** Dollars that one unit costs, where the organization has said so. */
  usdPerUnit?: number;
  hidden: boolean;
  pending: boolean;
}

/** How long the metrics there are are remembered, in ms. */
const rememberedMs = 60_000;

const documents = {
  asset: InsightsMetricTypesForAssetDocument,
  asset_group: InsightsMetricTypesForAssetGroupDocument,
  job: InsightsMetricTypesForJobDocument,
  deployment: InsightsMetricTypesForDeploymentDocument,
} as const;

/** Everything that Insights measures of a kind of thing, by name. */
export function readMetrics(dagster: Dagster, entity: MetricEntity): Promise<readonly Metric[]> {
  return dagster.cached(`metrics of ${entity}`, rememberedMs, (loader) =>
    listFrom(loader, async (store) => (await loader.query(documents[entity], { store })).answer),
  );
}

/** What Insights has measured of one asset in a time. */
export function readMetricsOfAsset(dagster: Dagster, key: string, window: MetricWindow): Promise<readonly Metric[]> {
  const filter = { assets: [{ assetKey: assetKeyInput(key) }] };
  return listFrom(dagster, async (store) => {
    const variables = { timeframe: secondsOf(window), filter, store };
    return (await dagster.query(InsightsMetricTypesForSpecificAssetDocument, variables)).answer;
  });
}

/** What Insights has measured of one job in a time. */
export function readMetricsOfJob(
  dagster: Dagster,
  job: QualifiedJob,
  window: MetricWindow,
): Promise<readonly Metric[]> {
  return listFrom(dagster, async (store) => {
    const variables = { timeframe: secondsOf(window), filter: { jobs: [job] }, store };
    return (await dagster.query(InsightsMetricTypesForSpecificJobDocument, variables)).answer;
  });
}

function secondsOf({ from, to }: MetricWindow): { after: number; before: number } {
  return { after: from / 1000, before: to / 1000 };
}

type Types = InsightsMetricTypesForAssetQuery["answer"];

async function listFrom(
  dagster: Dagster,
  ask: (store: MetricsStoreType | undefined) => Promise<Types>,
): Promise<readonly Metric[]> {
  const { answer } = await fromInsights(
    dagster,
    async (store) => expectType(await ask(store), "MetricTypeList"),
    (list) => list.metricTypes.length === 0,
  );
  return answer.metricTypes.map(metricOf).sort((a, b) => (a.metric < b.metric ? -1 : 1));
}

function metricOf(type: Extract<Types, { __typename: "MetricTypeList" }>["metricTypes"][number]): Metric {
  return {
    metric: type.metricName,
    name: type.displayName,
    unit: unitOf(type.metricName, type.displayName, type.unitType ?? undefined),
    factor: type.unitType === "TIME_MS" ? 0.001 : 1,
    category: type.category ?? undefined,
    description: type.description ?? undefined,
    usdPerUnit: type.costMultiplier ?? undefined,
    // A Dagster+ that does not tell shows it.
    hidden: type.visible === false,
    pending: type.pending === true,
  };
}

/** Dagster says how a figure is written, not what it counts: money and credits are known by their names alone. */
function unitOf(metric: string, name: string, type: string | undefined): string | undefined {
  if (type === "TIME_MS" || type === "TIME_SECONDS") return "seconds";
  if (type === "BYTES") return "bytes";
  const words = `${metric} ${name}`.toLowerCase();
  if (words.includes("credit")) return "credits";
  if (/(^|[^a-z])usd([^a-z]|$)|dollar|\$/.test(words)) return "USD";
  if (isShare({ metric })) return "rate, as Dagster gives it";
  return type === "INTEGER" ? "count" : undefined;
}

/** Whether figures of this metric cannot be added up. */
export function isShare({ metric }: Pick<Metric, "metric">): boolean {
  return /_rate$|percent|_pct$|time_to_resolution/.test(metric);
}

/** Whether a metric is of money, or of credits, which cost money. */
export function isCost({ unit, usdPerUnit, metric, category }: Metric): boolean {
  return (
    unit === "USD" || unit === "credits" || usdPerUnit !== undefined || /cost/i.test(`${metric} ${category ?? ""}`)
  );
}

/**
 * The metric that is meant by Dagster's name of it, its display name, or either without `dagster`, in any letter case.
 *
 * @throws {OperationError} `metric_not_found` with the nearest and all there are, or `ambiguous_name`
 */
export async function findMetric(dagster: Dagster, entity: MetricEntity, given: string): Promise<Metric> {
  const metrics = await readMetrics(dagster, entity);
  const exact = metrics.find(({ metric }) => metric === given);
  if (exact !== undefined) return exact;
  const sought = plain(given);
  const named = metrics.filter(({ metric, name }) => plain(metric) === sought || plain(name) === sought);
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  if (named.length > 1) {
    throw new OperationError("ambiguous_name", `${named.length} metrics are called ${JSON.stringify(given)}.`, {
      candidates: named.map(({ metric, name }) => ({ metric, name })),
    });
  }
  throw new OperationError(
    "metric_not_found",
    metrics.length === 0
      ? `Insights measures nothing of any ${entity.replace("_", " ")} of this deployment.`
      : `Insights measures no ${JSON.stringify(given.slice(0, 120))} of ${entity.replace("_", " ")}s.`,
    {
      candidates: nearestNames(
        given,
        metrics.flatMap(({ metric, name }) => [metric, name]),
      ),
      allowed: metrics.map(({ metric, name }) => `${metric} (${name})`),
    },
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .replace(/^(dagster_|cost_|meta_)+/, "")
    .replace(/_ms$/, "");
}
