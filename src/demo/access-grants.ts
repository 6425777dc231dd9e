import { rolesOfCompany } from "./access-roles.ts";
import type { DemoWorld } from "./world.ts";

/** A role as the schema's grants hold it. */
export interface DemoRoleHandle {
  grant: string;
  customRoleId?: string | null;
}

/** A grant as mutations give it and as queries show it. */
export interface DemoGrant {
  deploymentScope: "ORGANIZATION" | "DEPLOYMENT" | "ALL_BRANCH_DEPLOYMENTS";
  deploymentId?: number | null;
  grant: string;
  customRoleId?: string | null;
  locationGrants: ({ locationName: string } & DemoRoleHandle)[];
  ownerDefinitionsRoleHandle?: DemoRoleHandle | null;
}

/** Who has which grants: by `user:1`, `team:t-ml`, `service:su-ci`. */
export type DemoGrants = Map<string, DemoGrant[]>;

const deployment = (deploymentId: number, grant: string, more: Partial<DemoGrant> = {}): DemoGrant => ({
  deploymentScope: "DEPLOYMENT",
  deploymentId,
  grant,
  locationGrants: [],
  ...more,
});
const organization = (grant: string, more: Partial<DemoGrant> = {}): DemoGrant => ({
  deploymentScope: "ORGANIZATION",
  grant,
  locationGrants: [],
  ...more,
});
const branches = (grant: string, more: Partial<DemoGrant> = {}): DemoGrant => ({
  deploymentScope: "ALL_BRANCH_DEPLOYMENTS",
  grant,
  locationGrants: [],
  ...more,
});
const [prod, staging] = [101, 102];

/** What the company has granted. It fits the roles of the tokens that come with the embedded organization. */
export function companyGrants(_world: DemoWorld): DemoGrants {
  const operator = { grant: "CUSTOM", customRoleId: rolesOfCompany.operator };
  return new Map<string, DemoGrant[]>([
    ["user:1", [organization("ADMIN")]],
    [
      "user:2",
      [
        deployment(prod, "EDITOR", { locationGrants: [{ locationName: "ingestion", grant: "ADMIN" }] }),
        branches("EDITOR"),
      ],
    ],
    [
      "user:3",
      [
        deployment(prod, "VIEWER", {
          locationGrants: [{ locationName: "warehouse", grant: "EDITOR" }],
          ownerDefinitionsRoleHandle: { grant: "EDITOR" },
        }),
      ],
    ],
    ["user:4", [organization("CUSTOM", { customRoleId: rolesOfCompany.auditor }), deployment(prod, "CATALOG_VIEWER")]],
    ["user:5", [deployment(prod, "VIEWER"), deployment(staging, "VIEWER"), branches("VIEWER")]],
    ["team:t-data-platform", [deployment(prod, "EDITOR"), deployment(staging, "EDITOR"), branches("EDITOR")]],
    [
      "team:t-analytics",
      [
        deployment(prod, "LAUNCHER", { locationGrants: [{ locationName: "ingestion", ...operator }] }),
        deployment(staging, "EDITOR"),
        branches("LAUNCHER", { deploymentId: prod, locationGrants: [{ locationName: "warehouse", grant: "EDITOR" }] }),
      ],
    ],
    ["team:t-ml", [deployment(prod, "VIEWER", { locationGrants: [{ locationName: "ml", grant: "EDITOR" }] })]],
    [
      "team:t-finance",
      [deployment(prod, "VIEWER", { ownerDefinitionsRoleHandle: { grant: "LAUNCHER" } }), branches("CATALOG_VIEWER")],
    ],
    ["service:su-ci", [deployment(staging, "EDITOR"), branches("ADMIN")]],
    ["service:su-backfills", [deployment(prod, "CUSTOM", { customRoleId: rolesOfCompany.operator })]],
  ]);
}

/** A holder's grants in the fields of the schema. */
export function grantFields(world: DemoWorld, holder: string): Record<string, unknown> {
  const grants = world.state(companyGrants).get(holder) ?? [];
  const shown = (grant: DemoGrant, index: number) => ({
    id: 1000 + index,
    organizationId: world.organization.id,
    ownerDefinitionsRoleHandle: null,
    ...grant,
  });
  const all = grants.map(shown);
  const isBranch = ({ deploymentScope }: DemoGrant) => deploymentScope === "ALL_BRANCH_DEPLOYMENTS";
  const isBase = (grant: DemoGrant) => isBranch(grant) && typeof grant.deploymentId === "number";
  return {
    organizationPermissionGrant: all.find(({ deploymentScope }) => deploymentScope === "ORGANIZATION") ?? null,
    allBranchDeploymentsPermissionGrant: all.find((grant) => isBranch(grant) && !isBase(grant)) ?? null,
    perBaseBranchDeploymentsPermissionGrants: all.filter(isBase),
    deploymentPermissionGrants: all.filter(({ deploymentScope }) => deploymentScope === "DEPLOYMENT"),
    licensedRole: highest(grants),
  };
}

const order = ["CATALOG_VIEWER", "VIEWER", "LAUNCHER", "CUSTOM", "EDITOR", "ADMIN"];

/** The highest role of some grants; null without any. */
export function highest(grants: readonly DemoGrant[]): string | null {
  const roles = grants.flatMap(({ grant, locationGrants }) => [grant, ...locationGrants.map((entry) => entry.grant)]);
  return roles.sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? null;
}

/** Whether two grants are at one scope. */
export function sameScope(
  a: Pick<DemoGrant, "deploymentScope" | "deploymentId">,
  b: Pick<DemoGrant, "deploymentScope" | "deploymentId">,
): boolean {
  return a.deploymentScope === b.deploymentScope && (a.deploymentId ?? null) === (b.deploymentId ?? null);
}

/** Gives a holder a grant in place of what it had at that scope. */
export function putGrant(world: DemoWorld, holder: string, grant: DemoGrant): void {
  const all = world.state(companyGrants);
  all.set(holder, [...(all.get(holder) ?? []).filter((present) => !sameScope(present, grant)), grant]);
}

/** Takes a holder's grant at a scope. */
export function takeGrant(
  world: DemoWorld,
  holder: string,
  scope: Pick<DemoGrant, "deploymentScope" | "deploymentId">,
): void {
  const all = world.state(companyGrants);
  all.set(
    holder,
    (all.get(holder) ?? []).filter((present) => !sameScope(present, scope)),
  );
}
