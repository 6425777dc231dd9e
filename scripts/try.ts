/**
 * Uses the built server as an agent would, on the Dagster at DAGSTER_URL: asks a few questions, prints the answers, and how
 * to connect a client. In a terminal it then stays until Ctrl-C, so that the Dagster it was started with stays, too.
 *
 *   npm run try
 */
import { once } from "node:events";
import { askServer, builtServer, type Question } from "./guided.ts";

const url = process.env.DAGSTER_URL ?? "http://localhost:3000";

/** What is asked, in the words of a person and of a client. */
const questions: readonly Question[] = [
  { question: "What am I connected to, and does it work?", tool: "get_connection", args: {} },
  { question: "Which runs failed lately?", tool: "list_runs", args: { status: ["FAILURE"], limit: 3 } },
  { question: "Why did the last one fail?", tool: "get_run", args: { run_id: "latest-failure" } },
  {
    question: "What feeds the executive dashboard?",
    tool: "get_asset_lineage",
    args: { asset_key: "marts/executive_dashboard", direction: "upstream" },
  },
  {
    question: "Which days of the daily orders are missing or failed?",
    tool: "get_partition_status",
    args: { asset_key: "partitioned/daily_orders" },
  },
  {
    question: "What would a backfill of the last five days do? (nothing is launched)",
    tool: "launch_backfill",
    args: {
      asset_keys: ["partitioned/daily_orders"],
      partition_range: { start: "2024-01-27", end: "2024-01-31" },
      dry_run: true,
    },
  },
];

const failed = await askServer([], { DAGSTER_URL: url }, questions);

console.log(`
Dagster's own pages: ${url}
Connect Claude Code to it:

  claude mcp add dagster --env DAGSTER_URL=${url} -- node ${builtServer}

Other clients take the command node, the argument ${builtServer}
and the environment variable DAGSTER_URL=${url}. With a Dagster of your own, only the URL changes.
`);
if (failed > 0) process.exitCode = 1;
else if (process.stdin.isTTY) {
  console.log("This Dagster stays up until Ctrl-C.");
  const stayAwake = setInterval(() => {}, 60_000);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  clearInterval(stayAwake);
}
