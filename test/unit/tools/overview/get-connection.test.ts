import { describe, expect, it } from "vitest";
import { fakeDeployment, useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

describe("get_connection", () => {
  it("says what it is connected to, what loaded and what is not permitted", async () => {
    fake.query = {
      workspaceOrError: fakeWorkspace({ warehouse: {}, broken: { error: "no module named x" } }),
      permissions: [
        { permission: "launch_pipeline_execution", value: false },
        { permission: "wipe_assets", value: true },
        { permission: "edit_app_managed_components", value: false },
      ],
    };
    const { answer, isError } = await fake.runner({ toolsets: undefined }).call("get_connection", {});
    expect(isError).toBe(false);
    expect(answer).toEqual({
      deployment: "default",
      url: "http://dagster.test",
      kind: "open source",
      version: "1.13.27",
      read_only: false,
      configured_by: "test",
      code_locations: [
        { name: "warehouse", status: "loaded" },
        { name: "broken", status: "failed", error: "no module named x" },
      ],
      not_permitted: ["launch_run"],
      toolsets: expect.arrayContaining(["overview", "runs", "assets"]),
    });
  });

  it("names the other configured deployments and is told which one is meant", async () => {
    fake.query = { workspaceOrError: fakeWorkspace({ warehouse: {} }) };
    const runner = fake.runner({
      deployments: [fakeDeployment({ name: "dev" }), fakeDeployment({ name: "prod", readOnly: true })],
      defaultDeployment: "dev",
    });
    expect((await runner.call("get_connection", {})).answer).toMatchObject({
      deployment: "dev",
      read_only: false,
      other_deployments: [{ name: "prod", url: "http://dagster.test", kind: "open source", read_only: true }],
    });
    expect((await runner.call("get_connection", { deployment: "prod" })).answer).toMatchObject({
      deployment: "prod",
      read_only: true,
    });
  });

  it("notes an empty workspace", async () => {
    fake.query = { workspaceOrError: fakeWorkspace({}) };
    expect((await fake.call("get_connection")).answer).toMatchObject({
      notes: ["The workspace is empty: this Dagster has no code location."],
    });
  });
});
