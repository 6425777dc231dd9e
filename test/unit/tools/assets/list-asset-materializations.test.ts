import { describe, expect, it } from "vitest";
import { encodeCursor } from "../../../../src/output/pages.ts";
import { fakeAssets } from "../../../support/fake-assets.ts";
import { type Fields, useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeRun, fakeRunList, runId } from "../../../support/fake-runs.ts";

const fake = useFakeDagster();
const sample = { "a/b": {}, "a/p": { partitions: ["x", "y"] } };

function event(number: number, extra: Fields = {}): Fields {
  return {
    __typename: "MaterializationEvent",
    runId: `run-${number}`,
    timestamp: String(1_700_000_000_000 + number * 1000),
    stepKey: "step",
    tags: [],
    metadataEntries: [],
    ...extra,
  };
}

/** The history of `a/b`, as Dagster pages it: the cursor is the position after the last event given. */
function history(events: Fields[]) {
  fake.query = {
    ...fakeAssets(sample),
    assetOrError: ({ assetKey }: { assetKey: { path: string[] } }) => ({
      __typename: "Asset",
      id: "a",
      key: assetKey,
      hasDefinitionOrRecord: true,
      definition: { groupName: "a", repository: { id: "r", name: "r", location: { id: "l", name: "l" } } },
      assetEventHistory: ({ limit, cursor }: { limit: number; cursor?: string }) => {
        const start = cursor ? Number(Buffer.from(cursor, "base64").toString()) : 0;
        const results = events.slice(start, start + limit);
        return { results, cursor: Buffer.from(String(start + results.length)).toString("base64") };
      },
    }),
  };
}

async function runIdsOfAllPages(args: Record<string, unknown>) {
  const ids: unknown[] = [];
  let cursor: unknown;
  let pages = 0;
  do {
    const { answer, isError } = await fake.call("list_asset_materializations", {
      ...args,
      ...(cursor ? { cursor } : {}),
    });
    expect(isError, JSON.stringify(answer)).toBe(false);
    ids.push(...(answer.events as { run_id: string }[]).map(({ run_id }) => run_id));
    cursor = answer.next_cursor;
    pages += 1;
  } while (cursor !== undefined && pages < 20);
  return { ids, pages };
}

describe("list_asset_materializations", () => {
  it("tells an event with its versions and metadata", async () => {
    history([
      event(1, {
        runId: "",
        partition: "x",
        description: "by hand",
        tags: [
          { key: "dagster/data_version", value: "v1" },
          { key: "dagster/code_version", value: "7" },
          { key: "dagster/input_data_version/up", value: "v0" },
          { key: "team", value: "core" },
        ],
        metadataEntries: [{ __typename: "IntMetadataEntry", label: "rows", intValue: 3, intRepr: "3" }],
      }),
    ]);
    const { answer } = await fake.call("list_asset_materializations", { asset_key: "a/b" });
    expect(answer).toEqual({
      events: [
        {
          at: "2023-11-14T22:13:21Z",
          partition: "x",
          step: "step",
          description: "by hand",
          data_version: "v1",
          code_version: "7",
          tags: { team: "core" },
          metadata: { rows: 3 },
        },
      ],
      returned: 1,
    });
  });

  it("keeps the value of every type of metadata", async () => {
    const schema = {
      columns: [
        {
          name: "id",
          type: "int",
          description: "key",
          constraints: { nullable: false, unique: true, other: ["> 0"] },
          tags: [{ key: "pii", value: "no" }],
        },
        { name: "x", type: "string", constraints: { nullable: true, unique: false, other: [] }, tags: [] },
      ],
      constraints: { other: ["small"] },
    };
    const told = {
      columns: [
        {
          name: "id",
          type: "int",
          description: "key",
          nullable: false,
          unique: true,
          constraints: ["> 0"],
          tags: { pii: "no" },
        },
        { name: "x", type: "string" },
      ],
      constraints: ["small"],
    };
    const entries: [Fields, unknown][] = [
      [{ __typename: "TextMetadataEntry", text: "plain" }, "plain"],
      [{ __typename: "MarkdownMetadataEntry", mdStr: "**bold**" }, "**bold**"],
      [{ __typename: "UrlMetadataEntry", url: "https://example.com/x" }, "https://example.com/x"],
      [{ __typename: "PathMetadataEntry", path: "/data/x" }, "/data/x"],
      [{ __typename: "NotebookMetadataEntry", path: "/n.ipynb" }, "/n.ipynb"],
      [{ __typename: "JsonMetadataEntry", jsonString: '{"a": [1]}' }, { a: [1] }],
      [{ __typename: "JsonMetadataEntry", jsonString: "not json" }, "not json"],
      [{ __typename: "FloatMetadataEntry", floatValue: 0.5, floatRepr: "0.5" }, 0.5],
      [{ __typename: "FloatMetadataEntry", floatValue: null, floatRepr: "nan" }, "nan"],
      [{ __typename: "IntMetadataEntry", intValue: 7, intRepr: "7" }, 7],
      [{ __typename: "IntMetadataEntry", intValue: null, intRepr: "5000000000" }, 5_000_000_000],
      [{ __typename: "IntMetadataEntry", intValue: null, intRepr: "99999999999999999999" }, "99999999999999999999"],
      [{ __typename: "BoolMetadataEntry", boolValue: false }, false],
      [{ __typename: "TimestampMetadataEntry", timestamp: 1_700_000_000 }, "2023-11-14T22:13:20Z"],
      [{ __typename: "PoolMetadataEntry", pool: "db" }, "db"],
      [{ __typename: "PythonArtifactMetadataEntry", module: "m", name: "f" }, "m.f"],
      [{ __typename: "PipelineRunMetadataEntry", runId: "abc" }, { run_id: "abc" }],
      [
        { __typename: "JobMetadataEntry", jobName: "j", locationName: "l" },
        { job: "j", location: "l" },
      ],
      [{ __typename: "AssetMetadataEntry", assetKey: { path: ["a", "b"] } }, "a/b"],
      [
        {
          __typename: "CodeReferencesMetadataEntry",
          codeReferences: [
            { __typename: "LocalFileCodeReference", filePath: "/x.py", lineNumber: 3 },
            { __typename: "UrlCodeReference", url: "https://example.com/x.py", label: "source" },
          ],
        },
        [{ file: "/x.py:3" }, { url: "https://example.com/x.py", label: "source" }],
      ],
      [
        { __typename: "TableMetadataEntry", table: { schema, records: ['{"id": 1}'] } },
        { ...told, rows: [{ id: 1 }] },
      ],
      [{ __typename: "TableSchemaMetadataEntry", schema }, told],
      [
        {
          __typename: "TableColumnLineageMetadataEntry",
          lineage: [{ columnName: "x", columnDeps: [{ assetKey: { path: ["up"] }, columnName: "y" }] }],
        },
        { x: ["up:y"] },
      ],
      [{ __typename: "NullMetadataEntry" }, "null"],
    ];
    history([event(1, { metadataEntries: entries.map(([entry], index) => ({ ...entry, label: `entry ${index}` })) })]);
    const { answer } = await fake.call("list_asset_materializations", { asset_key: "a/b" });
    expect((answer.events as { metadata: unknown }[])[0]!.metadata).toEqual(
      Object.fromEntries(entries.map(([, value], index) => [`entry ${index}`, value])),
    );
  });

  it("pages to the end, without an empty last page", async () => {
    history([5, 4, 3, 2, 1].map((number) => event(number)));
    expect(await runIdsOfAllPages({ asset_key: "a/b", limit: 2 })).toEqual({
      ids: ["run-5", "run-4", "run-3", "run-2", "run-1"],
      pages: 3,
    });
    expect((await runIdsOfAllPages({ asset_key: "a/b", limit: 5 })).pages).toBe(1);
  });

  it("loses no event of a page that is cut", async () => {
    history([4, 3, 2, 1].map((number) => event(number, { description: "x".repeat(600) })));
    const { ids, pages } = await runIdsOfAllPages({ asset_key: "a/b", limit: 4, max_chars: 2000 });
    expect(ids).toEqual(["run-4", "run-3", "run-2", "run-1"]);
    expect(pages).toBeGreaterThan(1);
  });

  it("pages by time on a Dagster without positions, also among events of one millisecond", async () => {
    const times = [3000, 2000, 2000, 2000, 1000];
    const events = times.map((at, index) => event(index, { runId: `run-${index}`, timestamp: String(at) }));
    fake.version = "1.8.13";
    fake.query = {
      ...fakeAssets(sample),
      assetOrError: {
        __typename: "Asset",
        id: "a",
        key: { path: ["a", "b"] },
        definition: { groupName: "a", repository: { id: "r", name: "r", location: { id: "l", name: "l" } } },
        assetMaterializations: ({ beforeTimestampMillis, limit }: { beforeTimestampMillis?: string; limit: number }) =>
          events
            .filter(({ timestamp }) => !beforeTimestampMillis || Number(timestamp) < Number(beforeTimestampMillis))
            .slice(0, limit),
      },
    };
    const { ids } = await runIdsOfAllPages({ asset_key: "a/b", limit: 2 });
    expect(ids).toEqual(["run-0", "run-1", "run-2", "run-3", "run-4"]);
  });

  it("finds failures in the runs, where Dagster records none as events", async () => {
    history([]);
    const run = (runId: string, keys: string[] | null, extra: Fields = {}) => ({
      id: runId,
      runId,
      jobName: "__ASSET_JOB",
      creationTime: 1_700_000_000,
      endTime: 1_700_000_010,
      tags: [],
      assetSelection: keys?.map((key) => ({ path: key.split("/") })) ?? null,
      ...extra,
    });
    const runs = [
      run("other", ["z"]),
      run("partition", ["a/b"], { tags: [{ key: "dagster/partition", value: "x" }] }),
      run("materialized-it", ["a/b", "z"]),
      run("planned", null),
      run("unrelated", null),
    ];
    const touched: Record<string, Fields> = {
      partition: { assets: [{ id: "1", key: { path: ["a", "b"] } }] },
      "materialized-it": {
        assets: [{ id: "1", key: { path: ["a", "b"] } }],
        assetMaterializations: [{ assetKey: { path: ["a", "b"] } }],
      },
      planned: { assets: [{ id: "1", key: { path: ["a", "b"] } }] },
      unrelated: { assets: [{ id: "2", key: { path: ["z"] } }] },
    };
    fake.query.runsOrError = ({
      filter,
      cursor,
      limit,
    }: {
      filter: { runIds?: string[] };
      cursor?: string;
      limit: number;
    }) => {
      if (filter.runIds)
        return { __typename: "Runs", results: filter.runIds.map((id) => ({ id, runId: id, ...touched[id] })) };
      const start = cursor ? runs.findIndex(({ runId }) => runId === cursor) + 1 : 0;
      return { __typename: "Runs", results: runs.slice(start, start + limit) };
    };
    const { answer } = await fake.call("list_asset_materializations", { asset_key: "a/b", event_type: "failure" });
    expect(answer).toEqual({
      events: [
        { at: "2023-11-14T22:13:30Z", run_id: "partition", partition: "x" },
        { at: "2023-11-14T22:13:30Z", run_id: "planned" },
      ],
      returned: 2,
      next: [{ tool: "diagnose_run", arguments: { run_id: "partition" }, why: "why the latest one failed" }],
    });
    expect((await runIdsOfAllPages({ asset_key: "a/b", event_type: "failure", limit: 1 })).ids).toEqual([
      "partition",
      "planned",
    ]);
  });

  it("counts a run of a range as one of each of its partitions", async () => {
    const range = (start: string, end: string) => [
      { key: "dagster/asset_partition_range_start", value: start },
      { key: "dagster/asset_partition_range_end", value: end },
    ];
    const failed = (number: number, tags: Fields[]) =>
      fakeRun(number, { status: "FAILURE", tags, assetSelection: [{ path: ["a", "p"] }] });
    const list = fakeRunList(
      [
        failed(1, range("p", "r")),
        failed(2, range("r", "s")),
        failed(3, [{ key: "dagster/partition", value: "q" }]),
        failed(4, range("gone", "s")),
      ],
      Object.fromEntries([1, 2, 3, 4].map((number) => [runId(number), ["a/p"]])),
    );
    fake.query = {
      ...fakeAssets({ "a/p": { partitions: ["p", "q", "r", "s"] } }),
      ...list,
    };
    const failures = async (partition: string) =>
      (await fake.call("list_asset_materializations", { asset_key: "a/p", event_type: "failure", partition })).answer
        .events;
    expect(await failures("q")).toMatchObject([{ run_id: runId(1), partition: "p...r" }, { run_id: runId(3) }]);
    expect(await failures("s")).toMatchObject([{ run_id: runId(2) }, { run_id: runId(4) }]);
  });

  it("says how far it looked for failures", async () => {
    const failed = (number: number, key: string) =>
      fakeRun(number, { status: "FAILURE", assetSelection: [{ path: key.split("/") }] });
    const runs = [failed(1, "a/b"), ...Array.from({ length: 2200 }, (_, index) => failed(index + 100, "z"))];
    history([]);
    Object.assign(fake.query, fakeRunList(runs, { [runId(1)]: ["a/b"] }));
    const { answer } = await fake.call("list_asset_materializations", { asset_key: "a/b", event_type: "failure" });
    expect(answer).toMatchObject({
      returned: 1,
      next_cursor: expect.any(String),
      notes: [expect.stringContaining("2000 failed runs were looked through")],
    });
  });

  it("says what may be the reason of an empty list", async () => {
    history([]);
    const { answer } = await fake.call("list_asset_materializations", { asset_key: "a/b", after: "-7d" });
    expect(answer).toEqual({
      events: [],
      returned: 0,
      hint: "No materializations of this asset match after. Leave after out to see all.",
    });
  });

  it("refuses a partition that is not there, and one of an asset that has none", async () => {
    fake.query = fakeAssets(sample);
    const wrong = await fake.call("list_asset_materializations", { asset_key: "a/p", partition: "z" });
    expect(wrong.answer.error).toMatchObject({ code: "partition_not_found" });
    const none = await fake.call("list_asset_materializations", { asset_key: "a/b", partition: "z" });
    expect(none.answer.error).toMatchObject({ code: "partitions_definition_not_found" });
  });

  it.each([
    [{ before: "yesterday" }, "before"],
    [{ before: "2026-02-30" }, "before"],
    [{ after: "now", before: "-1h" }, "before must be later than after"],
    [{ cursor: "eyJ4IjoxfQ" }, "cursor"],
    [{ cursor: encodeCursor({ log: "zzz", skip: 0 }) }, "not a next_cursor of this tool"],
    [{ cursor: encodeCursor({ after: "x", created: 1, given: [] }) }, "not a next_cursor of this tool"],
    [{ event_type: "wipe" }, "event_type"],
  ])("refuses arguments (%o)", async (args, message) => {
    fake.query = fakeAssets(sample);
    const { answer, isError } = await fake.call("list_asset_materializations", { asset_key: "a/b", ...args });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code: "invalid_arguments", message: expect.stringContaining(message) });
  });
});
