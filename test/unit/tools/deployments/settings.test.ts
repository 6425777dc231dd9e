import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

/** Has the organization answer a change of settings in place of doing it. */
function answerWith(fields: Record<string, unknown>) {
  embedded.organization.overrides.set("Mutation.setDeploymentSettings", () => ({
    message: "no",
    stack: [],
    errorChain: [],
    ...fields,
  }));
}

async function settingsOf(name: string) {
  return (await embedded.call("get_deployment_settings", { name })).answer.settings as Record<string, unknown>;
}

describe("get_deployment_settings", () => {
  it("gives what is set, without secrets, and what else could be", async () => {
    embedded.reset((where, value) => (where === "settings run tag" ? "canary-5f3a" : value));
    const { answer } = await embedded.call("get_deployment_settings");
    expect(answer).toMatchObject({
      deployment: "prod",
      settings: {
        run_queue: { max_concurrent_runs: 25 },
        sso_default_role: "VIEWER",
        auto_materialize: { run_tags: { team: "analytics", ledger_api_token: "[masked]" } },
      },
      may_edit: true,
    });
    expect(JSON.stringify(answer)).not.toContain("canary");
    expect(answer.not_set).toContain("run_monitoring.max_runtime_seconds");
    expect(answer.not_set).not.toContain("run_queue.max_concurrent_runs");
  });

  it("is of the deployment that is named, which may sleep, or of the call's", async () => {
    expect(await settingsOf("#131")).toMatchObject({ run_retries: { max_retries: 0 } });
    const { answer } = await embedded.call("get_deployment_settings", { deployment: "staging" }, { role: "viewer" });
    expect(answer).toMatchObject({ deployment: "staging", may_edit: false });
  });

  it("says that nothing is set, and does without a schema", async () => {
    embedded.organization.overrides.set("DeploymentSettings.settings", () => null);
    embedded.organization.overrides.set("Query.deploymentSettingsSchema", () => null);
    const { answer } = await embedded.call("get_deployment_settings");
    expect(answer).toEqual({
      deployment: "prod",
      may_edit: true,
      hint: "Nothing is set: everything has Dagster+'s default.",
    });
  });

  it("refuses settings in a form that it does not know", async () => {
    embedded.organization.overrides.set("DeploymentSettings.settings", () => ["a"]);
    expect((await embedded.call("get_deployment_settings")).answer.error).toMatchObject({
      code: "unsupported_by_server",
    });
  });
});

describe("update_deployment_settings", () => {
  const change = { run_queue: { max_concurrent_runs: 30 }, run_retries: null };

  it("shows the difference, asks, and loses nothing that is not named", async () => {
    const { answer, would } = await embedded.confirmed("update_deployment_settings", { settings: change });
    const changes = [
      { path: "run_queue.max_concurrent_runs", before: 25, after: 30 },
      { path: "run_retries", before: { max_retries: 2 } },
    ];
    expect(would).toEqual({ deployment: "prod", changes });
    expect(answer).toMatchObject({
      deployment: "prod",
      changed: true,
      changes,
      hint: expect.stringContaining("whole"),
    });
    expect(answer).not.toHaveProperty("notes");
    const now = await settingsOf("prod");
    expect(now).toMatchObject({
      run_queue: { max_concurrent_runs: 30, tag_concurrency_limits: [{ limit: 4 }] },
      run_monitoring: { start_timeout_seconds: 1200 },
      sso_default_role: "VIEWER",
    });
    expect(now).not.toHaveProperty("run_retries");
    // The secret that no answer shows went back as it was.
    const [sent] = embedded.mutations;
    expect(sent?.variables).toMatchObject({
      id: 101,
      settings: { auto_materialize: { run_tags: { ledger_api_token: "ldg-93-kestrel-0c" } } },
    });
  });

  it("sends nothing before it is confirmed, or in a dry run", async () => {
    await embedded.call("update_deployment_settings", { settings: change });
    const { answer } = await embedded.call("update_deployment_settings", { settings: change, dry_run: true });
    expect(answer).toMatchObject({ dry_run: true, would: { changes: [{}, {}] } });
    expect(embedded.mutations).toEqual([]);
  });

  it("changes the deployment that is named", async () => {
    const { answer } = await embedded.confirmed("update_deployment_settings", { name: "#131", settings: change });
    expect(answer).toMatchObject({ branch: "fix/orders-dedup", changed: true });
    expect(await settingsOf("#131")).toMatchObject({ run_queue: { max_concurrent_runs: 30 } });
    expect(await settingsOf("prod")).toMatchObject({ run_queue: { max_concurrent_runs: 25 } });
  });

  it("is bound to what was shown: a confirmation is void once the settings are others", async () => {
    const runner = embedded.runner();
    const { answer } = await runner.call("update_deployment_settings", { settings: change });
    await embedded.confirmed("update_deployment_settings", { settings: { run_queue: { max_concurrent_runs: 5 } } });
    const before = embedded.mutations.length;
    const late = await runner.call("update_deployment_settings", {
      settings: change,
      confirmation: answer.confirmation,
    });
    expect(late.answer).toMatchObject({
      confirmation_required: true,
      notes: [expect.stringContaining("has changed since it was confirmed")],
    });
    expect(embedded.mutations).toHaveLength(before);
  });

  it("is bound to secrets as well, which no preview shows", async () => {
    const runner = embedded.runner();
    const set = (ledger_api_token: string) => ({ settings: { auto_materialize: { run_tags: { ledger_api_token } } } });
    const { answer } = await runner.call("update_deployment_settings", set("canary-new-value"));
    expect(answer.would).toEqual({
      deployment: "prod",
      changes: [{ path: "auto_materialize.run_tags.ledger_api_token", masked: "differs" }],
    });
    await embedded.confirmed("update_deployment_settings", set("another-value-1"));
    const late = await runner.call("update_deployment_settings", {
      ...set("canary-new-value"),
      confirmation: answer.confirmation,
    });
    expect(late.answer).toMatchObject({
      confirmation_required: true,
      notes: [expect.stringContaining("has changed since it was confirmed")],
    });
  });

  it("makes one change with one confirmation", async () => {
    const runner = embedded.runner();
    const { answer } = await runner.call("update_deployment_settings", { settings: change });
    const args = { settings: change, confirmation: answer.confirmation };
    expect((await runner.call("update_deployment_settings", args)).isError).toBe(false);
    expect((await runner.call("update_deployment_settings", args)).answer.error).toMatchObject({
      code: "invalid_confirmation",
      message: expect.stringContaining("used already"),
    });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("sends nothing where nothing would change", async () => {
    const same = { settings: { run_queue: { max_concurrent_runs: 25 } } };
    const { answer, would } = await embedded.confirmed("update_deployment_settings", same);
    expect(would).toEqual({ deployment: "prod", nothing: "The settings are like that already." });
    expect(answer).toMatchObject({ changed: false, hint: expect.stringContaining("nothing was sent") });
    expect(embedded.mutations).toEqual([]);
  });

  it.each([
    [
      { run_que: { a: 1 } },
      { path: "run_que", problem: "There is no such entry.", allowed: expect.arrayContaining(["run_queue"]) },
    ],
    [
      { run_queue: { max_runs: 1 } },
      {
        path: "run_queue.max_runs",
        problem: "There is no such entry.",
        allowed: ["max_concurrent_runs", "tag_concurrency_limits"],
      },
    ],
    [
      { run_queue: { max_concurrent_runs: "many" } },
      { path: "run_queue.max_concurrent_runs", problem: "It has the wrong type.", allowed: ["Int"] },
    ],
    [{ run_queue: 5 }, { path: "run_queue", problem: "It has the wrong type.", allowed: ["mapping"] }],
    [
      { run_queue: { tag_concurrency_limits: {} } },
      { path: "run_queue.tag_concurrency_limits", problem: "It has the wrong type." },
    ],
    [
      { run_retries: { retry_on_asset_or_op_failure: 1 } },
      { path: "run_retries.retry_on_asset_or_op_failure", problem: "It has the wrong type.", allowed: ["Bool"] },
    ],
    [
      { auto_materialize: { run_tags: { a: 1 } } },
      { path: "auto_materialize.run_tags.a", problem: "It has the wrong type.", allowed: ["String"] },
    ],
    [
      { sso_default_role: "OWNER" },
      {
        path: "sso_default_role",
        problem: "It is none of the allowed values.",
        allowed: ["VIEWER", "LAUNCHER", "EDITOR", "ADMIN"],
      },
    ],
  ])("refuses %j with the place of it", async (settings, problem) => {
    const { answer, isError } = await embedded.call("update_deployment_settings", { settings });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code: "invalid_document", problems: [problem] });
    expect(embedded.mutations).toEqual([]);
  });

  it("does not put the sign of a masked value in its place", async () => {
    const settings = { auto_materialize: { run_tags: { ledger_api_token: "[masked]" } } };
    const { answer } = await embedded.call("update_deployment_settings", { settings });
    expect(answer.error).toMatchObject({ code: "invalid_document", message: expect.stringContaining("[masked]") });
  });

  it("changes nothing where the present settings could not be read", async () => {
    embedded.organization.overrides.set("DeploymentSettings.settings", () => {
      throw new Error("settings are being moved");
    });
    const { answer } = await embedded.call("update_deployment_settings", { settings: change });
    expect(answer.error).toMatchObject({
      code: "dagster_error",
      message: expect.stringMatching(/^The settings of prod could not be read: .*settings are being moved/),
    });
    expect(embedded.mutations).toEqual([]);
  });

  it("does not blame a change for what the schema did not know before", async () => {
    const settings = { run_queue: { max_concurrent_runs: 25 }, of_old: { a: 1 } };
    embedded.organization.overrides.set("DeploymentSettings.settings", () => settings);
    const { answer } = await embedded.call("update_deployment_settings", {
      settings: { run_queue: { max_concurrent_runs: 26 } },
    });
    expect(answer.would).toMatchObject({ changes: [{ path: "run_queue.max_concurrent_runs", before: 25, after: 26 }] });
  });

  it("says that it could not check where there is no schema", async () => {
    embedded.organization.overrides.set("Query.deploymentSettingsSchema", () => null);
    const { answer } = await embedded.call("update_deployment_settings", { settings: { run_que: {} } });
    expect(answer).toMatchObject({ confirmation_required: true, notes: [expect.stringContaining("not checked")] });
  });

  it("reads the settings again where the answer does not hold them, and tells what is other than what was sent", async () => {
    embedded.organization.overrides.set("Mutation.setDeploymentSettings", () => ({
      __typename: "DeploymentSettings",
      settings: null,
    }));
    const { answer } = await embedded.confirmed("update_deployment_settings", { settings: change });
    // The organization accepted it and did nothing.
    expect(answer).toMatchObject({ changed: false });
    expect(answer.notes).toEqual([
      "The settings are now other than what was sent at: run_queue.max_concurrent_runs, run_retries.",
    ]);
  });

  it.each([
    ["DeploymentNotFoundError", "deployment_not_found"],
    ["DuplicateDeploymentError", "refused_by_dagster"],
    ["DeleteFinalDeploymentError", "refused_by_dagster"],
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells %s", async (__typename, code) => {
    answerWith({ __typename });
    const { answer, isError } = await embedded.confirmed("update_deployment_settings", { settings: change });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });

  it("names the permission that an editor lacks", async () => {
    const { answer } = await embedded.confirmed("update_deployment_settings", { settings: change }, { role: "editor" });
    expect(answer.error).toMatchObject({
      code: "permission_denied",
      message: expect.stringContaining("Unauthorized. It needs the permission edit_deployment_settings."),
    });
    expect(await settingsOf("prod")).toMatchObject({ run_queue: { max_concurrent_runs: 25 } });
  });
});
