import { z } from "zod";
import { readAssetDefinition } from "../../dagster/asset-details.ts";
import { type AssetEvent, type EventsCursor, eventsCursor, readAssetEvents } from "../../dagster/asset-events.ts";
import { failedRunsOf } from "../../dagster/asset-failures.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { choosePartition, readAssetPartitions } from "../../dagster/partitions.ts";
import { type RunsPosition, runsPosition } from "../../dagster/run-pages.ts";
import { partitionOf, tagMap } from "../../dagster/run-summary.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { isoFromSeconds, parseTime } from "../../output/time.ts";
import { defineTool } from "../define.ts";
import { assetKey, cursor, limit, partitionKey, time } from "../params.ts";
import { nextCalls } from "./asset-shapes.ts";

const eventKinds = ["materialization", "observation", "failure"] as const;

interface Wanted {
  key: string;
  partition?: string;
  /** In milliseconds. */
  before?: number;
  after?: number;
  limit: number;
}

interface Page {
  events: AssetEvent[];
  cursors: string[];
  next_cursor?: string;
}

export const listAssetMaterializations = defineTool({
  name: "list_asset_materializations",
  toolset: "assets",
  access: "read",
  title: "List materializations of an asset",
  description:
    "History of an asset, newest first: materializations, observations or failures, with run, partition, versions and all metadata values.",
  input: z.strictObject({
    asset_key: assetKey,
    event_type: z.enum(eventKinds).default("materialization"),
    partition: partitionKey.optional(),
    before: time.optional(),
    after: time.optional(),
    limit: limit(10, 200),
    cursor,
  }),
  output: z.strictObject({
    events: z.array(
      z.strictObject({
        at: z.string().optional(),
        run_id: z.string().optional(),
        partition: z.string().optional(),
        step: z.string().optional(),
        description: z.string().optional(),
        data_version: z.string().optional(),
        code_version: z.string().optional(),
        tags: z.record(z.string(), z.string()).optional(),
        metadata: z.record(z.string(), z.unknown()).optional(),
        failure_reason: z.string().optional(),
        failure_type: z.string().optional(),
      }),
    ),
    returned: z.number(),
    next_cursor: z.string().optional(),
    next: nextCalls,
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const { asset_key: key, event_type: kind } = input;
    const now = Date.now();
    const wanted: Wanted = {
      key,
      before: input.before === undefined ? undefined : parseTime(input.before, "before", now),
      after: input.after === undefined ? undefined : parseTime(input.after, "after", now),
      limit: input.limit,
    };
    if (wanted.before !== undefined && wanted.after !== undefined && wanted.before <= wanted.after) {
      throw new OperationError("invalid_arguments", "before must be later than after; no event can lie between them.");
    }
    const definition = await readAssetDefinition(dagster, key);
    wanted.partition = await partitionText(dagster, key, input.partition, definition !== undefined);
    const { events, cursors, next_cursor } =
      kind === "failure"
        ? await failures(dagster, wanted, positionIn(input.cursor, z.union([eventsCursor, runsPosition])))
        : await recorded(dagster, wanted, kind, positionIn(input.cursor, eventsCursor));
    const [first] = events;
    const answer = {
      events,
      returned: events.length,
      ...(next_cursor === undefined ? {} : { next_cursor }),
      ...(kind === "failure" && first?.run_id !== undefined
        ? { next: [{ tool: "diagnose_run", arguments: { run_id: first.run_id }, why: "why the latest one failed" }] }
        : {}),
      ...(events.length === 0 && input.cursor === undefined && next_cursor === undefined
        ? {
            hint: emptyHint(`${kind}s of this asset`, {
              partition: input.partition,
              before: input.before,
              after: input.after,
            }),
          }
        : {}),
    };
    return asPage(answer, "events", cursors);
  },
});

/** The key of a partition in Dagster's writing. What has no definition any more may still have events of its partitions. */
async function partitionText(
  dagster: Dagster,
  key: string,
  given: string | Record<string, string> | undefined,
  isDefined: boolean,
): Promise<string | undefined> {
  if (given === undefined) return undefined;
  if (isDefined) return choosePartition(await readAssetPartitions(dagster, key), given);
  if (typeof given === "string") return given;
  return Object.keys(given)
    .sort()
    .map((dimension) => given[dimension])
    .join("|");
}

function positionIn<S extends z.ZodType>(cursor: string | undefined, shape: S): z.output<S> | undefined {
  return cursor === undefined ? undefined : decodeCursor(cursor, shape);
}

async function recorded(
  dagster: Dagster,
  wanted: Wanted,
  kind: (typeof eventKinds)[number],
  cursor: EventsCursor | undefined,
): Promise<Page> {
  const page = await readAssetEvents(dagster, wanted.key, { ...wanted, kind, cursor });
  return {
    events: page.events,
    cursors: page.cursors.map((position) => encodeCursor({ ...position })),
    next_cursor: page.next === undefined ? undefined : encodeCursor({ ...page.next }),
  };
}

/** Failures: Dagster+ records them as events; elsewhere the failed runs tell of them. */
async function failures(
  dagster: Dagster,
  wanted: Wanted,
  cursor: EventsCursor | RunsPosition | undefined,
): Promise<Page> {
  const from = cursor !== undefined && "created" in cursor ? cursor : undefined;
  if (cursor === undefined || !("created" in cursor)) {
    const page = await recorded(dagster, wanted, "failure", cursor);
    if (page.events.length > 0 || dagster.config.kind !== "open_source") return page;
  }
  const { runs, positions, next, stopped } = await failedRunsOf(dagster, wanted.key, {
    partition: wanted.partition,
    before: wanted.before === undefined ? undefined : wanted.before / 1000,
    after: wanted.after === undefined ? undefined : wanted.after / 1000,
    from,
    limit: wanted.limit,
  });
  if (stopped !== undefined) {
    dagster.note(
      `${stopped.seen} failed runs were looked through, back to ${isoFromSeconds(stopped.created)}: go on with next_cursor, or narrow the search with after and before.`,
    );
  }
  return {
    events: runs.map((run) => ({
      at: isoFromSeconds(run.endTime ?? run.creationTime),
      run_id: run.runId,
      partition: partitionOf(tagMap(run.tags)),
    })),
    cursors: positions.map(encodeCursor),
    next_cursor: next === undefined ? undefined : encodeCursor(next),
  };
}
