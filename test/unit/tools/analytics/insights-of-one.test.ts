import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

interface Figure {
  metric: string;
  value: number;
  previous?: number;
  change_pct?: number;
  shift?: { since: string; times: number };
  highest?: [string, number];
}

async function asked(tool: string, args: Record<string, unknown>) {
  const { answer, isError } = await embedded.call(tool, args);
  expect(isError, JSON.stringify(answer)).toBe(false);
  return answer;
}

const noTypes = () => ({ __typename: "MetricTypeList", id: "x", metricTypes: [] });
const type = (metricName: string, fields: Record<string, unknown> = {}) => ({
  id: metricName,
  metricName,
  displayName: metricName,
  ...fields,
});

describe("get_asset_cost_analysis", () => {
  it("finds that the churn model's cost tripled, since when, and in which runs", async () => {
    const answer = await asked("get_asset_cost_analysis", { asset_key: "ml/churn_model" });
    const costs = answer.costs as Figure[];
    expect(costs.map(({ metric }) => metric)).toEqual(["__dagster_dagster_credits", "snowflake_cost"]);
    const [credits, cost] = costs;
    expect(cost!.shift!.since).toBe("2026-02-27");
    expect(cost!.shift!.times).toBeGreaterThan(2.8);
    expect(cost!.shift!.times).toBeLessThan(3.4);
    expect(cost!.change_pct).toBeGreaterThan(30);
    expect(cost!.highest![0] >= "2026-02-27").toBe(true);
    // It is trained as often as before.
    expect(credits).not.toHaveProperty("shift");
    const expensive = answer.most_expensive as {
      metric: string;
      of: number;
      runs: { run_id: string; at: string; value: number }[];
    }[];
    const { runs, of } = expensive.find(({ metric }) => metric === "snowflake_cost")!;
    expect(of).toBe(4);
    expect(runs[0]).toMatchObject({ at: "2026-02-28T03:00:01Z" });
    expect(runs[0]!.value).toBeGreaterThan(2 * runs[1]!.value);
    expect((await asked("get_run_status", { run_id: runs[0]!.run_id })).status).toBe("SUCCESS");
  });

  it("finds no such thing in its neighbour", async () => {
    const answer = await asked("get_asset_cost_analysis", { asset_key: "ml/churn_scores" });
    for (const cost of answer.costs as Figure[]) expect(cost).not.toHaveProperty("shift");
  });

  it("says what there is where there is no cost", async () => {
    const answer = await asked("get_asset_cost_analysis", { asset_key: "raw/exchange_rates" });
    expect(answer).toMatchObject({ costs: [], most_expensive: [] });
    expect(answer.hint).toContain("snowflake_cost");
  });

  it("says so when the organization has no cost metric at all", async () => {
    const types = () => ({ ...noTypes(), metricTypes: [type("__dagster_materializations")] });
    embedded.organization.overrides.set("Query.metricTypesForSpecificAsset", types);
    embedded.organization.overrides.set("Query.metricTypesForAsset", types);
    const answer = await asked("get_asset_cost_analysis", { asset_key: "raw/orders" });
    expect(answer.hint).toBe(
      "Insights has no cost metric of any asset of this deployment; what was measured of it: __dagster_materializations.",
    );
  });

  it("looks at six cost metrics and names the others", async () => {
    const metricTypes = Array.from({ length: 8 }, (_, index) => type(`cost_${index}`));
    embedded.organization.overrides.set("Query.metricTypesForSpecificAsset", () => ({ ...noTypes(), metricTypes }));
    embedded.organization.overrides.set("Query.reportingMetricsByAsset", () => ({
      __typename: "ReportingMetrics",
      timestamps: [],
      metrics: [],
    }));
    const answer = await asked("get_asset_cost_analysis", { asset_key: "raw/orders" });
    expect(JSON.stringify(answer.notes)).toContain("6 of 8 cost metrics; the others: cost_6, cost_7.");
  });

  it.each([
    [{ asset_key: "ml/churn" }, "asset_not_found"],
    [{ asset_key: "ml/churn_model", after: "-1d", before: "-9d" }, "invalid_arguments"],
    [{ asset_key: "ml/churn_model", after: "yesterday" }, "invalid_arguments"],
  ])("refuses %j", async (args, code) => {
    expect((await embedded.call("get_asset_cost_analysis", args)).answer).toMatchObject({ error: { code } });
  });
});

describe("get_asset_performance", () => {
  it("tells durations, what made them, and the slowest runs", async () => {
    const answer = await asked("get_asset_performance", { asset_key: "raw/payments", after: "-20d" });
    const [time] = answer.durations as Figure[];
    expect(time).toMatchObject({ metric: "__dagster_execution_time_ms", unit: "seconds" });
    const made = (answer.reliability as Figure[]).find(({ metric }) => metric === "__dagster_materializations")!;
    expect(answer.mean_s_per_materialization).toBeCloseTo(time!.value / made.value, 1);
    const { runs, of } = answer.slowest as { of: number; runs: { value: number }[] };
    expect(of).toBe(20);
    expect(runs.map(({ value }) => value)).toEqual(runs.map(({ value }) => value).sort((a, b) => b - a));
    // In the nights in which the provider refused, each run tried twice.
    expect(runs[0]!.value).toBeGreaterThan(70);
    expect(runs[3]!.value).toBeLessThan(70);
  });

  it("says what else there is where nothing of it was measured", async () => {
    embedded.organization.overrides.set("Query.metricTypesForSpecificAsset", () => ({
      ...noTypes(),
      metricTypes: [type("row_count")],
    }));
    const answer = await asked("get_asset_performance", { asset_key: "raw/orders" });
    expect(answer).toMatchObject({ durations: [], reliability: [] });
    expect(answer.hint).toContain("row_count");
    embedded.organization.overrides.set("Query.metricTypesForSpecificAsset", noTypes);
    expect((await asked("get_asset_performance", { asset_key: "raw/orders" })).hint).toContain("get_run_analytics");
  });
});

describe("get_asset_usage_patterns", () => {
  it("tells when and by what an asset is made, and what is made from it", async () => {
    const answer = await asked("get_asset_usage_patterns", { asset_key: "ml/churn_model" });
    expect(answer).toMatchObject({
      materializations: { read: 4, complete: true, weekdays: { Sat: 4, Wed: 0 }, hours_utc: [[3, 4]] },
      made_by: [
        { launched_by: "schedule train_churn_weekly", job: "train_churn", location: "ml", materializations: 4 },
      ],
      observations: { read: 0, complete: true },
      consumers: [{ asset: "ml/churn_scores", location: "ml" }],
      consumers_total: 1,
      downstream_total: 1,
    });
    expect((answer.consumers as { materializations: number }[])[0]!.materializations).toBeGreaterThan(0);
  });

  it("tells several launchers apart", async () => {
    const answer = await asked("get_asset_usage_patterns", { asset_key: "marts/loyalty" });
    const launchers = (answer.made_by as { launched_by: string; materializations: number }[]).map(
      (by) => by.launched_by,
    );
    expect(launchers[0]).toContain("declarative automation");
    expect(launchers).toContain("re-execution");
    const total = (answer.made_by as { materializations: number }[]).reduce((sum, by) => sum + by.materializations, 0);
    expect(total).toBe((answer.materializations as { read: number }).read);
  });

  it("tells when an asset was looked at that is not made here", async () => {
    const answer = await asked("get_asset_usage_patterns", { asset_key: "raw/weather" });
    expect(answer).toMatchObject({ materializations: { read: 0 }, observations: { complete: true } });
    expect((answer.observations as { read: number }).read).toBeGreaterThan(5);
  });

  it("reads so many events and says that there are more", async () => {
    const answer = await asked("get_asset_usage_patterns", { asset_key: "marts/revenue", max_chars: 100_000 });
    expect(answer.materializations).toMatchObject({ complete: true });
    const event = (index: number) => ({
      __typename: "MaterializationEvent",
      runId: index % 2 === 0 ? "" : "00000000-0000-0000-0000-000000000000",
      timestamp: String(Date.now() - index * 1000),
      partition: null,
      stepKey: null,
      tags: [],
      label: null,
      description: null,
      metadataEntries: [],
      assetLineage: [],
    });
    embedded.organization.overrides.set("Query.assetOrError", () => ({
      __typename: "Asset",
      id: "a",
      key: { path: ["marts", "revenue"] },
      assetEventHistory: ({ eventTypeSelectors, limit }: { eventTypeSelectors: string[]; limit: number }) =>
        eventTypeSelectors[0] === "OBSERVATION"
          ? { cursor: "", results: [] }
          : { cursor: "YQ==", results: Array.from({ length: limit }, (_, index) => event(index)) },
    }));
    const bounded = await asked("get_asset_usage_patterns", { asset_key: "marts/revenue" });
    expect(bounded).toMatchObject({
      materializations: { read: 500, complete: false },
      reported_without_run: 250,
      of_deleted_runs: 250,
    });
    expect(bounded).not.toHaveProperty("made_by");
    expect(JSON.stringify(bounded.notes)).toContain("At most 500 events");
  });

  it("goes without Insights where it fails, and says so", async () => {
    embedded.organization.overrides.set("Query.reportingMetricsByAsset", () => ({
      __typename: "PythonError",
      message: "no figures today",
      stack: [],
      errorChain: [],
    }));
    const answer = await asked("get_asset_usage_patterns", { asset_key: "raw/weather" });
    expect(answer.consumers).toEqual([{ asset: "ml/features", location: "ml" }]);
    expect(JSON.stringify(answer.notes)).toContain("no figures today");
    embedded.organization.overrides.set("Query.metricTypesForAsset", noTypes);
    embedded.advance(120);
    const without = await asked("get_asset_usage_patterns", { asset_key: "raw/weather" });
    expect(JSON.stringify(without.notes)).toContain("does not count materializations");
  });

  it("says what to try when nothing happened", async () => {
    const answer = await asked("get_asset_usage_patterns", { asset_key: "ml/churn_model", after: "-1h" });
    expect(answer.hint).toContain("explain_asset");
  });
});

describe("get_run_level_metrics", () => {
  it("tells a job's runs one by one, the newest first, and counts those without a figure", async () => {
    const answer = await asked("get_run_level_metrics", { job: "train_churn", metric: "Step duration", limit: 2 });
    expect(answer).toMatchObject({ unit: "seconds", returned: 2, total: 4, left_out: 2, without_data: 1 });
    const runs = answer.runs as { at: string; value: number; run_id: string }[];
    expect(runs[0]).toMatchObject({ at: "2026-02-28T03:00:01Z" });
    expect(runs[1]!.at < runs[0]!.at).toBe(true);
    const run = await asked("get_run", { run_id: runs[0]!.run_id });
    expect((run as { duration_s: number }).duration_s).toBeGreaterThan(runs[0]!.value);
  });

  it("tells an asset's materializations", async () => {
    const answer = await asked("get_run_level_metrics", { asset_key: "raw/orders", metric: "credits" });
    expect(answer).toMatchObject({ asset: "raw/orders", unit: "credits" });
    expect((answer.runs as { value: number }[]).every(({ value }) => value >= 1)).toBe(true);
  });

  it("says so when no run has the metric, or there is no run", async () => {
    const none = await asked("get_run_level_metrics", { asset_key: "ml/features", metric: "bytes_written" });
    expect(none).toMatchObject({ runs: [], without_data: 5 });
    expect(none.hint).toContain("knows 5 runs");
    const nothing = await asked("get_run_level_metrics", { asset_key: "raw/exchange_rates", metric: "credits" });
    expect(nothing.hint).toBe("Insights knows no run of it.");
  });

  it.each([
    [{ metric: "credits" }, "invalid_arguments"],
    [{ metric: "credits", job: "train_churn", asset_key: "raw/orders" }, "invalid_arguments"],
    [{ metric: "credit", job: "train_churn" }, "metric_not_found"],
    [{ metric: "credits", job: "train_chrun" }, "job_not_found"],
    [{ metric: "credits", job: "asset materialization" }, "ambiguous_name"],
    [{ metric: "credits", asset_key: "raw/order" }, "asset_not_found"],
  ])("refuses %j", async (args, code) => {
    expect((await embedded.call("get_run_level_metrics", args)).answer).toMatchObject({ error: { code } });
  });

  it.each([
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
    ["ReportingInputError", "invalid_arguments"],
  ])("tells %s of an asset's materializations from an empty list", async (__typename, code) => {
    embedded.organization.overrides.set("Query.materializationLevelMetricsForAsset", () => ({
      __typename,
      message: "no",
      stack: [],
      errorChain: [],
    }));
    const { answer } = await embedded.call("get_run_level_metrics", { asset_key: "raw/orders", metric: "credits" });
    expect(answer).toMatchObject({ error: { code } });
  });
});

describe("get_usage_metrics", () => {
  const total = (usage: unknown) =>
    Math.round((usage as [string, number][]).reduce((sum, [, value]) => sum + value, 0) * 100) / 100;

  it("tells usage by day, which adds up to the months'", async () => {
    const daily = await asked("get_usage_metrics", { metric: "credits" });
    expect(daily).toMatchObject({ unit: "credits", granularity: "daily", returned: 30, after: "2026-02-03T00:00:00Z" });
    expect(daily.sum).toBe(total(daily.usage));
    const march = await asked("get_usage_metrics", { metric: "credits", after: "2026-03-01" });
    const monthly = await asked("get_usage_metrics", { metric: "credits", granularity: "monthly" });
    expect((monthly.usage as [string, number][]).at(-1)).toEqual(["2026-03-01", march.sum]);
    expect(march).toMatchObject({ returned: 4, before: "2026-03-04T09:30:00Z" });
  });

  it.each(["credits", "step_duration", "standard_credits"])(
    "tells %s by job, which adds up to the month's",
    async (metric) => {
      const jobs = await asked("get_usage_metrics", { metric, by_job: true });
      const monthly = await asked("get_usage_metrics", { metric, granularity: "monthly" });
      expect(jobs.sum).toBeCloseTo((monthly.usage as [string, number][]).at(-1)![1], 0);
      const told = jobs.jobs as { job: string; location: string; value: number; share_pct: number }[];
      expect(told[0]).toMatchObject({ job: "refresh_marts", location: "warehouse" });
      expect(told.reduce((sum, { share_pct }) => sum + share_pct, 0)).toBeCloseTo(100, 0);
      expect(jobs).toMatchObject({ after: "2026-03-01T00:00:00Z", before: "2026-03-04T09:30:00Z" });
    },
  );

  it.each(["serverless_minutes", "high_velocity_credits"])("tells that there is nothing of %s", async (metric) => {
    expect((await asked("get_usage_metrics", { metric })).sum).toBe(0);
    const jobs = await asked("get_usage_metrics", { metric, by_job: true });
    expect(jobs).toMatchObject({ jobs: [], sum: 0 });
    expect(jobs.hint).toContain("earlier after");
  });

  it("says how far back usage goes", async () => {
    const answer = await asked("get_usage_metrics", { metric: "credits", after: "-90d" });
    expect(JSON.stringify(answer.notes)).toContain("back to 2026-02-03 only; granularity=monthly goes further back");
    const future = await asked("get_usage_metrics", { metric: "credits", after: "2026-04-01" });
    expect(future).toMatchObject({ usage: [], sum: 0 });
    expect(future.hint).toContain("2026-02-03 to 2026-03-04");
  });

  it("tells a job without a name or a location as what it is", async () => {
    const value = { startTimestamp: 1, endTimestamp: 2, value: 3 };
    embedded.organization.overrides.set("UsageMetrics.dagsterCreditsByJob", () => ({
      unit: "CREDITS",
      timeGranularity: "MONTH",
      metrics: [
        { __typename: "CreditUsageByJobMetricValue", ...value, jobName: null, repositoryLabel: null },
        { __typename: "StepDurationByJobUsageMetricValue", ...value, jobName: "__ASSET_JOB", repositoryLabel: "r@l" },
        { __typename: "StepDurationUsageMetricValue", ...value },
      ],
    }));
    const answer = await asked("get_usage_metrics", { metric: "credits", by_job: true });
    expect(answer.jobs).toEqual([
      { value: 3, share_pct: 33.3 },
      { value: 3, share_pct: 33.3 },
      { job: "asset materialization", location: "l", value: 3, share_pct: 33.3 },
    ]);
  });
});
