import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

const run = "aaaaaaaa-0000-4000-8000-000000000001";

interface FakeCheck {
  executions?: Record<string, unknown>[];
  blocking?: boolean;
  jobs?: string[];
  canExecute?: string;
}

/** An execution; `id` is its place in history. */
function execution(id: number, status: string, evaluation?: Record<string, unknown>, runId = run) {
  return {
    id: String(id),
    runId,
    status,
    timestamp: 1_700_000_000 + id,
    evaluation:
      evaluation === undefined
        ? null
        : {
            timestamp: 1_700_000_000 + id,
            severity: "ERROR",
            metadataEntries: [],
            checkName: "x",
            assetKey: { path: [] },
            success: status === "SUCCEEDED",
            ...evaluation,
          },
  };
}

/** A Dagster with these checks by asset; an asset without any is defined by an empty object. */
function checks(assets: Record<string, Record<string, FakeCheck>>, partitions?: string[]) {
  const nodes = Object.entries(assets).map(([key, defined]) => ({
    ...(partitions === undefined
      ? {}
      : {
          isPartitioned: true,
          partitionDefinition: { type: "STATIC", dimensionTypes: [{ name: "default", type: "STATIC" }] },
          partitionKeysByDimension: [{ name: "default", type: "STATIC", partitionKeys: partitions }],
        }),
    assetKey: { path: key.split("/") },
    groupName: "marts",
    repository: { id: "r", name: "__repository__", location: { id: "warehouse", name: "warehouse" } },
    isMaterializable: true,
    isExecutable: true,
    assetChecksOrError: {
      __typename: "AssetChecks",
      checks: Object.entries(defined).map(([name, check]) => ({
        name,
        description: `${name} holds`,
        blocking: check.blocking ?? false,
        jobNames: check.jobs ?? ["nightly", "__ASSET_JOB"],
        canExecuteIndividually: check.canExecute ?? "CAN_EXECUTE",
        executionForLatestMaterialization: check.executions?.[0],
        additionalAssetKeys: [],
      })),
    },
  }));
  fake.query = {
    workspaceOrError: fakeWorkspace({ warehouse: { jobs: ["nightly"] } }),
    assetNodes: ({ assetKeys }: { assetKeys?: { path: string[] }[] }) =>
      assetKeys
        ? nodes.filter((node) => assetKeys.some(({ path }) => path.join("/") === node.assetKey.path.join("/")))
        : nodes,
    assetCheckExecutions: ({
      assetKey,
      checkName,
      limit,
      cursor,
    }: {
      assetKey: { path: string[] };
      checkName: string;
      limit: number;
      cursor?: string;
    }) =>
      (assets[assetKey.path.join("/")]?.[checkName]?.executions ?? [])
        .filter(({ id }) => !cursor || Number(id) < Number(cursor))
        .slice(0, limit),
  };
}

/** One check in each state. */
function everyState() {
  checks({
    "a/none": {},
    "b/data": {
      errors: {
        executions: [
          execution(9, "FAILED", { severity: "ERROR", description: "3 bad rows" }),
          execution(1, "SUCCEEDED", {}),
        ],
        blocking: true,
      },
      never: {},
      passes: { executions: [execution(8, "SUCCEEDED", {}, "")] },
      raises: { executions: [execution(7, "EXECUTION_FAILED")] },
      runs: {
        executions: [
          execution(6, "IN_PROGRESS"),
          execution(5, "SKIPPED"),
          execution(4, "FAILED", { severity: "WARN" }),
        ],
      },
      skipped: { executions: [execution(3, "SKIPPED")] },
      warns: { executions: [execution(2, "FAILED", { severity: "WARN" })] },
    },
  });
}

describe("list_asset_checks", () => {
  it("tells how each check's latest execution came out", async () => {
    everyState();
    const { answer } = await fake.call("list_asset_checks");
    expect(answer).toEqual({
      checks: [
        {
          asset_key: "b/data",
          check_name: "errors",
          status: "failed",
          severity: "ERROR",
          result: "3 bad rows",
          executed: "2023-11-14T22:13:29Z",
          run_id: run,
          blocking: true,
          description: "errors holds",
        },
        { asset_key: "b/data", check_name: "never", status: "not_executed", description: "never holds" },
        {
          asset_key: "b/data",
          check_name: "passes",
          status: "passed",
          executed: "2023-11-14T22:13:28Z",
          reported: true,
          description: "passes holds",
        },
        {
          asset_key: "b/data",
          check_name: "raises",
          status: "execution_failed",
          executed: "2023-11-14T22:13:27Z",
          run_id: run,
          description: "raises holds",
        },
        {
          asset_key: "b/data",
          check_name: "runs",
          status: "in_progress",
          executed: "2023-11-14T22:13:26Z",
          run_id: run,
          last_completed: { status: "warned", executed: "2023-11-14T22:13:24Z", run_id: run },
          description: "runs holds",
        },
        {
          asset_key: "b/data",
          check_name: "skipped",
          status: "skipped",
          executed: "2023-11-14T22:13:23Z",
          run_id: run,
          description: "skipped holds",
        },
        {
          asset_key: "b/data",
          check_name: "warns",
          status: "warned",
          severity: "WARN",
          executed: "2023-11-14T22:13:22Z",
          run_id: run,
          description: "warns holds",
        },
      ],
      returned: 7,
      total: 7,
      by_status: { failed: 1, not_executed: 1, passed: 1, execution_failed: 1, in_progress: 1, skipped: 1, warned: 1 },
    });
  });

  it("filters by status and severity over all checks, then pages", async () => {
    everyState();
    const names = (answer: Record<string, unknown>) =>
      (answer.checks as { check_name: string }[]).map(({ check_name }) => check_name);
    expect(names((await fake.call("list_asset_checks", { status: "warned" })).answer)).toEqual(["warns"]);
    expect(names((await fake.call("list_asset_checks", { severity: "WARN" })).answer)).toEqual(["warns"]);
    // Dagster gives a passed evaluation the severity ERROR, too.
    expect(names((await fake.call("list_asset_checks", { severity: "ERROR" })).answer)).toEqual(["errors"]);
    const first = await fake.call("list_asset_checks", { status: ["failed", "execution_failed", "skipped"], limit: 2 });
    expect(names(first.answer)).toEqual(["errors", "raises"]);
    expect(first.answer.total).toBe(3);
    const second = await fake.call("list_asset_checks", {
      status: ["failed", "execution_failed", "skipped"],
      limit: 2,
      cursor: first.answer.next_cursor,
    });
    expect(names(second.answer)).toEqual(["skipped"]);
    expect(second.answer).not.toHaveProperty("next_cursor");
    expect((await fake.call("list_asset_checks", { status: "failed", severity: "WARN" })).answer).toMatchObject({
      checks: [],
      total: 0,
      hint: "No asset checks match status and severity. Leave one of the filters out.",
    });
  });

  it("asks only for the executions of the page, many in one request", async () => {
    const names = Array.from({ length: 120 }, (_, index) => `check_${String(index).padStart(3, "0")}`);
    checks({
      big: Object.fromEntries(names.map((name, index) => [name, { executions: [execution(index, "SUCCEEDED", {})] }])),
    });
    const seen: string[] = [];
    const runner = fake.runner();
    for (let cursor: unknown; ; ) {
      const { answer } = await runner.call("list_asset_checks", cursor === undefined ? {} : { cursor });
      seen.push(...(answer.checks as { check_name: string; status: string }[]).map(({ check_name }) => check_name));
      expect(answer).not.toHaveProperty("by_status");
      cursor = answer.next_cursor;
      if (cursor === undefined) break;
    }
    expect(seen).toEqual(names);
    expect(fake.requests.filter(({ operation }) => operation === "AssetChecksLatest")).toHaveLength(3);
    expect(fake.requests.filter(({ operation }) => operation === "AssetChecksDefinitions")).toHaveLength(1);
  });

  it("says which asset has no checks, and what a selection does not match", async () => {
    everyState();
    expect((await fake.call("list_asset_checks", { asset_key: "a/none" })).answer).toEqual({
      checks: [],
      returned: 0,
      total: 0,
      hint: "The asset a/none defines no checks.",
    });
    expect((await fake.call("list_asset_checks", { selection: 'key:"b/*"', status: "failed" })).answer).toMatchObject({
      checks: [{ check_name: "errors" }],
    });
    expect((await fake.call("list_asset_checks", { selection: "group:mats" })).answer).toMatchObject({
      checks: [],
      hint: 'No asset has group:"mats"; the nearest: marts.',
    });
    expect((await fake.call("list_asset_checks", { asset_key: "b/dat" })).answer).toMatchObject({
      error: { code: "asset_not_found", candidates: ["b/data"] },
    });
    expect((await fake.call("list_asset_checks", { asset_key: "b/data", selection: "*" })).answer).toMatchObject({
      error: { code: "invalid_arguments" },
    });
    expect((await fake.call("list_asset_checks", { selection: "group:" })).answer).toMatchObject({
      error: { code: "invalid_selection" },
    });
    expect((await fake.call("list_asset_checks", { status: "broken" })).answer).toMatchObject({
      error: { code: "invalid_arguments" },
    });
    expect((await fake.call("list_asset_checks", { status: [] })).answer).toMatchObject({
      error: { code: "invalid_arguments" },
    });
  });

  it.each(["AssetCheckNeedsMigrationError", "AssetCheckNeedsUserCodeUpgrade", "AssetCheckNeedsAgentUpgradeError"])(
    "turns %s into an error, not into no checks",
    async (__typename) => {
      everyState();
      fake.query.assetNodes = [
        {
          assetKey: { path: ["a"] },
          repository: { location: {} },
          assetChecksOrError: { __typename, message: "Asset checks require an instance migration." },
        },
      ];
      expect(await fake.call("list_asset_checks")).toMatchObject({
        isError: true,
        answer: { error: { code: "unsupported_by_server", message: "Asset checks require an instance migration." } },
      });
    },
  );

  it("works on an old Dagster", async () => {
    everyState();
    fake.version = "1.8.13";
    const { answer } = await fake.call("list_asset_checks", { status: "failed" });
    expect(answer).toMatchObject({
      checks: [{ check_name: "errors", status: "failed" }],
      notes: [expect.stringContaining("1.8.13 does not tell")],
    });
  });
});

describe("get_asset_check", () => {
  it("tells definition, latest execution with its metadata, and what was checked", async () => {
    checks({
      "b/data": {
        fresh: {
          executions: [
            execution(5, "SUCCEEDED", {
              description: "no bad rows",
              targetMaterialization: { runId: run, timestamp: 1_700_000_000, storageId: "1" },
              metadataEntries: [{ __typename: "IntMetadataEntry", label: "bad_rows", intValue: 0, intRepr: "0" }],
            }),
          ],
        },
      },
    });
    const { answer } = await fake.call("get_asset_check", { asset_key: ["b", "data"], check_name: "fresh" });
    expect(answer).toEqual({
      asset_key: "b/data",
      check_name: "fresh",
      status: "passed",
      result: "no bad rows",
      executed: "2023-11-14T22:13:25Z",
      run_id: run,
      metadata: { bad_rows: 0 },
      checked_materialization: { run_id: run, materialized: "2023-11-14T22:13:20Z" },
      for_latest_materialization: true,
      description: "fresh holds",
      blocking: false,
      runs_alone: true,
      jobs: ["nightly", "asset materialization"],
    });
  });

  it("tells the latest execution also when it was for an older materialization", async () => {
    everyState();
    fake.query.assetNodes = [
      {
        assetKey: { path: ["b", "data"] },
        repository: { location: { name: "warehouse" } },
        assetChecksOrError: {
          __typename: "AssetChecks",
          checks: [{ name: "errors", executionForLatestMaterialization: null, canExecuteIndividually: "CAN_EXECUTE" }],
        },
      },
    ];
    expect((await fake.call("get_asset_check", { asset_key: "b/data", check_name: "errors" })).answer).toMatchObject({
      status: "failed",
      for_latest_materialization: false,
    });
  });

  it("looks through one in progress to the last completed, and says what to do next", async () => {
    everyState();
    expect((await fake.call("get_asset_check", { asset_key: "b/data", check_name: "runs" })).answer).toMatchObject({
      status: "in_progress",
      last_completed: { status: "warned" },
      next: [{ tool: "wait_for_run", arguments: { run_id: run } }],
    });
    expect((await fake.call("get_asset_check", { asset_key: "b/data", check_name: "raises" })).answer).toMatchObject({
      status: "execution_failed",
      next: [{ tool: "get_run_logs" }],
    });
    const never = (await fake.call("get_asset_check", { asset_key: "b/data", check_name: "never" })).answer;
    expect(never).toMatchObject({ status: "not_executed", next: [{ tool: "execute_asset_checks" }] });
    expect(never).not.toHaveProperty("for_latest_materialization");
  });

  it("names the nearest check, or all there are", async () => {
    everyState();
    expect((await fake.call("get_asset_check", { asset_key: "b/data", check_name: "warn" })).answer).toMatchObject({
      error: { code: "asset_check_not_found", candidates: ["warns"] },
    });
    const none = (await fake.call("get_asset_check", { asset_key: "a/none", check_name: "x" })).answer;
    expect(none).toEqual({
      error: { code: "asset_check_not_found", message: 'The asset a/none has no check "x", nor any other.' },
    });
  });
});

describe("list_asset_check_executions", () => {
  it("pages through the history, newest first", async () => {
    checks({
      a: {
        c: {
          executions: [
            execution(3, "FAILED", { severity: "WARN" }),
            execution(2, "SUCCEEDED", {}),
            execution(1, "SKIPPED"),
          ],
        },
      },
    });
    const first = await fake.call("list_asset_check_executions", { asset_key: "a", check_name: "c", limit: 2 });
    expect(first.answer).toMatchObject({ executions: [{ status: "warned" }, { status: "passed" }], returned: 2 });
    const second = await fake.call("list_asset_check_executions", {
      asset_key: "a",
      check_name: "c",
      limit: 2,
      cursor: first.answer.next_cursor,
    });
    expect(second.answer).toEqual({
      executions: [{ status: "skipped", executed: "2023-11-14T22:13:21Z", run_id: run }],
      returned: 1,
    });
  });

  it("says why the history is empty", async () => {
    checks({ a: { c: {} } });
    expect((await fake.call("list_asset_check_executions", { asset_key: "a", check_name: "c" })).answer).toEqual({
      executions: [],
      returned: 0,
      hint: "This check has never been executed: execute_asset_checks does it.",
    });
    const args = { asset_key: "a", check_name: "c" };
    expect((await fake.call("list_asset_check_executions", { ...args, partition: "p" })).answer).toMatchObject({
      error: { code: "partitions_definition_not_found" },
    });
    checks({ a: { c: {} } }, ["north", "far_away_west"]);
    expect((await fake.call("list_asset_check_executions", { ...args, partition: "north" })).answer).toMatchObject({
      hint: expect.stringContaining("Leave partition out"),
    });
    expect((await fake.call("list_asset_check_executions", { ...args, partition: "nort" })).answer).toMatchObject({
      error: { code: "partition_not_found", candidates: ["north"] },
    });
  });

  it("does not pretend to have filtered by partition on a Dagster that cannot", async () => {
    checks({ a: { c: { executions: [execution(1, "SUCCEEDED", {})] } } });
    fake.version = "1.8.13";
    expect(
      (await fake.call("list_asset_check_executions", { asset_key: "a", check_name: "c", partition: "p" })).answer,
    ).toMatchObject({ error: { code: "unsupported_by_server" } });
    expect((await fake.call("list_asset_check_executions", { asset_key: "a", check_name: "c" })).answer).toMatchObject({
      returned: 1,
    });
  });
});

describe("execute_asset_checks", () => {
  function launches() {
    fake.query.isPipelineConfigValid = { __typename: "PipelineConfigValidationValid", pipelineName: "x" };
    fake.mutation.launchRun = { __typename: "LaunchRunSuccess", run: { runId: run, id: run, status: "QUEUED" } };
  }

  it("launches the checks alone, by the job that has them all", async () => {
    checks({ a: { one: {}, two: { jobs: ["__ASSET_JOB"] } } });
    launches();
    const { answer } = await fake.call("execute_asset_checks", { asset_key: "a", tags: { why: "test" } });
    expect(answer).toEqual({
      run_id: run,
      status: "QUEUED",
      url: `http://dagster.test/runs/${run}`,
      asset_key: "a",
      check_names: ["one", "two"],
    });
    expect(fake.mutations).toHaveLength(1);
    expect(fake.mutations[0]!.variables).toMatchObject({
      params: {
        selector: {
          jobName: "__ASSET_JOB",
          repositoryLocationName: "warehouse",
          assetSelection: [],
          assetCheckSelection: [
            { assetKey: { path: ["a"] }, name: "one" },
            { assetKey: { path: ["a"] }, name: "two" },
          ],
        },
        executionMetadata: { tags: [{ key: "why", value: "test" }] },
      },
    });
  });

  it("says that it was launched even when nothing can be read of it", async () => {
    checks({ a: { one: {} } });
    launches();
    fake.query.runOrError = { __typename: "PythonError", message: "database is locked" };
    fake.query.assetCheckExecutions = () => {
      throw new Error("database is locked");
    };
    const { answer, isError } = await fake.call("execute_asset_checks", { asset_key: "a", wait: true });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      run_id: run,
      status: "QUEUED",
      url: `http://dagster.test/runs/${run}`,
      asset_key: "a",
      check_names: ["one"],
      next: [{ tool: "wait_for_run", arguments: { run_id: run }, why: "tells how it goes until it ends" }],
      notes: [
        "It was launched; how it went is not known: database is locked",
        expect.stringMatching(/^The run was launched; how the checks came out is not known: .*database is locked$/),
      ],
    });
  });

  it("previews without launching, and leaves out what cannot run alone", async () => {
    checks({ a: { one: {}, bound: { canExecute: "REQUIRES_MATERIALIZATION" } } });
    launches();
    const { answer } = await fake.call("execute_asset_checks", { asset_key: "a", dry_run: true });
    expect(answer).toEqual({
      dry_run: true,
      would: { execute_checks: ["one"], of_asset: "a", runs: 1, job: "asset materialization", location: "warehouse" },
      notes: ["Left out, since they run only while a is materialized: bound."],
    });
    expect(fake.mutations).toHaveLength(0);
  });

  it("refuses what cannot be executed, before anything is sent", async () => {
    checks({
      none: {},
      a: { one: { jobs: ["left"] }, two: { jobs: ["right"] }, bound: { canExecute: "REQUIRES_MATERIALIZATION" } },
    });
    launches();
    const code = async (args: Record<string, unknown>) =>
      ((await fake.call("execute_asset_checks", args)).answer.error as { code: string }).code;
    expect(await code({ asset_key: "none" })).toBe("asset_check_not_found");
    expect(await code({ asset_key: "a", check_names: ["thre"] })).toBe("asset_check_not_found");
    expect(await code({ asset_key: "a", check_names: ["bound"] })).toBe("refused_by_dagster");
    expect(await code({ asset_key: "a" })).toBe("refused_by_dagster");
    expect(await code({ asset_key: "a", check_names: [] })).toBe("invalid_arguments");
    expect(await code({ asset_key: "zzz" })).toBe("asset_not_found");
    expect(fake.mutations).toHaveLength(0);
  });
});

describe("report_asset_check_evaluation", () => {
  it("reports with severity and metadata", async () => {
    checks({ a: { one: {} } });
    fake.mutation.reportAssetCheckEvaluations = {
      __typename: "ReportAssetCheckEvaluationsSuccess",
      checkName: "one",
      assetKey: { path: ["a"] },
    };
    const { answer } = await fake.call("report_asset_check_evaluation", {
      asset_key: "a",
      check_name: "one",
      passed: false,
      severity: "WARN",
      metadata: { rows: 3 },
      description: "seen by hand",
    });
    expect(answer).toEqual({ asset_key: "a", check_name: "one", reported: "warned" });
    expect(fake.mutations[0]!.variables).toEqual({
      params: {
        assetKey: { path: ["a"] },
        checkName: "one",
        passed: false,
        severity: "WARN",
        serializedMetadata: '{"rows":3}',
        description: "seen by hand",
      },
    });
  });

  it("reports nothing for a check that does not exist, which Dagster itself would take", async () => {
    checks({ a: { one: {} } });
    expect(
      (await fake.call("report_asset_check_evaluation", { asset_key: "a", check_name: "on", passed: true })).answer,
    ).toMatchObject({ error: { code: "asset_check_not_found", candidates: ["one"] } });
    expect(
      (await fake.call("report_asset_check_evaluation", { asset_key: "a", check_name: "one" })).answer,
    ).toMatchObject({ error: { code: "invalid_arguments" } });
    expect(
      (
        await fake.call("report_asset_check_evaluation", {
          asset_key: "a",
          check_name: "one",
          passed: true,
          severity: "FATAL",
        })
      ).answer,
    ).toMatchObject({ error: { code: "invalid_arguments" } });
    const huge = { big: "x".repeat(200_000) };
    expect(
      (
        await fake.call("report_asset_check_evaluation", {
          asset_key: "a",
          check_name: "one",
          passed: true,
          metadata: huge,
        })
      ).answer,
    ).toMatchObject({ error: { code: "invalid_arguments" } });
    expect(
      (
        await fake.call("report_asset_check_evaluation", {
          asset_key: "a",
          check_name: "one",
          passed: true,
          dry_run: true,
        })
      ).answer,
    ).toEqual({
      dry_run: true,
      would: { report: "passed", of_check: "one", of_asset: "a" },
    });
    expect(fake.mutations).toHaveLength(0);
  });

  it("reports for a partition that exists, and for no other, which Dagster itself would take", async () => {
    checks({ a: { one: {} } }, ["north", "far_away_west"]);
    fake.mutation.reportAssetCheckEvaluations = {
      __typename: "ReportAssetCheckEvaluationsSuccess",
      checkName: "one",
      assetKey: { path: ["a"] },
    };
    const args = { asset_key: "a", check_name: "one", passed: true };
    for (const dry_run of [true, false]) {
      expect(
        (await fake.call("report_asset_check_evaluation", { ...args, partition: "nroth", dry_run })).answer,
      ).toMatchObject({ error: { code: "partition_not_found", candidates: ["north"] } });
    }
    expect(fake.mutations).toEqual([]);
    expect(
      (await fake.call("report_asset_check_evaluation", { ...args, partition: { default: "north" } })).answer,
    ).toEqual({ asset_key: "a", check_name: "one", partition: "north", reported: "passed" });
    expect(fake.mutations[0]!.variables).toMatchObject({ params: { partitionKeys: ["north"] } });
  });

  it("says that an old Dagster cannot be told, and tells a refusal", async () => {
    checks({ a: { one: {} } });
    fake.mutation.reportAssetCheckEvaluations = { __typename: "UnauthorizedError", message: "Authorization failed" };
    expect(
      (await fake.call("report_asset_check_evaluation", { asset_key: "a", check_name: "one", passed: true })).answer,
    ).toMatchObject({ error: { code: "permission_denied" } });
    fake.version = "1.8.13";
    expect(
      (await fake.call("report_asset_check_evaluation", { asset_key: "a", check_name: "one", passed: true })).answer,
    ).toMatchObject({
      error: {
        code: "unsupported_by_server",
        message:
          "Dagster 1.8.13 does not offer this (report asset check evaluations): it needs a newer Dagster, or Dagster+.",
      },
    });
  });
});
