import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { changePercent, rounded } from "../../dagster/insights/change.ts";
import { type Figure, mostFigures, type Named, readFiguresWithChange } from "../../dagster/insights/figures.ts";
import { isCost, isShare, type Metric, readMetrics } from "../../dagster/insights/metric-types.ts";
import type { MetricWindow } from "../../dagster/insights/window.ts";
import { readWorkspace } from "../../dagster/workspace.ts";
import { jobLabel } from "../../output/terminology.ts";
import type { ReportRow } from "./render-report.ts";
import type { Column, Figures } from "./report-templates.ts";
import { refuseUnknownJob } from "./runs-in-window.ts";

/** What costs can be told by. */
export type CostGrouping = "job" | "asset" | "location";

/** Cost metrics that a report shows. */
const mostMetrics = 4;

/** Costs of a time by job, asset or location, the most expensive first, with the time before. */
export interface CostReport {
  columns: Column[];
  rows: ReportRow[];
  /** Of everything together; undefined when there is nothing. */
  overall?: Figures;
  method: string;
  hint?: string;
}

/** The columns of one metric. */
function columnsOf({ metric, name }: Metric): Column[] {
  return [
    { key: metric, heading: name, kind: "count" },
    { key: `${metric}_before`, heading: "before", kind: "count" },
    { key: `${metric}_change_pct`, heading: "Change", kind: "percent" },
  ];
}

/**
 * Costs as Insights has them: of every metric that is money or credits.
 *
 * @param job - only this job's, by its name
 * @throws {OperationError} `invalid_arguments` when costs cannot be told like that
 */
export async function readCosts(
  dagster: Dagster,
  by: CostGrouping,
  window: MetricWindow,
  job: string | undefined,
): Promise<CostReport> {
  if (job !== undefined && by === "asset") {
    throw new OperationError("invalid_arguments", "job: Insights tells costs of assets apart from jobs; group by job.");
  }
  const entity = by === "asset" ? "asset" : "job";
  const all = (await readMetrics(dagster, entity)).filter((metric) => isCost(metric) && !isShare(metric));
  const metrics = all.slice(0, mostMetrics);
  if (all.length > metrics.length) {
    const others = all.slice(mostMetrics).map(({ metric }) => metric);
    dagster.note(`The report shows ${metrics.length} of ${all.length} cost metrics; not: ${others.join(", ")}.`);
  }
  const read = await Promise.all(
    metrics.map((metric) =>
      readFiguresWithChange(dagster, {
        metric,
        window,
        granularity: "DAILY",
        aggregation: "SUM",
        whose: { of: entity },
      }),
    ),
  );
  const nameOf = await namer(dagster, by);
  const wanted = ({ name }: Figure) => job === undefined || name.job === job;
  const rows = new Map<string, ReportRow>();
  const addAll = (figures: readonly Figure[], key: string) => {
    for (const { name, value } of figures.filter(wanted)) {
      const names = nameOf(name);
      const row = rows.get(JSON.stringify(names)) ?? { names, figures: {} };
      row.figures[key] = rounded(Number(row.figures[key] ?? 0) + value);
      rows.set(JSON.stringify(names), row);
    }
  };
  for (const [index, { figures, before, cut }] of read.entries()) {
    const { metric, name } = metrics[index]!;
    addAll(figures, metric);
    // What had costs before and has none now is in the report, too.
    if (before?.cut === false) addAll(before.figures, `${metric}_before`);
    if (cut) dagster.note(`Only the ${mostFigures} largest figures of ${name} were read.`);
  }
  if (job !== undefined && rows.size === 0) await refuseUnknownJob(dagster, job);
  const overall: Figures = {};
  for (const { figures } of rows.values()) {
    for (const [key, value] of Object.entries(figures))
      overall[key] = rounded(Number(overall[key] ?? 0) + Number(value));
  }
  const known = metrics.map((metric, index) => ({ metric, before: read[index]!.before?.cut === false }));
  const inDollars = metrics.some((metric) => usdOf(metric) !== undefined);
  const finished = (figures: Figures) => finish(figures, known, inDollars);
  const sorted = [...rows.values()]
    .map(({ names, figures }) => ({ names, figures: finished(figures) }))
    .sort((a, b) => rankOf(b.figures, metrics) - rankOf(a.figures, metrics));
  return {
    columns: [
      ...(inDollars ? [{ key: "total_usd", heading: "Total USD", kind: "count" } as const] : []),
      ...metrics.flatMap(columnsOf),
    ],
    rows: sorted,
    overall: sorted.length > 0 ? finished(overall) : undefined,
    method: methodOf(metrics),
    hint:
      sorted.length > 0
        ? undefined
        : all.length === 0
          ? `Insights has no cost metric of ${entity}s in this deployment; list_metric_types names what it has.`
          : "Insights has no costs of this time: try an earlier after.",
  };
}

/** What a unit of a metric is in dollars; undefined where nobody said. */
function usdOf({ unit, usdPerUnit }: Metric): number | undefined {
  return usdPerUnit ?? (unit === "USD" ? 1 : undefined);
}

/** The figures with nothing written as 0, the changes, and all of it in dollars as far as dollars are known. */
function finish(figures: Figures, known: readonly { metric: Metric; before: boolean }[], inDollars: boolean): Figures {
  const finished: Figures = {};
  let dollars = 0;
  for (const { metric, before } of known) {
    const value = Number(figures[metric.metric] ?? 0);
    const previous = before ? Number(figures[`${metric.metric}_before`] ?? 0) : undefined;
    finished[metric.metric] = value;
    finished[`${metric.metric}_before`] = previous;
    finished[`${metric.metric}_change_pct`] = changePercent(previous, value);
    dollars += value * (usdOf(metric) ?? 0);
  }
  return inDollars ? { total_usd: rounded(dollars), ...finished } : finished;
}

/** By dollars; where there are none, by the first metric. */
function rankOf(figures: Figures, metrics: readonly Metric[]): number {
  return Number(figures.total_usd ?? figures[metrics[0]?.metric ?? ""] ?? 0);
}

function methodOf(metrics: readonly Metric[]): string {
  const units = metrics.map(
    ({ name, unit, usdPerUnit }) =>
      `${name}${unit === undefined ? "" : ` in ${unit}`}${usdPerUnit === undefined ? "" : `, ${usdPerUnit} USD each`}`,
  );
  const without = metrics.filter((metric) => usdOf(metric) === undefined).map(({ name }) => name);
  const total = without.length === 0 ? "" : ` The total leaves out ${without.join(", ")}, which nobody gave a price.`;
  return `Costs as Insights has them: ${units.join("; ")}. Before and change: against the same time before.${total}`;
}

/** What names a row. Insights does not always tell the location of a job: then the one that defines it is meant, if only one does. */
async function namer(dagster: Dagster, by: CostGrouping): Promise<(name: Named) => ReportRow["names"]> {
  if (by === "asset") return ({ asset }) => ({ asset });
  const holders = new Map<string, string[]>();
  for (const { name, repositories } of await readWorkspace(dagster)) {
    for (const job of repositories.flatMap(({ jobs, assetJobs }) => [...jobs, ...assetJobs])) {
      const label = jobLabel(job);
      holders.set(label, [...(holders.get(label) ?? []), name]);
    }
  }
  const locationOf = ({ job = "", location }: Named) => {
    const defining = holders.get(job) ?? [];
    return location ?? (defining.length === 1 ? defining[0] : undefined);
  };
  return by === "job"
    ? (name) => ({ job: name.job, location: locationOf(name) })
    : (name) => ({ location: locationOf(name) ?? "unknown" });
}
