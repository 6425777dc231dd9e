import type { Tool } from "../define.ts";
import { createIssue } from "./create-issue.ts";
import { getIssue } from "./get-issue.ts";
import { listIssues } from "./list-issues.ts";
import { updateIssue } from "./update-issue.ts";

/** The tools of issues, in the order in which they are listed. */
export const issuesTools: readonly Tool[] = [listIssues, getIssue, createIssue, updateIssue];
