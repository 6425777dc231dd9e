import { describe, expect, it } from "vitest";
import { locationsOf } from "../../../../src/demo/company.ts";
import { DemoDeployment } from "../../../../src/demo/world.ts";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();
const loyalty = "5f0c1d7e9a3b4c2d";

/** The names in a page of list_deployments. */
function names(answer: Record<string, unknown>): string[] {
  return (answer.deployments as { deployment: string }[]).map(({ deployment }) => deployment);
}

describe("list_deployments", () => {
  it("gives the full ones, then those of branches, newest first, with what Git knows of them", async () => {
    const { answer } = await embedded.call("list_deployments");
    expect(answer).toMatchObject({ returned: 5, total: 5 });
    expect(names(answer)).toEqual(["prod", "staging", "a81e44c07d92f6b3", loyalty, "c3d9b60f15e87a24"]);
    expect(answer.deployments).toContainEqual({ deployment: "prod", type: "full", agent_type: "hybrid" });
    expect(answer.deployments).toContainEqual({
      deployment: loyalty,
      branch: "feature/loyalty-points",
      pull_request: "#128",
      pull_request_status: "open",
      repository: "data-platform",
      type: "branch",
      agent_type: "serverless",
    });
  });

  it.each([
    [{ type: "full" }, ["prod", "staging"]],
    [{ type: "branch" }, ["a81e44c07d92f6b3", loyalty, "c3d9b60f15e87a24"]],
    [{ pull_request_status: "merged" }, ["c3d9b60f15e87a24"]],
    [{ type: "branch", pull_request_status: "open" }, ["a81e44c07d92f6b3", loyalty]],
  ])("filters by %j", async (filter, expected) => {
    const { answer } = await embedded.call("list_deployments", filter);
    expect(names(answer)).toEqual(expected);
    expect(answer.total).toBe(expected.length);
  });

  it("says why a filtered list is empty", async () => {
    const { answer, isError } = await embedded.call("list_deployments", { type: "full", pull_request_status: "open" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      deployments: [],
      total: 0,
      hint: "No deployments match type and pull_request_status. Leave one of the filters out.",
    });
  });

  it("pages without gaps or repetitions, whatever comes in between", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { answer } = await embedded.call("list_deployments", { limit: 2, cursor });
      seen.push(...names(answer));
      cursor = answer.next_cursor as string | undefined;
      if (seen.length === 2) {
        embedded.organization.world.deployments.push(
          new DemoDeployment({ id: 50, name: "archive", locations: locationsOf("staging") }),
        );
      }
    } while (cursor !== undefined);
    expect(seen).toEqual(["prod", "staging", "a81e44c07d92f6b3", loyalty, "c3d9b60f15e87a24"]);
  });

  it("shows a deployment that is being deleted, or that may not be looked into", async () => {
    embedded.organization.overrides.set("DagsterCloudDeployment.deploymentStatus", () => "PENDING_DELETION");
    embedded.organization.overrides.set("DagsterCloudDeployment.canAccessDeployment", () => false);
    const { answer } = await embedded.call("list_deployments", { limit: 1 });
    expect(answer.deployments).toEqual([
      { deployment: "prod", type: "full", agent_type: "hybrid", status: "pending_deletion", accessible: false },
    ]);
  });

  it("refuses a cursor of another list", async () => {
    const { answer } = await embedded.call("list_deployments", { cursor: "bm8" });
    expect(answer.error).toMatchObject({ code: "invalid_arguments" });
  });
});

describe("get_deployment", () => {
  it("tells of the connected one where none is named", async () => {
    const { answer } = await embedded.call("get_deployment");
    expect(answer).toEqual({
      deployment: "prod",
      type: "full",
      agent_type: "hybrid",
      status: "active",
      url: "https://harbor-roasters.dagster.example/prod",
      code_locations: 4,
      failed_locations: ["reporting"],
      not_permitted: ["delete it"],
    });
  });

  it("tells of a branch deployment by its pull request, and includes locations and agents", async () => {
    const { answer } = await embedded.call("get_deployment", { name: "#128", include: ["agents", "locations"] });
    expect(answer).toMatchObject({
      deployment: loyalty,
      branch: "feature/loyalty-points",
      base_deployment: "prod",
      url: `https://harbor-roasters.dagster.example/${loyalty}`,
      pull_request_url: "https://git.example/harbor-roasters/data-platform/pull/128",
      latest_commit: {
        message: "Give points for gift cards",
        author: "analytics@harbor-roasters.example",
        time: "2026-03-04T07:30:00Z",
      },
      locations: [{ location: "warehouse", updated: "2026-03-04T08:30:00Z" }],
      agents: [{ label: "serverless", status: "running", code_servers: 1 }],
    });
    // Agents are those of that deployment, so its own address was asked.
    expect(embedded.organization.requests.find(({ operation }) => operation === "AgentsAll")).toMatchObject({
      deployment: loyalty,
    });
  });

  it("wakes nothing up where only what Dagster+ keeps is wanted", async () => {
    const { answer, isError } = await embedded.call("get_deployment", { name: "131", include: ["locations"] });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ branch: "fix/orders-dedup", locations: [{ location: "warehouse" }] });
    expect(new Set(embedded.organization.requests.map(({ deployment }) => deployment))).toEqual(new Set(["prod"]));
  });

  it("says what a viewer may not do", async () => {
    const { answer } = await embedded.call("get_deployment", { name: "staging" }, { role: "viewer" });
    expect(answer.not_permitted).toEqual(["edit its settings", "delete it"]);
  });

  it("names the nearest where there is none of that name", async () => {
    const { answer } = await embedded.call("get_deployment", { name: "feature/loyalty" });
    expect(answer.error).toMatchObject({ code: "deployment_not_found", candidates: ["feature/loyalty-points"] });
  });

  it.each([
    ["DeploymentNotFoundError", "deployment_not_found"],
    ["UnauthorizedError", "permission_denied"],
    ["PythonError", "dagster_error"],
  ])("tells %s from an answer", async (__typename, code) => {
    embedded.organization.overrides.set("Query.deploymentByName", () => ({
      __typename,
      message: "no",
      stack: [],
      errorChain: [],
    }));
    for (const tool of ["get_deployment", "get_deployment_settings"]) {
      const { answer, isError } = await embedded.call(tool, { name: "staging" });
      expect(isError).toBe(true);
      expect(answer).toMatchObject({ error: { code } });
    }
  });
});
