import { z } from "zod";
import { permissionsOfRole, readDirectory, teamsOf, userIn, whole } from "../../dagster/access/directory.ts";
import { type AccessQuestion, type Evaluation, evaluateGrants, type Verdict } from "../../dagster/access/evaluate.ts";
import { findPermission, type KnownPermission, rankOf } from "../../dagster/access/permissions.ts";
import { type AccessWords, holderName, readWords } from "../../dagster/access/words.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findLocation } from "../../dagster/find.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { AccessBaseDeploymentDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { location, shortText } from "../params.ts";

const verdictAnswer = z.strictObject({
  scope: z.string(),
  grant: z.string().optional(),
  role: z.string().optional(),
  via: z.string(),
  deployment: z.string().optional(),
  location: z.string().optional(),
  allowed: z.boolean().optional(),
});
const outcome = { allowed: z.boolean(), decided_by: verdictAnswer.optional() };

export const evaluatePermission = defineTool({
  name: "evaluate_permission",
  toolset: "access",
  access: "read",
  plusOnly: true,
  title: "Evaluate permission",
  description:
    "May a user do this (launch_run, edit_secrets …) in the deployment or a location? And which grant decides.",
  input: z.strictObject({ user: shortText, permission: shortText, location }),
  output: z.strictObject({
    user: z.string(),
    permission: z.string(),
    deployment: z.string().optional(),
    location: z.string().optional(),
    ...outcome,
    considered: z.array(verdictAnswer).optional(),
    differs_in_locations: z.array(z.strictObject({ location: z.string(), ...outcome })).optional(),
    for_owned_definitions: z.strictObject(outcome).optional(),
  }),
  async handler({ user: given, permission: name, location: at }, dagster) {
    const permission = findPermission(name);
    const directory = await whole(dagster, readDirectory);
    const user = userIn(directory, given);
    const grants = [...user.grants, ...teamsOf(directory, user).flatMap((team) => team.grants)];
    const [words, here] = await Promise.all([
      readWords(dagster, directory),
      permission.reach === "organization" ? undefined : readHere(dagster),
    ]);
    if (at !== undefined && permission.reach === "location" && !locationsOf(grants).includes(at)) {
      await checkLocation(dagster, at);
    }
    const ask = (more: Partial<AccessQuestion>) =>
      evaluateGrants(grants, { permission, deployment: here, location: at, ...more }, permissionsOfRole(directory));
    const answer = ask({});
    const owned = ask({ owned: true });
    const { considered } = answer;
    if (considered.length > mostConsidered) {
      const left = considered.length - mostConsidered;
      dagster.note(
        `considered shows the first ${mostConsidered} of the ${considered.length} other grants that reach there; ${left} are left out.`,
      );
    }
    noteWhatIsUncertain(dagster, permission, at, answer);
    return {
      user: user.email,
      permission: permission.label,
      deployment: here?.name,
      location: at,
      ...answerOf(answer, words),
      considered: unlessEmpty(considered.slice(0, mostConsidered).map((verdict) => answerOfVerdict(verdict, words))),
      differs_in_locations:
        at !== undefined || permission.reach !== "location"
          ? undefined
          : unlessEmpty(
              locationsOf(grants)
                .map((location) => ({ location, evaluation: ask({ location }) }))
                .filter(({ evaluation }) => evaluation.allowed !== answer.allowed)
                .map(({ location, evaluation }) => ({ location, ...answerOf(evaluation, words) })),
            ),
      for_owned_definitions: owned.allowed === answer.allowed ? undefined : answerOf(owned, words),
    };
  },
});

/** Grants that are told beside the one that decides. */
const mostConsidered = 20;

/**
 * Makes sure that a code location is there: of a mistyped one the deployment's role would be told as if it were its own.
 * @throws {OperationError} `code_location_not_found`
 */
async function checkLocation(dagster: Dagster, location: string): Promise<void> {
  try {
    await findLocation(dagster, location);
  } catch (error) {
    if (!(error instanceof OperationError) || ["code_location_not_found", "canceled"].includes(error.code)) throw error;
    dagster.note(`It could not be seen whether there is a code location ${location} in this deployment.`);
  }
}

/** The deployment that the call goes to, with the full one that it branches off. */
async function readHere(dagster: Dagster): Promise<NonNullable<AccessQuestion["deployment"]> & { name: string }> {
  const { plusDeployment, name } = dagster.config;
  const deploymentName = plusDeployment ?? name;
  const { deploymentByName } = await dagster.query(AccessBaseDeploymentDocument, { name: deploymentName });
  const found = expectType(deploymentByName, "DagsterCloudDeployment");
  return {
    id: found.deploymentId,
    name: found.branchDeploymentGitMetadata?.branchName ?? deploymentName,
    isBranch: found.isBranchDeployment,
    baseId: found.parentDeployment?.deploymentId,
  };
}

function locationsOf(grants: readonly { locations: readonly { location: string }[] }[]): string[] {
  return [...new Set(grants.flatMap(({ locations }) => locations.map(({ location }) => location)))].sort();
}

function answerOf({ allowed, decidedBy }: Evaluation, words: AccessWords) {
  if (decidedBy === undefined) return { allowed };
  const { allowed: _, ...decided_by } = answerOfVerdict(decidedBy, words);
  return { allowed, decided_by };
}

function answerOfVerdict({ level, grant, role, location: at, allowed }: Verdict, words: AccessWords) {
  return {
    scope: at !== undefined ? "location" : level === "owner_role" ? "owned_definitions" : grant.scope,
    ...words.role(role),
    via: grant.holder.kind === "user" ? "user" : holderName(grant.holder),
    deployment: words.deployment(grant.deploymentId),
    location: at,
    allowed,
  };
}

/** Where the answer rests on less than Dagster+'s documentation, it says so. */
function noteWhatIsUncertain(
  dagster: Dagster,
  permission: KnownPermission,
  at: string | undefined,
  { decidedBy, considered, allowed }: Evaluation,
): void {
  if (decidedBy === undefined)
    dagster.note("No grant of the user or of a team reaches there: there is no access at all.");
  if (at !== undefined && permission.reach !== "location") {
    dagster.note(`${permission.label} is not given by code location: the location plays no part in this.`);
  }
  const standard = decidedBy !== undefined && decidedBy.role.grant !== "CUSTOM";
  if (standard && !permission.documented) {
    dagster.note("Dagster+'s documentation does not say which standard role has this; only ADMIN is taken to have it.");
  }
  if (standard && rankOf(decidedBy.role.grant) < 0) {
    dagster.note(
      `The role ${decidedBy.role.grant} is none that this server knows the permissions of; it is taken to have none.`,
    );
  }
  const wider = considered.find((verdict) => verdict.allowed);
  if (!allowed && wider !== undefined) {
    dagster.note(
      "A grant that counts less would allow it (see considered): the more specific one decides, and it does not.",
    );
  }
}
