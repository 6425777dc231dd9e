import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Deployment } from "../../../src/dagster/dagster.ts";
import type { AssetHealth } from "../../../src/dagster/health/asset-health.ts";
import { readHealth } from "../../../src/dagster/health/read-health.ts";
import { readOverviewAssets } from "../../../src/dagster/triage/overview-assets.ts";
import { connectedTo } from "../../support/connected-to.ts";
import { type RunningDagster, startDagster } from "../../support/dagster-instance.ts";
import { steps } from "./expected-states.ts";
import { History, type Oracle, oracleHealth, startOracle } from "./oracle.ts";

/** Open-source storage does not keep the last observation where Dagster's resolver looks for it: it calls these UNKNOWN. */
const observables = new Set(["raw/fx_rates"]);

describe.skipIf("skipped" in inject("dagster"))("derived health is Dagster's", () => {
  let dagster: RunningDagster;
  let oracle: Oracle;
  let history: History;
  beforeAll(async () => {
    dagster = await startDagster({ version: "1.13", locations: ["warehouse", "reporting"], daemon: false });
    oracle = await startOracle(dagster);
    history = new History(dagster);
  }, 300_000);
  afterAll(async () => {
    await history?.stop();
    await oracle?.stop();
    await dagster?.stop();
  });

  const connected = (url: string) => new Deployment(connectedTo(url)).forCall();

  it.each(steps.map((step) => [step.name.replaceAll("_", " "), step] as const))("%s", async (_, { name, expected }) => {
    await history.step(name);
    const truth = await oracleHealth(oracle.url);
    // Few assets are asked outright and many looked for among what failed: two ways to the same.
    for (const outright of [100, 0]) {
      const call = connected(dagster.url);
      const derived = await readHealth(call, "all", { outright });
      expect(call.notes).toEqual([]);
      expect(derived.size).toBe(truth.size);
      expect(derived.size).toBeGreaterThan(30);
      expect(differences(derived, truth)).toEqual({});
    }

    // The overview asks otherwise; of partitions in progress it says that it does not know how they stood.
    for (const outright of [100, 0]) {
      const call = connected(dagster.url);
      const { healths } = await readOverviewAssets(call, { outright });
      expect(healths.size).toBe(truth.size);
      const unlike = Object.keys(differences(healths, truth));
      if (call.notes.length === 0) expect(unlike).toEqual([]);
      else {
        expect(call.notes).toEqual([expect.stringContaining("partitions in progress")]);
        expect(unlike.filter((key) => !key.startsWith("partitioned/"))).toEqual([]);
      }
    }

    // The step made the state that it is named for: otherwise two wrong answers could agree.
    const own = await readHealth(connected(dagster.url), Object.keys(expected));
    for (const [key, parts] of Object.entries(expected)) expect(own.get(key), key).toMatchObject(parts);
  });

  it("knows of an older failure when the run that failed last was deleted, where Dagster no longer does", async () => {
    await history.step("later_failure_deleted");
    const truth = await oracleHealth(oracle.url);
    const derived = await readHealth(connected(dagster.url), "all");
    expect(truth.get("marts/auto_cron")!.materialization).toEqual({ status: "UNKNOWN" });
    expect(derived.get("marts/auto_cron")!.materialization).toMatchObject({ status: "DEGRADED" });
    expect(Object.keys(differences(derived, truth))).toEqual(["marts/auto_cron"]);
  });

  it("takes Dagster's own health where Dagster computes it", async () => {
    const truth = await oracleHealth(oracle.url);
    const taken = await readHealth(connected(oracle.url), "all");
    expect(taken.size).toBe(truth.size);
    for (const [key, told] of truth) {
      expect(JSON.parse(JSON.stringify(taken.get(key))), key).toEqual({ ...told, source: "dagster" });
    }
  });
});

/** The assets whose health is not what Dagster says, part by part and with its counts, and both. */
function differences(
  derived: ReadonlyMap<string, AssetHealth>,
  truth: ReadonlyMap<string, Omit<AssetHealth, "source">>,
): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, told] of truth) {
    const { source, ...own } = derived.get(key)!;
    expect(source).toBe("derived");
    const [mine, theirs] = [own, told].map((health) =>
      observables.has(key) ? { checks: health.checks, freshness: health.freshness } : health,
    );
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(mine)), theirs)) found[key] = { derived: mine, dagster: theirs };
  }
  return found;
}
