import type { Readable, Writable } from "node:stream";
import type { ToolRunner } from "../tools/call.ts";
import { formatAnswer } from "./format.ts";
import type { OutputFormat } from "./options.ts";
import { UsageError } from "./options.ts";

/** The streams of a shell command. */
export interface ShellStreams {
  stdin: Readable;
  stdout: Writable;
}

/**
 * Runs one tool for the shell, under the same guards as for an MCP client, and prints its answer. Ctrl-C cancels the call.
 *
 * @returns 0 when the tool answered, 1 when the answer is an error, 2 when the tool was called wrongly
 * @throws {UsageError} when the arguments are no JSON object
 */
export async function callFromShell(
  runner: ToolRunner,
  { tool, argument, format }: { tool: string; argument?: string; format?: OutputFormat },
  { stdin, stdout }: ShellStreams,
): Promise<number> {
  const text = argument === "-" ? await readAll(stdin) : (argument ?? "{}");
  const args = parseObject(text);
  const controller = new AbortController();
  const cancel = () => controller.abort();
  process.once("SIGINT", cancel);
  try {
    const { answer, isError } = await runner.call(tool, args, { client: "shell", signal: controller.signal });
    stdout.write(`${await formatAnswer(answer, format ?? "json")}\n`);
    if (!isError) return 0;
    const code = (answer.error as { code?: string } | undefined)?.code;
    return code === "invalid_arguments" || code === "unknown_tool" ? 2 : 1;
  } finally {
    process.removeListener("SIGINT", cancel);
  }
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString("utf8");
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.trim() === "" ? "{}" : text);
  } catch {
    throw new UsageError(`The arguments are not valid JSON, at ${placeOfError(text)}.`);
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new UsageError("The arguments must be a JSON object, such as '{\"limit\": 5}'.");
  }
  return value as Record<string, unknown>;
}

/** Where JSON is broken. The parser's own words quote the text, in which there may be a secret, and tell no place for some errors. */
function placeOfError(text: string): string {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (canGoOn(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const before = text.slice(0, low).split("\n");
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** Whether a text is the beginning of some JSON: it is whole, or the parser finds nothing wrong but its end. */
function canGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    return (
      message.includes("end of JSON input") ||
      message.startsWith("Unterminated string") ||
      Number(position) >= text.length
    );
  }
}
