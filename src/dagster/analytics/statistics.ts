/** Spread of some numbers, each to a tenth. Everything but `measured` is absent when there are none. */
export interface Spread {
  /** How many numbers it is of. */
  measured: number;
  min?: number;
  mean?: number;
  median?: number;
  percentile?: number;
  max?: number;
}

/**
 * The number below which a share of the values lies, interpolated between the two nearest ones as SQL's `percentile_cont` and
 * spreadsheets' PERCENTILE do.
 *
 * @param sorted - ascending
 * @param percent - 0 to 100
 * @returns undefined when there are no values
 */
function percentileOf(sorted: readonly number[], percent: number): number | undefined {
  if (sorted.length === 0) return undefined;
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of some numbers in any order, to a tenth; undefined when there are none. */
export function medianOf(values: readonly number[]): number | undefined {
  return tenth(percentileOf(ascending(values), 50));
}

/** Smallest, mean, median, a percentile and largest of some numbers in any order. */
export function spreadOf(values: readonly number[], percent: number): Spread {
  const sorted = ascending(values);
  if (sorted.length === 0) return { measured: 0 };
  return {
    measured: sorted.length,
    min: tenth(sorted[0]),
    mean: tenth(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
    median: tenth(percentileOf(sorted, 50)),
    percentile: tenth(percentileOf(sorted, percent)),
    max: tenth(sorted.at(-1)),
  };
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** A number to a tenth. */
export function tenth(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10) / 10;
}

/** A share between 0 and 1 to four digits; undefined when it is a share of nothing. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 10_000) / 10_000;
}
