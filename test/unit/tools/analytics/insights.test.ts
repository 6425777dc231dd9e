import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { analyticsArguments } from "../../../support/plus-arguments/analytics.ts";

const embedded = useEmbedded();

interface Item {
  asset?: string;
  group?: string;
  job?: string;
  location?: string;
  deployment?: string;
  value: number;
  previous?: number;
  change_pct?: number;
  cost_usd?: number;
  series?: [string, number][];
}

/** A tool's figures, in full. */
async function figures(tool: string, things: string, args: Record<string, unknown>) {
  const { answer, isError } = await embedded.call(tool, { limit: 1000, max_chars: 200_000, ...args });
  expect(isError, JSON.stringify(answer)).toBe(false);
  return { answer, items: answer[things] as Item[] };
}

const sum = (items: readonly Item[]) => Math.round(items.reduce((total, { value }) => total + value, 0) * 100) / 100;

describe("figures", () => {
  it.each(["Dagster credits", "__dagster_execution_time_ms", "snowflake_cost", "Step retries"])(
    "of %s agree, whatever they are told by",
    async (metric) => {
      const assets = await figures("get_asset_metrics", "assets", { metric });
      const groups = await figures("get_asset_group_metrics", "groups", { metric });
      const jobs = await figures("get_job_metrics", "jobs", { metric });
      const [prod] = (await figures("get_deployment_metrics", "deployments", { metric, filter: "prod" })).items;
      const all = await figures("get_asset_selection_metrics", "selections", { metric, filter: "*" });
      expect(sum(assets.items)).toBeGreaterThan(0);
      expect(sum(groups.items)).toBeCloseTo(sum(assets.items), 0);
      expect(sum(all.items)).toBeCloseTo(sum(assets.items), 0);
      // Jobs of ops make no asset; in this month none of them ran.
      expect(sum(jobs.items)).toBeCloseTo(sum(assets.items), 0);
      expect(prod?.value).toBeCloseTo(sum(jobs.items), 0);
    },
  );

  it("of jobs hold those that make no assets", async () => {
    const window = { metric: "credits", after: "-100d", before: "-40d", granularity: "monthly" };
    const assets = await figures("get_asset_metrics", "assets", window);
    const jobs = await figures("get_job_metrics", "jobs", window);
    const exports = jobs.items.find(({ job }) => job === "rotate_exports");
    expect(exports?.value).toBeGreaterThan(0);
    expect(sum(jobs.items)).toBe(sum(assets.items) + exports!.value);
  });

  it.each(["hourly", "daily", "weekly", "monthly"])("by time, %s, add up to the whole", async (granularity) => {
    const { items } = await figures("get_asset_metrics", "assets", {
      metric: "credits",
      filter: { assets: "marts/revenue" },
      after: "-9d",
      granularity,
    });
    const [revenue] = items;
    expect(revenue!.series!.reduce((total, [, value]) => total + value, 0)).toBe(revenue!.value);
  });

  it("are compared with the same time before", async () => {
    const now = await figures("get_asset_metrics", "assets", { metric: "snowflake_cost", after: "-10d" });
    const before = await figures("get_asset_metrics", "assets", {
      metric: "snowflake_cost",
      after: "-20d",
      before: "-10d",
    });
    for (const { asset, value, previous, change_pct } of now.items) {
      const then = before.items.find((item) => item.asset === asset)!;
      expect(previous).toBe(then.value);
      expect(change_pct).toBeCloseTo((value / then.value - 1) * 100, 0);
    }
    expect(now.answer).toMatchObject({ sum_previous: before.answer.sum, compared_with: { before: now.answer.after } });
    const churn = now.items.find(({ asset }) => asset === "ml/churn_model");
    expect(churn!.change_pct).toBeGreaterThan(80);
  });

  it("are told in words and converted: seconds, credits, USD, counts", async () => {
    const unit = async (metric: string) =>
      (await figures("get_asset_metrics", "assets", { metric, filter: { assets: ["raw/orders"] } })).answer.unit;
    expect(await unit("__dagster_execution_time_ms")).toBe("seconds");
    expect(await unit("credits")).toBe("credits");
    expect(await unit("snowflake_cost")).toBe("USD");
    expect(await unit("Materializations")).toBe("count");
    const { items } = await figures("get_asset_metrics", "assets", {
      metric: "Step duration",
      filter: { assets: ["raw/orders"] },
      after: "2026-03-02",
      before: "2026-03-03",
    });
    // It takes about 74 seconds a night.
    expect(items[0]!.value).toBeGreaterThan(50);
    expect(items[0]!.value).toBeLessThan(100);
  });

  it("tell what they cost where a unit has a price", async () => {
    const { items } = await figures("get_asset_metrics", "assets", { metric: "credits" });
    for (const { value, cost_usd } of items) expect(cost_usd).toBeCloseTo(value * 0.04, 2);
  });

  it("are averaged, not added up, where they are shares", async () => {
    const { answer, items } = await figures("get_asset_metrics", "assets", { metric: "success rate" });
    expect(answer).toMatchObject({ aggregation: "average" });
    expect(answer).not.toHaveProperty("sum");
    expect(Math.max(...items.map(({ value }) => value))).toBeLessThanOrEqual(1);
  });

  it.each(["sum", "max", "min", "average", "p90", "latest"])("are aggregated by %s as asked", async (aggregation) => {
    const { answer, items } = await figures("get_asset_metrics", "assets", {
      metric: "credits",
      aggregation,
      after: "2026-02-20",
      before: "2026-02-27",
      filter: { assets: ["marts/revenue"] },
    });
    expect(answer.aggregation).toBe(aggregation);
    const [revenue] = items;
    const values = revenue!.series!.map(([, value]) => value).sort((a, b) => a - b);
    const total = values.reduce((all, value) => all + value, 0);
    const expected: Record<string, number> = {
      sum: total,
      max: values.at(-1)!,
      min: values[0]!,
      average: total / values.length,
      p90: values[Math.floor(values.length * 0.9)]!,
      latest: revenue!.series!.at(-1)![1],
    };
    expect(values).toHaveLength(7);
    expect(revenue!.value).toBeCloseTo(expected[aggregation]!, 3);
  });

  it("come largest first, as many as asked for, and say how many were left out", async () => {
    const { answer } = await embedded.call("get_asset_metrics", { metric: "credits", limit: 3 });
    const all = await figures("get_asset_metrics", "assets", { metric: "credits" });
    expect(answer).toMatchObject({ returned: 3, total: all.items.length, left_out: all.items.length - 3 });
    expect(answer.sum).toBe(sum(all.items));
    const values = all.items.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect((answer.assets as Item[])[0]!.series!.length).toBe(31);
    // Dagster+ gives ten when it is not told how many.
    expect(all.items.length).toBeGreaterThan(10);
  });

  it("over time are left out, and that is said, when they are too many", async () => {
    const { answer } = await embedded.call("get_asset_metrics", { metric: "credits", after: "-100d" });
    expect((answer.assets as Item[]).every(({ series }) => series === undefined)).toBe(true);
    expect(String(answer.notes)).toContain("coarser granularity");
  });

  it("of nothing say so", async () => {
    const { answer } = await embedded.call("get_asset_metrics", { metric: "bytes_written" });
    expect(answer).toMatchObject({ assets: [], returned: 0 });
    expect(answer.hint).toContain("has no figures yet");
  });
});

describe("a filter", () => {
  it("of get_asset_metrics takes keys, groups, locations and a selection, or a selection alone", async () => {
    const named = async (filter: unknown) =>
      (await figures("get_asset_metrics", "assets", { metric: "credits", filter })).items
        .map(({ asset }) => asset)
        .sort();
    expect(await named({ assets: ["ml/features", "raw/orders"] })).toEqual(["ml/features", "raw/orders"]);
    expect(await named({ groups: "marts" })).toEqual(["marts/customers", "marts/loyalty", "marts/revenue"]);
    expect(await named({ locations: ["ml"], selection: "kind:python" })).toEqual([
      "ml/churn_model",
      "ml/churn_scores",
      "ml/features",
    ]);
    expect(await named("group:raw and kind:postgres")).toEqual(["raw/customers", "raw/orders"]);
    expect(await named({ assets: ["ml/features", "raw/orders"], groups: ["ml"] })).toEqual(["ml/features"]);
  });

  it("that chooses nothing asks Insights for nothing", async () => {
    const { answer } = await embedded.call("get_asset_metrics", { metric: "credits", filter: { groups: ["mrts"] } });
    expect(answer).toMatchObject({ assets: [], total: 0 });
    expect(JSON.stringify(answer.notes)).toContain("marts");
    const { answer: jobs } = await embedded.call("get_job_metrics", {
      metric: "credits",
      filter: { locations: ["reporting"] },
    });
    expect(jobs).toMatchObject({ jobs: [], total: 0 });
    const { answer: selection } = await embedded.call("get_asset_selection_metrics", {
      metric: "credits",
      filter: "group:nowhere",
    });
    expect(selection).toMatchObject({ selections: [], total: 0, assets: 0 });
    const operations = embedded.organization.requests.map(({ operation }) => operation);
    expect(operations.filter((operation) => operation.startsWith("InsightsBy"))).toEqual([]);
  });

  it.each([
    ["get_asset_metrics", { assets: ["ml/churn"] }, "asset_not_found", "ml/churn_model"],
    ["get_asset_metrics", "group:", "invalid_selection", ""],
    ["get_asset_metrics", { locations: ["wearhouse"] }, "", "warehouse"],
    ["get_asset_group_metrics", { groups: ["mart"] }, "not_found", "marts"],
    ["get_asset_group_metrics", { locations: ["wearhouse"] }, "code_location_not_found", "warehouse"],
    ["get_job_metrics", { jobs: ["train_chrun"] }, "job_not_found", "train_churn"],
    ["get_job_metrics", { locations: ["wearhouse"] }, "code_location_not_found", "warehouse"],
    ["get_deployment_metrics", "prd", "deployment_not_found", "prod"],
    ["get_deployment_metrics", { deployments: ["prod", "#128"] }, "invalid_arguments", "branches"],
    ["get_asset_selection_metrics", undefined, "invalid_arguments", "get_deployment_metrics"],
    ["get_job_metrics", { job: "x" }, "invalid_arguments", "filter.job"],
  ])("of %s that is wrong (%j) is told: %s", async (tool, filter, code, told) => {
    const { answer } = await embedded.call(tool, { metric: "credits", filter });
    if (code !== "") expect(answer).toMatchObject({ error: { code } });
    expect(JSON.stringify(answer)).toContain(told);
  });

  it("of get_asset_group_metrics and get_job_metrics narrows", async () => {
    const groups = await figures("get_asset_group_metrics", "groups", { metric: "credits", filter: "marts" });
    expect(groups.items.map(({ group }) => group)).toEqual(["marts"]);
    const jobs = await figures("get_job_metrics", "jobs", { metric: "credits", filter: { locations: "ml" } });
    expect(jobs.items.map(({ job }) => job).sort()).toEqual(["asset materialization", "train_churn"]);
    const named = await figures("get_job_metrics", "jobs", {
      metric: "credits",
      filter: { jobs: ["train_churn", "asset materialization"] },
    });
    expect(named.items.map(({ job }) => job)).toContain("train_churn");
    expect(named.items.filter(({ job }) => job === "asset materialization").length).toBe(3);
  });

  it("of get_deployment_metrics takes a branch, whose figures are in the older store", async () => {
    const { answer, items } = await figures("get_deployment_metrics", "deployments", {
      metric: "credits",
      filter: "#128",
    });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ branch: "feature/loyalty-points" });
    expect(items[0]!.value).toBeGreaterThan(0);
    expect(JSON.stringify(answer.notes)).toContain("older store");
  });

  it("of get_deployment_metrics is all full deployments when it is left out", async () => {
    const { items } = await figures("get_deployment_metrics", "deployments", { metric: "credits" });
    expect(items.map(({ deployment }) => deployment)).toEqual(["prod", "staging"]);
  });
});

describe("a metric", () => {
  it.each(["__dagster_dagster_credits", "Dagster credits", "dagster CREDITS", "credits"])(
    "is found as %s",
    async (metric) => {
      const { answer } = await embedded.call("get_job_metrics", { metric });
      expect(answer.metric).toBe("__dagster_dagster_credits");
    },
  );

  it.each(["get_asset_metrics", "get_asset_group_metrics", "get_job_metrics", "get_deployment_metrics"])(
    "that %s does not know is told with those there are",
    async (tool) => {
      const { answer, isError } = await embedded.call(tool, { metric: "snowflake_costs" });
      expect(isError).toBe(true);
      expect(answer).toMatchObject({ error: { code: "metric_not_found" } });
      const error = answer.error as { candidates: string[]; allowed: string[] };
      expect(error.candidates).toContain("snowflake_cost");
      expect(error.allowed).toContain("__dagster_dagster_credits (Dagster credits)");
      expect(error.allowed.some((each) => each.startsWith("bytes_written"))).toBe(tool.startsWith("get_asset"));
    },
  );

  it("that two are called must be told apart", async () => {
    const two = ["a_cost", "b_cost"].map((metricName) => ({ id: metricName, metricName, displayName: "Cost" }));
    embedded.organization.overrides.set("Query.metricTypesForJob", () => ({
      __typename: "MetricTypeList",
      id: "x",
      metricTypes: two,
    }));
    const { answer } = await embedded.call("get_job_metrics", { metric: "cost" });
    expect(answer).toMatchObject({
      error: { code: "ambiguous_name", candidates: [{ metric: "a_cost" }, { metric: "b_cost" }] },
    });
  });
});

describe("a time", () => {
  it("that is the wrong way round is told with both ends, before Dagster is asked", async () => {
    const { answer } = await embedded.call("get_job_metrics", { metric: "credits", after: "-1d", before: "-2d" });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
    expect(JSON.stringify(answer)).toContain("2026-03-03T09:30:00Z");
    expect(JSON.stringify(answer)).toContain("2026-03-02T09:30:00Z");
    expect(embedded.organization.requests).toEqual([]);
  });

  it("that is longer than Insights takes is refused in its own words, with no word of the time before", async () => {
    const { answer } = await embedded.call("get_job_metrics", { metric: "credits", after: "-121d" });
    expect(answer).toMatchObject({
      error: { code: "invalid_arguments", message: "The time range must not be longer than 120 days" },
    });
    expect(answer).not.toHaveProperty("notes");
  });

  it("is the last 30 days when none is given", async () => {
    const { answer } = await embedded.call("get_job_metrics", { metric: "credits" });
    expect(answer).toMatchObject({ after: "2026-02-02T09:30:00Z", before: "2026-03-04T09:30:00Z" });
  });
});

describe("list_metric_types", () => {
  it("names what there is, with units in words", async () => {
    const { answer } = await embedded.call("list_metric_types");
    expect(answer).toMatchObject({ entity: "asset", returned: 10 });
    expect(answer.metrics).toContainEqual(
      expect.objectContaining({
        metric: "snowflake_cost",
        name: "Snowflake cost (USD)",
        unit: "USD",
        category: "Cost",
      }),
    );
    expect(answer.metrics).toContainEqual(
      expect.objectContaining({ metric: "bytes_written", unit: "bytes", pending: true }),
    );
    expect(answer.metrics).toContainEqual(
      expect.objectContaining({ metric: "__dagster_dagster_credits", unit: "credits", usd_per_unit: 0.04 }),
    );
    expect(answer.metrics).toContainEqual(expect.objectContaining({ metric: "__dagster_observations", hidden: true }));
  });

  it("names what was measured of one asset or job", async () => {
    const names = async (args: Record<string, unknown>) => {
      const { answer } = await embedded.call("list_metric_types", args);
      return (answer.metrics as { metric: string }[]).map(({ metric }) => metric);
    };
    expect(await names({ asset_key: "raw/orders" })).not.toContain("snowflake_cost");
    expect(await names({ asset_key: "ml/churn_model" })).toContain("snowflake_cost");
    expect(await names({ job: "train_churn" })).toContain("__dagster_dagster_credits");
    expect(await names({ job: "asset materialization", location: "ml" })).toContain("snowflake_cost");
    const { answer } = await embedded.call("list_metric_types", { asset_key: "raw/exchange_rates" });
    expect(answer).toMatchObject({ metrics: [], returned: 0 });
    expect(answer.hint).toContain("30 days");
  });

  it.each([
    [{ asset_key: "raw/order" }, "asset_not_found"],
    [{ job: "train" }, "job_not_found"],
    [{ job: "asset materialization" }, "ambiguous_name"],
    [{ job: "asset materialization", location: "reporting" }, "job_not_found"],
    [{ job: "train_churn", asset_key: "raw/orders" }, "invalid_arguments"],
    [{ entity: "job", asset_key: "raw/orders" }, "invalid_arguments"],
  ])("refuses %j", async (args, code) => {
    expect((await embedded.call("list_metric_types", args)).answer).toMatchObject({ error: { code } });
  });
});

describe("an error of Insights", () => {
  const failures = [
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
    ["ReportingInputError", "invalid_arguments"],
  ] as const;
  const roots: Record<string, string> = {
    get_asset_metrics: "reportingMetricsByAsset",
    get_asset_group_metrics: "reportingMetricsByAssetGroup",
    get_asset_selection_metrics: "reportingMetricsByAssetSelection",
    get_job_metrics: "reportingMetricsByJob",
    get_deployment_metrics: "reportingMetricsByDeployment",
    get_run_level_metrics: "runLevelMetricsForJob",
    get_asset_cost_analysis: "materializationLevelMetricsForAsset",
  };

  it.each(
    Object.entries(roots).flatMap(([tool, root]) => failures.map((failure) => [tool, root, ...failure] as const)),
  )("in %s (%s: %s) is %s, never an empty list", async (tool, root, __typename, code) => {
    embedded.organization.overrides.set(`Query.${root}`, () => ({
      __typename,
      message: "so it is",
      stack: [],
      errorChain: [],
    }));
    const { answer, isError } = await embedded.call(tool, analyticsArguments[tool]);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
    expect(JSON.stringify(answer)).toContain("so it is");
  });

  it.each(
    ["metricTypesForAsset", "metricTypesForAssetGroup", "metricTypesForJob", "metricTypesForDeployment"].flatMap(
      (root) => failures.slice(0, 2).map((failure) => [root, ...failure] as const),
    ),
  )("in %s (%s) is %s", async (root, __typename, code) => {
    embedded.organization.overrides.set(`Query.${root}`, () => ({
      __typename,
      message: "no",
      stack: [],
      errorChain: [],
    }));
    const entity = { metricTypesForAsset: "asset", metricTypesForAssetGroup: "asset_group", metricTypesForJob: "job" }[
      root
    ];
    const { answer } = await embedded.call("list_metric_types", { entity: entity ?? "deployment" });
    expect(answer).toMatchObject({ error: { code } });
  });

  it.each(["metricTypesForSpecificAsset", "metricTypesForSpecificJob"])("in %s is told", async (root) => {
    for (const [__typename, code] of failures.slice(0, 2)) {
      embedded.organization.overrides.set(`Query.${root}`, () => ({
        __typename,
        message: "no",
        stack: [],
        errorChain: [],
      }));
      const args = root.endsWith("Job") ? { job: "train_churn" } : { asset_key: "raw/orders" };
      expect((await embedded.call("list_metric_types", args)).answer).toMatchObject({ error: { code } });
    }
  });

  it("about the time before costs the change alone", async () => {
    let asked = 0;
    embedded.organization.overrides.set("Query.reportingMetricsByJob", () => {
      asked += 1;
      if (asked > 1) return { __typename: "PythonError", message: "too old", stack: [], errorChain: [] };
      const entity = { __typename: "ReportingJob", jobName: "j", codeLocationName: "", repositoryName: "" };
      return {
        __typename: "ReportingMetrics",
        timestamps: [1_770_000_000],
        metrics: [{ entity, aggregateValue: 4, values: [4] }],
      };
    });
    const { answer } = await embedded.call("get_job_metrics", { metric: "credits" });
    expect(answer.jobs).toEqual([{ job: "j", value: 4, cost_usd: 0.16, series: [["2026-02-02T02:40:00Z", 4]] }]);
    expect(answer.notes).toEqual(["The period before could not be read, so no change is told: too old"]);
  });

  it("about one store lets the other answer", async () => {
    embedded.organization.overrides.set("Query.reportingMetricsByJob", (_source, args) => {
      const { metricsStoreType } = args as { metricsStoreType?: string };
      if (metricsStoreType === "VICTORIA_METRICS")
        return { __typename: "ReportingMetrics", timestamps: [], metrics: [] };
      const entity = { __typename: "ReportingJob", jobName: "j", codeLocationName: "etl", repositoryName: "r" };
      return {
        __typename: "ReportingMetrics",
        timestamps: [1_770_076_800],
        metrics: [{ entity, aggregateValue: 4, values: [4] }, null],
      };
    });
    const { answer } = await embedded.call("get_job_metrics", { metric: "credits" });
    expect(answer.jobs).toEqual([
      { job: "j", location: "etl", value: 4, cost_usd: 0.16, previous: 4, change_pct: 0, series: [["2026-02-03", 4]] },
    ]);
    expect(answer.notes).toEqual(["These figures are from the older store of Insights; its current one has none."]);
  });
});

describe("what figures are of", () => {
  it.each([
    [
      {
        __typename: "ReportingAsset",
        assetKey: { path: ["a", "b"] },
        assetGroup: "g",
        codeLocationName: "l",
        repositoryName: "r",
      },
      { asset: "a/b", group: "g", location: "l" },
    ],
    [
      { __typename: "ReportingAssetGroup", groupName: "g", codeLocationName: "l", repositoryName: "r" },
      { group: "g", location: "l" },
    ],
    [{ __typename: "ReportingAssetSelection", selection: "group:g" }, { selection: "group:g" }],
    [
      { __typename: "ReportingJob", jobName: "__ASSET_JOB", codeLocationName: "l", repositoryName: "r" },
      { job: "asset materialization", location: "l" },
    ],
    [
      {
        __typename: "ReportingJobs",
        jobs: [
          { jobName: "a", codeLocationName: "", repositoryName: "" },
          { jobName: "b", codeLocationName: "", repositoryName: "" },
        ],
      },
      { jobs: ["a", "b"] },
    ],
    [{ __typename: "ReportingAllBranchDeployments", organizationId: 1 }, { deployment: "all branch deployments" }],
  ])("is told in words: %j", async (entity, told) => {
    embedded.organization.overrides.set("Query.reportingMetricsByJob", () => ({
      __typename: "ReportingMetrics",
      timestamps: [1_770_076_800],
      metrics: [{ entity, aggregateValue: 2, values: [null] }],
    }));
    const { answer } = await embedded.call("get_job_metrics", { metric: "Step retries" });
    expect(answer.jobs).toEqual([{ ...told, value: 2, previous: 2, change_pct: 0 }]);
  });
});

describe("on an open-source Dagster", () => {
  const fake = useFakeDagster();

  it.each(Object.keys(analyticsArguments))("%s says that it needs Dagster+", async (tool) => {
    const { answer } = await fake.call(tool, analyticsArguments[tool]);
    expect(answer).toMatchObject({ error: { code: "needs_dagster_plus" } });
  });
});
