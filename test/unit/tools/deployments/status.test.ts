import { beforeEach, describe, expect, it, vi } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

vi.mock("../../../../src/dagster/request-failures.ts", async (original) => ({
  ...(await original<object>()),
  retryDelayMs: () => 0,
}));

const embedded = useEmbedded();

/** Has the daemons be these. */
function daemons(...statuses: { daemonType: string; healthy: boolean | null; lastHeartbeatTime: number | null }[]) {
  embedded.organization.overrides.set("Query.instance", () => ({
    id: "instance",
    daemonHealth: {
      id: "health",
      allDaemonStatuses: statuses.map((status) => ({
        id: status.daemonType,
        required: true,
        lastHeartbeatErrors: [],
        ...status,
      })),
    },
  }));
}

describe("get_deployment_status", () => {
  beforeEach(() => daemons({ daemonType: "SCHEDULER", healthy: null, lastHeartbeatTime: null }));

  it("looks into the named deployment, at its own address", async () => {
    const { answer } = await embedded.call("get_deployment_status", { name: "staging" });
    expect(answer).toEqual({
      deployment: "staging",
      healthy: true,
      problems: [],
      code_locations: { total: 3 },
      agents: { running: 1 },
      daemons: { health: "not told" },
      notes: ["Dagster+ runs the daemons itself and tells neither heartbeats nor health of them."],
    });
    const asked = (operation: string) =>
      embedded.organization.requests.filter((request) => request.operation === operation).map((r) => r.deployment);
    expect(asked("Workspace")).toEqual(["staging"]);
    expect(asked("AgentsAll")).toEqual(["staging"]);
    expect(asked("InstanceDaemons")).toEqual(["staging"]);
    expect(asked("FullDeploymentNames")).toEqual(["prod"]);
  });

  it("tells what is wrong", async () => {
    const { answer } = await embedded.call("get_deployment_status");
    expect(answer).toMatchObject({
      deployment: "prod",
      healthy: false,
      problems: ["Failed to load: reporting.", "The code server of reporting failed in agent prod-k8s."],
      code_locations: { failed: [{ location: "reporting", error: expect.stringContaining("weasyprint") }] },
      agents: { running: 1, not_running: ["prod-k8s-standby"] },
    });
  });

  it("tells that no agent runs, and which daemon is unhealthy", async () => {
    embedded.organization.overrides.set("Agent.status", () => "NOT_RUNNING");
    const lastHeartbeatTime = Date.now() / 1000 - 900;
    daemons(
      { daemonType: "SENSOR", healthy: true, lastHeartbeatTime },
      { daemonType: "SCHEDULER", healthy: false, lastHeartbeatTime },
    );
    const { answer } = await embedded.call("get_deployment_status", { name: "staging" });
    expect(answer).toMatchObject({
      healthy: false,
      problems: ["No agent is running: code is not loaded and runs do not start.", "Unhealthy daemons: SCHEDULER."],
      daemons: { health: "unhealthy", unhealthy: ["SCHEDULER"] },
    });
  });

  it("misses no agent where Serverless needs none", async () => {
    embedded.organization.overrides.set("Query.agents", () => []);
    const { answer } = await embedded.call("get_deployment_status", { name: "#128" });
    expect(answer).toMatchObject({ branch: "feature/loyalty-points", healthy: true, problems: [] });
    const hybrid = await embedded.call("get_deployment_status", { name: "staging" });
    expect(hybrid.answer).toMatchObject({ healthy: false });
  });

  it("calls nothing healthy that it could not look at", async () => {
    embedded.organization.overrides.set("Query.agents", () => {
      throw new Error("no agents today");
    });
    const { answer, isError } = await embedded.call("get_deployment_status", { name: "staging" });
    expect(isError).toBe(false);
    expect(answer).not.toHaveProperty("healthy");
    expect(answer).not.toHaveProperty("agents");
    expect(answer.notes).toContainEqual(expect.stringMatching(/^Agents could not be looked at: .*no agents today/));
  });

  it("is an error where nothing could be looked at", async () => {
    for (const field of ["Query.agents", "Query.workspaceOrError", "Query.instance"]) {
      embedded.organization.overrides.set(field, () => {
        throw new Error("down");
      });
    }
    const { answer, isError } = await embedded.call("get_deployment_status", { name: "staging" });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code: "dagster_error" });
  });

  it("wakes a branch deployment, and says so", async () => {
    const respond = embedded.organization.respond.bind(embedded.organization);
    embedded.organization.respond = (request) => {
      if (request.url.includes("a81e44c07d92f6b3")) embedded.advance(1);
      return respond(request);
    };
    const { answer } = await embedded.call("get_deployment_status", { name: "#131" });
    expect(answer).toMatchObject({ branch: "fix/orders-dedup", healthy: true, code_locations: { total: 1 } });
    expect(answer.notes).toContain("This branch deployment was asleep and had to be woken up.");
  });

  it("reaches no other deployment from a server that is pinned to one", async () => {
    const { answer } = await embedded.call("get_deployment_status", { name: "staging" }, { pinned: true });
    expect(answer.error).toMatchObject({
      code: "deployment_not_found",
      message: "This server is pinned to the deployment prod and reaches no other.",
    });
    expect((await embedded.call("get_deployment_status", { name: "prod" }, { pinned: true })).isError).toBe(false);
  });
});
