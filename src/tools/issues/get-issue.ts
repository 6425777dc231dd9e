import { z } from "zod";
import { findIssue } from "../../dagster/issues.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { issueDetails, issueShape } from "./issue-answer.ts";

export const getIssue = defineTool({
  name: "get_issue",
  toolset: "issues",
  access: "read",
  plusOnly: true,
  title: "Issue",
  description: "One issue by its id, with its whole description.",
  input: z.strictObject({ issue: shortText }),
  output: z.strictObject({ ...issueShape, context: z.string().optional() }),
  async handler({ issue: given }, dagster) {
    const issue = await findIssue(dagster, given);
    return { ...issueDetails(issue), context: issue.context || undefined };
  },
});
