import type { Dagster } from "../dagster.ts";
import { deploymentLabel, type KnownDeployment, readDeployments } from "../deployment-directory.ts";
import type { AccessDirectory } from "./directory.ts";
import type { Grant, GrantHolder, RoleHandle } from "./grants.ts";

/** A role in an answer: a standard one under `grant`, a custom one by its name under `role`. */
export interface RoleAnswer {
  grant?: string;
  role?: string;
}

/** A grant in an answer. */
export interface GrantAnswer extends RoleAnswer {
  scope: string;
  /** The deployment, or the base of the branch deployments. */
  deployment?: string;
  locations?: (RoleAnswer & { location: string })[];
  /** For definitions that the holder owns. */
  owner_role?: RoleAnswer;
}

/** Turns the ids in grants into names. */
export class AccessWords {
  readonly #roles: ReadonlyMap<string, string>;
  readonly #deployments: ReadonlyMap<number, string>;

  constructor({ roles }: Pick<AccessDirectory, "roles">, deployments: readonly KnownDeployment[]) {
    this.#roles = new Map(roles.map(({ id, name }) => [id, name]));
    const seen = new Set<string>();
    const several = new Set<string>();
    for (const label of deployments.map(deploymentLabel)) (seen.has(label) ? several : seen).add(label);
    this.#deployments = new Map(
      deployments.map((known) => {
        const label = deploymentLabel(known);
        // Branches of two repositories may have one name, and a branch that of a full deployment.
        return [known.id, known.branch !== undefined && several.has(label) ? `${label} (${known.name})` : label];
      }),
    );
  }

  /** A deployment's name; a branch deployment's is that of its branch. One that is gone has only its id. */
  deployment(id: number | undefined): string | undefined {
    return id === undefined ? undefined : (this.#deployments.get(id) ?? `deployment ${id}, which is gone`);
  }

  /** A role for an answer. */
  role({ grant, customRoleId }: RoleHandle): RoleAnswer {
    if (customRoleId === undefined) return { grant };
    return { role: this.#roles.get(customRoleId) ?? `custom role ${customRoleId}, which is gone` };
  }

  /** A role in a sentence: `EDITOR`, or `the custom role "Backfill operator"`. */
  roleName(handle: RoleHandle): string {
    const { grant, role } = this.role(handle);
    return role === undefined ? String(grant) : `the custom role ${JSON.stringify(role)}`;
  }

  /** A grant for an answer. */
  grant({ scope, deploymentId, role, locations, ownerRole }: Grant): GrantAnswer {
    return {
      scope,
      deployment: this.deployment(deploymentId),
      ...this.role(role),
      locations:
        locations.length === 0
          ? undefined
          : locations.map((entry) => ({ location: entry.location, ...this.role(entry.role) })),
      owner_role: ownerRole === undefined ? undefined : this.role(ownerRole),
    };
  }

  /** Where a grant holds, in a sentence: `in the deployment prod`. */
  place({ scope, deploymentId }: Pick<Grant, "scope" | "deploymentId">): string {
    if (scope === "organization") return "in the organization";
    if (scope === "all_branch_deployments") return "in all branch deployments";
    const name = this.deployment(deploymentId);
    return scope === "deployment" ? `in the deployment ${name}` : `in the branch deployments of ${name}`;
  }

  /** Grants by where they hold, for telling what changes between two such lists. */
  byPlace(grants: readonly Grant[]): Record<string, unknown> {
    const role = (handle: RoleHandle) => this.role(handle).role ?? handle.grant;
    return Object.fromEntries(
      grants.map((grant) => [
        this.place(grant).replace(/^in (?:the )?/, ""),
        {
          role: role(grant.role),
          ...(grant.locations.length === 0
            ? {}
            : {
                locations: Object.fromEntries(grant.locations.map((entry) => [entry.location, role(entry.role)])),
              }),
          ...(grant.ownerRole === undefined ? {} : { owner_role: role(grant.ownerRole) }),
        },
      ]),
    );
  }
}

/** What is needed to tell of grants in names. */
export async function readWords(dagster: Dagster, directory: Pick<AccessDirectory, "roles">): Promise<AccessWords> {
  return new AccessWords(directory, await readDeployments(dagster));
}

/** Whoever has grants, in a sentence: `user a@b.example`. */
export function holderName({ kind, name }: GrantHolder): string {
  return `${kind.replace("_", " ")} ${name}`;
}

/** Whoever has grants, at the beginning of a sentence. */
export function holderFirst(holder: GrantHolder): string {
  const name = holderName(holder);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** So many members, in a sentence: `1 member`. */
export function memberCount(members: readonly unknown[]): string {
  return members.length === 1 ? "1 member" : `${members.length} members`;
}
