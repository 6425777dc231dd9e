import { z } from "zod";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { cursor, plainLimit } from "../params.ts";
import { type KnownToken, type TokenKind, tokenAnswer, toTokenAnswer } from "./token-shapes.ts";

/** What every list of tokens takes. */
export const listInputs = { include_revoked: z.boolean().optional(), limit: plainLimit(50), cursor };

/** What every list of tokens gives. */
export const listOutput = z.strictObject({
  tokens: z.array(tokenAnswer),
  returned: z.number(),
  total: z.number(),
  revoked_left_out: z.number().optional(),
  next_cursor: z.string().optional(),
  hint: z.string().optional(),
});

/** A page of tokens, by their ids. */
export function listAnswer(
  kind: TokenKind,
  tokens: readonly KnownToken[],
  input: { include_revoked?: boolean; limit: number; cursor?: string },
  filters: Record<string, unknown> = {},
) {
  const shown = input.include_revoked ? tokens : tokens.filter(({ revoked }) => !revoked);
  const leftOut = tokens.length - shown.length;
  const sorted = [...shown].sort((a, b) => compare(sortKey(a), sortKey(b)));
  const page = pageOfSorted("tokens", sorted, sortKey, toTokenAnswer, input);
  const extras = {
    ...(leftOut > 0 ? { revoked_left_out: leftOut } : {}),
    ...(shown.length > 0
      ? {}
      : {
          hint:
            leftOut > 0
              ? `All of them are revoked (${leftOut}): include_revoked shows those.`
              : emptyHint(`${kind} tokens`, filters),
        }),
  };
  // Into the page itself, which is marked as one that can be cut.
  return Object.assign(page, extras);
}

/** Ids that are numbers come in their order. */
function sortKey({ id }: KnownToken): string {
  return /^\d+$/.test(id) ? id.padStart(20, "0") : id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
