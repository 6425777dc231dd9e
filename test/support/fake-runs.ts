import type { Fields } from "./fake-dagster.ts";

/** Whole ids that tests can tell apart: `runId(1)` starts with `00000001`. */
export function runId(number: number): string {
  return `${String(number).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

/** A run of a job that succeeded in four seconds, but for what a test gives. Times in float seconds. */
export function fakeRun(number: number, fields: Fields = {}): Fields {
  return {
    __typename: "Run",
    id: runId(number),
    runId: runId(number),
    status: "SUCCESS",
    jobName: "etl",
    pipelineName: "etl",
    creationTime: 1_700_000_000,
    startTime: 1_700_000_001,
    endTime: 1_700_000_005,
    tags: [],
    repositoryOrigin: { repositoryName: "__repository__", repositoryLocationName: "warehouse" },
    ...fields,
  };
}

/** `logsForRun` of a log that holds these events, paged as Dagster does: 1,000 at most, after an offset or a storage id. */
export function fakeLog(events: readonly Fields[]) {
  return ({ afterCursor, limit }: { afterCursor?: string; limit?: number }) => {
    const start = afterCursor === undefined || afterCursor === null ? 0 : positionIn(afterCursor, events.length);
    const page = events.slice(start, start + Math.min(limit ?? 1000, 1000));
    const end = start + page.length;
    return {
      __typename: "EventConnection",
      events: page,
      cursor: Buffer.from(JSON.stringify({ type: "STORAGE_ID", value: end })).toString("base64"),
      hasMore: page.length === Math.min(limit ?? 1000, 1000),
    };
  };
}

function positionIn(cursor: string, count: number): number {
  const { value } = JSON.parse(Buffer.from(cursor, "base64").toString("utf8")) as { value: number };
  return Math.min(Math.max(0, value), count);
}

/** A line that user code logged. */
export function fakeLine(message: string, fields: Fields = {}): Fields {
  return {
    __typename: "LogMessageEvent",
    message,
    timestamp: "1700000002000",
    level: "INFO",
    stepKey: "load",
    ...fields,
  };
}

/** What `runsOrError` and `runIdsOrError` are asked with, as far as the fake heeds it. */
interface RunsAsked {
  filter?: {
    runIds?: string[];
    pipelineName?: string;
    statuses?: string[];
    createdBefore?: number;
    tags?: { key: string; value: string }[];
  };
  cursor?: string;
  limit?: number;
}

/**
 * `runsOrError` and `runIdsOrError` of these runs, the newest first, paged as Dagster does: after the run whose id the cursor
 * is, and nothing after a run that is not there.
 *
 * @param assets - the assets of runs that carry no selection, by run id
 */
export function fakeRunList(runs: readonly Fields[], assets: Record<string, string[]> = {}): Fields {
  const asked = ({ filter, cursor, limit }: RunsAsked) => {
    const at = cursor ? runs.findIndex((run) => run.runId === cursor) : -1;
    const from = cursor ? (at < 0 ? [] : runs.slice(at + 1)) : runs;
    return from
      .filter(
        (run) =>
          (!filter?.runIds || filter.runIds.includes(run.runId as string)) &&
          (!filter?.pipelineName || filter.pipelineName === run.jobName) &&
          (!filter?.statuses || filter.statuses.includes(run.status as string)) &&
          (!filter?.createdBefore || (run.creationTime as number) < filter.createdBefore),
      )
      .slice(0, limit ?? runs.length);
  };
  return {
    runsOrError: (args: RunsAsked) => ({
      __typename: "Runs",
      results: asked(args).map((run) => ({
        ...run,
        assets: (assets[run.runId as string] ?? []).map((key) => ({ id: key, key: { path: key.split("/") } })),
      })),
    }),
    runIdsOrError: (args: RunsAsked) => ({ __typename: "RunIds", results: asked(args).map(({ runId: id }) => id) }),
  };
}
