import { type IssuePartsFragment, IssuesGetDocument, IssuesListDocument } from "../queries/generated/graphql.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { nearestNames } from "./nearest.ts";
import { expectType } from "./unions.ts";

/** How many of the newest issues are looked through for what a wrong id may have meant. */
const lookedThrough = 100;

/** What an issue goes by: its public id; on an older Dagster+, which has none, its id. */
export function issueId(issue: IssuePartsFragment): string {
  return issue.publicId ?? issue.id;
}

/**
 * The issue of an id.
 * @throws {OperationError} `issue_not_found` with issues whose id or title is like what was given
 */
export async function findIssue(dagster: Dagster, given: string): Promise<IssuePartsFragment> {
  const { issue } = await dagster.query(IssuesGetDocument, { issueId: given });
  if (issue !== null && issue !== undefined) return expectType(issue, "Issue");
  const { issues } = await dagster.query(IssuesListDocument, { limit: lookedThrough });
  const known = expectType(issues, "IssueConnection").issues;
  const near = new Set(
    nearestNames(
      given,
      known.flatMap((item) => [issueId(item), item.title]),
    ),
  );
  throw new OperationError("issue_not_found", `There is no issue with the id ${JSON.stringify(given.slice(0, 120))}.`, {
    candidates: known
      .filter((item) => near.has(issueId(item)) || near.has(item.title))
      .slice(0, 5)
      .map((item) => ({ issue: issueId(item), title: item.title })),
    next: [{ tool: "list_issues", why: "it lists the issues with their ids" }],
  });
}
