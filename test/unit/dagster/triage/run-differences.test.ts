import { expect, it } from "vitest";
import { type ComparedRun, differsAtAll, runDifferences } from "../../../../src/dagster/triage/run-differences.ts";

function run(parts: Partial<Omit<ComparedRun, "tags">> & { tags?: Record<string, string> } = {}): ComparedRun {
  const { tags, ...rest } = parts;
  return {
    id: "r",
    runId: "r",
    status: "SUCCESS",
    jobName: "etl",
    creationTime: 0,
    runConfig: {},
    tags: Object.entries(tags ?? {}).map(([key, value]) => ({ key, value })),
    ...rest,
  } as ComparedRun;
}

it("tells nothing of two runs that are alike but for Dagster's own bookkeeping", () => {
  const then = run({ tags: { "dagster/run_key": "1", ".dagster/grpc_info": "{}", team: "a" } });
  const now = run({ tags: { "dagster/failure_reason": "STEP_FAILURE", team: "a" } });
  expect(differsAtAll(runDifferences(then, now))).toBe(false);
});

it("tells config by its path, with secrets masked", () => {
  const then = run({ runConfig: { ops: { load: { config: { rows: 1, tables: ["a"], password: "old-one" } } } } });
  const now = run({ runConfig: { ops: { load: { config: { rows: 2, tables: ["a", "b"], password: "new-one" } } } } });
  expect(runDifferences(then, now).config).toEqual([
    { path: "ops.load.config.password", was: "[masked]", now: "[masked]" },
    { path: "ops.load.config.rows", was: "1", now: "2" },
    { path: "ops.load.config.tables[1]", was: undefined, now: "b" },
  ]);
});

it("tells that a literal of a resource changed without telling it, unless it is plainly harmless", () => {
  const config = (pin: string, host: string) => ({
    resources: { db: { config: { pin, host, url: `mysql://a:${pin}@h/d` } } },
  });
  const then = run({ runConfig: config("hunter2-old", "db1.internal") });
  const now = run({ runConfig: config("hunter2-new", "db2.internal") });
  expect(runDifferences(then, now).config).toEqual([
    { path: "resources.db.config.host", was: "db1.internal", now: "db2.internal" },
    { path: "resources.db.config.pin", was: "[masked]", now: "[masked]" },
    { path: "resources.db.config.url", was: "[masked]", now: "[masked]" },
  ]);
});

it("takes a job's other structure for other code only where the same ops were selected", () => {
  const then = run({ pipelineSnapshotId: "one" });
  const changed = { of: "definition of job etl", was: "other ops or config", now: "changed since" };
  expect(runDifferences(then, run({ pipelineSnapshotId: "two" })).code_version).toEqual([changed]);
  const part = run({ pipelineSnapshotId: "two", resolvedOpSelection: ["load"] });
  expect(runDifferences(then, part)).toMatchObject({ code_version: undefined, selection: { now: "load" } });
});

it("tells tags, code versions, partition, selection and what launched the run apart", () => {
  const then = run({
    tags: {
      team: "a",
      "dagster/image": "etl:1",
      "dagster/partition": "2024-01-01",
      "dagster/schedule_name": "nightly",
    },
    assetSelection: [{ path: ["a"] }, { path: ["b"] }],
  });
  const now = run({
    tags: { team: "b", "dagster/image": "etl:2", "dagster/partition": "2024-01-02", "dagster/backfill": "abc" },
    assetSelection: [{ path: ["a"] }],
  });
  expect(runDifferences(then, now, [{ asset: "a", was: "1", now: "2" }])).toEqual({
    config: undefined,
    tags: [{ tag: "team", was: "a", now: "b" }],
    code_version: [
      { of: "a", was: "1", now: "2" },
      { of: "dagster/image", was: "etl:1", now: "etl:2" },
    ],
    partition: { was: "2024-01-01", now: "2024-01-02" },
    selection: { was: "a, b", now: "a" },
    launched_by: { was: "schedule nightly", now: "backfill" },
  });
});
