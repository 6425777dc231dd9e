import { z } from "zod";
import { expectType } from "../../dagster/unions.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfServer } from "../../output/pages.ts";
import { IssuesListDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";
import { issueAnswer, issueShape, issueStatus, statusOf } from "./issue-answer.ts";

export const listIssues = defineTool({
  name: "list_issues",
  toolset: "issues",
  access: "read",
  plusOnly: true,
  title: "List issues",
  description: "Issues that people noted in Dagster+, with their linked runs and assets.",
  input: z.strictObject({ status: z.array(issueStatus).min(1).optional(), limit: limit(20, 100), cursor }),
  output: z.strictObject({
    issues: z.array(z.strictObject(issueShape)),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler({ status, ...page }, dagster) {
    const filters = status === undefined ? undefined : { statuses: status.map(statusOf) };
    const read = async (at: string | undefined, count: number) => {
      const { issues } = await dagster.query(IssuesListDocument, { limit: count, cursor: at, filters });
      const connection = expectType(issues, "IssueConnection");
      return { items: connection.issues, next: (connection.hasMore ? connection.cursor : undefined) ?? undefined };
    };
    const answer = await pageOfServer("issues", read, issueAnswer, page);
    if (answer.returned > 0) return answer;
    const hint =
      page.cursor === undefined
        ? emptyHint("issues", { status })
        : "No more issues follow the page that this cursor is of.";
    return Object.assign(answer, { hint });
  },
});
