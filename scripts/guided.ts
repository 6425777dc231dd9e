import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

/** The built server, as the package ships it. */
export const builtServer = join(import.meta.dirname, "../dist/index.js");

/** What a person asks, the tool that a client calls for it, and with what. */
export interface Question {
  question: string;
  tool: string;
  args: Record<string, unknown>;
}

/** Lines of an answer that are printed; a reader wants to see what it is like, and the model gets all of it. */
const shownLines = 45;

/** Characters that a line takes at most, unless a single text is longer. */
const shownWidth = 140;

/**
 * Starts the built server, asks it some questions in the way of an MCP client, and prints what was asked and answered.
 *
 * @param args - the server's command line
 * @param env - its environment, beside PATH
 * @returns how many questions were answered with an error
 */
export async function askServer(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  questions: readonly Question[],
): Promise<number> {
  const client = new Client({ name: "guided", version: "1.0.0" });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [builtServer, ...args],
      env: { PATH: process.env.PATH ?? "", ...env },
    }),
  );
  let failed = 0;
  try {
    const { tools } = await client.listTools();
    console.log(`\nThe server runs and lists ${tools.length} tools. A few questions, as an agent would ask them:`);
    for (const { question, tool, args: given } of questions) {
      // Before the answer: some take a while.
      console.log(`\n> ${question}\n  ${tool}(${JSON.stringify(given)})`);
      const listed = tools.some(({ name }) => name === tool);
      // As an agent does it: what is not listed is called by way of what is.
      const result = await client.callTool(
        listed
          ? { name: tool, arguments: given }
          : { name: "call_read_tool", arguments: { name: tool, arguments: given } },
      );
      if (result.isError === true) failed += 1;
      console.log(shown(result.structuredContent));
    }
  } finally {
    await client.close();
  }
  return failed;
}

function shown(answer: unknown): string {
  const lines = told(answer, "").split("\n");
  const cut = lines.length > shownLines + 5 ? lines.slice(0, shownLines) : lines;
  const rest = lines.length - cut.length;
  return [...cut, ...(rest > 0 ? [`… ${rest} more lines`] : [])].map((line) => `  ${line}`).join("\n");
}

/** JSON in which what fits into one line takes one. */
function told(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (indent !== "" && line.length + indent.length <= shownWidth) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => deeper + told(one, deeper)).join(",\n")}\n${indent}]`;
  if (typeof value !== "object" || value === null) return line;
  const fields = Object.entries(value).map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${told(one, deeper)}`);
  return `{\n${fields.join(",\n")}\n${indent}}`;
}
