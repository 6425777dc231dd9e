import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { type DagsterVersion, dagsterEnvironment, SAMPLE_PROJECT } from "./dagster-environment.ts";
import { graphql } from "./dagster-graphql.ts";
import {
  codeServerSocket,
  homeEnvironment,
  LOCATION_MODULES,
  SAMPLE_LOCATIONS,
  type SampleLocation,
  writeHome,
} from "./dagster-home.ts";
import { type DagsterProcess, DagsterProcesses, freePort } from "./dagster-processes.ts";

/** How to start the sample Dagster. */
export interface StartOptions {
  readonly version: DagsterVersion;
  /** Which code locations; all four unless given. */
  readonly locations?: readonly SampleLocation[];
  /** Whether the daemon runs from the start (default true); see `startDaemon`. */
  readonly daemon?: boolean;
  /** A home to use and to keep; without it a fresh one that `stop` removes. */
  readonly home?: string;
  /** The web server's port; a free one unless given. */
  readonly port?: number;
  /** Additional environment variables for all its processes. */
  readonly env?: NodeJS.ProcessEnv;
}

/** A Dagster that runs the sample project. */
export interface RunningDagster {
  /** `http://127.0.0.1:PORT`, without a slash at its end and without `/graphql`. */
  readonly url: string;
  readonly version: DagsterVersion;
  readonly home: string;
  readonly workspace: string;
  /** The Python that it runs on, and the environment that its processes have. */
  readonly python: string;
  readonly env: NodeJS.ProcessEnv;
  /** The folder of flags: a file made here decides what fails and what ends (test/integration/dagster/README.md). */
  readonly flags: string;
  /** Starts the daemon and waits until all its parts have given a sign of life. */
  startDaemon(): Promise<void>;
  stopDaemon(): Promise<void>;
  /** Brings the web server up again at the same address, and waits until it answers and knows every location. */
  startWebserver(): Promise<void>;
  stopWebserver(): Promise<void>;
  /** Ends every process, run workers included, and removes a home that was made for it. */
  stop(): Promise<void>;
}

const run = promisify(execFile);
const START_TIMEOUT_MS = 120_000;
const POLL_MS = 100;

/**
 * Starts the sample project on a Dagster release: one code server per location, shared by web server and daemon.
 *
 * Gives it back once GraphQL answers and every location has loaded, or failed to. Throws where there is no Python
 * environment (ask `dagsterEnvironment` first to tell that apart) and, with the end of its log, where a process ends.
 */
export async function startDagster(options: StartOptions): Promise<RunningDagster> {
  const environment = await dagsterEnvironment(options.version);
  if (!environment.ok) throw new Error(`no Python environment: ${environment.message}`);
  const { python } = environment;
  // A socket's path may have about 100 characters, so the home is made right in the folder for temporary files.
  const home = options.home ?? mkdtempSync(join(tmpdir(), "dagster-"));
  const locations = options.locations ?? SAMPLE_LOCATIONS;
  const workspace = writeHome(home, options.version, locations);
  const place = { env: homeEnvironment(home, SAMPLE_PROJECT, options.env), cwd: SAMPLE_PROJECT };
  const processes = new DagsterProcesses(home, options.home === undefined);
  const port = options.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  let webserver: DagsterProcess | undefined;
  let daemon: DagsterProcess | undefined;

  const running: RunningDagster = {
    url,
    version: options.version,
    home,
    workspace,
    python,
    env: place.env,
    flags: join(home, "flags"),
    async startDaemon() {
      daemon ??= processes.start("daemon", python, ["daemon.py", "run", "-w", workspace], place);
      await until("the daemon", processes, () => daemonIsHealthy(url));
    },
    async stopDaemon() {
      await daemon?.kill();
      daemon = undefined;
    },
    async startWebserver() {
      const args = ["-m", "dagster_webserver", "-h", "127.0.0.1", "-p", String(port), "-w", workspace];
      webserver ??= processes.start("webserver", python, args, place);
      await until(`the web server at ${url}`, processes, () => knowsEveryLocation(url, locations));
    },
    async stopWebserver() {
      await webserver?.kill();
      webserver = undefined;
    },
    stop: () => processes.stop(),
  };
  try {
    // Processes that make the same database at the same time trip over each other: it is made first.
    if (!existsSync(join(home, "storage"))) {
      await run(python, ["-c", "import dagster; dagster.DagsterInstance.get()"], place);
    }
    for (const location of locations) {
      const socket = codeServerSocket(home, location);
      rmSync(socket, { force: true });
      processes.start(`code-${location}`, python, codeServer(location, socket), place);
    }
    const listening = () => locations.every((location) => existsSync(codeServerSocket(home, location)));
    await until("the code servers", processes, async () => listening());
    await running.startWebserver();
    if (options.daemon ?? true) await running.startDaemon();
    return running;
  } catch (error) {
    await processes.stop();
    throw error;
  }
}

/**
 * The command of a location's code server. `broken` has one that outlives code which cannot be loaded, and loads it
 * anew when the location is reloaded; the others are half as many processes and have nothing to load anew.
 */
function codeServer(location: SampleLocation, socket: string): string[] {
  const command = location === "broken" ? ["code-server", "start"] : ["api", "grpc"];
  const target = ["-m", LOCATION_MODULES[location], "-d", SAMPLE_PROJECT, "--location-name", location];
  return ["-m", "dagster", ...command, "-s", socket, ...target];
}

interface Locations {
  workspaceOrError: {
    locationEntries?: { name: string; loadStatus: string; locationOrLoadError: { __typename: string } | null }[];
  };
}

async function knowsEveryLocation(url: string, locations: readonly SampleLocation[]): Promise<boolean> {
  const query = `{ workspaceOrError { ... on Workspace {
    locationEntries { name loadStatus locationOrLoadError { __typename } } } } }`;
  let answer: Locations;
  try {
    answer = await graphql<Locations>(url, query);
  } catch (error) {
    // Refused: it does not listen yet.
    if (error instanceof TypeError) return false;
    throw error;
  }
  const entries = answer.workspaceOrError.locationEntries ?? [];
  return locations.every((name) => {
    const entry = entries.find((one) => one.name === name);
    const wanted = name === "broken" ? undefined : "RepositoryLocation";
    const found = entry?.locationOrLoadError?.__typename;
    return entry?.loadStatus === "LOADED" && found !== undefined && (wanted === undefined || found === wanted);
  });
}

async function daemonIsHealthy(url: string): Promise<boolean> {
  type Health = { instance: { daemonHealth: { allDaemonStatuses: { required: boolean; healthy: boolean | null }[] } } };
  const query = "{ instance { daemonHealth { allDaemonStatuses { required healthy } } } }";
  const { instance } = await graphql<Health>(url, query);
  return instance.daemonHealth.allDaemonStatuses.every((part) => part.healthy || !part.required);
}

async function until(what: string, processes: DagsterProcesses, check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + START_TIMEOUT_MS;
  while (!(await check())) {
    processes.assertAlive();
    if (Date.now() > end) throw new Error(`waited ${START_TIMEOUT_MS / 1000} s for ${what}`);
    await delay(POLL_MS);
  }
}
