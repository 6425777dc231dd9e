import { Client } from "@modelcontextprotocol/client";
import { Client as OlderClient } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { createLog } from "../../src/log.ts";
import { createServer } from "../../src/mcp/server.ts";
import type { ToolRunner } from "../../src/tools/call.ts";

/** The clients that the server is tried with: of the newest SDK in both protocol eras, and of the 1.x SDK. */
export const clientKinds = ["2026-07-28", "2.x client", "1.x client"] as const;
export type ClientKind = (typeof clientKinds)[number];

/** A client connected in this process to a server over the runner. Both clients have the methods that the tests call. */
export async function connectInProcess(
  runner: ToolRunner,
  kind: ClientKind,
): Promise<{ client: Client; close(): Promise<void> }> {
  const [clientSide, serverSide] = InMemoryTransport.createLinkedPair();
  const handle = serveStdio(
    () => createServer(runner, { name: "dagster-mcp-server", version: "0.0.1" }, createLog("silent")),
    { transport: serverSide },
  );
  const identity = { name: "test", version: "1.0.0" };
  const client =
    kind === "1.x client"
      ? (new OlderClient(identity) as unknown as Client)
      : new Client(identity, kind === "2026-07-28" ? { versionNegotiation: { mode: { pin: "2026-07-28" } } } : {});
  await client.connect(clientSide);
  return {
    client,
    async close() {
      await client.close();
      await handle.close();
    },
  };
}
