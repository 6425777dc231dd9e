import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { rootError } from "../../dagster/failures.ts";
import { findLocation } from "../../dagster/find.ts";
import { type LogStream, readLogEvents, readLogStreams } from "../../dagster/serverless-logs.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { shorten } from "../../output/sanitize.ts";
import { isoFromEither } from "../../output/time.ts";
import { AgentsCodeServersDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { limit, shortText } from "../params.ts";
import { lineLimit, logLine } from "../serverless/list-serverless-logs.ts";
import { agentError, agentName } from "./agent-answer.ts";
import { nextCalls } from "./location-schemas.ts";

/** How many of the log streams are looked through for those of a location. */
const streamsLookedAt = 500;

export const getCodeLocationLogs = defineTool({
  name: "get_code_location_logs",
  toolset: "code_locations",
  access: "read",
  plusOnly: true,
  title: "Code location logs",
  description: "Logs of a code location's server: the Serverless log, or what Hybrid agents report.",
  input: z.strictObject({ location: shortText, limit: limit(100) }),
  output: z.strictObject({
    location: z.string(),
    sources: z.array(z.string()),
    stream: z.string().optional(),
    lines: z.array(logLine).optional(),
    code_servers: z
      .array(z.strictObject({ agent: z.string(), status: z.string(), error: agentError.optional() }))
      .optional(),
    load_error: z.string().optional(),
    hint: z.string().optional(),
    next: nextCalls.optional(),
  }),
  async handler({ location, limit: most }, dagster) {
    const { error } = await findLocation(dagster, location);
    const { currentDeployment, agents } = await dagster.query(AgentsCodeServersDocument, {}, { timeoutMs: 60_000 });
    const serverless = currentDeployment.agentType === "SERVERLESS";
    const looked = serverless ? await serverlessLog(dagster, location, most) : undefined;
    const log = looked === "unreadable" ? undefined : looked;
    const servers = agents.flatMap((agent) =>
      agent.codeServerStates
        .filter(({ locationName }) => locationName === location)
        .map((server) => ({
          agent: agentName(agent),
          status: server.status.toLowerCase(),
          error: server.error ? rootError(server.error, 1000) : undefined,
        })),
    );
    const reported = servers.some((server) => server.error !== undefined);
    return {
      location,
      sources: [...(log ? ["serverless log stream"] : []), ...(servers.length > 0 ? ["agents"] : [])],
      stream: log?.stream.id,
      lines: log?.lines,
      code_servers: unlessEmpty(servers),
      load_error: error,
      // That the log could not be read has a note: it is no sign that there is none.
      hint: looked === "unreadable" ? undefined : hintOf(serverless, log !== undefined, reported),
      next:
        log === undefined
          ? [{ tool: "list_code_location_history", arguments: { location }, why: "it tells earlier load errors" }]
          : [
              {
                tool: "list_serverless_logs",
                arguments: { stream: log.stream.id },
                why: "it gives more of this log, page by page",
              },
            ],
    };
  },
});

/** The lines of the newest stream of a location, in the order of time; undefined where there is none that may be read. */
async function serverlessLog(dagster: Dagster, location: string, most: number) {
  try {
    const { streams } = await readLogStreams(dagster, streamsLookedAt);
    const stream = streamOf(streams, location);
    if (stream === undefined) return undefined;
    const { events, next } = await readLogEvents(dagster, stream.id, most);
    if (next !== undefined) dagster.note(`There is more in this log than these ${events.length} lines.`);
    const lines = [...events]
      .sort((a, b) => a.timestamp - b.timestamp)
      .map(({ timestamp, message }) => ({ time: isoFromEither(timestamp), message: shorten(message, lineLimit) }));
    return { stream, lines };
  } catch (error) {
    // What the agents report is an answer of its own.
    if (!(error instanceof OperationError) || error.code === "canceled") throw error;
    dagster.note(`The Serverless log could not be read: ${error.message}`);
    return "unreadable";
  }
}

/** The newest stream that is called like the location, or has its name as a part of its own. */
function streamOf(streams: readonly LogStream[], location: string): LogStream | undefined {
  const parts = (name: string) => name.split(/[/:\s]+/);
  const those = streams.filter(({ name }) => name === location || parts(name).includes(location));
  return those.sort((a, b) => b.lastEvent - a.lastEvent)[0];
}

function hintOf(serverless: boolean, logged: boolean, reported: boolean): string | undefined {
  if (logged) return undefined;
  if (serverless) return "Serverless has no log stream of this code location: its server may not have started yet.";
  const where =
    "Dagster+ holds no logs of Hybrid code servers: read them where the agent runs, as with kubectl logs of the location's deployment, docker logs, or the log group of its ECS service.";
  return reported ? `These are the agents' last errors. ${where}` : where;
}
