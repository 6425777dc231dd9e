/**
 * Measures the health of 2,000 and of 10,000 assets, derived and by Dagster's own resolver, side by side in one run, and the
 * overview of the deployment beside them:
 *
 *   npm run bench:health               # or, for other sizes, how many hundreds: npm run bench:health -- 5
 *
 * It takes some ten minutes; `npm run bench` measures the smaller size alone.
 *
 * Each size is measured on assets that never ran and again on assets that all have a materialization, which cost Dagster more.
 * Prints a table beside the targets, and exits with 1 when a target is missed.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Deployment } from "../src/dagster/dagster.ts";
import { getAssetHealthSummary } from "../src/tools/assets/get-asset-health-summary.ts";
import { getDeploymentOverview } from "../src/tools/overview/get-deployment-overview.ts";
import { oracleHealth, startOracle } from "../test/integration/health/oracle.ts";
import { connectedTo } from "../test/support/connected-to.ts";
import { SAMPLE_PROJECT } from "../test/support/dagster-environment.ts";
import { type RunningDagster, startDagster } from "../test/support/dagster-instance.ts";

const rounds = 5;

/** What one size took, in ms: medians, and the longest request of all. */
interface Times {
  derived: number;
  dagster: number;
  overview: number;
  overviewRequests: number;
  longest: Longest;
  characters: number;
  total: number;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** The longest that a request took from here on, in ms, and which one it was. */
interface Longest {
  ms: number;
  operation: string;
  /** How many requests there were. */
  requests: number;
}

function watchRequests(): () => Longest {
  const original = globalThis.fetch;
  const longest: Longest = { ms: 0, operation: "", requests: 0 };
  globalThis.fetch = async (...args) => {
    const { value, ms } = await timed(async () => {
      const response = await original(...args);
      return new Response(await response.arrayBuffer(), response);
    });
    longest.requests += 1;
    if (ms > longest.ms)
      Object.assign(longest, { ms, operation: /query (\w+)/.exec(String(args[1]?.body))?.[1] ?? "" });
    return value;
  };
  return () => {
    globalThis.fetch = original;
    return longest;
  };
}

async function measure(url: string, oracleUrl: string): Promise<Times> {
  const derived: number[] = [];
  const dagster: number[] = [];
  const overview: number[] = [];
  let overviewRequests = 0;
  let longest: Longest = { ms: 0, operation: "", requests: 0 };
  let characters = 0;
  let total = 0;
  for (let round = 0; round < rounds; round += 1) {
    dagster.push((await timed(() => oracleHealth(oracleUrl))).ms);
    // A fresh deployment: nothing is remembered of the round before.
    const call = new Deployment(connectedTo(url)).forCall();
    const stopWatching = watchRequests();
    const { value, ms } = await timed(() => getAssetHealthSummary.handler(getAssetHealthSummary.input.parse({}), call));
    const longestHere = stopWatching();
    derived.push(ms);
    const stopWatchingOverview = watchRequests();
    const input = getDeploymentOverview.input.parse({});
    const another = new Deployment(connectedTo(url)).forCall();
    overview.push((await timed(() => getDeploymentOverview.handler(input, another))).ms);
    const longestThere = stopWatchingOverview();
    overviewRequests = longestThere.requests;
    for (const one of [longestHere, longestThere]) if (one.ms > longest.ms) longest = one;
    characters = JSON.stringify(value).length;
    total = Number((value as { total: number }).total);
  }
  return {
    derived: median(derived),
    dagster: median(dagster),
    overview: median(overview),
    overviewRequests,
    longest,
    characters,
    total,
  };
}

/** Materializes all assets of the location, five layers a run, in the way of a run worker. */
async function materializeAll(dagster: RunningDagster, layers: number): Promise<void> {
  const code = `
import logging, sys
logging.disable(logging.CRITICAL)
from seeder import Seeder, keep_engines
keep_engines()
seeder = Seeder(sys.argv[1], sys.argv[2])
for first in range(0, int(sys.argv[3]), 5):
    layers = range(first, first + 5)
    seeder.run(assets=[f"large/layer_{layer:02d}/asset_{number:03d}" for layer in layers for number in range(100)], location="large")
`;
  await promisify(execFile)(dagster.python, ["-c", code, dagster.url, dagster.workspace, String(layers)], {
    cwd: SAMPLE_PROJECT,
    env: dagster.env,
    maxBuffer: 64 * 1024 * 1024,
  });
}

const results: { what: string; times: Times }[] = [];
const sizes = process.argv.slice(2).map(Number);
for (const layers of sizes.length > 0 ? sizes : [20, 100]) {
  const options = {
    version: "1.13",
    locations: ["large"],
    daemon: false,
    env: { LARGE_LAYERS: String(layers) },
  } as const;
  const dagster = await startDagster(options);
  try {
    const oracle = await startOracle(dagster);
    try {
      results.push({ what: `${layers * 100} assets, never run`, times: await measure(dagster.url, oracle.url) });
      console.error(results.at(-1));
      await materializeAll(dagster, layers);
      results.push({ what: `${layers * 100} assets, materialized`, times: await measure(dagster.url, oracle.url) });
      console.error(results.at(-1));
    } finally {
      await oracle.stop();
    }
  } finally {
    await dagster.stop();
  }
}

const rows: [what: string, measured: string, target: string, met: boolean][] = [];
for (const [index, { what, times }] of results.entries()) {
  const ratio = times.derived / times.dagster;
  const seconds = `${(times.derived / 1000).toFixed(2)} s, Dagster ${(times.dagster / 1000).toFixed(2)} s`;
  rows.push([`${what}: health`, `${ratio.toFixed(2)} x Dagster (${seconds})`, "<= 2 x Dagster", ratio <= 2]);
  rows.push([
    `${what}: longest request`,
    `${(times.longest.ms / 1000).toFixed(2)} s (${times.longest.operation})`,
    "<= 10 s",
    times.longest.ms <= 10_000,
  ]);
  rows.push([
    `${what}: overview`,
    `${(times.overview / times.dagster).toFixed(2)} x Dagster's health (${(times.overview / 1000).toFixed(2)} s, ${times.overviewRequests} requests)`,
    "<= 3 x Dagster's health",
    times.overview <= 3 * times.dagster,
  ]);
  rows.push([`${what}: answer`, `${times.characters} characters`, "<= 6000 characters", times.characters <= 6000]);
  const smaller = results[index - 2]?.times;
  if (smaller !== undefined) {
    const growth = times.derived / smaller.derived;
    const more = times.total / smaller.total;
    // Half as much again is left to noise.
    rows.push([
      `${what}: growth`,
      `${growth.toFixed(1)} x the time for ${more} x the assets`,
      `<= ${more * 1.5} x`,
      growth <= more * 1.5,
    ]);
  }
}
for (const [what, measured, target, met] of rows)
  console.log(`${what.padEnd(46)}${measured.padEnd(56)}${target.padEnd(22)}${met ? "met" : "MISSED"}`);
if (rows.some(([, , , met]) => !met)) process.exitCode = 1;
