import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

describe("list_roles", () => {
  it("gives standard and custom roles and how many have each", async () => {
    const { answer } = await embedded.call("list_roles");
    expect((answer.standard as { name: string }[]).map(({ name }) => name)).toEqual([
      "CATALOG_VIEWER",
      "VIEWER",
      "LAUNCHER",
      "EDITOR",
      "ADMIN",
    ]);
    expect(answer.custom).toContainEqual({
      name: "Backfill operator",
      id: "8f1c6e02-backfills",
      description: "Launches and cancels runs and backfills, and nothing else.",
      scope: "deployment",
      permissions: ["start_and_stop_runs", "edit_dynamic_partitions", "report_asset_events"],
      icon: "partition",
      // A team, and a service user.
      used_by: 2,
    });
  });

  it("says that service users are not counted where they cannot be seen", async () => {
    embedded.organization.overrides.set("Query.serviceUsersOrError", () => ({
      __typename: "UnauthorizedError",
      message: "no",
    }));
    const { answer, isError } = await embedded.call("list_roles");
    expect(isError).toBe(false);
    expect(answer.custom).toContainEqual(expect.objectContaining({ name: "Backfill operator", used_by: 1 }));
    expect(answer.notes).toEqual([expect.stringContaining("Service users are left out")]);
  });

  it.each([
    ["get_role", { role: "Backfill operator" }],
    ["list_permissions", {}],
    ["save_role", { name: "Backfill operator", description: "other", dry_run: true }],
    ["delete_role", { role: "Backfill operator", dry_run: true }],
  ] as const)("%s goes on, and says so, where service users cannot be seen", async (tool, args) => {
    embedded.organization.overrides.set("Query.serviceUsersOrError", () => ({
      __typename: "UnauthorizedError",
      message: "no",
    }));
    const { answer, isError } = await embedded.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(JSON.stringify(answer)).toContain("analytics");
    expect(answer.notes).toEqual([expect.stringContaining("Service users are left out")]);
  });

  it("says that there are no custom ones", async () => {
    embedded.organization.overrides.set("Query.customRoles", () => []);
    const { answer } = await embedded.call("list_roles");
    expect(answer).toMatchObject({ custom: [], hint: expect.stringContaining("save_role") });
  });
});

describe("get_role", () => {
  it.each(["Backfill operator", "8f1c6e02-backfills", "backfill operator"])("tells who has %s where", async (role) => {
    const { answer } = await embedded.call("get_role", { role });
    expect(answer).toMatchObject({
      name: "Backfill operator",
      scope: "deployment",
      held_by: [
        "team analytics for the code location ingestion in the deployment prod",
        "service user nightly-backfills in the deployment prod",
      ],
    });
  });

  it("tells what a standard role permits", async () => {
    const { answer } = await embedded.call("get_role", { role: "launcher" });
    expect(answer.name).toBe("LAUNCHER");
    expect(answer.permissions).toContain("launch_run");
    expect(answer.permissions).not.toContain("start_schedule");
    expect(answer.held_by).toEqual([
      "team analytics in the deployment prod",
      "team analytics in the branch deployments of prod",
      "team finance for owned definitions in the deployment prod",
    ]);
  });

  it("says of ADMIN what it is in the organization", async () => {
    const { answer } = await embedded.call("get_role", { role: "ADMIN" });
    expect(answer.permissions).toContain("edit_deployment_permissions");
    expect(answer.notes).toEqual(["In the organization, ADMIN has every permission in every deployment."]);
  });

  it("names candidates", async () => {
    const { answer } = await embedded.call("get_role", { role: "Acess auditor" });
    expect(answer).toMatchObject({ error: { code: "role_not_found", candidates: ["Access auditor"] } });
  });
});

describe("save_role", () => {
  it("creates a role, which can be granted then", async () => {
    const args = {
      name: "Asset wiper",
      permissions: ["wipe_assets", "WIPE_ASSETS"],
      description: "Wipes.",
      icon: "delete",
    };
    const { answer, would } = await embedded.confirmed("save_role", args);
    expect(would).toMatchObject({
      what: 'A custom role "Asset wiper" is created; nobody has it until it is granted.',
      role: { scope: "deployment", permissions: ["wipe_assets"] },
    });
    expect(answer).toMatchObject({
      changed: true,
      role: { name: "Asset wiper", permissions: ["wipe_assets"], description: "Wipes.", icon: "delete" },
    });
    const granted = await embedded.confirmed("grant_permission", {
      user: "viewer@harbor-roasters.example",
      role: "Asset wiper",
    });
    expect(granted.answer).toMatchObject({ changed: true });
  });

  it("makes a role of the organization of the organization's permissions", async () => {
    const { answer } = await embedded.confirmed("save_role", { name: "Biller", permissions: ["manage_billing"] });
    expect(answer).toMatchObject({ role: { scope: "organization" } });
  });

  it("shows what changes of one, and who gets and loses what", async () => {
    const { answer, would } = await embedded.confirmed("save_role", {
      name: "Backfill operator",
      permissions: ["start_and_stop_runs", "edit_dynamic_partitions", "wipe_assets"],
      new_name: "Operator",
    });
    expect(would).toEqual({
      what: 'The custom role "Backfill operator" changes: whoever has it may from then on: wipe_assets; may no longer: report_asset_events.',
      changes: [
        { path: "name", before: "Backfill operator", after: "Operator" },
        { path: "permissions.wipe_assets", after: true },
        { path: "permissions.report_asset_events", before: true },
      ],
      held_by: [
        "team analytics for the code location ingestion in the deployment prod",
        "service user nightly-backfills in the deployment prod",
      ],
    });
    expect(answer).toMatchObject({ changed: true, role: { name: "Operator", id: "8f1c6e02-backfills" } });
    expect((await embedded.call("get_role", { role: "Operator" })).answer).toMatchObject({
      description: "Launches and cancels runs and backfills, and nothing else.",
      permissions: ["start_and_stop_runs", "edit_dynamic_partitions", "wipe_assets"],
    });
  });

  it("changes nothing where nothing differs, whatever the order, and sends nothing", async () => {
    const { answer } = await embedded.confirmed("save_role", {
      name: "Backfill operator",
      permissions: ["report_asset_events", "edit_dynamic_partitions", "start_and_stop_runs"],
    });
    expect(answer).toEqual({
      changed: false,
      what: 'The custom role "Backfill operator" is like that already: nothing changes.',
    });
    expect(embedded.mutations).toEqual([]);
  });

  it.each([
    [{ name: "New" }, "permissions: a new role needs some."],
    [{ name: "New", permissions: ["wipe_asset"] }, 'permissions: there is no "wipe_asset".'],
    [
      { name: "New", permissions: ["wipe_assets", "manage_billing"] },
      "manage_billing belong to roles of the organization",
    ],
    [
      { name: "New", permissions: ["wipe_assets"], scope: "organization" },
      "wipe_assets belong to roles of deployments",
    ],
    [{ name: "Access auditor", scope: "deployment" }, "cannot be changed"],
    [{ name: "Editor", permissions: ["wipe_assets"] }, "is a standard role"],
    [{ name: "Schedule keeper", new_name: "Access auditor" }, "There is another role"],
  ])("refuses %j", async (args, message) => {
    const { answer, isError } = await embedded.call("save_role", args);
    expect(isError).toBe(true);
    expect((answer.error as { message: string }).message).toContain(message);
    expect(embedded.mutations).toEqual([]);
  });

  it("is refused to an editor", async () => {
    const { answer } = await embedded.confirmed(
      "save_role",
      { name: "Asset wiper", permissions: ["wipe_assets"] },
      { role: "editor" },
    );
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("edit_custom_roles") },
    });
  });
});

describe("delete_role", () => {
  it("deletes one that nobody has", async () => {
    const { answer, would } = await embedded.confirmed("delete_role", { role: "Schedule keeper" });
    expect(would).toMatchObject({ role: { permissions: expect.arrayContaining(["toggle_sensors"]) } });
    expect(would.remarks).toBeUndefined();
    expect(answer).toMatchObject({ changed: true, role: "Schedule keeper" });
    expect((await embedded.call("get_role", { role: "Schedule keeper" })).answer).toMatchObject({
      error: { code: "role_not_found" },
    });
  });

  it("tells who has one that Dagster+ refuses to delete", async () => {
    const { answer, would, isError } = await embedded.confirmed("delete_role", { role: "Access auditor" });
    expect(would).toMatchObject({
      held_by: ["user finance@harbor-roasters.example in the organization"],
      remarks: [expect.stringContaining("refuses")],
    });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: {
        code: "refused_by_dagster",
        message:
          "Custom role Access auditor is in use. It is held by: user finance@harbor-roasters.example in the organization. Nothing was deleted.",
        next: [{ tool: "get_role", arguments: { role: "Access auditor" } }],
      },
    });
  });

  it("says when this server cannot see who has it", async () => {
    embedded.organization.overrides.set("Mutation.deleteCustomRole", () => ({
      __typename: "CustomRoleInUseError",
      message: "Role is in use",
    }));
    const { answer } = await embedded.confirmed("delete_role", { role: "Schedule keeper" });
    expect(answer).toMatchObject({
      error: { message: "Role is in use. Who has it, this server cannot see. Nothing was deleted." },
    });
  });
});
