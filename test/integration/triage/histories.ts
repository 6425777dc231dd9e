import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "vitest";
import { SAMPLE_PROJECT } from "../../support/dagster-environment.ts";
import type { RunningDagster } from "../../support/dagster-instance.ts";
import type { StdioConnection } from "../../support/stdio-client.ts";

const run = promisify(execFile);

/** What of the sample project fails by default, to be mended by flags. */
export const mended: readonly string[] = [
  ...["marts__churn", "marts__forecast", "marts__verbose_failure", "emails_valid", "revenue_positive", "prices_known"],
  ...["etl", "twin_failures", "raising_schedule", "raising_sensor", "partitioned__daily_orders"],
];

/** The ids of the runs of a history, by the names that `history.py` gives them. */
export type HistoryRuns = Record<string, string>;

/** Gives a Dagster whose daemon is not running one of the histories of `history.py`. */
export async function playHistory(dagster: RunningDagster, name: "healthy" | "broken"): Promise<HistoryRuns> {
  const script = fileURLToPath(new URL("history.py", import.meta.url));
  const args = [script, name, "--url", dagster.url, "--workspace", dagster.workspace];
  const env = { ...dagster.env, PYTHONPATH: SAMPLE_PROJECT };
  const { stdout } = await run(dagster.python, args, { cwd: SAMPLE_PROJECT, env, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as HistoryRuns;
}

/** Calls tools that must not fail, and gives their answers. */
export function askedOf(server: StdioConnection) {
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared as they come
  return async (tool: string, args: Record<string, unknown> = {}): Promise<any> => {
    const { answer, isError } = await server.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(false);
    return answer;
  };
}
