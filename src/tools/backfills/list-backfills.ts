import { z } from "zod";
import { findAssets, readAssetGraph } from "../../dagster/asset-graph.ts";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { backfillSummary } from "../../dagster/backfill-state.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findByName, findLocation } from "../../dagster/find.ts";
import { startLooking } from "../../dagster/looking.ts";
import { expectType } from "../../dagster/unions.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { isoFromSeconds, parseTime } from "../../output/time.ts";
import { BackfillListDocument, type BackfillListQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, cursor, limit, location, shortText, time } from "../params.ts";
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

/**
 * How many backfills one request looks through for those of a job, asset or location, since Dagster itself cannot filter by
 * these; and how many a call with matches looks through.
 */
const lookedAtOnce = 100;
const enoughLookedThrough = 2000;

/** Where a page ends: after a backfill, its id. */
const position = z.strictObject({ backfill: z.string() });

const input = z.strictObject({
  status: z.array(z.enum(statuses)).min(1).optional(),
  job: shortText.optional(),
  location,
  repository: shortText.optional(),
  asset_key: assetKey.optional(),
  created_after: time.optional().describe("ISO 8601 or -24h"),
  created_before: time.optional(),
  limit: limit(20, 200),
  cursor,
});
type Input = z.output<typeof input>;
type Backfill = Extract<
  BackfillListQuery["partitionBackfillsOrError"],
  { __typename?: "PartitionBackfills" }
>["results"][number];

export const listBackfills = defineTool({
  name: "list_backfills",
  toolset: "backfills",
  access: "read",
  title: "List backfills",
  description: "List backfills, newest first. Status REQUESTED is one that runs.",
  input,
  output: z.strictObject({
    backfills: z.array(z.strictObject({ ...backfillSummaryShape, location: z.string().optional() })),
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
    const keep = await keeperOf(input, dagster);
    const isEnough = startLooking(enoughLookedThrough);
    // One more than asked for tells whether there is a next page.
    const batch = keep === undefined ? input.limit + 1 : lookedAtOnce;
    const found: Backfill[] = [];
    let after = input.cursor === undefined ? undefined : decodeCursor(input.cursor, position).backfill;
    let stopped = false;
    for (let seen = 0; ; ) {
      const { partitionBackfillsOrError } = await dagster.query(BackfillListDocument, {
        filters,
        cursor: after,
        limit: batch,
      });
      const { results } = expectType(partitionBackfillsOrError, "PartitionBackfills");
      found.push(...(keep === undefined ? results : results.filter(keep)));
      seen += results.length;
      after = results.at(-1)?.id;
      if (found.length > input.limit || results.length < batch) break;
      stopped = isEnough(seen, found.length);
      if (stopped) {
        dagster.note(
          `${seen} backfills were looked through, back to ${isoFromSeconds(results.at(-1)?.timestamp)}: go on with next_cursor, or narrow the search with created_after, created_before or status.`,
        );
        break;
      }
    }
    const page = found.slice(0, input.limit);
    const cursors = page.map(({ id }) => encodeCursor({ backfill: id }));
    const next = stopped && after !== undefined ? encodeCursor({ backfill: after }) : undefined;
    const answer = {
      backfills: page.map((backfill) => ({
        ...backfillSummary(backfill),
        location: backfill.partitionSet?.repositoryOrigin.repositoryLocationName,
      })),
      returned: page.length,
      next_cursor: found.length > page.length ? cursors.at(-1) : next,
      hint: page.length === 0 && next === undefined ? await hintOf(input, dagster) : undefined,
    };
    return asPage(answer, "backfills", cursors);
  },
});

/** What of the filters Dagster cannot apply; undefined when it applies all. */
async function keeperOf(
  { job, asset_key: asset, location, repository }: Input,
  dagster: Dagster,
): Promise<((backfill: Backfill) => boolean) | undefined> {
  const byPlace = location !== undefined || repository !== undefined;
  if (job === undefined && asset === undefined && !byPlace) return undefined;
  const { assets } = byPlace ? await readAssetGraph(dagster) : { assets: new Map<string, never>() };
  const isPlace = (place: { location: string; repository: string }) =>
    (location === undefined || place.location === location) &&
    (repository === undefined || place.repository === repository);
  return (backfill) => {
    const keys = (backfill.assetSelection ?? []).map(({ path }) => assetKeyText(path));
    if (job !== undefined && (backfill.isAssetBackfill || backfill.jobName !== job)) return false;
    if (asset !== undefined && !keys.includes(asset)) return false;
    if (!byPlace) return true;
    if (backfill.isAssetBackfill) return keys.some((key) => assets.has(key) && isPlace(assets.get(key)!));
    const origin = backfill.partitionSet?.repositoryOrigin;
    if (origin) return isPlace({ location: origin.repositoryLocationName, repository: origin.repositoryName });
    dagster.note(
      "Backfills of jobs that no loaded code location defines any more were left out: Dagster does not tell where they were. Leave location and repository out to see them.",
    );
    return false;
  };
}

/** A name that does not exist is an error, not an empty list; backfills of what was since removed are found before this. */
async function hintOf(given: Input, dagster: Dagster): Promise<string> {
  const { status, job, location, repository, asset_key, created_after, created_before, cursor: from } = given;
  if (from !== undefined) return "No more backfills follow the page that this cursor is of.";
  if (location !== undefined) await findLocation(dagster, location);
  if (job !== undefined) {
    await findByName(dagster, "job", { name: job, location, repository }).catch((error: unknown) => {
      if (!(error instanceof OperationError) || error.code !== "ambiguous_name") throw error;
    });
  }
  if (asset_key !== undefined) await findAssets(dagster, [asset_key]);
  return emptyHint("backfills", { status, job, location, repository, asset_key, created_after, created_before });
}
