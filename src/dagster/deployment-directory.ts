import {
  BranchDeploymentNamesDocument,
  type DeploymentNamesFragment,
  FullDeploymentNamesDocument,
} from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";

/** How long the names of an organization's deployments are remembered, in ms. */
const rememberedMs = 30_000;

/** Branch deployments that are read per request, and in all: an organization keeps those of closed branches for a while. */
const branchPage = 200;
const mostBranches = 5000;

/** A deployment of a Dagster+ organization and what it may be called by. */
export interface KnownDeployment {
  id: number;
  /** Its own name in URLs; of a branch deployment an opaque one. */
  name: string;
  /** In Dagster+'s words: `ACTIVE`, `PENDING_DELETION`. */
  status: string;
  /** `HYBRID` or `SERVERLESS`. */
  agentType: string;
  /** Whether who asks may look into it. */
  accessible: boolean;
  branch?: { name: string; repository: string; pullRequest?: string; status?: "OPEN" | "CLOSED" | "MERGED" };
}

/** All deployments of the connected organization: the full ones, then those of branches, newest first as Dagster+ gives them. */
export function readDeployments(dagster: Dagster): Promise<readonly KnownDeployment[]> {
  return dagster.cached("deployments", rememberedMs, async (loader) => {
    const { fullDeployments } = await loader.query(FullDeploymentNamesDocument, {});
    const known: KnownDeployment[] = fullDeployments.map(namedParts);
    let cursor: string | null | undefined;
    do {
      const page = await loader.query(BranchDeploymentNamesDocument, { limit: branchPage, cursor });
      for (const node of page.branchDeployments.nodes) {
        const git = node.branchDeploymentGitMetadata;
        known.push({
          ...namedParts(node),
          branch: git
            ? {
                name: git.branchName,
                repository: git.repoName,
                pullRequest: git.pullRequestNumber ?? undefined,
                status: git.pullRequestStatus ?? undefined,
              }
            : { name: node.deploymentName, repository: "" },
        });
      }
      cursor = page.branchDeployments.nextCursor;
      if (cursor && known.length > mostBranches) {
        loader.note(`Only the first ${mostBranches} branch deployments were looked at.`);
        break;
      }
    } while (cursor);
    return known;
  });
}

function namedParts(node: DeploymentNamesFragment): KnownDeployment {
  return {
    id: node.deploymentId,
    name: node.deploymentName,
    status: node.deploymentStatus,
    agentType: node.agentType,
    // An older Dagster+ does not tell.
    accessible: node.canAccessDeployment !== false,
  };
}

/**
 * The deployment of the connected organization that is meant by the name it is configured under, by its own name, by its
 * branch's name, or by the number of its pull request (`128` or `#128`). Of several for one branch the one whose pull request is
 * open is meant.
 *
 * @throws {OperationError} `deployment_not_found` with the nearest names, or `ambiguous_name` with all that are meant
 */
export function findDeployment(dagster: Dagster, asked: string): Promise<KnownDeployment> {
  return findNamed(dagster, ownName(dagster, asked));
}

/** The deployment that is meant as by `findDeployment`, or the one that the call is for where none is named. */
export function findDeploymentOrOwn(dagster: Dagster, asked: string | undefined): Promise<KnownDeployment> {
  const { plusDeployment, name } = dagster.config;
  return asked === undefined ? findNamed(dagster, plusDeployment ?? name) : findDeployment(dagster, asked);
}

/** The call's view of a deployment that was found. @throws {OperationError} see `Dagster.sibling` */
export function lookInto(dagster: Dagster, { name, branch }: KnownDeployment): Dagster {
  return dagster.sibling(name, branch !== undefined);
}

async function findNamed(dagster: Dagster, given: string): Promise<KnownDeployment> {
  let known = await readDeployments(dagster);
  let found = meant(known, given);
  if (found.length === 0 && dagster.forgetOld()) {
    known = await readDeployments(dagster);
    found = meant(known, given);
  }
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  if (found.length > 1) {
    throw new OperationError(
      "ambiguous_name",
      `${found.length} branch deployments are meant by ${JSON.stringify(given.slice(0, 80))}: give the deployment's own name.`,
      {
        candidates: found
          .slice(0, 10)
          .map(({ name, branch }) => ({ deployment: name, branch: branch?.name, repository: branch?.repository })),
      },
    );
  }
  const names = known.flatMap(({ name, branch }) => (branch === undefined ? [name] : [branch.name, name]));
  const nearest = nearestNames(given, names);
  throw new OperationError(
    "deployment_not_found",
    `The organization has no deployment ${JSON.stringify(given.slice(0, 80))}, whether by name, branch or pull request number.`,
    { candidates: nearest.length > 0 ? nearest : names.slice(0, 10) },
  );
}

/** The deployment's own name where it is named as it is configured here. */
function ownName({ config, serving }: Dagster, asked: string): string {
  const configured = serving.deployments.find(
    ({ name, organization }) => name === asked && organization === config.organization,
  );
  return configured?.plusDeployment ?? asked;
}

/** A deployment as a person would name it: a branch deployment by its branch. */
export function deploymentLabel({ name, branch }: KnownDeployment): string {
  return branch === undefined ? name : branch.name;
}

function meant(known: readonly KnownDeployment[], given: string): KnownDeployment[] {
  const named = known.filter(({ name }) => name === given);
  if (named.length > 0) return named;
  const number = /^#?(\d+)$/.exec(given)?.[1];
  const ofBranch = known.filter(
    ({ branch }) =>
      branch !== undefined && (branch.name === given || (number !== undefined && branch.pullRequest === number)),
  );
  const open = ofBranch.filter(({ branch }) => branch?.status === "OPEN");
  return open.length > 0 ? open : ofBranch;
}
