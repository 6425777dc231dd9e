import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { readLogEvents, readLogStreams } from "../../dagster/serverless-logs.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { shorten } from "../../output/sanitize.ts";
import { isoFromEither } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, shortText } from "../params.ts";

/** The longest line, in characters. */
export const lineLimit = 1000;

/** Dagster+'s own cursor, how many lines after it were given, and the stream, so that it is not used for another. */
const position = z.strictObject({
  after: z.string().optional(),
  skip: z.int().positive().optional(),
  stream: z.string().optional(),
});

export const logLine = z.strictObject({ time: z.string().optional(), message: z.string() });

export const listServerlessLogs = defineTool({
  name: "list_serverless_logs",
  toolset: "serverless",
  access: "read",
  plusOnly: true,
  title: "Serverless logs",
  description: "Serverless log streams; with stream, the lines of one.",
  input: z.strictObject({ stream: shortText.optional(), limit: limit(100), cursor }),
  output: z.strictObject({
    streams: z
      .array(z.strictObject({ stream: z.string(), name: z.string(), last_event: z.string().optional() }))
      .optional(),
    stream: z.string().optional(),
    lines: z.array(logLine).optional(),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const start = input.cursor === undefined ? undefined : decodeCursor(input.cursor, position);
    if (start !== undefined && start.stream !== input.stream) throw otherStream(start.stream);
    if (input.stream !== undefined) return linesOf(dagster, input.stream, input.limit, start ?? {});
    return listOfStreams(dagster, input.limit, start ?? {});
  },
});

async function listOfStreams(dagster: Dagster, limit: number, { after, skip = 0 }: z.output<typeof position>) {
  const page = await readLogStreams(dagster, skip + limit, after);
  const streams = page.streams
    .slice(skip)
    .map(({ id, name, lastEvent }) => ({ stream: id, name, last_event: isoFromEither(lastEvent) }));
  const cursors = cursorsOf(streams.length, { after, skip }, page.next);
  const nextCursor = cursors.at(-1);
  const answer = {
    streams,
    returned: streams.length,
    ...(nextCursor === undefined ? {} : { next_cursor: nextCursor }),
    hint:
      streams.length > 0
        ? undefined
        : after === undefined
          ? "Serverless keeps no log stream here: nothing has run in it, or this deployment is Hybrid, whose logs are where its agent runs."
          : "No more log streams follow the page that this cursor is of.",
  };
  return asPage(answer, "streams", cursors);
}

/**
 * The cursor after each item of a page. Dagster+ can go on at the end of its page alone: within it, as many items are read again
 * and left out.
 */
function cursorsOf(
  count: number,
  { after, skip, stream }: { after?: string; skip: number; stream?: string },
  next: string | undefined,
): (string | undefined)[] {
  return Array.from({ length: count }, (_, index) => {
    if (index < count - 1) return encodeCursor({ after, skip: skip + index + 1, stream });
    return next === undefined ? undefined : encodeCursor({ after: next, stream });
  });
}

async function linesOf(dagster: Dagster, given: string, limit: number, { after, skip = 0 }: z.output<typeof position>) {
  const stream = await streamId(dagster, given);
  const { events, next } = await readLogEvents(dagster, stream, skip + limit, after);
  const lines = events.slice(skip).map(({ timestamp, message }) => ({
    time: isoFromEither(timestamp),
    message: shorten(message, lineLimit),
  }));
  const cursors = cursorsOf(lines.length, { after, skip, stream: given }, next);
  const nextCursor = cursors.at(-1);
  const answer = {
    stream,
    lines,
    returned: lines.length,
    ...(nextCursor === undefined ? {} : { next_cursor: nextCursor }),
    hint: lines.length === 0 ? "Nothing more was logged in this stream, or it is no longer kept." : undefined,
  };
  return asPage(answer, "lines", cursors);
}

/** How many streams are looked through for one by name. */
const streamsLookedAt = 500;

/** The id of a stream given by id or name. @throws {OperationError} `not_found` with the nearest names, or `ambiguous_name` */
async function streamId(dagster: Dagster, given: string): Promise<string> {
  const { streams } = await readLogStreams(dagster, streamsLookedAt);
  if (streams.some(({ id }) => id === given)) return given;
  const named = streams.filter(({ name }) => name === given);
  const [only] = named;
  if (only !== undefined && named.length === 1) return only.id;
  const shown = JSON.stringify(given.slice(0, 80));
  if (named.length > 1) {
    throw new OperationError("ambiguous_name", `${named.length} log streams are called ${shown}: give the id of one.`, {
      candidates: named.slice(0, 10).map(({ id, lastEvent }) => ({ stream: id, last_event: isoFromEither(lastEvent) })),
    });
  }
  const names = streams.map(({ name }) => name);
  const nearest = nearestNames(given, names);
  throw new OperationError("not_found", `There is no Serverless log stream ${shown}.`, {
    candidates: nearest.length > 0 ? nearest : names.slice(0, 10),
    next: [{ tool: "list_serverless_logs", why: "without stream it lists the log streams" }],
  });
}

function otherStream(stream: string | undefined): OperationError {
  return new OperationError(
    "invalid_arguments",
    `cursor: this one goes on with ${stream === undefined ? "the list of streams" : `the stream ${stream}`}; leave it out to start at the beginning.`,
  );
}
