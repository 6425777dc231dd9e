import { describe, expect, it } from "vitest";
import { type AccessQuestion, evaluateGrants, type Level } from "../../../../src/dagster/access/evaluate.ts";
import type { Grant, GrantHolder, RoleHandle } from "../../../../src/dagster/access/grants.ts";
import { findPermission } from "../../../../src/dagster/access/permissions.ts";

const [prod, staging, branch] = [1, 2, 30];
const user: GrantHolder = { kind: "user", name: "someone@example" };
const teamA: GrantHolder = { kind: "team", name: "a" };
const teamB: GrantHolder = { kind: "team", name: "b" };

/** Custom roles by id. */
const customRoles: Record<string, string[]> = {
  runner: ["START_AND_STOP_RUNS"],
  wiper: ["WIPE_ASSETS"],
  nothing: [],
  auditor: ["READ_AUDIT_LOG"],
};

function handle(role: string): RoleHandle {
  return role in customRoles || role === "gone"
    ? { grant: "CUSTOM", customRoleId: role }
    : { grant: role as RoleHandle["grant"] };
}

interface More {
  by?: GrantHolder;
  at?: Record<string, string>;
  owner?: string;
}

function grant(
  scope: Grant["scope"],
  deploymentId: number | undefined,
  role: string,
  { by = user, at = {}, owner }: More = {},
) {
  return {
    holder: by,
    scope,
    deploymentId,
    role: handle(role),
    locations: Object.entries(at).map(([location, roleThere]) => ({ location, role: handle(roleThere) })),
    ownerRole: owner === undefined ? undefined : handle(owner),
  } satisfies Grant;
}
const on = (deploymentId: number, role: string, more?: More) => grant("deployment", deploymentId, role, more);
const organization = (role: string, more?: More) => grant("organization", undefined, role, more);
const branches = (role: string, more?: More) => grant("all_branch_deployments", undefined, role, more);
const basedOn = (deploymentId: number, role: string, more?: More) =>
  grant("base_branch_deployments", deploymentId, role, more);

interface Case {
  name: string;
  grants: Grant[];
  permission?: string;
  where?: "prod" | "staging" | "branch" | "orphan branch";
  location?: string;
  owned?: true;
  allowed: boolean;
  level?: Level;
  via?: GrantHolder;
}

const cases: Case[] = [
  // Nothing, and the standard roles
  { name: "nothing is granted: nothing is allowed", grants: [], allowed: false },
  {
    name: "CATALOG_VIEWER may not launch",
    grants: [on(prod, "CATALOG_VIEWER")],
    allowed: false,
    level: "deployment_grant",
  },
  { name: "VIEWER may not launch", grants: [on(prod, "VIEWER")], allowed: false, level: "deployment_grant" },
  { name: "LAUNCHER may launch", grants: [on(prod, "LAUNCHER")], allowed: true, level: "deployment_grant" },
  { name: "EDITOR may launch", grants: [on(prod, "EDITOR")], allowed: true },
  { name: "ADMIN may launch", grants: [on(prod, "ADMIN")], allowed: true },
  {
    name: "LAUNCHER may not start schedules",
    grants: [on(prod, "LAUNCHER")],
    permission: "start_schedule",
    allowed: false,
  },
  { name: "EDITOR may start schedules", grants: [on(prod, "EDITOR")], permission: "start_schedule", allowed: true },
  { name: "LAUNCHER may delete runs", grants: [on(prod, "LAUNCHER")], permission: "delete_run", allowed: true },
  {
    name: "EDITOR may not edit permissions",
    grants: [on(prod, "EDITOR")],
    permission: "edit_deployment_permissions",
    allowed: false,
  },
  {
    name: "ADMIN of the deployment may edit permissions",
    grants: [on(prod, "ADMIN")],
    permission: "edit_deployment_permissions",
    allowed: true,
  },
  { name: "AGENT allows nothing", grants: [on(prod, "AGENT")], allowed: false, level: "deployment_grant" },
  { name: "a role of a newer Dagster+ allows nothing", grants: [on(prod, "OVERSEER")], allowed: false },
  // Deployments
  { name: "a grant on another deployment does not count", grants: [on(staging, "ADMIN")], allowed: false },
  {
    name: "each deployment has its own grant",
    grants: [on(staging, "ADMIN"), on(prod, "VIEWER")],
    where: "staging",
    allowed: true,
  },
  // Custom roles
  {
    name: "a custom role allows what it holds",
    grants: [on(prod, "runner")],
    allowed: true,
    level: "deployment_custom_role",
  },
  {
    name: "a custom role allows nothing else",
    grants: [on(prod, "runner")],
    permission: "wipe_assets",
    allowed: false,
  },
  { name: "a custom role that is gone allows nothing", grants: [on(prod, "gone")], allowed: false },
  {
    name: "no custom role can toggle automation",
    grants: [on(prod, "runner")],
    permission: "toggle_auto_materialize",
    allowed: false,
  },
  {
    name: "a custom role is asked by its own permission's name",
    grants: [on(prod, "wiper")],
    permission: "WIPE_ASSETS",
    allowed: true,
  },
  // The order of levels
  {
    name: "a location's grant counts before the deployment's",
    grants: [on(prod, "VIEWER", { at: { warehouse: "EDITOR" } })],
    location: "warehouse",
    allowed: true,
    level: "location_grant",
  },
  {
    name: "a location's lesser grant counts before the deployment's greater",
    grants: [on(prod, "EDITOR", { at: { warehouse: "VIEWER" } })],
    location: "warehouse",
    allowed: false,
    level: "location_grant",
  },
  {
    name: "another location's grant does not count",
    grants: [on(prod, "VIEWER", { at: { warehouse: "EDITOR" } })],
    location: "ml",
    allowed: false,
    level: "deployment_grant",
  },
  {
    name: "without a location, its grants do not count",
    grants: [on(prod, "VIEWER", { at: { warehouse: "EDITOR" } })],
    allowed: false,
    level: "deployment_grant",
  },
  {
    name: "a location's custom role counts before the deployment's grant",
    grants: [on(prod, "VIEWER", { at: { warehouse: "runner" } })],
    location: "warehouse",
    allowed: true,
    level: "location_custom_role",
  },
  {
    name: "a location's custom role counts before another's location grant, which would deny",
    grants: [
      on(prod, "VIEWER", { at: { warehouse: "VIEWER" } }),
      on(prod, "VIEWER", { by: teamA, at: { warehouse: "runner" } }),
    ],
    location: "warehouse",
    allowed: true,
    level: "location_custom_role",
    via: teamA,
  },
  {
    name: "a location's custom role counts before another's location grant, which would allow",
    grants: [
      on(prod, "VIEWER", { at: { warehouse: "EDITOR" } }),
      on(prod, "VIEWER", { by: teamA, at: { warehouse: "nothing" } }),
    ],
    location: "warehouse",
    allowed: false,
    level: "location_custom_role",
    via: teamA,
  },
  {
    name: "a location's grant counts before the deployment's custom role",
    grants: [on(prod, "nothing", { at: { warehouse: "LAUNCHER" } })],
    location: "warehouse",
    allowed: true,
    level: "location_grant",
  },
  {
    name: "the deployment's custom role counts before another's deployment grant",
    grants: [on(prod, "EDITOR"), on(prod, "nothing", { by: teamA })],
    allowed: false,
    level: "deployment_custom_role",
    via: teamA,
  },
  {
    name: "the deployment's custom role counts before the organization's role",
    grants: [organization("EDITOR"), on(prod, "nothing")],
    allowed: false,
    level: "deployment_custom_role",
  },
  {
    name: "the deployment's grant counts before the organization's role",
    grants: [organization("EDITOR"), on(prod, "VIEWER")],
    allowed: false,
    level: "deployment_grant",
  },
  {
    name: "the organization's role counts where nothing nearer does",
    grants: [organization("EDITOR"), on(staging, "VIEWER")],
    allowed: true,
    level: "organization_role",
  },
  {
    name: "a location plays no part in a permission of the deployment",
    grants: [on(prod, "VIEWER", { at: { warehouse: "ADMIN" } })],
    permission: "edit_concurrency_limit",
    location: "warehouse",
    allowed: false,
    level: "deployment_grant",
  },
  // Teams
  { name: "a team's grant counts", grants: [on(prod, "LAUNCHER", { by: teamA })], allowed: true, via: teamA },
  {
    name: "the more permissive of own and team's grant wins: the team's",
    grants: [on(prod, "VIEWER"), on(prod, "LAUNCHER", { by: teamA }), on(prod, "VIEWER", { by: teamB })],
    allowed: true,
    via: teamA,
  },
  {
    name: "the more permissive of own and team's grant wins: the own",
    grants: [on(prod, "VIEWER", { by: teamA }), on(prod, "EDITOR")],
    allowed: true,
    via: user,
  },
  {
    name: "of grants that all allow, the most permissive is named",
    grants: [on(prod, "LAUNCHER"), on(prod, "ADMIN", { by: teamB }), on(prod, "EDITOR", { by: teamA })],
    allowed: true,
    via: teamB,
  },
  {
    name: "of equal grants, the user's own is named",
    grants: [on(prod, "EDITOR", { by: teamA }), on(prod, "EDITOR")],
    allowed: true,
    via: user,
  },
  {
    name: "of two custom roles at one level, the one that allows wins",
    grants: [on(prod, "nothing"), on(prod, "runner", { by: teamB })],
    allowed: true,
    level: "deployment_custom_role",
    via: teamB,
  },
  {
    name: "the more permissive wins for locations too",
    grants: [on(prod, "VIEWER", { at: { ml: "VIEWER" } }), on(prod, "VIEWER", { by: teamA, at: { ml: "EDITOR" } })],
    location: "ml",
    allowed: true,
    level: "location_grant",
    via: teamA,
  },
  {
    name: "a team's location grant counts before the own deployment grant",
    grants: [on(prod, "EDITOR"), on(prod, "VIEWER", { by: teamA, at: { ml: "VIEWER" } })],
    location: "ml",
    allowed: false,
    level: "location_grant",
    via: teamA,
  },
  // ADMIN of the organization
  {
    name: "ADMIN of the organization may do everything in a deployment, whatever is granted there",
    grants: [organization("ADMIN"), on(prod, "VIEWER", { at: { ml: "nothing" } })],
    location: "ml",
    allowed: true,
    level: "organization_role",
  },
  {
    name: "ADMIN of the organization by a team is one too",
    grants: [organization("ADMIN", { by: teamA }), on(prod, "VIEWER")],
    allowed: true,
    via: teamA,
  },
  {
    name: "ADMIN of the organization may do everything in a branch deployment",
    grants: [organization("ADMIN")],
    where: "branch",
    allowed: true,
  },
  {
    name: "ADMIN of the organization counts before a lesser role of the organization by a team",
    grants: [organization("VIEWER", { by: teamA }), organization("ADMIN")],
    permission: "manage_billing",
    allowed: true,
    via: user,
  },
  // Permissions of the organization
  {
    name: "ADMIN of the organization manages users",
    grants: [organization("ADMIN")],
    permission: "edit_users_and_teams",
    allowed: true,
  },
  {
    name: "ADMIN of a deployment does not manage users",
    grants: [on(prod, "ADMIN")],
    permission: "edit_users_and_teams",
    allowed: false,
  },
  {
    name: "EDITOR of the organization does not manage users",
    grants: [organization("EDITOR")],
    permission: "edit_users_and_teams",
    allowed: false,
  },
  {
    name: "a custom role of the organization allows what it holds",
    grants: [organization("auditor"), on(prod, "ADMIN")],
    permission: "read_audit_log",
    allowed: true,
    level: "organization_role",
  },
  {
    name: "a custom role of the organization allows nothing else",
    grants: [organization("auditor")],
    permission: "manage_billing",
    allowed: false,
  },
  {
    name: "of roles of the organization, the one that allows wins",
    grants: [organization("VIEWER"), organization("auditor", { by: teamA })],
    permission: "read_audit_log",
    allowed: true,
    via: teamA,
  },
  // Branch deployments
  {
    name: "a grant on the base does not reach its branch deployments",
    grants: [on(prod, "ADMIN")],
    where: "branch",
    allowed: false,
  },
  {
    name: "a grant on all branch deployments reaches one",
    grants: [branches("LAUNCHER")],
    where: "branch",
    allowed: true,
    level: "deployment_grant",
  },
  { name: "a grant on all branch deployments does not reach a full one", grants: [branches("ADMIN")], allowed: false },
  {
    name: "a grant on the branch deployments of the base reaches one",
    grants: [basedOn(prod, "LAUNCHER")],
    where: "branch",
    allowed: true,
  },
  {
    name: "a grant on the branch deployments of another base does not",
    grants: [basedOn(staging, "ADMIN")],
    where: "branch",
    allowed: false,
  },
  {
    name: "a grant on the branch deployments of the base does not reach the base",
    grants: [basedOn(prod, "ADMIN")],
    allowed: false,
  },
  {
    name: "a grant per base counts before one on all, though it allows less",
    grants: [branches("EDITOR"), basedOn(prod, "VIEWER", { by: teamA })],
    where: "branch",
    allowed: false,
    via: teamA,
  },
  {
    name: "a grant on the branch deployment itself counts before one per base",
    grants: [basedOn(prod, "VIEWER"), on(branch, "LAUNCHER", { by: teamA })],
    where: "branch",
    allowed: true,
    via: teamA,
  },
  {
    name: "a location's grant in all branch deployments counts before a deployment's grant per base",
    grants: [branches("VIEWER", { at: { warehouse: "EDITOR" } }), basedOn(prod, "VIEWER", { by: teamA })],
    where: "branch",
    location: "warehouse",
    allowed: true,
    level: "location_grant",
    via: user,
  },
  {
    name: "a custom role reaches branch deployments",
    grants: [branches("runner")],
    where: "branch",
    allowed: true,
    level: "deployment_custom_role",
  },
  {
    name: "of a branch deployment whose base is unknown, grants per base do not count",
    grants: [grant("base_branch_deployments", undefined, "ADMIN"), basedOn(prod, "ADMIN")],
    where: "orphan branch",
    allowed: false,
  },
  // Owners
  {
    name: "an owner role allows more for what the user owns",
    grants: [on(prod, "VIEWER", { owner: "EDITOR" })],
    owned: true,
    allowed: true,
    level: "owner_role",
  },
  {
    name: "an owner role does not count for anything else",
    grants: [on(prod, "VIEWER", { owner: "EDITOR" })],
    allowed: false,
    level: "deployment_grant",
  },
  {
    name: "an owner role takes nothing away",
    grants: [on(prod, "EDITOR", { owner: "VIEWER" })],
    owned: true,
    allowed: true,
    level: "deployment_grant",
  },
  {
    name: "an owner role that does not allow it does not decide",
    grants: [on(prod, "VIEWER", { owner: "LAUNCHER" })],
    permission: "start_schedule",
    owned: true,
    allowed: false,
    level: "deployment_grant",
  },
  {
    name: "an owner role may be a custom one",
    grants: [on(prod, "VIEWER", { owner: "runner" })],
    owned: true,
    allowed: true,
    level: "owner_role",
  },
  {
    name: "a team's owner role counts",
    grants: [on(prod, "VIEWER"), on(prod, "VIEWER", { by: teamA, owner: "LAUNCHER" })],
    owned: true,
    allowed: true,
    level: "owner_role",
    via: teamA,
  },
  {
    name: "an owner role of another deployment does not count",
    grants: [on(prod, "VIEWER"), on(staging, "VIEWER", { owner: "ADMIN" })],
    owned: true,
    allowed: false,
  },
  {
    name: "an owner role given in the organization counts",
    grants: [organization("VIEWER", { owner: "EDITOR" })],
    owned: true,
    allowed: true,
    level: "owner_role",
  },
  {
    name: "nobody owns the organization",
    grants: [organization("VIEWER", { owner: "ADMIN" })],
    permission: "manage_billing",
    owned: true,
    allowed: false,
  },
];

function questionOf({
  permission = "launch_pipeline_execution",
  where = "prod",
  location,
  owned,
}: Case): AccessQuestion {
  const known = findPermission(permission);
  const deployment = {
    prod: { id: prod, isBranch: false },
    staging: { id: staging, isBranch: false },
    branch: { id: branch, isBranch: true, baseId: prod },
    "orphan branch": { id: branch, isBranch: true },
  }[where];
  return { permission: known, deployment: known.reach === "organization" ? undefined : deployment, location, owned };
}

describe("evaluateGrants", () => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
    const permissionsOf = (id: string) => customRoles[id] ?? [];
    const { allowed, decidedBy, considered } = evaluateGrants(one.grants, questionOf(one), permissionsOf);
    expect(allowed).toBe(one.allowed);
    expect(decidedBy?.allowed ?? false).toBe(one.allowed);
    if (one.level !== undefined) expect(decidedBy?.level).toBe(one.level);
    if (one.via !== undefined) expect(decidedBy?.grant.holder).toEqual(one.via);
    expect(considered).not.toContain(decidedBy);
    // The order in which grants come plays no part.
    const reversed = evaluateGrants(one.grants.toReversed(), questionOf(one), permissionsOf);
    expect(reversed.allowed).toBe(allowed);
    expect(reversed.decidedBy?.grant).toBe(decidedBy?.grant);
  });

  it("has a name of its own for each case", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });
});

describe("findPermission", () => {
  it.each([
    ["launch_pipeline_execution", "launch_run"],
    ["launch_run", "launch_run"],
    ["LAUNCH_RUN", "launch_run"],
    ["reload_repository_location", "reload_code_location"],
    ["EDIT_SECRETS", "edit_secrets"],
    ["wipe_assets", "wipe_assets"],
  ])("knows %s", (given, label) => {
    expect(findPermission(given).label).toBe(label);
  });

  it("names the known ones for another", () => {
    expect(() => findPermission("launch_rocket")).toThrow(
      expect.objectContaining({
        code: "invalid_arguments",
        allowed: expect.arrayContaining(["launch_run", "read_audit_log"]),
      }),
    );
  });
});
