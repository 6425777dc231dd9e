/**
 * A lineage as a Mermaid flowchart, left to right. Assets get short ids and keep their keys as labels, since keys may hold
 * characters that Mermaid reads as syntax.
 *
 * @param center - the key that is drawn bold
 */
export function lineageDrawing(
  center: string,
  keys: readonly string[],
  edges: readonly { from: string; to: string }[],
): string {
  const ids = new Map([...keys].sort().map((key, index) => [key, `a${index}`]));
  const label = (key: string) => key.replaceAll("#", "#35;").replaceAll('"', "#quot;");
  return [
    "flowchart LR",
    ...[...ids].map(([key, id]) => `  ${id}["${label(key)}"]`),
    ...edges.map(({ from, to }) => `  ${ids.get(from)} --> ${ids.get(to)}`),
    `  style ${ids.get(center)} stroke-width:3px`,
  ].join("\n");
}
