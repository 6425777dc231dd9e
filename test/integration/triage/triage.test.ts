import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type RunningDagster, startDagster } from "../../support/dagster-instance.ts";
import { setFlag } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";
import { askedOf, type HistoryRuns, mended, playHistory } from "./histories.ts";

const automation = "default_automation_condition_sensor";

// biome-ignore lint/suspicious/noExplicitAny: answers are compared as they come
type Answer = any;

describe.skipIf("skipped" in inject("dagster"))("triage", () => {
  let dagster: RunningDagster;
  let server: StdioConnection;
  let runs: HistoryRuns;

  const ask = (tool: string, args: Record<string, unknown> = {}): Promise<Answer> => askedOf(server)(tool, args);

  beforeAll(async () => {
    dagster = await startDagster({ version: "1.13", locations: ["warehouse", "reporting"], daemon: false });
    server = await connectStdio(dagster.url);
  }, 300_000);
  afterAll(async () => {
    await server?.close();
    await dagster?.stop();
  });

  describe("of a deployment in which all is well", () => {
    const mends: (() => void)[] = [];
    beforeAll(async () => {
      mends.push(...mended.map((name) => setFlag(dagster.flags, `fix-${name}`)));
      await playHistory(dagster, "healthy");
      await dagster.startDaemon();
      await ask("start_sensor", { sensor: automation });
    }, 300_000);
    afterAll(async () => {
      await ask("stop_sensor", { sensor: automation });
      await dagster.stopDaemon();
      for (const unset of mends) unset();
    });

    it("has nothing to explain of an asset that is up to date", async () => {
      expect(await ask("explain_asset", { asset_key: "raw/orders" })).toMatchObject({ health: "HEALTHY", causes: [] });
    });

    it("names the false parts of an automation condition", async () => {
      let explained: Answer;
      const end = Date.now() + 90_000;
      do {
        explained = await ask("explain_asset", { asset_key: "marts/auto_unmet" });
        if (explained.cause !== "automation_condition_unmet") await delay(500);
      } while (explained.cause !== "automation_condition_unmet" && Date.now() < end);
      const [cause] = explained.causes;
      expect(cause).toMatchObject({ kind: "automation_condition_unmet", evaluation_id: expect.any(String) });
      // Nothing newly missing or updated is what keeps it back, and every other part of the condition was skipped after that.
      expect(cause.details).toEqual([expect.stringMatching(/has not become true since handled/)]);
      expect(explained.causes).toContainEqual(
        expect.objectContaining({ kind: "upstream_missing", asset: "marts/customer_ltv", distance: 1 }),
      );
    }, 120_000);
  });

  describe("of a broken one", () => {
    beforeAll(async () => {
      runs = await playHistory(dagster, "broken");
    }, 300_000);
    const diagnose = (name: string) => ask("diagnose_run", { run_id: runs[name] });

    it("finds the bottom of a chain of exceptions", async () => {
      const told = await diagnose("chain");
      expect(told).toMatchObject({
        status: "FAILURE",
        cause: "step_failed",
        root_error: { type: "ValueError", message: "invalid literal for int() with base 10: 'not-a-number'" },
        steps_not_run: ["marts__executive_dashboard"],
        same_error: { count: 1, runs: [runs.chain] },
        downstream_affected: [{ asset: "marts/executive_dashboard", distance: 1 }],
      });
      expect(told.root_error.where).toMatch(/failing\.py:\d+ in load_model$/);
      expect(told.failed_steps.map(({ step }: Answer) => step)).toEqual(["marts__churn"]);
      expect(told.since_last_success.of).toBe("marts/churn");
    });

    it("tells a Failure with its metadata", async () => {
      expect((await diagnose("failure")).root_error).toMatchObject({
        type: "Failure",
        message: "not enough history",
        metadata: { days: 3, needed: 28, runbook: "https://docs.example.com/forecast" },
      });
    });

    it("finds a failure after 5,000 events, the lines before it, and what differs since the last success", async () => {
      const told = await diagnose("noisy");
      expect(told.root_error).toMatchObject({ type: "RuntimeError", message: "failed after 5000 lines" });
      const messages = told.logs.map(({ message }: Answer) => message);
      expect(messages).toContain("line 5000 is the only error");
      expect(messages).toContain("line 4999");
      expect(told.since_last_success.differs.config).toContainEqual({
        path: "ops.chatter.config.events",
        was: "10",
        now: "5000",
      });
      expect(told.since_last_success.differs.config).toContainEqual({ path: "ops.chatter.config.fail", now: "true" });
      expect(told.since_last_success.differs.tags).toEqual([{ tag: "cause", now: "load test" }]);
    });

    it("tells two steps that failed each with its own error", async () => {
      const told = await diagnose("twins");
      expect(told.failed_steps.map(({ step, error }: Answer) => [step, error.type, error.message]).sort()).toEqual([
        ["fail_left", "ValueError", "left hand failed"],
        ["fail_right", "OSError", "right hand failed"],
      ]);
      expect(told.root_error).toEqual(told.failed_steps[0].error);
    });

    it("tells why a queued run has not started", async () => {
      const told = await diagnose("queued");
      expect(told).toMatchObject({ status: "QUEUED", cause: "queued", failed_steps: [] });
      expect(told.root_error.message).toContain("pool database: 0 of 0 in use");
      expect(told.same_error).toBeUndefined();
    });

    it("tells why a run could not be launched", async () => {
      expect(await diagnose("launch")).toMatchObject({
        cause: "launch_failed",
        failed_steps: [],
        root_error: { message: "Could not start a run worker: the machine has no memory left" },
      });
    });

    it("tells that a run's worker died, and in which step", async () => {
      const told = await diagnose("died");
      expect(told).toMatchObject({ cause: "worker_died", failed_steps: [{ step: "wait" }] });
      expect(told.root_error.message).toContain("Detected run worker status FAILED: 'OOMKilled'");
    });

    it("calls a canceled run no failure", async () => {
      const told = await diagnose("canceled");
      expect(told).toMatchObject({ status: "CANCELED", cause: "canceled", failed_steps: [] });
      expect(told.summary).toContain("not a failure");
      expect(told.root_error).toBeUndefined();
      expect(told.same_error).toBeUndefined();
    });

    it("tells a timeout from a cancellation", async () => {
      const told = await diagnose("timeout");
      expect(told.cause).toBe("timed_out");
      expect(told.root_error.message).toMatch(/exceed(ed|ing) maximum runtime of 5 seconds/i);
      expect(told.failed_steps).toMatchObject([{ step: "wait" }]);
    });

    it("knows a retry that failed again with the same error", async () => {
      const told = await diagnose("retry");
      expect(told).toMatchObject({
        root_error: { type: "ArithmeticError", message: "the rate is zero" },
        retry_of: { run_id: runs.parent, same_error: true },
        same_error: { count: 2 },
      });
      expect([...told.same_error.runs].sort()).toEqual([runs.parent, runs.retry].sort());
      const op = await diagnose("retried_op");
      expect(op.root_error).toMatchObject({ type: "ConnectionError", message: "attempt 3 was refused" });
      expect(op.failed_steps).toMatchObject([{ step: "call_service", attempts: 3 }]);
    });

    it("names a blocking check, what it found, and what it kept from running", async () => {
      const told = await diagnose("blocking");
      expect(told.cause).toBe("blocking_check_failed");
      expect(told.root_error.message).toBe(
        "Blocking asset check failed: staging/payments:amounts_reconcile: 3 bad rows",
      );
      expect(told.steps_not_run).toContain("marts__revenue");
    });

    const explain = (asset_key: string, partition?: string) =>
      ask("explain_asset", { asset_key, ...(partition === undefined ? {} : { partition }) });

    it("explains an asset by its own failure", async () => {
      const told = await explain("marts/churn");
      expect(told.causes[0]).toMatchObject({ kind: "own_failure", run_id: runs.chain, error: { type: "ValueError" } });
      // What its run did not get to has the same run and another cause.
      expect((await explain("marts/executive_dashboard")).causes[0]).toMatchObject({
        kind: "upstream_failed",
        asset: "marts/churn",
        run_id: runs.chain,
      });
      expect(told.stale).not.toBe("FRESH");
    });

    it("explains an asset by a failure two hops up", async () => {
      const told = await explain("marts/customer_ltv");
      expect(told.causes[0]).toMatchObject({
        kind: "upstream_failed",
        asset: "staging/payments",
        distance: 2,
        run_id: runs.two_hops,
        error: { message: "staging/payments was told to fail" },
      });
      expect(told.causes.filter(({ kind }: Answer) => kind === "upstream_failed")).toHaveLength(1);
    });

    it("explains a partition by the same partition upstream", async () => {
      const missing = await explain("partitioned/daily_order_lines", "2024-01-28");
      expect(missing.causes[0]).toMatchObject({
        kind: "upstream_partition_missing",
        asset: "partitioned/daily_orders",
        partitions: ["2024-01-28"],
      });
      const failed = await explain("partitioned/daily_order_lines", "2024-01-05");
      expect(failed.causes[0]).toMatchObject({
        kind: "upstream_partition_failed",
        run_id: runs["2024-01-05"],
        error: { type: "ValueError" },
      });
      const there = await explain("partitioned/daily_order_lines", "2024-01-27");
      expect(there.causes.map(({ kind }: Answer) => kind)).toEqual(["never_materialized"]);
    });

    it("explains an asset by the stopped sensor that would update it", async () => {
      expect((await explain("marts/auto_cron")).causes[0]).toMatchObject({
        kind: "automation_sensor_stopped",
        sensor: automation,
      });
    });

    it("explains an asset by its failed check", async () => {
      expect((await explain("staging/orders")).causes[0]).toMatchObject({
        kind: "check_failed",
        check: "staging/orders:not_empty",
        what: "Its check not_empty failed: 3 bad rows",
      });
    });

    it("explains a partitioned asset by its failed partitions, not by Dagster's staleness of the whole", async () => {
      const told = await explain("partitioned/daily_orders");
      expect(told).toMatchObject({ cause: "own_failure", health: "DEGRADED" });
      expect(told.causes[0]).toMatchObject({ run_id: runs["2024-01-05"], error: { type: "ValueError" } });
      expect(told.stale).toBeUndefined();
      expect(told.next).toContainEqual(
        expect.objectContaining({
          tool: "launch_backfill",
          arguments: { asset_keys: ["partitioned/daily_orders"], only: "missing", dry_run: true },
        }),
      );
    });

    it("explains an asset by its overdue freshness", async () => {
      const told = await explain("marts/fresh_window");
      expect(told.causes.map(({ kind }: Answer) => kind)).toContain("freshness_overdue");
      expect(told.cause).toBe("freshness_overdue");
    });

    it("explains an asset by its changed code version", async () => {
      expect(await explain("raw/customers")).toMatchObject({ cause: "code_version_changed", stale: "STALE" });
    });
  });
});
