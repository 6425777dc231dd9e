import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { dagsterEnvironment } from "./dagster-environment.ts";
import { type RunningDagster, startDagster } from "./dagster-instance.ts";
import { type Seeded, seed } from "./dagster-seed.ts";

/** What the integration tests are given: a seeded Dagster 1.13, or why there is none. */
export type ProvidedDagster =
  | {
      readonly url: string;
      readonly home: string;
      readonly flags: string;
      readonly python: string;
      readonly seeded: Seeded;
    }
  | { readonly skipped: string };

declare module "vitest" {
  export interface ProvidedContext {
    dagster: ProvidedDagster;
  }
}

let running: RunningDagster | undefined;

/**
 * Starts one seeded Dagster for all integration tests. Where it cannot, for want of Python, the tests are told to
 * skip and it is said on stderr; under `CI=true` that is an error.
 */
export async function setup(project: TestProject): Promise<void> {
  const environment = await dagsterEnvironment("1.13");
  if (!environment.ok) {
    const skipped = `no Dagster to test against: ${environment.message}`;
    if (process.env.CI === "true") throw new Error(skipped);
    console.warn(`\nSKIPPED: the integration tests, ${skipped}\n`);
    project.provide("dagster", { skipped });
    return;
  }
  running = await startDagster({ version: "1.13", daemon: false });
  const { url, home, flags, python } = running;
  try {
    const seeded = await seed(running);
    await running.startDaemon();
    project.provide("dagster", { url, home, flags, python, seeded });
  } catch (error) {
    await teardown();
    throw error;
  }
}

/** Stops it. */
export async function teardown(): Promise<void> {
  await running?.stop();
  running = undefined;
}
