/** A call that an answer or an error suggests. */
interface Suggested {
  tool: string;
  arguments?: Record<string, unknown>;
}

/**
 * An answer without the suggested calls that nobody could make: of tools that are switched off, and of those that change something
 * where that is not allowed. What is suggested with arguments is meant for the deployment that the call was for, which has to be
 * among them where it was named: without it, the call would go to another one.
 *
 * @param possible - whether a tool may be called here
 * @param deployment - as the call named it; undefined where it named none
 */
export function withPossibleNext(
  answer: Record<string, unknown>,
  possible: (tool: string) => boolean,
  deployment: string | undefined,
): Record<string, unknown> {
  const error = answer.error as Record<string, unknown> | undefined;
  if (error?.next !== undefined) return { ...answer, error: filtered(error, possible, deployment) };
  return answer.next === undefined ? answer : filtered(answer, possible, deployment);
}

function filtered(
  holder: Record<string, unknown>,
  possible: (tool: string) => boolean,
  deployment: string | undefined,
): Record<string, unknown> {
  if (!Array.isArray(holder.next)) return holder;
  const kept = (holder.next as Suggested[]).filter(({ tool }) => possible(tool));
  if (deployment === undefined) return kept.length === holder.next.length ? holder : { ...holder, next: kept };
  return {
    ...holder,
    next: kept.map((call) =>
      call.arguments === undefined ? call : { ...call, arguments: { deployment, ...call.arguments } },
    ),
  };
}
