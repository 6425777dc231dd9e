/**
 * Brings up the sample Dagster, seeded, with its daemon:
 *
 *     npm run dagster                        until Ctrl-C, on port 3000
 *     npm run dagster -- --port 3333 --dagster 1.8 --no-seed
 *     npm run dagster -- -- COMMAND ...      runs a command with DAGSTER_URL set, and stops when that ends
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { type DagsterVersion, dagsterEnvironment } from "../test/support/dagster-environment.ts";
import { startDagster } from "../test/support/dagster-instance.ts";
import { seed } from "../test/support/dagster-seed.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    port: { type: "string", default: "3000" },
    dagster: { type: "string", default: "1.13" },
    seed: { type: "boolean", default: true },
  },
});

process.exitCode = await bringUp();

async function bringUp(): Promise<number> {
  const version = releaseOf(values.dagster);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${values.port}: not a port`);
  const interrupted = new Promise<number>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve(130));
  });
  say(`Dagster ${version}: preparing its Python environment (once, a minute or two) ...`);
  const environment = await dagsterEnvironment(version);
  if (!environment.ok) {
    say(environment.message);
    return 1;
  }
  say("starting the code servers and the web server ...");
  const dagster = await startDagster({ version, port, daemon: false });
  try {
    if (values.seed) {
      say("making a history of runs, checks, backfills and ticks ...");
      await seed(dagster);
    }
    await dagster.startDaemon();
    say(`Dagster is up: ${dagster.url}\nflags: ${dagster.flags}`);
    const [command, ...args] = positionals;
    if (!command) {
      say("Ctrl-C stops it.");
      const stayAwake = setInterval(() => {}, 60_000);
      await interrupted;
      clearInterval(stayAwake);
      return 0;
    }
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, DAGSTER_URL: dagster.url } });
    const [code] = (await Promise.race([once(child, "exit"), interrupted.then((status) => [status])])) as [
      number | null,
    ];
    return code ?? 1;
  } finally {
    await dagster.stop();
  }
}

function releaseOf(text: string): DagsterVersion {
  if (text === "1.13" || text === "1.8") return text;
  throw new Error(`--dagster ${text}: 1.13 or 1.8`);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
