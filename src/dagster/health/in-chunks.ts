/**
 * How many chunks are asked for at a time. Dagster's web server answers from one process, so that more would only make each
 * of them wait longer, up to its timeout; two keep it busy while an answer is on its way.
 */
const atOnce = 2;

/** Asks for many items a chunk at a time and joins the answers, in the order of the items. */
export async function inChunks<T, A>(
  items: readonly T[],
  size: number,
  ask: (chunk: T[]) => Promise<readonly A[]>,
): Promise<A[]> {
  const answers: (readonly A[])[] = [];
  const count = Math.ceil(items.length / size);
  let next = 0;
  const askOnAndOn = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      answers[index] = await ask(items.slice(index * size, (index + 1) * size));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, askOnAndOn));
  return answers.flat();
}
