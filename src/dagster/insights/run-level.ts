import {
  InsightsMaterializationsOfAssetDocument,
  type InsightsMaterializationsOfAssetQuery,
  InsightsRunsOfJobDocument,
  type QualifiedJob,
} from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import type { Dagster } from "../dagster.ts";
import { expectType } from "../unions.ts";
import { rounded } from "./change.ts";
import type { Metric } from "./metric-types.ts";

/** A run and its figure, in the metric's unit. */
export interface RunFigure {
  runId: string;
  /** In float seconds. */
  at: number;
  value: number;
}

/** The runs that Insights tells one by one: as many as it keeps, whatever the time. */
export interface RunFigures {
  /** The newest first. */
  runs: RunFigure[];
  /** How many runs it knows without a figure. */
  withoutData: number;
}

/**
 * A metric run by run, of a job, or materialization by materialization, of an asset.
 * @throws {OperationError} `invalid_arguments` with what Insights says of the question
 */
export async function readRunFigures(
  dagster: Dagster,
  metric: Metric,
  of: { job: QualifiedJob } | { asset: string },
): Promise<RunFigures> {
  const asked: { answer: InsightsMaterializationsOfAssetQuery["answer"] } =
    "job" in of
      ? await dagster.query(InsightsRunsOfJobDocument, { metric: metric.metric, job: of.job })
      : await dagster.query(InsightsMaterializationsOfAssetDocument, {
          metric: metric.metric,
          asset: { assetKey: assetKeyInput(of.asset) },
        });
  const { runsWithData, runsWithoutData } = expectType(asked.answer, "InsightsRunLevelMetrics");
  return {
    runs: runsWithData
      .filter((run) => run !== null)
      .map(({ runId, timestamp, value }) => ({ runId, at: timestamp, value: rounded(value * metric.factor) }))
      .sort((a, b) => b.at - a.at),
    withoutData: runsWithoutData.filter((run) => run !== null).length,
  };
}
