import { describe, expect, it } from "vitest";
import { embeddedUrl } from "../../../../src/demo/embedded-organization.ts";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

describe("get_connection on Dagster+", () => {
  it("says whose organization and deployment this is, and who is asking", async () => {
    const { answer } = await embedded.call("get_connection");
    expect(answer).toMatchObject({
      kind: "Dagster+",
      organization: "harbor-roasters",
      plus_deployment: { name: "prod" },
      user: "platform-lead@harbor-roasters.example",
    });
    expect(answer.not_permitted).toBeUndefined();
  });

  it("says what a viewer may not do, from the viewer's own permissions", async () => {
    const { answer } = await embedded.call("get_connection", {}, { role: "viewer" });
    expect(answer).toMatchObject({
      user: "viewer@harbor-roasters.example",
      not_permitted: expect.arrayContaining(["launch_run", "start_schedule", "edit_deployment_settings"]),
    });
  });

  it("names the branch and the pull request of a branch deployment", async () => {
    const { answer } = await embedded.call("get_connection", { deployment: "feature/loyalty-points" });
    expect(answer).toMatchObject({
      plus_deployment: {
        name: "5f0c1d7e9a3b4c2d",
        branch: "feature/loyalty-points",
        pull_request: "#128",
        pull_request_status: "open",
      },
    });
  });

  it("says that an agent token is asking", async () => {
    const token = "agent:harbor-roasters:demo-agent";
    const { answer } = await embedded.call(
      "get_connection",
      {},
      {
        deployment: {
          headers: { "Dagster-Cloud-Deployment": "prod", "Dagster-Cloud-Api-Token": token },
          secrets: [token],
        },
      },
    );
    expect(answer).toMatchObject({ user: "agent token" });
    expect(JSON.stringify(answer)).not.toContain("demo-agent");
  });

  it("goes without who is asking where Dagster+ cannot tell it", async () => {
    embedded.organization.overrides.set("Query.identity", () => {
      throw new Error("no identity today");
    });
    const { answer, isError } = await embedded.call("get_connection", {}, { role: "viewer" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      organization: "harbor-roasters",
      not_permitted: expect.arrayContaining(["launch_run"]),
      notes: expect.arrayContaining([expect.stringContaining("no identity today")]),
    });
    expect(answer.user).toBeUndefined();
  });

  it("tells a token that the organization does not know from everything else", async () => {
    const token = "user:canary-0c1d";
    const { answer, isError } = await embedded.call(
      "get_connection",
      {},
      {
        deployment: {
          headers: { "Dagster-Cloud-Deployment": "prod", "Dagster-Cloud-Api-Token": token },
          secrets: [token],
        },
      },
    );
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: {
        code: "unauthenticated",
        message: expect.stringContaining(`Dagster+ at ${embeddedUrl}/prod refused the API token`),
      },
    });
    expect(JSON.stringify(answer)).not.toContain("canary");
  });
});
