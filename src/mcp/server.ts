import {
  type CallToolResult,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  type ServerContext,
} from "@modelcontextprotocol/server";
import { OperationError } from "../dagster/errors.ts";
import type { Logger } from "../log.ts";
import { cleanAnswer } from "../output/clean.ts";
import type { Caller, ToolRunner } from "../tools/call.ts";
import type { Tool } from "../tools/define.ts";
import { answerOfError } from "../tools/error-answer.ts";
import { inputJsonSchema, outputJsonSchema } from "../tools/json-schema.ts";
import { reachTools } from "../tools/reach.ts";
import { instructionsFor } from "./instructions.ts";
import { completeVariable, listResources, listTemplates, readResource } from "./resources.ts";

/** The tool list is fixed for the life of the process, so a client may keep it for a day. */
const listTtlMs = 24 * 60 * 60 * 1000;

/** What a server calls itself. */
export interface ServerIdentity {
  name: string;
  version: string;
}

/** One MCP server over a runner. Every way in (stdio today) makes its servers here. */
export function createServer(runner: ToolRunner, identity: ServerIdentity, log: Logger): Server {
  const server = new Server(
    { ...identity, title: "Dagster" },
    {
      capabilities: { tools: {}, resources: {}, completions: {} },
      instructions: instructionsFor(runner),
      cacheHints: {
        "tools/list": { ttlMs: listTtlMs, cacheScope: "private" },
        "resources/templates/list": { ttlMs: listTtlMs, cacheScope: "private" },
      },
    },
  );

  server.setRequestHandler("tools/list", () => ({ tools: listedTools(runner) as never }));

  server.setRequestHandler("tools/call", async (request, context): Promise<CallToolResult> => {
    const caller = callerOf(server, context, log);
    const { answer, isError } = await runner.call(request.params.name, request.params.arguments, caller);
    // A client stops listening for progress once it has the answer: what was last reported must get there first.
    await caller.delivered();
    return { content: [{ type: "text", text: JSON.stringify(answer) }], structuredContent: answer, isError };
  });

  server.setRequestHandler("resources/list", () => ({ resources: listResources(runner) }));
  server.setRequestHandler("resources/templates/list", () => ({ resourceTemplates: listTemplates(runner) }));
  server.setRequestHandler("resources/read", async (request, context) => {
    const { uri } = request.params;
    const text = await readResource(runner, uri, callerOf(server, context, log)).catch((error) =>
      throwTold(runner, error, log),
    );
    return { contents: [{ uri, mimeType: "application/json", text }] };
  });
  server.setRequestHandler("completion/complete", async (request, context) => {
    const { ref, argument, context: given } = request.params;
    if (ref.type !== "ref/resource") {
      throw new ProtocolError(
        ProtocolErrorCode.InvalidParams,
        "Only the variables of resource templates can be completed.",
      );
    }
    const { values, cut } = await completeVariable(
      runner,
      ref.uri,
      argument.name,
      argument.value,
      given?.arguments ?? {},
      callerOf(server, context, log),
    ).catch((error) => throwTold(runner, error, log));
    const hasMore = cut === true || values.length > 100;
    // Of what was not read to its end, nobody knows the total.
    return { completion: { values: values.slice(0, 100), ...(cut === true ? {} : { total: values.length }), hasMore } };
  });
  return server;
}

/**
 * Throws on as a protocol error, in words meant for the client: the SDK would send the message of anything else as it is.
 * @throws {ProtocolError}
 */
function throwTold(runner: ToolRunner, error: unknown, log: Logger): never {
  if (error instanceof ProtocolError) throw error;
  if (!(error instanceof OperationError)) {
    log.error(
      { kind: error instanceof Error ? error.constructor.name : typeof error },
      "a request for a resource failed in this server",
    );
  }
  const secrets = runner.configuration.deployments.flatMap((deployment) => deployment.secrets);
  const told = cleanAnswer(answerOfError(error), secrets).error as { code: string; message: string };
  throw new ProtocolError(ProtocolErrorCode.InternalError, told.message, told);
}

/** The tools as `tools/list` gives them: those of the surface, then the three that reach all others. */
export function listedTools(runner: ToolRunner): Record<string, unknown>[] {
  const { surface } = runner;
  const reach = surface.reach ? reachTools.filter((tool) => !surface.readOnly || tool.access === "read") : [];
  const common = { deployment: runner.choosesDeployment };
  return [
    ...surface.listed.map((tool) => listing(tool, inputJsonSchema(tool, common), outputJsonSchema(tool))),
    // The deployment and length of an answer are arguments of the tool that is called through these.
    ...reach.map((tool) => listing(tool, inputJsonSchema(tool, { deployment: false }))),
  ];
}

function listing(
  tool: Tool,
  inputSchema: Record<string, unknown>,
  outputSchema?: Record<string, unknown>,
): Record<string, unknown> {
  return {
    name: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema,
    ...(outputSchema === undefined ? {} : { outputSchema }),
    annotations: {
      readOnlyHint: tool.access === "read",
      destructiveHint: tool.access === "destroy",
      idempotentHint: tool.access === "read" || tool.idempotent === true,
      openWorldHint: true,
    },
  };
}

/** The caller of a request: its cancellation, and progress for a client that asked for it. */
function callerOf(server: Server, context: ServerContext, log: Logger): Caller & { delivered: () => Promise<unknown> } {
  const client = server.getClientVersion();
  const token = context.mcpReq._meta?.progressToken;
  let last = -1;
  let notified: Promise<unknown> = Promise.resolve();
  return {
    delivered: () => notified,
    signal: context.mcpReq.signal,
    client: client === undefined ? undefined : `${client.name} ${client.version}`,
    onProgress:
      token === undefined
        ? undefined
        : ({ progress, total, message }) => {
            // The protocol wants every notification's progress to be greater than the one before.
            if (progress <= last) return;
            last = progress;
            const sent = context.mcpReq
              .notify({ method: "notifications/progress", params: { progressToken: token, progress, total, message } })
              .catch((error: unknown) =>
                log.debug({ error: String(error) }, "a progress notification was not delivered"),
              );
            notified = Promise.all([notified, sent]);
          },
  };
}
