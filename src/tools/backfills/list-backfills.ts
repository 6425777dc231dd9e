import { z } from "zod";
import { findAssets } from "../../dagster/asset-graph.ts";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { backfillSummary } from "../../dagster/backfill-state.ts";
import { findByName } from "../../dagster/find.ts";
import { expectType } from "../../dagster/unions.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { parseTime } from "../../output/time.ts";
import { BackfillListDocument, type BackfillPartsFragment } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, cursor, limit, shortText, time } from "../params.ts";
import { backfillSummaryShape } from "./answers.ts";

const statuses = [
  "REQUESTED",
  "COMPLETED",
  "COMPLETED_SUCCESS",
  "COMPLETED_FAILED",
  "FAILED",
  "FAILING",
  "CANCELED",
  "CANCELING",
] as const;

/** How many backfills one request looks through for those of a job or asset: Dagster itself cannot filter by these. */
const lookedThrough = 100;

export const listBackfills = defineTool({
  name: "list_backfills",
  toolset: "backfills",
  access: "read",
  title: "List backfills",
  description: "List backfills, newest first. Status REQUESTED is one that runs.",
  input: z.strictObject({
    status: z.array(z.enum(statuses)).min(1).optional(),
    job: shortText.optional(),
    asset_key: assetKey.optional(),
    created_after: time.optional().describe("ISO 8601 or -24h"),
    created_before: time.optional(),
    limit: limit(20, 200),
    cursor,
  }),
  output: z.strictObject({
    backfills: z.array(z.strictObject(backfillSummaryShape)),
    returned: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const now = Date.now();
    const seconds = (text: string | undefined, name: string) =>
      text === undefined ? undefined : parseTime(text, name, now) / 1000;
    const filters = {
      statuses: input.status,
      createdAfter: seconds(input.created_after, "created_after"),
      createdBefore: seconds(input.created_before, "created_before"),
    };
    let after = input.cursor === undefined ? undefined : decodeCursor<{ backfill: string }>(input.cursor).backfill;
    if (input.job !== undefined) await findByName(dagster, "job", { name: input.job });
    if (input.asset_key !== undefined) await findAssets(dagster, [input.asset_key]);
    const wanted = (backfill: BackfillPartsFragment) =>
      (input.job === undefined || (!backfill.isAssetBackfill && backfill.jobName === input.job)) &&
      (input.asset_key === undefined ||
        (backfill.assetSelection ?? []).some(({ path }) => assetKeyText(path) === input.asset_key));
    const filtersHere = input.job !== undefined || input.asset_key !== undefined;
    // One more than asked for tells whether there is a next page.
    const batch = filtersHere ? lookedThrough : input.limit + 1;
    const found: BackfillPartsFragment[] = [];
    for (;;) {
      const { partitionBackfillsOrError } = await dagster.query(BackfillListDocument, {
        filters,
        cursor: after,
        limit: batch,
      });
      const { results } = expectType(partitionBackfillsOrError, "PartitionBackfills");
      found.push(...results.filter(wanted));
      after = results.at(-1)?.id;
      if (found.length > input.limit || results.length < batch) break;
    }
    const page = found.slice(0, input.limit);
    const cursors = page.map(({ id }) => encodeCursor({ backfill: id }));
    if (page.length === 0) {
      const { status, job, asset_key, created_after, created_before } = input;
      return {
        backfills: [],
        returned: 0,
        hint: emptyHint("backfills", { status, job, asset_key, created_after, created_before }),
      };
    }
    return asPage(
      {
        backfills: page.map(backfillSummary),
        returned: page.length,
        next_cursor: found.length > page.length ? cursors.at(-1) : undefined,
      },
      "backfills",
      cursors,
    );
  },
});
