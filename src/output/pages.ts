import { OperationError } from "../dagster/errors.ts";
import { asPage } from "./limit.ts";

/** An opaque cursor that holds a position, so that nobody builds on what is in it. */
export function encodeCursor(position: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/**
 * The position in a cursor that `encodeCursor` made.
 * @throws {OperationError} `invalid_arguments` when it is not one
 */
export function decodeCursor<T extends Record<string, unknown>>(cursor: string): T {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (position !== null && typeof position === "object" && !Array.isArray(position)) return position as T;
  } catch {
    // Told below, like every other text that is no cursor.
  }
  throw new OperationError("invalid_arguments", "cursor: this is not a next_cursor of this tool; leave it out to start at the beginning.");
}

/** What a list answer has besides its items. */
export interface PageParts {
  total?: number;
  next_cursor?: string;
  hint?: string;
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
  const after = cursor === undefined ? undefined : decodeCursor<{ after: string }>(cursor).after;
  const start = after === undefined ? 0 : firstIndexAfter(items, keyOf, after);
  const page = items.slice(start, start + limit);
  const last = page.at(-1);
  const more = start + page.length < items.length;
  const answer = {
    [name]: page.map(toAnswer),
    returned: page.length,
    total: items.length,
    ...(more && last !== undefined ? { next_cursor: encodeCursor({ after: keyOf(last) }) } : {}),
  } as { [key in K]: A[] } & { returned: number; total: number; next_cursor?: string };
  return asPage(answer, name, page.map((item) => encodeCursor({ after: keyOf(item) })));
}

function firstIndexAfter<T>(items: readonly T[], keyOf: (item: T) => string, after: string): number {
  const index = items.findIndex((item) => keyOf(item) > after);
  return index < 0 ? items.length : index;
}
