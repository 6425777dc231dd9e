import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AssetHealth, HealthStatus } from "../../../src/dagster/health/asset-health.ts";
import { SAMPLE_PROJECT } from "../../support/dagster-environment.ts";
import { graphql } from "../../support/dagster-graphql.ts";
import type { RunningDagster } from "../../support/dagster-instance.ts";
import { type DagsterProcess, DagsterProcesses, freePort } from "../../support/dagster-processes.ts";

/** A second web server on the instance of a running Dagster, with Dagster's own health resolver switched on. */
export interface Oracle {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the oracle and waits until it knows the assets of its code locations. */
export async function startOracle(dagster: RunningDagster): Promise<Oracle> {
  const processes = new DagsterProcesses(dagster.home, false);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ["oracle_webserver.py", "-h", "127.0.0.1", "-p", String(port), "-w", dagster.workspace];
  const webserver = processes.start("oracle", dagster.python, args, { env: dagster.env, cwd: SAMPLE_PROJECT });
  const end = Date.now() + 120_000;
  while (!(await isUp(url, webserver))) {
    processes.assertAlive();
    if (Date.now() > end) throw new Error("waited 120 s for the oracle");
    await delay(100);
  }
  return { url, stop: () => processes.stop() };
}

async function isUp(url: string, webserver: DagsterProcess): Promise<boolean> {
  if (!webserver.alive()) return false;
  try {
    return (await graphql<{ assetNodes: unknown[] }>(url, "{ assetNodes { id } }")).assetNodes.length > 0;
  } catch (error) {
    // Refused: it does not listen yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The process that takes the instance from state to state (`history.py`). */
export class History {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #errors = "";

  constructor(dagster: RunningDagster) {
    const script = fileURLToPath(new URL("history.py", import.meta.url));
    const args = [script, "--url", dagster.url, "--workspace", dagster.workspace];
    // It ends when its input does, which is at the latest when this process ends.
    this.#process = spawn(dagster.python, args, {
      env: dagster.env,
      cwd: SAMPLE_PROJECT,
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#process.stderr!.on("data", (chunk) => {
      this.#errors = `${this.#errors}${chunk}`.slice(-4000);
    });
    this.#lines = createInterface({ input: this.#process.stdout! })[Symbol.asyncIterator]();
  }

  /** Takes the next step. Throws with the process's last words when it fails. */
  async step(name: string): Promise<void> {
    this.#process.stdin!.write(`${name}\n`);
    for (;;) {
      const line = await this.#lines.next();
      if (line.done) throw new Error(`the step ${name} failed:\n${this.#errors}`);
      if (line.value === `done ${name}`) return;
    }
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.stdin!.end();
    await ended;
  }
}

type Counts = Record<string, string | number | null>;

interface OracleAsset {
  key: { path: string[] };
  assetHealth: {
    assetHealth: HealthStatus;
    materializationStatus: HealthStatus;
    materializationStatusMetadata: Counts | null;
    assetChecksStatus: HealthStatus;
    assetChecksStatusMetadata: Counts | null;
    freshnessStatus: HealthStatus;
    freshnessStatusMetadata: { lastMaterializedTimestamp: number | null } | null;
  };
}

/** What Dagster's counts are called in answers. Run ids of partitioned assets are left out: open source keeps none that failed. */
const names: Readonly<Record<string, string>> = {
  numFailedPartitions: "failed_partitions",
  numMissingPartitions: "missing_partitions",
  totalNumPartitions: "total_partitions",
  failedRunId: "failed_run_id",
  numFailedChecks: "failed",
  numWarningChecks: "warning",
  numNotExecutedChecks: "not_executed",
  totalNumChecks: "total",
};

/** The health that Dagster itself computes, of all assets, read and put into words past the code under test. */
export async function oracleHealth(url: string): Promise<Map<string, Omit<AssetHealth, "source">>> {
  const query = `{ assetsOrError { ... on AssetConnection { nodes { key { path } assetHealth {
    assetHealth materializationStatus assetChecksStatus freshnessStatus
    materializationStatusMetadata {
      ... on AssetHealthMaterializationDegradedPartitionedMeta { numFailedPartitions numMissingPartitions totalNumPartitions }
      ... on AssetHealthMaterializationHealthyPartitionedMeta { numMissingPartitions totalNumPartitions }
      ... on AssetHealthMaterializationDegradedNotPartitionedMeta { failedRunId } }
    assetChecksStatusMetadata {
      ... on AssetHealthCheckDegradedMeta { numFailedChecks numWarningChecks totalNumChecks }
      ... on AssetHealthCheckWarningMeta { numWarningChecks totalNumChecks }
      ... on AssetHealthCheckUnknownMeta { numNotExecutedChecks totalNumChecks } }
    freshnessStatusMetadata { lastMaterializedTimestamp } } } } } }`;
  const { assetsOrError } = await graphql<{ assetsOrError: { nodes: OracleAsset[] } }>(url, query);
  return new Map(assetsOrError.nodes.map(({ key, assetHealth }) => [key.path.join("/"), healthOf(assetHealth)]));
}

function healthOf(told: OracleAsset["assetHealth"]): Omit<AssetHealth, "source"> {
  const seconds = told.freshnessStatusMetadata?.lastMaterializedTimestamp;
  return {
    health: told.assetHealth,
    materialization: { status: told.materializationStatus, ...counts(told.materializationStatusMetadata) },
    checks: { status: told.assetChecksStatus, ...counts(told.assetChecksStatusMetadata) },
    freshness: {
      status: told.freshnessStatus,
      ...(typeof seconds === "number" && {
        last_materialized: `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`,
      }),
    },
  };
}

function counts(told: Counts | null): Record<string, string | number | null> {
  return Object.fromEntries(Object.entries(told ?? {}).map(([name, value]) => [names[name] ?? name, value]));
}
