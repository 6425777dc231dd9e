import type { Measured } from "./insights-points.ts";

/** Something that the company's Insights measures. */
export interface DemoMetric {
  metricName: keyof Measured | "bytes_written" | "__dagster_asset_success_rate";
  displayName: string;
  category: string;
  unitType: "INTEGER" | "TIME_MS" | "FLOAT" | "BYTES";
  description: string;
  costMultiplier?: number;
  pending?: true;
  visible?: false;
}

/** The metrics of the company: Dagster's own, one that its Snowflake integration reports, and one that was asked for today. */
export const demoMetrics: readonly DemoMetric[] = [
  {
    metricName: "__dagster_dagster_credits",
    displayName: "Dagster credits",
    category: "Dagster",
    unitType: "INTEGER",
    description: "One for each step that ran and one for each materialization.",
    costMultiplier: 0.04,
  },
  {
    metricName: "__dagster_execution_time_ms",
    displayName: "Step duration",
    category: "Performance",
    unitType: "TIME_MS",
    description: "The time that steps ran.",
  },
  {
    metricName: "__dagster_step_retries",
    displayName: "Step retries",
    category: "Reliability",
    unitType: "INTEGER",
    description: "How often a step was tried again.",
  },
  {
    metricName: "__dagster_step_failures",
    displayName: "Step failures",
    category: "Reliability",
    unitType: "INTEGER",
    description: "How often a step failed.",
  },
  {
    metricName: "__dagster_materializations",
    displayName: "Materializations",
    category: "Dagster",
    unitType: "INTEGER",
    description: "How often assets were materialized.",
  },
  {
    metricName: "__dagster_failed_to_materialize",
    displayName: "Failed to materialize",
    category: "Reliability",
    unitType: "INTEGER",
    description: "How often an asset was not materialized by a run that was for it.",
  },
  {
    metricName: "__dagster_observations",
    displayName: "Observations",
    category: "Dagster",
    unitType: "INTEGER",
    description: "How often assets were observed.",
    visible: false,
  },
  {
    metricName: "__dagster_asset_success_rate",
    displayName: "Success rate",
    category: "Reliability",
    unitType: "FLOAT",
    description: "Materializations of those and the failures to materialize.",
  },
  {
    metricName: "snowflake_cost",
    displayName: "Snowflake cost (USD)",
    category: "Cost",
    unitType: "FLOAT",
    description: "What the queries of an asset cost, as the warehouse bills them.",
  },
  {
    metricName: "bytes_written",
    displayName: "Bytes written",
    category: "Custom",
    unitType: "BYTES",
    description: "From the materializations' metadata.",
    pending: true,
  },
];

/** What one execution adds to a metric; undefined where the metric is not of it. */
export function measureOf(metric: DemoMetric["metricName"], measured: Measured): number | undefined {
  if (metric === "bytes_written") return undefined;
  if (metric === "__dagster_asset_success_rate") {
    const { __dagster_materializations: made, __dagster_failed_to_materialize: failed } = measured;
    return made + failed === 0 ? undefined : made / (made + failed);
  }
  const executed = measured.__dagster_dagster_credits > 0;
  // What costs nothing has no cost, and what did not run counts for nothing.
  if (metric === "snowflake_cost" ? measured.snowflake_cost === 0 : !executed) return undefined;
  return measured[metric];
}

const aggregations: Readonly<Record<string, (values: readonly number[]) => number>> = {
  SUM: (values) => values.reduce((sum, value) => sum + value, 0),
  AVERAGE: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  MIN: (values) => Math.min(...values),
  MAX: (values) => Math.max(...values),
  LATEST: (values) => values.at(-1)!,
  P75: (values) => percentile(values, 75),
  P90: (values) => percentile(values, 90),
  P95: (values) => percentile(values, 95),
  P99: (values) => percentile(values, 99),
};

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]!;
}

/** The values of hours, days, weeks or months taken together; 0 of none. */
export function aggregate(name: string, values: readonly number[]): number {
  return values.length === 0 ? 0 : aggregations[name]!(values);
}

/** The values of one hour, day, week or month taken together: those of a share by their mean, others by their sum. */
export function valueOfBucket(metric: DemoMetric["metricName"], values: readonly number[]): number {
  return aggregate(metric === "__dagster_asset_success_rate" ? "AVERAGE" : "SUM", values);
}
