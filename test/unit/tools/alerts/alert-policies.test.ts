import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { policyId } from "../../../../src/demo/alerts/policies.ts";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

interface Listed {
  alert_policies: {
    policy: string;
    targets: string[];
    notifies: object;
    event_types: string[];
    muted_until?: string;
  }[];
  next_cursor?: string;
}

async function list(args: Record<string, unknown> = {}, role: "admin" | "viewer" = "viewer"): Promise<Listed> {
  const { answer, isError } = await embedded.call("list_alert_policies", args, { role });
  expect(isError, JSON.stringify(answer)).toBe(false);
  return answer as unknown as Listed;
}

const names = ({ alert_policies }: Listed) => alert_policies.map(({ policy }) => policy);

describe("list_alert_policies", () => {
  it("says of each what it watches, on what it alerts and whom it notifies, in plain words", async () => {
    const { alert_policies: policies } = await list();
    expect(policies.map(({ policy, targets, notifies }) => [policy, targets, notifies])).toEqual([
      [
        "agent-down",
        ["all agents"],
        { type: "email", emails: ["platform-lead@harbor-roasters.example", "on-call@harbor-roasters.example"] },
      ],
      [
        "asset-health",
        ['assets selected by group:"raw" or group:"marts"'],
        { type: "slack", channel: "#data-alerts", workspace: "harbor-roasters" },
      ],
      ["broken-code", ["all code locations"], { type: "slack", channel: "#data-alerts", workspace: "harbor-roasters" }],
      [
        "check-warnings",
        [
          "__dagster_asset_check_warnings (max over 24 h) above 5 for any of the favorite assets of viewer@harbor-roasters.example",
        ],
        { type: "slack", channel: "#store-operations", workspace: "harbor-roasters" },
      ],
      [
        "credit-limit",
        ["more than 25000 credits used by the organization"],
        { type: "email", emails: ["finance@harbor-roasters.example"] },
      ],
      ["ingest-failed", ["runs of the job ingest_daily (ingestion)"], { type: "pagerduty" }],
      [
        "long-training",
        ["runs that take longer than 7200 s, of the job train_churn (ml)"],
        { type: "email", emails: ["analytics@harbor-roasters.example"] },
      ],
      [
        "revenue-checks",
        ["asset marts/revenue"],
        { type: "email_owners", default_emails: ["analytics@harbor-roasters.example"] },
      ],
      ["ticks", ["schedules and sensors in ingestion"], { type: "microsoft_teams" }],
      [
        "warehouse-costs",
        ["__dagster_dagster_credits above 400 over 7 days of the asset group marts in warehouse"],
        { type: "webhook" },
      ],
    ]);
    expect(policies.find(({ policy }) => policy === "asset-health")?.event_types).toEqual([
      "ASSET_HEALTH_DEGRADED",
      "ASSET_HEALTH_WARNING",
    ]);
    expect(
      policies.filter((policy) => policy.muted_until).map(({ policy, muted_until }) => [policy, muted_until]),
    ).toEqual([["check-warnings", "2026-03-04T15:30:00Z"]]);
  });

  it("says no longer that one is muted when its time is past", async () => {
    embedded.advance(7 * 3600);
    expect((await list()).alert_policies.filter(({ muted_until }) => muted_until)).toEqual([]);
  });

  it.each([
    [{ for_asset: "raw/payments" }, ["asset-health"]],
    [{ for_asset: "marts/revenue" }, ["asset-health", "revenue-checks"]],
    [{ for_asset: ["marts", "revenue"], event_type: "asset materialization failure" }, ["revenue-checks"]],
    [{ for_job: "ingest_daily" }, ["ingest-failed"]],
    [{ for_job: "train_churn" }, ["long-training"]],
    [{ for_schedule: "ingest_nightly" }, ["ticks"]],
    [{ for_sensor: "new_store_files" }, ["ticks"]],
    [{ for_code_location: "reporting" }, ["broken-code"]],
    [{ for_job: "ingest_daily", for_code_location: "ingestion" }, []],
    [{ enabled: false }, ["credit-limit"]],
    [{ event_type: "INSIGHTS_CONSUMPTION_EXCEEDED", enabled: true }, ["warehouse-costs"]],
    [{ event_type: "job_failure" }, ["ingest-failed"]],
    [{ event_type: "JOB_SUCCESS" }, []],
  ])("narrowed down by %j", async (filters, expected) => {
    expect(names(await list(filters))).toEqual(expected);
  });

  it("gives the policies of all that have a name, when several have it, and says so", async () => {
    const [ingestion, , ml] = embedded.organization.world.deployments[0]!.locations;
    ml!.jobs.push({ ...ingestion!.jobs[0]!, name: "ingest_daily" });
    const document = {
      name: "ml-failed",
      event_types: ["JOB_FAILURE"],
      alert_targets: [{ run_result_target: { location_names: ["ml"] } }],
      notification_service: { email: { email_addresses: ["a@b.example"] } },
    };
    await embedded.confirmed("save_alert_policy", { document });
    const { answer } = await embedded.call("list_alert_policies", { for_job: "ingest_daily" });
    expect(answer).toMatchObject({ alert_policies: [{ policy: "ingest-failed" }, { policy: "ml-failed" }] });
    expect(answer.notes).toContain(
      "More than one job is called ingest_daily (in ingestion, ml): policies that concern any of them are listed.",
    );
  });

  it("says why there is nothing, by filters and without", async () => {
    const { answer } = await embedded.call("list_alert_policies", { for_job: "weekly_report", enabled: true });
    expect(answer).toMatchObject({ alert_policies: [], total: 0 });
    expect(answer.hint).toContain("for_job and enabled");
    const branch = await embedded.call("list_alert_policies", { deployment: "feature/loyalty-points" });
    expect(branch.answer).toMatchObject({ alert_policies: [], hint: "This deployment has no alert policies." });
  });

  it("pages without leaving out or repeating any", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ limit: 4, cursor });
      seen.push(...names(page));
      cursor = page.next_cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(names(await list()));
  });

  it.each([
    [{ for_asset: "raw/paymnts" }, "asset_not_found", "raw/payments"],
    [{ for_job: "ingest_dayly" }, "job_not_found", "ingest_daily"],
    [{ for_schedule: "ingest_nightl" }, "schedule_not_found", "ingest_nightly"],
    [{ for_sensor: "new_store_file" }, "sensor_not_found", "new_store_files"],
    [{ for_code_location: "reportin" }, "code_location_not_found", "reporting"],
    [{ event_type: "JOB_FAILED" }, "invalid_arguments", "JOB_FAILURE"],
  ])("tells a name that is not there from one without policies: %j", async (filters, code, candidate) => {
    // Whether Dagster+ has records of an asset that nothing defines is no question here.
    embedded.organization.overrides.set("Query.assetsOrError", () => ({ __typename: "AssetConnection", nodes: [] }));
    const { answer, isError } = await embedded.call("list_alert_policies", filters);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code, candidates: expect.arrayContaining([candidate]) } });
  });
});

describe("get_alert_policy", () => {
  it("gives all of a policy, and the document to change it with", async () => {
    const { answer } = await embedded.call("get_alert_policy", { policy: "ticks" });
    const id = policyId(embedded.organization.world.deployments[0]!, "ticks");
    expect(answer).toEqual({
      policy: "ticks",
      id,
      enabled: true,
      event_types: ["TICK_FAILURE"],
      description: "Schedules and sensors that fail three times in a row.",
      targets: ["schedules and sensors in ingestion"],
      notifies: { type: "microsoft_teams" },
      options: { after_consecutive_failures: 3, again_every_minutes: 60 },
      document: expect.any(String),
    });
    expect(parse(answer.document as string)).toEqual({
      name: "ticks",
      description: "Schedules and sensors that fail three times in a row.",
      enabled: true,
      event_types: ["TICK_FAILURE"],
      alert_targets: [{ schedule_or_sensor_target: { types: ["SCHEDULE", "SENSOR"], location_names: ["ingestion"] } }],
      notification_service: { microsoft_teams: { webhook_url: "[masked]" } },
      policy_options: { consecutive_failure_threshold: 3, renotify_interval_minutes: 60 },
    });
    expect((await embedded.call("get_alert_policy", { policy: id })).answer).toEqual(answer);
    expect((await embedded.call("get_alert_policy", { policy: "TICKS" })).answer).toEqual(answer);
    expect((await embedded.call("get_alert_policy", { policy: "asset-health" })).answer).toMatchObject({
      tags: { tier: "1" },
      options: { with_description: true },
    });
  });

  it("names the nearest when there is none of that name", async () => {
    const { answer, isError } = await embedded.call("get_alert_policy", { policy: "asset-helth" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "alert_policy_not_found", candidates: ["asset-health"], next: [{ tool: "list_alert_policies" }] },
    });
  });

  it("leaves the document out for those who may not see it, and says so", async () => {
    const { answer, isError } = await embedded.call("get_alert_policy", { policy: "ticks" }, { role: "viewer" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ policy: "ticks", notifies: { type: "microsoft_teams" } });
    expect(answer).not.toHaveProperty("document");
    expect(answer.notes).toEqual([expect.stringContaining("document is left out: Dagster refused this")]);
  });

  it("does so as well when Dagster fails to give it", async () => {
    embedded.organization.overrides.set("Query.alertPoliciesAsDocumentOrError", () => ({
      __typename: "PythonError",
      message: "boom",
      stack: [],
      errorChain: [],
    }));
    const { answer } = await embedded.call("get_alert_policy", { policy: "ticks" });
    expect(answer.notes).toEqual([expect.stringContaining("boom")]);
  });
});
