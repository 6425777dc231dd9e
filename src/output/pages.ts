import { z } from "zod";
import { OperationError } from "../dagster/errors.ts";
import { asPage } from "./limit.ts";

/** An opaque cursor that holds a position, so that nobody builds on what is in it. */
export function encodeCursor(position: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/**
 * The position in a cursor that `encodeCursor` made.
 *
 * @param shape - what this tool's positions look like, strictly: a cursor of another tool must not start its list anew
 * @throws {OperationError} `invalid_arguments` when it is not one
 */
export function decodeCursor<S extends z.ZodType>(cursor: string, shape: S): z.output<S> {
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    throw notACursor();
  }
  const parsed = shape.safeParse(position);
  if (!parsed.success) throw notACursor();
  return parsed.data;
}

/**
 * A page of a list that this server has whole, in a stable order: the cursor is the key of the last item given, so items that
 * come or go between two pages neither shift nor repeat others.
 *
 * @param name - the key of the list in the answer
 * @param items - all that match, sorted by `keyOf` ascending
 * @param toAnswer - maps an item of the page to its answer
 */
export function pageOfSorted<T, A, const K extends string>(
  name: K,
  items: readonly T[],
  keyOf: (item: T) => string,
  toAnswer: (item: T) => A,
  { limit, cursor }: { limit: number; cursor?: string },
): { [key in K]: A[] } & { returned: number; total: number; next_cursor?: string } {
  const start = cursor === undefined ? 0 : firstIndexAfter(items, keyOf, decodeCursor(cursor, position));
  const page = items.slice(start, start + limit);
  const last = page.length - 1;
  const cursors = page.map((item, index) => {
    const key = keyOf(item);
    // Several items may have one key: the cursor says how many of them were given.
    let given = 1;
    while (keyOf(items[start + index - given] ?? item) === key && start + index - given >= 0) given += 1;
    return encodeCursor(given === 1 ? { after: key } : { after: key, given });
  });
  const answer = {
    [name]: page.map(toAnswer),
    returned: page.length,
    total: items.length,
    ...(last >= 0 && start + page.length < items.length ? { next_cursor: cursors[last] } : {}),
  } as { [key in K]: A[] } & { returned: number; total: number; next_cursor?: string };
  return asPage(answer, name, cursors);
}

/** The key of the last item given, and how many items with that key were given when it is more than one. */
const position = z.strictObject({ after: z.string(), given: z.int().positive().optional() });

/** The error for a cursor that is not this tool's. */
function notACursor(): OperationError {
  return new OperationError(
    "invalid_arguments",
    "cursor: this is not a next_cursor of this tool; leave it out to start at the beginning.",
  );
}

function firstIndexAfter<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { after, given = 1 }: z.output<typeof position>,
): number {
  const first = items.findIndex((item) => keyOf(item) >= after);
  if (first < 0) return items.length;
  let index = first;
  while (index < items.length && index < first + given && keyOf(items[index]!) === after) index += 1;
  return index;
}

/** Where a page starts in a list that Dagster pages by opaque cursors: behind so many items of the page of a cursor. */
const serverPosition = z.strictObject({ at: z.string().optional(), skip: z.int().min(0).max(10_000) });

/**
 * A page of a list that Dagster pages by opaque cursors. A page that is cut for its length goes on in the middle of Dagster's.
 *
 * @param name - the key of the list in the answer
 * @param read - asks Dagster for so many items behind a cursor of its own
 * @param toAnswer - maps an item to its answer
 */
export async function pageOfServer<T, A, const K extends string>(
  name: K,
  read: (cursor: string | undefined, count: number) => Promise<{ items: readonly T[]; next?: string }>,
  toAnswer: (item: T) => A,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<{ [key in K]: A[] } & { returned: number; next_cursor?: string }> {
  const { at, skip } = cursor === undefined ? { at: undefined, skip: 0 } : decodeCursor(cursor, serverPosition);
  const { items, next } = await read(at, limit + skip);
  const page = items.slice(skip);
  const answer = {
    [name]: page.map(toAnswer),
    returned: page.length,
    ...(next === undefined ? {} : { next_cursor: encodeCursor({ at: next, skip: 0 }) }),
  } as { [key in K]: A[] } & { returned: number; next_cursor?: string };
  const cursors = page.map((_, index) => encodeCursor({ at, skip: skip + index + 1 }));
  return asPage(answer, name, cursors);
}
