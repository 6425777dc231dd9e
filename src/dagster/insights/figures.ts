import { jobLabel } from "../../output/terminology.ts";
import { isoFromSeconds } from "../../output/time.ts";
import {
  InsightsByAssetDocument,
  InsightsByAssetGroupDocument,
  type InsightsByAssetQuery,
  InsightsByAssetSelectionDocument,
  InsightsByDeploymentDocument,
  InsightsByJobDocument,
  type MetricsStoreType,
  type QualifiedJob,
  type ReportingAggregationFunction,
  type ReportingMetricsGranularity,
  type ReportingMetricsSelector,
} from "../../queries/generated/graphql.ts";
import { assetKeyInput } from "../asset-graph.ts";
import { assetKeyText } from "../asset-key.ts";
import type { Dagster } from "../dagster.ts";
import { OperationError } from "../errors.ts";
import { expectType } from "../unions.ts";
import { changePercent, rounded } from "./change.ts";
import type { Metric } from "./metric-types.ts";
import { fromInsights } from "./stores.ts";
import { type MetricWindow, windowBefore } from "./window.ts";

/** Whose figures are wanted. Without names, those of all. */
export type Whose =
  | { of: "asset"; assets?: readonly string[] }
  | { of: "asset_group" }
  | { of: "asset_selection"; selection?: string; assets?: readonly string[] }
  | { of: "job"; jobs?: readonly QualifiedJob[] }
  | { of: "deployment"; ids: readonly number[]; branches: boolean };

/** Which figures are wanted. */
export interface FiguresWanted {
  metric: Metric;
  window: MetricWindow;
  granularity: ReportingMetricsGranularity;
  aggregation: ReportingAggregationFunction;
  whose: Whose;
}

/** What figures are of, by name. */
export interface Named {
  asset?: string;
  group?: string;
  selection?: string;
  job?: string;
  jobs?: string[];
  deployment?: string;
  branch?: string;
  location?: string;
}

/** The figures of one thing, in the metric's unit. */
export interface Figure {
  name: Named;
  value: number;
  /** A day (or hour, week, month) and its value; without those that have none. */
  series: [at: string, value: number][];
  /** Of the period before, and how much it changed; undefined where that is not known. */
  previous?: number;
  change_pct?: number;
}

/** All figures that were asked for, the largest first. */
export interface Figures {
  figures: Figure[];
  /** Whether there may be more than were read. */
  cut: boolean;
  /** Those of the period before, things that have none any more included; undefined where it was not read. */
  before?: Figures;
}

/** Things that are read at most: Dagster+ gives ten when it is not told. */
export const mostFigures = 1000;

/** How long Insights may take, in ms. */
const timeoutMs = 60_000;

/**
 * Figures of a time, the largest first.
 * @throws {OperationError} `invalid_arguments` with what Insights says of the question
 */
export async function readFigures(dagster: Dagster, wanted: FiguresWanted): Promise<Figures> {
  const { figures, cut } = await readWithStore(dagster, wanted);
  return { figures, cut };
}

async function readWithStore(
  dagster: Dagster,
  wanted: FiguresWanted,
): Promise<Figures & { store: MetricsStoreType | undefined }> {
  const { answer, store } = await fromInsights(
    dagster,
    (each) => readFrom(dagster, wanted, each),
    ({ figures }) => figures.length === 0,
  );
  return { ...answer, store };
}

async function readFrom(
  dagster: Dagster,
  wanted: FiguresWanted,
  store: MetricsStoreType | undefined,
): Promise<Figures> {
  const { metric, window } = wanted;
  const selector: ReportingMetricsSelector = {
    after: window.from / 1000,
    before: window.to / 1000,
    metricName: metric.metric,
    granularity: wanted.granularity,
    aggregationFunction: wanted.aggregation,
    sortTarget: ["AGGREGATION_VALUE"],
    sortDirection: ["DESCENDING"],
  };
  const answer = expectType(await ask(dagster, wanted.whose, selector, store), "ReportingMetrics");
  const entries = answer.metrics.filter((entry) => entry !== null);
  const figures = entries.map(({ entity, aggregateValue, values }): Figure => {
    const series = values.flatMap((value, index): [string, number][] =>
      value === null
        ? []
        : [[bucketName(answer.timestamps[index]!, wanted.granularity), rounded(value * metric.factor)]],
    );
    return { name: nameOf(entity), value: rounded(aggregateValue * metric.factor), series };
  });
  figures.sort((a, b) => b.value - a.value || (JSON.stringify(a.name) < JSON.stringify(b.name) ? -1 : 1));
  return { figures, cut: entries.length >= mostFigures };
}

/**
 * Figures of a time with those of the same time before. How Dagster+ itself tells a change (as a share or in percent) is
 * documented nowhere, so it is computed. Where the time before cannot be read, a note says so.
 */
export async function readFiguresWithChange(dagster: Dagster, wanted: FiguresWanted): Promise<Figures> {
  const { store, ...now } = await readWithStore(dagster, wanted);
  const earlier = { ...wanted, window: windowBefore(wanted.window) };
  // From the same store: another may count otherwise.
  const before = await readFrom(dagster, earlier, store).catch((error: unknown) => {
    if (!(error instanceof OperationError) || !/^(dagster_error|invalid_arguments)$/.test(error.code)) throw error;
    dagster.note(`The period before could not be read, so no change is told: ${error.message}`);
    return undefined;
  });
  if (before === undefined) return now;
  const known = new Map(before.figures.map(({ name, value }) => [JSON.stringify(name), value]));
  for (const figure of now.figures) {
    // What was left out of a list that was cut is not nothing.
    const previous = known.get(JSON.stringify(figure.name)) ?? (before.cut ? undefined : 0);
    figure.previous = previous;
    figure.change_pct = changePercent(previous, figure.value);
  }
  return { ...now, before };
}

type Reporting = InsightsByAssetQuery["answer"];

async function ask(
  dagster: Dagster,
  whose: Whose,
  selector: ReportingMetricsSelector,
  store: MetricsStoreType | undefined,
): Promise<Reporting> {
  const limit = mostFigures;
  const options = { timeoutMs };
  switch (whose.of) {
    case "asset": {
      const assets = whose.assets?.map((key) => ({ assetKey: assetKeyInput(key) }));
      const variables = { selector, filter: { assets, limit }, store };
      return (await dagster.query(InsightsByAssetDocument, variables, options)).answer;
    }
    case "asset_group":
      return (await dagster.query(InsightsByAssetGroupDocument, { selector, filter: { limit }, store }, options))
        .answer;
    case "asset_selection": {
      const filter = { assetSelection: whose.selection, assetKeys: whose.assets?.map(assetKeyInput) };
      return (await dagster.query(InsightsByAssetSelectionDocument, { selector, filter, store }, options)).answer;
    }
    case "job": {
      const filter = { jobs: whose.jobs && [...whose.jobs], limit };
      return (await dagster.query(InsightsByJobDocument, { selector, filter, store }, options)).answer;
    }
    case "deployment": {
      // Asked about branches as well, the current store refuses.
      const filter = { deploymentIds: [...whose.ids], branchDeployments: whose.branches, limit };
      return (await dagster.query(InsightsByDeploymentDocument, { selector, filter, store }, options)).answer;
    }
  }
}

type Entity = NonNullable<Extract<Reporting, { __typename: "ReportingMetrics" }>["metrics"][number]>["entity"];

function nameOf(entity: Entity): Named {
  switch (entity.__typename) {
    case "ReportingAsset":
      // The current store knows assets by their key alone, and gives the rest as empty text.
      return {
        asset: assetKeyText(entity.assetKey.path),
        group: entity.assetGroup || undefined,
        location: entity.codeLocationName || undefined,
      };
    case "ReportingAssetGroup":
      return { group: entity.groupName, location: entity.codeLocationName || undefined };
    case "ReportingAssetSelection":
      return { selection: entity.selection };
    case "ReportingJob":
      return { job: jobLabel(entity.jobName), location: entity.codeLocationName || undefined };
    case "ReportingJobs":
      return { jobs: entity.jobs.map(({ jobName }) => jobLabel(jobName)) };
    case "DagsterCloudDeployment":
      return {
        deployment: entity.deploymentName,
        branch: entity.branchDeploymentGitMetadata?.branchName,
      };
    case "ReportingAllBranchDeployments":
      return { deployment: "all branch deployments" };
    default:
      return {};
  }
}

/** The day that a value is of; with the time of day where it does not begin at midnight, UTC. */
function bucketName(seconds: number, granularity: ReportingMetricsGranularity): string {
  const iso = isoFromSeconds(seconds) ?? String(seconds);
  return granularity !== "HOURLY" && iso.endsWith("T00:00:00Z") ? iso.slice(0, 10) : iso;
}
