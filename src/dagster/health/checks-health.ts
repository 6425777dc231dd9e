import { HealthCheckNamesDocument, TypedDocumentString } from "../../queries/generated/graphql.ts";
import type { CheckKey } from "../asset-checks.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import { isType } from "../unions.ts";
import type { ChecksHealth } from "./asset-health.ts";
import { inChunks } from "./in-chunks.ts";

const assetsPerRequest = 500;

/** How many checks one document asks about: Dagster's storage is queried once for each. */
const checksPerRequest = 100;

/** How far back all checks at once are looked at for an execution that was completed. */
const shortHistory = 10;

/** Further back it is one check at a time: so many executions a page, and so many pages. */
const historyPage = 100;
const historyPages = 10;

/** How a check came out when it was last completed; undefined when it never was. */
export type CheckOutcome = "passed" | "failed" | "warning" | undefined;

interface Execution {
  id: string;
  status: "IN_PROGRESS" | "SUCCEEDED" | "FAILED" | "EXECUTION_FAILED" | "SKIPPED";
  evaluation?: { severity: "ERROR" | "WARN" } | null;
}

/**
 * The part of checks in an asset's health: `AssetCheckHealthState` in Dagster's `asset_check_health.py`, with its counts.
 * @param outcomes - of all checks that the asset defines
 */
export function checksHealth(outcomes: readonly CheckOutcome[]): ChecksHealth {
  const total = outcomes.length;
  if (total === 0) return { status: "NOT_APPLICABLE" };
  const count = (outcome: CheckOutcome) => outcomes.filter((one) => one === outcome).length;
  const failed = count("failed");
  const warning = count("warning");
  const notExecuted = count(undefined);
  if (failed > 0) return { status: "DEGRADED", failed, warning, total };
  if (warning > 0) return { status: "WARNING", warning, total };
  if (notExecuted > 0) return { status: "UNKNOWN", not_executed: notExecuted, total };
  return { status: "HEALTHY" };
}

/**
 * The part of checks in the health of assets that define some, by key. It is each check's latest execution that counts, also
 * when it was for an older materialization; one in progress or skipped looks through to the last completed one.
 */
export async function readChecksHealth(dagster: Dagster, keys: readonly string[]): Promise<Map<string, ChecksHealth>> {
  const healths = new Map<string, ChecksHealth>();
  const nodes = await inChunks(keys, assetsPerRequest, async (chunk) => {
    const answer = await dagster.query(
      HealthCheckNamesDocument,
      { keys: chunk.map(assetKeyInput) },
      { timeoutMs: 60_000 },
    );
    return answer.assetNodes;
  });
  const checks: CheckKey[] = [];
  for (const { assetKey, assetChecksOrError: defined } of nodes) {
    const asset = assetKeyText(assetKey.path);
    if (isType(defined, "AssetChecks")) {
      checks.push(...defined.checks.map(({ name }) => ({ asset, name })));
    } else {
      healths.set(asset, { status: "UNKNOWN" });
      dagster.note(`The checks of ${asset} could not be read: ${defined.message}`);
    }
  }
  const outcomes = await readCheckOutcomes(dagster, checks);
  const ofAsset = new Map<string, CheckOutcome[]>();
  for (const [index, { asset }] of checks.entries()) {
    const list = ofAsset.get(asset) ?? [];
    ofAsset.set(asset, [...list, outcomes[index]]);
  }
  for (const [asset, list] of ofAsset) healths.set(asset, checksHealth(list));
  return healths;
}

/** How each check came out when it was last completed, in the order of the checks. */
export async function readCheckOutcomes(dagster: Dagster, checks: readonly CheckKey[]): Promise<CheckOutcome[]> {
  const latest = await newestExecutions(dagster, checks, 1);
  const unfinished = checks.filter((_, index) => isUnfinished(latest[index]![0]));
  const histories = await newestExecutions(dagster, unfinished, shortHistory);
  const before = new Map(
    await Promise.all(
      unfinished.map(async (check, index) => {
        const history = histories[index]!;
        const completed = history.find(isCompleted);
        const isWhole = history.length < shortHistory;
        return [
          check,
          completed ?? (isWhole ? undefined : await lastCompleted(dagster, check, history.at(-1)!.id)),
        ] as const;
      }),
    ),
  );
  return checks.map((check, index) => {
    const [execution] = latest[index]!;
    // A check that failed to execute counts as failed when it is the latest, and is no completed execution further back.
    if (execution?.status === "EXECUTION_FAILED") return "failed";
    const completed = isUnfinished(execution) ? before.get(check) : execution;
    return completed && completedOutcome(completed);
  });
}

function isUnfinished(execution: Execution | undefined): boolean {
  return execution?.status === "IN_PROGRESS" || execution?.status === "SKIPPED";
}

function isCompleted({ status }: Execution): boolean {
  return status === "SUCCEEDED" || status === "FAILED";
}

function completedOutcome({ status, evaluation }: Execution): CheckOutcome {
  if (status === "SUCCEEDED") return "passed";
  return evaluation?.severity === "WARN" ? "warning" : "failed";
}

/** The newest execution before another, by its id, that gave a result. */
async function lastCompleted(dagster: Dagster, check: CheckKey, before: string): Promise<Execution | undefined> {
  let cursor = before;
  for (let page = 0; page < historyPages; page += 1) {
    const variables = { asset0: assetKeyInput(check.asset), check0: check.name, limit: historyPage, cursor };
    const executions = (await dagster.query(executionsDocument(1), variables)).c0 ?? [];
    const completed = executions.find(isCompleted);
    if (completed !== undefined || executions.length < historyPage) return completed;
    cursor = executions.at(-1)!.id;
  }
  dagster.note(
    `The last ${shortHistory + historyPage * historyPages} executions of the check ${check.name} of ${check.asset} gave no result; older ones were not looked at.`,
  );
  return undefined;
}

/** The newest executions of each check, newest first, with many checks asked about in one document. */
function newestExecutions(dagster: Dagster, checks: readonly CheckKey[], limit: number): Promise<Execution[][]> {
  return inChunks(checks, checksPerRequest, async (chunk) => {
    const variables: Record<string, unknown> = { limit };
    for (const [index, { asset, name }] of chunk.entries()) {
      variables[`asset${index}`] = assetKeyInput(asset);
      variables[`check${index}`] = name;
    }
    const answer = await dagster.query(executionsDocument(chunk.length), variables, { timeoutMs: 60_000 });
    return chunk.map((_, index) => answer[`c${index}`] ?? []);
  });
}

/** A document that asks for executions of so many checks, under the aliases `c0`, `c1`, …: no single field takes several. */
function executionsDocument(count: number): TypedDocumentString<Record<string, Execution[]>, Record<string, unknown>> {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const variables = indexes.map((index) => `$asset${index}: AssetKeyInput!, $check${index}: String!`).join(", ");
  const fields = indexes.map(
    (index) =>
      `c${index}: assetCheckExecutions(assetKey: $asset${index}, checkName: $check${index}, limit: $limit, cursor: $cursor) { id status evaluation { severity } }`,
  );
  return new TypedDocumentString(
    `query HealthCheckExecutions($limit: Int!, $cursor: String, ${variables}) { ${fields.join(" ")} }`,
  );
}
