import { distance } from "fastest-levenshtein";

/** How many letters of a text of `length` may be wrong for it still to be a likely typo: two swapped letters are two. */
function tolerance(length: number): number {
  return Math.max(length < 3 ? 1 : 2, Math.ceil(length / 3));
}

/**
 * The candidates most like `text`, nearest first, at most `count`: those with few letters changed, and those that hold
 * the text as a part (`orders` for `raw/orders`). Letter case does not count. Takes time linear in the candidates.
 */
export function nearest(text: string, candidates: Iterable<string>, count = 3): string[] {
  const wanted = text.toLowerCase();
  const ranked: { candidate: string; rank: number }[] = [];
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const apart = Math.abs(other.length - wanted.length);
    const limit = tolerance(wanted.length);
    // A difference in length is a lower bound of the distance, so most candidates need no comparison.
    const changed = apart > limit ? Number.POSITIVE_INFINITY : distance(wanted, other);
    if (changed <= limit) ranked.push({ candidate, rank: changed });
    else if (wanted.length >= 3 && other.includes(wanted)) ranked.push({ candidate, rank: limit + apart });
  }
  ranked.sort((a, b) => a.rank - b.rank || (a.candidate < b.candidate ? -1 : 1));
  return ranked.slice(0, count).map(({ candidate }) => candidate);
}
