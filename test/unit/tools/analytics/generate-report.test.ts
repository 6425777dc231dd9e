import { describe, expect, it } from "vitest";
import { csvRow } from "../../../../src/output/csv.ts";
import { durationWords, markdownCode } from "../../../../src/output/markdown-table.ts";
import { type Fields, useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeRun, runId } from "../../../support/fake-runs.ts";

const fake = useFakeDagster();

const midnight = Date.parse("2024-01-02T00:00:00Z") / 1000;

function run(number: number, hour: number, seconds: number, fields: Fields = {}): Fields {
  const created = midnight + hour * 3600;
  return fakeRun(number, { creationTime: created, startTime: created + 2, endTime: created + 2 + seconds, ...fields });
}

function give(runs: readonly Fields[]): void {
  fake.query = { runsOrError: { __typename: "Runs", results: runs } };
}

const day = { after: "2024-01-02", before: "2024-01-03" };

describe("generate_report", () => {
  it("writes a Markdown document that shows names to the letter", async () => {
    give([run(3, 12, 30, { jobName: "a|b`c" }), run(2, 2, 20), run(1, 1, 10, { status: "FAILURE" })]);
    const { answer } = await fake.call("generate_report", { template: "reliability", ...day });
    expect(answer).toMatchObject({ template: "reliability", format: "markdown", runs_read: 3, returned: 2, total: 2 });
    expect(String(answer.report).split("\n")).toEqual([
      "# Reliability by job",
      "",
      "Runs created from 2024-01-02T00:00:00Z to 2024-01-03T00:00:00Z: all were read, 3 in number.",
      "",
      "All together: runs 3, succeeded 2, failed 1, canceled 0, success rate 66.7 %, automatic retries 0, failing now 0, recovery 60 min 10 s.",
      "",
      "| Job | Location | Runs | Succeeded | Failed | Canceled | Success rate | Automatic retries | Failing now | Recovery | Last failure | Last failed run |",
      "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |",
      `| \`etl\` | \`warehouse\` | 2 | 1 | 1 | 0 | 50 % | 0 | 0 | 60 min 10 s | 2024-01-02T01:00:12Z | \`${runId(1)}\` |`,
      "| ``a\\|b`c`` | `warehouse` | 1 | 1 | 0 | 0 | 100 % | 0 | 0 |  |  |  |",
      "",
      expect.stringMatching(/^_Success rate: .*_$/),
      "",
    ]);
  });

  it("does not take the success of another partition or asset for a recovery, but that of a re-execution", async () => {
    const of = (asset: string, partition: string, more: Fields[] = []) => ({
      jobName: "__ASSET_JOB",
      assetSelection: asset.split(" ").map((key) => ({ path: [key] })),
      tags: [{ key: "dagster/partition", value: partition }, ...more],
    });
    const again = [
      { key: "dagster/root_run_id", value: runId(1) },
      { key: "dagster/parent_run_id", value: runId(1) },
      { key: "dagster/retry_number", value: "1" },
    ];
    give([
      run(5, 5, 10, of("b", "p1", again)),
      run(4, 4, 10, of("a", "p2")),
      run(3, 3, 10, { ...of("a", "p1"), status: "FAILURE" }),
      run(2, 2, 10, of("c", "p1")),
      run(1, 1, 10, { ...of("b c", "p1"), status: "FAILURE" }),
    ]);
    const { answer } = await fake.call("generate_report", { template: "reliability", format: "json", ...day });
    expect(answer.groups).toEqual([
      {
        job: "asset materialization",
        location: "warehouse",
        runs: 5,
        succeeded: 3,
        failed: 2,
        canceled: 0,
        success_rate: 0.6,
        retries: 1,
        failing_now: 1,
        recovery_median_s: 14_400,
        last_failure: "2024-01-02T03:00:12Z",
        last_failed_run: runId(3),
      },
    ]);
  });

  it("tells durations, waits and how the first half of the time compares to the second", async () => {
    give([run(4, 20, 30), run(3, 18, 30), run(2, 3, 20), run(1, 2, 20)]);
    const { answer } = await fake.call("generate_report", { template: "performance", format: "json", ...day });
    expect(answer.groups).toEqual([
      {
        job: "etl",
        location: "warehouse",
        runs: 4,
        measured: 4,
        median_s: 25,
        p95_s: 30,
        max_s: 30,
        total_s: 100,
        wait_median_s: 2,
        wait_p95_s: 2,
        change_percent: 50,
      },
    ]);
    expect(answer.overall).not.toHaveProperty("change_percent");
  });

  it("tells what launched runs", async () => {
    const tagged = (number: number, ...tags: [string, string][]) =>
      run(number, number, 1, { tags: tags.map(([key, value]) => ({ key, value })) });
    give([
      tagged(7),
      tagged(6, ["dagster/parent_run_id", runId(1)]),
      tagged(5, ["dagster/backfill", "b"]),
      tagged(
        4,
        ["dagster/sensor_name", "default_automation_condition_sensor"],
        ["dagster/from_automation_condition", "true"],
      ),
      tagged(3, ["dagster/sensor_name", "s"]),
      tagged(2, ["dagster/schedule_name", "s"]),
      tagged(1, ["dagster/auto_materialize", "true"]),
    ]);
    const { answer } = await fake.call("generate_report", { template: "usage", format: "json", ...day });
    expect(answer.groups).toEqual([
      {
        job: "etl",
        location: "warehouse",
        runs: 7,
        share: 1,
        per_day: 7,
        total_s: 7,
        by_schedule: 1,
        by_sensor: 1,
        by_automation: 2,
        by_backfill: 1,
        reexecuted: 1,
        otherwise: 1,
        last_run: "2024-01-02T07:00:00Z",
      },
    ]);
  });

  it("writes CSV in which no name runs as a formula", async () => {
    give([run(2, 2, 20, { jobName: '=HYPERLINK("http://x","a, b")' }), run(1, 1, 10, { jobName: "etl" })]);
    const { answer } = await fake.call("generate_report", { template: "performance", format: "csv", ...day });
    expect(String(answer.report).split("\n")).toEqual([
      "job,location,runs,measured,median_s,p95_s,max_s,total_s,wait_median_s,wait_p95_s,change_percent",
      `"'=HYPERLINK(""http://x"",""a, b"")",warehouse,1,1,20,20,20,20,2,2,`,
      "etl,warehouse,1,1,10,10,10,10,2,2,",
      "",
    ]);
  });

  it("cuts a text between rows, and goes on with the next page", async () => {
    give(
      Array.from({ length: 200 }, (_, index) => run(200 - index, 1, 1, { jobName: `job_with_a_long_name_${index}` })),
    );
    const seen: string[] = [];
    let cursor: unknown;
    let pages = 0;
    do {
      const { answer } = await fake.call("generate_report", {
        template: "usage",
        format: "csv",
        limit: 500,
        max_chars: 8000,
        ...(cursor === undefined ? day : { cursor }),
      });
      expect(JSON.stringify(answer).length).toBeLessThanOrEqual(8000);
      expect(answer.notes).toBeUndefined();
      const [header, ...rows] = String(answer.report).trimEnd().split("\n");
      expect(header).toMatch(/^job,location,runs,/);
      expect(rows).toHaveLength(answer.returned as number);
      seen.push(...rows.map((row) => row.split(",")[0]!));
      cursor = answer.next_cursor;
      pages += 1;
    } while (cursor !== undefined);
    expect(pages).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(200);
    expect(seen).toHaveLength(200);
  });

  it("says what costs need, without asking Dagster", async () => {
    const { answer } = await fake.call("generate_report", { template: "costs" });
    expect(answer).toMatchObject({
      error: { code: "needs_dagster_plus", allowed: ["reliability", "performance", "usage"] },
    });
    expect(fake.requests).toEqual([]);
  });

  it("is a document without rows when there were no runs", async () => {
    give([]);
    const { answer } = await fake.call("generate_report", { template: "usage", ...day });
    expect(answer).toMatchObject({ returned: 0, total: 0, hint: expect.stringContaining("No runs match") });
    expect(answer.report).toContain("No runs.");
  });
});

describe("csvRow", () => {
  it.each([
    ["+1", "'+1"],
    ["-x", "'-x"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    [" =1", "' =1"],
    ["\uff1d1", "'\uff1d1"],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    [" padded", '" padded"'],
    ["plain=1", "plain=1"],
  ])("%j", (text, cell) => {
    expect(csvRow([text, -1.5, undefined])).toBe(`${cell},-1.5,`);
  });
});

describe("Markdown", () => {
  it("fences names that hold backticks", () => {
    expect(markdownCode("`x`")).toBe("`` `x` ``");
    expect(markdownCode("a\nb")).toBe("`a b`");
  });
  it("writes durations for a person", () => {
    expect([4.24, 99.9, 200, 5999, 7500].map(durationWords)).toEqual([
      "4.2 s",
      "99.9 s",
      "3 min 20 s",
      "99 min 59 s",
      "2 h 5 min",
    ]);
  });
});
