import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import { findLocation } from "../../dagster/find.ts";
import { isoFromMillis, isoFromSeconds, parseTime } from "../../output/time.ts";
import { LocationServerMetricsDocument, type MetricSeriesFragment } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText, time } from "../params.ts";

/** The series in the order of the answer. */
const names = {
  cpuPercent: "cpu_percent",
  cpuUsage: "cpu_usage",
  cpuLimit: "cpu_limit",
  memoryPercent: "memory_percent",
  memoryUsage: "memory_usage",
  memoryLimit: "memory_limit",
  requestUtilizationPercent: "request_utilization_percent",
  runningRequests: "running_requests",
  queuedRequests: "queued_requests",
} as const;

export const getCodeServerMetrics = defineTool({
  name: "get_code_server_metrics",
  toolset: "code_locations",
  access: "read",
  plusOnly: true,
  title: "Code server metrics",
  description: "CPU, memory and requests of a code location's server over time: min, avg, max, latest.",
  input: z.strictObject({ location: shortText, after: time.default("-24h"), before: time.optional() }),
  output: z.strictObject({
    location: z.string(),
    after: z.string(),
    before: z.string(),
    metrics: z.array(
      z.strictObject({
        metric: z.string(),
        unit: z.string().optional(),
        min: z.number(),
        avg: z.number(),
        max: z.number(),
        max_at: z.string().optional(),
        latest: z.number(),
        latest_at: z.string().optional(),
        points: z.number(),
      }),
    ),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const { location } = input;
    const now = Date.now();
    const after = parseTime(input.after, "after", now);
    const before = input.before === undefined ? now : parseTime(input.before, "before", now);
    if (after >= before) {
      throw new OperationError(
        "invalid_arguments",
        `after (${isoFromMillis(after)}) must be earlier than before (${isoFromMillis(before)}).`,
      );
    }
    await findLocation(dagster, location);
    const { codeServerMetrics } = await dagster.query(LocationServerMetricsDocument, {
      location,
      from: after / 1000,
      to: before / 1000,
    });
    const metrics = Object.entries(names).flatMap(([field, metric]) => {
      const series = codeServerMetrics?.[field as keyof typeof names];
      return series && series.points.length > 0 ? [summary(metric, series)] : [];
    });
    return {
      location,
      after: isoFromMillis(after) ?? input.after,
      before: isoFromMillis(before) ?? "",
      metrics,
      hint:
        metrics.length > 0
          ? undefined
          : "No metrics in this range. Agents send them only where code server metrics are switched on in their configuration (dagster.yaml, or server_resource_limits and agentMetrics of the Helm chart) and while the server runs.",
    };
  },
});

function summary(metric: string, { points: given, unitType }: MetricSeriesFragment) {
  const points = [...given].sort((a, b) => a.timestamp - b.timestamp);
  const latest = points.at(-1)!;
  let [min, max] = [points[0]!, points[0]!];
  let sum = 0;
  for (const point of points) {
    if (point.value < min.value) min = point;
    if (point.value > max.value) max = point;
    sum += point.value;
  }
  return {
    metric,
    unit: unitType?.toLowerCase(),
    min: rounded(min.value),
    avg: rounded(sum / points.length),
    max: rounded(max.value),
    max_at: isoFromSeconds(max.timestamp),
    latest: rounded(latest.value),
    latest_at: isoFromSeconds(latest.timestamp),
    points: points.length,
  };
}

/** To four significant digits; whole numbers whole. */
function rounded(value: number): number {
  return Number.isInteger(value) || Math.abs(value) >= 10_000 ? Math.round(value) : Number(value.toPrecision(4));
}
