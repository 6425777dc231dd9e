import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import type { CallResult } from "../../src/tools/call.ts";
import { checkAnswer, checkText } from "./answer-checks.ts";

/** The built server, as the package ships it. */
export const builtServer = join(import.meta.dirname, "../../dist/index.js");

/** How to start the server besides where Dagster is. */
export interface ConnectOptions {
  args?: string[];
  env?: Record<string, string>;
  /** Hold every answer to its output schema (default); an older Dagster cannot tell everything. */
  strictOutput?: boolean;
}

/** A running server and the MCP client that drives it over stdio. */
export interface StdioConnection {
  client: Client;
  /** Calls a tool and gives its structured answer, after the checks that every answer must pass (`answer-checks.ts`). */
  call(
    tool: string,
    args?: Record<string, unknown>,
    options?: {
      onprogress?: (progress: { progress: number; total?: number; message?: string }) => void;
      signal?: AbortSignal;
      timeout?: number;
    },
  ): Promise<CallResult>;
  /** Every answer and error that came back, as text, for tests that search all of them. */
  answers: string[];
  /** What the server wrote to stderr so far. */
  stderr(): string;
  close(): Promise<void>;
}

/**
 * Starts the built server on a Dagster and connects an MCP client to it.
 *
 * @param url - DAGSTER_URL; undefined leaves it unset
 */
export async function connectStdio(url: string | undefined, options: ConnectOptions = {}): Promise<StdioConnection> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [builtServer, ...(options.args ?? [])],
    // A home of its own: what the developer's own login files say must not decide a test.
    env: {
      PATH: process.env.PATH ?? "",
      HOME: "/nonexistent",
      ...(url === undefined ? {} : { DAGSTER_URL: url }),
      ...options.env,
    },
    stderr: "pipe",
  });
  let stderr = "";
  transport.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString("utf8");
  });
  const client = new Client({ name: "test", version: "1.0.0" });
  await client.connect(transport);
  const answers: string[] = [];
  checkResources(client, answers);
  return {
    client,
    answers,
    stderr: () => stderr,
    close: () => client.close(),
    async call(tool, args = {}, requestOptions = {}) {
      const result = await client.callTool({ name: tool, arguments: args }, { timeout: 120_000, ...requestOptions });
      const [content] = result.content as { type: string; text: string }[];
      const answer = result.structuredContent as Record<string, unknown>;
      if (content === undefined || content.text !== JSON.stringify(answer)) {
        throw new Error(`${tool}: the text and the structured content differ`);
      }
      answers.push(content.text);
      checkAnswer(tool, content.text, { answer, isError: result.isError === true }, options.strictOutput ?? true);
      return { answer, isError: result.isError === true };
    },
  };
}

/** Holds what resources hold, what completes their variables, and the errors of both to the checks of every answer. */
function checkResources(client: Client, answers: string[]): void {
  const checked = async <T>(what: string, promise: Promise<T>, textOf: (result: T) => string): Promise<T> => {
    const told = (text: string) => {
      answers.push(text);
      checkText(what, text);
    };
    const result = await promise.catch((error: unknown) => {
      told(String(error));
      throw error;
    });
    told(textOf(result));
    return result;
  };
  const read = client.readResource.bind(client);
  client.readResource = (params, options) =>
    checked(params.uri, read(params, options), ({ contents }) =>
      contents.map((content) => ("text" in content ? content.text : "")).join("\n"),
    );
  const complete = client.complete.bind(client);
  client.complete = (params, options) =>
    checked("completion", complete(params, options), ({ completion }) => completion.values.join("\n"));
}
