import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { rounded } from "../../dagster/insights/change.ts";
import { type Figure, readFigures } from "../../dagster/insights/figures.ts";
import { readMetrics } from "../../dagster/insights/metric-types.ts";
import { readUsage } from "../../dagster/insights/usage.ts";
import type { MetricWindow } from "../../dagster/insights/window.ts";
import { isoFromSeconds } from "../../output/time.ts";

/** Credits that belong to the runs of a time. */
export interface UsageCredits {
  /** As Dagster+ bills them, of the whole days that the time touches; undefined where it does not tell. */
  billed?: number;
  /** Of a job, by its name and location, as Insights counts them; undefined unless jobs were asked for. */
  ofJob?: (job: string, location: string | undefined) => number | undefined;
}

/**
 * The credits of a time, for a report that run records alone cannot give them. Where Dagster+ does not tell them, a note says
 * why, and the report goes without. What it bills is by whole days and may be of all deployments, so those of jobs are from
 * Insights.
 */
export async function readUsageCredits(dagster: Dagster, window: MetricWindow, byJob: boolean): Promise<UsageCredits> {
  const [billed, ofJob] = await Promise.all([
    orNote(dagster, "what it bills", () => billedCredits(dagster, window)),
    byJob ? orNote(dagster, "the credits of jobs", () => creditsOfJobs(dagster, window)) : undefined,
  ]);
  return { billed, ofJob };
}

async function billedCredits(dagster: Dagster, { from, to }: MetricWindow): Promise<number | undefined> {
  const { periods } = await readUsage(dagster, "credits", "DAY");
  const touched = periods.filter(({ start, end }) => end * 1000 > from && start * 1000 < to);
  if (touched.length === 0) {
    dagster.note("Dagster+ tells of no credits billed in this time.");
    return undefined;
  }
  const until = Math.min(touched.at(-1)!.end, Date.now() / 1000);
  dagster.note(
    `Credits billed are those of ${isoFromSeconds(touched[0]!.start)} to ${isoFromSeconds(until)}, as Dagster+ meters them for billing: other deployments of the organization may be in them.`,
  );
  return rounded(touched.reduce((sum, { value }) => sum + value, 0));
}

async function creditsOfJobs(dagster: Dagster, window: MetricWindow): Promise<UsageCredits["ofJob"]> {
  const metric = (await readMetrics(dagster, "job")).find((each) => each.metric === "__dagster_dagster_credits");
  if (metric === undefined) {
    dagster.note("Insights does not count credits of jobs here.");
    return undefined;
  }
  const { figures } = await readFigures(dagster, {
    metric,
    window,
    granularity: "DAILY",
    aggregation: "SUM",
    whose: { of: "job" },
  });
  return (job, location) => {
    const named = figures.filter(({ name }) => name.job === job);
    // Insights may leave out the location: then only a name that is one job's tells whose the credits are.
    const found: Figure | undefined =
      named.find(({ name }) => name.location === location) ??
      (named.length === 1 && named[0]!.name.location === undefined ? named[0] : undefined);
    return found?.value;
  };
}

/** What is read, or undefined with a note that says why not. */
async function orNote<T>(dagster: Dagster, what: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const known = ["dagster_error", "invalid_arguments", "permission_denied", "unsupported_by_server"];
    if (!(error instanceof OperationError) || !known.includes(error.code)) throw error;
    dagster.note(`Dagster+ did not tell ${what}: ${error.message}`);
    return undefined;
  }
}
