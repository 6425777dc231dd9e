import { type Point, pointsOf } from "./insights-points.ts";
import type { DemoContext } from "./part.ts";

const dayMs = 86_400_000;

/** How many days and months usage is told of. */
const days = 30;
const months = 4;

interface Measure {
  unit: string;
  /** The types of the values by time and by job. */
  types: readonly [string, string];
  of(point: Point): number;
}

const minutes: Measure = {
  unit: "MINUTES",
  types: ["StepDurationUsageMetricValue", "StepDurationByJobUsageMetricValue"],
  of: ({ measured }) => measured.__dagster_execution_time_ms / 60_000,
};
const credits: Measure = {
  unit: "CREDITS",
  types: ["CreditUsageMetricValue", "CreditUsageByJobMetricValue"],
  of: ({ measured }) => measured.__dagster_dagster_credits,
};
/** All of the company's agents are its own, and none of its jobs runs often enough for the other rate. */
const nothing = (measure: Measure): Measure => ({ ...measure, of: () => 0 });

/** What Dagster+ metered of the organization, in the fields of `UsageMetrics`. */
export function usageResolvers(context: DemoContext) {
  const measures = {
    stepDuration: minutes,
    serverlessComputeMinutes: nothing(minutes),
    dagsterCredits: credits,
    standardCredits: credits,
    highVelocityCredits: nothing(credits),
  };
  return Object.fromEntries(
    Object.entries(measures).flatMap(([field, measure]) => [
      [field, ({ timeGranularity }: { timeGranularity: "DAY" | "MONTH" }) => byTime(context, measure, timeGranularity)],
      [`${field}ByJob`, ({ startTimestamp }: { startTimestamp: number }) => byJob(context, measure, startTimestamp)],
    ]),
  );
}

/** The executions of every full deployment. */
function allPoints({ world, now }: DemoContext, from: number, to: number): Point[] {
  return world.deployments
    .filter(({ branch }) => branch === undefined)
    .flatMap((deployment) => pointsOf(world, deployment, from, Math.min(to, now)));
}

function byTime(context: DemoContext, measure: Measure, granularity: "DAY" | "MONTH") {
  const today = Math.floor(context.now / dayMs) * dayMs;
  const starts =
    granularity === "DAY"
      ? Array.from({ length: days }, (_, ago) => today - ago * dayMs)
      : Array.from({ length: months }, (_, ago) => monthBefore(context.now, ago));
  return {
    unit: measure.unit,
    timeGranularity: granularity,
    metrics: starts.reverse().map((start) => {
      const end = granularity === "DAY" ? start + dayMs : monthBefore(start, -1);
      return {
        __typename: measure.types[0],
        startTimestamp: start / 1000,
        endTimestamp: end / 1000,
        value: sumOf(measure, allPoints(context, start, end)),
      };
    }),
  };
}

function byJob(context: DemoContext, measure: Measure, startTimestamp: number) {
  const start = startTimestamp * 1000;
  const end = Math.min(monthBefore(start, -1), context.now);
  const jobs = new Map<string, Point[]>();
  for (const point of allPoints(context, start, end)) {
    const key = `${point.job} ${point.location}`;
    const points = jobs.get(key) ?? [];
    points.push(point);
    jobs.set(key, points);
  }
  return {
    unit: measure.unit,
    timeGranularity: "MONTH",
    metrics: [...jobs.values()]
      .map((points) => ({
        __typename: measure.types[1],
        startTimestamp,
        endTimestamp: end / 1000,
        value: sumOf(measure, points),
        jobName: points[0]!.job,
        repositoryLabel: `__repository__@${points[0]!.location}`,
      }))
      .filter(({ value }) => value > 0),
  };
}

function sumOf(measure: Measure, points: readonly Point[]): number {
  return points.reduce((sum, point) => sum + measure.of(point), 0);
}

/** The beginning of the month some months before that of a time, UTC. */
function monthBefore(time: number, ago: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - ago);
}
