import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The Dagster releases that the tests run on: the newest that is supported, and the oldest. */
export type DagsterVersion = "1.13" | "1.8";

/** A Python environment with Dagster in it, or why there is none. */
export type DagsterEnvironment =
  | { readonly ok: true; readonly python: string; readonly installed: boolean }
  | { readonly ok: false; readonly reason: "no_python" | "install_failed"; readonly message: string };

/** The folder of the sample Dagster project. */
export const SAMPLE_PROJECT = fileURLToPath(new URL("../integration/dagster/", import.meta.url));

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const REQUIREMENTS: Record<DagsterVersion, string> = { "1.13": "requirements.txt", "1.8": "requirements-1.8.txt" };
/** The minor versions of Python 3 that the pinned packages of each release run on, the preferred one first. */
const PYTHON_MINORS: Record<DagsterVersion, readonly number[]> = { "1.13": [11, 12, 13], "1.8": [11, 12] };
const LOCK_STALE_MS = 15 * 60_000;
const run = promisify(execFile);

/**
 * Gives the Python of a virtual environment that holds the pinned requirements of a Dagster release.
 *
 * The environment lives in the project's root (`.venv-1.13`, `.venv-1.8`) and is kept between runs: a stamp
 * with the hash of the requirements says whether it is still the right one. `DAGSTER_VENV_1_13` or
 * `DAGSTER_VENV_1_8` names another environment to use as it is. Several processes may ask at once: the first
 * installs, the others wait for it. Does not throw for what a machine may lack; says it instead.
 */
export async function dagsterEnvironment(version: DagsterVersion): Promise<DagsterEnvironment> {
  const given = process.env[`DAGSTER_VENV_${version.replace(".", "_")}`];
  if (given) {
    const python = pythonOf(given);
    return existsSync(python)
      ? { ok: true, python, installed: false }
      : { ok: false, reason: "no_python", message: `there is no ${python}` };
  }
  const folder = join(ROOT, `.venv-${version}`);
  const requirements = join(SAMPLE_PROJECT, REQUIREMENTS[version]);
  const stamp = createHash("sha256").update(readFileSync(requirements)).digest("hex");
  if (isStamped(folder, stamp)) return { ok: true, python: pythonOf(folder), installed: false };

  const python = await findPython(PYTHON_MINORS[version]);
  if (!python) {
    const wanted = PYTHON_MINORS[version].map((minor) => `3.${minor}`).join(", ");
    return { ok: false, reason: "no_python", message: `no Python of ${wanted} was found (python3, python)` };
  }
  const lock = `${folder}.lock`;
  await takeLock(lock);
  try {
    if (isStamped(folder, stamp)) return { ok: true, python: pythonOf(folder), installed: false };
    rmSync(folder, { recursive: true, force: true });
    await run(python, ["-m", "venv", folder]);
    const quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"];
    await run(pythonOf(folder), [...quiet, "-r", requirements], { timeout: 10 * 60_000, maxBuffer: 64 * 1024 * 1024 });
    writeFileSync(join(folder, "requirements.sha256"), stamp);
    return { ok: true, python: pythonOf(folder), installed: true };
  } catch (error) {
    return { ok: false, reason: "install_failed", message: lastLines(error) };
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function pythonOf(folder: string): string {
  return process.platform === "win32" ? join(folder, "Scripts", "python.exe") : join(folder, "bin", "python");
}

function isStamped(folder: string, stamp: string): boolean {
  const file = join(folder, "requirements.sha256");
  return existsSync(file) && readFileSync(file, "utf8") === stamp && existsSync(pythonOf(folder));
}

async function findPython(minors: readonly number[]): Promise<string | undefined> {
  const names = ["python3", ...minors.map((minor) => `python3.${minor}`), "python"];
  const code = "import sys, venv, ensurepip; print(sys.executable, *sys.version_info[:2], sep='\\n')";
  for (const name of names) {
    try {
      const { stdout } = await run(name, ["-c", code]);
      const [executable, major, minor] = stdout.trim().split("\n");
      if (executable && major === "3" && minors.includes(Number(minor))) return executable;
    } catch {
      // Not there, or without venv: the next name may do.
    }
  }
  return undefined;
}

/** A folder is made or it is not, so it serves as a lock between processes. One that was left behind grows stale. */
async function takeLock(lock: string): Promise<void> {
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > LOCK_STALE_MS) rmSync(lock, { recursive: true, force: true });
    else await delay(250);
  }
}

function lastLines(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr?.trim() || message || String(error)).split("\n").slice(-8).join("\n");
}
