/** A call that an answer or an error suggests. */
interface Suggested {
  tool: string;
}

/**
 * An answer without the suggested calls that nobody could make: of tools that are switched off, and of those that change something
 * where that is not allowed.
 *
 * @param possible - whether a tool may be called here
 */
export function withPossibleNext(
  answer: Record<string, unknown>,
  possible: (tool: string) => boolean,
): Record<string, unknown> {
  const error = answer.error as Record<string, unknown> | undefined;
  if (error?.next !== undefined) return { ...answer, error: filtered(error, possible) };
  return answer.next === undefined ? answer : filtered(answer, possible);
}

function filtered(holder: Record<string, unknown>, possible: (tool: string) => boolean): Record<string, unknown> {
  if (!Array.isArray(holder.next)) return holder;
  const kept = (holder.next as Suggested[]).filter(({ tool }) => possible(tool));
  return kept.length === holder.next.length ? holder : { ...holder, next: kept };
}
