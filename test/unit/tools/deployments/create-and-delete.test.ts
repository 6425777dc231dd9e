import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

/** Has a mutation answer with a member of its union in place of doing anything. */
function answerWith(mutation: string, __typename: string) {
  embedded.organization.overrides.set(`Mutation.${mutation}`, () => ({
    __typename,
    message: "no",
    stack: [],
    errorChain: [],
  }));
}

async function deployments(): Promise<string[]> {
  const { answer } = await embedded.call("list_deployments");
  return (answer.deployments as { deployment: string }[]).map(({ deployment }) => deployment);
}

describe("create_deployment", () => {
  it("shows what it would do, asks, and the next look sees it", async () => {
    const args = { name: "sandbox", agent_type: "serverless", permissions_from: "staging" };
    const { answer, would } = await embedded.confirmed("create_deployment", args);
    expect(would).toEqual({
      create: "sandbox",
      organization: "harbor-roasters",
      agent_type: "serverless",
      permissions: "those of staging",
    });
    expect(answer).toMatchObject({ deployment: "sandbox", agent_type: "serverless", status: "active" });
    expect(embedded.mutations).toMatchObject([
      { variables: { name: "sandbox", agentType: "SERVERLESS", inheritFrom: 102 } },
    ]);
    expect(await deployments()).toContain("sandbox");
  });

  it("leaves to Dagster+ what is not given", async () => {
    const { answer, would } = await embedded.confirmed("create_deployment", { name: "sandbox" });
    expect(would).toMatchObject({ agent_type: "as Dagster+ decides", permissions: expect.stringContaining("whole") });
    expect(answer).toMatchObject({ agent_type: "hybrid", hint: expect.stringContaining("an agent") });
    expect(embedded.mutations[0]?.variables).toEqual({ name: "sandbox" });
  });

  it("sends nothing before it is confirmed, for a name that is taken, or with permissions of none", async () => {
    await embedded.call("create_deployment", { name: "sandbox" });
    const taken = await embedded.call("create_deployment", { name: "staging" });
    expect(taken.answer.error).toMatchObject({
      code: "refused_by_dagster",
      message: expect.stringContaining("already"),
    });
    const none = await embedded.call("create_deployment", { name: "sandbox", permissions_from: "stagin" });
    expect(none.answer.error).toMatchObject({ code: "deployment_not_found", candidates: ["staging"] });
    expect(embedded.mutations).toEqual([]);
  });

  it("tells that the plan allows no more", async () => {
    for (const name of ["one", "two"]) await embedded.confirmed("create_deployment", { name });
    const { answer } = await embedded.confirmed("create_deployment", { name: "three" });
    expect(answer.error).toMatchObject({
      code: "refused_by_dagster",
      message: "Your plan includes 4 full deployments.",
    });
  });

  it.each([
    ["DeploymentNotFoundError", "deployment_not_found"],
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
    ["DuplicateDeploymentError", "refused_by_dagster"],
    ["DeploymentLimitError", "refused_by_dagster"],
  ])("tells %s", async (member, code) => {
    answerWith("createDeployment", member);
    const { answer, isError } = await embedded.confirmed("create_deployment", { name: "sandbox" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });

  it("is refused to an editor, with the permission that it needs", async () => {
    const { answer } = await embedded.confirmed("create_deployment", { name: "sandbox" }, { role: "editor" });
    expect(answer.error).toMatchObject({ code: "permission_denied", message: expect.stringContaining("permission") });
    expect(await deployments()).not.toContain("sandbox");
  });
});

describe("delete_deployment", () => {
  it("shows what is lost, asks, and the deployment is gone", async () => {
    const { answer, would } = await embedded.confirmed("delete_deployment", { name: "#131" });
    expect(would).toMatchObject({
      delete: "a81e44c07d92f6b3",
      branch: "fix/orders-dedup",
      pull_request_status: "open",
      type: "branch",
      code_locations: ["warehouse"],
      also_lost: expect.stringContaining("runs"),
    });
    expect(would).not.toHaveProperty("not_permitted");
    expect(answer).toMatchObject({ deployment: "a81e44c07d92f6b3", deletion: "begun", status: "pending_deletion" });
    expect(await deployments()).not.toContain("a81e44c07d92f6b3");
    // It sleeps: nothing was asked of it, and the change was sent once, from outside.
    expect(new Set(embedded.organization.requests.map(({ deployment }) => deployment))).toEqual(new Set(["prod"]));
    expect(embedded.mutations).toHaveLength(1);
  });

  it("does not say of one that it is gone, nor deletes it twice", async () => {
    embedded.organization.overrides.set("DagsterCloudDeployment.deploymentStatus", () => "ACTIVE");
    const { answer } = await embedded.confirmed("delete_deployment", { name: "#131" });
    expect(answer).toMatchObject({
      deletion: "accepted",
      status: "active",
      hint: expect.stringContaining("does not say"),
    });
    embedded.organization.overrides.set("DagsterCloudDeployment.deploymentStatus", () => "PENDING_DELETION");
    const again = await embedded.confirmed("delete_deployment", { name: "staging" });
    expect(again.would).toMatchObject({ delete: "staging", unchanged: true });
    expect(again.answer).toMatchObject({
      deletion: "begun",
      unchanged: true,
      hint: expect.stringContaining("nothing was sent"),
    });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("says what is special: the connected one, the last one, one that may not be deleted", async () => {
    await embedded.confirmed("delete_deployment", { name: "staging" });
    const { answer } = await embedded.call("delete_deployment", { name: "prod" });
    expect(answer.would).toMatchObject({
      last_full_deployment: true,
      connected: expect.stringContaining("lose its connection"),
      not_permitted: true,
    });
  });

  it("tells that the last one stays", async () => {
    await embedded.confirmed("delete_deployment", { name: "staging" });
    const { answer } = await embedded.confirmed("delete_deployment", { name: "prod" });
    expect(answer.error).toMatchObject({
      code: "refused_by_dagster",
      message: "The last deployment cannot be deleted.",
    });
    expect(await deployments()).toContain("prod");
  });

  it("sends nothing before it is confirmed", async () => {
    await embedded.call("delete_deployment", { name: "staging" });
    await embedded.call("delete_deployment", { name: "staging", dry_run: true });
    expect(embedded.mutations).toEqual([]);
  });

  it("is bound to what was shown: it asks anew once the deployment holds more", async () => {
    const runner = embedded.runner();
    const { answer } = await runner.call("delete_deployment", { name: "staging" });
    const document = { location_name: "ledger", code_source: { module_name: "ledger" } };
    await embedded.confirmed("save_code_location", { document, deployment: "staging" });
    const late = await runner.call("delete_deployment", { name: "staging", confirmation: answer.confirmation });
    expect(late.answer).toMatchObject({
      confirmation_required: true,
      notes: [expect.stringContaining("has changed since it was confirmed")],
    });
    expect(await deployments()).toContain("staging");
  });

  it("reaches no other deployment from a server that is pinned to one", async () => {
    const { answer } = await embedded.call("delete_deployment", { name: "staging" }, { pinned: true });
    expect(answer.error).toMatchObject({ message: expect.stringContaining("pinned") });
    expect(embedded.mutations).toEqual([]);
  });

  it.each([
    ["DeploymentNotFoundError", "deployment_not_found"],
    ["DeleteFinalDeploymentError", "refused_by_dagster"],
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells %s", async (member, code) => {
    answerWith("deleteDeployment", member);
    const { answer, isError } = await embedded.confirmed("delete_deployment", { name: "staging" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });

  it("is refused to an editor", async () => {
    const { answer, would } = await embedded.confirmed("delete_deployment", { name: "staging" }, { role: "editor" });
    expect(would).toMatchObject({ not_permitted: true });
    expect(answer.error).toMatchObject({ code: "permission_denied" });
    expect(await deployments()).toContain("staging");
  });
});
