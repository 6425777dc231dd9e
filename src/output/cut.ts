import { shorten } from "./sanitize.ts";

/** Top-level parts of which half would be of no use. `notes` has a limit of its own. */
const whole: ReadonlySet<string> = new Set(["next_cursor", "confirmation", "expires", "next", "notes"]);

/** The shortest text that is still shortened: below it are names, ids and times. */
const shortestText = 120;

/** A list that was cut. */
export interface CutList {
  key: string;
  path: string;
  kept: number;
  of: number;
}

/**
 * Cuts the list whose JSON is longest after the last item that fits; one item stays.
 *
 * @param over - how many characters too long the answer is
 * @param paged - the list of a page, which stays as it is: it has a cursor for its end
 * @returns what was cut, or undefined when no list has more than one item
 */
export function cutLongestList(
  root: Record<string, unknown>,
  over: number,
  paged: string | undefined,
): CutList | undefined {
  let longest: { parent: Record<string, unknown>; key: string; path: string; size: number } | undefined;
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        look(item, `${path}[${index}]`);
      });
      return;
    }
    if (value === null || typeof value !== "object") return;
    for (const [key, item] of Object.entries(value)) {
      if (value === root && whole.has(key)) continue;
      const itemPath = path === "" ? clip(key) : `${path}.${clip(key)}`;
      if (Array.isArray(item) && item.length > 1 && !(value === root && key === paged)) {
        const size = JSON.stringify(item).length;
        if (longest === undefined || size > longest.size)
          longest = { parent: value as Record<string, unknown>, key, path: itemPath, size };
      }
      look(item, itemPath);
    }
  };
  look(root, "");
  if (longest === undefined) return undefined;
  const { parent, key, path, size } = longest;
  const items = parent[key] as unknown[];
  const kept = Math.max(1, Math.min(countThatFits(items, size - over), items.length - 1));
  parent[key] = items.slice(0, kept);
  return { key, path, kept, of: items.length };
}

function countThatFits(items: readonly unknown[], room: number): number {
  let used = 2;
  for (let index = 0; index < items.length; index += 1) {
    used += JSON.stringify(items[index] ?? null).length + 1;
    if (used > room) return index;
  }
  return items.length;
}

/**
 * Shortens the longest text in the middle.
 *
 * @param over - how many characters too long the answer is
 * @returns whether there was one to shorten
 */
export function cutLongestText(root: Record<string, unknown>, over: number): boolean {
  let longest: { container: Record<string, unknown>; key: string; text: string } | undefined;
  const look = (container: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(container)) {
      if (container === root && whole.has(key)) continue;
      if (typeof value === "string") {
        if (longest === undefined || value.length > longest.text.length) longest = { container, key, text: value };
      } else if (value !== null && typeof value === "object") look(value as Record<string, unknown>);
    }
  };
  look(root);
  if (longest === undefined || longest.text.length <= shortestText) return false;
  const { container, key, text } = longest;
  // Escapes make a text longer in JSON than it is, so this may take another round.
  container[key] = shorten(text, Math.max(text.length - over, Math.floor(text.length / 4), shortestText));
  return true;
}

/**
 * Cuts every nested list and mapping to so many entries, and every text to 40 times as many characters. A list keeps one
 * entry and a mapping two, so that an error keeps its code and its message.
 */
export function cutToCaps(root: Record<string, unknown>, cap: number, paged: string | undefined): void {
  const cut = (value: unknown): unknown => {
    if (typeof value === "string") return shorten(value, Math.max(cap * 40, 60));
    if (Array.isArray(value)) return value.slice(0, Math.max(cap, 1)).map(cut);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value)
        .slice(0, Math.max(cap, 2))
        .map(([key, item]) => [clip(key), cut(item)]),
    );
  };
  for (const [key, value] of Object.entries(root)) {
    if (whole.has(key)) continue;
    root[key] = key === paged && Array.isArray(value) ? value.map(cut) : cut(value);
  }
}

function clip(key: string): string {
  return key.length > 80 ? `${key.slice(0, 79)}…` : key;
}
