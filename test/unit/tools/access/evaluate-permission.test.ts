import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();
const at = (name: string) => `${name}@harbor-roasters.example`;
const ask = async (args: Record<string, unknown>) => (await embedded.call("evaluate_permission", args)).answer;

describe("evaluate_permission", () => {
  it("names the grant that decided, and what else was looked at", async () => {
    expect(await ask({ user: at("analytics"), permission: "launch_pipeline_execution" })).toEqual({
      user: at("analytics"),
      permission: "launch_run",
      deployment: "prod",
      allowed: true,
      decided_by: { scope: "deployment", grant: "LAUNCHER", via: "team analytics", deployment: "prod" },
      considered: [
        { scope: "deployment", grant: "VIEWER", via: "user", deployment: "prod", allowed: false },
        { scope: "deployment", grant: "VIEWER", via: "team ml", deployment: "prod", allowed: false },
      ],
    });
  });

  it("names the location's custom role that decided", async () => {
    const answer = await ask({ user: at("analytics"), permission: "terminate_run", location: "ingestion" });
    expect(answer).toMatchObject({
      location: "ingestion",
      allowed: true,
      decided_by: {
        scope: "location",
        role: "Backfill operator",
        via: "team analytics",
        deployment: "prod",
        location: "ingestion",
      },
    });
  });

  it("does not judge a code location that is not there", async () => {
    const answer = await ask({ user: at("analytics"), permission: "launch_run", location: "warehous" });
    expect(answer).toMatchObject({
      error: { code: "code_location_not_found", candidates: expect.arrayContaining(["warehouse"]) },
    });
  });

  it("judges where it cannot be seen whether the code location is there, and says so", async () => {
    embedded.organization.overrides.set("Query.workspaceOrError", () => ({
      __typename: "PythonError",
      message: "no",
      stack: [],
      errorChain: [],
    }));
    const answer = await ask({ user: at("viewer"), permission: "launch_run", location: "warehouse" });
    expect(answer).toMatchObject({ allowed: false, decided_by: { scope: "deployment", grant: "VIEWER" } });
    expect(answer.notes).toEqual([expect.stringContaining("whether there is a code location warehouse")]);
  });

  it("says when not all that was looked at is shown", async () => {
    const grant = {
      id: 1,
      organizationId: 1,
      deploymentId: 101,
      grant: "VIEWER",
      customRoleId: null,
      locationGrants: [],
      deploymentScope: "DEPLOYMENT",
      ownerDefinitionsRoleHandle: null,
    };
    embedded.organization.overrides.set("Query.teamPermissions", () =>
      Array.from({ length: 30 }, (_, index) => ({
        id: `t${index}`,
        team: { id: `t${index}`, name: `t${index}`, members: [{ id: "5", userId: 5, email: at("viewer") }] },
        organizationPermissionGrant: null,
        allBranchDeploymentsPermissionGrant: null,
        perBaseBranchDeploymentsPermissionGrants: [],
        deploymentPermissionGrants: [grant],
      })),
    );
    const answer = await ask({ user: at("viewer"), permission: "launch_run" });
    expect(answer.considered).toHaveLength(20);
    expect(answer.notes).toEqual([expect.stringContaining("first 20 of the 30")]);
  });

  it("tells in which locations it is otherwise", async () => {
    expect(await ask({ user: at("analytics"), permission: "start_schedule" })).toMatchObject({
      allowed: false,
      differs_in_locations: [
        { location: "ml", allowed: true, decided_by: { grant: "EDITOR", via: "team ml" } },
        { location: "warehouse", allowed: true, decided_by: { grant: "EDITOR", via: "user" } },
      ],
      for_owned_definitions: {
        allowed: true,
        decided_by: { scope: "owned_definitions", grant: "EDITOR", via: "user" },
      },
    });
  });

  it("says that a nearer role forbids what a wider one would allow", async () => {
    await embedded.confirmed("grant_permission", { user: at("on-call"), grant: "VIEWER", location: "warehouse" });
    const answer = await ask({ user: at("on-call"), permission: "wipe_assets", location: "warehouse" });
    expect(answer).toMatchObject({ allowed: false, decided_by: { scope: "location", grant: "VIEWER" } });
    expect(answer.notes).toEqual([expect.stringContaining("the more specific one decides")]);
  });

  it.each([
    ["128", at("analytics"), true, { scope: "base_branch_deployments", grant: "LAUNCHER", deployment: "prod" }],
    ["feature/loyalty-points", at("on-call"), true, { scope: "all_branch_deployments", grant: "EDITOR", via: "user" }],
    ["staging", at("analytics"), true, { scope: "deployment", grant: "EDITOR", deployment: "staging" }],
    ["128", at("finance"), false, { scope: "all_branch_deployments", grant: "CATALOG_VIEWER", via: "team finance" }],
  ])("judges by the grants that reach %s: %s", async (deployment, user, allowed, decided_by) => {
    expect(await ask({ user, permission: "launch_run", deployment })).toMatchObject({ allowed, decided_by });
  });

  it("knows that ADMIN of the organization may do everything", async () => {
    expect(await ask({ user: at("platform-lead"), permission: "edit_secrets" })).toMatchObject({
      allowed: true,
      decided_by: { scope: "organization", grant: "ADMIN", via: "user" },
    });
  });

  it("judges permissions of the organization without a deployment", async () => {
    expect(await ask({ user: at("finance"), permission: "READ_AUDIT_LOG" })).toEqual({
      user: at("finance"),
      permission: "read_audit_log",
      allowed: true,
      decided_by: { scope: "organization", role: "Access auditor", via: "user" },
    });
    expect(await ask({ user: at("on-call"), permission: "edit_users_and_teams", location: "ml" })).toMatchObject({
      allowed: false,
      notes: [expect.stringContaining("no access at all"), expect.stringContaining("location plays no part")],
    });
  });

  it("says that there is no access at all", async () => {
    const answer = await ask({ user: at("finance"), permission: "launch_run", deployment: "staging" });
    expect(answer).toMatchObject({ allowed: false, decided_by: { scope: "organization", role: "Access auditor" } });
    await embedded.confirmed("add_user", { user: at("baker") });
    expect(await ask({ user: at("baker"), permission: "launch_run" })).toEqual({
      user: at("baker"),
      permission: "launch_run",
      deployment: "prod",
      allowed: false,
      notes: ["No grant of the user or of a team reaches there: there is no access at all."],
    });
  });

  it("says where the documentation does not tell", async () => {
    expect(await ask({ user: at("on-call"), permission: "edit_issues" })).toMatchObject({
      allowed: false,
      notes: [expect.stringContaining("documentation does not say")],
    });
  });

  it("tells of a role that it does not know", async () => {
    embedded.organization.overrides.set("DagsterCloudScopedPermissionGrant.grant", () => "AGENT");
    expect(await ask({ user: at("viewer"), permission: "launch_run" })).toMatchObject({
      allowed: false,
      decided_by: { grant: "AGENT" },
      notes: [expect.stringContaining("AGENT is none that this server knows")],
    });
  });

  it("sees at once what is granted", async () => {
    expect(await ask({ user: at("viewer"), permission: "launch_run" })).toMatchObject({ allowed: false });
    await embedded.confirmed("add_team_member", { user: at("viewer"), team: "analytics" });
    expect(await ask({ user: at("viewer"), permission: "launch_run" })).toMatchObject({
      allowed: true,
      decided_by: { via: "team analytics" },
    });
  });

  it("names the known permissions for an unknown one, before asking Dagster anything", async () => {
    const answer = await ask({ user: at("viewer"), permission: "lunch_run" });
    expect(answer).toMatchObject({
      error: {
        code: "invalid_arguments",
        candidates: ["launch_run"],
        allowed: expect.arrayContaining(["start_schedule", "manage_billing"]),
      },
    });
    expect(embedded.organization.requests).toEqual([]);
  });

  it("names candidates for an unknown user", async () => {
    expect(await ask({ user: "finanz@harbor-roasters.example", permission: "launch_run" })).toMatchObject({
      error: { code: "user_not_found", candidates: expect.arrayContaining([at("finance")]) },
    });
  });
});
