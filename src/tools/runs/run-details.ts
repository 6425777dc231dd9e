import { assetKeyText } from "../../dagster/asset-key.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { runNotFound } from "../../dagster/find.ts";
import { lookBack } from "../../dagster/run-events.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { shorten, squeeze } from "../../output/sanitize.ts";
import {
  type RunDetailPartsFragment,
  RunsAssetsOfRunDocument,
  RunsConfigDocument,
  RunsDetailDocument,
} from "../../queries/generated/graphql.ts";

/** A check that a run evaluated. */
export interface CheckOutcome {
  check: string;
  asset: string;
  passed: boolean;
  severity?: string;
  description?: string;
}

/** All that Dagster keeps about a run but its events. @param runId - a whole id @throws {OperationError} `run_not_found` */
export async function readRunDetail(dagster: Dagster, runId: string): Promise<RunDetailPartsFragment> {
  const { runOrError } = await dagster.query(RunsDetailDocument, { runId });
  if (isType(runOrError, "RunNotFoundError")) throw runNotFound(runId);
  return expectType(runOrError, "Run");
}

/** A run's config as an object. @param runId - a whole id */
export async function readConfigOfRun(dagster: Dagster, runId: string): Promise<Record<string, unknown>> {
  const { runOrError } = await dagster.query(RunsConfigDocument, { runId });
  const { runConfig } = expectType(runOrError, "Run");
  return runConfig !== null && typeof runConfig === "object" ? (runConfig as Record<string, unknown>) : {};
}

/** The assets that a run targets or made, from its plan and events. @param runId - a whole id */
export async function readAssetsOfRun(dagster: Dagster, runId: string): Promise<string[]> {
  const { runOrError } = await dagster.query(RunsAssetsOfRunDocument, { runId });
  return expectType(runOrError, "Run")
    .assets.map(({ key }) => assetKeyText(key.path))
    .sort();
}

/**
 * The outcomes of a run's checks, from its log. A run can succeed while checks in it fail.
 *
 * @param expected - how many checks the run holds; the looking stops when all were seen
 */
export async function readCheckOutcomes(dagster: Dagster, runId: string, expected: number): Promise<CheckOutcome[]> {
  const outcomes = new Map<string, CheckOutcome>();
  await lookBack(dagster, runId, (event) => {
    if (event.__typename !== "AssetCheckEvaluationEvent") return false;
    const { assetKey, checkName, success, severity, description } = event.evaluation;
    const asset = assetKeyText(assetKey.path);
    const key = `${asset}:${checkName}`;
    if (!outcomes.has(key)) {
      outcomes.set(key, {
        check: checkName,
        asset,
        passed: success,
        severity: success ? undefined : severity,
        description: description ? shorten(squeeze(description), 300) : undefined,
      });
    }
    return outcomes.size >= expected;
  });
  return [...outcomes.values()].sort(
    (a, b) => Number(a.passed) - Number(b.passed) || (a.asset + a.check < b.asset + b.check ? -1 : 1),
  );
}
