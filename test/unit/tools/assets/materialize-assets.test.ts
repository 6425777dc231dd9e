import { describe, expect, it } from "vitest";
import { fakeAssets } from "../../../support/fake-assets.ts";
import { type Fields, useFakeDagster } from "../../../support/fake-dagster.ts";

const fake = useFakeDagster();

const sample = {
  "a/one": {},
  "a/two": { upstream: ["a/one"] },
  "a/multi_1": {},
  "a/multi_2": {},
  "a/feed": { external: true },
  "a/rates": { observable: true },
  "b/report": { upstream: ["a/two"], location: "reporting" },
  "b/alone": { location: "reporting" },
  "p/days": { partitions: ["d1", "d2", "d3"] },
  "p/lines": { partitions: ["d1", "d2", "d3"], upstream: ["p/days"] },
  "p/shops": { partitions: ["s1", "s2"] },
};

interface Params {
  selector: { repositoryLocationName: string; jobName: string; assetSelection: { path: string[] }[] };
  runConfigData: unknown;
  executionMetadata: { tags: { key: string; value: string }[] };
}

function prepare(more: Fields = {}) {
  fake.query = {
    ...fakeAssets(sample),
    isPipelineConfigValid: { __typename: "PipelineConfigValidationValid", pipelineName: "x" },
    pipelineOrError: {
      __typename: "Pipeline",
      id: "job",
      partition: ({ partitionName }: { partitionName: string }) => ({
        name: partitionName,
        jobName: "__ASSET_JOB",
        runConfigOrError: { __typename: "PartitionRunConfig", yaml: "{}\n" },
        tagsOrError: { __typename: "PartitionTags", results: [{ key: "dagster/partition", value: partitionName }] },
      }),
    },
    assetBackfillPreview: ({
      params,
    }: {
      params: { assetSelection: { path: string[] }[]; partitionNames: string[] };
    }) => params.assetSelection.map((assetKey) => ({ assetKey, partitions: { partitionKeys: params.partitionNames } })),
    ...more,
  };
  let number = 0;
  fake.mutation = {
    launchRun: () => {
      number += 1;
      return { __typename: "LaunchRunSuccess", run: { id: `run-${number}`, runId: `run-${number}`, status: "QUEUED" } };
    },
    launchPartitionBackfill: { __typename: "LaunchBackfillSuccess", backfillId: "backfill-1" },
  };
}

const launched = () => fake.mutations.map(({ variables }) => variables.params as Params);
const keysOf = ({ selector }: Params) => selector.assetSelection.map(({ path }) => path.join("/"));

describe("materialize_assets", () => {
  it("launches one run for assets of one location", async () => {
    prepare();
    const { answer } = await fake.call("materialize_assets", {
      asset_keys: ["a/two", "a/one"],
      config: "ops: {a__one: {config: {x: 1}}}",
      tags: { team: "core" },
    });
    expect(answer).toEqual({
      run_id: "run-1",
      status: "QUEUED",
      url: "http://dagster.test/runs/run-1",
      assets: ["a/one", "a/two"],
    });
    const [params] = launched();
    expect(launched()).toHaveLength(1);
    expect(keysOf(params!)).toEqual(["a/one", "a/two"]);
    expect(params!.runConfigData).toEqual({ ops: { a__one: { config: { x: 1 } } } });
    expect(params!.executionMetadata.tags).toEqual([{ key: "team", value: "core" }]);
  });

  it("adds what must be materialized together", async () => {
    prepare({ assetNodeAdditionalRequiredKeys: [{ path: ["a", "multi_2"] }] });
    const { answer } = await fake.call("materialize_assets", { asset_keys: ["a/multi_1"], dry_run: true });
    expect(answer).toEqual({
      dry_run: true,
      would: { runs: [{ assets: ["a/multi_1", "a/multi_2"], location: "warehouse" }], added_assets: ["a/multi_2"] },
    });
    expect(fake.mutations).toEqual([]);
  });

  it("launches a run for each location where they are independent", async () => {
    prepare();
    const { answer } = await fake.call("materialize_assets", { asset_keys: ["a/one", "b/alone"] });
    expect(answer).toMatchObject({
      run_ids: ["run-1", "run-2"],
      status: "QUEUED",
      runs: [{ assets: ["a/one"] }, { assets: ["b/alone"] }],
    });
    expect(launched().map(({ selector }) => selector.repositoryLocationName)).toEqual(["warehouse", "reporting"]);
  });

  it("launches a backfill where locations depend on each other, also by way of other assets", async () => {
    prepare();
    const { answer } = await fake.call("materialize_assets", { asset_keys: ["a/one", "b/report"] });
    expect(answer).toMatchObject({
      backfill_id: "backfill-1",
      status: "REQUESTED",
      runs: 2,
      assets: ["a/one", "b/report"],
    });
    expect(launched()).toEqual([
      { partitionsByAssets: [{ assetKey: { path: ["a", "one"] } }, { assetKey: { path: ["b", "report"] } }] },
    ]);
  });

  it("says which of several runs were launched when one is refused", async () => {
    prepare();
    let calls = 0;
    fake.mutation.launchRun = () => {
      calls += 1;
      return calls === 1
        ? { __typename: "LaunchRunSuccess", run: { id: "run-1", runId: "run-1", status: "QUEUED" } }
        : { __typename: "UnauthorizedError", message: "no launching here" };
    };
    const { answer, isError } = await fake.call("materialize_assets", { asset_keys: ["a/one", "b/alone"] });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({
      code: "permission_denied",
      message: expect.stringContaining("these were launched before: run-1"),
    });
  });

  it("runs one partition as one run, with what is not partitioned beside it", async () => {
    prepare();
    const { answer } = await fake.call("materialize_assets", {
      asset_keys: ["p/days", "p/lines", "a/one"],
      partition: "d2",
    });
    expect(answer).toMatchObject({ run_id: "run-1", partition: "d2", assets: ["a/one", "p/days", "p/lines"] });
    expect(launched()[0]!.executionMetadata.tags).toEqual([{ key: "dagster/partition", value: "d2" }]);
  });

  it.each([
    [{ partitions: ["d3", "d1"] }, ["d1", "d3"]],
    [{ partition_range: { start: "d1", end: "d2" } }, ["d1", "d2"]],
  ])("runs several partitions as a backfill (%o)", async (args, names) => {
    prepare();
    const { answer } = await fake.call("materialize_assets", {
      asset_keys: ["p/days"],
      tags: { team: "core" },
      ...args,
    });
    expect(answer).toMatchObject({
      backfill_id: "backfill-1",
      partitions: 2,
      runs: 2,
      next: [{ tool: "wait_for_backfill" }],
    });
    expect(launched()).toEqual([
      { assetSelection: [{ path: ["p", "days"] }], partitionNames: names, tags: [{ key: "team", value: "core" }] },
    ]);
  });

  it("takes a list or a range of one partition as one run", async () => {
    prepare();
    for (const args of [{ partitions: ["d2"] }, { partition_range: { start: "d2", end: "d2" } }]) {
      const { answer } = await fake.call("materialize_assets", { asset_keys: ["p/days"], ...args });
      expect(answer).toMatchObject({ partition: "d2" });
    }
  });

  it("asks for confirmation of many partitions, and does nothing before", async () => {
    prepare();
    const runner = fake.runner({ confirmPartitions: 1 });
    const args = { asset_keys: ["p/days"], partitions: ["d1", "d2"] };
    const { answer } = await runner.call("materialize_assets", args);
    expect(answer).toMatchObject({ confirmation_required: true, would: { partitions: 2 } });
    expect(fake.mutations).toEqual([]);
    await runner.call("materialize_assets", { ...args, confirmation: answer.confirmation });
    expect(fake.mutations).toHaveLength(1);
  });

  it("chooses by selection and notes what it leaves out", async () => {
    prepare();
    const { answer } = await fake.call("materialize_assets", { selection: 'key:"a/one" or key:"a/feed"' });
    expect(answer).toMatchObject({
      run_id: "run-1",
      assets: ["a/one"],
      notes: ["Left out of the selection since nothing here materializes them: a/feed."],
    });
  });

  it.each([
    [{}, "invalid_arguments", "either asset_keys or selection"],
    [{ asset_keys: ["a/one"], selection: "*" }, "invalid_arguments", "either asset_keys or selection"],
    [{ asset_keys: ["a/one", "a/feed", "a/rates"] }, "refused_by_dagster", "a/feed cannot be materialized"],
    [{ asset_keys: ["a/one", "a/rates"] }, "refused_by_dagster", "a/rates can only be observed"],
    [{ asset_keys: ["a/onn"] }, "asset_not_found", "a/onn"],
    [{ selection: "group:zzz" }, "asset_not_found", "The selection matches no asset."],
    [{ selection: "key:a/feed" }, "asset_not_found", "only assets that cannot be materialized"],
    [{ asset_keys: ["p/days", "p/shops", "a/one"] }, "invalid_arguments", "p/days, p/shops are partitioned; say which"],
    [{ asset_keys: ["a/one"], partition: "d1" }, "partitions_definition_not_found", "a/one"],
    [{ asset_keys: ["p/days"], partition: "d9" }, "partition_not_found", "d9"],
    [{ asset_keys: ["p/days", "p/shops"], partition: "d1" }, "invalid_arguments", "partitioned differently"],
    [{ asset_keys: ["a/one", "b/alone"], config: { ops: {} } }, "invalid_arguments", "one config cannot fit them all"],
    [{ asset_keys: ["a/one"], config: "[1]" }, "invalid_run_config", "mapping"],
  ])("refuses %o and launches nothing", async (args, code, message) => {
    prepare();
    const { answer, isError } = await fake.call("materialize_assets", args);
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(fake.mutations).toEqual([]);
  });

  it("launches nothing with a bad config", async () => {
    prepare({
      isPipelineConfigValid: {
        __typename: "RunConfigValidationInvalid",
        pipelineName: "x",
        errors: [{ __typename: "RuntimeMismatchConfigError", message: "Invalid scalar", stack: { entries: [] } }],
      },
    });
    const { answer } = await fake.call("materialize_assets", { asset_keys: ["a/one"], config: { ops: 1 } });
    expect(answer.error).toMatchObject({ code: "invalid_run_config" });
    expect(fake.mutations).toEqual([]);
  });

  it.each([
    [["a/one"], { run_id: "run-1", status: "QUEUED" }, ["run-1"]],
    [["a/one", "b/alone"], { run_ids: ["run-1", "run-2"], status: "QUEUED" }, ["run-1", "run-2"]],
  ])("says what was launched even when looking at it fails: %j", async (asset_keys, told, runs) => {
    prepare({ runOrError: { __typename: "PythonError", message: "database is locked" } });
    const { answer, isError } = await fake.call("materialize_assets", { asset_keys, wait: true });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      ...told,
      next: runs.map((run_id) => ({ tool: "wait_for_run", arguments: { run_id } })),
      notes: [expect.stringMatching(/not known: database is locked$/)],
    });
  });
});
