import { describe, expect, it, vi } from "vitest";
import { EmbeddedOrganization } from "../../../src/demo/embedded-organization.ts";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

interface Problem {
  kind: string;
  name?: string;
  what?: string;
}

describe("what is wrong in the embedded deployment", () => {
  it("is all in the overview", async () => {
    const { answer, isError } = await embedded.call("get_deployment_overview");
    expect(isError).toBe(false);
    const problems = answer.problems as Problem[];
    const named = problems.map(({ kind, name }) => (name === undefined ? kind : `${kind} ${name}`));
    expect(named).toEqual(
      expect.arrayContaining([
        "code_location_failed reporting",
        "queue_stuck",
        "automation_sensor_stopped default_automation_condition_sensor",
        "schedule_stopped weekly_report_monday",
        "asset_failed raw/payments",
        "asset_failed ml/churn_scores",
        "partitions_failed marts/revenue",
        "check_failed marts/revenue:matches_ledger",
        "check_warned staging/orders:unique_order_id",
        "freshness_overdue reports/executive_kpis",
        "runs_failed",
      ]),
    );
    expect(problems.find(({ kind }) => kind === "queue_stuck")?.what).toContain("pool gpu");
    expect(problems.find(({ kind }) => kind === "partitions_failed")?.what).toContain("3 of 30");
    expect(answer).toMatchObject({
      runs: { queued: 1 },
      backfills_in_progress: [{ title: "Revenue with the new store hierarchy", assets: ["marts/revenue"] }],
    });
  });

  it.each([
    "2026-03-01T00:30:00Z",
    "2026-03-02T02:00:40Z",
    "2026-03-05T02:12:00Z",
    "2026-12-31T23:59:00Z",
    "2028-02-29T23:59:59Z",
  ])("is so whenever it begins, at %s too", async (began) => {
    vi.setSystemTime(began);
    embedded.organization = new EmbeddedOrganization();
    const { answer } = await embedded.call("get_deployment_overview");
    const problems = (answer.problems as Problem[]).map(({ kind, name }) => `${kind} ${name ?? ""}`.trim());
    for (const problem of [
      "queue_stuck",
      "asset_failed raw/payments",
      "asset_failed ml/churn_scores",
      "partitions_failed marts/revenue",
      "check_failed marts/revenue:matches_ledger",
      "check_warned staging/orders:unique_order_id",
      "freshness_overdue reports/executive_kpis",
    ]) {
      expect(problems).toContain(problem);
    }
    expect((await embedded.call("diagnose_run", { run_id: "latest-failure" })).answer).toMatchObject({
      job: "ingest_daily",
      root_error: { type: "HTTPError" },
    });
  });

  it("is nothing in a branch deployment whose automation was never started", async () => {
    const { answer } = await embedded.call("get_deployment_overview", { deployment: "128" });
    expect(JSON.stringify(answer.problems ?? [])).not.toContain("automation_sensor_stopped");
    expect(answer.notes).toContainEqual(expect.stringContaining("evaluated only once their sensor is started"));
  });

  it("has the provider's refusal at the bottom of the last failure, which happened three times this week", async () => {
    const { answer } = await embedded.call("diagnose_run", { run_id: "latest-failure" });
    expect(answer).toMatchObject({
      status: "FAILURE",
      job: "ingest_daily",
      cause: "step_failed",
      failed_steps: [{ step: "raw__payments", attempts: 2 }],
      root_error: {
        type: "HTTPError",
        message: "429 Client Error: Too Many Requests for url: https://api.payments.example/v1/charges",
        where: "/app/ingestion/payments.py:28 in charges",
      },
      same_error: { count: 3 },
    });
    const affected = (answer.downstream_affected as { asset: string }[]).map(({ asset }) => asset);
    expect(affected).toEqual(["staging/payments", "marts/revenue", "reports/executive_kpis"]);
  });

  it("explains revenue by its own failures, its check, and the payments upstream", async () => {
    const { answer } = await embedded.call("explain_asset", { asset_key: "marts/revenue" });
    const causes = answer.causes as { kind: string; asset?: string; check?: string; partitions?: string[] }[];
    expect(causes).toContainEqual(
      expect.objectContaining({ kind: "own_failure", partitions: ["2026-02-23", "2026-02-26", "2026-03-01"] }),
    );
    expect(causes).toContainEqual(
      expect.objectContaining({ kind: "check_failed", check: "marts/revenue:matches_ledger" }),
    );
    expect(causes).toContainEqual(expect.objectContaining({ kind: "upstream_failed", asset: "raw/payments" }));
  });

  it("tells what a check found, with the run that found it, also while it is executed again", async () => {
    const found = async () => {
      const { answer } = await embedded.call("explain_asset", { asset_key: "marts/revenue" });
      const causes = answer.causes as { kind: string; what: string; run_id?: string }[];
      const { problems } = (await embedded.call("get_deployment_overview")).answer as { problems: Problem[] };
      const below = (await embedded.call("explain_asset", { asset_key: "reports/executive_kpis" })).answer;
      return {
        cause: causes.find(({ kind }) => kind === "check_failed"),
        problem: problems.find(({ kind }) => kind === "check_failed"),
        below: (below.causes as { kind: string }[]).find(({ kind }) => kind === "upstream_check_failed"),
      };
    };
    const before = await found();
    expect(before.cause).toMatchObject({ what: expect.stringContaining("3.4 % below the ledger") });
    expect(before.problem).toMatchObject({ what: expect.stringContaining("3.4 % below the ledger") });
    const again = await embedded.call("execute_asset_checks", {
      asset_key: "marts/revenue",
      check_names: ["matches_ledger"],
    });
    expect(again.isError, JSON.stringify(again.answer)).toBe(false);
    const state = await embedded.call("get_asset_check", { asset_key: "marts/revenue", check_name: "matches_ledger" });
    expect(state.answer).toMatchObject({
      status: "in_progress",
      last_completed: { status: "failed", result: expect.stringContaining("3.4 % below the ledger") },
    });
    expect(await found()).toEqual(before);
  });

  it("is in Insights what it is in the runs", async () => {
    const window = { after: "2026-02-26T00:00:00Z", before: "2026-03-04T09:30:00Z" };
    const rates = await embedded.call("get_run_analytics", { metric: "success_rate", job: "ingest_daily", ...window });
    const { succeeded, failed } = rates.answer.overall as { succeeded: number; failed: number };
    expect(failed).toBeGreaterThan(0);
    const insights = await embedded.call("get_asset_performance", { asset_key: "raw/payments", ...window });
    const figures = insights.answer.reliability as { metric: string; value: number }[];
    const figure = (metric: string) => figures.find((one) => one.metric === metric)?.value;
    expect(figure("__dagster_materializations")).toBe(succeeded);
    expect(figure("__dagster_failed_to_materialize")).toBe(failed);
    expect(figure("__dagster_step_failures")).toBe(2 * failed);
    const usage = await embedded.call("get_asset_usage_patterns", { asset_key: "raw/payments", ...window });
    expect(usage.answer).toMatchObject({
      materializations: { read: succeeded },
      consumers: [{ asset: "staging/payments", materializations: succeeded }],
    });
  });

  it("explains the report by its schedule that is stopped", async () => {
    const { answer } = await embedded.call("explain_asset", { asset_key: "reports/executive_kpis" });
    const kinds = (answer.causes as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["freshness_overdue", "schedule_stopped", "upstream_failed"]));
  });

  it("tells a worker that vanished from a step that failed", async () => {
    const { answer } = await embedded.call("list_runs", { asset_key: "ml/churn_scores", status: ["FAILURE"] });
    const [run] = answer.runs as { run_id: string }[];
    expect((await embedded.call("diagnose_run", { run_id: run!.run_id })).answer).toMatchObject({
      cause: "worker_died",
      failed_steps: [{ step: "ml__churn_scores" }],
    });
  });

  it("says what the training waits for, which starts when the run that holds the slot ends", async () => {
    const { answer } = await embedded.call("list_runs", { status: ["QUEUED"] });
    const [queued] = answer.runs as { run_id: string; job: string }[];
    expect(queued?.job).toBe("train_churn");
    const why = (await embedded.call("diagnose_run", { run_id: queued!.run_id })).answer;
    expect(why).toMatchObject({ cause: "queued", summary: expect.stringContaining("pool gpu") });
    const started = (await embedded.call("list_runs", { status: ["STARTED"], asset_key: "ml/features" })).answer;
    const [holder] = started.runs as { run_id: string }[];
    await embedded.call("terminate_runs", { run_ids: [holder!.run_id] });
    embedded.advance(10);
    const status = async (run_id: string) => (await embedded.call("get_run_status", { run_id })).answer.status;
    expect([await status(holder!.run_id), await status(queued!.run_id)]).toEqual(["CANCELED", "STARTED"]);
  });

  it("gives away neither what a step printed nor the password in a run's config", async () => {
    const planted: string[] = [];
    embedded.reset((where, believable) => {
      if (where === "run stderr" || where === "run config") planted.push(believable);
      return believable;
    });
    const answers = [
      await embedded.call("get_run", { run_id: "latest-failure", include: ["config"] }),
      await embedded.call("get_run_compute_logs", { run_id: "latest-failure" }),
      await embedded.call("diagnose_run", { run_id: "latest-failure" }),
      await embedded.call("query_graphql", {
        query: "{ runsOrError(filter: {statuses: [FAILURE]}, limit: 1) { ... on Runs { results { runConfig } } } }",
      }),
    ];
    expect(planted.length).toBeGreaterThan(2);
    const said = JSON.stringify(answers);
    for (const secret of new Set(planted)) expect(said).not.toContain(secret);
    expect(answers.map(({ isError }) => isError)).toEqual([false, false, false, false]);
    expect(said).toContain("[masked]");
  });
});
