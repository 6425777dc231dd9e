import { z } from "zod";
import { isoFromMillis } from "../output/time.ts";
import {
  AssetHistoryDocument,
  type AssetHistoryQuery,
  AssetOlderHistoryDocument,
  type AssetOlderHistoryQuery,
} from "../queries/generated/graphql.ts";
import { assetKeyInput, assetNotFound } from "./asset-graph.ts";
import type { Dagster } from "./dagster.ts";
import { OperationError } from "./errors.ts";
import { metadataValues } from "./metadata.ts";
import { expectType, isType } from "./unions.ts";

/** What happened to an asset. */
export type AssetEventKind = "materialization" | "observation" | "failure";

/** Which events are wanted, the newest first. Times are in milliseconds. */
export interface EventsWanted {
  kind: AssetEventKind;
  partition?: string;
  before?: number;
  after?: number;
  limit: number;
  /** Where the page before ended, as it said. */
  cursor?: EventsCursor;
}

/**
 * Where a page ends: a position in Dagster's event log and how many events after it were given; or, on servers that tell no
 * position, a time in milliseconds and how many events of that millisecond were given.
 */
export const eventsCursor = z.union([
  z.strictObject({ log: z.base64().optional(), skip: z.int().min(0) }),
  z.strictObject({ at: z.int(), given: z.int().min(0) }),
]);
export type EventsCursor = z.output<typeof eventsCursor>;

/** An event in the words of answers. */
export interface AssetEvent {
  at?: string;
  /** Absent for an event that was reported from outside of a run. */
  run_id?: string;
  partition?: string;
  step?: string;
  description?: string;
  data_version?: string;
  code_version?: string;
  tags?: Record<string, string>;
  metadata?: Record<string, unknown>;
  failure_reason?: string;
  failure_type?: string;
}

/** A page of events. */
export interface EventsPage {
  events: AssetEvent[];
  /** The cursor of the page that starts after each event. */
  cursors: EventsCursor[];
  /** The cursor of the next page; undefined when this is the last. */
  next?: EventsCursor;
}

const selectors = {
  materialization: "MATERIALIZATION",
  observation: "OBSERVATION",
  failure: "FAILED_TO_MATERIALIZE",
} as const;

/**
 * Events of an asset, the newest first.
 *
 * @throws {OperationError} `asset_not_found` with the nearest keys
 */
export async function readAssetEvents(dagster: Dagster, key: string, wanted: EventsWanted): Promise<EventsPage> {
  const { cursor } = wanted;
  if (cursor !== undefined && "at" in cursor) return olderEvents(dagster, key, wanted, cursor);
  const skip = cursor?.skip ?? 0;
  const asked = skip + wanted.limit;
  const history = await historyPage(dagster, key, wanted, asked, cursor?.log);
  if (history === undefined) return olderEvents(dagster, key, wanted);
  const results = history.results.slice(skip);
  // Dagster does not say whether more follows.
  const more =
    history.results.length === asked &&
    (await historyPage(dagster, key, wanted, 1, history.cursor))!.results.length > 0;
  return {
    events: results.map(eventAnswer),
    cursors: results.map((_, index) => ({ log: cursor?.log, skip: skip + index + 1 })),
    next: more ? { log: history.cursor, skip: 0 } : undefined,
  };
}

type History = Extract<AssetHistoryQuery["assetOrError"], { __typename?: "Asset" }>["assetEventHistory"];
type OlderAsset = Extract<AssetOlderHistoryQuery["assetOrError"], { __typename?: "Asset" }>;
type OlderEvent = NonNullable<OlderAsset["assetMaterializations"] | OlderAsset["assetObservations"]>[number];

/** A piece of the event history; undefined on a server that does not have it. */
async function historyPage(
  dagster: Dagster,
  key: string,
  wanted: EventsWanted,
  limit: number,
  cursor: string | undefined,
): Promise<History | undefined> {
  const asked = dagster.query(AssetHistoryDocument, {
    key: assetKeyInput(key),
    types: [selectors[wanted.kind]],
    ...filterOf(wanted),
    limit,
    cursor,
  });
  const answer = await asked.catch((error: unknown) => {
    if (error instanceof OperationError && error.code === "unsupported_by_server") return undefined;
    throw error;
  });
  if (answer === undefined) return undefined;
  if (isType(answer.assetOrError, "AssetNotFoundError")) throw await assetNotFound(dagster, [key]);
  return expectType(answer.assetOrError, "Asset").assetEventHistory;
}

function filterOf({ partition, before, after }: Pick<EventsWanted, "partition" | "before" | "after">) {
  return {
    partitions: partition === undefined ? undefined : [partition],
    before: before === undefined ? undefined : String(before),
    after: after === undefined ? undefined : String(after),
  };
}

/** The same by time, for servers whose events have no position. They record no failures of assets. */
async function olderEvents(
  dagster: Dagster,
  key: string,
  wanted: EventsWanted,
  cursor?: { at: number; given: number },
): Promise<EventsPage> {
  const before =
    cursor === undefined ? wanted.before : Math.min(cursor.at + 1, wanted.before ?? Number.POSITIVE_INFINITY);
  const { assetOrError } = await dagster.query(AssetOlderHistoryDocument, {
    key: assetKeyInput(key),
    ...filterOf({ ...wanted, before }),
    limit: wanted.limit + (cursor?.given ?? 0) + 1,
    materializations: wanted.kind === "materialization",
    observations: wanted.kind === "observation",
  });
  if (isType(assetOrError, "AssetNotFoundError")) throw await assetNotFound(dagster, [key]);
  const asset = expectType(assetOrError, "Asset");
  const all: readonly OlderEvent[] = asset.assetMaterializations ?? asset.assetObservations ?? [];
  const cursors: EventsCursor[] = [];
  all.forEach(({ timestamp }, index) => {
    const at = Number(timestamp);
    cursors.push({ at, given: all.slice(0, index + 1).filter((event) => Number(event.timestamp) === at).length });
  });
  const start =
    cursor === undefined
      ? 0
      : Math.min(cursor.given, all.filter((event) => Number(event.timestamp) === cursor.at).length);
  const end = start + wanted.limit;
  return {
    events: all.slice(start, end).map(eventAnswer),
    cursors: cursors.slice(start, end),
    next: all.length > end ? cursors[end - 1] : undefined,
  };
}

/** Tags that an answer tells under names of their own, or that only repeat what is upstream. */
const ownTag = /^dagster\//;

function eventAnswer(event: History["results"][number] | OlderEvent): AssetEvent {
  const tags = new Map(event.tags.map(({ key, value }) => [key, value]));
  const failure = "__typename" in event && event.__typename === "FailedToMaterializeEvent" ? event : undefined;
  return {
    at: isoFromMillis(event.timestamp),
    run_id: event.runId || undefined,
    partition: event.partition ?? undefined,
    step: event.stepKey ?? undefined,
    description: event.description ?? undefined,
    data_version: tags.get("dagster/data_version"),
    code_version: tags.get("dagster/code_version"),
    tags: Object.fromEntries([...tags].filter(([name]) => !ownTag.test(name))),
    metadata: metadataValues(event.metadataEntries),
    failure_reason: failure?.materializationFailureReason,
    failure_type: failure?.materializationFailureType,
  };
}
