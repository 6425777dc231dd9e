import { describe, expect, it } from "vitest";
import { failedIngestion } from "../../../../src/demo/alerts/incident-run.ts";
import { useEmbedded } from "../../../support/embedded.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";

const embedded = useEmbedded();

function failed(nightsAgo: 0 | 2 | 5) {
  const { world } = embedded.organization;
  return failedIngestion(world, world.deployments[0]!, nightsAgo);
}
const run = (nightsAgo: 0 | 2 | 5) => failed(nightsAgo).id;

interface Listed {
  notifications: { sent: string; status: string }[];
  returned: number;
  next_cursor?: string;
}

async function list(args: Record<string, unknown>): Promise<Listed> {
  const { answer, isError } = await embedded.call("list_alert_notifications", args, { role: "viewer" });
  expect(isError, JSON.stringify(answer)).toBe(false);
  return answer as unknown as Listed;
}

describe("list_alert_notifications", () => {
  it("tells of what a policy sent: when, whether it arrived, and about what", async () => {
    const about = (nightsAgo: 0 | 2 | 5) => ({
      sent: new Date((failed(nightsAgo).ended + 5) * 1000).toISOString().replace(/\.\d{3}/, ""),
      status: "sent",
      about: "run",
      event_type: "JOB_FAILURE",
      job: "ingest_daily",
      location: "ingestion",
      run_id: run(nightsAgo),
    });
    expect(await list({ policy: "ingest-failed" })).toEqual({
      policy: "ingest-failed",
      notifications: [about(0), about(2), about(5)],
      returned: 3,
    });
    expect(about(0).sent).toMatch(/^2026-03-04T02:0/);
  });

  it.each([
    [
      "asset-health",
      { about: "assets", assets: [{ asset: "raw/payments", event_type: "ASSET_HEALTH_DEGRADED" }], status: "sent" },
    ],
    [
      "broken-code",
      {
        about: "code location",
        location: "reporting",
        failure: "ModuleNotFoundError: No module named 'weasyprint'",
        sent: "2026-03-04T08:30:40Z",
      },
    ],
    [
      "ticks",
      {
        about: "ticks",
        status: "failed",
        ticks: [{ name: "new_store_files", location: "ingestion", event_type: "TICK_FAILURE" }],
        error: "POST https://hooks.harbor-roasters.example/[masked] answered 410 Gone",
      },
    ],
    ["agent-down", { about: "agent", status: "sent" }],
    ["warehouse-costs", { about: "metric", metric: "__dagster_dagster_credits", value: 431.5 }],
    [
      "check-warnings",
      {
        about: "metric",
        metric: "__dagster_asset_check_warnings",
        status: "muted",
        assets: [{ asset: "marts/revenue", value: 6 }],
      },
    ],
  ])("tells what those of %s are about", async (policy, expected) => {
    expect((await list({ policy })).notifications[0]).toMatchObject(expected);
  });

  it("pages through all of them with Dagster's own cursors, and past a page that was cut", async () => {
    const all = (await list({ policy: "check-warnings", limit: 100 })).notifications;
    expect(all).toHaveLength(45);
    for (const options of [{ limit: 20 }, { limit: 30, max_chars: 1500 }]) {
      const seen: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ policy: "check-warnings", cursor, ...options });
        seen.push(...page.notifications);
        cursor = page.next_cursor;
      } while (cursor !== undefined);
      expect(seen).toEqual(all);
    }
  });

  it("refuses a cursor that is none of its own", async () => {
    const { answer } = await embedded.call("list_alert_notifications", {
      policy: "ticks",
      cursor: "eyJhZnRlciI6ImEifQ",
    });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
  });

  it("tells of all policies that notified somebody about a run", async () => {
    expect(await list({ run_id: run(0) })).toMatchObject({
      run_id: run(0),
      notifications: [
        { policy: "asset-health", about: "assets", assets: [{ asset: "raw/payments" }] },
        { policy: "ingest-failed", about: "run", job: "ingest_daily" },
      ],
      returned: 2,
    });
    const first = await list({ run_id: run(0), limit: 1 });
    expect(first).toMatchObject({ notifications: [{ policy: "asset-health" }], returned: 1 });
    expect(await list({ run_id: run(0), limit: 1, cursor: first.next_cursor })).toMatchObject({
      notifications: [{ policy: "ingest-failed" }],
    });
  });

  it("finds the run by what it is called, as other tools do", async () => {
    embedded.organization.overrides.set("Query.runIdsOrError", () => ({ __typename: "RunIds", results: [run(0)] }));
    expect(await list({ run_id: run(0).slice(0, 8) })).toMatchObject({ run_id: run(0), returned: 2 });
    expect(await list({ run_id: "latest-failure" })).toMatchObject({ run_id: run(0), returned: 2 });
  });

  it("says that what was sent about an old run is kept no longer, which is not that nothing was sent", async () => {
    const { answer, isError } = await embedded.call("list_alert_notifications", { run_id: run(5) });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "not_found" } });
    expect((answer.error as { message: string }).message).toContain("no longer keeps the notifications about the run");
  });

  it("explains an empty list", async () => {
    expect(await list({ policy: "long-training" })).toMatchObject({
      notifications: [],
      hint: "The alert policy long-training has notified nobody, as far as Dagster+ remembers.",
    });
    expect(await list({ run_id: "00000000-0000-4000-8000-000000000000" })).toMatchObject({
      notifications: [],
      hint: expect.stringContaining("get_run_status"),
    });
    embedded.organization.overrides.set("Query.alertPolicyNotifications", () => null);
    expect(await list({ policy: "ticks" })).toMatchObject({
      notifications: [],
      hint: "Dagster+ told nothing of the notifications of the alert policy ticks: whether there are any is not known.",
    });
  });

  it("tells the newest of all policies, newest first, each with its policy", async () => {
    const { notifications, returned, next_cursor } = await list({ limit: 5 });
    expect(returned).toBe(5);
    expect(next_cursor).toBeUndefined();
    const sent = notifications.map((one) => one.sent);
    expect(sent).toEqual([...sent].sort().reverse());
    const all = await list({ limit: 100 });
    expect(all.notifications).toContainEqual(
      expect.objectContaining({ policy: "ingest-failed", job: "ingest_daily", run_id: run(0) }),
    );
    expect(new Set(all.notifications.map((one) => (one as { policy?: string }).policy)).size).toBeGreaterThan(4);
    expect(all.notifications.slice(0, 5)).toEqual(notifications);
  });

  it("says of which policy it was told nothing", async () => {
    embedded.organization.overrides.set("Query.alertPolicyNotifications", () => null);
    const { answer } = await embedded.call("list_alert_notifications", {});
    expect(answer.hint).toBeUndefined();
    expect(answer.notes).toContainEqual(
      expect.stringContaining("alert policy ticks: whether there are any is not known"),
    );
  });

  it.each([
    [{ cursor: "abc" }, "invalid_arguments"],
    [{ policy: "ticks", run_id: "latest" }, "invalid_arguments"],
    [{ policy: "tick" }, "alert_policy_not_found"],
    [{ run_id: "no run" }, "invalid_arguments"],
  ])("refuses %j", async (args, code) => {
    const { answer, isError } = await embedded.call("list_alert_notifications", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });
});

interface Channels {
  channels: { type: string; channel?: string; email?: string; used_by?: string[]; available?: boolean }[];
  notes?: string[];
  hint?: string;
  next_cursor?: string;
}

async function channels(args: Record<string, unknown> = {}): Promise<Channels> {
  const { answer, isError } = await embedded.call("list_notification_channels", args, { role: "viewer" });
  expect(isError, JSON.stringify(answer)).toBe(false);
  return answer as unknown as Channels;
}

describe("list_notification_channels", () => {
  it("tells the channels of each kind, by which policies they are used, and those that could be", async () => {
    const all = await channels();
    expect(all.channels.map(({ type, channel, email, used_by }) => [type, channel ?? email, used_by])).toEqual([
      ["email", "analytics@harbor-roasters.example", ["long-training"]],
      ["email", "finance@harbor-roasters.example", ["credit-limit (disabled)"]],
      ["email", "on-call@harbor-roasters.example", ["agent-down"]],
      ["email", "platform-lead@harbor-roasters.example", ["agent-down"]],
      ["email_owners", "analytics@harbor-roasters.example", ["revenue-checks"]],
      ["microsoft_teams", undefined, ["ticks"]],
      ["pagerduty", undefined, ["ingest-failed"]],
      ["slack", "#data-alerts", ["asset-health", "broken-code"]],
      ["slack", "#store-operations", ["check-warnings"]],
      ["webhook", undefined, ["warehouse-costs"]],
      ["slack", "#data-staging", undefined],
      ["slack", "#finance", undefined],
      ["slack", "#general", undefined],
      ["slack", "#incidents", undefined],
      ["slack", "#ml", undefined],
    ]);
    // What a policy posts to and Slack does not list is where nobody reads.
    expect(all.channels.filter(({ available }) => available === false)).toMatchObject([
      { channel: "#store-operations" },
    ]);
    expect(all.notes).toEqual([expect.stringContaining("available: false")]);
  });

  it("asks Slack only when Slack is asked for", async () => {
    expect((await channels({ type: "pagerduty" })).channels).toEqual([
      { type: "pagerduty", used_by: ["ingest-failed"] },
    ]);
    expect(embedded.organization.requests.at(-1)?.variables).toEqual({ slack: false });
    expect((await channels({ type: "slack" })).channels).toHaveLength(7);
  });

  it("knows a channel that is written without its sign", async () => {
    embedded.organization.overrides.set("Query.availableSlackChannels", () => ({
      __typename: "SlackChannels",
      channels: ["data-alerts", "store-operations"],
    }));
    const { channels: slack, notes } = await channels({ type: "slack" });
    expect(slack.map(({ channel }) => channel)).toEqual(["#data-alerts", "#store-operations"]);
    expect(notes).toBeUndefined();
  });

  it("tells those in use though Slack does not answer, and says so", async () => {
    embedded.organization.overrides.set("Query.availableSlackChannels", () => ({
      __typename: "SlackIntegrationError",
      message: "account_inactive: see https://slack.example/apps/secret-path",
    }));
    const { channels: slack, notes } = await channels({ type: "slack" });
    expect(slack.map(({ channel, available }) => [channel, available])).toEqual([
      ["#data-alerts", undefined],
      ["#store-operations", undefined],
    ]);
    expect(notes).toEqual([
      "Slack's own list of channels could not be read, so only those in use are told: account_inactive: see https://slack.example/[masked]",
    ]);
  });

  it("pages, and explains an empty list", async () => {
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await channels({ limit: 4, cursor });
      seen.push(...page.channels);
      cursor = page.next_cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual((await channels()).channels);
    expect(await channels({ type: "webhook", deployment: "staging" })).toMatchObject({
      channels: [],
      hint: "No notification channels match type. Leave type out to see all.",
    });
  });

  it("names the kinds there are", async () => {
    const { answer } = await embedded.call("list_notification_channels", { type: "teams" });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
    expect(JSON.stringify(answer)).toContain("microsoft_teams");
    expect(embedded.organization.requests).toEqual([]);
  });
});

describe("on an open-source Dagster", () => {
  const fake = useFakeDagster();

  it.each(["list_alert_notifications", "list_notification_channels", "list_alert_policies", "get_alert_policy"])(
    "%s says that it needs Dagster+",
    async (tool) => {
      expect((await fake.call(tool, {})).answer).toMatchObject({ error: { code: "needs_dagster_plus" } });
    },
  );
});
