import { beforeEach, describe, expect, it } from "vitest";
import { encodeCursor } from "../../../../src/output/pages.ts";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { days, fakeAssetNodes, timeStatuses } from "../../../support/fake-partitions.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();
const stores = { type: "STATIC" as const, keys: ["north", "south", "east"] };
const regions = ["emea", "apac"];

/** 10,000 keys: more than one answer holds. */
const many = Array.from({ length: 10_000 }, (_, index) => `k${index}`);

const assets = {
  "p/orders": {
    dimensions: { default: { type: "TIME_WINDOW" as const, keys: days(31) } },
    statuses: timeStatuses(
      ["2024-01-01", "2024-01-10", "MATERIALIZED"],
      ["2024-01-11", "2024-01-11", "FAILED"],
      ["2024-01-12", "2024-01-12", "MATERIALIZING"],
    ),
    jobs: ["daily_job"],
    fields: {
      latestRunForPartition: { id: "r1", runId: "r1", status: "FAILURE", jobName: "__ASSET_JOB", tags: [] },
      latestMaterializationByPartition: [{ timestamp: "1700000000000", runId: "r0" }],
    },
  },
  "p/stores": {
    dimensions: { default: stores },
    // west was deleted from the definition; south failed after it had been materialized once.
    statuses: {
      __typename: "DefaultPartitionStatuses",
      materializedPartitions: ["north", "south", "west"],
      failedPartitions: ["south"],
      unmaterializedPartitions: ["east"],
    },
  },
  "p/grid": {
    dimensions: { store: stores, date: { type: "TIME_WINDOW" as const, keys: days(4) } },
    statuses: {
      __typename: "MultiPartitionStatuses",
      primaryDimensionName: "date",
      ranges: [
        {
          primaryDimStartKey: "2024-01-01",
          primaryDimEndKey: "2024-01-02",
          secondaryDim: {
            __typename: "DefaultPartitionStatuses",
            materializedPartitions: ["north", "south"],
            failedPartitions: ["east"],
          },
        },
      ],
    },
  },
  // Here the dimension of time is the second by name.
  "p/flipped": {
    dimensions: { area: stores, date: { type: "TIME_WINDOW" as const, keys: days(4) } },
    statuses: {
      __typename: "MultiPartitionStatuses",
      primaryDimensionName: "date",
      ranges: [
        {
          primaryDimStartKey: "2024-01-02",
          primaryDimEndKey: "2024-01-03",
          secondaryDim: { __typename: "DefaultPartitionStatuses", materializedPartitions: ["south"] },
        },
      ],
    },
  },
  "p/regions": {
    dimensions: { default: { type: "DYNAMIC" as const, keys: regions, dynamicName: "regions" } },
    statuses: { __typename: "DefaultPartitionStatuses", materializedPartitions: ["emea"] },
  },
  "p/empty": { dimensions: { default: { type: "DYNAMIC" as const, keys: [], dynamicName: "clients" } } },
  "p/many": { dimensions: { default: { type: "STATIC" as const, keys: many } } },
  "p/plain": {},
};

beforeEach(() => {
  fake.query = {
    workspaceOrError: fakeWorkspace({ warehouse: { jobs: ["daily_job"] } }),
    assetNodes: fakeAssetNodes(assets),
    partitionSetsOrError: { __typename: "PartitionSets", results: [{ id: "1", name: "days" }] },
    pipelineOrError: {
      __typename: "Pipeline",
      id: "1",
      partitionKeysOrError: { __typename: "PartitionKeys", partitionKeys: days(31) },
    },
    partitionSetOrError: {
      __typename: "PartitionSet",
      id: "1",
      partitionStatusesOrError: {
        __typename: "PartitionStatuses",
        results: [
          { id: "1", partitionName: "2024-01-01", runId: "r1", runStatus: "SUCCESS" },
          { id: "2", partitionName: "2024-01-02", runId: "r2", runStatus: "FAILURE" },
        ],
      },
    },
    runOrError: { __typename: "Run", id: "r2", runId: "r2", status: "FAILURE", jobName: "daily_job" },
  };
});

describe("get_partition_status", () => {
  it("sums up with totals and ranges", async () => {
    const { answer } = await fake.call("get_partition_status", { asset_key: "p/orders" });
    expect(answer).toEqual({
      asset: "p/orders",
      total: 31,
      materialized: 10,
      failed: 1,
      in_progress: 1,
      missing: 19,
      failed_partitions: ["2024-01-11"],
      in_progress_partitions: ["2024-01-12"],
      missing_partitions: [{ start: "2024-01-13", end: "2024-01-31", count: 19 }],
      next: [
        expect.objectContaining({
          tool: "launch_backfill",
          arguments: { asset_keys: ["p/orders"], only: "failed", dry_run: true },
        }),
        expect.objectContaining({
          tool: "launch_backfill",
          arguments: { asset_keys: ["p/orders"], only: "missing", dry_run: true },
        }),
      ],
    });
  });

  it("a failed partition is failed though it was materialized before; keys that are gone do not count", async () => {
    const { answer } = await fake.call("get_partition_status", { asset_key: "p/stores" });
    expect(answer).toMatchObject({
      total: 3,
      materialized: 1,
      failed: 1,
      missing: 1,
      failed_partitions: ["south"],
      missing_partitions: ["east"],
    });
  });

  it("reads statuses by the primary dimension, whichever it is by name, and gives blocks that are ranges", async () => {
    expect((await fake.call("get_partition_status", { asset_key: "p/grid" })).answer).toMatchObject({
      dimensions: { date: 4, store: 3 },
      total: 12,
      materialized: 4,
      failed: 2,
      missing: 6,
      failed_partitions: [{ start: "2024-01-01|east", end: "2024-01-02|east", count: 2 }],
      missing_partitions: [{ start: "2024-01-03|north", end: "2024-01-04|east", count: 6 }],
    });
    expect(
      (
        await fake.call("get_partition_status", {
          asset_key: "p/flipped",
          partition: { date: "2024-01-02", area: "south" },
        })
      ).answer,
    ).toMatchObject({
      partition: "south|2024-01-02",
      status: "materialized",
    });
    expect(
      (await fake.call("get_partition_status", { asset_key: "p/flipped", partition: "south|2024-01-04" })).answer,
    ).toMatchObject({ status: "missing" });
  });

  it("tells of one partition its latest run and when it was materialized", async () => {
    const { answer } = await fake.call("get_partition_status", { asset_key: "p/orders", partition: "2024-01-11" });
    expect(answer).toMatchObject({
      partition: "2024-01-11",
      status: "failed",
      latest_run: { run_id: "r1", status: "FAILURE" },
      materialized: { time: "2023-11-14T22:13:20Z", run_id: "r0" },
      next: [{ tool: "diagnose_run", arguments: { run_id: "r1" } }],
    });
  });

  it("goes for a job by its own runs, and says so", async () => {
    expect((await fake.call("get_partition_status", { job: "daily_job" })).answer).toMatchObject({
      job: "daily_job",
      total: 31,
      succeeded: 1,
      failed: 1,
      missing: 29,
      hint: "This counts the runs of this job; what any run has materialized is told with asset_key p/orders.",
    });
    expect(
      (await fake.call("get_partition_status", { job: "daily_job", partition: "2024-01-02" })).answer,
    ).toMatchObject({
      status: "failed",
      latest_run: { run_id: "r2", status: "FAILURE" },
    });
  });

  it("says how to get keys where there are none", async () => {
    expect((await fake.call("get_partition_status", { asset_key: "p/empty" })).answer).toMatchObject({
      total: 0,
      hint: "p/empty has no partition yet. add_dynamic_partition adds keys to clients.",
    });
  });

  it.each([
    [{}, "invalid_arguments"],
    [{ asset_key: "p/orders", job: "daily_job" }, "invalid_arguments"],
    [{ asset_key: "p/plain" }, "partitions_definition_not_found"],
    [{ asset_key: "p/order" }, "asset_not_found"],
    [{ job: "dayly_job" }, "job_not_found"],
    [{ asset_key: "p/orders", partition: "2024-13-01" }, "partition_not_found"],
  ])("refuses %j", async (args, code) => {
    expect((await fake.call("get_partition_status", args)).answer).toMatchObject({ error: { code } });
  });

  it("needs nothing that an old Dagster lacks", async () => {
    fake.version = "1.8.13";
    const { answer } = await fake.call("get_partition_status", { asset_key: "p/grid" });
    expect(answer).toMatchObject({ total: 12, failed: 2 });
    expect(answer).not.toHaveProperty("notes");
  });
});

describe("list_partitions", () => {
  it.each(["asc", "desc"])("pages through 10,000 keys without losing or repeating one, %s", async (order) => {
    const runner = fake.runner();
    const seen: string[] = [];
    for (let cursor: unknown, first = true; first || cursor !== undefined; first = false) {
      const { answer } = await runner.call("list_partitions", { asset_key: "p/many", limit: 1000, order, cursor });
      seen.push(...(answer.partitions as { partition: string }[]).map(({ partition }) => partition));
      cursor = answer.next_cursor;
    }
    expect(seen).toEqual(order === "asc" ? many : [...many].reverse());
  });

  it("goes on after a key that was deleted meanwhile", async () => {
    const keys = ["a", "b", "c", "d"];
    const answerFor = (now: string[]) =>
      fakeAssetNodes({ "p/x": { dimensions: { default: { type: "DYNAMIC", keys: now, dynamicName: "x" } } } });
    fake.query.assetNodes = answerFor(keys);
    const first = await fake.call("list_partitions", { asset_key: "p/x", limit: 2 });
    fake.query.assetNodes = answerFor(["a", "c", "d"]);
    const second = await fake.call("list_partitions", { asset_key: "p/x", limit: 2, cursor: first.answer.next_cursor });
    expect((second.answer.partitions as { partition: string }[]).map(({ partition }) => partition)).toEqual(["c", "d"]);
  });

  it("filters by status", async () => {
    expect((await fake.call("list_partitions", { asset_key: "p/stores", status: "failed" })).answer).toEqual({
      asset: "p/stores",
      partitions: [{ partition: "south", status: "failed" }],
      returned: 1,
      total: 1,
    });
    expect((await fake.call("list_partitions", { job: "daily_job", status: "succeeded" })).answer).toMatchObject({
      partitions: [{ partition: "2024-01-01", status: "succeeded" }],
      total: 1,
    });
  });

  it("counts by the keys of one dimension", async () => {
    expect((await fake.call("list_partitions", { asset_key: "p/grid", dimension: "store" })).answer).toEqual({
      asset: "p/grid",
      partitions: [
        { partition: "north", materialized: 2, missing: 2 },
        { partition: "south", materialized: 2, missing: 2 },
        { partition: "east", failed: 2, missing: 2 },
      ],
      returned: 3,
      total: 3,
    });
    expect(
      (await fake.call("list_partitions", { asset_key: "p/grid", dimension: "date", status: "failed" })).answer,
    ).toMatchObject({
      partitions: [{ partition: "2024-01-01" }, { partition: "2024-01-02" }],
    });
  });

  it("says why nothing was found", async () => {
    expect((await fake.call("list_partitions", { asset_key: "p/empty" })).answer).toMatchObject({
      partitions: [],
      hint: expect.stringContaining("add_dynamic_partition"),
    });
    expect((await fake.call("list_partitions", { asset_key: "p/many", status: "failed" })).answer).toMatchObject({
      hint: "No partitions of p/many match status. Leave status out to see all.",
    });
  });

  it.each([
    [{ asset_key: "p/grid", dimension: "shop" }, "invalid_arguments"],
    [{ asset_key: "p/grid", status: "done" }, "invalid_arguments"],
    [{ asset_key: "p/grid", cursor: "x" }, "invalid_arguments"],
    [{ asset_key: "p/grid", cursor: encodeCursor({ x: 1 }) }, "invalid_arguments"],
    [{ asset_key: "p/grid", cursor: encodeCursor({ after: "a", at: 0, order: "desc" }) }, "invalid_arguments"],
    [{ job: "daily_job", location: "warehouse", repository: "other" }, "job_not_found"],
  ])("refuses %j", async (args, code) => {
    expect((await fake.call("list_partitions", args)).answer).toMatchObject({ error: { code } });
  });
});

describe("add_dynamic_partition", () => {
  it("adds a key by the definition's name alone", async () => {
    fake.mutation.addDynamicPartition = {
      __typename: "AddDynamicPartitionSuccess",
      partitionsDefName: "regions",
      partitionKey: "latam",
    };
    expect(
      (await fake.call("add_dynamic_partition", { partitions_def: "regions", partition: "latam" })).answer,
    ).toEqual({
      partitions_def: "regions",
      partition: "latam",
      added: true,
      total: 3,
      assets: ["p/regions"],
    });
    expect(fake.mutations[0]?.variables).toEqual({
      repository: { repositoryName: "__repository__", repositoryLocationName: "warehouse" },
      partitionsDef: "regions",
      partition: "latam",
    });
  });

  it("shows what it would add, to the letter", async () => {
    expect(
      (await fake.call("add_dynamic_partition", { partitions_def: "regions", partition: " emea", dry_run: true }))
        .answer,
    ).toEqual({
      dry_run: true,
      would: {
        partitions_def: "regions",
        change: "the partition is added",
        partition: " emea",
        total: 3,
        assets: ["p/regions"],
      },
    });
    expect(
      (await fake.call("add_dynamic_partition", { partitions_def: "regions", partition: "emea", dry_run: true }))
        .answer,
    ).toMatchObject({ would: { change: "none: it is there already", total: 2 } });
    expect(fake.mutations).toEqual([]);
  });

  it("says when it is there already, also when someone was faster", async () => {
    expect(
      (await fake.call("add_dynamic_partition", { partitions_def: "regions", partition: "emea" })).answer,
    ).toMatchObject({ added: false, already_exists: true });
    expect(fake.mutations).toEqual([]);
    fake.mutation.addDynamicPartition = {
      __typename: "DuplicateDynamicPartitionError",
      message: "there",
      partitionsDefName: "regions",
      partitionName: "latam",
    };
    expect(
      (await fake.call("add_dynamic_partition", { partitions_def: "regions", partition: "latam" })).answer,
    ).toMatchObject({ added: false, already_exists: true });
  });

  it.each([
    [
      { partitions_def: "region", partition: "x" },
      { code: "partitions_definition_not_found", candidates: ["regions"] },
    ],
    [{ partitions_def: "regions", partition: "a...b" }, { code: "invalid_arguments" }],
    [{ partitions_def: "regions", partition: "x", location: "warehose" }, { code: "code_location_not_found" }],
  ])("refuses %j", async (args, error) => {
    expect((await fake.call("add_dynamic_partition", args)).answer).toMatchObject({ error });
    expect(fake.mutations).toEqual([]);
  });
});

describe("delete_dynamic_partitions", () => {
  it("shows what would go, asks, and then deletes", async () => {
    fake.mutation.deleteDynamicPartitions = {
      __typename: "DeleteDynamicPartitionsSuccess",
      partitionsDefName: "regions",
    };
    const runner = fake.runner();
    const args = { partitions_def: "regions", partitions: ["emea"] };
    const asked = await runner.call("delete_dynamic_partitions", args);
    expect(asked.answer).toMatchObject({
      confirmation_required: true,
      would: {
        partitions_def: "regions",
        delete: ["emea"],
        of: 2,
        assets: [{ asset: "p/regions", materialized_partitions: 1 }],
        materializations: "kept, but no longer shown as partitions",
      },
    });
    expect(fake.mutations).toEqual([]);
    const done = await runner.call("delete_dynamic_partitions", { ...args, confirmation: asked.answer.confirmation });
    expect(done.answer).toEqual({
      partitions_def: "regions",
      deleted: ["emea"],
      wiped: false,
      left: 1,
      assets: ["p/regions"],
    });
    expect(fake.mutations[0]?.variables).not.toHaveProperty("wipe", true);
  });

  it("deletes nothing when one of the keys is not there", async () => {
    const { answer } = await fake.call("delete_dynamic_partitions", {
      partitions_def: "regions",
      partitions: ["emea", "apacc"],
    });
    expect(answer).toMatchObject({
      error: {
        code: "partition_not_found",
        candidates: ["apac"],
        message: expect.stringContaining("Nothing was deleted"),
      },
    });
  });

  it("names the keys there are when none is near", async () => {
    const args = { partitions_def: "regions", partitions: ["zzzzzzzzzz"] };
    expect((await fake.call("delete_dynamic_partitions", args)).answer).toMatchObject({
      error: { code: "partition_not_found", candidates: ["emea", "apac"] },
    });
  });

  it("says what to do where the storage cannot wipe", async () => {
    fake.mutation.deleteDynamicPartitions = { __typename: "UnsupportedOperationError", message: "Not supported." };
    const runner = fake.runner();
    const args = { partitions_def: "regions", partitions: ["emea"], wipe: true };
    const { confirmation } = (await runner.call("delete_dynamic_partitions", args)).answer;
    expect((await runner.call("delete_dynamic_partitions", { ...args, confirmation })).answer).toMatchObject({
      error: { code: "refused_by_dagster", message: "Not supported. Without wipe they can be deleted." },
    });
  });

  it("refuses to wipe by halves: on an old Dagster, or where several repositories use the definition", async () => {
    const args = { partitions_def: "regions", partitions: ["emea"], wipe: true };
    fake.version = "1.8.13";
    expect((await fake.call("delete_dynamic_partitions", args)).answer).toMatchObject({
      error: { code: "unsupported_by_server" },
    });
    fake.version = "1.13.27";
    fake.query.assetNodes = fakeAssetNodes({
      ...assets,
      "q/regions": { ...assets["p/regions"], location: "reporting" },
    });
    expect((await fake.call("delete_dynamic_partitions", args)).answer).toMatchObject({
      error: { code: "ambiguous_name" },
    });
  });
});
