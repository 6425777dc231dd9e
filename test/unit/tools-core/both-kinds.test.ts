import { describe, expect, it } from "vitest";
import { type FakeDagster, fakeDeployment, fakePlusDeployment, useFakeDagster } from "../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../support/fake-workspace.ts";

const fake = useFakeDagster();

/** A runner with an open-source server, which is the default, and Dagster+ deployments beside it. */
function runner(dagster: FakeDagster, ...plus: string[]) {
  dagster.version = "plus";
  return dagster.runner({
    deployments: [fakeDeployment(), ...plus.map((name) => fakePlusDeployment({ name, plusDeployment: name }))],
    defaultDeployment: "default",
  });
}

const checklist = { __typename: "OnboardingChecklistEntries", entries: [] };

describe("an open-source server and Dagster+ in one configuration", () => {
  it("a tool that is for Dagster+ alone means the only deployment that is Dagster+", async () => {
    fake.query = { onboardingChecklistEntries: checklist };
    const { answer, isError } = await runner(fake, "prod").call("get_onboarding_progress", {});
    expect([isError, answer]).toEqual([false, { complete: 0, total: 0, steps: [] }]);
  });

  it.each([
    ["the open-source server is named", ["prod"], { deployment: "default" }],
    ["several deployments could be meant", ["prod", "stage"], {}],
  ])("is refused with those that there are where %s", async (_where, plus, args) => {
    const { answer, isError } = await runner(fake, ...plus).call("get_onboarding_progress", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "needs_dagster_plus", candidates: plus } });
    expect(fake.requests).toEqual([]);
  });

  it("what such a tool suggests next names the deployment that it acted on", async () => {
    const { answer } = await runner(fake, "prod").call("get_asset_selection_metrics", { metric: "cost" });
    expect(answer).toMatchObject({
      error: { next: [{ tool: "get_deployment_metrics", arguments: { deployment: "prod", metric: "cost" } }] },
    });
  });

  it("any other tool acts on the default one", async () => {
    fake.query = { workspaceOrError: fakeWorkspace({ here: {} }) };
    const { answer } = await runner(fake, "prod").call("list_code_locations", {});
    expect(answer).toMatchObject({ returned: 1 });
    expect(fake.requests.length).toBeGreaterThan(0);
    for (const { headers } of fake.requests) expect(headers["dagster-cloud-deployment"]).toBeUndefined();
  });
});
