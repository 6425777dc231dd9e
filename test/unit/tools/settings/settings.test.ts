import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

const failed = (__typename: string) => () => ({ __typename, message: "no", stack: [], errorChain: [] });
const canary = "canary-5be01c7a";

describe("get_organization", () => {
  it("tells the plan, who this is, and what is connected", async () => {
    const { answer } = await embedded.call("get_organization");
    expect(answer).toEqual({
      name: "harbor-roasters",
      id: "b6b6b6c1",
      status: "active",
      plan: "team v2",
      you: "platform-lead@harbor-roasters.example",
      slack_workspace: "harbor-roasters",
      github: { account: "harbor-roasters", repositories: ["harbor-roasters/data-platform"] },
      full_deployments: 2,
      branch_deployments: 3,
    });
    expect(embedded.organization.requests).toHaveLength(1);
  });

  it("tells a token without a user, an unknown plan, and that nothing is connected", async () => {
    const { overrides } = embedded.organization;
    overrides.set("DagsterCloudIdentity.viewer", () => null);
    overrides.set("Query.planType", () => "UNKNOWN");
    overrides.set("DagsterCloudOrganization.metadata", () => ({}));
    const { answer } = await embedded.call("get_organization");
    expect(answer.you).toContain("belongs to no user");
    for (const key of ["plan", "slack_workspace", "github"]) expect(answer).not.toHaveProperty(key);
  });
});

describe("get_organization_settings", () => {
  it("tells what is set, with secrets masked, and what can be set", async () => {
    embedded.reset(() => canary);
    const { answer } = await embedded.call("get_organization_settings");
    expect(answer).toMatchObject({
      settings: {
        sso: { provider: "saml", default_role: "VIEWER", signing_key: "[masked]" },
        ai_features: { enabled: true },
        audit_webhook_url: "[masked]",
      },
      scim_sync: true,
      default_timezone: "Europe/Lisbon",
      schema: { properties: { sso: { properties: { default_role: { enum: expect.arrayContaining(["VIEWER"]) } } } } },
    });
    expect(JSON.stringify(answer)).not.toContain(canary);
  });

  it("tells settings that may not be seen from none", async () => {
    const { answer } = await embedded.call("get_organization_settings", {}, { role: "viewer" });
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
    embedded.organization.overrides.set("OrganizationSettings.settings", () => null);
    const none = await embedded.call("get_organization_settings");
    expect(none.isError).toBe(false);
    expect(none.answer.hint).toContain("Nothing is set");
  });
});

describe("update_organization_settings", () => {
  it("shows what changes, asks, and changes that alone", async () => {
    const args = { settings: { sso: { default_role: "EDITOR" }, session_hours: 8, ai_features: { enabled: true } } };
    const first = await embedded.call("update_organization_settings", args);
    expect(first.answer).toMatchObject({
      would: {
        change: [
          { path: "sso.default_role", before: "VIEWER", after: "EDITOR" },
          { path: "session_hours", after: 8 },
        ],
      },
    });
    expect(embedded.mutations).toEqual([]);
    const { answer, isError } = await embedded.confirmed("update_organization_settings", args);
    expect(isError).toBe(false);
    expect(answer).toEqual({
      changed: [
        { path: "sso.default_role", before: "VIEWER", after: "EDITOR" },
        { path: "session_hours", after: 8 },
      ],
    });
    // Sent whole, with the secret that no answer showed, and without what stays.
    expect(embedded.mutations).toHaveLength(1);
    expect(embedded.mutations[0]?.variables).toEqual({
      settings: {
        sso: {
          provider: "saml",
          default_role: "EDITOR",
          metadata_url: "https://login.harbor-roasters.example/saml/metadata",
          signing_key: "q8Tz-41xw-Lk93-bb7P-0aVe",
        },
        session_hours: 8,
      },
    });
    expect((await embedded.call("get_organization_settings")).answer).toMatchObject({
      settings: {
        sso: { default_role: "EDITOR", provider: "saml" },
        session_hours: 8,
        ai_features: { summaries: true },
      },
    });
  });

  it("resets a setting that is null", async () => {
    const { answer } = await embedded.confirmed("update_organization_settings", {
      settings: { audit_webhook_url: null },
    });
    expect(answer).toEqual({ changed: [{ path: "audit_webhook_url", before: "[masked]" }] });
    const { answer: now } = await embedded.call("get_organization_settings");
    expect(now.settings).not.toHaveProperty("audit_webhook_url");
  });

  it("tells that a secret changes, and neither from what nor to what", async () => {
    embedded.reset(() => canary);
    const folder = mkdtempSync(join(tmpdir(), "settings-"));
    const auditLog = join(folder, "audit.jsonl");
    const secret = "t3mp-Kx81-zz04-new1";
    const { answer, would } = await embedded.confirmed(
      "update_organization_settings",
      { settings: { sso: { signing_key: secret } } },
      { auditLog },
    );
    const audit = readFileSync(auditLog, "utf8");
    rmSync(folder, { recursive: true });
    const change = [{ path: "sso.signing_key", before: "[masked]", after: "[masked]" }];
    expect(would).toEqual({ change });
    expect(answer).toEqual({ changed: change });
    for (const told of [JSON.stringify({ answer, would }), audit]) {
      expect(told).not.toContain(secret);
      expect(told).not.toContain(canary);
    }
  });

  it("sends nothing where it is all so already", async () => {
    const { answer, would } = await embedded.confirmed("update_organization_settings", {
      settings: { ai_features: { enabled: true }, session_hours: null },
    });
    expect(would).toEqual({ change: "nothing: it is all so already" });
    expect(answer).toMatchObject({ changed: [], hint: expect.stringContaining("nothing was sent") });
    expect(embedded.mutations).toEqual([]);
  });

  it.each([
    [
      { sso: { default_rol: "EDITOR" } },
      "sso.default_rol",
      ["provider", "default_role", "metadata_url", "signing_key"],
    ],
    [
      { timezone: "UTC" },
      "timezone",
      ["sso", "allowed_email_domains", "ai_features", "audit_webhook_url", "session_hours"],
    ],
    [{ sso: { default_role: "OWNER" } }, "sso.default_role", ["VIEWER", "LAUNCHER", "EDITOR", "ADMIN"]],
    [{ session_hours: "eight" }, "session_hours", ["Int"]],
    [{ sso: true }, "sso", ["mapping"]],
  ])("refuses %j, and says what is allowed there", async (settings, path, allowed) => {
    const { answer } = await embedded.call("update_organization_settings", { settings });
    expect(answer).toMatchObject({ error: { code: "invalid_document", problems: [{ path }] } });
    const [problem] = (answer.error as { problems: { allowed?: string[] }[] }).problems;
    expect(problem?.allowed).toEqual(allowed);
  });

  it("leaves the judgement to Dagster+ where it offers no schema, and tells its refusal", async () => {
    embedded.organization.overrides.set("Query.organizationSettingsSchema", () => null);
    const { answer } = await embedded.confirmed("update_organization_settings", { settings: { timezone: "UTC" } });
    expect(answer).toMatchObject({ error: { code: "dagster_error", message: expect.stringContaining("timezone") } });
  });

  it("does not write what answers show in place of a secret", async () => {
    const { answer } = await embedded.call("update_organization_settings", {
      settings: { sso: { signing_key: "[masked]" } },
    });
    expect(answer).toMatchObject({
      error: { code: "invalid_arguments", message: expect.stringContaining("settings.sso.signing_key") },
    });
  });

  it("says so when the settings are not what was asked for, or others are lost", async () => {
    embedded.organization.overrides.set("Mutation.updateOrganizationSettings", () => ({
      __typename: "OrganizationSettings",
      settings: { session_hours: 24, a_new_default: true },
    }));
    const { answer } = await embedded.confirmed("update_organization_settings", { settings: { session_hours: 8 } });
    expect(answer).toMatchObject({
      changed: [{ path: "session_hours", after: 8 }],
      not_as_asked: expect.arrayContaining([
        { path: "session_hours", before: 8, after: 24 },
        { path: "audit_webhook_url", before: "[masked]" },
      ]),
      notes: [expect.stringContaining("not what was asked for")],
    });
    expect(JSON.stringify(answer)).not.toContain("a_new_default");
  });

  it("is refused to an editor", async () => {
    const { answer } = await embedded.confirmed(
      "update_organization_settings",
      { settings: { session_hours: 8 } },
      { role: "editor" },
    );
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
  });
});

describe("list_feature_gates", () => {
  it("lists every gate with its value, in one request", async () => {
    const { answer } = await embedded.call("list_feature_gates");
    expect(answer.returned).toBe(53);
    expect(answer.gates).toContainEqual({ gate: "PRODUCTION_DEPLOYMENT_LIMIT", value: 3 });
    expect(answer.gates).toContainEqual({ gate: "GITLAB_NUX_ENABLED", value: false });
    expect(embedded.organization.requests).toHaveLength(1);
  });

  it("narrows to a name or a part of one", async () => {
    const one = await embedded.call("list_feature_gates", { gate: "custom rbac enabled" });
    expect(one.answer).toEqual({ gates: [{ gate: "CUSTOM_RBAC_ENABLED", value: true }], returned: 1 });
    const several = await embedded.call("list_feature_gates", { gate: "issues" });
    expect(several.answer).toMatchObject({ returned: 2 });
    const none = await embedded.call("list_feature_gates", { gate: "ISUES" });
    expect(none.answer).toMatchObject({
      error: { code: "not_found", candidates: ["DAGSTER_PLUS_ISSUES_ENABLED", "ENABLE_COMPASS_PROPOSE_ISSUES"] },
    });
  });

  it("asks a server that does not know all of them for its own list", async () => {
    const organization = embedded.organization;
    const respond = organization.respond.bind(organization);
    organization.respond = async (request) => {
      const { query } = (await request.clone().json()) as { query: string };
      if (query.includes("featureGateValue")) {
        const message = 'Value "DAGSTER_PLUS_ISSUES_ENABLED" does not exist in "FeatureGateKey" enum.';
        return Response.json({ errors: [{ message, locations: [{ line: 2, column: 3 }] }] }, { status: 400 });
      }
      if (query.includes("__schema")) return Response.json({ errors: [{ message: "introspection is disabled" }] });
      return respond(request);
    };
    organization.overrides.set("DagsterCloudIdentity.featureGates", () => [
      { key: "VERBOSE_TRACING", value: true },
      { key: "KPIS_VIEW_ENABLED", value: null },
    ]);
    const { answer } = await embedded.call("list_feature_gates");
    expect(answer).toEqual({
      gates: [
        { gate: "KPIS_VIEW_ENABLED", value: "none" },
        { gate: "VERBOSE_TRACING", value: true },
      ],
      returned: 2,
    });
  });
});

describe("list_secrets", () => {
  it("tells names and where each applies, and never asks for a value", async () => {
    const { answer } = await embedded.call("list_secrets");
    expect(answer).toMatchObject({ returned: 5, total: 5 });
    expect(answer.secrets).toContainEqual({
      name: "SNOWFLAKE_PASSWORD",
      deployments: ["full"],
      locations: ["ml", "warehouse"],
      updated: "2025-12-09T09:30:00Z",
      updated_by: "platform-lead@harbor-roasters.example",
    });
    expect(answer.secrets).toContainEqual(
      expect.objectContaining({ name: "REPORT_SENDER", deployments: ["full", "local"], locations: ["all"] }),
    );
    expect(embedded.organization.requests.some(({ text }) => text.includes("secretValue"))).toBe(false);
  });

  it.each([
    [{ location: "ml" }, ["LOYALTY_SANDBOX_TOKEN", "REPORT_SENDER", "SNOWFLAKE_PASSWORD"]],
    [{ scope: "branch" }, ["LOYALTY_SANDBOX_TOKEN", "SNOWFLAKE_PASSWORD"]],
    [{ scope: "local" }, ["REPORT_SENDER"]],
    [{ scope: "full", location: "ingestion" }, ["REPORT_SENDER", "STRIPE_API_KEY"]],
  ])("narrows to %j; one for all locations is for each of them", async (args, names) => {
    const { answer } = await embedded.call("list_secrets", args);
    expect((answer.secrets as { name: string }[]).map(({ name }) => name)).toEqual(names);
  });

  it("pages, and explains an empty list and an unknown location", async () => {
    const first = await embedded.call("list_secrets", { limit: 3 });
    const rest = await embedded.call("list_secrets", { limit: 3, cursor: first.answer.next_cursor });
    expect((rest.answer.secrets as { name: string }[]).map(({ name }) => name)).toEqual([
      "SNOWFLAKE_PASSWORD",
      "STRIPE_API_KEY",
    ]);
    embedded.organization.overrides.set("Secrets.secrets", () => []);
    const none = await embedded.call("list_secrets", { scope: "local" });
    expect(none.answer).toMatchObject({ secrets: [], hint: "No secrets match scope. Leave scope out to see all." });
    const unknown = await embedded.call("list_secrets", { location: "warehous" });
    expect(unknown.answer).toMatchObject({ error: { code: "code_location_not_found", candidates: ["warehouse"] } });
  });

  it.each([
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells %s from an empty list", async (member, code) => {
    embedded.organization.overrides.set("Query.secretsOrError", failed(member));
    const { answer, isError } = await embedded.call("list_secrets");
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });
});

it.each([
  ["UnauthorizedError", "permission_denied"],
  ["PythonError", "dagster_error"],
])("a change of settings that ends in %s is told as that", async (member, code) => {
  embedded.organization.overrides.set("Mutation.updateOrganizationSettings", failed(member));
  const { answer } = await embedded.confirmed("update_organization_settings", { settings: { session_hours: 8 } });
  expect(answer).toMatchObject({ error: { code } });
});
