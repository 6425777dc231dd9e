import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { countingProxy } from "../../support/counting-proxy.ts";
import { type RunningDagster, startDagster } from "../../support/dagster-instance.ts";
import { launch, type Seeded, seed, setFlag } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";
import { askedOf, type HistoryRuns, mended, playHistory } from "./histories.ts";

interface Problem {
  kind: string;
  name?: string;
  what?: string;
  location?: string;
  run_id?: string;
  count?: number;
  in?: string[];
}

/** All of the sample project: some 40 assets that fail in many ways, and 2,000 more. */
const locations = ["warehouse", "reporting", "broken", "large"] as const;

describe.skipIf("skipped" in inject("dagster"))("the overview of the sample project", () => {
  let dagster: RunningDagster;
  let proxy: Awaited<ReturnType<typeof countingProxy>>;
  let server: StdioConnection;
  const start = async () => {
    dagster = await startDagster({ version: "1.13", locations, daemon: false });
    proxy = await countingProxy(dagster.url);
    server = await connectStdio(proxy.url);
  };
  const stop = async () => {
    await server?.close();
    proxy?.server.close();
    await dagster?.stop();
  };

  describe("with all its faults, and a queue that is stuck", () => {
    let seeded: Seeded;
    beforeAll(async () => {
      await start();
      seeded = await seed(dagster);
      await dagster.startDaemon();
      await server.call("set_concurrency_limit", { pool: "database", limit: 0 });
      await launch(dagster.url, { job: "pooled" });
    });
    afterAll(stop);

    it("names every one of them in 12 requests and 6,000 characters, and nothing that is well", async () => {
      const before = proxy.count();
      const answer = await askedOf(server)("get_deployment_overview");
      expect(proxy.count() - before).toBeLessThanOrEqual(12);
      expect(server.answers.at(-1)!.length).toBeLessThanOrEqual(6000);
      expect(answer.all_right).toBe(false);
      const problems = answer.problems as Problem[];
      // All of them, so that whatever else were told would be a false alarm.
      expect(problems.map(({ kind, name }) => `${kind} ${name ?? ""}`.trim())).toEqual([
        "code_location_failed broken",
        "queue_stuck",
        "automation_sensor_stopped default_automation_condition_sensor",
        "schedule_failing raising_schedule",
        "sensor_failing raising_sensor",
        "asset_failed marts/churn",
        "asset_failed marts/executive_dashboard",
        "asset_failed marts/forecast",
        "asset_failed marts/verbose_failure",
        "partitions_failed partitioned/daily_orders",
        "partitions_failed partitioned/store_sales",
        "check_failed marts/revenue:revenue_positive",
        "check_failed staging/products:prices_known",
        ...Array.from({ length: 5 }, () => "runs_failed"),
        "check_warned staging/customers:emails_valid",
      ]);
      const named = new Map(problems.map((problem) => [problem.name ?? problem.kind, problem]));
      expect(named.get("broken")!.what).toBe("ImportError: the module invoices_client is not installed");
      expect(named.get("queue_stuck")!.what).toMatch(
        /^1 run queued for \d+ s: a run waits for pool database, whose limit is 0$/,
      );
      expect(named.get("raising_schedule")!.what).toBe("ValueError: the holiday calendar is empty");
      expect(named.get("raising_sensor")!.what).toBe("ConnectionError: the file server is gone");
      expect(named.get("default_automation_condition_sensor")!.what).toContain("3 assets");
      expect(named.get("marts/churn")).toMatchObject({
        what: "ValueError: invalid literal for int() with base 10: 'not-a-number'",
        run_id: seeded.runs.churn_failed,
      });
      expect(named.get("marts/executive_dashboard")!.what).toBe("not reached: marts/churn failed in the same run");
      expect(named.get("marts/verbose_failure")!.what).toMatch(
        /\[119\d\d characters left out\].*column amount is missing$/,
      );
      expect(named.get("partitioned/daily_orders")!.what).toBe("3 of 31 partitions failed, 5 missing");
      expect(named.get("marts/revenue:revenue_positive")!.what).toBe("3 bad rows");
      expect(named.get("staging/products:prices_known")!.what).toBe(
        "could not be executed: LookupError: the price list is gone",
      );
      const groups = problems.filter(({ kind }) => kind === "runs_failed");
      expect(groups[0]).toMatchObject({ count: 3, in: ["partitioned/daily_orders"] });
      expect(groups.flatMap(({ in: places }) => places ?? []).sort()).toEqual(
        ["etl", "my_pipeline", "partitioned/daily_orders", "partitioned/store_sales", "twin_failures"].sort(),
      );
      expect(answer.runs).toMatchObject({ failed: 11, queued: 1, in_progress: 0 });
      expect(answer.code_locations).toEqual({ loaded: 3, failed: 1 });
    });

    it("counts as get_asset_health_summary does", async () => {
      const ask = askedOf(server);
      const { assets } = await ask("get_deployment_overview");
      const summary = await ask("get_asset_health_summary");
      expect({ total: assets.total, by_health: assets.by_health }).toEqual({
        total: summary.total,
        by_health: summary.by_health,
      });
    });
  });

  describe("in a copy of it in which all is well", () => {
    const mends: (() => void)[] = [];
    let runs: HistoryRuns;
    beforeAll(async () => {
      await start();
      mends.push(...[...mended, "broken"].map((name) => setFlag(dagster.flags, `fix-${name}`)));
      await askedOf(server)("reload_code_location", { location: "broken", wait: true });
      runs = await playHistory(dagster, "healthy");
      await dagster.startDaemon();
      await askedOf(server)("start_sensor", { sensor: "default_automation_condition_sensor" });
    });
    afterAll(async () => {
      for (const unset of mends) unset();
      await stop();
    });

    it("raises no false alarm, also of what failed, was canceled or was late and is well since", async () => {
      const before = proxy.count();
      const overview = await askedOf(server)("get_deployment_overview");
      expect(overview).toMatchObject({ all_right: true, problems: [], summary: "Everything is all right." });
      expect(proxy.count() - before).toBeLessThanOrEqual(12);
      // The decoys are there.
      expect(overview.runs.failed).toBeGreaterThanOrEqual(3);
      expect(overview.assets.by_health.HEALTHY).toBeGreaterThanOrEqual(12);
      expect(Object.keys(runs)).toEqual(expect.arrayContaining(["recovered_asset", "recovered_job", "canceled"]));
    });
  });
});
