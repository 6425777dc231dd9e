/** How long a call goes on looking for the first match of a filter that Dagster cannot apply itself, in ms. */
const patienceMs = 20_000;

/**
 * When to stop looking for what Dagster cannot filter: once a call has something to show, after `enough` things; while it has
 * nothing, only when its time is over, since an empty page says that there is nothing.
 *
 * @param enough - how many things a call with matches looks through
 */
export function startLooking(enough: number): (seen: number, found: number) => boolean {
  const deadline = Date.now() + patienceMs;
  return (seen, found) => Date.now() >= deadline || (found > 0 && seen >= enough);
}
