/** A figure without the noise of floating point: two decimals from 100 on, four below. */
export function rounded(value: number): number {
  const scale = Math.abs(value) >= 100 ? 100 : 10_000;
  return Math.round(value * scale) / scale;
}

/** By how many percent a figure changed, to a tenth; undefined from nothing or from what is not known. */
export function changePercent(before: number | undefined, now: number): number | undefined {
  if (before === undefined || before === 0) return undefined;
  return Math.round(((now - before) / Math.abs(before)) * 1000) / 10;
}

/** A day since when the figures of a day are clearly others than before. */
export interface Shift {
  since: string;
  per_day_before: number;
  per_day_since: number;
  /** The figures since then, divided by those before. */
  times: number;
}

/** Days that a level must have lasted on each side, and what it must at least have been multiplied or divided by. */
const leastDays = 3;
const leastFactor = 1.5;

/**
 * The day at which a series of daily figures is best cut in two levels (least squares), when the two differ by half or more and
 * the cut explains at least half of the variance: a level that changed, not a series that swings.
 *
 * @param series - whole days, in order
 */
export function shiftOf(series: readonly (readonly [at: string, value: number])[]): Shift | undefined {
  const values = series.map(([, value]) => value);
  const whole = squaresOf(values);
  let best: { at: number; left: number } | undefined;
  for (let at = leastDays; at <= values.length - leastDays; at += 1) {
    const left = squaresOf(values.slice(0, at)) + squaresOf(values.slice(at));
    if (best === undefined || left < best.left) best = { at, left };
  }
  if (best === undefined || whole === 0 || best.left > whole / 2) return undefined;
  const before = meanOf(values.slice(0, best.at));
  const since = meanOf(values.slice(best.at));
  if (before <= 0 || since <= 0) return undefined;
  const times = since / before;
  if (times < leastFactor && times > 1 / leastFactor) return undefined;
  // A day that is still of the old level begins no new one: what is new has not lasted long enough.
  const first = values[best.at]!;
  if (Math.abs(first - before) < Math.abs(first - since)) return undefined;
  return {
    since: series[best.at]![0],
    per_day_before: rounded(before),
    per_day_since: rounded(since),
    times: Math.round(times * 100) / 100,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The sum of the squared distances from the mean. */
function squaresOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
