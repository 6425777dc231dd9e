/**
 * A guided triage on the embedded deployment: starts the built server with `--demo`, asks it what an on-call engineer would ask,
 * prints what was asked and answered, and says how to connect a client, and a Dagster of one's own. Needs no Dagster and no network.
 *
 *   npm run demo
 */
import { askServer, builtServer, type Question } from "./guided.ts";

const questions: readonly Question[] = [
  { question: "Is everything all right?", tool: "get_deployment_overview", args: {} },
  { question: "Why did the last run fail?", tool: "diagnose_run", args: { run_id: "latest-failure" } },
  { question: "What is wrong with the revenue table?", tool: "explain_asset", args: { asset_key: "marts/revenue" } },
  {
    question: "Who is told when it fails?",
    tool: "list_alert_policies",
    args: { for_asset: "marts/revenue" },
  },
  {
    question: "May the on-call engineer launch runs in prod?",
    tool: "evaluate_permission",
    args: {
      user: "on-call@harbor-roasters.example",
      permission: "launch_run",
      deployment: "prod",
    },
  },
  {
    question: "What would a backfill of its failed days do? (nothing is launched)",
    tool: "launch_backfill",
    args: { asset_keys: ["marts/revenue"], only: "failed", dry_run: true },
  },
  {
    question: "Refresh the customers, and wait until it is done.",
    tool: "materialize_assets",
    args: { asset_keys: ["staging/customers"], wait: true, timeout_s: 45 },
  },
];

const failed = await askServer(["--demo"], {}, questions);

console.log(`
All of that came from a deployment inside the server: nothing was connected to. To go on asking in Claude Code:

  claude mcp add dagster-demo -- node ${builtServer} --demo

With a Dagster of your own, say where it is instead:

  claude mcp add dagster --env DAGSTER_URL=http://localhost:3000 -- node ${builtServer}

and for Dagster+:

  claude mcp add dagster --env DAGSTER_CLOUD_ORGANIZATION=your-org --env DAGSTER_CLOUD_DEPLOYMENT=prod \\
    --env DAGSTER_CLOUD_API_TOKEN=... -- node ${builtServer}

The README has Claude Desktop, Cursor and VS Code.
`);
if (failed > 0) process.exitCode = 1;
