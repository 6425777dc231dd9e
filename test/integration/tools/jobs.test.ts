import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");
const shared = "skipped" in dagster ? undefined : dagster;

describe.skipIf(shared === undefined)("the jobs toolset on a real Dagster", () => {
  const url = shared?.url ?? "";
  let mcp: StdioConnection;

  beforeAll(async () => {
    mcp = await connectStdio(url, { args: ["--toolsets", "jobs"] });
  });
  afterAll(async () => {
    await mcp?.close();
  });

  /** Calls a tool that must not fail. */
  async function ok(tool: string, args: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const { answer, isError } = await mcp.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(false);
    return answer;
  }

  it("lists the jobs of the locations that load, each once, with a note on the broken one", async () => {
    // Another file mends the broken location for a while.
    await vi.waitFor(
      async () =>
        expect((await ok("list_jobs", { limit: 1 })).notes).toEqual([
          expect.stringContaining("Code location broken failed to load"),
        ]),
      { timeout: 90_000, interval: 1000 },
    );
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await ok("list_jobs", { limit: 4, cursor });
      names.push(
        ...(page.jobs as { location: string; job: string }[]).map(({ location, job }) => `${location}/${job}`),
      );
      cursor = page.next_cursor as string | undefined;
    } while (cursor !== undefined);
    expect(names).toEqual(
      expect.arrayContaining([
        "reporting/refresh",
        "warehouse/refresh",
        "warehouse/my_pipeline",
        "warehouse/daily_orders_job",
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.includes("__"))).toEqual([]);
  });

  it("asks which job is meant where two locations have the name", async () => {
    const { answer, isError } = await mcp.call("get_job", { job: "refresh" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: {
        code: "ambiguous_name",
        candidates: expect.arrayContaining([
          { job: "refresh", location: "warehouse" },
          { job: "refresh", location: "reporting" },
        ]),
      },
    });
    expect(await ok("get_job", { job: "refresh", location: "reporting", include: ["ops"] })).toMatchObject({
      description: "Collects the reports.",
      ops: [{ op: "collect_reports" }],
    });
  });

  it("tells a job of assets with its schedules", async () => {
    expect(await ok("get_job", { job: "refresh", location: "warehouse", include: ["schedules"] })).toMatchObject({
      tags: { team: "analytics" },
      partitioned: false,
      assets: ["staging/customers", "staging/orders", "staging/payments", "staging/products"],
      schedules: [{ schedule: "nightly_refresh", cron: "0 3 * * *", timezone: "Europe/Berlin" }],
      url: `${url}/locations/warehouse/jobs/refresh`,
    });
  });

  it("tells ops, what config is required and its defaults, but no secret", async () => {
    const answer = await ok("get_job", { job: "export_report", include: ["ops", "config", "resources"] });
    expect(answer).toMatchObject({
      ops: [{ op: "write_report", resources: ["mailer"], config_required: true }],
      config: {
        required: true,
        missing: [{ path: "(root)", message: expect.stringContaining("ops is required") }],
        default: {
          ops: { write_report: { config: { destination: { prefix: "reports" } } } },
          resources: { mailer: { config: { server: "smtp.internal" } } },
        },
        secrets_left_out: ["resources.mailer.config.api_token", "resources.mailer.config.password"],
      },
      resources: [{ resource: "mailer", used_by: ["write_report"] }],
    });
    expect(JSON.stringify(answer)).not.toContain("canary");
    expect(await ok("get_job", { job: "flaky", include: ["config"] })).toMatchObject({
      config: { required: false, default: { ops: { call_service: { config: { failures: 1 } } } } },
    });
  });

  it("tells dependencies, pools and nested resources", async () => {
    expect((await ok("get_job", { job: "etl", include: ["ops"] })).ops).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ op: "load", depends_on: ["transform"] }),
        expect.objectContaining({ op: "transform", depends_on: ["extract"] }),
      ]),
    );
    expect(await ok("get_job", { job: "pooled", include: ["ops", "resources"] })).toMatchObject({
      ops: [{ op: "query_database", pools: ["database"], resources: ["warehouse"] }],
      resources: [{ resource: "warehouse", nested: [{ name: "credentials", resource: "credentials" }] }],
    });
  });

  it("tells partitions, and the newest runs of this location's job alone", async () => {
    expect(await ok("get_job", { job: "daily_orders_job", include: ["partitions", "sensors"] })).toMatchObject({
      partitioned: true,
      partitions: { total: 31, first: "2024-01-01", last: "2024-01-31" },
      schedules: ["daily_orders_schedule"],
      sensors: [],
    });
    const { runs } = await ok("get_job", { job: "refresh", location: "reporting", include: ["runs"] });
    expect(runs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ run_id: shared?.seeded.runs.refresh_reporting, status: "SUCCESS", job: "refresh" }),
      ]),
    );
    const others = (await ok("get_job", { job: "refresh", location: "warehouse", include: ["runs"] })).runs as {
      run_id: string;
    }[];
    expect(others.map(({ run_id }) => run_id)).not.toContain(shared?.seeded.runs.refresh_reporting);
  });

  it("keeps the user's names and uses none of Dagster's old words otherwise", async () => {
    expect(await ok("get_job", { job: "my_pipeline", include: ["ops", "schedules", "sensors"] })).toMatchObject({
      job: "my_pipeline",
      ops: [{ op: "my_solid_op" }],
      schedules: [{ schedule: "hourly_pipeline" }],
    });
    expect(await mcp.call("get_job", { job: "my_pipelin" })).toMatchObject({
      isError: true,
      answer: { error: { code: "job_not_found", candidates: ["my_pipeline"] } },
    });
    for (const answer of mcp.answers)
      expect(answer.replace(/hourly_pipeline|my_pipelin(e)?|my_solid_op/g, "")).not.toMatch(/pipeline|solid/i);
  });
});
