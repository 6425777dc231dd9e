import { z } from "zod";
import type { RunGroup } from "../../dagster/analytics/run-groups.ts";
import { durationsOf, intervalsOf, outcomesOf, waitsOf } from "../../dagster/analytics/run-measures.ts";
import type { RunRecord } from "../../dagster/analytics/run-records.ts";
import { spreadOf } from "../../dagster/analytics/statistics.ts";
import { asPage } from "../../output/limit.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { runsInWindow, windowInput, windowOutput } from "./runs-in-window.ts";

const metrics = ["duration", "success_rate", "frequency", "queue_time"] as const;
type Metric = (typeof metrics)[number];

/** What each metric is of, for the reader: an average says little without it. */
const measures: Readonly<Record<Metric, string>> = {
  duration: "seconds from start to end of the runs that succeeded",
  success_rate: "succeeded of succeeded and failed runs; canceled ones are neither",
  frequency: "runs created per day, and seconds between one and the next",
  queue_time: "seconds from a run's creation to its start: the wait in the queue and the launch",
};

const statistics = {
  runs: z.number(),
  measured: z.number().optional(),
  min_s: z.number().optional(),
  mean_s: z.number().optional(),
  median_s: z.number().optional(),
  percentile_s: z.number().optional(),
  max_s: z.number().optional(),
  succeeded: z.number().optional(),
  failed: z.number().optional(),
  canceled: z.number().optional(),
  in_progress: z.number().optional(),
  success_rate: z.number().optional(),
  per_day: z.number().optional(),
  median_interval_s: z.number().optional(),
  percentile_interval_s: z.number().optional(),
  first: z.string().optional(),
  last: z.string().optional(),
};
type Statistics = z.input<z.ZodObject<typeof statistics>>;

export const getRunAnalytics = defineTool({
  name: "get_run_analytics",
  toolset: "analytics",
  access: "read",
  title: "Run analytics",
  description:
    "Run statistics: duration, success rate, frequency or queue time, with percentiles, by job, asset, location or tag. The worst group first, computed from run records.",
  input: z.strictObject({
    metric: z.enum(metrics),
    ...windowInput,
    percentile: z.number().min(0).max(100).default(95),
  }),
  output: z.strictObject({
    metric: z.enum(metrics),
    measures: z.string(),
    percentile: z.number().optional(),
    ...windowOutput,
    overall: z.strictObject(statistics).optional(),
    groups: z.array(
      z.strictObject({
        job: z.string().optional(),
        asset: z.string().optional(),
        location: z.string().optional(),
        value: z.string().optional().describe("of the tag"),
        ...statistics,
      }),
    ),
  }),
  async handler(given, dagster) {
    const { metric, percentile } = given;
    const { runs, groups, offset, coveredFrom, to, cursorAfter, told } = await runsInWindow(dagster, given);
    const days = (to - coveredFrom) / 86_400_000;
    const measured = groups
      .map((group) => ({ group, statistics: statisticsOf(metric, group.runs, percentile, days) }))
      // Groups of the same rank stay in the order of their names.
      .sort((a, b) => rankOf(metric, b.statistics) - rankOf(metric, a.statistics));
    const page = measured.slice(offset, offset + given.limit);
    const { hint, ...window } = told;
    const answer = {
      metric,
      measures: measures[metric],
      percentile: metric === "success_rate" ? undefined : percentile,
      ...window,
      overall: runs.length > 0 ? statisticsOf(metric, runs, percentile, days) : undefined,
      groups: page.map(({ group, statistics }) => ({ ...nameOfGroup(given.group_by, group), ...statistics })),
      returned: page.length,
      total: measured.length,
      next_cursor: offset + page.length < measured.length ? cursorAfter(offset + page.length) : undefined,
      hint,
    };
    return asPage(
      answer,
      "groups",
      page.map((_, index) => cursorAfter(offset + index + 1)),
    );
  },
});

/** A group's name under the word for what it is. */
export function nameOfGroup(by: "job" | "asset" | "location" | "tag", { name, location }: RunGroup) {
  return by === "tag" ? { value: name } : by === "job" ? { job: name, location } : { [by]: name };
}

function statisticsOf(metric: Metric, runs: readonly RunRecord[], percent: number, days: number): Statistics {
  switch (metric) {
    case "success_rate":
      return outcomesOf(runs);
    case "frequency": {
      const intervals = spreadOf(intervalsOf(runs), percent);
      return {
        runs: runs.length,
        per_day: days > 0 ? Math.round((runs.length / days) * 100) / 100 : undefined,
        median_interval_s: intervals.median,
        percentile_interval_s: intervals.percentile,
        first: isoFromSeconds(runs.at(-1)?.created),
        last: isoFromSeconds(runs[0]?.created),
      };
    }
    default: {
      const { measured, min, mean, median, percentile, max } = spreadOf(
        metric === "duration" ? durationsOf(runs) : waitsOf(runs),
        percent,
      );
      return {
        runs: runs.length,
        measured,
        min_s: min,
        mean_s: mean,
        median_s: median,
        percentile_s: percentile,
        max_s: max,
      };
    }
  }
}

/** What the worst, or busiest, group has most of; groups of which nothing is known come last. */
function rankOf(metric: Metric, statistics: Statistics): number {
  if (metric === "success_rate") return statistics.success_rate === undefined ? -2 : 1 - statistics.success_rate;
  return (metric === "frequency" ? statistics.runs : statistics.percentile_s) ?? -1;
}
