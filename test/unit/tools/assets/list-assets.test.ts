import { describe, expect, it } from "vitest";
import { encodeCursor } from "../../../../src/output/pages.ts";
import { fakeAssets } from "../../../support/fake-assets.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

const sample = {
  "raw/orders": { kinds: ["s3"], tags: { domain: "sales" } },
  "raw/feed": { external: true },
  "raw/rates": { observable: true },
  "staging/orders": { upstream: ["raw/orders", "raw/rates"], kinds: ["dbt"], partitions: ["a", "b"] },
};

describe("list_assets", () => {
  it("lists all assets in few words", async () => {
    fake.query = fakeAssets(sample);
    const { answer, isError } = await fake.call("list_assets");
    expect(isError).toBe(false);
    expect(answer).toEqual({
      assets: [
        { key: "raw/feed", group: "raw", location: "warehouse", external: true },
        { key: "raw/orders", group: "raw", kinds: ["s3"], location: "warehouse" },
        { key: "raw/rates", group: "raw", location: "warehouse", observable: true },
        { key: "staging/orders", group: "staging", kinds: ["dbt"], location: "warehouse", partitions: "static" },
      ],
      returned: 4,
    });
  });

  it.each([
    [{}, undefined],
    [{ selection: "*" }, 4],
  ])("pages without losing or repeating an asset (%o)", async (args, total) => {
    fake.query = fakeAssets(sample);
    const keys: string[] = [];
    let cursor: unknown;
    for (let pages = 0; pages < 10; pages += 1) {
      const { answer } = await fake.call("list_assets", { ...args, limit: 3, ...(cursor ? { cursor } : {}) });
      keys.push(...(answer.assets as { key: string }[]).map(({ key }) => key));
      expect(answer.total).toBe(total);
      cursor = answer.next_cursor;
      if (cursor === undefined) break;
    }
    expect(keys).toEqual(["raw/feed", "raw/orders", "raw/rates", "staging/orders"]);
  });

  it("includes assets that only have records", async () => {
    fake.query = {
      ...fakeAssets(sample),
      assetsOrError: {
        __typename: "AssetConnection",
        nodes: [{ id: "old", key: { path: ["old", "a/b"] }, definition: null }],
      },
    };
    const { answer } = await fake.call("list_assets", { view: "status" });
    expect(answer).toEqual({ assets: [{ key: "old/a\\/b", defined: false }], returned: 1 });
  });

  it.each([
    [{ selection: 'key:"staging/orders" or +key:"staging/orders"' }, ["raw/orders", "staging/orders"]],
    [{ group: "raw", kind: "s3" }, ["raw/orders"]],
    [{ tag: "domain=sales" }, ["raw/orders"]],
    [{ tag: "domain" }, []],
    [{ query: "ORD" }, ["raw/orders", "staging/orders"]],
    [{ location: "warehouse", query: "feed" }, ["raw/feed"]],
  ])("filters (%o)", async (args, keys) => {
    fake.query = fakeAssets(sample);
    const { answer } = await fake.call("list_assets", args);
    expect((answer.assets as { key: string }[]).map(({ key }) => key)).toEqual(keys);
  });

  it("names the nearest values when a filter matches nothing", async () => {
    fake.query = fakeAssets(sample);
    const { answer } = await fake.call("list_assets", { group: "rwa" });
    expect(answer).toEqual({ assets: [], returned: 0, total: 0, hint: 'No asset has group:"rwa"; the nearest: raw.' });
  });

  it("notes a term that matches nothing beside others that do", async () => {
    fake.query = fakeAssets(sample);
    const { answer } = await fake.call("list_assets", { selection: "kind:dbt or kind:dbtt" });
    expect(answer).toMatchObject({ returned: 1, notes: ['No asset has kind:"dbtt"; the nearest: dbt.'] });
  });

  it("points at the wrong character of a selection before asking Dagster", async () => {
    const { answer, isError } = await fake.call("list_assets", { selection: "group:raw and and" });
    expect(isError).toBe(true);
    expect((answer.error as { message: string }).message).toContain("group:raw and and\n              ^");
    expect(fake.requests).toEqual([]);
  });

  it("tells FRESH only together with the failure", async () => {
    fake.query = fakeAssets({
      "a/failed": {
        node: { staleStatus: "FRESH" },
        latest: {
          latestMaterialization: { runId: "old", timestamp: "1700000000000" },
          latestRun: {
            id: "new",
            runId: "new",
            status: "FAILURE",
            creationTime: 1_700_000_100,
            endTime: 1_700_000_110,
          },
        },
      },
      "a/made_by_failed_run": {
        node: { staleStatus: "FRESH" },
        latest: {
          latestMaterialization: { runId: "new", timestamp: "1700000105000" },
          latestRun: {
            id: "new",
            runId: "new",
            status: "FAILURE",
            creationTime: 1_700_000_100,
            endTime: 1_700_000_110,
          },
        },
      },
      "a/made_since": {
        node: {
          staleStatus: "STALE",
          staleCauses: [{ key: { path: ["a"] }, category: "CODE", reason: "has a new code version" }],
        },
        latest: {
          latestMaterialization: { runId: "reported", timestamp: "1700000200000" },
          latestRun: {
            id: "new",
            runId: "new",
            status: "FAILURE",
            creationTime: 1_700_000_100,
            endTime: 1_700_000_110,
          },
        },
      },
      "a/partitioned": {
        partitions: ["x", "y", "z"],
        node: {
          staleStatus: "FRESH",
          partitionStats: { numPartitions: 3, numMaterialized: 1, numFailed: 1, numMaterializing: 0 },
        },
        latest: { inProgressRunIds: ["run"], unstartedRunIds: [] },
      },
    });
    const { answer } = await fake.call("list_assets", { view: "status", group: "a" });
    const common = { group: "a", location: "warehouse" };
    // Health has tests of its own; here it is only told beside the rest.
    const assets = answer.assets as Record<string, unknown>[];
    expect(assets.map(({ health }) => health)).toEqual(Array(4).fill(expect.any(String)));
    expect(assets.map(({ health: _, ...told }) => told)).toEqual([
      {
        key: "a/failed",
        ...common,
        last_materialized: "2023-11-14T22:13:20Z",
        failed_run_id: "new",
        failed_at: "2023-11-14T22:15:10Z",
        stale: "FRESH",
      },
      { key: "a/made_by_failed_run", ...common, last_materialized: "2023-11-14T22:15:05Z", stale: "FRESH" },
      {
        key: "a/made_since",
        ...common,
        last_materialized: "2023-11-14T22:16:40Z",
        stale: "STALE",
        stale_causes: ["code: has a new code version"],
      },
      {
        key: "a/partitioned",
        ...common,
        partitions: "static",
        in_progress_run_ids: ["run"],
        total_partitions: 3,
        materialized_partitions: 1,
        failed_partitions: 1,
        missing_partitions: 1,
      },
    ]);
  });

  it("notes a code location that failed to load", async () => {
    fake.query = {
      ...fakeAssets(sample),
      workspaceOrError: fakeWorkspace({ warehouse: {}, broken: { error: "no module x" } }),
    };
    const { answer } = await fake.call("list_assets", { limit: 1 });
    expect(answer.notes).toEqual([
      "Code location broken failed to load, so what it defines is missing here: no module x",
    ]);
  });

  it("turns a failed union into an error", async () => {
    fake.query = { ...fakeAssets(sample), assetsOrError: { __typename: "PythonError", message: "database is locked" } };
    const { answer, isError } = await fake.call("list_assets");
    expect(isError).toBe(true);
    expect(answer.error).toEqual({ code: "dagster_error", message: "database is locked" });
  });

  it.each([
    [{ limit: 0 }],
    [{ limit: 201 }],
    [{ view: "all" }],
    [{ cursor: "nonsense" }],
    [{ cursor: encodeCursor({ after: 5 }) }],
    [{ cursor: encodeCursor({ x: 1 }) }],
    [{ selection: "" }],
  ])("refuses arguments (%o)", async (args) => {
    const { answer, isError } = await fake.call("list_assets", args);
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code: "invalid_arguments" });
  });
});
