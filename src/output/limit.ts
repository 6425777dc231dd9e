import { shorten } from "./sanitize.ts";

/** The longest answer, in characters of its JSON, unless the caller raises `max_chars`. */
export const defaultMaxChars = 24_000;

/** Cursors after each item of a list, kept beside the answer: a cut page goes on exactly where it was cut. */
const cursorsOf = new WeakMap<object, { list: string; cursors: readonly (string | undefined)[] }>();

/**
 * Marks an answer as a page of a list. If the page is too long for the answer, it is cut after an item and `next_cursor`
 * becomes that item's cursor, so that paging on loses nothing.
 *
 * @param list - the key of the list in the answer
 * @param cursors - for each item, the cursor of the page that starts after it
 */
export function asPage<T extends Record<string, unknown>>(answer: T, list: keyof T & string, cursors: readonly (string | undefined)[]): T {
  cursorsOf.set(answer, { list, cursors });
  return answer;
}

/** Carries the page mark of one object over to the object made from it. */
export function keepPage(from: object, to: object): void {
  const page = cursorsOf.get(from);
  if (page !== undefined) cursorsOf.set(to, page);
}

/**
 * Fits an answer into `maxChars` characters of JSON. Lists are cut at an item, the longest first, and a note says how many
 * items were left out and how to get them; when no list is left to cut, the longest strings are shortened in the middle.
 *
 * @param listHint - says how to get the rest of a cut list that is no page
 */
export function limitAnswer(answer: Record<string, unknown>, maxChars: number): Record<string, unknown> {
  if (JSON.stringify(answer).length <= maxChars) return answer;
  const page = cursorsOf.get(answer);
  const result = structuredClone(answer);
  const notes: string[] = [];
  // The notes themselves need room.
  const room = Math.max(maxChars - 400, 200);

  if (page !== undefined && Array.isArray(result[page.list])) {
    const items = result[page.list] as unknown[];
    const rest = JSON.stringify({ ...result, [page.list]: [] }).length;
    const kept = countThatFits(items, room - rest);
    if (kept < items.length && kept > 0) {
      const cursor = page.cursors[kept - 1];
      if (cursor !== undefined) {
        result[page.list] = items.slice(0, kept);
        if (typeof result.returned === "number") result.returned = kept;
        result.next_cursor = cursor;
        notes.push(
          `${items.length - kept} of the ${items.length} ${wordsOf(page.list)} of this page did not fit into ${maxChars} characters: go on with next_cursor, or raise max_chars.`,
        );
      }
    }
  }

  for (let round = 0; round < 50 && JSON.stringify(result).length > room; round += 1) {
    const longest = longestList(result);
    if (longest === undefined) break;
    const items = longest.parent[longest.key] as unknown[];
    const over = JSON.stringify(result).length - room;
    const kept = Math.min(countThatFits(items, JSON.stringify(items).length - over), items.length - 1);
    longest.parent[longest.key] = items.slice(0, kept);
    notes.push(`${longest.path}: the last ${items.length - kept} of ${items.length} were left out to keep this under ${maxChars} characters; raise max_chars to see them.`);
  }

  for (let round = 0; round < 200 && JSON.stringify(result).length > room; round += 1) {
    const longest = longestString(result);
    if (longest === undefined || longest.text.length <= 80) break;
    const over = JSON.stringify(result).length - room;
    longest.set(shorten(longest.text, Math.max(longest.text.length - over - 60, Math.floor(longest.text.length / 2), 80)));
    const note = `Long texts were shortened in the middle to keep this under ${maxChars} characters; raise max_chars to see them whole.`;
    if (!notes.includes(note)) notes.push(note);
  }

  const present = Array.isArray(result.notes) ? (result.notes as string[]) : [];
  result.notes = [...present, ...mergeNotes(notes)];
  return result;
}

/** One list may be cut in several rounds, each of which wrote a note: the last few say it all. */
function mergeNotes(notes: readonly string[]): string[] {
  return notes.length <= 4 ? [...notes] : [...notes.slice(0, 3), `${notes.length - 3} more lists were cut as well.`];
}

function countThatFits(items: readonly unknown[], room: number): number {
  let used = 2;
  for (let index = 0; index < items.length; index += 1) {
    used += JSON.stringify(items[index] ?? null).length + 1;
    if (used > room) return index;
  }
  return items.length;
}

interface ListPlace {
  parent: Record<string, unknown>;
  key: string;
  path: string;
  size: number;
}

/** The list whose JSON is longest, `notes` apart; a list around it is cut only when it holds the most by itself. */
function longestList(root: Record<string, unknown>): ListPlace | undefined {
  let longest: ListPlace | undefined;
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        look(item, `${path}[${index}]`);
      });
      return;
    }
    if (value === null || typeof value !== "object") return;
    for (const [key, item] of Object.entries(value)) {
      const itemPath = path === "" ? key : `${path}.${key}`;
      if (itemPath === "notes") continue;
      if (Array.isArray(item) && item.length > 1) {
        const size = JSON.stringify(item).length;
        if (longest === undefined || size > longest.size) longest = { parent: value as Record<string, unknown>, key, path: itemPath, size };
      }
      look(item, itemPath);
    }
  };
  look(root, "");
  return longest;
}

function longestString(root: Record<string, unknown>): { text: string; set: (text: string) => void } | undefined {
  let longest: { text: string; set: (text: string) => void } | undefined;
  const look = (container: Record<string, unknown> | unknown[]): void => {
    for (const [key, value] of Object.entries(container)) {
      if (typeof value === "string") {
        if (longest === undefined || value.length > longest.text.length) {
          longest = {
            text: value,
            set: (text) => {
              (container as Record<string, unknown>)[key] = text;
            },
          };
        }
      } else if (value !== null && typeof value === "object") look(value as Record<string, unknown>);
    }
  };
  look(root);
  return longest;
}

function wordsOf(key: string): string {
  return key.replaceAll("_", " ");
}
