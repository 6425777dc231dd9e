/**
 * Uses the built server as an agent would, on the Dagster at DAGSTER_URL: asks a few questions, prints the answers, and how
 * to connect a client. In a terminal it then stays until Ctrl-C, so that the Dagster it was started with stays, too.
 *
 *   npm run try
 */
import { once } from "node:events";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const url = process.env.DAGSTER_URL ?? "http://localhost:3000";
const server = join(import.meta.dirname, "../dist/index.js");

/** What is asked, in the words of a person and of a client. */
const questions: readonly [question: string, tool: string, args: Record<string, unknown>][] = [
  ["What am I connected to, and does it work?", "get_connection", {}],
  ["Which runs failed lately?", "list_runs", { status: ["FAILURE"], limit: 3 }],
  ["Why did the last one fail?", "get_run", { run_id: "latest-failure" }],
  [
    "What feeds the executive dashboard?",
    "get_asset_lineage",
    { asset_key: "marts/executive_dashboard", direction: "upstream" },
  ],
  [
    "Which days of the daily orders are missing or failed?",
    "get_partition_status",
    { asset_key: "partitioned/daily_orders" },
  ],
  [
    "What would a backfill of the last five days do? (nothing is launched)",
    "launch_backfill",
    {
      asset_keys: ["partitioned/daily_orders"],
      partition_range: { start: "2024-01-27", end: "2024-01-31" },
      dry_run: true,
    },
  ],
];

const client = new Client({ name: "try", version: "1.0.0" });
await client.connect(
  new StdioClientTransport({
    command: process.execPath,
    args: [server],
    env: { PATH: process.env.PATH ?? "", DAGSTER_URL: url },
  }),
);
let failed = 0;
try {
  const { tools } = await client.listTools();
  console.log(`\nThe server runs and lists ${tools.length} tools. A few questions, as an agent would ask them:`);
  for (const [question, name, args] of questions) {
    const result = await client.callTool({ name, arguments: args });
    if (result.isError === true) failed += 1;
    console.log(
      `\n> ${question}\n  ${name}(${JSON.stringify(args)})\n${indented(JSON.stringify(result.structuredContent, null, 2))}`,
    );
  }
} finally {
  await client.close();
}

console.log(`
Dagster's own pages: ${url}
Connect Claude Code to it:

  claude mcp add dagster --env DAGSTER_URL=${url} -- node ${server}

Other clients take the command node, the argument ${server}
and the environment variable DAGSTER_URL=${url}. With a Dagster of your own, only the URL changes.
`);
if (failed > 0) process.exitCode = 1;
else if (process.stdin.isTTY) {
  console.log("This Dagster stays up until Ctrl-C.");
  const stayAwake = setInterval(() => {}, 60_000);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  clearInterval(stayAwake);
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}
