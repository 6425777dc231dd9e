import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findIssue, issueId } from "../../dagster/issues.ts";
import { expectType } from "../../dagster/unions.ts";
import { differences } from "../../output/differences.ts";
import { IssuesUpdateDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { longText, shortText } from "../params.ts";
import { issueDetails, issueShape, issueStatus, statusOf } from "./issue-answer.ts";

const input = z.strictObject({
  issue: shortText,
  status: issueStatus.optional(),
  title: shortText.optional(),
  description: longText(100_000).optional(),
});

export const updateIssue = defineTool({
  name: "update_issue",
  toolset: "issues",
  access: "write",
  plusOnly: true,
  idempotent: true,
  permission: "edit_issues",
  title: "Update issue",
  description: "Close, reopen or edit an issue of Dagster+.",
  input,
  output: z.strictObject({ ...issueShape, changed: z.array(z.string()).optional(), unchanged: z.boolean().optional() }),
  async preview(given, dagster) {
    const { id, changes } = await change(given, dagster);
    return { would: { update_issue: id, ...(changes.length > 0 ? { changes } : { unchanged: true }) } };
  },
  async handler(given, dagster) {
    const { id, issue, changes } = await change(given, dagster);
    if (changes.length === 0) return { ...issueDetails(issue), unchanged: true };
    const { status, title, description } = given;
    const { updateIssue: outcome } = await dagster.mutate(IssuesUpdateDocument, {
      issueId: id,
      status: status === undefined ? undefined : statusOf(status),
      title,
      description,
    });
    const updated = expectType(outcome, "UpdateIssueSuccess").issue;
    return { ...issueDetails(updated), changed: changes.map(({ path }) => path) };
  },
});

async function change({ issue: given, ...wanted }: z.output<typeof input>, dagster: Dagster) {
  const after = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  if (Object.keys(after).length === 0) {
    throw new OperationError("invalid_arguments", "Give what is to change: status, title or description.");
  }
  const issue = await findIssue(dagster, given);
  const before: Record<string, unknown> = {
    status: issue.status.toLowerCase(),
    title: issue.title,
    description: issue.description,
  };
  const live = Object.fromEntries(Object.keys(after).map((name) => [name, before[name]]));
  return { id: issueId(issue), issue, changes: differences(live, after) };
}
