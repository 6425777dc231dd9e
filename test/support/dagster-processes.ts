import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One process of a running Dagster, the leader of its own process group. */
export interface DagsterProcess {
  readonly name: string;
  readonly pid: number;
  readonly log: string;
  /** Whether it still runs. */
  alive(): boolean;
  /** Kills the whole group and waits for the leader to be gone. */
  kill(): Promise<void>;
}

/**
 * The processes of one Dagster and the folder that they work in. A reaper, itself a process, holds the other end
 * of a pipe: when this process ends, in whatever way, the groups are killed and the folder is removed.
 */
export class DagsterProcesses {
  readonly #folder: string;
  readonly #reaper: ChildProcess;
  readonly #running = new Set<DagsterProcess>();

  constructor(folder: string, removeFolder: boolean) {
    this.#folder = folder;
    const script = fileURLToPath(new URL("dagster-reaper.mjs", import.meta.url));
    this.#reaper = spawn(process.execPath, [script], { stdio: ["pipe", "ignore", "inherit"], detached: true });
    this.#reaper.unref();
    if (removeFolder) this.#tell(`folder ${folder}`);
  }

  /** Starts a Python process whose output goes to `NAME.log` in the folder. */
  start(
    name: string,
    python: string,
    args: readonly string[],
    options: { env: NodeJS.ProcessEnv; cwd: string },
  ): DagsterProcess {
    const log = join(this.#folder, `${name}.log`);
    const output = openSync(log, "a");
    const child = spawn(python, args, { ...options, stdio: ["ignore", output, output], detached: true });
    closeSync(output);
    const { pid } = child;
    if (pid === undefined) throw new Error(`${python} could not be started for ${name}`);
    this.#tell(`group ${pid}`);
    const alive = () => child.exitCode === null && child.signalCode === null;
    const started: DagsterProcess = {
      name,
      pid,
      log,
      alive,
      kill: async () => {
        child.ref();
        const ended = alive() ? once(child, "exit") : Promise.resolve();
        killGroup(pid);
        await ended;
        this.#running.delete(started);
        this.#tell(`forget ${pid}`);
      },
    };
    child.unref();
    this.#running.add(started);
    return started;
  }

  /** Throws with the end of its log when one of the processes has ended by itself. */
  assertAlive(): void {
    for (const one of this.#running) {
      if (!one.alive()) throw new Error(`${one.name} ended by itself:\n${lastLines(one.log)}`);
    }
  }

  /** Kills every group, removes the folder if it was to be removed, and waits until all that is done. */
  async stop(): Promise<void> {
    await Promise.all([...this.#running].map((one) => one.kill()));
    const { stdin } = this.#reaper;
    if (this.#reaper.exitCode !== null || !stdin) return;
    const ended = once(this.#reaper, "exit");
    this.#reaper.ref();
    stdin.end();
    await ended;
  }

  #tell(line: string): void {
    this.#reaper.stdin?.write(`${line}\n`);
  }
}

/** A TCP port of the loopback interface that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** The last lines of a log file, for an error message. */
function lastLines(log: string, count = 25): string {
  return readFileSync(log, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
