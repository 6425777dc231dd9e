import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName } from "../../dagster/find.ts";
import { type InstigatorKind, readInstigator } from "../../dagster/instigation.ts";
import { readTicks } from "../../dagster/ticks.ts";
import { emptyHint } from "../../output/hints.ts";
import { parseTime } from "../../output/time.ts";
import { cursor, limit, location, shortText, time } from "../params.ts";
import { toldTick } from "./answer-schemas.ts";

/** The arguments of both tick lists. */
export const tickListInput = z.strictObject({
  name: shortText,
  location,
  repository: shortText.optional(),
  status: z
    .array(z.enum(["STARTED", "SKIPPED", "SUCCESS", "FAILURE"]))
    .min(1)
    .max(4)
    .optional(),
  before: time.optional(),
  after: time.optional(),
  include_logs: z.boolean().default(false),
  limit: limit(20, 200),
  cursor,
});

/** The answer of both tick lists, newest first. */
export const tickListOutput = {
  location: z.string(),
  ticks: z.array(toldTick),
  returned: z.number(),
  next_cursor: z.string().optional(),
  hint: z.string().optional(),
};

/**
 * The ticks that match, newest first, as a page; an empty one says why.
 * @throws {OperationError} as `findByName` does, and `invalid_arguments` for times that no tick can lie between
 */
export async function listTicks(dagster: Dagster, kind: InstigatorKind, input: z.output<typeof tickListInput>) {
  const now = Date.now();
  const before = input.before === undefined ? undefined : parseTime(input.before, "before", now) / 1000;
  const after = input.after === undefined ? undefined : parseTime(input.after, "after", now) / 1000;
  if (before !== undefined && after !== undefined && before <= after) {
    throw new OperationError("invalid_arguments", "before: must be later than after; no tick can lie between them.");
  }
  const found = await findByName(dagster, kind, input);
  const page = await readTicks(dagster, kind, found, {
    statuses: input.status,
    before,
    after,
    limit: input.limit,
    cursor: input.cursor,
    logs: input.include_logs,
  });
  const hint =
    page.ticks.length > 0 || input.cursor !== undefined
      ? undefined
      : input.status !== undefined || before !== undefined || after !== undefined
        ? emptyHint(
            "ticks",
            { status: input.status, before, after },
            kind === "sensor"
              ? "Leave them out to see all. Of sensors, Dagster deletes skipped ticks after 7 days unless its configuration says otherwise."
              : undefined,
          )
        : await neverTicked(dagster, kind, found);
  return { found, page, hint };
}

async function neverTicked(
  dagster: Dagster,
  kind: InstigatorKind,
  found: Parameters<typeof readInstigator>[2],
): Promise<string> {
  const { state, nextTick } = await readInstigator(dagster, kind, found);
  if (state.status === "stopped") return `It has no ticks: it is stopped. start_${kind} starts it.`;
  return `It is running and has not ticked yet${nextTick === undefined ? "" : `: its next tick is at ${nextTick}`}. Only the daemon makes ticks; list_daemons tells whether it runs.`;
}
