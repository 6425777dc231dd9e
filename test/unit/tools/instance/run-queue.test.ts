import { describe, expect, it } from "vitest";
import type { Pool } from "../../../../src/dagster/pools.ts";
import { placesInQueue, type QueueRules, type QueueRun } from "../../../../src/dagster/run-queue.ts";

const now = 1_700_000_000;

function rules(parts: Partial<QueueRules> = {}): QueueRules {
  return { tagLimits: [], poolsHoldBack: true, poolGranularity: "op", poolBuffer: 0, pools: [], ...parts };
}

function run(runId: string, parts: Partial<Omit<QueueRun, "tags">> & { tags?: Record<string, string> } = {}): QueueRun {
  const { tags, ...rest } = parts;
  return {
    runId,
    status: "QUEUED",
    created: now - 100,
    rootPools: [],
    allPools: [],
    hasFreeRoot: true,
    ...rest,
    tags: new Map(Object.entries(tags ?? {})),
  };
}

function pool(name: string, limit: number, parts: Partial<Pool> = {}): Pool {
  return { pool: name, limit, isDefault: false, claimed: [], assigned: [], waiting: [], ...parts };
}

/** Run ids with what each waits for. */
function waits(queued: QueueRun[], going: QueueRun[], given: QueueRules) {
  return placesInQueue(queued, going, given, now).map((place) => [place.run.runId, place.waits]);
}

describe("placesInQueue", () => {
  it("orders by priority, then by age", () => {
    const queued = [
      run("young", { created: now - 1 }),
      run("low", { created: now - 50, tags: { "dagster/priority": "-1" } }),
      run("old", { created: now - 90 }),
      run("high", { created: now - 2, tags: { "dagster/priority": "10" } }),
      run("odd", { created: now - 80, tags: { "dagster/priority": "soon" } }),
    ];
    const places = placesInQueue(queued, [], rules(), now);
    expect(places.map(({ run: { runId }, position, priority }) => [position, runId, priority])).toEqual([
      [1, "high", 10],
      [2, "old", 0],
      [3, "odd", 0],
      [4, "young", 0],
      [5, "low", -1],
    ]);
    expect(places.every((place) => place.waits.length === 0)).toBe(true);
  });

  it("lets as many start as there is room for, and holds the others back", () => {
    const queued = [run("a", { created: 1 }), run("b", { created: 2 }), run("c", { created: 3 })];
    expect(waits(queued, [run("x", { status: "STARTED" })], rules({ maxRuns: 3 }))).toEqual([
      ["a", []],
      ["b", []],
      ["c", [{ limit: "all runs", max: 3, in_use: 1, ahead: 2 }]],
    ]);
    expect(waits([run("a")], [run("x"), run("y")], rules({ maxRuns: 2 }))).toEqual([
      ["a", [{ limit: "all runs", max: 2, in_use: 2, ahead: undefined }]],
    ]);
  });

  it("counts tag limits by key, by value, and for each value", () => {
    const queued = [
      run("a", { created: 1, tags: { team: "finance", user: "ann", any: "1" } }),
      run("b", { created: 2, tags: { team: "sales", user: "bob", any: "2" } }),
    ];
    const going = [run("x", { status: "STARTED", tags: { team: "finance", user: "bob", any: "3" } })];
    expect(
      waits(queued, going, rules({ tagLimits: [{ key: "team", value: "finance", perValue: false, limit: 1 }] })),
    ).toEqual([
      ["a", [{ limit: "tag team=finance", max: 1, in_use: 1, ahead: undefined }]],
      ["b", []],
    ]);
    expect(waits(queued, going, rules({ tagLimits: [{ key: "user", perValue: true, limit: 1 }] }))).toEqual([
      ["a", []],
      ["b", [{ limit: "tag user=bob", max: 1, in_use: 1, ahead: undefined }]],
    ]);
    expect(waits(queued, going, rules({ tagLimits: [{ key: "any", perValue: false, limit: 2 }] }))).toEqual([
      ["a", []],
      ["b", [{ limit: "tag any", max: 2, in_use: 1, ahead: 1 }]],
    ]);
  });

  it("does not count a run that a tag holds back against those after it", () => {
    const limits = [{ key: "team", value: "finance", perValue: false, limit: 1 }];
    const queued = [run("a", { created: 1, tags: { team: "finance" } }), run("b", { created: 2 })];
    const going = [run("x", { status: "STARTED", tags: { team: "finance" } })];
    expect(waits(queued, going, rules({ tagLimits: limits, maxRuns: 2 }))).toEqual([
      ["a", [{ limit: "tag team=finance", max: 1, in_use: 1, ahead: undefined }]],
      ["b", []],
    ]);
  });

  it("holds a run back for a pool by ops: only when every step that it starts with waits for a full one", () => {
    const full = pool("db", 1, { claimed: [{ run_id: "x", step: "s" }] });
    const pools = [full, pool("api", 1)];
    const wants = (rootPools: string[], hasFreeRoot = false) =>
      run("a", { rootPools, allPools: rootPools, hasFreeRoot });
    expect(waits([wants(["db"])], [], rules({ pools }))).toEqual([
      ["a", [{ limit: "pool db", max: 1, in_use: 1, ahead: undefined }]],
    ]);
    expect(waits([wants(["db", "api"])], [], rules({ pools }))).toEqual([["a", []]]);
    expect(waits([wants(["db"], true)], [], rules({ pools }))).toEqual([["a", []]]);
    expect(waits([wants(["unlimited"])], [], rules({ pools }))).toEqual([["a", []]]);
    expect(waits([wants(["db"])], [], rules({ pools, poolBuffer: 1 }))).toEqual([["a", []]]);
    expect(waits([wants(["db"])], [], rules({ pools, poolsHoldBack: false }))).toEqual([["a", []]]);
  });

  it("counts steps in line, runs that are about to claim, and runs ahead against a pool", () => {
    const pools = [pool("db", 2)];
    const wants = (id: string, created: number) =>
      run(id, { created, rootPools: ["db"], allPools: ["db"], hasFreeRoot: false });
    const starting = run("x", { status: "STARTING", rootPools: ["db"] });
    const settled = run("y", { status: "STARTED", started: now - 60, rootPools: ["db"] });
    expect(waits([wants("a", 1), wants("b", 2)], [starting, settled], rules({ pools }))).toEqual([
      ["a", []],
      ["b", [{ limit: "pool db", max: 2, in_use: 1, ahead: 1 }]],
    ]);
    const busy = [
      pool("db", 2, {
        waiting: [{ run_id: "z", step: "s", since: now, priority: 0 }],
        assigned: [{ run_id: "y", step: "s" }],
      }),
    ];
    expect(waits([wants("a", 1)], [settled], rules({ pools: busy }))).toEqual([
      ["a", [{ limit: "pool db", max: 2, in_use: 2, ahead: undefined }]],
    ]);
  });

  it("counts a run that just claimed its slot once", () => {
    const pools = [pool("db", 1, { claimed: [{ run_id: "x", step: "s" }] })];
    const fresh = run("x", { status: "STARTED", started: now - 1, rootPools: ["db"] });
    expect(waits([run("a", { rootPools: ["db"], hasFreeRoot: false })], [fresh], rules({ pools }))).toEqual([
      ["a", [{ limit: "pool db", max: 1, in_use: 1, ahead: undefined }]],
    ]);
  });

  it("holds a run back for a pool by runs: when any pool that it names is full", () => {
    const pools = [pool("db", 1), pool("api", 1)];
    const queued = [run("a", { allPools: ["db", "api", "unlimited"], hasFreeRoot: true })];
    const going = [run("x", { status: "STARTED", started: now - 999, allPools: ["api"] })];
    expect(waits(queued, going, rules({ pools, poolGranularity: "run" }))).toEqual([
      ["a", [{ limit: "pool api", max: 1, in_use: 1, ahead: undefined }]],
    ]);
  });

  it("blocks a pool whose limit is 0", () => {
    const queued = [run("a", { rootPools: ["db"], hasFreeRoot: false })];
    expect(waits(queued, [], rules({ pools: [pool("db", 0)] }))).toEqual([
      ["a", [{ limit: "pool db", max: 0, in_use: 0, ahead: undefined }]],
    ]);
  });
});
