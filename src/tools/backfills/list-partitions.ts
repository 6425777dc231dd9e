import { z } from "zod";
import { OperationError } from "../../dagster/errors.ts";
import type { PartitionStatus, PartitionStatuses } from "../../dagster/partition-statuses.ts";
import { emptyHint } from "../../output/hints.ts";
import { asPage } from "../../output/limit.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { defineTool } from "../define.ts";
import { cursor, limit, shortText } from "../params.ts";
import {
  readStatusesOf,
  statusOfTold,
  type ToldStatus,
  targetInput,
  targetShape,
  toldStatus,
  toldStatuses,
} from "./partitioned-target.ts";

const counts = {
  materialized: z.number().optional(),
  succeeded: z.number().optional(),
  failed: z.number().optional(),
  in_progress: z.number().optional(),
  missing: z.number().optional(),
};

export const listPartitions = defineTool({
  name: "list_partitions",
  toolset: "backfills",
  access: "read",
  title: "List partitions",
  description:
    "List partition keys of an asset or job with their status. dimension lists the keys of one dimension with counts instead. get_partition_status sums up.",
  input: z.strictObject({
    ...targetInput,
    status: z.enum(toldStatuses).optional(),
    dimension: shortText.optional(),
    order: z.enum(["asc", "desc"]).default("asc"),
    limit: limit(100, 1000),
    cursor,
  }),
  output: z.strictObject({
    ...targetShape,
    partitions: z.array(z.strictObject({ partition: z.string(), status: z.enum(toldStatuses).optional(), ...counts })),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const statuses = await readStatusesOf(dagster, input, true);
    const { space } = statuses;
    const wanted = input.status === undefined ? undefined : statusOfTold(input.status);
    const rows =
      input.dimension === undefined ? rowsOf(statuses, wanted) : rowsOfDimension(statuses, input.dimension, wanted);
    if (input.order === "desc") rows.reverse();
    const start =
      input.cursor === undefined ? 0 : startAfter(rows, statuses, input, decodeCursor(input.cursor, position));
    const page = rows.slice(start, start + input.limit);
    const cursors = page.map(({ index, key }) => encodeCursor({ after: key, at: index, order: input.order }));
    const partitions = page.map((row) => row.answer());
    const answer = {
      [space.owner]: space.of,
      partitions,
      returned: page.length,
      total: rows.length,
      next_cursor: start + page.length < rows.length ? cursors.at(-1) : undefined,
    };
    if (rows.length > 0) return asPage(answer, "partitions", cursors);
    const { status, dimension } = input;
    const dynamic = space.dimensions.find(({ dynamicName, keys }) => dynamicName !== undefined && keys.length === 0);
    const advice =
      dynamic === undefined
        ? undefined
        : `Its partitions definition ${dynamic.dynamicName} is empty: add_dynamic_partition adds keys.`;
    return { ...answer, hint: emptyHint(`partitions of ${space.of}`, { status, dimension }, advice) };
  },
});

const position = z.strictObject({ after: z.string(), at: z.int().min(0), order: z.enum(["asc", "desc"]) });
type Counted = Partial<Record<ToldStatus, number>>;

interface Row {
  /** The position in the definition, or in the dimension. */
  index: number;
  key: string;
  answer(): { partition: string; status?: ToldStatus } & Counted;
}

function rowsOf(statuses: PartitionStatuses, wanted: PartitionStatus | undefined): Row[] {
  const indexes =
    wanted === undefined ? Array.from({ length: statuses.space.count }, (_, index) => index) : statuses.with(wanted);
  const { space } = statuses;
  return indexes.map((index) => ({
    index,
    get key() {
      return space.keyAt(index);
    },
    answer: () => ({ partition: space.keyAt(index), status: toldStatus(statuses.at(index), space.owner) }),
  }));
}

function rowsOfDimension(statuses: PartitionStatuses, name: string, wanted: PartitionStatus | undefined): Row[] {
  const { space } = statuses;
  const place = space.dimensions.findIndex((dimension) => dimension.name === name);
  if (place < 0) {
    throw new OperationError(
      "invalid_arguments",
      `dimension: ${space.of} has no dimension ${JSON.stringify(name.slice(0, 80))}.`,
      {
        allowed: space.dimensions.map((dimension) => dimension.name),
      },
    );
  }
  const keys = space.dimensions[place]!.keys;
  const tallies = keys.map(() => ({ materialized: 0, failed: 0, in_progress: 0, missing: 0 }));
  // How many partitions pass before the key of this dimension changes: the dimensions after it change faster.
  const step = space.dimensions.slice(place + 1).reduce((product, { keys: of }) => product * of.length, 1);
  for (let index = 0; index < space.count; index += 1) {
    tallies[Math.floor(index / step) % keys.length]![statuses.at(index)] += 1;
  }
  return keys.flatMap((key, index) => {
    const tally = tallies[index]!;
    if (wanted !== undefined && tally[wanted] === 0) return [];
    return [{ index, key, answer: () => ({ partition: key, ...withoutZeros(tally, space.owner) }) }];
  });
}

function withoutZeros(tally: Record<PartitionStatus, number>, owner: "asset" | "job"): Counted {
  const counts = (Object.entries(tally) as [PartitionStatus, number][]).filter(([, count]) => count > 0);
  return Object.fromEntries(counts.map(([status, count]) => [toldStatus(status, owner), count]));
}

/** The cursor names a key, since keys that are added or deleted meanwhile move the positions of others. */
function startAfter(
  rows: readonly Row[],
  { space }: PartitionStatuses,
  { order, dimension }: { order: string; dimension?: string },
  { after, at, order: madeFor }: z.output<typeof position>,
): number {
  if (madeFor !== order) throw new OperationError("invalid_arguments", `cursor: it belongs to order: ${madeFor}.`);
  const place = space.dimensions.findIndex(({ name }) => name === dimension);
  const known = dimension === undefined ? space.indexOf(after) : space.indexInDimension(place, after);
  // Where the key was deleted, the one after it has moved to its place.
  const last = known ?? (order === "asc" ? at - 1 : at);
  const next = rows.findIndex(({ index }) => (order === "asc" ? index > last : index < last));
  return next < 0 ? rows.length : next;
}
