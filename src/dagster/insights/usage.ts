import { jobLabel } from "../../output/terminology.ts";
import { isoFromSeconds } from "../../output/time.ts";
import {
  InsightsUsageCreditsByJobDocument,
  InsightsUsageCreditsDocument,
  type InsightsUsageCreditsQuery,
  InsightsUsageHighVelocityCreditsByJobDocument,
  InsightsUsageHighVelocityCreditsDocument,
  InsightsUsageServerlessMinutesByJobDocument,
  InsightsUsageServerlessMinutesDocument,
  InsightsUsageStandardCreditsByJobDocument,
  InsightsUsageStandardCreditsDocument,
  InsightsUsageStepDurationByJobDocument,
  InsightsUsageStepDurationDocument,
} from "../../queries/generated/graphql.ts";
import type { Dagster } from "../dagster.ts";
import { rounded } from "./change.ts";

const documents = {
  step_duration: [InsightsUsageStepDurationDocument, InsightsUsageStepDurationByJobDocument],
  credits: [InsightsUsageCreditsDocument, InsightsUsageCreditsByJobDocument],
  serverless_minutes: [InsightsUsageServerlessMinutesDocument, InsightsUsageServerlessMinutesByJobDocument],
  standard_credits: [InsightsUsageStandardCreditsDocument, InsightsUsageStandardCreditsByJobDocument],
  high_velocity_credits: [InsightsUsageHighVelocityCreditsDocument, InsightsUsageHighVelocityCreditsByJobDocument],
} as const;

/** What Dagster+ meters. */
export const usageMetrics = Object.keys(documents) as [keyof typeof documents, ...(keyof typeof documents)[]];
export type UsageMetric = keyof typeof documents;

/** What was metered in one day or month. */
export interface UsagePeriod {
  /** In float seconds. */
  start: number;
  end: number;
  value: number;
}

/** What was metered of one job. */
export interface UsageOfJob {
  /** Absent for what belongs to no job. */
  job?: string;
  /** Dagster's own name of the job. */
  jobName?: string;
  location?: string;
  value: number;
}

/** What Dagster+ metered, by day or month, the oldest first, in the unit that it says. */
export async function readUsage(
  dagster: Dagster,
  metric: UsageMetric,
  granularity: "DAY" | "MONTH",
): Promise<{ unit: string; periods: UsagePeriod[] }> {
  const { usageMetrics: answered } = await dagster.query(documents[metric][0], { granularity });
  const { unit, metrics } = answered.answer;
  return {
    unit: unitWords(unit),
    periods: metrics
      .map(({ startTimestamp, endTimestamp, value }) => ({
        start: startTimestamp,
        end: endTimestamp,
        value: rounded(value),
      }))
      .sort((a, b) => a.start - b.start),
  };
}

/** What Dagster+ metered of each job since a time, the most first, with the time that it says the figures are of. */
export async function readUsageByJob(
  dagster: Dagster,
  metric: UsageMetric,
  startSeconds: number,
): Promise<{ unit: string; jobs: UsageOfJob[]; after?: string; before?: string }> {
  const { usageMetrics: answered } = await dagster.query(documents[metric][1], { start: startSeconds });
  const { unit, metrics } = answered.answer;
  const jobs = metrics.map((value) => ({ ...jobOf(value), value: rounded(value.value) }));
  return {
    unit: unitWords(unit),
    jobs: jobs.sort((a, b) => b.value - a.value || ((a.jobName ?? "") < (b.jobName ?? "") ? -1 : 1)),
    after: isoFromSeconds(metrics.length > 0 ? Math.min(...metrics.map((each) => each.startTimestamp)) : undefined),
    before: isoFromSeconds(metrics.length > 0 ? Math.max(...metrics.map((each) => each.endTimestamp)) : undefined),
  };
}

type UsageValue = InsightsUsageCreditsQuery["usageMetrics"]["answer"]["metrics"][number];

function jobOf(value: UsageValue): Omit<UsageOfJob, "value"> {
  if (!("jobName" in value)) return {};
  const { jobName, repositoryLabel } = value;
  return {
    job: jobName ? jobLabel(jobName) : undefined,
    jobName: jobName ?? undefined,
    // `repository@location`
    location: repositoryLabel?.slice(repositoryLabel.indexOf("@") + 1) || undefined,
  };
}

/** Units as this server's answers write them, where Dagster's word is known. */
function unitWords(unit: string): string {
  return unit.toLowerCase().replaceAll("_", " ");
}
