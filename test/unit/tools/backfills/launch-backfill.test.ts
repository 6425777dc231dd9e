import { beforeEach, describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { days, fakeAssetNodes, timeStatuses } from "../../../support/fake-partitions.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();
const daily = { default: { type: "TIME_WINDOW" as const, keys: days(31) } };
const assets = {
  "p/orders": {
    dimensions: daily,
    statuses: timeStatuses(
      ["2024-01-01", "2024-01-04", "MATERIALIZED"],
      ["2024-01-05", "2024-01-05", "FAILED"],
      ["2024-01-06", "2024-01-06", "MATERIALIZING"],
    ),
    jobs: ["daily_job"],
  },
  "p/lines": {
    dimensions: daily,
    upstream: ["p/orders"],
    statuses: timeStatuses(["2024-01-01", "2024-01-30", "MATERIALIZED"]),
  },
  "p/totals": { dimensions: daily, policy: { policyType: "SINGLE_RUN" as const, maxPartitionsPerRun: null } },
  "p/stores": { dimensions: { default: { type: "STATIC" as const, keys: ["north", "south", "east", "west"] } } },
  "p/grid": {
    dimensions: { date: daily.default, store: { type: "STATIC" as const, keys: ["north", "south", "east", "west"] } },
  },
  "p/plain": {},
  "p/vendor": { external: true },
};

beforeEach(() => {
  fake.query = {
    workspaceOrError: fakeWorkspace({ warehouse: { jobs: ["daily_job", "plain_job"] } }),
    assetNodes: fakeAssetNodes(assets),
    assetBackfillPreview: ({
      params,
    }: {
      params: { assetSelection: { path: string[] }[]; partitionNames: string[] };
    }) => params.assetSelection.map((assetKey) => ({ assetKey, partitions: { partitionKeys: params.partitionNames } })),
    partitionSetsOrError: ({ pipelineName }: { pipelineName: string }) => ({
      __typename: "PartitionSets",
      results: pipelineName === "daily_job" ? [{ id: "1", name: "named_otherwise" }] : [],
    }),
    pipelineOrError: () => ({
      __typename: "Pipeline",
      id: "1",
      partitionKeysOrError: { __typename: "PartitionKeys", partitionKeys: days(31) },
    }),
    partitionSetOrError: {
      __typename: "PartitionSet",
      id: "1",
      partitionStatusesOrError: {
        __typename: "PartitionStatuses",
        results: [
          { id: "1", partitionName: "2024-01-01", runId: "r1", runStatus: "SUCCESS" },
          { id: "2", partitionName: "2024-01-02", runId: "r2", runStatus: "FAILURE" },
          { id: "3", partitionName: "2024-01-03", runId: "r3", runStatus: "STARTED" },
        ],
      },
    },
  };
  fake.mutation = { launchPartitionBackfill: { __typename: "LaunchBackfillSuccess", backfillId: "abcdefgh" } };
});

const sent = () => fake.mutations[0]?.variables.params;

describe("launch_backfill", () => {
  it("launches named partitions of an asset with title, tags and config", async () => {
    const { answer, isError } = await fake.call("launch_backfill", {
      asset_keys: ["p/orders"],
      partitions: ["2024-01-02", { default: "2024-01-01" }],
      title: "Again",
      description: "after the fix",
      tags: { why: "fix", attempt: 2 },
      config: "ops: {orders: {config: {full: true}}}",
    });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      backfill_id: "abcdefgh",
      status: "REQUESTED",
      url: "http://dagster.test/runs/b/abcdefgh",
      partitions: 2,
      runs: 2,
      next: [
        { tool: "wait_for_backfill", arguments: { backfill_id: "abcdefgh" }, why: "tells how it goes until it ends" },
      ],
    });
    expect(sent()).toEqual({
      assetSelection: [{ path: ["p", "orders"] }],
      partitionNames: ["2024-01-01", "2024-01-02"],
      title: "Again",
      description: "after the fix",
      tags: [
        { key: "why", value: "fix" },
        { key: "attempt", value: "2" },
      ],
      runConfigData: { ops: { orders: { config: { full: true } } } },
    });
  });

  it.each([
    ["failed", ["2024-01-05"], 1],
    ["missing", days(31).slice(6), 25],
  ])("only: %s targets exactly those; what is in progress is neither", async (only, names, count) => {
    const { answer } = await fake.call("launch_backfill", { asset_keys: ["p/orders"], only });
    expect(answer).toMatchObject({ partitions: count, runs: count });
    expect(sent()).toEqual({ assetSelection: [{ path: ["p", "orders"] }], partitionNames: names });
  });

  it("only with several assets sends each asset its own ranges", async () => {
    const { answer } = await fake.call("launch_backfill", {
      selection: 'key:"p/orders" or key:"p/lines"',
      only: "missing",
    });
    expect(sent()).toEqual({
      partitionsByAssets: [
        { assetKey: { path: ["p", "lines"] }, partitions: { ranges: [{ start: "2024-01-31", end: "2024-01-31" }] } },
        { assetKey: { path: ["p", "orders"] }, partitions: { ranges: [{ start: "2024-01-07", end: "2024-01-31" }] } },
      ],
    });
    // Both assets share the run of the 31st.
    expect(answer).toMatchObject({ partitions: 26, runs: 25 });
  });

  it("adds what is made together, and gives it the same partitions: Dagster takes no others", async () => {
    const nodes = fakeAssetNodes({
      "p/left": {
        dimensions: { default: { type: "STATIC", keys: ["a", "b", "c"] } },
        statuses: { __typename: "DefaultPartitionStatuses", materializedPartitions: ["a", "b"] },
        fields: { opNames: ["twins"] },
      },
      "p/right": {
        dimensions: { default: { type: "STATIC", keys: ["a", "b", "c"] } },
        statuses: { __typename: "DefaultPartitionStatuses", materializedPartitions: ["a", "c"] },
        fields: { opNames: ["twins"] },
      },
    });
    Object.assign(fake.query, {
      assetNodes: nodes,
      assetNodeAdditionalRequiredKeys: ({ assetKeys }: { assetKeys: { path: string[] }[] }) =>
        assetKeys.length === 1 ? [{ path: ["p", "right"] }] : [],
    });
    const { answer } = await fake.call("launch_backfill", { asset_keys: ["p/left"], partitions: ["a"] });
    expect(answer).toMatchObject({
      partitions: 2,
      notes: ["Added, since one computation makes them together with what was asked for: p/right."],
    });
    expect(sent()).toEqual({
      assetSelection: [{ path: ["p", "left"] }, { path: ["p", "right"] }],
      partitionNames: ["a"],
    });
    await fake.call("launch_backfill", { asset_keys: ["p/left"], only: "missing" });
    const partitions = { ranges: [{ start: "b", end: "c" }] };
    expect(fake.mutations[1]?.variables.params).toEqual({
      partitionsByAssets: [
        { assetKey: { path: ["p", "left"] }, partitions },
        { assetKey: { path: ["p", "right"] }, partitions },
      ],
    });
  });

  it("takes a selection longer than any name", async () => {
    const selection = Array.from({ length: 150 }, () => 'key:"p/orders"').join(" or ");
    const { answer } = await fake.call("launch_backfill", { selection, only: "failed", dry_run: true });
    expect(answer).toMatchObject({ dry_run: true });
  });

  it("only narrows a range", async () => {
    await fake.call("launch_backfill", {
      asset_keys: ["p/orders"],
      only: "missing",
      partition_range: { start: "2024-01-04", end: "2024-01-08" },
    });
    expect(sent()).toEqual({
      assetSelection: [{ path: ["p", "orders"] }],
      partitionNames: ["2024-01-07", "2024-01-08"],
    });
  });

  it("a dry run counts partitions and runs by asset and launches nothing", async () => {
    const args = {
      asset_keys: ["p/totals"],
      partition_range: { start: "2024-01-10", end: "2024-01-15" },
      dry_run: true,
    };
    const { answer } = await fake.call("launch_backfill", args);
    expect(answer).toEqual({
      dry_run: true,
      would: {
        backfill: [
          {
            asset: "p/totals",
            partitions: 6,
            of: 31,
            which: [{ start: "2024-01-10", end: "2024-01-15", count: 6 }],
            runs: 1,
            backfill_policy: "all consecutive partitions in one run",
          },
        ],
        partitions: 6,
        runs: 1,
      },
    });
    expect(fake.mutations).toEqual([]);
  });

  it("asks Dagster what the assets downstream of the named partitions are done for", async () => {
    fake.query.assetBackfillPreview = [
      { assetKey: { path: ["p", "orders"] }, partitions: { ranges: [{ start: "2024-01-01", end: "2024-01-02" }] } },
      { assetKey: { path: ["p", "lines"] }, partitions: { ranges: [{ start: "2024-01-01", end: "2024-01-03" }] } },
    ];
    const { answer } = await fake.call("launch_backfill", {
      asset_keys: ["p/lines", "p/orders", "p/plain"],
      partitions: ["2024-01-01", "2024-01-02"],
      dry_run: true,
    });
    expect(answer).toMatchObject({
      would: {
        backfill: [
          { asset: "p/orders", partitions: 2 },
          { asset: "p/lines", partitions: 3 },
        ],
        unpartitioned_assets: ["p/plain"],
        partitions: 5,
        runs: 4,
      },
    });
  });

  it("more than 100 partitions need a confirmation, which then launches them", async () => {
    const args = { asset_keys: ["p/grid"], all_partitions: true };
    const runner = fake.runner();
    const asked = await runner.call("launch_backfill", args);
    expect(asked.answer).toMatchObject({ confirmation_required: true, would: { partitions: 124, runs: 124 } });
    expect(fake.mutations).toEqual([]);
    const done = await runner.call("launch_backfill", { ...args, confirmation: asked.answer.confirmation });
    expect(done.answer).toMatchObject({ backfill_id: "abcdefgh", partitions: 124 });
    expect(sent()).toEqual({ assetSelection: [{ path: ["p", "grid"] }], allPartitions: true });
  });

  it("a job goes by its partition set, whatever that is called", async () => {
    const { answer } = await fake.call("launch_backfill", { job: "daily_job", partitions: ["2024-01-31"] });
    expect(answer).toMatchObject({ partitions: 1, runs: 1 });
    const repositorySelector = { repositoryName: "__repository__", repositoryLocationName: "warehouse" };
    expect(sent()).toEqual({
      selector: { partitionSetName: "named_otherwise", repositorySelector },
      partitionNames: ["2024-01-31"],
    });
    fake.requests.length = 0;
    await fake.call("launch_backfill", { job: "daily_job", only: "failed" });
    expect(sent()).toMatchObject({ partitionNames: ["2024-01-02"] });
    fake.requests.length = 0;
    await fake.call("launch_backfill", { job: "daily_job", only: "missing" });
    expect(sent()).toMatchObject({ partitionNames: days(31).slice(3) });
    fake.requests.length = 0;
    await fake.call("launch_backfill", { job: "daily_job", all_partitions: true });
    expect(sent()).toEqual({
      selector: { partitionSetName: "named_otherwise", repositorySelector },
      allPartitions: true,
    });
  });

  it.each([
    [{}, "invalid_arguments", "one of asset_keys, selection and job"],
    [{ asset_keys: ["p/orders"], job: "daily_job", all_partitions: true }, "invalid_arguments", "one of asset_keys"],
    [{ asset_keys: ["p/orders"] }, "invalid_arguments", "Say which partitions"],
    [
      { asset_keys: ["p/orders"], all_partitions: true, partitions: ["2024-01-01"] },
      "invalid_arguments",
      "all_partitions",
    ],
    [{ asset_keys: ["p/orders"], partitions: ["2024-02-01"] }, "partition_not_found", "2024-02-01"],
    [{ asset_keys: ["p/ordres"], all_partitions: true }, "asset_not_found", "p/ordres"],
    [{ asset_keys: ["p/plain"], all_partitions: true }, "partitions_definition_not_found", "not partitioned"],
    [{ job: "plain_job", all_partitions: true }, "partitions_definition_not_found", "not partitioned"],
    [{ job: "dayly_job", all_partitions: true }, "job_not_found", "dayly_job"],
    [{ asset_keys: ["p/vendor"], all_partitions: true }, "refused_by_dagster", "cannot be materialized"],
    [{ asset_keys: ["p/totals", "p/stores"], partitions: ["north"] }, "invalid_arguments", "partitioned differently"],
    [{ asset_keys: ["p/totals"], only: "failed" }, "partition_not_found", "no partition is failed"],
    [{ selection: 'key:"p/vendor"', all_partitions: true }, "asset_not_found", "no asset that can be materialized"],
    [{ selection: "key:", all_partitions: true }, "invalid_selection", ""],
    [{ asset_keys: ["p/orders"], partitions: ["2024-01-01"], title: "100%" }, "invalid_arguments", "title"],
    [{ asset_keys: ["p/orders"], partitions: ["2024-01-01"], config: "a: [" }, "invalid_run_config", "YAML"],
  ])("refuses and launches nothing (%#)", async (args, code, message) => {
    const { answer, isError } = await fake.call("launch_backfill", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code, message: expect.stringContaining(message) } });
    expect(fake.mutations).toEqual([]);
  });

  it("refuses config on a Dagster whose backfills take none, before anything is sent", async () => {
    fake.version = "1.8.13";
    const { answer } = await fake.call("launch_backfill", {
      asset_keys: ["p/orders"],
      partitions: ["2024-01-01"],
      config: { ops: {} },
    });
    expect(answer).toMatchObject({
      error: { code: "unsupported_by_server", message: expect.stringContaining("take no run config") },
    });
    expect(fake.mutations).toEqual([]);
    expect((await fake.call("launch_backfill", { asset_keys: ["p/orders"], partitions: ["2024-01-01"] })).isError).toBe(
      false,
    );
  });

  it.each([
    [{ __typename: "PartitionKeysNotFoundError", message: "keys are gone" }, "partition_not_found", "keys are gone"],
    [{ __typename: "UnauthorizedError", message: "not you" }, "permission_denied", "not you"],
    [{ __typename: "PythonError", message: "DagsterError: it broke" }, "dagster_error", "it broke"],
    [{ __typename: "RunConfigValidationInvalid", errors: [] }, "invalid_run_config", "refuses the config"],
    [
      { __typename: "PartitionSetNotFoundError", message: "no such set" },
      "partitions_definition_not_found",
      "no such set",
    ],
  ])("tells why Dagster refused (%#)", async (result, code, message) => {
    fake.mutation.launchPartitionBackfill = result;
    const { answer, isError } = await fake.call("launch_backfill", {
      asset_keys: ["p/orders"],
      partitions: ["2024-01-01"],
    });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code, message: expect.stringContaining(message) } });
  });

  it("says that it was launched even when waiting for it fails", async () => {
    fake.query.partitionBackfillOrError = { __typename: "PythonError", message: "database is locked" };
    const { answer, isError } = await fake.call("launch_backfill", {
      asset_keys: ["p/orders"],
      partitions: ["2024-01-01"],
      wait: true,
    });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      backfill_id: "abcdefgh",
      hint: expect.stringContaining("It was launched; how it went is not known: database is locked"),
    });
  });
});
