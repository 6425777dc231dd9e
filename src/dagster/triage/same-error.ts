import { type OverviewRunPartsFragment, OverviewRunsDocument } from "../../queries/generated/graphql.ts";
import type { Dagster } from "../dagster.ts";
import type { ToldError } from "../failures.ts";
import { runTimes } from "../run-summary.ts";
import { expectType } from "../unions.ts";
import { errorFingerprint } from "./fingerprint.ts";
import { type FailedRunKey, readEndings } from "./recent-failures.ts";

/** How many failed runs are looked at, the newest, and how far back, in days. */
const lookedAt = 30;
const lookedDays = 7;

/** How often an error occurred lately, the run it is told of included. */
export interface SameError {
  count: number;
  /** Ids, the newest first. */
  runs: string[];
  fingerprint: string;
  /** How many failed runs were looked at, beside the one in question. */
  of_failed_runs: number;
}

/** A run as far as reading its end goes. */
export function failedRunKey(
  run: Pick<OverviewRunPartsFragment, "runId" | "jobName" | "status" | "startTime" | "endTime">,
): FailedRunKey {
  return { runId: run.runId, jobName: run.jobName, began: runTimes(run).started !== undefined };
}

/** The failed runs of the last days whose root error is the same but for ids, numbers, times and paths. */
export async function findSameError(dagster: Dagster, runId: string, error: ToldError): Promise<SameError> {
  const { runsOrError } = await dagster.query(OverviewRunsDocument, {
    filter: { statuses: ["FAILURE"], createdAfter: Date.now() / 1000 - lookedDays * 86_400 },
    limit: lookedAt,
  });
  const results = expectType(runsOrError, "Runs").results;
  const others = results.filter((run) => run.runId !== runId);
  if (results.length >= lookedAt)
    dagster.note(`same_error: only the newest ${lookedAt} failed runs of the last ${lookedDays} days were looked at.`);
  const endings = await readEndings(dagster, others.map(failedRunKey));
  const fingerprint = errorFingerprint(error);
  const same = others.filter(({ runId: id }) => {
    const other = endings.get(id)?.error;
    return other !== undefined && errorFingerprint(other) === fingerprint;
  });
  return {
    count: same.length + 1,
    runs: [runId, ...same.map(({ runId: id }) => id)].slice(0, 10),
    fingerprint,
    of_failed_runs: others.length,
  };
}
