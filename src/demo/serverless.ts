import { idOf } from "./ids.ts";
import { type DemoContext, type DemoPart, hasRole, pageOf } from "./part.ts";
import type { DemoDeployment } from "./world.ts";

/** The log streams of a deployment: one for each code server, and one of a build. */
function streamsOf({ deployment, world }: DemoContext) {
  if (deployment.agentType !== "SERVERLESS") return [];
  const last = world.began / 1000 - 600;
  return [
    ...deployment.locations.map(({ name }) => ({
      id: idOf("stream", deployment.name, name),
      displayName: `code-server/${name}`,
      lastEventTime: last,
    })),
    { id: idOf("stream", deployment.name, "build"), displayName: "build", lastEventTime: last - 7200 },
  ];
}

/** What a code server of Serverless logs as it starts and serves, newest last. */
function eventsOf({ world }: DemoContext, displayName: string) {
  const began = world.began / 1000 - 1800;
  const secret = world.plant("serverless log line", "gull-harbor-22");
  const lines = [
    `Starting ${displayName}`,
    "Installing requirements from requirements.txt",
    `Connecting to snowflake://etl:${secret}@harbor/prod`,
    "\u001b[33mWARNING\u001b[0m: config schema of resource warehouse is deprecated",
    ...Array.from({ length: 40 }, (_, index) => `Served request ${index + 1} in ${20 + ((index * 7) % 30)} ms`),
  ];
  return lines.map((message, index) => ({ timestamp: began + index * 10, message }));
}

function serverless(context: DemoContext): Record<string, unknown> {
  const { deployment } = context;
  const active = deployment.agentType === "SERVERLESS";
  const mayRead = hasRole(context, "EDITOR");
  return {
    id: idOf("serverless", deployment.name),
    isWaitlisted: false,
    canEnable: !active,
    requiresPaymentCheck: false,
    status: active ? "ACTIVE" : "INACTIVE",
    error: null,
    stackTotalResourceCount: active ? 14 : null,
    stackCompleteResourceCount: active ? 14 : null,
    stackRetryCount: 0,
    canAccessLogs: mayRead,
    logStreams: ({ limit, cursor }: { limit: number; cursor?: string | null }) => {
      if (!mayRead) return null;
      const { items, nextCursor } = pageOf(streamsOf(context), cursor, limit, ({ id }) => id);
      return { streams: items, cursor: nextCursor, hasMore: nextCursor !== null };
    },
    logStreamEvents: (args: { streamID: string; limit: number; cursor?: string | null }) => {
      const stream = streamsOf(context).find(({ id }) => id === args.streamID);
      if (!mayRead || stream === undefined) return null;
      const events = eventsOf(context, stream.displayName);
      const { items, nextCursor } = pageOf(events, args.cursor, args.limit, ({ timestamp }) => String(timestamp));
      return { events: items, cursor: nextCursor, hasMore: nextCursor !== null };
    },
  };
}

function isServerless({ agentType }: DemoDeployment): boolean {
  return agentType === "SERVERLESS";
}

/** Serverless and its logs. */
export const serverlessPart: DemoPart = {
  query: {
    serverless: (_args, context) => serverless(context),
    nonIsolatedRuns: (_args, { deployment }) => ({
      showNonIsolatedRunToggle: isServerless(deployment),
      enableNonIsolatedRunToggle: isServerless(deployment),
      nonIsolatedRunToggleMessage: isServerless(deployment) ? "" : "Non-isolated runs are for Serverless deployments.",
    }),
  },
};
