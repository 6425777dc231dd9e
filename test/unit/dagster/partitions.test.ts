import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OperationError } from "../../../src/dagster/errors.ts";
import { PartitionSpace } from "../../../src/dagster/partition-space.ts";
import { choosePartition, choosePartitions } from "../../../src/dagster/partitions.ts";
import { days } from "../../support/fake-partitions.ts";

const daily = new PartitionSpace("asset", "a/daily", [{ name: "default", kind: "time", keys: days(31) }]);
const stores = new PartitionSpace("asset", "a/stores", [
  { name: "default", kind: "static", keys: ["north", "south", "east", "west"] },
]);
// Named so that the dimension of time is not the first by name.
const both = new PartitionSpace("asset", "a/both", [
  { name: "store", kind: "static", keys: ["north", "south", "east"] },
  { name: "date", kind: "time", keys: days(4) },
]);

function errorOf(act: () => unknown): OperationError {
  try {
    act();
  } catch (error) {
    if (error instanceof OperationError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("partition keys", () => {
  it("puts keys of several dimensions together by the names of the dimensions, the first changing slowest", () => {
    expect(both.count).toBe(12);
    expect(both.keys().slice(0, 4)).toEqual([
      "2024-01-01|north",
      "2024-01-01|south",
      "2024-01-01|east",
      "2024-01-02|north",
    ]);
  });

  it("finds every key where it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), (index) => {
        expect(both.indexOf(both.keyAt(index))).toBe(index);
      }),
    );
  });

  it("takes single keys, lists, ranges and dimensions, each key once and in the definition's order", () => {
    expect(choosePartitions(stores, { partitions: ["west", "north", "west"], partition: "east" })).toEqual([
      "north",
      "east",
      "west",
    ]);
    expect(choosePartitions(stores, { partition_range: { start: "south", end: "west" } })).toEqual([
      "south",
      "east",
      "west",
    ]);
    expect(choosePartitions(daily, { partition_range: { start: "2024-01-30", end: "2024-01-31" } })).toEqual([
      "2024-01-30",
      "2024-01-31",
    ]);
    expect(choosePartition(both, { store: "south", date: "2024-01-02" })).toBe("2024-01-02|south");
    expect(choosePartition(daily, { default: "2024-01-02" })).toBe("2024-01-02");
  });

  it("reads a range of several dimensions as one range in each", () => {
    expect(choosePartitions(both, { partition_range: { start: "2024-01-02|north", end: "2024-01-03|south" } })).toEqual(
      ["2024-01-02|north", "2024-01-02|south", "2024-01-03|north", "2024-01-03|south"],
    );
  });

  it.each([
    [daily, "2024-02-01", ["2024-01-30", "2024-01-31"], "a/daily has 31 keys, 2024-01-01 to 2024-01-31"],
    [stores, "nroth", ["north"], "a/stores has 4 keys, north to west"],
    [both, "2024-01-02|nort", ["2024-01-02|north"], 'the dimension store has no "nort"'],
    [both, "north|2024-01-02", ["2024-01-02|north"], 'the dimension date has no "north"'],
  ])("names the nearest keys for a wrong one (%#)", (space, key, candidates, message) => {
    const error = errorOf(() => choosePartition(space, key));
    expect(error.code).toBe("partition_not_found");
    expect(error.candidates).toEqual(expect.arrayContaining(candidates));
    expect(error.message).toContain(message);
  });

  it.each([
    [
      () => choosePartitions(daily, { partition_range: { start: "2024-01-05", end: "2024-01-02" } }),
      "swap start and end",
    ],
    [
      () => choosePartitions(both, { partition_range: { start: "2024-01-01|south", end: "2024-01-02|north" } }),
      "of the dimension store",
    ],
    [() => choosePartition(both, "2024-01-01"), '"date|store"'],
    [() => choosePartition(both, { date: "2024-01-01" }), "the dimension store is missing"],
    [() => choosePartition(both, { date: "2024-01-01", store: "north", x: "1" }), 'there is no dimension "x"'],
  ])("refuses what does not fit the dimensions (%#)", (act, message) => {
    const error = errorOf(act);
    expect(error.code).toBe("invalid_arguments");
    expect(error.message).toContain(message);
  });

  it("says how to get keys where there are none", () => {
    const empty = new PartitionSpace("asset", "a/regions", [
      { name: "default", kind: "dynamic", keys: [], dynamicName: "regions" },
    ]);
    expect(errorOf(() => choosePartition(empty, "emea")).message).toBe(
      'There is no partition "emea": a/regions has no partition yet: its partitions definition regions is empty; add_dynamic_partition adds keys.',
    );
  });
});

describe("ranges", () => {
  it("holds exactly the given partitions, so that each range given back chooses the same", () => {
    for (const space of [daily, both]) {
      fc.assert(
        fc.property(fc.uniqueArray(fc.integer({ min: 0, max: space.count - 1 })), (indexes) => {
          const ranges = space.ranges(indexes);
          const chosen = ranges.flatMap(({ start, end }) =>
            choosePartitions(space, { partition_range: { start, end } }),
          );
          expect([...chosen].sort()).toEqual(indexes.map((index) => space.keyAt(index)).sort());
          expect(ranges.reduce((sum, { count }) => sum + count, 0)).toBe(indexes.length);
        }),
      );
    }
  });

  it("merges rows of two dimensions into one block", () => {
    expect(both.ranges(Array.from({ length: 12 }, (_, index) => index))).toEqual([
      { start: "2024-01-01|north", end: "2024-01-04|east", count: 12 },
    ]);
  });
});

describe("runs of a backfill", () => {
  const space = (perRun: number) =>
    new PartitionSpace("asset", "a", [{ name: "default", kind: "time", keys: days(31) }], perRun);

  it.each([
    [1, [0, 1, 2, 5], 4],
    [Number.POSITIVE_INFINITY, [0, 1, 2], 1],
    // Dagster makes one run for each range of consecutive partitions.
    [Number.POSITIVE_INFINITY, [0, 1, 5], 2],
    [2, [0, 1, 2, 3, 4, 10], 4],
  ])("with %d partitions in a run, %j take %d", (perRun, indexes, runs) => {
    expect(space(perRun).runsFor(indexes)).toBe(runs);
  });

  it("goes along the dimension that needs fewer ranges", () => {
    const one = new PartitionSpace("asset", "a", both.dimensions, Number.POSITIVE_INFINITY);
    // Four days of two stores: one range of days for each store.
    const indexes = choosePartitions(one, {
      partition_range: { start: "2024-01-01|north", end: "2024-01-04|south" },
    }).map((key) => one.indexOf(key)!);
    expect(one.runsFor(indexes)).toBe(2);
  });
});
