/**
 * Asks whether there is anything at or past each of eight positions, in one request. Where the answer is yes for a position,
 * it is yes for every smaller one.
 */
export type ProbeEight = (positions: readonly number[]) => Promise<readonly boolean[]>;

/** A position that nothing real reaches: whatever claims to have something here ignores positions. */
const beyondAll = 1e12;

/**
 * Where something ends that can be read from any position but does not tell its length: the end lies in
 * `[from, to]`, with `to - from <= window`. Each request narrows the place nine times, so a log of 100,000 events takes two.
 *
 * @param window - how near is near enough; positive
 * @returns undefined when the answers do not depend on the position
 */
export async function findEnd(probe: ProbeEight, window: number): Promise<{ from: number; to: number } | undefined> {
  const first = Array.from({ length: 8 }, (_, index) => (index === 7 ? beyondAll : window * 8 ** index));
  const there = await probe(first);
  if (there[7]) return undefined;
  const reached = there.lastIndexOf(true);
  let from = reached < 0 ? 0 : first[reached]!;
  let to = first[reached + 1]!;
  while (to - from > window) {
    const step = (to - from) / 9;
    const positions = Array.from({ length: 8 }, (_, index) => Math.floor(from + step * (index + 1)));
    const answers = await probe(positions);
    const last = answers.lastIndexOf(true);
    const low = from;
    from = last < 0 ? low : positions[last]!;
    to = last === 7 ? to : positions[last + 1]!;
  }
  return { from, to };
}
