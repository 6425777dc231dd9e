import { distance } from "fastest-levenshtein";

/**
 * The names nearest to a wrong one, best first: those that contain it or are contained in it, then by edit distance, as
 * long as they are near enough to be what was meant.
 *
 * @param count - how many at most
 */
export function nearestNames(wrong: string, names: Iterable<string>, count = 5): string[] {
  const sought = wrong.slice(0, 200).toLowerCase();
  const lastPart = sought.split("/").at(-1) ?? sought;
  // In a short name three letters of another are no likeness.
  const farthest = Math.max(2, Math.min(3, sought.length / 2), sought.length * 0.4);
  const scored: { name: string; score: number }[] = [];
  for (const name of new Set(names)) {
    const candidate = name.toLowerCase();
    const candidateLast = candidate.split("/").at(-1) ?? candidate;
    let score = distance(sought, candidate);
    if (candidate === sought) score = -2;
    else if (candidateLast === lastPart) score = -1;
    else if (lastPart.length >= 3 && candidate.includes(lastPart))
      score = Math.min(score, 1 + (candidate.length - lastPart.length) / 100);
    else if (candidateLast.length >= 3 && sought.includes(candidateLast)) score = Math.min(score, 2);
    else score = Math.min(score, distance(lastPart, candidateLast) + 0.5);
    if (score <= farthest) scored.push({ name, score });
  }
  return scored
    .sort((a, b) => a.score - b.score || a.name.localeCompare(b.name))
    .slice(0, count)
    .map(({ name }) => name);
}
