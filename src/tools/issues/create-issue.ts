import { z } from "zod";
import { assetKeyInput, findAssets } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { findRunId } from "../../dagster/find.ts";
import { expectType } from "../../dagster/unions.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { IssuesCreateDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, longText, runId, shortText } from "../params.ts";
import { issueDetails, issueShape } from "./issue-answer.ts";

const input = z.strictObject({
  title: shortText,
  description: longText(100_000),
  run_id: runId.optional(),
  asset_key: assetKey.optional(),
});

export const createIssue = defineTool({
  name: "create_issue",
  toolset: "issues",
  access: "write",
  plusOnly: true,
  permission: "edit_issues",
  title: "Create issue",
  description: "Create an issue in Dagster+, about a run or asset or neither.",
  input,
  output: z.strictObject(issueShape),
  async preview(given, dagster) {
    const origin = await originOf(given, dagster);
    return {
      would: {
        create_issue: given.title,
        description: given.description,
        runs: unlessEmpty(origin?.runId === undefined ? [] : [origin.runId]),
        assets: unlessEmpty(given.asset_key === undefined ? [] : [given.asset_key]),
      },
    };
  },
  async handler(given, dagster) {
    const origin = await originOf(given, dagster);
    const { title, description } = given;
    const { createIssue: outcome } = await dagster.mutate(IssuesCreateDocument, { title, description, origin });
    return issueDetails(expectType(outcome, "CreateIssueSuccess").issue);
  },
});

/** What the issue is about, as Dagster wants it. @throws {OperationError} `run_not_found` or `asset_not_found` */
async function originOf({ run_id, asset_key }: z.output<typeof input>, dagster: Dagster) {
  if (run_id === undefined && asset_key === undefined) return undefined;
  if (asset_key !== undefined) await findAssets(dagster, [asset_key]);
  return {
    runId: run_id === undefined ? undefined : await findRunId(dagster, run_id),
    assetKey: asset_key === undefined ? undefined : assetKeyInput(asset_key),
  };
}
