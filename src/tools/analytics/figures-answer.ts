import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { changePercent, rounded } from "../../dagster/insights/change.ts";
import {
  type Figure,
  type FiguresWanted,
  mostFigures,
  type Named,
  readFiguresWithChange,
} from "../../dagster/insights/figures.ts";
import { findMetric, type Metric, type MetricEntity } from "../../dagster/insights/metric-types.ts";
import { windowBefore, windowOf, windowWords } from "../../dagster/insights/window.ts";
import { aggregationOf, type figuresInput, granularityOf } from "./insights-input.ts";

const named = {
  asset: z.string().optional(),
  group: z.string().optional(),
  selection: z.string().optional(),
  job: z.string().optional(),
  jobs: z.array(z.string()).optional(),
  deployment: z.string().optional(),
  branch: z.string().optional(),
  location: z.string().optional(),
} satisfies Record<keyof Named, z.ZodType>;

/** A metric, in answers. */
export const metricOutput = {
  metric: z.string(),
  name: z.string(),
  unit: z.string().optional(),
};

/** Times, in answers. */
export const windowOutput = z.strictObject({ after: z.string(), before: z.string() });

/** A value of a day, hour, week or month. */
const seriesOutput = z.array(z.tuple([z.string(), z.number()]));

/** The output of a tool that gives figures, under the word for what they are of. */
export function figuresOutput<K extends string>(things: K) {
  return z.strictObject({
    ...metricOutput,
    aggregation: z.string(),
    granularity: z.string(),
    after: z.string(),
    before: z.string(),
    compared_with: windowOutput,
    [things]: z.array(
      z.strictObject({
        ...named,
        value: z.number(),
        cost_usd: z.number().optional(),
        previous: z.number().optional(),
        change_pct: z.number().optional(),
        series: seriesOutput.optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    left_out: z.number().optional(),
    sum: z.number().optional(),
    sum_previous: z.number().optional(),
    sum_change_pct: z.number().optional(),
    hint: z.string().optional(),
  });
}

/** Values of series that an answer may hold in all: 12 to 20 characters each. */
const mostPoints = 400;

type Given = z.output<z.ZodObject<typeof figuresInput>>;

/** A question for figures that has been understood. */
export interface FiguresAsked {
  metric: Metric;
  wanted: FiguresWanted;
}

/**
 * What a caller asks for, with the metric found by its name.
 * @throws {OperationError} `invalid_arguments` or `metric_not_found`
 */
export async function figuresAsked(
  dagster: Dagster,
  given: Given,
  entity: MetricEntity,
  whose: () => FiguresWanted["whose"] | Promise<FiguresWanted["whose"]>,
): Promise<FiguresAsked> {
  const window = windowOf(given);
  const metric = await findMetric(dagster, entity, given.metric);
  const wanted = {
    metric,
    window,
    granularity: granularityOf(given.granularity),
    aggregation: aggregationOf(given.aggregation, metric),
    whose: await whose(),
  };
  return { metric, wanted };
}

/**
 * The figures that were asked for as an answer: the largest first, series as long as they are few, and the sum of all, those
 * that are left out included.
 *
 * @param keep - which of the figures to tell; all without it
 */
export async function figuresAnswer<const K extends string>(
  dagster: Dagster,
  things: K,
  { metric, wanted }: FiguresAsked,
  limit: number,
  keep: (name: Named) => boolean = () => true,
) {
  const read = await readFiguresWithChange(dagster, wanted);
  const figures = read.figures.filter(({ name }) => keep(name));
  const shown = figures.slice(0, limit);
  const points = shown.reduce((sum, { series }) => sum + series.length, 0);
  const withSeries = points <= mostPoints;
  if (!withSeries) {
    dagster.note(
      `The ${points} values over time were left out: ask for fewer ${things.replaceAll("_", " ")} (limit or filter) or a coarser granularity to see them.`,
    );
  }
  if (read.cut) dagster.note(`Only the ${mostFigures} largest were read; the sum is of those.`);
  const before = read.before?.cut === false ? read.before.figures.filter(({ name }) => keep(name)) : undefined;
  const left = figures.length - shown.length;
  return {
    ...askedFor({ metric, wanted }),
    [things]: shown.map((figure) => ({
      ...figure.name,
      value: figure.value,
      cost_usd: metric.usdPerUnit === undefined ? undefined : rounded(figure.value * metric.usdPerUnit),
      previous: figure.previous,
      change_pct: figure.change_pct,
      series: withSeries && figure.series.length > 0 ? figure.series : undefined,
    })),
    returned: shown.length,
    total: figures.length,
    left_out: left > 0 ? left : undefined,
    ...(wanted.aggregation === "SUM" && figures.length > 1 ? sumsOf(figures, before) : {}),
    hint: figures.length === 0 ? emptyWords(metric, things) : undefined,
  } as z.input<ReturnType<typeof figuresOutput<K>>>;
}

/** The sum of figures, that of the period before (of what has none any more as well), and the change. */
function sumsOf(figures: readonly Figure[], before: readonly Figure[] | undefined) {
  const sum = totalOf(figures);
  const previous = before && totalOf(before);
  return { sum, sum_previous: previous, sum_change_pct: changePercent(previous, sum) };
}

function totalOf(figures: readonly Figure[]): number {
  return rounded(figures.reduce((total, { value }) => total + value, 0));
}

function emptyWords(metric: Metric, things: string): string {
  const pending = metric.pending ? " It was asked for lately and has no figures yet." : "";
  return `Insights has no figures of ${metric.name} for these ${things.replaceAll("_", " ")} in this time.${pending} Try an earlier after, or leave filter out; list_metric_types with asset_key or job says what was measured.`;
}

/** What was asked for, with which every answer of figures begins. */
function askedFor({ metric, wanted }: FiguresAsked) {
  return {
    metric: metric.metric,
    name: metric.name,
    unit: metric.unit,
    aggregation: wanted.aggregation.toLowerCase(),
    granularity: wanted.granularity.toLowerCase(),
    ...windowWords(wanted.window),
    compared_with: windowWords(windowBefore(wanted.window)),
  };
}

/** The answer when the filter chooses nothing: Insights is not asked, since without names it would give all. */
export function noneChosen<const K extends string>(things: K, { metric, wanted }: FiguresAsked) {
  return {
    ...askedFor({ metric, wanted }),
    [things]: [],
    returned: 0,
    total: 0,
    hint: `The filter chooses no ${things.replaceAll("_", " ")} at all.`,
  } as unknown as z.input<ReturnType<typeof figuresOutput<K>>>;
}
