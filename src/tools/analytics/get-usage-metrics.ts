import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { rounded } from "../../dagster/insights/change.ts";
import { readUsage, readUsageByJob, usageMetrics } from "../../dagster/insights/usage.ts";
import { isoFromSeconds, parseTime } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { time } from "../params.ts";

/** Jobs that an answer names; the sum is of all. */
const mostJobs = 200;

export const getUsageMetrics = defineTool({
  name: "get_usage_metrics",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Usage metrics",
  description: "Usage as Dagster+ bills it, by time, or by_job since after (this month).",
  input: z.strictObject({
    metric: z.enum(usageMetrics),
    by_job: z.boolean().optional(),
    granularity: z
      .enum(["daily", "monthly"])
      .default("daily")
      .meta({ jsonSchema: { type: "string", enum: ["daily", "monthly"] } }),
    after: time.optional(),
  }),
  output: z.strictObject({
    metric: z.string(),
    unit: z.string(),
    granularity: z.string().optional(),
    after: z.string().optional(),
    before: z.string().optional(),
    usage: z.array(z.tuple([z.string(), z.number()])).optional(),
    jobs: z
      .array(
        z.strictObject({
          job: z.string().optional(),
          location: z.string().optional(),
          value: z.number(),
          share_pct: z.number().optional(),
        }),
      )
      .optional(),
    returned: z.number(),
    total: z.number().optional(),
    left_out: z.number().optional(),
    sum: z.number(),
    hint: z.string().optional(),
  }),
  async handler({ metric, by_job: byJob, granularity, after }, dagster) {
    const now = Date.now();
    const since = after === undefined ? undefined : parseTime(after, "after", now);
    dagster.note("Dagster+ meters this for billing: all deployments of the organization may be in it.");
    if (byJob === true) {
      const start = since ?? Date.UTC(new Date(now).getUTCFullYear(), new Date(now).getUTCMonth());
      const read = await readUsageByJob(dagster, metric, start / 1000);
      const sum = rounded(read.jobs.reduce((total, { value }) => total + value, 0));
      const left = Math.max(0, read.jobs.length - mostJobs);
      return {
        metric,
        unit: read.unit,
        after: read.after ?? isoFromSeconds(start / 1000),
        before: read.before,
        jobs: read.jobs.slice(0, mostJobs).map(({ job, location, value }) => ({
          job,
          location,
          value,
          share_pct: sum > 0 ? Math.round((value / sum) * 1000) / 10 : undefined,
        })),
        returned: read.jobs.length - left,
        total: read.jobs.length,
        left_out: left || undefined,
        sum,
        hint:
          read.jobs.length > 0 ? undefined : "Dagster+ metered nothing of any job since then: try an earlier after.",
      };
    }
    const read = await readUsage(dagster, metric, granularity === "daily" ? "DAY" : "MONTH");
    noteReach(dagster, read.periods[0]?.start, since, granularity);
    const periods = read.periods.filter(({ start }) => since === undefined || start * 1000 >= since);
    return {
      metric,
      unit: read.unit,
      granularity,
      after: isoFromSeconds(periods[0]?.start),
      // The last day or month is told whole while it is not over.
      before: isoFromSeconds(periods.length === 0 ? undefined : Math.min(periods.at(-1)!.end, now / 1000)),
      usage: periods.map(({ start, value }): [string, number] => [isoFromSeconds(start)!.slice(0, 10), value]),
      returned: periods.length,
      sum: rounded(periods.reduce((total, { value }) => total + value, 0)),
      hint:
        periods.length > 0
          ? undefined
          : read.periods.length > 0
            ? `Dagster+ tells usage of ${isoFromSeconds(read.periods[0]!.start)!.slice(0, 10)} to ${isoFromSeconds(read.periods.at(-1)!.start)!.slice(0, 10)}: give an earlier after, or none.`
            : "Dagster+ metered nothing of this.",
    };
  },
});

/** Says when less is told than was asked for. */
function noteReach(dagster: Dagster, first: number | undefined, since: number | undefined, granularity: string): void {
  if (first === undefined || since === undefined || first * 1000 - since < 86_400_000) return;
  const coarser = granularity === "daily" ? "; granularity=monthly goes further back" : "";
  dagster.note(`Dagster+ tells usage back to ${isoFromSeconds(first)!.slice(0, 10)} only${coarser}.`);
}
