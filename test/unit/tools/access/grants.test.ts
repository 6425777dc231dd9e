import { describe, expect, it } from "vitest";
import { sealConfiguration, sealDeployment } from "../../../../src/config/configuration.ts";
import { embeddedUrl } from "../../../../src/demo/embedded-organization.ts";
import { ToolRunner } from "../../../../src/tools/call.ts";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();
const at = (name: string) => `${name}@harbor-roasters.example`;

async function grantsOf(who: Record<string, string>) {
  const { answer } = await embedded.call("list_permissions", who);
  return (answer.holders as { grants?: unknown[] }[])[0]?.grants ?? [];
}

describe("list_permissions", () => {
  it("gives the grants of a user, own ones and those by teams", async () => {
    const { answer } = await embedded.call("list_permissions", { user: at("finance") });
    expect(answer).toEqual({
      holders: [
        {
          user: at("finance"),
          grants: [
            { scope: "organization", role: "Access auditor" },
            { scope: "deployment", deployment: "prod", grant: "CATALOG_VIEWER" },
          ],
          via_teams: [
            {
              team: "finance",
              grants: [
                { scope: "deployment", deployment: "prod", grant: "VIEWER", owner_role: { grant: "LAUNCHER" } },
                { scope: "all_branch_deployments", grant: "CATALOG_VIEWER" },
              ],
            },
          ],
        },
      ],
      returned: 1,
      total: 1,
    });
  });

  it("gives those of a team and of a service user", async () => {
    expect(await grantsOf({ team: "analytics" })).toContainEqual({
      scope: "base_branch_deployments",
      deployment: "prod",
      grant: "LAUNCHER",
      locations: [{ location: "warehouse", grant: "EDITOR" }],
    });
    expect(await grantsOf({ service_user: "ci-deploys" })).toEqual([
      { scope: "deployment", deployment: "staging", grant: "EDITOR" },
      { scope: "all_branch_deployments", grant: "ADMIN" },
    ]);
  });

  it("pages through everybody", async () => {
    const first = (await embedded.call("list_permissions", { limit: 6 })).answer;
    expect(first).toMatchObject({ returned: 6, total: 11 });
    const rest = (await embedded.call("list_permissions", { cursor: first.next_cursor })).answer;
    expect(rest).toMatchObject({ returned: 5 });
    expect((rest.holders as object[]).at(-1)).toMatchObject({ service_user: "nightly-backfills" });
    expect(rest.next_cursor).toBeUndefined();
  });

  it("says who has no access", async () => {
    await embedded.confirmed("add_user", { user: at("baker") });
    const { answer } = await embedded.call("list_permissions", { user: at("baker") });
    expect(answer.holders).toEqual([{ user: at("baker"), no_access: true }]);
  });

  it.each([
    [{ user: at("finance"), team: "ml" }, "invalid_arguments"],
    [{ service_user: "ci" }, "user_not_found"],
  ])("refuses %j", async (args, code) => {
    expect((await embedded.call("list_permissions", args)).answer).toMatchObject({ error: { code } });
  });

  it("tells of a role and a deployment that are gone", async () => {
    embedded.organization.overrides.set("Query.customRoles", () => []);
    embedded.organization.overrides.set("Query.fullDeployments", () => []);
    expect(await grantsOf({ service_user: "nightly-backfills" })).toEqual([
      {
        scope: "deployment",
        deployment: "deployment 101, which is gone",
        role: "custom role 8f1c6e02-backfills, which is gone",
      },
    ]);
  });
});

describe("grant_permission", () => {
  it("gives a user a role in the deployment in place of another", async () => {
    const args = { user: at("viewer"), grant: "LAUNCHER" };
    const { answer, would } = await embedded.confirmed("grant_permission", args);
    expect(would).toEqual({
      what: `User ${at("viewer")} gets LAUNCHER in the deployment prod instead of VIEWER.`,
      changes: [{ path: "deployment prod.role", before: "VIEWER", after: "LAUNCHER" }],
    });
    expect(answer).toMatchObject({ changed: true });
    expect(answer.grants).toContainEqual({ scope: "deployment", deployment: "prod", grant: "LAUNCHER" });
    expect(await grantsOf({ user: at("viewer") })).toContainEqual({
      scope: "deployment",
      deployment: "prod",
      grant: "LAUNCHER",
    });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("keeps the roles of locations and for owned definitions that are there", async () => {
    const { answer, would } = await embedded.confirmed("grant_permission", {
      user: at("analytics"),
      grant: "LAUNCHER",
    });
    expect(would.changes).toEqual([{ path: "deployment prod.role", before: "VIEWER", after: "LAUNCHER" }]);
    expect(answer.grants).toEqual([
      {
        scope: "deployment",
        deployment: "prod",
        grant: "LAUNCHER",
        locations: [{ location: "warehouse", grant: "EDITOR" }],
        owner_role: { grant: "EDITOR" },
      },
    ]);
    expect(answer.remarks).toEqual([
      "Team analytics gives the user LAUNCHER in the deployment prod as well.",
      "Team ml gives the user VIEWER in the deployment prod as well.",
    ]);
  });

  it("adds the role of a location to those of others", async () => {
    const { answer, would } = await embedded.confirmed("grant_permission", {
      team: "analytics",
      role: "Backfill operator",
      location: "warehouse",
    });
    expect(would).toMatchObject({
      what: 'Team analytics gets the custom role "Backfill operator" for the code location warehouse in the deployment prod.',
      changes: [{ path: "deployment prod.locations.warehouse", after: "Backfill operator" }],
      remarks: [`This concerns its only member: ${at("analytics")}.`],
    });
    expect(answer.grants).toContainEqual({
      scope: "deployment",
      deployment: "prod",
      grant: "LAUNCHER",
      locations: [
        { location: "ingestion", role: "Backfill operator" },
        { location: "warehouse", role: "Backfill operator" },
      ],
    });
  });

  it("replaces the role of a location", async () => {
    const { would } = await embedded.confirmed("grant_permission", {
      user: at("analytics"),
      grant: "ADMIN",
      location: "warehouse",
    });
    expect(would.what).toBe(
      `User ${at("analytics")} gets ADMIN for the code location warehouse in the deployment prod instead of EDITOR.`,
    );
  });

  it("gives a role for owned definitions", async () => {
    const { answer, would } = await embedded.confirmed("grant_permission", {
      team: "ml",
      grant: "EDITOR",
      owned: true,
    });
    expect(would).toMatchObject({
      what: "Team ml gets EDITOR for definitions that it owns in the deployment prod.",
      changes: [{ path: "deployment prod.owner_role", after: "EDITOR" }],
      remarks: [expect.stringContaining("its 2 members")],
    });
    expect(answer.grants).toMatchObject([{ owner_role: { grant: "EDITOR" }, locations: [{ location: "ml" }] }]);
  });

  it("gives roles at the other scopes", async () => {
    const user = at("viewer");
    const all = await embedded.confirmed("grant_permission", {
      user,
      grant: "editor",
      scope: "all_branch_deployments",
    });
    expect(all.would.what).toBe(`User ${user} gets EDITOR in all branch deployments instead of VIEWER.`);
    const based = await embedded.confirmed("grant_permission", {
      user,
      role: "Backfill operator",
      scope: "base_branch_deployments",
      deployment: "staging",
    });
    expect(based.would.what).toContain("in the branch deployments of staging");
    const there = await embedded.confirmed("grant_permission", { user, grant: "ADMIN", deployment: "staging" });
    expect(there.would.what).toBe(`User ${user} gets ADMIN in the deployment staging instead of VIEWER.`);
    const organization = await embedded.confirmed("grant_permission", { user, grant: "ADMIN", scope: "organization" });
    expect(organization.would.remarks).toEqual([expect.stringContaining("everything in every deployment")]);
    expect(await grantsOf({ user })).toEqual([
      { scope: "organization", grant: "ADMIN" },
      { scope: "deployment", deployment: "prod", grant: "VIEWER" },
      { scope: "deployment", deployment: "staging", grant: "ADMIN" },
      { scope: "all_branch_deployments", grant: "EDITOR" },
      { scope: "base_branch_deployments", deployment: "staging", role: "Backfill operator" },
    ]);
  });

  it("gives a service user a role", async () => {
    const { answer } = await embedded.confirmed("grant_permission", { service_user: "ci-deploys", grant: "VIEWER" });
    expect(answer).toMatchObject({
      changed: true,
      what: "Service user ci-deploys gets VIEWER in the deployment prod.",
    });
    expect(answer.grants).toHaveLength(3);
  });

  it("says that less is less, and that an admin has it all anyway", async () => {
    const less = await embedded.confirmed("grant_permission", { user: at("on-call"), grant: "VIEWER" });
    expect(less.would.remarks).toContain("This is less than before.");
    const admin = await embedded.confirmed("grant_permission", { user: at("platform-lead"), grant: "VIEWER" });
    expect(admin.would.remarks).toContain(
      "The user is ADMIN of the organization, and so may do everything there in any case.",
    );
  });

  it("says that a location's role is meant for more than the deployment's", async () => {
    const { would } = await embedded.confirmed("grant_permission", {
      user: at("on-call"),
      grant: "VIEWER",
      location: "warehouse",
    });
    expect(would.remarks).toContainEqual(expect.stringContaining("that of warehouse is for less"));
    const other = await embedded.confirmed("grant_permission", { user: at("on-call"), grant: "ADMIN", location: "ml" });
    expect(JSON.stringify(other.would.remarks)).not.toContain("for less");
  });

  it("changes nothing where it is so, and sends nothing", async () => {
    const { answer, would } = await embedded.confirmed("grant_permission", { team: "analytics", grant: "LAUNCHER" });
    expect(would).toEqual({ what: "Team analytics has LAUNCHER in the deployment prod already: nothing changes." });
    expect(answer).toMatchObject({ changed: false });
    expect(embedded.mutations).toEqual([]);
  });

  it("says when Dagster+ then tells of other grants", async () => {
    embedded.organization.overrides.set("DagsterCloudScopedPermissionGrant.locationGrants", () => []);
    const { answer } = await embedded.confirmed("grant_permission", {
      user: at("viewer"),
      grant: "EDITOR",
      location: "ml",
    });
    expect(answer.notes).toEqual([expect.stringContaining("other grants now than this change leads to")]);
  });

  it("gives no deployment role that was not asked for", async () => {
    const { answer } = await embedded.call("grant_permission", {
      service_user: "ci-deploys",
      grant: "EDITOR",
      location: "ml",
    });
    expect(answer).toMatchObject({
      error: {
        code: "refused_by_dagster",
        message: expect.stringContaining("grant that first"),
        next: [{ tool: "grant_permission", arguments: { service_user: "ci-deploys", grant: "VIEWER" } }],
      },
    });
  });

  it("suggests the grant that is needed first in the deployment that was named, not in the one by default", async () => {
    const args = { user: at("finance"), grant: "EDITOR", location: "warehouse" };
    const { answer } = await embedded.call("grant_permission", { ...args, deployment: "staging" });
    expect(answer).toMatchObject({
      error: {
        next: [
          {
            tool: "grant_permission",
            arguments: { user: at("finance"), grant: "VIEWER", scope: "deployment", deployment: "staging" },
          },
        ],
      },
    });
    const { answer: here } = await embedded.call("grant_permission", { ...args, user: at("platform-lead") });
    expect((here.error as { next: { arguments: object }[] }).next[0]?.arguments).not.toHaveProperty("deployment");
  });

  it("does not suggest a role in every deployment for one of owned definitions", async () => {
    const { answer } = await embedded.call("grant_permission", {
      user: at("on-call"),
      grant: "EDITOR",
      owned: true,
      scope: "organization",
    });
    expect(answer).toMatchObject({ error: { code: "refused_by_dagster" } });
    expect(answer.error).not.toHaveProperty("next");
  });

  it.each([
    ["grant_permission", { user: at("on-call"), grant: "VIEWER", scope: "all_branch_deployments" }],
    ["revoke_permission", { user: at("on-call") }],
    ["evaluate_permission", { user: at("on-call"), permission: "launch_run", deployment: "128" }],
    ["remove_user", { user: at("on-call") }],
    ["delete_role", { role: "Schedule keeper" }],
  ])("%s does not go by grants of which Dagster+ failed to tell a part", async (tool, args) => {
    embedded.organization.overrides.set(
      "DagsterCloudUserWithScopedPermissionGrants.allBranchDeploymentsPermissionGrant",
      () => {
        throw new Error("boom");
      },
    );
    const { answer, isError } = await embedded.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(true);
    expect(answer).toMatchObject({ error: { code: "dagster_error", message: expect.stringContaining("boom") } });
    expect(embedded.mutations).toEqual([]);
  });

  it("does not go by a part of a service user's grants", async () => {
    embedded.organization.overrides.set(
      "ServiceUserWithScopedPermissionGrants.allBranchDeploymentsPermissionGrant",
      () => {
        throw new Error("boom");
      },
    );
    const args = { service_user: "ci-deploys", grant: "VIEWER", scope: "all_branch_deployments" };
    const { answer } = await embedded.call("grant_permission", args);
    expect(answer).toMatchObject({ error: { code: "dagster_error", message: expect.stringContaining("boom") } });
  });

  it("knows a code location that came since the workspace was read", async () => {
    const runner = embedded.runner();
    const args = { user: at("viewer"), grant: "EDITOR", dry_run: true };
    await runner.call("grant_permission", { ...args, location: "warehouse" });
    const { locations } = embedded.organization.world.deployments[0]!;
    const last = locations.at(-1)!;
    locations.push(Object.assign(Object.create(Object.getPrototypeOf(last)), last, { name: "fresh" }));
    embedded.advance(2);
    const { answer } = await runner.call("grant_permission", { ...args, location: "fresh" });
    expect(answer).toMatchObject({ would: { what: expect.stringContaining("for the code location fresh") } });
  });

  it("grants in the connected deployment, though another one is configured under its name", async () => {
    const { configuration, surface } = embedded.runner();
    const [prod] = configuration.deployments;
    const { headers, secrets } = prod!;
    const deployments = [
      sealDeployment({ ...prod!, headers, secrets, name: "main" }),
      sealDeployment({
        ...prod!,
        headers: { ...headers, "Dagster-Cloud-Deployment": "staging" },
        secrets,
        name: "prod",
        plusDeployment: "staging",
        graphqlUrl: `${embeddedUrl}/staging/graphql`,
      }),
    ];
    const configured = sealConfiguration({
      ...configuration,
      confirmationKey: undefined,
      deployments,
      defaultDeployment: "main",
    });
    const runner = new ToolRunner(surface, configured, "test key");
    const { answer } = await runner.call("grant_permission", { user: at("on-call"), grant: "ADMIN", dry_run: true });
    expect(answer.would).toMatchObject({ what: expect.stringContaining("in the deployment prod") });
  });

  it("does not take the grant on a branch deployment of the same name for that on the full one", async () => {
    embedded.organization.overrides.set("DagsterCloudDeployment.branchDeploymentGitMetadata", () => ({
      branchName: "prod",
      repoName: "dagster",
    }));
    const grant = (deploymentId: number, role: string) => ({
      id: deploymentId,
      organizationId: 1,
      deploymentId,
      grant: role,
      customRoleId: null,
      locationGrants: [],
      deploymentScope: "DEPLOYMENT",
      ownerDefinitionsRoleHandle: null,
    });
    const branch = embedded.organization.world.deployments.find(({ name }) => name === "5f0c1d7e9a3b4c2d")!;
    embedded.organization.overrides.set("DagsterCloudUserWithScopedPermissionGrants.deploymentPermissionGrants", () => [
      grant(101, "VIEWER"),
      grant(branch.id, "EDITOR"),
    ]);
    const { answer } = await embedded.call("grant_permission", { user: at("viewer"), grant: "EDITOR", dry_run: true });
    expect(answer.would).toMatchObject({ changes: [{ before: "VIEWER", after: "EDITOR" }] });
  });

  it.each([
    [{ grant: "VIEWER" }, "invalid_arguments", "exactly one of user, team and service_user"],
    [{ user: at("viewer"), team: "ml", grant: "VIEWER" }, "invalid_arguments", "exactly one"],
    [{ user: at("viewer") }, "invalid_arguments", "Say what to grant"],
    [{ user: at("viewer"), grant: "VIEWER", role: "Backfill operator" }, "invalid_arguments", "not both"],
    [{ user: at("viewer"), grant: "VIEWER", location: "ml", owned: true }, "invalid_arguments", "not both"],
    [{ user: at("viewer"), grant: "VIEWER", location: "ml", scope: "organization" }, "invalid_arguments", "location"],
    [{ user: at("viewer"), grant: "EDTOR" }, "role_not_found", "EDTOR"],
    [{ user: at("viewer"), grant: "AGENT" }, "role_not_found", "AGENT"],
    [{ user: at("viewer"), role: "Backfil operator" }, "role_not_found", "Backfil operator"],
    [{ user: at("viewer"), role: "Access auditor" }, "invalid_arguments", "scope organization"],
    [
      { user: at("viewer"), role: "Backfill operator", scope: "organization" },
      "invalid_arguments",
      "one of deployments",
    ],
    [{ user: at("viewer"), grant: "EDITOR", location: "warehose" }, "code_location_not_found", "warehose"],
    [{ user: "nobody@x.example", grant: "EDITOR" }, "user_not_found", "nobody"],
    [{ team: "lm", grant: "EDITOR" }, "team_not_found", "lm"],
    [{ service_user: "ci", grant: "EDITOR" }, "user_not_found", "service user"],
    [{ user: at("viewer"), grant: "EDITOR", deployment: "128" }, "invalid_arguments", "is a branch deployment"],
  ])("refuses %j", async (args, code, message) => {
    const { answer, isError } = await embedded.call("grant_permission", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code, message: expect.stringContaining(message) } });
    expect(embedded.mutations).toEqual([]);
  });

  it("understands a custom role under grant and a standard one under role", async () => {
    const custom = await embedded.confirmed("grant_permission", { user: at("viewer"), grant: "Backfill operator" });
    expect(custom.answer.grants).toContainEqual({ scope: "deployment", deployment: "prod", role: "Backfill operator" });
    const standard = await embedded.confirmed("grant_permission", { user: at("viewer"), role: "editor" });
    expect(standard.answer.grants).toContainEqual({ scope: "deployment", deployment: "prod", grant: "EDITOR" });
  });

  it.each(["grant_permission", "revoke_permission"])(
    "%s is refused to an editor, who is told what it takes",
    async (tool) => {
      const args = { user: at("viewer"), ...(tool === "grant_permission" ? { grant: "ADMIN" } : {}) };
      const { answer } = await embedded.confirmed(tool, args, { role: "editor" });
      expect(answer).toMatchObject({
        error: { code: "permission_denied", message: expect.stringContaining("edit_deployment_permissions") },
      });
    },
  );

  it("sends nothing without confirmation, nor with one for something else", async () => {
    const { answer } = await embedded.call("grant_permission", { user: at("viewer"), grant: "LAUNCHER" });
    expect(answer.confirmation_required).toBe(true);
    const other = await embedded.call("grant_permission", {
      user: at("viewer"),
      grant: "ADMIN",
      confirmation: answer.confirmation,
    });
    expect(other.answer).toMatchObject({ error: { code: "invalid_confirmation" } });
    expect(embedded.mutations).toEqual([]);
  });
});

describe("revoke_permission", () => {
  it("takes the whole grant, telling of the roles of locations and for owned definitions that go with it", async () => {
    const { answer, would } = await embedded.confirmed("revoke_permission", { user: at("analytics") });
    expect(would).toMatchObject({
      what: `User ${at("analytics")} loses VIEWER in the deployment prod, and the roles of single locations there (warehouse: EDITOR), and EDITOR for owned definitions there.`,
      changes: [
        {
          path: "deployment prod",
          before: { role: "VIEWER", locations: { warehouse: "EDITOR" }, owner_role: "EDITOR" },
        },
      ],
      remarks: expect.arrayContaining(["Team analytics gives the user LAUNCHER in the deployment prod as well."]),
    });
    expect(answer).toMatchObject({ changed: true });
    expect(await grantsOf({ user: at("analytics") })).toEqual([]);
  });

  it("takes only the role of a location, or that for owned definitions", async () => {
    const location = await embedded.confirmed("revoke_permission", { user: at("analytics"), location: "warehouse" });
    expect(location.would.what).toBe(
      `User ${at("analytics")} loses EDITOR for the code location warehouse in the deployment prod.`,
    );
    expect(location.answer.grants).toEqual([
      { scope: "deployment", deployment: "prod", grant: "VIEWER", owner_role: { grant: "EDITOR" } },
    ]);
    const owned = await embedded.confirmed("revoke_permission", { user: at("analytics"), owned: true });
    expect(owned.answer.grants).toEqual([{ scope: "deployment", deployment: "prod", grant: "VIEWER" }]);
  });

  it("takes those of teams and service users, at each scope", async () => {
    const based = await embedded.confirmed("revoke_permission", {
      team: "analytics",
      scope: "base_branch_deployments",
    });
    expect(based.answer).toMatchObject({ changed: true });
    expect(based.answer.grants).toHaveLength(2);
    const service = await embedded.confirmed("revoke_permission", {
      service_user: "ci-deploys",
      scope: "all_branch_deployments",
    });
    expect(service.answer.grants).toEqual([{ scope: "deployment", deployment: "staging", grant: "EDITOR" }]);
    const organization = await embedded.confirmed("revoke_permission", { user: at("finance"), scope: "organization" });
    expect(organization.would.what).toBe(
      `User ${at("finance")} loses the custom role "Access auditor" in the organization.`,
    );
  });

  it("names the scopes where there is something, when there is nothing at this one", async () => {
    const { answer } = await embedded.call("revoke_permission", { user: at("platform-lead") });
    expect(answer).toMatchObject({
      error: {
        code: "not_found",
        message: `User ${at("platform-lead")} itself has no role in the deployment prod. It has one in the organization. Team data-platform gives the user EDITOR there.`,
        candidates: [{ scope: "organization", grant: "ADMIN" }],
        next: [{ tool: "list_permissions", arguments: { user: at("platform-lead") } }],
      },
    });
    const location = await embedded.call("revoke_permission", { team: "ml", location: "warehouse" });
    expect(location.answer).toMatchObject({
      error: {
        code: "not_found",
        message:
          "Team ml itself has no role for the code location warehouse in the deployment prod. It has one in the deployment prod.",
      },
    });
    await embedded.confirmed("create_team", { name: "logistics" });
    const none = await embedded.call("revoke_permission", { team: "logistics" });
    expect(none.answer).toMatchObject({ error: { message: expect.stringContaining("It has none anywhere.") } });
  });

  it("revokes nothing when something else is there than was thought", async () => {
    const { answer } = await embedded.call("revoke_permission", { user: at("viewer"), grant: "EDITOR" });
    expect(answer).toMatchObject({
      error: {
        code: "not_found",
        message: `User ${at("viewer")} has VIEWER in the deployment prod, not EDITOR: nothing was revoked.`,
      },
    });
    const right = await embedded.confirmed("revoke_permission", { user: at("viewer"), grant: "VIEWER" });
    expect(right.answer).toMatchObject({ changed: true });
  });

  it.each([
    ["revoke_permission", {}],
    ["grant_permission", { grant: "VIEWER" }],
  ])("%s tells that the last admin of the organization stays", async (tool, more) => {
    const args = { user: at("platform-lead"), scope: "organization", ...more };
    const { answer, would, isError } = await embedded.confirmed(tool, args);
    expect(would.remarks).toContain(
      "Nobody else is ADMIN of the organization: Dagster+ refuses to leave it without one.",
    );
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "refused_by_dagster", message: "Can't remove all admins from the organization." },
    });
  });

  it("takes ADMIN of the organization where there is another one, be it by a team", async () => {
    await embedded.confirmed("grant_permission", { team: "ml", grant: "ADMIN", scope: "organization" });
    const { answer, would } = await embedded.confirmed("revoke_permission", {
      user: at("platform-lead"),
      scope: "organization",
    });
    expect(would.remarks).toBeUndefined();
    expect(answer).toMatchObject({ changed: true });
  });
});
