import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Logger } from "../log.ts";
import type { ToolRunner } from "../tools/call.ts";
import { createServer, type ServerIdentity } from "./server.ts";

/**
 * Serves MCP on stdin and stdout until the client closes stdin or the process is told to end. stdout carries nothing but
 * the protocol.
 */
export function serveOnStdio(runner: ToolRunner, identity: ServerIdentity, log: Logger): void {
  const handle = serveStdio(() => createServer(runner, identity, log), {
    onerror: (error) => log.warn({ error: error.message }, "protocol error"),
  });
  const end = () => {
    handle.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  // Requests that still wait for Dagster would keep the process alive after the client has gone.
  process.stdin.once("end", end);
}
