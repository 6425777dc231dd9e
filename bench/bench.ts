/**
 * Measures what the server promises, side by side in one run, on the built server and a sample Dagster of 2,000 assets:
 *
 *   npm run bench
 *
 * Prints a table of medians beside their targets, and exits with 1 when a target is missed.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { selectKeys } from "../src/dagster/selection/evaluate.ts";
import { dagsterEnvironment } from "../test/support/dagster-environment.ts";
import { graphql } from "../test/support/dagster-graphql.ts";
import { startDagster } from "../test/support/dagster-instance.ts";
import { builtServer, connectStdio, type StdioConnection } from "../test/support/stdio-client.ts";

interface Row {
  what: string;
  measured: string;
  target: string;
  met: boolean;
}

const rows: Row[] = [];

function report(what: string, measured: number, unit: string, target: number, note = ""): void {
  rows.push({
    what,
    measured: `${round(measured)} ${unit}${note}`,
    target: `<= ${target} ${unit}`,
    met: measured <= target,
  });
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** A compound selection over 10,000 assets, without any request: the evaluation alone. */
function benchEvaluation(): void {
  const assets = Array.from({ length: 10_000 }, (_, n) => ({
    key: `layer/${n % 100}/asset_${n}`,
    group: `group_${n % 50}`,
    kinds: [],
    tags: [{ key: "team", value: `t${n % 7}` }],
    owners: [],
    location: "bench",
    upstream: n < 100 ? [] : [`layer/${n % 100}/asset_${n - 100}`],
    downstream: n >= 9900 ? [] : [`layer/${n % 100}/asset_${n + 100}`],
  }));
  const graph = { assets: new Map(assets.map((asset) => [asset.key, asset])) };
  const selection = 'sinks(+(group:"group_7" and not tag:team=t3)+) or roots(key:"layer/1*/asset_*" or 3+key:"*99"+2)';
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    if (selectKeys(selection, graph).length === 0) throw new Error("the selection selects nothing");
    return performance.now() - start;
  });
  report("evaluating a selection over 10,000 assets", median(times), "ms", 100);
}

/** The time of a Node process that does nothing, in ms: what start-up is measured against. */
async function emptyNode(): Promise<void> {
  await once(spawn(process.execPath, ["-e", "0"], { stdio: "ignore" }), "exit");
}

/** From starting the server until `initialize` is answered. */
async function initialize(url: string): Promise<void> {
  const child = spawn(process.execPath, [builtServer], {
    stdio: ["pipe", "pipe", "ignore"],
    env: { PATH: process.env.PATH, HOME: "/nonexistent", DAGSTER_URL: url },
  });
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "bench", version: "1" } };
  child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`);
  await once(child.stdout, "data");
  child.stdin.end();
  child.kill();
}

async function benchStartUp(url: string): Promise<void> {
  const empty: number[] = [];
  const up: number[] = [];
  const down: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    empty.push(await timed(emptyNode));
    up.push(await timed(() => initialize(url)));
    // Port 9 (discard) has no listener: the state in which a client starts before Dagster does.
    down.push(await timed(() => initialize("http://127.0.0.1:9")));
  }
  const base = median(empty);
  report(
    "initialize, Dagster up",
    median(up) / base,
    "x node -e 0",
    5,
    ` (${Math.round(median(up))} ms, node ${Math.round(base)} ms)`,
  );
  report("initialize, Dagster down", median(down) / base, "x node -e 0", 5, ` (${Math.round(median(down))} ms)`);
}

async function benchListSize(connection: StdioConnection): Promise<void> {
  const { tools } = await connection.client.listTools();
  const counted = tools.map(({ name, title, description, inputSchema, annotations }) => ({
    name,
    title,
    description,
    inputSchema,
    annotations,
  }));
  report(
    "tools/list, plain start",
    Buffer.byteLength(JSON.stringify(counted)),
    "bytes",
    30_000,
    ` (${tools.length} tools)`,
  );
  report("largest tool", Math.max(...counted.map((tool) => Buffer.byteLength(JSON.stringify(tool)))), "bytes", 1600);
}

async function benchLarge(connection: StdioConnection, url: string): Promise<void> {
  const answered = async (tool: string, args: Record<string, unknown>) => {
    const { answer, isError } = await connection.call(tool, args);
    if (isError) throw new Error(`${tool}: ${JSON.stringify(answer)}`);
    return answer;
  };
  // A web server that has never listed assets builds its own caches first; that is not what is measured here.
  await graphql(url, "{ assetNodes { assetKey { path } } }");

  const whole = { selection: "*", limit: 50 };
  report("selection over 2,000 assets, cold", (await timed(() => answered("list_assets", whole))) / 1000, "s", 1.5);
  const warm: number[] = [];
  for (let round = 0; round < 10; round += 1)
    warm.push(await timed(() => answered("list_assets", { selection: 'key:"large/layer_05/*"+' })));
  report("selection over 2,000 assets, warm", median(warm) / 1000, "s", 0.2);

  const plain: number[] = [];
  let characters = 0;
  for (let round = 0; round < 10; round += 1) {
    plain.push(
      await timed(async () => {
        characters = JSON.stringify(await answered("list_assets", {})).length;
      }),
    );
  }
  report("list_assets without arguments", median(plain) / 1000, "s", 1);
  report("list_assets without arguments", characters, "characters", 8000);

  const seen: string[] = [];
  const start = performance.now();
  let cursor: string | undefined;
  do {
    const page = await answered("list_assets", { limit: 200, cursor });
    seen.push(...(page.assets as { key: string }[]).map(({ key }) => key));
    cursor = page.next_cursor as string | undefined;
  } while (cursor !== undefined);
  const once = new Set(seen).size === seen.length && seen.length >= 2000;
  rows.push({
    what: "paging through all assets",
    measured: `${seen.length} assets, ${new Set(seen).size} different, ${round((performance.now() - start) / 1000)} s`,
    target: "each exactly once",
    met: once,
  });
}

benchEvaluation();
const environment = await dagsterEnvironment("1.13");
if (!environment.ok) throw new Error(environment.message);
const dagster = await startDagster({ version: "1.13", locations: ["large"], daemon: false });
try {
  await benchStartUp(dagster.url);
  const connection = await connectStdio(dagster.url);
  try {
    await benchListSize(connection);
    await benchLarge(connection, dagster.url);
  } finally {
    await connection.close();
  }
} finally {
  await dagster.stop();
}

const widths = (["what", "measured", "target"] as const).map((key) => Math.max(...rows.map((row) => row[key].length)));
for (const row of rows) {
  console.log(
    [
      row.what.padEnd(widths[0]!),
      row.measured.padEnd(widths[1]!),
      row.target.padEnd(widths[2]!),
      row.met ? "met" : "MISSED",
    ].join("  "),
  );
}
if (rows.some(({ met }) => !met)) process.exitCode = 1;
