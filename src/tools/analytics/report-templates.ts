import {
  durationChange,
  durationsOf,
  executionSeconds,
  failuresOf,
  launchersOf,
  outcomesOf,
  partitionOfRun,
  targetOfRun,
  waitsOf,
} from "../../dagster/analytics/run-measures.ts";
import type { RunRecord } from "../../dagster/analytics/run-records.ts";
import { shareOf, spreadOf } from "../../dagster/analytics/statistics.ts";
import { isoFromSeconds } from "../../output/time.ts";

/** What is known besides the runs of a group. */
export interface ReportFrame {
  /** All runs of the report. */
  all: readonly RunRecord[];
  /** What the report covers, in ms since the epoch. */
  from: number;
  to: number;
  /** Whether the runs are those of one asset, whatever else they were for. */
  asset: boolean;
}

/** How a column's numbers are written for a person; `id` and `time` are text. */
export type ColumnKind = "count" | "rate" | "percent" | "seconds" | "id" | "time";

/** One column: its key in JSON and CSV, its heading in Markdown, and its kind. */
export interface Column {
  key: string;
  heading: string;
  kind: ColumnKind;
}

/** The figures of a group, by column key. */
export type Figures = Record<string, number | string | undefined>;

/** What a report shows of each group of runs. */
export interface ReportTemplate {
  title: string;
  /** Figures that say nothing of all groups together. */
  groupsOnly: readonly string[];
  /** How to read the figures. */
  method: string;
  columns: readonly Column[];
  figures(runs: readonly RunRecord[], frame: ReportFrame): Figures;
  /** The groups are sorted by this, the largest first. */
  rank(figures: Figures): number;
}

const column = (key: string, heading: string, kind: ColumnKind): Column => ({ key, heading, kind });

const reliability: ReportTemplate = {
  title: "Reliability",
  groupsOnly: [],
  method:
    "Success rate: succeeded of succeeded and failed runs; canceled ones are neither. Failing now: failed runs that no success of the same job, assets and partition followed. Recovery: median time from the first of some failures to the next success of the same.",
  columns: [
    column("runs", "Runs", "count"),
    column("succeeded", "Succeeded", "count"),
    column("failed", "Failed", "count"),
    column("canceled", "Canceled", "count"),
    column("success_rate", "Success rate", "rate"),
    column("retries", "Automatic retries", "count"),
    column("failing_now", "Failing now", "count"),
    column("recovery_median_s", "Recovery", "seconds"),
    column("last_failure", "Last failure", "time"),
    column("last_failed_run", "Last failed run", "id"),
  ],
  figures(runs, { asset }) {
    const { in_progress: _, ...outcomes } = outcomesOf(runs);
    const { last_failure: last, ...failures } = failuresOf(runs, asset ? partitionOfRun : targetOfRun);
    return {
      ...outcomes,
      ...failures,
      last_failure: isoFromSeconds(last?.ended ?? last?.created),
      last_failed_run: last?.runId,
    };
  },
  // The most failures first; of as many, the lower rate.
  rank: ({ failed, success_rate: rate }) => Number(failed) + (1 - Number(rate ?? 1)) / 2,
};

const performance: ReportTemplate = {
  title: "Performance",
  // The mix of jobs changes, too.
  groupsOnly: ["change_percent"],
  method:
    "Durations are from start to end of the runs that succeeded; total execution is that of all runs. Wait: from creation to start, in the queue and for the launch. Change: of the median duration from the first half of this time to the second.",
  columns: [
    column("runs", "Runs", "count"),
    column("measured", "Measured", "count"),
    column("median_s", "Median", "seconds"),
    column("p95_s", "95 %", "seconds"),
    column("max_s", "Longest", "seconds"),
    column("total_s", "Total execution", "seconds"),
    column("wait_median_s", "Wait, median", "seconds"),
    column("wait_p95_s", "Wait, 95 %", "seconds"),
    column("change_percent", "Change", "percent"),
  ],
  figures(runs, { from, to }) {
    const duration = spreadOf(durationsOf(runs), 95);
    const wait = spreadOf(waitsOf(runs), 95);
    return {
      runs: runs.length,
      measured: duration.measured,
      median_s: duration.median,
      p95_s: duration.percentile,
      max_s: duration.max,
      total_s: executionSeconds(runs),
      wait_median_s: wait.median,
      wait_p95_s: wait.percentile,
      change_percent: durationChange(runs, from, to),
    };
  },
  rank: ({ total_s: total }) => Number(total),
};

const usage: ReportTemplate = {
  title: "Usage",
  groupsOnly: ["share"],
  method:
    "What launched the runs is told by the tags that Dagster puts on them; otherwise means by a person or a program. Share: of all runs of this time.",
  columns: [
    column("runs", "Runs", "count"),
    column("share", "Share", "rate"),
    column("per_day", "Per day", "count"),
    column("total_s", "Total execution", "seconds"),
    column("by_schedule", "Schedules", "count"),
    column("by_sensor", "Sensors", "count"),
    column("by_automation", "Automation", "count"),
    column("by_backfill", "Backfills", "count"),
    column("reexecuted", "Re-executions", "count"),
    column("otherwise", "Otherwise", "count"),
    column("last_run", "Last run", "time"),
  ],
  figures(runs, { all, from, to }) {
    const days = (to - from) / 86_400_000;
    return {
      runs: runs.length,
      share: shareOf(runs.length, all.length),
      per_day: days > 0 ? Math.round((runs.length / days) * 100) / 100 : undefined,
      total_s: executionSeconds(runs),
      ...launchersOf(runs),
      last_run: isoFromSeconds(runs[0]?.created),
    };
  },
  rank: ({ runs }) => Number(runs),
};

/** The reports that run records can give. */
export const reportTemplates = { reliability, performance, usage } as const;
