import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

async function report(args: Record<string, unknown>) {
  const { answer, isError } = await embedded.call("generate_report", args);
  expect(isError, JSON.stringify(answer)).toBe(false);
  return answer;
}

const costs = { template: "costs", after: "-14d" };
type Row = Record<string, string | number>;

/** A CSV without quotes in it, as rows. */
function rowsOf(csv: unknown): Row[] {
  const [head = "", ...lines] = String(csv).trimEnd().split("\n");
  const keys = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [keys[index]!, cell])));
}

describe("generate_report of costs", () => {
  it("writes Markdown with a total, a row for each job, and how it changed", async () => {
    const answer = await report(costs);
    expect(answer).toMatchObject({
      template: "costs",
      format: "markdown",
      group_by: "job",
      after: "2026-02-18T09:30:00Z",
    });
    expect(answer).not.toHaveProperty("runs_read");
    const text = String(answer.report);
    expect(text).toContain("# Costs by job\n");
    expect(text).toContain("From 2026-02-18T09:30:00Z to 2026-03-04T09:30:00Z, against the same time before.");
    expect(text).toMatch(/All together: total usd [\d.]+, dagster credits \d+, before \d+, change/);
    expect(text).toMatch(/\n\| `refresh_marts` \| `warehouse` \| [\d.]+ \| \d+ \| \d+ \| [+-]?[\d.]+ % \|/);
    expect(text).toContain("Dagster credits in credits, 0.04 USD each; Snowflake cost (USD) in USD");
    expect(text.split("\n").filter((line) => line.startsWith("| `"))).toHaveLength(Number(answer.returned));
  });

  it("gives the same figures as JSON, by job, asset and location, as the metrics tools do", async () => {
    const { answer: metrics } = await embedded.call("get_job_metrics", { metric: "snowflake_cost", after: "-14d" });
    for (const group_by of ["job", "asset", "location"]) {
      const { overall, groups } = (await report({ ...costs, format: "json", group_by })) as unknown as {
        overall: Row;
        groups: Row[];
      };
      expect(overall.snowflake_cost).toBeCloseTo(Number(metrics.sum), 0);
      expect(overall.snowflake_cost_before).toBeCloseTo(Number(metrics.sum_previous), 0);
      const sum = (key: string) => groups.reduce((total, row) => total + Number(row[key] ?? 0), 0);
      expect(sum("snowflake_cost")).toBeCloseTo(Number(overall.snowflake_cost), 1);
      expect(sum("total_usd")).toBeCloseTo(Number(overall.total_usd), 0);
      expect(Number(overall.total_usd)).toBeCloseTo(
        Number(overall.snowflake_cost) + 0.04 * Number(overall.__dagster_dagster_credits),
        1,
      );
      const ranks = groups.map((row) => Number(row.total_usd));
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
      expect(groups[0]).toHaveProperty(group_by);
    }
  });

  it("shows whose cost rose most", async () => {
    const { groups } = (await report({ ...costs, format: "json", group_by: "asset" })) as unknown as { groups: Row[] };
    const risen = [...groups].sort(
      (a, b) => Number(b.snowflake_cost_change_pct ?? 0) - Number(a.snowflake_cost_change_pct ?? 0),
    );
    expect(risen[0]).toMatchObject({ asset: "ml/churn_model" });
  });

  it("still shows what cost something before and costs nothing now", async () => {
    const answer = await report({ template: "costs", after: "-29d", format: "json" });
    expect(answer.groups).toContainEqual(
      expect.objectContaining({
        job: "rotate_exports",
        __dagster_dagster_credits: 0,
        __dagster_dagster_credits_change_pct: -100,
      }),
    );
  });

  it("writes CSV that a spreadsheet opens, with no name that it would run", async () => {
    const csv = rowsOf((await report({ ...costs, format: "csv", group_by: "location" })).report);
    expect(csv.map(({ location }) => location)).toEqual(["warehouse", "ml", "ingestion"]);
    expect(Object.keys(csv[0]!)).toEqual([
      "location",
      "total_usd",
      "__dagster_dagster_credits",
      "__dagster_dagster_credits_before",
      "__dagster_dagster_credits_change_pct",
      "snowflake_cost",
      "snowflake_cost_before",
      "snowflake_cost_change_pct",
    ]);
    expect(Number.isFinite(Number(csv[0]!.total_usd))).toBe(true);
    const entity = (jobName: string) => ({
      __typename: "ReportingJob",
      jobName,
      codeLocationName: 'a "b", c',
      repositoryName: "r",
    });
    embedded.organization.overrides.set("Query.reportingMetricsByJob", () => ({
      __typename: "ReportingMetrics",
      timestamps: [],
      metrics: [{ entity: entity("=cmd()"), aggregateValue: 3, values: [] }],
    }));
    const text = String((await report({ ...costs, format: "csv" })).report);
    expect(text.split("\n")[1]).toBe(`'=cmd(),"a ""b"", c",3.12,3,3,0,3,3,0`);
  });

  it("pages in all formats without losing or repeating a row", async () => {
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await report({ ...costs, format: "json", limit: 4, cursor });
      seen.push(...(page.groups as Row[]).map(({ job, location }) => `${job} ${location}`));
      cursor = page.next_cursor as string | undefined;
      embedded.advance(3600);
    } while (cursor !== undefined);
    const whole = await report({
      ...costs,
      format: "json",
      after: "2026-02-18T09:30:00Z",
      before: "2026-03-04T09:30:00Z",
    });
    expect(seen).toEqual((whole.groups as Row[]).map(({ job, location }) => `${job} ${location}`));
    const csv = await report({ ...costs, format: "csv", limit: 2 });
    expect(csv).toMatchObject({ returned: 2, total: whole.total });
    expect(csv.next_cursor).toBeTypeOf("string");
  });

  it("narrows to a job", async () => {
    const answer = await report({ ...costs, job: "train_churn", format: "json" });
    expect(answer.groups).toHaveLength(1);
    expect(answer.overall).toMatchObject({ snowflake_cost: (answer.groups as Row[])[0]!.snowflake_cost });
  });

  it("says so when there are no costs", async () => {
    const answer = await report({ ...costs, after: "2020-01-01", before: "2020-02-01" });
    expect(answer).toMatchObject({ returned: 0, total: 0 });
    expect(answer.report).toContain("No costs.");
    expect(answer.hint).toContain("earlier after");
    embedded.organization.overrides.set("Query.metricTypesForJob", () => ({
      __typename: "MetricTypeList",
      id: "x",
      metricTypes: [],
    }));
    embedded.advance(120);
    expect((await report(costs)).hint).toContain("no cost metric of jobs");
  });

  it("shows four cost metrics and names the others; one without a price is in no total", async () => {
    embedded.organization.overrides.set("Query.metricTypesForJob", () => ({
      __typename: "MetricTypeList",
      id: "x",
      metricTypes: ["a", "b", "c", "d", "e"].map((name) => ({
        id: name,
        metricName: `${name}_cost`,
        displayName: name,
      })),
    }));
    const entity = { __typename: "ReportingJob", jobName: "j", codeLocationName: "", repositoryName: "" };
    embedded.organization.overrides.set("Query.reportingMetricsByJob", () => ({
      __typename: "ReportingMetrics",
      timestamps: [],
      metrics: [{ entity, aggregateValue: 2, values: [] }],
    }));
    const answer = await report({ ...costs, format: "json" });
    expect(answer.groups).toEqual([
      expect.objectContaining({ job: "j", a_cost: 2, a_cost_before: 2, a_cost_change_pct: 0, d_cost: 2 }),
    ]);
    expect((answer.groups as Row[])[0]).not.toHaveProperty("total_usd");
    expect(JSON.stringify(answer.notes)).toContain("4 of 5 cost metrics; not: e_cost.");
    expect(answer.method).toContain("The total leaves out a, b, c, d");
  });

  it.each([
    [{ group_by: "tag", tag: "team" }, "invalid_arguments", "by tag"],
    [{ tag: "team" }, "invalid_arguments", "by tag"],
    [{ group_by: "asset", job: "train_churn" }, "invalid_arguments", "group by job"],
    [{ job: "train_chrun" }, "job_not_found", "train_churn"],
    [{ after: "-1d", before: "-2d" }, "invalid_arguments", "is not earlier than before"],
    [{ cursor: "abc" }, "invalid_arguments", "next_cursor"],
  ])("refuses %j", async (args, code, told) => {
    const { answer } = await embedded.call("generate_report", { ...costs, ...args });
    expect(answer).toMatchObject({ error: { code } });
    expect(JSON.stringify(answer)).toContain(told);
  });
});

describe("generate_report of usage on Dagster+", () => {
  it("tells credits: those billed altogether, and those of each job", async () => {
    const usage = await report({ template: "usage", format: "json" });
    const { answer: jobs } = await embedded.call("get_job_metrics", { metric: "credits", after: "-7d" });
    const churn = (jobs.jobs as Row[]).find(({ job }) => job === "train_churn")!;
    const row = (usage.groups as Row[]).find(({ job }) => job === "train_churn")!;
    expect(row.credits).toBe(churn.value);
    const { answer: billed } = await embedded.call("get_usage_metrics", { metric: "credits", after: "2026-02-25" });
    expect((usage.overall as Row).credits_billed).toBe(billed.sum);
    expect(JSON.stringify(usage.notes)).toContain(
      "Credits billed are those of 2026-02-25T00:00:00Z to 2026-03-04T09:30:00Z",
    );
    const markdown = String((await report({ template: "usage" })).report);
    expect(markdown).toContain("| Last run | Credits |");
    expect(markdown).toMatch(/credits billed \d+\./);
  });

  it("does not tell credits by asset, and none in other reports", async () => {
    const byAsset = await report({ template: "usage", format: "json", group_by: "asset" });
    expect((byAsset.groups as Row[]).every((row) => row.credits === undefined)).toBe(true);
    expect(byAsset.overall).toHaveProperty("credits_billed");
    const reliability = await report({ template: "reliability", format: "json" });
    expect(JSON.stringify(reliability)).not.toContain("credits");
  });

  it("goes without credits where Dagster+ does not tell them, and says why", async () => {
    embedded.organization.overrides.set("UsageMetrics.dagsterCredits", () => {
      throw new Error("billing is down");
    });
    embedded.organization.overrides.set("Query.metricTypesForJob", () => ({
      __typename: "UnauthorizedError",
      message: "no",
    }));
    const answer = await report({ template: "usage", format: "json" });
    expect(answer.overall).not.toHaveProperty("credits_billed");
    expect((answer.groups as Row[]).length).toBeGreaterThan(3);
    expect(JSON.stringify(answer.notes)).toContain("billing is down");
    expect(JSON.stringify(answer.notes)).toContain("Dagster+ did not tell the credits of jobs");
  });

  it("says so when there is nothing to tell", async () => {
    embedded.organization.overrides.set("UsageMetrics.dagsterCredits", () => ({
      unit: "CREDITS",
      timeGranularity: "DAY",
      metrics: [],
    }));
    embedded.organization.overrides.set("Query.metricTypesForJob", () => ({
      __typename: "MetricTypeList",
      id: "x",
      metricTypes: [],
    }));
    const answer = await report({ template: "usage", format: "json" });
    expect(JSON.stringify(answer.notes)).toContain("no credits billed");
    expect(JSON.stringify(answer.notes)).toContain("does not count credits of jobs");
  });
});
