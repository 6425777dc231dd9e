import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { SAMPLE_PROJECT } from "./dagster-environment.ts";
import { graphql, type Json } from "./dagster-graphql.ts";
import type { RunningDagster } from "./dagster-instance.ts";

/** The ids of what the seed made; test/integration/dagster/README.md says what each is. */
export interface Seeded {
  readonly runs: {
    readonly assets_ok: string;
    readonly check_raised: string;
    readonly observation: string;
    readonly churn_failed: string;
    readonly forecast_failed: string;
    readonly verbose_failed: string;
    readonly job_ok: string;
    readonly refresh_reporting: string;
    readonly streams: string;
    readonly pooled: string;
    readonly flaky_ok: string;
    readonly twin_failures: string;
    readonly etl_failed: string;
    readonly noisy: string;
    readonly canceled: string;
    readonly never_started: string;
    /** Requested by the sensor's one tick. */
    readonly new_files: string;
  };
  readonly backfills: { readonly daily_orders: string; readonly store_sales: string; readonly daily_totals: string };
}

/** What `launch` starts: a job, or assets (and then `job` is left out). */
export interface Launch {
  readonly job?: string;
  readonly assets?: readonly string[];
  readonly location?: string;
  readonly config?: Json;
  readonly tags?: Readonly<Record<string, string>>;
}

/** The state of a run that is read while it is waited for. */
export interface RunState {
  readonly status: string;
  readonly tags: readonly { readonly key: string; readonly value: string }[];
}

const run = promisify(execFile);
const ENDED = new Set(["SUCCESS", "FAILURE", "CANCELED"]);
const POLL_MS = 150;

/**
 * Gives a Dagster that was started with `daemon: false` its known history, in one Python process.
 * Throws with the output of that process if it fails.
 */
export async function seed(dagster: RunningDagster): Promise<Seeded> {
  const output = join(dagster.home, "seeded.json");
  const args = ["seed.py", "--url", dagster.url, "--workspace", dagster.workspace, "--output", output];
  await run(dagster.python, args, {
    cwd: SAMPLE_PROJECT,
    env: dagster.env,
    timeout: 300_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(readFileSync(output, "utf8")) as Seeded;
}

/** Launches a run through Dagster's own API and gives its id; throws where Dagster refuses. */
export async function launch(url: string, what: Launch): Promise<string> {
  const mutation = `mutation Launch($params: ExecutionParams!) { launchRun(executionParams: $params) {
    __typename
    ... on LaunchRunSuccess { run { runId } }
    ... on PythonError { message }
    ... on RunConfigValidationInvalid { errors { message } } } }`;
  const params: Json = {
    selector: {
      repositoryLocationName: what.location ?? "warehouse",
      repositoryName: "__repository__",
      jobName: what.job ?? "__ASSET_JOB",
      ...(what.assets && { assetSelection: what.assets.map((key) => ({ path: key.split("/") })) }),
    },
    mode: "default",
    runConfigData: what.config ?? {},
    executionMetadata: { tags: Object.entries(what.tags ?? {}).map(([key, value]) => ({ key, value })) },
  };
  const { launchRun } = await graphql<{ launchRun: { __typename: string; run?: { runId: string } } }>(url, mutation, {
    params,
  });
  if (!launchRun.run) throw new Error(`not launched: ${JSON.stringify(launchRun)}`);
  return launchRun.run.runId;
}

/** Waits until a run has one of the statuses, by default until it has ended, and gives its state. */
export async function waitForRun(
  url: string,
  runId: string,
  statuses: ReadonlySet<string> = ENDED,
  timeoutMs = 90_000,
): Promise<RunState> {
  const query = `query Run($id: ID!) { runOrError(runId: $id) {
    ... on Run { status tags { key value } } ... on RunNotFoundError { message } ... on PythonError { message } } }`;
  const end = Date.now() + timeoutMs;
  for (;;) {
    const { runOrError } = await graphql<{ runOrError: Partial<RunState> & { message?: string } }>(url, query, {
      id: runId,
    });
    const { status, tags, message } = runOrError;
    if (status === undefined || tags === undefined) throw new Error(message ?? `run ${runId} is not there`);
    if (statuses.has(status)) return { status, tags };
    if (Date.now() > end) throw new Error(`run ${runId} is still ${status} after ${timeoutMs / 1000} s`);
    await delay(POLL_MS);
  }
}

/** Sets a flag of the sample project, such as `fix-marts__churn`, and gives the function that takes it back. */
export function setFlag(flags: string, name: string): () => void {
  const file = join(flags, name);
  writeFileSync(file, "");
  return () => rmSync(file, { force: true });
}
