import { z } from "zod";
import { type Grouping, groupings, groupRuns, type RunGroup } from "../../dagster/analytics/run-groups.ts";
import {
  fillAssets,
  mostRunsAskedForAssets,
  type RunRecord,
  readRunRecords,
} from "../../dagster/analytics/run-records.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { windowOf } from "../../dagster/insights/window.ts";
import { emptyHint } from "../../output/hints.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { isoFromMillis } from "../../output/time.ts";
import { cursor, limit, shortText, time } from "../params.ts";

/** Which runs to look at and how to group them: the arguments that both tools share. */
export const windowInput = {
  group_by: z.enum(groupings).default("job"),
  tag: shortText.optional().describe("key, with group_by=tag"),
  after: time.default("-7d").describe("runs created since: ISO or -24h"),
  before: time.optional(),
  job: shortText.optional(),
  max_runs: z.number().int().min(1).max(20_000).default(2000),
  limit: limit(25, 500),
  cursor,
};

/** What both tools tell of the runs that they looked at. */
export const windowOutput = {
  group_by: z.enum(groupings),
  tag: z.string().optional(),
  after: z.string(),
  before: z.string(),
  runs_read: z.number(),
  max_runs: z.number(),
  complete: z.boolean().describe("whether all runs of that time were read"),
  ungrouped_runs: z.number().optional(),
  returned: z.number(),
  total: z.number(),
  next_cursor: z.string().optional(),
  hint: z.string().optional(),
};

/** The shared arguments, parsed. */
export interface WindowGiven {
  group_by: Grouping;
  tag?: string;
  after: string;
  before?: string;
  job?: string;
  max_runs: number;
  limit: number;
  cursor?: string;
}

/** The runs of a window, in groups, and what to tell of them. */
export interface RunsInWindow {
  runs: RunRecord[];
  groups: RunGroup[];
  /** How many groups the pages before this one gave. */
  offset: number;
  /** What the runs cover, in ms since the epoch. */
  coveredFrom: number;
  to: number;
  /** The cursor of the page that starts after so many groups. */
  cursorAfter(groups: number): string;
  told: {
    group_by: Grouping;
    tag?: string;
    after: string;
    before: string;
    runs_read: number;
    max_runs: number;
    complete: boolean;
    ungrouped_runs?: number;
    hint?: string;
  };
}

/**
 * Reads the runs that were created in a window of time and groups them; says in a note what could not be read.
 * @throws {OperationError} `invalid_arguments`; `job_not_found` for a job that has no runs and does not exist
 */
export async function runsInWindow(dagster: Dagster, given: WindowGiven): Promise<RunsInWindow> {
  if ((given.group_by === "tag") !== (given.tag !== undefined)) {
    throw new OperationError("invalid_arguments", "tag: group_by=tag needs it, and nothing else takes it.", {
      next: [{ tool: "list_run_tags", arguments: {}, why: "it lists the tags that runs have" }],
    });
  }
  const { from, to, offset } = positionOf(given);
  const read = await readRunRecords(dagster, { from, to, job: given.job, most: given.max_runs });
  if (read.runs.length === 0) await refuseUnknownJob(dagster, given.job);
  if (!read.complete) {
    dagster.note(
      `The newest ${given.max_runs} runs were read, back to ${isoFromMillis(read.coveredFrom)}; older ones since ${isoFromMillis(from)} are not in this. Raise max_runs (at most 20000) or narrow the time or the job.`,
    );
  }
  if (given.group_by === "asset") {
    const left = await fillAssets(dagster, read.runs);
    if (left > 0) {
      dagster.note(
        `${left} runs carry no asset selection and were not asked for their assets, since ${mostRunsAskedForAssets} others were: they count for no asset. Narrow the time or the job.`,
      );
    }
  }
  const { groups, ungrouped } = groupRuns(read.runs, given.group_by, given.tag);
  return {
    runs: read.runs,
    groups,
    offset,
    coveredFrom: read.coveredFrom,
    to,
    cursorAfter: (count) => encodeCursor({ from, to, offset: count }),
    told: {
      group_by: given.group_by,
      tag: given.tag,
      after: isoFromMillis(from)!,
      before: isoFromMillis(to)!,
      runs_read: read.runs.length,
      max_runs: given.max_runs,
      complete: read.complete,
      ungrouped_runs: ungrouped > 0 ? ungrouped : undefined,
      hint: hintOf(given, read.runs.length, groups.length),
    },
  };
}

/** A place in a report: its window, so that relative times do not shift it, and how many groups were given. */
const position = z.strictObject({
  from: z.number().refine((millis) => isoFromMillis(millis) !== undefined),
  to: z.number().refine((millis) => isoFromMillis(millis) !== undefined),
  offset: z.number().int().min(0),
});

/** The window and the page. A cursor brings the window of the first page along: relative times would shift it. */
export function positionOf(given: Pick<WindowGiven, "after" | "before" | "cursor">): {
  from: number;
  to: number;
  offset: number;
} {
  if (given.cursor !== undefined) return decodeCursor(given.cursor, position);
  return { ...windowOf(given), offset: 0 };
}

/**
 * A job that was removed still has runs; one without runs may be a wrong name.
 * @throws {OperationError} `job_not_found`
 */
export async function refuseUnknownJob(dagster: Dagster, job: string | undefined): Promise<void> {
  if (job === undefined || job === "asset materialization" || job.startsWith("__")) return;
  await findByName(dagster, "job", { name: job }).catch((error: unknown) => {
    if (!(error instanceof OperationError) || error.code !== "ambiguous_name") throw error;
  });
}

function hintOf(given: WindowGiven, runs: number, groups: number): string | undefined {
  if (groups > 0) return undefined;
  if (runs === 0)
    return emptyHint("runs", { after: given.after, before: given.before, job: given.job }, "Try an earlier after.");
  return given.group_by === "tag"
    ? `None of these runs has the tag ${given.tag}; list_run_tags names those there are.`
    : `None of these runs belongs to any ${given.group_by}; group by job instead.`;
}
