import { cutLongestList, cutLongestText, cutToCaps } from "./cut.ts";

/** The longest answer, in characters of its JSON, unless the caller raises `max_chars`. */
export const defaultMaxChars = 24_000;

/** Cursors after each item of a list, kept beside the answer: a cut page goes on exactly where it was cut. */
const cursorsOf = new WeakMap<object, { list: string; cursors: readonly (string | undefined)[] }>();

/**
 * Marks an answer as a page of a list. If the page is too long for the answer, it is cut after an item and `next_cursor`
 * becomes that item's cursor, so that paging on loses nothing.
 *
 * @param list - the key of the list in the answer
 * @param cursors - for each item, the cursor of the page that starts after it; undefined where no page can start
 */
export function asPage<T extends Record<string, unknown>>(
  answer: T,
  list: keyof T & string,
  cursors: readonly (string | undefined)[],
): T {
  cursorsOf.set(answer, { list, cursors });
  return answer;
}

/** Carries the page mark of one object over to the object made from it. */
export function keepPage(from: object, to: object): void {
  const page = cursorsOf.get(from);
  if (page !== undefined) cursorsOf.set(to, page);
}

/** Rounds in which the single longest list or text is cut, before everything is cut to the same caps. */
const rounds = 12;

/**
 * Fits an answer into `maxChars` characters of JSON. A page is cut after an item, of which at least one stays, and goes on
 * with `next_cursor`; other lists are cut at an item, the longest first; when no list is left to cut, the longest texts are
 * shortened in the middle; at last, what is nested is cut throughout. Notes say what was left out and how to get it.
 * Cursors, confirmations and suggested calls are never cut, since half of one is of no use.
 */
export function limitAnswer(answer: Record<string, unknown>, maxChars: number): Record<string, unknown> {
  if (JSON.stringify(answer).length <= maxChars) return answer;
  const result = structuredClone(answer);
  const present = limitNotes(result.notes, maxChars);
  const notes: string[] = [];
  const whole = () => ({ ...result, notes: [...present, ...mergeNotes(notes)] });
  const over = () => JSON.stringify(whole()).length - maxChars;

  const page = cursorsOf.get(answer);
  const paged = page !== undefined && cutPage(result, page, maxChars, notes, over) ? page.list : undefined;

  for (let round = 0; round < rounds && over() > 0; round += 1) {
    // A new note needs room itself.
    const cut = cutLongestList(result, over() + 200, paged);
    if (cut === undefined) break;
    if (cut.path === cut.key && result.returned === cut.of) result.returned = cut.kept;
    notes.push(
      `${cut.path}: the last ${cut.of - cut.kept} of ${cut.of} were left out to keep this under ${maxChars} characters; raise max_chars to see them.`,
    );
  }
  const shortened = `Long texts were shortened in the middle to keep this under ${maxChars} characters; raise max_chars to see them whole.`;
  for (let round = 0; round < rounds && over() > 0; round += 1) {
    if (!cutLongestText(result, over() + (notes.includes(shortened) ? 0 : shortened.length))) break;
    if (!notes.includes(shortened)) notes.push(shortened);
  }
  if (over() > 0) {
    notes.push(
      `Nested lists, mappings and texts were cut to keep this under ${maxChars} characters; raise max_chars to see them whole.`,
    );
    for (let cap = 64; cap >= 1 && over() > 0; cap = Math.floor(cap / 2)) cutToCaps(result, cap, paged);
  }
  return whole();
}

/** Cuts the list of a page to the most items that fit, and at least one. Gives whether the list is to be left alone from here on. */
function cutPage(
  result: Record<string, unknown>,
  page: { list: string; cursors: readonly (string | undefined)[] },
  maxChars: number,
  notes: string[],
  over: () => number,
): boolean {
  const items = result[page.list];
  if (!Array.isArray(items) || items.length === 0) return false;
  const present = { next_cursor: result.next_cursor, returned: result.returned };
  const keep = (kept: number) => {
    notes.length = 0;
    result[page.list] = items.slice(0, kept);
    if (kept === items.length) {
      Object.assign(result, present);
      return;
    }
    result.next_cursor = page.cursors[kept - 1];
    if (typeof result.returned === "number") result.returned = kept;
    const words = page.list.replaceAll("_", " ");
    notes.push(
      `${items.length - kept} of the ${items.length} ${words} of this page did not fit into ${maxChars} characters: go on with next_cursor, or raise max_chars.`,
    );
  };
  // The places where another page can start; the end of this page is one.
  const places = items
    .map((_, index) => index + 1)
    .filter((kept) => kept === items.length || page.cursors[kept - 1] !== undefined);
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    keep(places[middle]!);
    if (over() <= 0) low = middle;
    else high = middle - 1;
  }
  keep(places[low]!);
  if (present.next_cursor === undefined && result.next_cursor === undefined) delete result.next_cursor;
  if (present.returned === undefined) delete result.returned;
  return true;
}

/** The notes that an answer brought, cut to a third of its room: a deployment may have hundreds of broken locations. */
function limitNotes(notes: unknown, maxChars: number): string[] {
  const all = Array.isArray(notes) ? notes.map(String) : [];
  let used = 0;
  const kept = all.filter((note) => {
    used += JSON.stringify(note).length + 1;
    return used <= maxChars / 3;
  });
  return kept.length === all.length
    ? kept
    : [...kept, `${all.length - kept.length} more notes were left out; raise max_chars to see them.`];
}

/** One list may be cut in several rounds, each of which wrote a note: the first few say enough. */
function mergeNotes(notes: readonly string[]): string[] {
  return notes.length <= 4 ? [...notes] : [...notes.slice(0, 3), `${notes.length - 3} more parts were cut as well.`];
}
