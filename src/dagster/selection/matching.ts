/**
 * A test for Dagster's wildcard patterns: `*` stands for any characters, also none and also `/`; everything else stands
 * for itself, and the whole text must match. Takes time linear in the text for each part between stars, so that a
 * pattern of many stars cannot stall the server as a backtracking regular expression would.
 */
export function wildcardMatcher(pattern: string): (text: string) => boolean {
  const parts = pattern.split("*");
  if (parts.length === 1) return (text) => text === pattern;
  const head = parts[0]!;
  const tail = parts.at(-1)!;
  const middle = parts.slice(1, -1).filter((part) => part !== "");
  return (text) => {
    if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return false;
    const end = text.length - tail.length;
    let from = head.length;
    for (const part of middle) {
      const found = text.indexOf(part, from);
      if (found === -1) return false;
      from = found + part.length;
    }
    return from <= end;
  };
}
