import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();
const at = (name: string) => `${name}@harbor-roasters.example`;

describe("list_users", () => {
  it("gives users with teams, roles and counts", async () => {
    const { answer } = await embedded.call("list_users");
    expect(answer).toMatchObject({ returned: 5, total: 5, by_licensed_role: { ADMIN: 2, VIEWER: 1 } });
    expect(answer.users).toContainEqual({
      email: at("platform-lead"),
      name: "Platform Lead",
      id: 1,
      licensed_role: "ADMIN",
      organization_role: "ADMIN",
      teams: ["data-platform"],
    });
    expect(answer.users).toContainEqual(expect.objectContaining({ email: at("viewer"), scim_provisioned: true }));
    expect(answer.hint).toBeUndefined();
  });

  it("pages with a cursor until all were given", async () => {
    const first = (await embedded.call("list_users", { limit: 2 })).answer;
    const second = (await embedded.call("list_users", { limit: 2, cursor: first.next_cursor })).answer;
    const third = (await embedded.call("list_users", { limit: 2, cursor: second.next_cursor })).answer;
    expect(third.next_cursor).toBeUndefined();
    const emails = [first, second, third].flatMap(({ users }) =>
      (users as { email: string }[]).map(({ email }) => email),
    );
    expect(emails).toEqual(["analytics", "finance", "on-call", "platform-lead", "viewer"].map(at));
  });

  it.each([
    [{ team: "ml" }, ["analytics", "on-call"]],
    [{ role: "Backfill operator" }, ["analytics"]],
    [{ role: "catalog viewer" }, ["finance"]],
    [{ role: "ADMIN" }, ["on-call", "platform-lead"]],
    [{ team: "ml", role: "ADMIN" }, ["on-call"]],
  ])("filters by %j", async (filter, names) => {
    const { answer } = await embedded.call("list_users", filter);
    expect((answer.users as { email: string }[]).map(({ email }) => email)).toEqual(names.map(at));
    expect(answer.by_licensed_role).toBeUndefined();
  });

  it("says why nobody is found", async () => {
    const { answer } = await embedded.call("list_users", { role: "Schedule keeper" });
    expect(answer).toMatchObject({ users: [], hint: "No users match role. Leave role out to see all." });
  });

  it.each([
    [{ team: "analitycs" }, "team_not_found", "analytics"],
    [{ role: "Backfil operator" }, "role_not_found", "Backfill operator"],
    [{ role: "EDITR" }, "role_not_found", "EDITOR"],
  ])("names candidates for %j", async (filter, code, candidate) => {
    const { answer, isError } = await embedded.call("list_users", filter);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code, candidates: expect.arrayContaining([candidate]) } });
  });

  it("is refused to a viewer", async () => {
    const { answer, isError } = await embedded.call("list_users", {}, { role: "viewer" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
  });
});

describe("get_user", () => {
  it.each([at("analytics"), "ANALYTICS@harbor-roasters.example", "3"])("finds a user by %s", async (user) => {
    const { answer } = await embedded.call("get_user", { user });
    expect(answer).toMatchObject({ email: at("analytics"), id: 3, teams: ["analytics", "ml"] });
    expect(answer.grants).toBeUndefined();
    expect(answer.activity).toBeUndefined();
  });

  it("tells grants, own ones and those by teams", async () => {
    const { answer } = await embedded.call("get_user", { user: at("analytics"), include: ["permissions"] });
    expect(answer.grants).toEqual([
      {
        scope: "deployment",
        deployment: "prod",
        grant: "VIEWER",
        locations: [{ location: "warehouse", grant: "EDITOR" }],
        owner_role: { grant: "EDITOR" },
      },
    ]);
    expect(answer.via_teams).toContainEqual({
      team: "ml",
      grants: [
        {
          scope: "deployment",
          deployment: "prod",
          grant: "VIEWER",
          locations: [{ location: "ml", grant: "EDITOR" }],
        },
      ],
    });
    expect(JSON.stringify(answer.via_teams)).toContain('"role":"Backfill operator"');
  });

  it("tells what the user did lately, newest first", async () => {
    const { answer } = await embedded.call("get_user", { user: at("analytics"), include: ["activity"] });
    const activity = answer.activity as { time: string; event: string; by: string }[];
    expect(activity.length).toBeGreaterThan(5);
    expect(new Set(activity.map(({ by }) => by))).toEqual(new Set([at("analytics")]));
    expect(activity.map(({ time }) => time)).toEqual(
      activity
        .map(({ time }) => time)
        .sort()
        .reverse(),
    );
  });

  it("says when only the newest activity is shown", async () => {
    for (let count = 0; count < 11; count += 1) {
      await embedded.confirmed("grant_permission", {
        user: at("viewer"),
        grant: count % 2 === 0 ? "LAUNCHER" : "VIEWER",
      });
      embedded.advance(60);
    }
    const { answer } = await embedded.call("get_user", { user: at("platform-lead"), include: ["activity"] });
    expect(answer.activity).toHaveLength(20);
    expect(answer.notes).toEqual([expect.stringContaining("Only the newest 20")]);
  });

  it("tells of a user without any access", async () => {
    await embedded.confirmed("add_user", { user: at("baker") });
    const { answer } = await embedded.call("get_user", { user: at("baker"), include: ["permissions", "activity"] });
    expect(answer).toMatchObject({ email: at("baker"), id: 6 });
    expect(answer.notes).toEqual([
      "The user has no grant, neither alone nor by a team, and so no access.",
      "The audit log has no entry of this user.",
    ]);
  });

  it("tells the rest where the audit log may not be read", async () => {
    const { answer, isError } = await embedded.call(
      "get_user",
      { user: at("finance"), include: ["activity"] },
      { role: "editor" },
    );
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ email: at("finance"), organization_role: "Access auditor" });
    expect(answer.notes).toEqual([expect.stringContaining("The activity is not in this answer")]);
  });

  it("tells the rest where the plan has no audit log, or where Dagster+ fails to read it", async () => {
    embedded.organization.overrides.set("Query.auditLog", () => ({ enabled: false, auditLogEntries: null }));
    const { answer } = await embedded.call("get_user", { user: at("finance"), include: ["activity"] });
    expect(answer).toMatchObject({
      email: at("finance"),
      notes: [expect.stringContaining("its plan does not have one")],
    });
    embedded.organization.overrides.set("Query.auditLog", () => {
      throw new Error("broken");
    });
    const failed = await embedded.call("get_user", { user: at("finance"), include: ["activity"] });
    expect(failed.isError).toBe(false);
    expect(failed.answer.activity).toBeUndefined();
    expect(failed.answer.notes).toEqual([
      "Dagster could not answer a part of this: broken",
      expect.stringContaining("The activity is not in this answer"),
    ]);
  });

  it("names candidates for an unknown user", async () => {
    const { answer } = await embedded.call("get_user", { user: "on-cal@harbor-roasters.example" });
    expect(answer).toMatchObject({
      error: { code: "user_not_found", next: [{ tool: "list_users" }] },
    });
    expect((answer.error as { candidates: string[] }).candidates[0]).toBe(at("on-call"));
  });
});

describe("list_teams and get_team", () => {
  it("lists teams, with more on request", async () => {
    const { answer } = await embedded.call("list_teams", { limit: 3 });
    expect(answer).toMatchObject({ returned: 3, total: 4 });
    expect(answer.teams).toContainEqual({ name: "data-platform", id: "t-data-platform", member_count: 2 });
    const rest = await embedded.call("list_teams", { include: ["members", "permissions"], cursor: answer.next_cursor });
    expect(rest.answer.teams).toEqual([
      {
        name: "ml",
        id: "t-ml",
        member_count: 2,
        members: [at("analytics"), at("on-call")],
        grants: [
          {
            scope: "deployment",
            deployment: "prod",
            grant: "VIEWER",
            locations: [{ location: "ml", grant: "EDITOR" }],
          },
        ],
      },
    ]);
  });

  it("says how to make one when there are none", async () => {
    embedded.organization.overrides.set("Query.teamPermissions", () => []);
    const { answer } = await embedded.call("list_teams");
    expect(answer).toMatchObject({ teams: [], hint: expect.stringContaining("create_team") });
  });

  it.each(["finance", "t-finance", "Finance"])("gets %s with members and grants", async (team) => {
    const { answer } = await embedded.call("get_team", { team });
    expect(answer).toMatchObject({
      name: "finance",
      members: [at("finance")],
      grants: [{ grant: "VIEWER", owner_role: { grant: "LAUNCHER" } }, { scope: "all_branch_deployments" }],
    });
  });

  it("gets only what was asked for", async () => {
    const { answer } = await embedded.call("get_team", { team: "finance", include: ["members"] });
    expect(answer).toEqual({ name: "finance", id: "t-finance", member_count: 1, members: [at("finance")] });
  });

  it("says that a team gives nothing", async () => {
    await embedded.confirmed("create_team", { name: "logistics" });
    const { answer } = await embedded.call("get_team", { team: "logistics" });
    expect(answer).toMatchObject({ member_count: 0, notes: ["The team has no grant: being in it gives nothing."] });
  });

  it("asks for the id where two teams have a name", async () => {
    const team = (id: string) => ({
      id,
      team: { id, name: "ml", members: [] },
      organizationPermissionGrant: null,
      allBranchDeploymentsPermissionGrant: null,
      perBaseBranchDeploymentsPermissionGrants: [],
      deploymentPermissionGrants: [],
    });
    embedded.organization.overrides.set("Query.teamPermissions", () => [team("one"), team("two")]);
    const { answer } = await embedded.call("get_team", { team: "ml" });
    expect(answer).toMatchObject({
      error: {
        code: "ambiguous_name",
        candidates: [
          { id: "one", name: "ml" },
          { id: "two", name: "ml" },
        ],
      },
    });
    expect((await embedded.call("get_team", { team: "two" })).answer).toMatchObject({ id: "two" });
  });
});

describe("add_user and remove_user", () => {
  it("adds a user, who is listed then", async () => {
    const { answer, would } = await embedded.confirmed("add_user", { user: at("baker") });
    expect(would.what).toContain("becomes a user of the organization, without any role yet");
    expect(would.remarks).toEqual([expect.stringContaining("SCIM sync is on")]);
    expect(answer).toMatchObject({ changed: true, user: at("baker") });
    expect((await embedded.call("list_users")).answer).toMatchObject({ total: 6 });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("changes nothing for one who is there, and sends nothing", async () => {
    const { answer } = await embedded.confirmed("add_user", { user: "On-Call@harbor-roasters.example" });
    expect(answer).toEqual({
      changed: false,
      what: `${at("on-call")} is a user of the organization already: nothing changes.`,
    });
    expect(embedded.mutations).toEqual([]);
  });

  it("says that the plan has no more seats", async () => {
    for (const name of ["one", "two", "three"]) await embedded.confirmed("add_user", { user: at(name) });
    const { answer, isError } = await embedded.confirmed("add_user", { user: at("four") });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "refused_by_dagster", message: "The plan has room for 8 users." },
    });
  });

  it.each(["someone", "a b@c.example", "@x.example"])("refuses %s as an address", async (user) => {
    const { answer } = await embedded.call("add_user", { user });
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
    expect(embedded.organization.requests).toEqual([]);
  });

  it("removes a user, telling what is lost and that SCIM may bring it back", async () => {
    const { answer, would } = await embedded.confirmed("remove_user", { user: at("analytics") });
    expect(would).toMatchObject({
      what: `${at("analytics")} is removed from the organization and loses all access.`,
      loses: { teams: ["analytics", "ml"], grants: [{ grant: "VIEWER" }] },
      remarks: [
        expect.stringContaining("Programs that use a token of this user"),
        expect.stringContaining("the next sync brings it back"),
      ],
    });
    expect(answer).toMatchObject({ changed: true, user: at("analytics") });
    expect((await embedded.call("get_user", { user: at("analytics") })).answer).toMatchObject({
      error: { code: "user_not_found" },
    });
    expect((await embedded.call("get_team", { team: "ml" })).answer).toMatchObject({ members: [at("on-call")] });
  });

  it("says when the user is the one whose token this server uses", async () => {
    const { answer } = await embedded.call("remove_user", { user: at("platform-lead"), dry_run: true });
    expect((answer.would as { remarks: string[] }).remarks).toContainEqual(
      expect.stringContaining("this server uses a token of this user"),
    );
  });

  it("says that the last admin cannot be removed, before and after", async () => {
    const { answer, would, isError } = await embedded.confirmed("remove_user", { user: at("platform-lead") });
    expect(would.remarks).toContainEqual(expect.stringContaining("Nobody else is ADMIN of the organization"));
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "refused_by_dagster", message: "Can't remove all admins from the organization." },
    });
  });

  it.each(["add_user", "remove_user"])("%s is refused to an editor, who is told what it takes", async (tool) => {
    const { answer, isError } = await embedded.confirmed(
      tool,
      { user: tool === "add_user" ? at("baker") : at("viewer") },
      { role: "editor" },
    );
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining("edit_users_and_teams") },
    });
  });
});

describe("teams are changed", () => {
  it("create_team makes one without members", async () => {
    const { answer, would } = await embedded.confirmed("create_team", { name: "logistics" });
    expect(would).toEqual({ what: "A team logistics is created, without members and without roles." });
    expect(answer).toMatchObject({ changed: true, team: "logistics", id: "t-logistics" });
    const again = await embedded.confirmed("create_team", { name: "logistics" });
    expect(again.answer).toEqual({ changed: false, what: "There is a team logistics already: nothing changes." });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("rename_team keeps members, and says what does not follow", async () => {
    const { answer, would } = await embedded.confirmed("rename_team", { team: "ml", name: "data-science" });
    expect(would.what).toBe("The team ml is called data-science from then on; its 2 members and its roles stay.");
    expect(would.remarks).toEqual([
      expect.stringContaining("team:ml do not follow"),
      expect.stringContaining("SCIM sync is on"),
    ]);
    expect(answer).toMatchObject({ changed: true, team: "data-science", was: "ml" });
    expect((await embedded.call("get_team", { team: "data-science" })).answer).toMatchObject({ member_count: 2 });
    // Said once more, it is done already.
    const again = await embedded.confirmed("rename_team", { team: "ml", name: "data-science" });
    expect(again.answer).toMatchObject({ changed: false });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("rename_team does not say that a team is gone which is there in another case", async () => {
    const { answer } = await embedded.call("rename_team", { team: "ML", name: "finance" });
    expect(answer).toMatchObject({ error: { code: "refused_by_dagster" } });
  });

  it.each([
    ["delete_team", { team: "data-platform" }],
    ["remove_team_member", { team: "data-platform", user: at("on-call") }],
  ] as const)("%s says when nobody is left who is ADMIN of the organization", async (tool, args) => {
    // The team is given what only the lead has, who then loses it and leaves the team.
    await embedded.confirmed("grant_permission", { team: "data-platform", grant: "ADMIN", scope: "organization" });
    const before = await embedded.call(tool, { ...args, dry_run: true });
    expect(JSON.stringify(before.answer.would)).not.toContain("Nobody else is ADMIN");
    await embedded.confirmed("remove_team_member", { team: "data-platform", user: at("platform-lead") });
    const revoked = await embedded.confirmed("revoke_permission", {
      user: at("platform-lead"),
      scope: "organization",
    });
    expect(JSON.stringify(revoked.would)).not.toContain("Nobody else is ADMIN");
    const { answer } = await embedded.call(tool, { ...args, dry_run: true }, { role: "editor" });
    expect((answer.would as { remarks: string[] }).remarks).toContainEqual(
      expect.stringContaining("Nobody else is ADMIN of the organization"),
    );
  });

  it("rename_team refuses the name of another team", async () => {
    const { answer } = await embedded.call("rename_team", { team: "ml", name: "finance" });
    expect(answer).toMatchObject({ error: { code: "refused_by_dagster" } });
  });

  it("delete_team tells who loses what", async () => {
    const { answer, would } = await embedded.confirmed("delete_team", { team: "ml" });
    expect(would).toMatchObject({
      members: [at("analytics"), at("on-call")],
      lost_grants: [{ deployment: "prod", grant: "VIEWER" }],
    });
    expect(answer).toMatchObject({ changed: true, team: "ml" });
    expect((await embedded.call("get_team", { team: "ml" })).answer).toMatchObject({
      error: { code: "team_not_found" },
    });
  });

  it("add_team_member gives what the team gives", async () => {
    const { answer, would } = await embedded.confirmed("add_team_member", { team: "ml", user: at("viewer") });
    expect(would).toMatchObject({
      what: `${at("viewer")} joins the team ml and gets what it gives.`,
      gets: [{ deployment: "prod", grant: "VIEWER", locations: [{ location: "ml", grant: "EDITOR" }] }],
      remarks: [expect.stringContaining("provisions this user by SCIM")],
    });
    expect(answer.members).toEqual([at("analytics"), at("on-call"), at("viewer")]);
    const again = await embedded.confirmed("add_team_member", { team: "ml", user: at("viewer") });
    expect(again.answer).toMatchObject({ changed: false });
    expect(embedded.mutations).toHaveLength(1);
  });

  it("remove_team_member takes it", async () => {
    const { answer, would } = await embedded.confirmed("remove_team_member", { team: "ml", user: at("on-call") });
    expect(would).toMatchObject({
      loses: [{ grant: "VIEWER" }],
      remarks: [expect.stringContaining("SCIM sync is on")],
    });
    expect(answer.members).toEqual([at("analytics")]);
    const again = await embedded.confirmed("remove_team_member", { team: "ml", user: at("on-call") });
    expect(again.answer).toEqual({ changed: false, what: `${at("on-call")} is not in the team ml: nothing changes.` });
    expect(embedded.mutations).toHaveLength(1);
  });

  it.each([
    ["create_team", { name: "logistics" }],
    ["rename_team", { team: "ml", name: "data-science" }],
    ["delete_team", { team: "ml" }],
    ["add_team_member", { team: "ml", user: at("viewer") }],
    ["remove_team_member", { team: "ml", user: at("on-call") }],
  ] as const)("%s sends nothing before it is confirmed, and is refused to an editor", async (tool, args) => {
    const asked = await embedded.call(tool, args);
    expect(asked.answer).toMatchObject({ confirmation_required: true });
    expect(embedded.mutations).toEqual([]);
    const { answer } = await embedded.confirmed(tool, args, { role: "editor" });
    expect(answer).toMatchObject({ error: { code: "permission_denied" } });
  });

  it.each([
    ["add_team_member", { team: "lm", user: at("viewer") }, "team_not_found", "ml"],
    ["remove_team_member", { team: "ml", user: "on-cal@harbor-roasters.example" }, "user_not_found", at("on-call")],
    ["delete_team", { team: "analitics" }, "team_not_found", "analytics"],
  ] as const)("%s names candidates", async (tool, args, code, candidate) => {
    const { answer } = await embedded.call(tool, args);
    expect(answer).toMatchObject({ error: { code, candidates: expect.arrayContaining([candidate]) } });
  });

  it("says nothing of SCIM where it is off", async () => {
    embedded.organization.overrides.set("Query.scimSyncEnabled", () => false);
    const { would } = await embedded.confirmed("delete_team", { team: "ml" });
    expect(would.remarks).toBeUndefined();
  });
});

describe("list_service_users", () => {
  it("lists the programs", async () => {
    const { answer } = await embedded.call("list_service_users", { limit: 1 });
    expect(answer).toMatchObject({
      service_users: [{ name: "ci-deploys", id: "su-ci", grant_count: 2 }],
      returned: 1,
      total: 2,
    });
    const rest = await embedded.call("list_service_users", { cursor: answer.next_cursor });
    expect(rest.answer).toMatchObject({ service_users: [{ name: "nightly-backfills" }] });
  });

  it("says that there are none", async () => {
    embedded.organization.overrides.set("Query.serviceUsersOrError", () => ({
      __typename: "ServiceUsersWithScopedPermissionGrants",
      serviceUsers: [],
    }));
    const { answer } = await embedded.call("list_service_users");
    expect(answer).toMatchObject({ service_users: [], hint: "The organization has no service users." });
  });
});
