import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { launch, setFlag, waitForRun } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");

const shared = "skipped" in dagster ? undefined : dagster;

describe.skipIf(shared === undefined)("runs on a real Dagster", { timeout: 240_000 }, () => {
  const { url, flags, seeded } = shared ?? ({ seeded: {} } as NonNullable<typeof shared>);
  const { runs } = seeded;
  let server: StdioConnection;

  beforeAll(async () => {
    server = await connectStdio(url, { args: ["--toolsets", "all"] });
  });
  afterAll(() => server?.close());

  async function answer(
    tool: string,
    args: Record<string, unknown> = {},
    options = {},
  ): Promise<Record<string, unknown>> {
    const { answer: given, isError } = await server.call(tool, args, options);
    expect(isError, JSON.stringify(given)).toBe(false);
    return given;
  }

  async function refusal(tool: string, args: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { answer: given, isError } = await server.call(tool, args);
    expect(isError, JSON.stringify(given)).toBe(true);
    return given.error as Record<string, unknown>;
  }

  /** What Dagster itself knows of a run: undefined when it is gone. */
  async function truth(runId: string) {
    const query = `query Run($id: ID!) { runOrError(runId: $id) {
      ... on Run { status jobName runConfig solidSelection parentRunId rootRunId stepKeysToExecute tags { key value } assetSelection { path } } } }`;
    const { runOrError } = await graphql<{
      runOrError: Record<string, unknown> & { status?: string; tags: { key: string; value: string }[] };
    }>(url, query, { id: runId });
    if (runOrError.status === undefined) return undefined;
    const tags: Record<string, string> = Object.fromEntries(runOrError.tags.map(({ key, value }) => [key, value]));
    return { ...runOrError, tags } as Record<string, unknown>;
  }

  async function countRuns(job: string): Promise<number> {
    const { runIdsOrError } = await graphql<{ runIdsOrError: { results: string[] } }>(
      url,
      "query Ids($f: RunsFilter!) { runIdsOrError(filter: $f) { ... on RunIds { results } } }",
      { f: { pipelineName: job } },
    );
    return runIdsOrError.results.length;
  }

  it("finds the only error of a run, after thousands of events, in one call; and the newest events", async () => {
    const found = await answer("get_run_logs", { run_id: runs.noisy, level: "error" });
    expect(found).toMatchObject({
      returned: 1,
      events: [{ level: "error", event: "LOG", step: "chatter", message: "line 5000 is the only error" }],
    });
    expect(found).not.toHaveProperty("next_cursor");
    const newest = await answer("get_run_logs", { run_id: runs.noisy, from: "end", limit: 5 });
    expect(newest.events).toMatchObject([
      { event: "RUN_SUCCESS" },
      { event: "ENGINE_EVENT" },
      { event: "STEP_SUCCESS" },
      { event: "STEP_OUTPUT" },
      { message: "line 5000 is the only error" },
    ]);
    const older = await answer("get_run_logs", { run_id: runs.noisy, limit: 2, cursor: newest.next_cursor });
    expect(older.events).toMatchObject([{ message: "line 4999" }, { message: "line 4998" }]);
  });

  it.each(["start", "end"])("pages from the %s through a log, each line exactly once", async (from) => {
    const lines: string[] = [];
    let cursor: unknown;
    do {
      const page = await answer("get_run_logs", {
        run_id: runs.noisy,
        event_types: ["LOG"],
        from,
        limit: 1000,
        max_chars: 200_000,
        ...(cursor === undefined ? {} : { cursor }),
      });
      lines.push(...(page.events as { message: string }[]).map(({ message }) => message));
      cursor = page.next_cursor;
    } while (cursor !== undefined);
    if (from === "end") lines.reverse();
    expect(lines).toHaveLength(5000);
    expect(lines.map((line) => Number(/\d+/.exec(line)![0]))).toEqual(
      Array.from({ length: 5000 }, (_, index) => index + 1),
    );
  });

  it("tells failures by their root, whatever stands on top and however it is padded", async () => {
    expect(await answer("get_run", { run_id: runs.etl_failed })).toMatchObject({
      status: "FAILURE",
      job: "etl",
      location: "warehouse",
      failed_steps: [
        {
          step: "transform",
          error: { type: "ArithmeticError", message: "the rate is zero", where: expect.stringContaining("jobs.py") },
        },
      ],
    });
    expect(await answer("get_run", { run_id: runs.twin_failures })).toMatchObject({
      failed_steps: [
        { step: "fail_left", error: { type: "ValueError" } },
        { step: "fail_right", error: { type: "OSError" } },
      ],
    });
    const churn = await answer("get_run", { run_id: runs.churn_failed });
    expect(churn).toMatchObject({
      job: "asset materialization",
      failed_steps: [{ error: { message: expect.stringContaining("invalid literal for int()") } }],
    });
    const verbose = await answer("get_run", { run_id: runs.verbose_failed });
    const [{ error }] = verbose.failed_steps as [{ error: { message: string } }];
    expect(error.message).toContain("column amount is missing");
    expect(error.message.length).toBeLessThan(1100);
  });

  it("says of a run that succeeded that checks in it failed", async () => {
    const run = await answer("get_run", { run_id: runs.assets_ok, include: ["checks", "assets"] });
    expect(run).toMatchObject({ status: "SUCCESS", assets_total: 12, next: [{ tool: "list_asset_checks" }] });
    expect((run.failed_checks as { check: string }[]).map(({ check }) => check).sort()).toEqual([
      "emails_valid",
      "revenue_positive",
    ]);
    expect((run.all_assets as string[]).length).toBe(12);
  });

  it("tells why a run never started, and that a canceled one did not fail", async () => {
    expect(await answer("get_run", { run_id: runs.never_started })).toMatchObject({
      status: "FAILURE",
      job: "my_pipeline",
      not_running_because: "Could not start a run worker: the machine has no memory left.",
    });
    const canceled = await answer("get_run", { run_id: runs.canceled });
    expect(canceled).toMatchObject({
      status: "CANCELED",
      not_running_because: expect.stringContaining("from the queue"),
    });
    expect(canceled).not.toHaveProperty("error");
    expect(canceled).not.toHaveProperty("started");
  });

  it("finds what a run printed by itself, masked", async () => {
    const logs = await answer("get_run_compute_logs", { run_id: runs.streams });
    expect(logs).toMatchObject({
      steps: ["print_lines"],
      stdout: expect.stringContaining("stdout line 1\nstdout line 2\nstdout line 3\n"),
      stderr: expect.stringContaining("stderr line 3"),
    });
    expect(JSON.stringify(logs)).not.toContain("canary");
    const tail = await answer("get_run_compute_logs", { run_id: runs.streams, stream: "stdout", tail_bytes: 24 });
    expect(tail).not.toHaveProperty("stderr");
    expect(JSON.stringify(tail)).not.toContain("canary");
    expect(tail.stdout).toMatch(/\npassword=\[masked\]\n$/);
    expect(await answer("get_run_compute_logs", { run_id: runs.never_started })).toMatchObject({
      hint: expect.stringContaining("No step of this run ever started"),
    });
    expect(await refusal("get_run_compute_logs", { run_id: runs.streams, step: "print_line" })).toMatchObject({
      code: "step_not_found",
      candidates: ["print_lines"],
    });
  });

  it("gives the end of a long stderr", async () => {
    // Dagster writes each event to stderr, too.
    const logs = await answer("get_run_compute_logs", { run_id: runs.noisy, stream: "stderr", tail_bytes: 2000 });
    expect(logs.stderr_bytes).toBeGreaterThan(300_000);
    expect(logs.stderr).toContain("line 5000 is the only error");
    expect((logs.stderr as string).length).toBeLessThanOrEqual(2000);
  });

  it("tells the steps with attempts and errors, and the statistics", async () => {
    expect(await answer("list_run_steps", { run_id: runs.etl_failed })).toMatchObject({
      counts: { SUCCESS: 2, FAILURE: 1, NOT_STARTED: 1 },
      steps: [
        { step: "extract" },
        { step: "audit" },
        { step: "transform", status: "FAILURE", error: { message: "the rate is zero" } },
        { step: "load", status: "NOT_STARTED" },
      ],
    });
    expect(await answer("list_run_steps", { run_id: runs.flaky_ok })).toMatchObject({
      steps: [{ step: "call_service", status: "SUCCESS", attempts: 2 }],
    });
    expect(await answer("get_run_stats", { run_id: runs.noisy })).toMatchObject({
      steps_succeeded: 1,
      steps_failed: 0,
      steps_total: 1,
      slowest_steps: [{ step: "chatter" }],
    });
    expect(await answer("get_run_status", { run_id: runs.etl_failed })).toMatchObject({
      status: "FAILURE",
      steps: { succeeded: 2, failed: 1, total: 4 },
    });
  });

  it("lists runs by status, job, tag, time and id, page by page", async () => {
    const failed = await answer("list_runs", {
      job: "twin_failures",
      status: ["FAILURE"],
      tags: { "dagster/code_location": "warehouse" },
    });
    expect((failed.runs as { run_id: string }[]).map(({ run_id }) => run_id)).toContain(runs.twin_failures);
    expect(await answer("list_runs", { job: "refresh", location: "reporting" })).toMatchObject({
      runs: [{ run_id: runs.refresh_reporting }],
    });
    expect(await answer("list_runs", { run_ids: [runs.new_files, runs.job_ok.slice(0, 8)] })).toMatchObject({
      returned: 2,
      runs: [
        { run_id: runs.new_files, launched_by: "sensor new_files_sensor" },
        { run_id: runs.job_ok, job: "my_pipeline" },
      ],
    });
    expect(await answer("list_runs", { created_before: "2020-01-01" })).toMatchObject({
      runs: [],
      hint: expect.stringContaining("created_before"),
    });
    const seen: string[] = [];
    let cursor: unknown;
    do {
      const page = await answer("list_runs", {
        tags: { "dagster/backfill": seeded.backfills.daily_orders },
        limit: 7,
        ...(cursor === undefined ? {} : { cursor }),
      });
      seen.push(...(page.runs as { run_id: string }[]).map(({ run_id }) => run_id));
      cursor = page.next_cursor;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(26);
    expect(new Set(seen).size).toBe(26);
  });

  it("lists the runs of an asset, those without a selection included", async () => {
    const ofSummary = await answer("list_runs", { asset_key: "marts/orders_summary" });
    expect((ofSummary.runs as { run_id: string }[]).map(({ run_id }) => run_id)).toContain(runs.assets_ok);
    const ofChurn = await answer("list_runs", { asset_key: "marts/executive_dashboard", status: ["FAILURE"] });
    expect((ofChurn.runs as { run_id: string }[]).map(({ run_id }) => run_id)).toContain(runs.churn_failed);
    expect(await refusal("list_runs", { asset_key: "marts/chrun" })).toMatchObject({
      code: "asset_not_found",
      candidates: expect.arrayContaining(["marts/churn"]),
    });
    expect(await refusal("list_runs", { job: "my_pipelin" })).toMatchObject({
      code: "job_not_found",
      candidates: ["my_pipeline"],
    });
  });

  it("lists the tags that runs have", async () => {
    expect((await answer("list_run_tags")).keys).toEqual(
      expect.arrayContaining(["team", "speed", "dagster/partition"]),
    );
    expect((await answer("list_run_tags", { key: "team" })).values).toEqual(
      expect.arrayContaining(["finance", "nobody"]),
    );
    expect(await refusal("list_run_tags", { key: "teams" })).toMatchObject({
      code: "not_found",
      candidates: expect.arrayContaining(["team"]),
    });
  });

  it("refuses a bad config with each problem's path and what is allowed, and launches nothing", async () => {
    const before = await countRuns("export_report");
    const config = {
      ops: { write_report: { config: { rows: "many", format: "XML", destination: { bukket: "b" } } } },
      tags: { a: "b" },
    };
    const error = await refusal("launch_run", { job: "export_report", config });
    expect(error).toMatchObject({ code: "invalid_run_config" });
    expect(error.problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: "tags", message: expect.stringContaining("argument tags") }),
        expect.objectContaining({
          path: "ops.write_report.config.destination.bukket",
          did_you_mean: "bucket",
          allowed: ["bucket: String", "prefix?: String"],
        }),
        expect.objectContaining({ path: "ops.write_report.config.format", allowed: ["CSV", "PARQUET"] }),
        expect.objectContaining({ path: "ops.write_report.config.rows", allowed: ["Int"] }),
      ]),
    );
    expect(await refusal("launch_run", { job: "export_report" })).toMatchObject({
      code: "invalid_run_config",
      problems: [{ path: "(root)", message: expect.stringContaining("ops is required") }],
    });
    expect(await countRuns("export_report")).toBe(before);
  });

  it("refuses a run that Dagster cannot plan, and launches nothing", async () => {
    const error = await refusal("launch_run", { job: "crm_sync" });
    expect(error).toMatchObject({ code: "refused_by_dagster", message: expect.stringContaining("CRM_TOKEN") });
    expect(error.message).not.toContain("Stack Trace");
    expect(await countRuns("crm_sync")).toBe(0);
  });

  it("shows with dry_run what a launch would do, and then does it, waiting with progress", async () => {
    const args = {
      job: "export_report",
      config: "ops: {write_report: {config: {rows: 3, format: CSV, destination: {bucket: reports}}}}",
      tags: { purpose: "test" },
    };
    const before = await countRuns("export_report");
    expect(await answer("launch_run", { ...args, dry_run: true })).toMatchObject({
      dry_run: true,
      would: { launch: "export_report", steps: ["write_report"], step_count: 1 },
    });
    expect(await countRuns("export_report")).toBe(before);
    const heard: { message?: string }[] = [];
    const run = await answer(
      "launch_run",
      { ...args, wait: true, timeout_s: 100 },
      { onprogress: (progress: { message?: string }) => heard.push(progress) },
    );
    expect(run).toMatchObject({
      status: "SUCCESS",
      job: "export_report",
      steps: { succeeded: 1, failed: 0, total: 1 },
      url: `${url}/runs/${run.run_id}`,
    });
    expect(heard.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^run [0-9a-f]{8} (QUEUED|STARTING|STARTED), 0 of 1 steps done$/)]),
    );
    expect(await truth(run.run_id as string)).toMatchObject({
      status: "SUCCESS",
      runConfig: { ops: { write_report: { config: { rows: 3, format: "CSV", destination: { bucket: "reports" } } } } },
      tags: { purpose: "test" },
    });
  });

  it("runs the chosen ops alone, and runs those again", async () => {
    const run = await answer("launch_run", { job: "etl", ops: ["extract"], wait: true, timeout_s: 100 });
    expect(run).toMatchObject({ status: "SUCCESS", steps: { succeeded: 1, total: 1 } });
    expect(await refusal("reexecute_run", { run_id: run.run_id })).toMatchObject({ code: "refused_by_dagster" });
    const again = await answer("reexecute_run", {
      run_id: run.run_id,
      strategy: "all_steps",
      wait: true,
      timeout_s: 100,
    });
    expect(again).toMatchObject({ status: "SUCCESS", reexecution_of: run.run_id, steps: { succeeded: 1, total: 1 } });
    expect(await truth(again.run_id as string)).toMatchObject({
      solidSelection: ["extract"],
      parentRunId: run.run_id,
      rootRunId: run.run_id,
    });
    const group = await answer("get_run", { run_id: again.run_id, include: ["group"] });
    expect(group).toMatchObject({ launched_by: `re-execution of ${run.run_id}`, group: { root_run_id: run.run_id } });
    expect((group.group as { runs: unknown[] }).runs).toHaveLength(2);
  });

  it("re-executes from the failure with its parent's tags, and only what failed", async () => {
    const mend = setFlag(flags, "fix-etl");
    try {
      expect(await answer("reexecute_run", { run_id: runs.etl_failed, dry_run: true })).toMatchObject({
        would: { steps: ["transform", "load"] },
      });
      const again = await answer("reexecute_run", {
        run_id: runs.etl_failed,
        tags: { why: "test" },
        wait: true,
        timeout_s: 100,
      });
      expect(again).toMatchObject({ status: "SUCCESS", reexecution_of: runs.etl_failed });
      const known = await truth(again.run_id as string);
      expect(known).toMatchObject({
        parentRunId: runs.etl_failed,
        rootRunId: runs.etl_failed,
        tags: { why: "test", "dagster/parent_run_id": runs.etl_failed },
      });
      expect(new Set(known?.stepKeysToExecute as string[])).toEqual(new Set(["load", "transform"]));
    } finally {
      mend();
    }
  });

  it("launches one partition of a partitioned job's assets, and refuses to guess which", async () => {
    expect(await refusal("launch_run", { job: "daily_orders_job" })).toMatchObject({
      code: "invalid_arguments",
      message: expect.stringContaining("needs a partition"),
    });
    expect(await refusal("launch_run", { job: "daily_orders_job", partition: "2024-02-30" })).toMatchObject({
      code: "partition_not_found",
    });
    expect(
      await answer("launch_run", { job: "daily_orders_job", partition: "2024-01-02", dry_run: true }),
    ).toMatchObject({ would: { partition: "2024-01-02", tags: { "dagster/partition": "2024-01-02" } } });
    expect(
      await answer("launch_run", {
        asset_keys: ["partitioned/daily_store_sales"],
        partition: { store: "north", date: "2024-01-02" },
        dry_run: true,
      }),
    ).toMatchObject({
      would: {
        partition: "2024-01-02|north",
        tags: { "dagster/partition/date": "2024-01-02", "dagster/partition/store": "north" },
      },
    });
  });

  it("follows a long run, stops waiting when the client cancels, and terminates it only when told to", async () => {
    const run = await answer("launch_run", { job: "long_running" });
    const id = run.run_id as string;
    await waitForRun(url, id, new Set(["STARTED"]));
    expect(await answer("wait_for_run", { run_id: id.slice(0, 8), timeout_s: 1 })).toMatchObject({
      timed_out: true,
      status: "STARTED",
      next: [{ tool: "wait_for_run", arguments: { run_id: id } }],
    });
    const abort = new AbortController();
    const waiting = server.call(
      "wait_for_run",
      { run_id: id },
      { signal: abort.signal, onprogress: () => abort.abort() },
    );
    await expect(waiting).rejects.toThrow();
    expect(await truth(id)).toMatchObject({ status: "STARTED" });
    const following = await answer("get_run_logs", { run_id: id });
    expect(following).toHaveProperty("follow_cursor");
    expect(await refusal("delete_run", { run_id: id })).toMatchObject({
      code: "invalid_arguments",
      next: [{ tool: "terminate_runs" }],
    });
    expect(await answer("terminate_runs", { run_ids: [id], dry_run: true })).toMatchObject({
      would: { terminate: [{ run_id: id, job: "long_running", status: "STARTED" }] },
    });
    const outcomes = await answer("terminate_runs", { run_ids: [id, runs.canceled] });
    expect(outcomes).toMatchObject({
      runs: [
        { run_id: id, outcome: expect.stringMatching(/terminating|canceled/) },
        { run_id: runs.canceled, outcome: "already_ended", status: "CANCELED" },
      ],
    });
    expect(await answer("wait_for_run", { run_id: id, timeout_s: 100 })).toMatchObject({ status: "CANCELED" });
    expect(await truth(id)).toMatchObject({ status: "CANCELED" });
    const later = await answer("get_run_logs", { run_id: id, cursor: following.follow_cursor });
    expect((later.events as { event: string }[]).map(({ event }) => event)).toContain("RUN_CANCELED");
  });

  it("marks a run as canceled at once when forced", async () => {
    const id = await launch(url, { job: "long_running", config: { ops: { wait: { config: { seconds: 60 } } } } });
    await waitForRun(url, id, new Set(["STARTED"]));
    expect(await answer("terminate_runs", { run_ids: [id], force: true })).toMatchObject({
      runs: [{ run_id: id, outcome: "canceled", status: "CANCELED" }],
    });
    const release = setFlag(flags, `release-${id}`);
    await waitForRun(url, id);
    release();
  });

  it("deletes a run when that is confirmed, and says what is deleted", async () => {
    const id = await launch(url, { job: "streams" });
    await waitForRun(url, id);
    const first = await answer("delete_run", { run_id: id.slice(0, 10) });
    expect(first).toMatchObject({
      confirmation_required: true,
      would: { delete_run: id, job: "streams", status: "SUCCESS", events: expect.any(Number) },
    });
    expect(await truth(id)).toBeDefined();
    expect(await answer("delete_run", { run_id: id.slice(0, 10), confirmation: first.confirmation })).toEqual({
      run_id: id,
      deleted: true,
    });
    expect(await truth(id)).toBeUndefined();
    expect(await refusal("get_run", { run_id: id })).toMatchObject({ code: "run_not_found" });
  });

  it("says none of Dagster's legacy words, but for the name of a user's job", async () => {
    await answer("get_run", {
      run_id: runs.job_ok,
      include: ["config", "tags", "steps", "stats", "assets", "checks", "group", "logs"],
    });
    await answer("get_run_logs", { run_id: runs.job_ok });
    for (const text of server.answers) {
      expect(text.replaceAll(/my_pipeline|my_solid_op|hourly_pipeline/g, "")).not.toMatch(
        /pipeline|solid|__ASSET_JOB/i,
      );
    }
  });
});
