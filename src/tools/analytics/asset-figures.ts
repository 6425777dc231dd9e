import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { rounded, shiftOf } from "../../dagster/insights/change.ts";
import { readFiguresWithChange } from "../../dagster/insights/figures.ts";
import type { Metric } from "../../dagster/insights/metric-types.ts";
import { readRunFigures } from "../../dagster/insights/run-level.ts";
import { type MetricWindow, windowBefore, windowWords } from "../../dagster/insights/window.ts";
import { isoFromMillis, isoFromSeconds } from "../../output/time.ts";
import { aggregationOf } from "./insights-input.ts";

const dayMs = 86_400_000;

/** A metric of one asset in a time, in answers. */
export const assetFigureOutput = z.strictObject({
  metric: z.string(),
  name: z.string(),
  unit: z.string().optional(),
  value: z.number(),
  cost_usd: z.number().optional(),
  previous: z.number().optional(),
  change_pct: z.number().optional(),
  per_day: z.number().optional(),
  highest: z.tuple([z.string(), z.number()]).optional(),
  shift: z
    .strictObject({ since: z.string(), per_day_before: z.number(), per_day_since: z.number(), times: z.number() })
    .optional(),
});

/** A run of an asset with its figure, in answers. */
const runFigureOutput = z.strictObject({ run_id: z.string(), at: z.string().optional(), value: z.number() });

/** A metric of one asset: its value, the change since the time before, and the day at which its level changed. */
type AssetFigure = z.input<typeof assetFigureOutput>;

/** What a metric of an asset was, with its trend. Whole days alone are compared with each other. */
export async function readAssetFigure(
  dagster: Dagster,
  key: string,
  metric: Metric,
  window: MetricWindow,
): Promise<AssetFigure | undefined> {
  const aggregation = aggregationOf(undefined, metric);
  const { figures } = await readFiguresWithChange(dagster, {
    metric,
    window,
    granularity: "DAILY",
    aggregation,
    whose: { of: "asset", assets: [key] },
  });
  const [figure] = figures;
  if (figure === undefined) return undefined;
  const { series, value, previous, change_pct } = figure;
  const highest = series.reduce<[string, number] | undefined>(
    (best, each) => (best === undefined || each[1] > best[1] ? each : best),
    undefined,
  );
  return {
    metric: metric.metric,
    name: metric.name,
    unit: metric.unit,
    value,
    cost_usd: metric.usdPerUnit === undefined ? undefined : rounded(value * metric.usdPerUnit),
    previous,
    change_pct,
    per_day: aggregation === "SUM" ? rounded((value * dayMs) / (window.to - window.from)) : undefined,
    // Of a level that hardly moves, the highest day is no news.
    highest: highest !== undefined && highest[1] >= 1.5 * meanOf(series) ? highest : undefined,
    shift: aggregation === "SUM" ? shiftOf(wholeDays(series, window)) : undefined,
  };
}

function meanOf(series: AssetFigureSeries): number {
  return series.reduce((sum, [, value]) => sum + value, 0) / series.length;
}

/** The whole days of a time, those without a value with 0. */
function wholeDays(series: AssetFigureSeries, { from, to }: MetricWindow): [string, number][] {
  const known = new Map(series);
  const days: [string, number][] = [];
  for (let day = Math.ceil(from / dayMs); (day + 1) * dayMs <= to; day += 1) {
    const at = isoFromMillis(day * dayMs)!.slice(0, 10);
    days.push([at, known.get(at) ?? 0]);
  }
  return days;
}

type AssetFigureSeries = readonly (readonly [string, number])[];

/** The runs with the highest figures of a metric in a time, and of how many runs. */
export async function highestRuns(dagster: Dagster, key: string, metric: Metric, window: MetricWindow, most: number) {
  const { runs, withoutData } = await readRunFigures(dagster, metric, { asset: key });
  const within = runs.filter(({ at }) => at * 1000 >= window.from && at * 1000 < window.to);
  return {
    metric: metric.metric,
    of: within.length,
    // How far back Insights tells single runs is its own affair.
    oldest: isoFromSeconds(within.at(-1)?.at),
    without_data: withoutData || undefined,
    runs: [...within]
      .sort((a, b) => b.value - a.value || b.at - a.at)
      .slice(0, most)
      .map(({ runId, at, value }) => ({ run_id: runId, at: isoFromSeconds(at), value })),
  };
}

/** The highest runs, in answers. */
export const highestRunsOutput = z.strictObject({
  metric: z.string(),
  of: z.number(),
  oldest: z.string().optional(),
  without_data: z.number().optional(),
  runs: z.array(runFigureOutput),
});

/** A time and the one before, in answers. */
export function comparedWords(window: MetricWindow) {
  return { ...windowWords(window), compared_with: windowWords(windowBefore(window)) };
}
