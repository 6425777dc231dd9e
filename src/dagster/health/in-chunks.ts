/**
 * Asks for many items a chunk at a time and joins the answers, in the order of the items. The chunks are asked for at once:
 * the client decides how many requests are in flight.
 */
export async function inChunks<T, A>(items: readonly T[], size: number, ask: (chunk: T[]) => Promise<readonly A[]>): Promise<A[]> {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return (await Promise.all(chunks.map(ask))).flat();
}
