import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { DemoPolicyDocument } from "../../../../src/demo/alerts/policies.ts";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

const document = {
  name: "refresh-failed",
  description: "Marts that were not refreshed.",
  enabled: true,
  event_types: ["JOB_FAILURE"],
  alert_targets: [{ run_result_target: { location_names: ["warehouse"] } }],
  notification_service: { slack: { slack_workspace_name: "harbor-roasters", slack_channel_name: "#data-alerts" } },
};

/** A policy's document as it is now, secrets masked, read as an agent would. */
async function documentOf(policy: string): Promise<DemoPolicyDocument> {
  const { answer } = await embedded.call("get_alert_policy", { policy });
  return parse(answer.document as string) as DemoPolicyDocument;
}

/** What was sent in the last change. */
const sent = () => embedded.mutations.at(-1)?.variables.document as DemoPolicyDocument;

async function problemsOf(given: unknown) {
  const { answer, isError } = await embedded.call("save_alert_policy", { document: given });
  expect(isError).toBe(true);
  expect(embedded.mutations).toEqual([]);
  return answer.error as { code: string; message: string; problems: Record<string, unknown>[] };
}

describe("save_alert_policy", () => {
  it("shows a new policy, and creates it once that is confirmed", async () => {
    const asked = await embedded.call("save_alert_policy", { document });
    expect(asked.answer).toMatchObject({
      confirmation_required: true,
      would: { create_alert_policy: "refresh-failed", document: expect.any(String) },
    });
    expect(parse((asked.answer.would as { document: string }).document)).toEqual(document);
    expect(embedded.mutations).toEqual([]);
    const { answer, isError } = await embedded.confirmed("save_alert_policy", { document });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      policy: "refresh-failed",
      created: true,
      enabled: true,
      description: "Marts that were not refreshed.",
      targets: ["runs in warehouse"],
      notifies: { type: "slack", channel: "#data-alerts" },
    });
    expect(embedded.mutations).toHaveLength(1);
    expect((await embedded.call("list_alert_policies", { for_job: "refresh_marts" })).answer).toMatchObject({
      alert_policies: [{ policy: "refresh-failed" }],
    });
  });

  it("shows what a change changes, and no more than that", async () => {
    const changed = await documentOf("asset-health");
    changed.event_types = ["ASSET_HEALTH_DEGRADED"];
    changed.alert_targets = [];
    delete changed.tags;
    const { answer, would } = await embedded.confirmed("save_alert_policy", { document: changed });
    expect(would).toEqual({
      change_alert_policy: "asset-health",
      changes: [
        { path: "tags", before: [{ key: "tier", value: "1" }] },
        {
          path: "event_types",
          before: ["ASSET_HEALTH_DEGRADED", "ASSET_HEALTH_WARNING"],
          after: ["ASSET_HEALTH_DEGRADED"],
        },
        {
          path: "alert_targets",
          before: [{ asset_selection_target: { asset_selection: 'group:"raw" or group:"marts"' } }],
        },
      ],
    });
    expect(answer).toMatchObject({ changed: ["tags", "event_types", "alert_targets"], targets: ["everything"] });
    expect(answer).not.toHaveProperty("created");
  });

  it("tells a target without conditions in the changes", async () => {
    const changed = await documentOf("broken-code");
    changed.alert_targets = [{ code_location_target: { location_names: ["ml"] } }];
    const { answer } = await embedded.call("save_alert_policy", { document: changed, dry_run: true });
    expect(answer).toEqual({
      dry_run: true,
      would: {
        change_alert_policy: "broken-code",
        changes: [
          {
            path: "alert_targets",
            before: [{ code_location_target: "{}" }],
            after: [{ code_location_target: { location_names: ["ml"] } }],
          },
        ],
      },
    });
  });

  it("sends nothing when nothing changes, and says so", async () => {
    const same = { ...(await documentOf("agent-down")), alert_targets: null, tags: [] };
    const { answer, would } = await embedded.confirmed("save_alert_policy", { document: same });
    expect(would).toEqual({ change_alert_policy: "agent-down", unchanged: true });
    expect(answer).toMatchObject({ policy: "agent-down", unchanged: true, notifies: { type: "email" } });
    expect(embedded.mutations).toEqual([]);
  });

  it("takes YAML, of one policy or of a file with one", async () => {
    const yaml = `alert_policies:
  - name: nightly # the night's
    event_types: [JOB_FAILURE]
    notification_service:
      email: {email_addresses: [on-call@harbor-roasters.example]}
`;
    const { answer } = await embedded.confirmed("save_alert_policy", { document: yaml });
    expect(answer).toMatchObject({ policy: "nightly", created: true, targets: ["everything"] });
    expect(sent()).toMatchObject({ name: "nightly", event_types: ["JOB_FAILURE"] });
  });

  it.each([
    ["a: [b", "not valid YAML"],
    ["- a", "must be a mapping such as {name: my-alert"],
    [{ alert_policies: [] }, "has 0"],
    [{ alert_policies: [document, { ...document, name: "b" }] }, "has 2"],
    [{ alert_policies: [null] }, "has 1"],
  ])("refuses what is no document of one policy: %j", async (given, words) => {
    const { code, message } = await problemsOf(given);
    expect(code).toBe("invalid_document");
    expect(message).toContain(words);
  });

  it("finds what the schema refuses before anything is sent, each with its place", async () => {
    const { code, message, problems } = await problemsOf({
      ...document,
      event_types: ["JOB_FAILED"],
      alert_targets: [{ run_result_target: { job: [] } }],
      notification_service: {},
      enabeld: true,
    });
    expect([code, message]).toEqual([
      "invalid_document",
      "Dagster+ would refuse the alert policy: event_types.0: It is none of the allowed values. And there are 3 more problems. Nothing was sent.",
    ]);
    expect(problems).toMatchObject([
      { path: "event_types.0", did_you_mean: "JOB_FAILURE", allowed: expect.arrayContaining(["TICK_FAILURE"]) },
      {
        path: "alert_targets.0.run_result_target.job",
        allowed: ["jobs", "tags", "location_names"],
        did_you_mean: "jobs",
      },
      { path: "notification_service", allowed: expect.arrayContaining(["slack", "pagerduty"]) },
      { path: "enabeld", did_you_mean: "enabled" },
    ]);
    expect((await problemsOf({ event_types: [] })).problems).toMatchObject([
      { path: "name", problem: "It is required." },
      { path: "notification_service", problem: "It is required." },
    ]);
    expect((await problemsOf({ ...document, name: "" })).problems).toEqual([
      { path: "name", problem: "It is required." },
    ]);
  });

  it("tells what Dagster+ refuses beside that, without secrets", async () => {
    const { answer, isError } = await embedded.confirmed("save_alert_policy", {
      document: { ...document, event_types: ["JOB_LONG_RUNNING", "JOB_FAILURE"] },
    });
    expect(isError).toBe(true);
    expect(answer.error).toEqual({
      code: "invalid_document",
      message: "Invalid alert policy refresh-failed.",
      problems: [{ path: "(root)", problem: "JOB_LONG_RUNNING requires a long_running_job_threshold_target." }],
    });
    embedded.organization.overrides.set("Mutation.createOrUpdateAlertPolicyFromDocument", () => ({
      __typename: "InvalidAlertPolicyError",
      message: "bad webhook https://hooks.example/services/T0/B0/canary-XYZ",
      errors: ["https://hooks.example/services/T0/B0/canary-XYZ is not reachable", "nor is https://other.example/a/b"],
    }));
    const refused = await embedded.confirmed("save_alert_policy", {
      document: {
        ...document,
        notification_service: { microsoft_teams: { webhook_url: "https://hooks.example/services/T0/B0/canary-XYZ" } },
      },
    });
    expect(refused.answer.error).toMatchObject({ code: "invalid_document", message: "bad webhook [masked]" });
    expect(JSON.stringify(refused)).not.toContain("canary");
    expect(JSON.stringify(refused)).toContain("https://other.example/[masked]");
  });

  it.each([
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells a refusal with %s", async (__typename, code) => {
    embedded.organization.overrides.set("Mutation.createOrUpdateAlertPolicyFromDocument", () => ({
      __typename,
      message: "no",
      stack: [],
      errorChain: [],
    }));
    const { answer, isError } = await embedded.confirmed("save_alert_policy", { document });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });

  it("is refused to a viewer, who may not see the documents either", async () => {
    const { answer } = await embedded.call("save_alert_policy", { document }, { role: "viewer" });
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
    expect((answer.error as { message: string }).message).toContain("edit_alert_policies");
    expect(embedded.mutations).toEqual([]);
  });

  it("leaves the document to a server that has no schema of it", async () => {
    embedded.organization.overrides.set("Query.alertPoliciesSchema", () => null);
    const { answer } = await embedded.call("save_alert_policy", {
      document: { name: "a", anything: 1 },
      dry_run: true,
    });
    expect(answer).toMatchObject({ would: { create_alert_policy: "a" } });
    expect(answer.notes).toEqual([expect.stringContaining("judges the document itself")]);
    expect((await problemsOf({ anything: 1 })).problems).toEqual([{ path: "name", problem: "It is required." }]);
  });

  it.each([
    ["list of policies", "Array.Shape.1"],
    ["policy", "Shape.1"],
  ])("takes the schema of a %s as well", async (_what, rootKey) => {
    embedded.organization.overrides.set("Query.alertPoliciesSchema", () => {
      const base = { isSelector: false, typeParamKeys: [], givenName: "" };
      const field = { name: "name", isRequired: true, isSecret: false, configTypeKey: "String" };
      const all = [
        { ...base, __typename: "RegularConfigType", key: "String" },
        { ...base, __typename: "CompositeConfigType", key: "Shape.1", fields: [field] },
        { ...base, __typename: "ArrayConfigType", key: "Array.Shape.1", typeParamKeys: ["Shape.1"] },
      ];
      return { rootConfigType: all.find(({ key }) => key === rootKey), allConfigTypes: all };
    });
    expect((await problemsOf({ name: "a", anything: 1 })).problems).toMatchObject([
      { path: "anything", allowed: ["name"] },
    ]);
  });
});

describe("a policy of which Dagster+ does not give the document", () => {
  const documents = (value: unknown) =>
    embedded.organization.overrides.set("Query.alertPoliciesAsDocumentOrError", () => ({
      __typename: "AlertPoliciesAsDocument",
      document: value,
    }));

  it.each([[null], [{}], [{ alert_policies: [] }], [{ alert_policies: null }], [{ policies: [] }]])(
    "is not told of as new, nor saved over: %j",
    async (value) => {
      documents(value);
      const { answer } = await embedded.call("save_alert_policy", { document: { ...document, name: "ticks" } });
      expect(answer.error).toMatchObject({ code: "unsupported_by_server" });
    },
  );

  it("is new where there is none of that name, and is found in a list of documents alone", async () => {
    documents(null);
    const fresh = await embedded.call("save_alert_policy", { document });
    expect(fresh.answer.would).toMatchObject({ create_alert_policy: "refresh-failed" });
    documents([document]);
    const { answer } = await embedded.call("save_alert_policy", { document: { ...document, enabled: false } });
    expect(answer.would).toMatchObject({ change_alert_policy: "refresh-failed" });
  });
});

describe("a confirmation of a policy", () => {
  it("is for the secrets that were there when it was shown, though they look the same", async () => {
    const live = (url: string) => ({ ...document, notification_service: { microsoft_teams: { webhook_url: url } } });
    const serve = (url: string) =>
      embedded.organization.overrides.set("Query.alertPoliciesAsDocumentOrError", () => ({
        __typename: "AlertPoliciesAsDocument",
        document: { alert_policies: [live(url)] },
      }));
    serve("https://hooks.example/a");
    const runner = embedded.runner();
    const args = { document: { ...live("[masked]"), enabled: false } };
    const { answer } = await runner.call("save_alert_policy", args);
    serve("https://hooks.example/b");
    const late = await runner.call("save_alert_policy", { ...args, confirmation: answer.confirmation });
    expect(late.answer).toMatchObject({ confirmation_required: true, would: answer.would });
    expect(embedded.mutations).toEqual([]);
  });
});

describe("a policy whose own document does not fit the schema", () => {
  it("can be changed in what does, for the rest came from Dagster+", async () => {
    const own = { ...document, description: null, owner: "someone" };
    embedded.organization.overrides.set("Query.alertPoliciesAsDocumentOrError", () => ({
      __typename: "AlertPoliciesAsDocument",
      document: { alert_policies: [own, null, { nameless: true }] },
    }));
    const { answer } = await embedded.call("save_alert_policy", {
      document: { ...own, enabled: false },
      dry_run: true,
    });
    expect(answer).toEqual({
      dry_run: true,
      would: { change_alert_policy: "refresh-failed", changes: [{ path: "enabled", before: true, after: false }] },
    });
    expect((await problemsOf({ ...own, ownre: 1 })).problems).toMatchObject([{ path: "ownre" }]);
  });
});

describe("what is masked in a document", () => {
  const costs = async () => {
    const read = await documentOf("warehouse-costs");
    return { ...read, webhook: read.notification_service.webhook as Record<string, unknown> };
  };

  it("stays what it is when the rest is changed", async () => {
    const { webhook, ...changed } = await costs();
    changed.description = "Other words.";
    webhook.body_template = "{}";
    const { would, answer } = await embedded.confirmed("save_alert_policy", { document: changed });
    expect((would.changes as { path: string }[]).map(({ path }) => path)).toEqual([
      "description",
      "notification_service.webhook.body_template",
    ]);
    expect(answer).toMatchObject({ description: "Other words." });
    expect(sent().notification_service).toEqual({
      webhook: {
        webhook_url: "https://hooks.harbor-roasters.example/costs/T02/B77/x9K2mQ",
        headers: [{ key: "X-Costs", value: "roast 14 beans at dawn" }],
        body_template: "{}",
      },
    });
  });

  it("stays when headers come and go around it", async () => {
    const { webhook, ...changed } = await costs();
    webhook.headers = [{ key: "X-First", value: "new" }, ...(webhook.headers as object[])];
    const { would } = await embedded.confirmed("save_alert_policy", { document: changed });
    expect(sent().notification_service.webhook?.headers).toEqual([
      { key: "X-First", value: "new" },
      { key: "X-Costs", value: "roast 14 beans at dawn" },
    ]);
    expect(JSON.stringify(would)).not.toMatch(/new|dawn/);
  });

  it("goes nowhere else: to no other URL, no other header, no other policy", async () => {
    const { webhook, ...changed } = await costs();
    webhook.webhook_url = "https://elsewhere.example/collect";
    expect((await problemsOf(changed)).problems).toMatchObject([
      { path: "notification_service.webhook.headers.0.value", problem: expect.stringContaining("It is masked") },
    ]);
    const second = await costs();
    second.webhook.headers = [{ key: "X-Other", value: "[masked]" }];
    const { webhook: _, ...renamed } = second;
    expect((await problemsOf(renamed)).problems).toMatchObject([
      { path: "notification_service.webhook.headers.0.value" },
    ]);
    const { webhook: __, ...third } = await costs();
    expect((await problemsOf({ ...third, name: "copy" })).problems).toHaveLength(2);
  });

  it("may be replaced, which is shown without it", async () => {
    const { webhook, ...changed } = await costs();
    webhook.webhook_url = "https://elsewhere.example/collect/b7Xq";
    webhook.headers = [];
    const { would } = await embedded.confirmed("save_alert_policy", { document: changed });
    expect(would.changes).toEqual([
      { path: "notification_service.webhook.webhook_url", before: "[masked]", after: "[masked]" },
      { path: "notification_service.webhook.headers", before: [{ key: "X-Costs", value: "[masked]" }] },
    ]);
    expect(sent().notification_service.webhook).toMatchObject({
      webhook_url: "https://elsewhere.example/collect/b7Xq",
    });
  });
});

describe("secrets of policies", () => {
  it("come through nowhere", async () => {
    const planted: string[] = [];
    embedded.reset((where) => {
      const canary = where.startsWith("URL")
        ? `https://hooks.example/services/T0/B0/canary-${planted.length}`
        : `canary ${planted.length}`;
      planted.push(canary);
      return canary;
    });
    const answers: unknown[] = [];
    const ask = async (tool: string, args: Record<string, unknown> = {}) =>
      answers.push((await embedded.call(tool, args)).answer);
    await ask("list_alert_policies");
    await ask("list_notification_channels");
    for (const policy of ["ticks", "ingest-failed", "warehouse-costs"]) {
      await ask("get_alert_policy", { policy });
      await ask("list_alert_notifications", { policy });
      await ask("delete_alert_policy", { policy });
      const saved = { ...(await documentOf(policy)), description: "Changed." };
      await ask("send_test_notification", { document: saved });
      answers.push(await embedded.confirmed("save_alert_policy", { document: saved }));
    }
    expect(planted.length).toBeGreaterThan(4);
    // What was told is not what was sent: there they are, whole.
    expect(JSON.stringify(embedded.mutations)).toContain("canary");
    expect(JSON.stringify(answers)).not.toContain("canary");
    for (const { text } of embedded.organization.requests) expect(text).not.toMatch(/webhookUrl|integrationKey/);
  });
});
