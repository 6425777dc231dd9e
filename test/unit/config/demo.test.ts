import { describe, expect, test } from "vitest";
import { load, problemsOf } from "./virtual-files.ts";

describe("the embedded deployment", () => {
  test.each([
    { options: { demo: true }, source: "--demo" },
    { env: { DAGSTER_MCP_DEMO: "true" }, source: "DAGSTER_MCP_DEMO" },
    { env: { DAGSTER_MCP_DEMO: "1" }, source: "DAGSTER_MCP_DEMO" },
  ])("is what $source asks for, whatever else is configured", async ({ source, ...given }) => {
    const env = { DAGSTER_URL: "http://elsewhere", DAGSTER_CLOUD_API_TOKEN: "user:secret", ...given.env };
    const { deployments, warnings, pinned } = await load({ ...given, env });
    expect(deployments).toMatchObject([
      { name: "prod", kind: "plus", organization: "harbor-roasters", plusDeployment: "prod", source },
    ]);
    expect(deployments[0]?.embedded).toBeDefined();
    // The token of a real organization is not sent even to what is in this process.
    expect(JSON.stringify(deployments[0]?.headers)).not.toContain("secret");
    expect(warnings).toEqual([`DAGSTER_URL is not used, because ${source} asks for the embedded deployment.`]);
    expect(pinned).toBe(false);
  });

  test("is not there unless it is asked for", async () => {
    const { deployments } = await load({ env: { DAGSTER_MCP_DEMO: "false" } });
    expect(deployments).toMatchObject([{ kind: "open_source", webUrl: "http://localhost:3000" }]);
  });

  test("can be seen with the eyes of others, and read-only", async () => {
    const viewer = await load({ options: { demo: true, demoRole: "viewer", readOnly: true } });
    expect(viewer.deployments[0]?.headers).toMatchObject({ "Dagster-Cloud-Api-Token": "user:demo-viewer" });
    expect(viewer.deployments[0]?.readOnly).toBe(true);
    const editor = await load({ options: { demo: true }, env: { DAGSTER_MCP_DEMO_ROLE: "EDITOR" } });
    expect(editor.deployments[0]?.headers).toMatchObject({ "Dagster-Cloud-Api-Token": "user:demo-editor" });
  });

  test("can be pinned to another deployment of its organization", async () => {
    const { deployments, pinned } = await load({ options: { demo: true, deployment: "staging" } });
    expect(deployments).toMatchObject([{ name: "staging", plusDeployment: "staging" }]);
    expect(deployments[0]?.embedded).toBeDefined();
    expect(pinned).toBe(true);
  });

  test("refuses a role and a switch that do not exist", async () => {
    expect(await problemsOf({ options: { demo: true, demoRole: "owner" } })).toEqual([
      "--demo-role: must be one of admin, editor, viewer",
    ]);
    expect(await problemsOf({ options: { demoRole: "viewer" }, env: { DAGSTER_URL: "http://real" } })).toEqual([
      "--demo-role: is for the embedded deployment: add --demo",
    ]);
    expect(await problemsOf({ env: { DAGSTER_MCP_DEMO: "perhaps" } })).toEqual([
      "DAGSTER_MCP_DEMO: must be true or false",
    ]);
  });
});
