import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");
const shared = "skipped" in dagster ? undefined : dagster;

interface RawRun {
  runId: string;
  status: string;
  jobName: string;
  creationTime: number;
  startTime: number | null;
  endTime: number | null;
}

describe.skipIf(shared === undefined)("the analytics toolset on a real Dagster", { timeout: 120_000 }, () => {
  const url = shared?.url ?? "";
  let mcp: StdioConnection;
  /** The runs of the seeding, which no other test adds to: all were created before this moment. */
  let before: string;
  let seeded: RawRun[];

  beforeAll(async () => {
    mcp = await connectStdio(url, { args: ["--toolsets", "analytics"] });
    const { runOrError } = await graphql<{ runOrError: RawRun }>(
      url,
      "query R($id: ID!) { runOrError(runId: $id) { ... on Run { creationTime } } }",
      { id: shared!.seeded.runs.noisy },
    );
    before = new Date(Math.ceil(runOrError.creationTime) * 1000).toISOString();
    const { runsOrError } = await graphql<{ runsOrError: { results: RawRun[] } }>(
      url,
      "query R($to: Float!) { runsOrError(filter: { createdBefore: $to }) { ... on Runs { results { runId status jobName creationTime startTime endTime } } } }",
      { to: Date.parse(before) / 1000 },
    );
    seeded = runsOrError.results;
  });
  afterAll(() => mcp?.close());

  it("counts what Dagster's own records say", async () => {
    const { answer } = await mcp.call("get_run_analytics", { metric: "success_rate", before, limit: 500 });
    const count = (status: string) => seeded.filter((run) => run.status === status).length;
    expect(seeded.length).toBeGreaterThan(10);
    expect(answer).toMatchObject({
      runs_read: seeded.length,
      complete: true,
      overall: {
        runs: seeded.length,
        succeeded: count("SUCCESS"),
        failed: count("FAILURE"),
        canceled: count("CANCELED"),
      },
    });
    const groups = answer.groups as { runs: number; success_rate?: number }[];
    expect(groups.reduce((sum, { runs }) => sum + runs, 0)).toBe(seeded.length);
    const rates = groups.flatMap(({ success_rate: rate }) => rate ?? []);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
  });

  it("measures what Dagster's own times say", async () => {
    const { answer } = await mcp.call("get_run_analytics", { metric: "duration", before, percentile: 100, limit: 500 });
    const durations = seeded
      .filter(({ status }) => status === "SUCCESS")
      .map(({ startTime, endTime }) => endTime! - startTime!);
    const overall = answer.overall as { measured: number; max_s: number; percentile_s: number };
    expect(overall.measured).toBe(durations.length);
    expect(overall.max_s).toBeCloseTo(Math.max(...durations), 1);
    expect(overall.percentile_s).toBe(overall.max_s);
    const waits = seeded.filter(({ startTime, endTime, status }) => status === "SUCCESS" || startTime !== endTime);
    const queue = await mcp.call("get_run_analytics", { metric: "queue_time", group_by: "location", before });
    expect(queue.answer.overall).toMatchObject({
      measured: waits.filter(({ startTime }) => startTime !== null).length,
    });
  });

  it("finds the assets of runs that carry no selection", async () => {
    const { answer } = await mcp.call("get_run_analytics", {
      metric: "frequency",
      group_by: "asset",
      before,
      limit: 500,
    });
    const groups = answer.groups as { asset: string; runs: number }[];
    expect(groups).toContainEqual(expect.objectContaining({ asset: "partitioned/daily_orders" }));
    expect(groups).toContainEqual(expect.objectContaining({ asset: "marts/churn", runs: 1 }));
  });

  it("stops at its bound", async () => {
    const { answer } = await mcp.call("get_run_analytics", { metric: "frequency", before, max_runs: 3 });
    expect(answer).toMatchObject({ runs_read: 3, max_runs: 3, complete: false });
    expect(answer.notes).toEqual([expect.stringContaining("The newest 3 runs were read")]);
  });

  it.each(["reliability", "performance", "usage"])(
    "writes the report %s in three forms that say the same",
    async (template) => {
      const of = async (format: string) =>
        (await mcp.call("generate_report", { template, format, before, limit: 500 })).answer;
      const [json, csv, markdown] = [await of("json"), await of("csv"), await of("markdown")];
      const groups = json.groups as Record<string, unknown>[];
      const [header, ...rows] = String(csv.report).trimEnd().split("\n");
      const columns = header!.split(",");
      expect(rows).toHaveLength(groups.length);
      // No name of the sample project needs quotes, so the rows are plain.
      const read = rows.map((row) => Object.fromEntries(row.split(",").map((cell, index) => [columns[index]!, cell])));
      for (const [index, group] of groups.entries()) {
        for (const [key, value] of Object.entries(group)) expect(read[index]?.[key]).toBe(String(value));
        expect(markdown.report).toContain(`| \`${group.job}\` | \`${group.location}\` | ${group.runs} |`);
      }
      expect(markdown.report).toMatch(/^# /);
    },
  );

  it("tells the run that failed last", async () => {
    const { answer } = await mcp.call("generate_report", {
      template: "reliability",
      format: "json",
      before,
      job: "etl",
    });
    expect(answer.groups).toEqual([
      expect.objectContaining({
        job: "etl",
        failed: 1,
        failing_now: 1,
        last_failed_run: seeded.find(({ jobName }) => jobName === "etl")?.runId,
      }),
    ]);
  });

  it("says what costs need, and names the nearest job to a wrong one", async () => {
    expect(await mcp.call("generate_report", { template: "costs" })).toMatchObject({
      isError: true,
      answer: { error: { code: "needs_dagster_plus" } },
    });
    expect((await mcp.call("get_run_analytics", { metric: "duration", job: "etll" })).answer).toMatchObject({
      error: { code: "job_not_found", candidates: ["etl"] },
    });
  });
});
