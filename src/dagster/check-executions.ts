import { isoFromSeconds } from "../output/time.ts";
import {
  type AssetCheckExecutionPartsFragment,
  AssetCheckExecutionPartsFragmentDoc,
  TypedDocumentString,
} from "../queries/generated/graphql.ts";
import type { CheckKey } from "./asset-checks.ts";
import { assetKeyInput } from "./asset-graph.ts";
import type { Dagster } from "./dagster.ts";

/** How a check stands, in the words of answers: a failure of severity WARN is `warned`. */
export const checkStatuses = [
  "passed",
  "failed",
  "warned",
  "execution_failed",
  "in_progress",
  "skipped",
  "not_executed",
] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** How a check's latest execution went. */
export interface CheckState {
  status: CheckStatus;
  /** Of a failure: what has not failed has Dagster's default, which says nothing. */
  severity?: "ERROR" | "WARN";
  /** The evaluation's own sentence. */
  result?: string;
  executed?: string;
  run_id?: string;
  partition?: string;
  /** Set when someone reported the evaluation without a run. */
  reported?: true;
  /** How it stood before the execution that is in progress or was skipped. */
  last_completed?: { status: CheckStatus; result?: string; executed?: string; run_id?: string };
}

/** How many executions back the last completed one is looked for. */
const completedDepth = 20;

/** How many checks one document asks about. */
const checksPerRequest = 50;

/** The status of an execution; no execution is `not_executed`. */
export function checkStatus(execution: AssetCheckExecutionPartsFragment | undefined): CheckStatus {
  if (execution === undefined) return "not_executed";
  switch (execution.status) {
    case "SUCCEEDED":
      return "passed";
    case "FAILED":
      return execution.evaluation?.severity === "WARN" ? "warned" : "failed";
    case "EXECUTION_FAILED":
      return "execution_failed";
    case "IN_PROGRESS":
      return "in_progress";
    case "SKIPPED":
      return "skipped";
  }
}

/**
 * How checks stand by their latest executions, in the order of the checks. It is the latest execution also when it was for an
 * older materialization: whether the latest materialization was checked is another question.
 */
export async function readCheckStates(dagster: Dagster, checks: readonly CheckKey[]): Promise<CheckState[]> {
  const latest = await newestExecutions(dagster, checks, 1);
  const states = latest.map(([execution]) => checkState(execution));
  const unfinished = checks
    .map((check, index) => ({ check, state: states[index]! }))
    .filter(({ state }) => isUnfinished(state.status));
  const histories = await newestExecutions(
    dagster,
    unfinished.map(({ check }) => check),
    completedDepth,
  );
  unfinished.forEach(({ state }, index) => {
    const completed = histories[index]!.find((execution) => !isUnfinished(checkStatus(execution)));
    if (completed === undefined) return;
    const { status, result, executed, run_id } = checkState(completed);
    state.last_completed = { status, result, executed, run_id };
  });
  return states;
}

/** Whether a status tells nothing of the data: the execution before it does. */
export function isUnfinished(status: CheckStatus): boolean {
  return status === "in_progress" || status === "skipped";
}

/** An execution in the words of answers. */
export function checkState(execution: AssetCheckExecutionPartsFragment | undefined): CheckState {
  if (execution === undefined) return { status: "not_executed" };
  const { evaluation, runId } = execution;
  const status = checkStatus(execution);
  return {
    status,
    severity: status === "failed" || status === "warned" ? evaluation?.severity : undefined,
    result: evaluation?.description ?? undefined,
    executed: isoFromSeconds(evaluation?.timestamp ?? execution.timestamp),
    run_id: runId === "" ? undefined : runId,
    partition: execution.partition ?? evaluation?.partition ?? undefined,
    reported: runId === "" ? true : undefined,
  };
}

/** The newest executions of each check, newest first, with many checks asked about in one document. */
async function newestExecutions(
  dagster: Dagster,
  checks: readonly CheckKey[],
  limit: number,
): Promise<AssetCheckExecutionPartsFragment[][]> {
  const batches: CheckKey[][] = [];
  for (let start = 0; start < checks.length; start += checksPerRequest)
    batches.push(checks.slice(start, start + checksPerRequest));
  const answers = await Promise.all(
    batches.map(async (batch) => {
      const answer = await dagster.query(executionsDocument(batch.length), {
        limit,
        ...Object.fromEntries(
          batch.flatMap(({ asset, name }, index) => [
            [`asset${index}`, assetKeyInput(asset)],
            [`check${index}`, name],
          ]),
        ),
      });
      return batch.map((_, index) => answer[`c${index}`] ?? []);
    }),
  );
  return answers.flat();
}

/** A document that asks for the executions of so many checks, each under an alias `c0`, `c1`, …: no single field takes several. */
function executionsDocument(
  count: number,
): TypedDocumentString<Record<string, AssetCheckExecutionPartsFragment[]>, Record<string, unknown>> {
  const indices = Array.from({ length: count }, (_, index) => index);
  const variables = indices.map((index) => `$asset${index}: AssetKeyInput!, $check${index}: String!`).join(", ");
  const fields = indices.map(
    (index) =>
      `  c${index}: assetCheckExecutions(assetKey: $asset${index}, checkName: $check${index}, limit: $limit) { ...AssetCheckExecutionParts }`,
  );
  return new TypedDocumentString(
    `query AssetChecksLatest($limit: Int!, ${variables}) {\n${fields.join("\n")}\n}\n${AssetCheckExecutionPartsFragmentDoc.toString()}`,
  );
}
