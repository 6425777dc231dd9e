import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();
const at = (name: string) => `${name}@harbor-roasters.example`;

interface Entry {
  time: string;
  event: string;
  by?: string;
  deployment?: string;
  details?: Record<string, unknown>;
}
const entriesOf = (answer: Record<string, unknown>) => answer.entries as Entry[];

describe("list_audit_log", () => {
  it("gives all entries of the last month, newest first, page by page", async () => {
    const all: Entry[] = [];
    let cursor: unknown;
    do {
      const { answer } = await embedded.call("list_audit_log", { limit: 25, ...(cursor ? { cursor } : {}) });
      all.push(...entriesOf(answer));
      cursor = answer.next_cursor;
    } while (cursor !== undefined);
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(all.map(({ time }) => time)).toEqual(
      all
        .map(({ time }) => time)
        .sort()
        .reverse(),
    );
    expect(new Set(all.map((entry) => JSON.stringify(entry))).size).toBe(all.length);
    expect(all).toContainEqual({
      time: expect.any(String),
      event: "update_code_location",
      by: "agent token agent-token-17",
      deployment: "prod",
      details: { location_name: "warehouse", image: "registry.example/warehouse:4.11" },
    });
  });

  it("filters by user, by email or id", async () => {
    const { answer } = await embedded.call("list_audit_log", { user: "4" });
    expect(entriesOf(answer).length).toBeGreaterThan(2);
    expect(entriesOf(answer).every(({ by }) => by === at("finance"))).toBe(true);
  });

  it("finds what a user who is gone did", async () => {
    await embedded.confirmed("remove_user", { user: at("finance") });
    const { answer } = await embedded.call("list_audit_log", { user: at("finance") });
    expect(entriesOf(answer).length).toBeGreaterThan(2);
    expect(answer.notes).toEqual([expect.stringContaining("is no user of the organization now")]);
  });

  it("does not know a user that is neither an address nor there", async () => {
    const { answer } = await embedded.call("list_audit_log", { user: "finanz" });
    expect(answer).toMatchObject({ error: { code: "user_not_found" } });
  });

  it("filters by kind and time", async () => {
    const { answer } = await embedded.call("list_audit_log", {
      event_type: "Change user permissions",
      after: "-20d",
      before: "-1d",
    });
    expect(entriesOf(answer).map(({ time }) => time)).toEqual(["2026-03-02T08:30:00Z", "2026-02-19T21:30:00Z"]);
  });

  it("filters by deployment, branch deployments by their branch too", async () => {
    const branch = await embedded.call("list_audit_log", { deployment: "feature/gift-cards" });
    expect(entriesOf(branch.answer)).toMatchObject([{ event: "create_deployment", deployment: "feature/gift-cards" }]);
    const staging = await embedded.call("list_audit_log", { deployment: "staging" });
    expect(entriesOf(staging.answer).length).toBeGreaterThan(1);
    expect(entriesOf(staging.answer).every(({ deployment }) => deployment === "staging")).toBe(true);
  });

  it("has what was just changed, and by whom", async () => {
    embedded.advance(60);
    await embedded.confirmed("grant_permission", { user: at("viewer"), grant: "LAUNCHER" });
    const { answer } = await embedded.call("list_audit_log", { limit: 1 });
    expect(entriesOf(answer)).toMatchObject([
      {
        time: "2026-03-04T09:31:00Z",
        event: "change_user_permissions",
        by: at("platform-lead"),
        deployment: "prod",
        details: { previous_grant: "VIEWER", grant: "LAUNCHER" },
      },
    ]);
  });

  it("masks secrets in what changed", async () => {
    embedded.reset((where, believable) =>
      where.startsWith("audit log")
        ? where.includes("webhook")
          ? "https://hooks.example/services/T0/B0/canary-XYZ"
          : "canary-XYZ"
        : believable,
    );
    const { answer } = await embedded.call("list_audit_log", { limit: 200 });
    expect(JSON.stringify(answer)).not.toContain("canary-XYZ");
    expect(entriesOf(answer).find(({ event }) => event === "modify_alert_policies")?.details).toEqual({
      policy: "Failed runs",
      notification: { webhook_url: "[masked]" },
    });
    expect(entriesOf(answer).find(({ event }) => event === "update_deployment_settings")?.details).toEqual({
      settings: { run_queue: { max_concurrent_runs: 25 }, sso: { client_secret: "[masked]" } },
    });
  });

  it("masks and compacts metadata that comes as JSON or is long", async () => {
    const deep = { a: { b: { c: { d: { e: { f: 1 } } } } } };
    const metadata = [
      JSON.stringify({ password: "canary-XYZ", note: null }),
      { list: Array.from({ length: 30 }, (_, index) => index), text: "word ".repeat(200), deep },
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`key${index}`, index])),
      "{not json",
      null,
    ];
    embedded.organization.overrides.set("AuditLogQuery.auditLogEntries", () =>
      metadata.map((eventMetadata, index) => ({
        id: String(index),
        eventType: "LOG_IN",
        authorUserEmail: null,
        authorAgentTokenId: null,
        eventMetadata,
        timestamp: 1,
        deploymentName: null,
        branchDeploymentName: null,
      })),
    );
    const { answer } = await embedded.call("list_audit_log");
    const [json, long, wide, text, nothing] = entriesOf(answer).map(({ details }) => details);
    expect(json).toEqual({ password: "[masked]" });
    expect(long?.list).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "… 20 more"]);
    expect(String(long?.text).length).toBeLessThan(320);
    expect(String(long?.text)).toContain("word word");
    expect(long?.deep).toEqual({ a: { b: { c: { d: "…" } } } });
    expect(wide).toMatchObject({ key19: 19, "…": "10 more" });
    expect(wide).not.toHaveProperty("key20");
    expect(text).toBe("{not json");
    expect(nothing).toBeUndefined();
  });

  it("masks values of secrets, of environment variables and of headers, whatever they are called", async () => {
    const entries = [
      ["CREATE_SECRET", { name: "REGION", value: "canary-XYZ", locations: ["ml"] }],
      ["UPDATE_SECRET", { secretName: "REGION", before: { newValue: "canary-XYZ" }, value_changed: true }],
      ["UPDATE_CODE_LOCATION", { container_context: { k8s: { env_vars: ["SENTRY=9fK2x-canary-XYZ", "PASSED_ON"] } } }],
      [
        "UPDATE_CODE_LOCATION",
        JSON.stringify({ container_context: { ecs: { env_vars: ["SENTRY=9fK2x-canary-XYZ"] } } }),
      ],
      ["MODIFY_ALERT_POLICIES", { notification_service: { webhook: { headers: { "X-Auth": "canary-XYZ" } } } }],
      ["MODIFY_ALERT_POLICIES", { webhook: { url: "https://hooks.example/services/canary-XYZ" } }],
    ] as const;
    embedded.organization.overrides.set("AuditLogQuery.auditLogEntries", () =>
      entries.map(([eventType, eventMetadata], index) => ({
        id: String(index),
        eventType,
        authorUserEmail: null,
        authorAgentTokenId: null,
        eventMetadata,
        timestamp: 1,
        deploymentName: null,
        branchDeploymentName: null,
      })),
    );
    const { answer } = await embedded.call("list_audit_log");
    expect(JSON.stringify(answer)).not.toContain("canary-XYZ");
    expect(entriesOf(answer).map(({ details }) => details)).toEqual([
      { name: "REGION", value: "[masked]", locations: ["ml"] },
      { secretName: "REGION", before: { newValue: "[masked]" }, value_changed: true },
      { container_context: { k8s: { env_vars: ["SENTRY=[masked]", "PASSED_ON"] } } },
      { container_context: { ecs: { env_vars: ["SENTRY=[masked]"] } } },
      { notification_service: { webhook: { headers: { "X-Auth": "[masked]" } } } },
      { webhook: { url: "[masked]" } },
    ]);
  });

  it("says what kind of filter finds nothing", async () => {
    const { answer } = await embedded.call("list_audit_log", { event_type: "create_ent_trial" });
    expect(answer).toMatchObject({
      entries: [],
      hint: expect.stringContaining("No audit log entries match event_type"),
    });
  });

  it.each([
    [{ after: "-1d", before: "-2d" }, "after must be earlier than before."],
    [{ after: "2026-03-01", before: "2026-03-01" }, "after must be earlier than before."],
    [{ after: "yesterday" }, 'after: "yesterday" is not a time.'],
    [{ event_type: "launch_rocket" }, 'event_type: there is no "launch_rocket".'],
    [{ cursor: "made-up" }, "not a next_cursor of this tool"],
  ])("refuses %j", async (args, message) => {
    const { answer, isError } = await embedded.call("list_audit_log", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "invalid_arguments", message: expect.stringContaining(message) } });
    expect(embedded.organization.requests).toEqual([]);
  });

  it("is refused to those who may not read it, and says what it takes", async () => {
    const { answer, isError } = await embedded.call("list_audit_log", {}, { role: "editor" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("read_audit_log") },
    });
    // Whoever may not see users either is not told otherwise.
    const viewer = await embedded.call("list_audit_log", { user: at("finance") }, { role: "viewer" });
    expect(viewer.answer).toMatchObject({ error: { code: "permission_denied" } });
  });

  it("does not take a log that Dagster+ fails to read for an empty one", async () => {
    embedded.organization.overrides.set("AuditLogQuery.auditLogEntries", () => null);
    const { answer, isError } = await embedded.call("list_audit_log");
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("most likely") },
    });
  });

  it("says that the plan has none", async () => {
    embedded.organization.overrides.set("Query.auditLog", () => ({ enabled: false, auditLogEntries: null }));
    const { answer } = await embedded.call("list_audit_log");
    expect(answer).toMatchObject({ error: { code: "refused_by_dagster", message: expect.stringContaining("plan") } });
  });
});
