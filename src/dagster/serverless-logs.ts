import { ServerlessLogEventsDocument, ServerlessLogStreamsDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";

/** A stream of logs that Dagster+ Serverless keeps. */
export interface LogStream {
  id: string;
  name: string;
  /** In the unit of `lastEventTime`: see `isoFromEither`. */
  lastEvent: number;
}

/** A page of log streams. @throws {OperationError} `permission_denied` when the logs may not be read */
export async function readLogStreams(
  dagster: Dagster,
  limit: number,
  cursor?: string,
): Promise<{ streams: LogStream[]; next?: string }> {
  const { serverless } = await dagster.query(ServerlessLogStreamsDocument, { limit, cursor });
  const { logStreams } = serverless;
  if (!serverless.canAccessLogs) throw noAccess();
  return {
    streams: (logStreams?.streams ?? []).map(({ id, displayName, lastEventTime }) => ({
      id,
      name: displayName,
      lastEvent: lastEventTime,
    })),
    next: logStreams?.hasMore ? (logStreams.cursor ?? undefined) : undefined,
  };
}

/** A page of the lines of a stream. @throws {OperationError} `permission_denied` when the logs may not be read */
export async function readLogEvents(
  dagster: Dagster,
  stream: string,
  limit: number,
  cursor?: string,
): Promise<{ events: { timestamp: number; message: string }[]; next?: string }> {
  const { serverless } = await dagster.query(ServerlessLogEventsDocument, { stream, limit, cursor });
  if (!serverless.canAccessLogs) throw noAccess();
  const { logStreamEvents } = serverless;
  return {
    events: (logStreamEvents?.events ?? []).map(({ timestamp, message }) => ({ timestamp, message })),
    next: logStreamEvents?.hasMore ? (logStreamEvents.cursor ?? undefined) : undefined,
  };
}

function noAccess(): OperationError {
  return new OperationError("permission_denied", "Dagster+ does not give these credentials the Serverless logs.");
}
