import type { MetricsPointsFragment } from "../../queries/generated/graphql.ts";

/** One measurement over the time of a run: in `unit`, rounded. */
export interface Measure {
  min: number;
  avg: number;
  peak: number;
  /** When the peak was, in seconds since the epoch. */
  peakAt: number;
  unit: string;
}

type Series = MetricsPointsFragment | null | undefined;

const mebibyte = 1024 * 1024;

/** What a series comes to; undefined without a single point. */
export function measureOf(series: Series, kind: "cpu" | "memory"): Measure | undefined {
  const points = series?.points ?? [];
  const [first] = points;
  if (series == null || first === undefined) return undefined;
  const { factor, unit } = scaleOf(series.unitType, kind);
  let min = first;
  let peak = first;
  let sum = 0;
  for (const point of points) {
    if (point.value < min.value) min = point;
    if (point.value > peak.value) peak = point;
    sum += point.value;
  }
  return {
    min: rounded(min.value * factor),
    avg: rounded((sum / points.length) * factor),
    peak: rounded(peak.value * factor),
    peakAt: secondsOf(peak.timestamp),
    unit,
  };
}

/** How a measurement is shown. CPU time in ms per second is the same number as millicores. */
function scaleOf(unitType: string | null | undefined, kind: "cpu" | "memory"): { factor: number; unit: string } {
  switch (unitType) {
    case "PERCENT":
      return { factor: 1, unit: "%" };
    case "CPU":
      return { factor: 1, unit: "cores" };
    case "MILLICORE":
      return { factor: 1 / 1000, unit: "cores" };
    case "BYTE":
      return { factor: 1 / mebibyte, unit: "MiB" };
    case "MEBIBYTE":
      return { factor: 1, unit: "MiB" };
    case null:
    case undefined:
      return kind === "cpu" ? { factor: 1 / 1000, unit: "cores" } : { factor: 1 / mebibyte, unit: "MiB" };
    default:
      return { factor: 1, unit: unitType.toLowerCase() };
  }
}

/** Two decimals below ten, one below a hundred: as much as such a measurement can tell. */
function rounded(value: number): number {
  const scale = Math.abs(value) < 10 ? 100 : Math.abs(value) < 100 ? 10 : 1;
  return Math.round(value * scale) / scale;
}

/** From when to when, in seconds since the epoch, and how often at least one of the series was measured. */
export function spanOf(all: readonly Series[]): { from: number; to: number; samples: number } | undefined {
  const times = all.flatMap((series) => series?.points.map(({ timestamp }) => secondsOf(timestamp)) ?? []);
  if (times.length === 0) return undefined;
  const distinct = new Set(times);
  let from = times[0]!;
  let to = from;
  for (const time of distinct) {
    from = Math.min(from, time);
    to = Math.max(to, time);
  }
  return { from, to, samples: distinct.size };
}

/** Times in seconds, also where a server gives ms: no run was in the year 5000. */
function secondsOf(timestamp: number): number {
  return timestamp > 1e11 ? timestamp / 1000 : timestamp;
}
