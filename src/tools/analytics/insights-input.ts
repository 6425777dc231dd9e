import { z } from "zod";
import type { Metric } from "../../dagster/insights/metric-types.ts";
import { isShare } from "../../dagster/insights/metric-types.ts";
import type { ReportingAggregationFunction, ReportingMetricsGranularity } from "../../queries/generated/graphql.ts";
import { limit, shortText, time } from "../params.ts";

/** A choice that callers guess right: the schema need not list it, and a wrong one is answered with the list. */
function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values).meta({ jsonSchema: { type: "string" } });
}

const granularity = choice(["hourly", "daily", "weekly", "monthly"]);
const aggregation = choice(["sum", "average", "min", "max", "latest", "p75", "p90", "p95", "p99"]);

/** From when to when: the last 30 days where nothing is given. */
export const insightsWindow = {
  after: time.default("-30d").meta({ jsonSchema: { type: "string" } }),
  before: time.optional(),
};

/** The arguments that tools of figures by entity share. */
export const figuresInput = {
  metric: shortText,
  ...insightsWindow,
  granularity: granularity.default("daily").meta({ jsonSchema: { type: "string" } }),
  aggregation: aggregation.optional(),
  limit: limit(25, 1000).meta({ jsonSchema: { type: "integer" } }),
};

/** One or several, as a list. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.union([item.transform((one) => [one]), z.array(item).min(1).max(500)]);
}

/** Names that narrow what is asked about, in one argument; a bare text is taken for `plain`. */
export function filterOf<S extends z.ZodRawShape>(shape: S, plain: keyof S & string) {
  return z
    .preprocess((given) => (typeof given === "string" ? { [plain]: given } : given), z.strictObject(shape))
    .optional()
    .meta({ jsonSchema: { type: "object" } })
    .describe(`{${Object.keys(shape).join(", ")}}`);
}

/** The granularity in Dagster's words. */
export function granularityOf(given: z.output<typeof granularity>): ReportingMetricsGranularity {
  return given.toUpperCase() as ReportingMetricsGranularity;
}

/** The aggregation in Dagster's words: what was asked for, else the sum, or the average of what cannot be added up. */
export function aggregationOf(given: z.output<typeof aggregation> | undefined, metric: Metric) {
  const chosen = given ?? (isShare(metric) ? "average" : "sum");
  return chosen.toUpperCase() as ReportingAggregationFunction;
}
