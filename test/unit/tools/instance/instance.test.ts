import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";

const fake = useFakeDagster();

const runA = "aaaaaaaa-0000-4000-8000-000000000001";
const runB = "bbbbbbbb-0000-4000-8000-000000000002";

function daemon(daemonType: string, parts: Record<string, unknown> = {}) {
  return {
    daemonType,
    id: daemonType,
    required: true,
    healthy: true,
    lastHeartbeatTime: Date.now() / 1000 - 10,
    lastHeartbeatErrors: [],
    ...parts,
  };
}

const heartbeatError = {
  __typename: "PythonError",
  message: "DaemonError: Error occurred while evaluating",
  className: "DaemonError",
  stack: [],
  errorChain: [
    { isExplicitLink: true, error: { message: "OSError: disk is full\n", className: "OSError", stack: [] } },
  ],
};

/** An instance with the pool `database` (limit 2, one slot taken, one step in line) and `idle`. */
function instance(parts: Record<string, unknown> = {}) {
  fake.query.instance = {
    id: "Instance",
    runLauncher: { name: "DefaultRunLauncher" },
    runQueuingSupported: true,
    runQueueConfig: {
      maxConcurrentRuns: 2,
      tagConcurrencyLimitsYaml:
        "- key: team\n  limit: 1\n  value: finance\n- key: user\n  limit: 3\n  value:\n    applyLimitPerUniqueValue: true\n- key: any\n  limit: 9\n",
      isOpConcurrencyAware: true,
    },
    executablePath: "/venv/bin/python",
    useAutoMaterializeSensors: true,
    freshnessEvaluationEnabled: true,
    hasInfo: true,
    info: "run_storage:\n  class: PostgresRunStorage\n  config:\n    postgres_db:\n      hostname: db\n      password: hunter2hunter2\ncompute_logs: NoneType\n",
    daemonHealth: { id: "daemonHealth", allDaemonStatuses: [daemon("SENSOR"), daemon("QUEUED_RUN_COORDINATOR")] },
    supportsConcurrencyLimits: true,
    minConcurrencyLimitValue: 0,
    maxConcurrencyLimitValue: 1000,
    poolConfig: { poolGranularity: "op", defaultPoolLimit: 3, opGranularityRunBuffer: null },
    concurrencyLimits: [
      { concurrencyKey: "idle", slotCount: 3, limit: 3, usingDefaultLimit: true, claimedSlots: [], pendingSteps: [] },
      {
        concurrencyKey: "database",
        slotCount: 2,
        limit: 2,
        usingDefaultLimit: false,
        claimedSlots: [{ runId: runA, stepKey: "load" }],
        pendingSteps: [
          {
            runId: runA,
            stepKey: "load",
            enqueuedTimestamp: 1_700_000_000,
            assignedTimestamp: 1_700_000_001,
            priority: 0,
          },
          { runId: runB, stepKey: "save", enqueuedTimestamp: 1_700_000_000, assignedTimestamp: null, priority: 5 },
        ],
      },
    ],
    ...parts,
  };
}

describe("get_instance", () => {
  it("tells the basics, and asks for no more than was wanted", async () => {
    instance();
    expect((await fake.call("get_instance")).answer).toEqual({
      version: "1.13.27",
      run_launcher: "DefaultRunLauncher",
      run_queue: true,
      python: "/venv/bin/python",
      automation: "by sensors",
      freshness_evaluation: true,
    });
    expect(fake.requests.map(({ operation }) => operation)).toEqual(["InstanceInfo"]);
  });

  it("tells configuration without its secrets, permissions in today's words, limits and daemons", async () => {
    instance();
    fake.query.permissions = [
      { permission: "launch_pipeline_execution", value: true },
      { permission: "delete_pipeline_run", value: false, disabledReason: "Viewers cannot" },
      { permission: "wipe_assets", value: false, disabledReason: null },
    ];
    const { answer } = await fake.call("get_instance", {
      include: ["config", "permissions", "concurrency", "daemons"],
    });
    expect(answer).toMatchObject({
      config: {
        run_storage: { class: "PostgresRunStorage", config: { postgres_db: { hostname: "db", password: "[masked]" } } },
        compute_logs: "NoneType",
      },
      permissions: {
        allowed: ["launch_run"],
        denied: { delete_run: "Viewers cannot", wipe_assets: "no reason given" },
      },
      concurrency: {
        max_concurrent_runs: 2,
        tags: [
          { tag: "team=finance", limit: 1 },
          { tag: "user", limit: 3, each_value: true },
          { tag: "any", limit: 9 },
        ],
        pools_hold_back_runs: true,
        pool_granularity: "op",
        default_pool_limit: 3,
        pools: [
          { pool: "database", limit: 2, claimed: 1, waiting: 1 },
          { pool: "idle", limit: 3, claimed: 0 },
        ],
      },
      daemons: [{ daemon: "QUEUED_RUN_COORDINATOR", healthy: true, required: true }, { daemon: "SENSOR" }],
    });
    expect(JSON.stringify(answer)).not.toContain("hunter2");
    expect(JSON.stringify(answer)).not.toMatch(/pipeline/i);
  });

  it("says that the configuration is not shown", async () => {
    instance({ hasInfo: false, info: null });
    const { answer } = await fake.call("get_instance", { include: ["config"] });
    expect(answer).not.toHaveProperty("config");
    expect(answer.notes).toEqual(["This Dagster does not show its configuration."]);
  });

  it("tells paused automation where the asset daemon does it", async () => {
    instance({ useAutoMaterializeSensors: false, autoMaterializePaused: true });
    expect((await fake.call("get_instance")).answer).toMatchObject({ automation: "by the asset daemon, paused" });
  });
});

describe("list_daemons", () => {
  it("tells the unhealthy first, with the root of their errors", async () => {
    instance({
      daemonHealth: {
        id: "d",
        allDaemonStatuses: [
          daemon("ASSET"),
          daemon("SENSOR", { healthy: false, lastHeartbeatTime: 1_700_000_000, lastHeartbeatErrors: [heartbeatError] }),
        ],
      },
    });
    const { answer } = await fake.call("list_daemons");
    expect(answer).toEqual({
      daemons: [
        {
          daemon: "SENSOR",
          healthy: false,
          required: true,
          last_heartbeat: "2023-11-14T22:13:20Z",
          age_s: expect.any(Number),
          errors: [{ type: "OSError", message: "disk is full" }],
        },
        {
          daemon: "ASSET",
          healthy: true,
          required: true,
          last_heartbeat: expect.stringMatching(/Z$/),
          age_s: expect.any(Number),
        },
      ],
      returned: 2,
      total: 2,
      hint: "SENSOR: failing; their errors say why.",
    });
  });

  it("says what stands still when a daemon has never given a sign", async () => {
    instance({
      daemonHealth: { id: "d", allDaemonStatuses: [daemon("SCHEDULER", { healthy: false, lastHeartbeatTime: null })] },
    });
    const { answer } = await fake.call("list_daemons", { daemon: "scheduler" });
    expect(answer).toEqual({
      daemons: [{ daemon: "SCHEDULER", healthy: false, required: true }],
      returned: 1,
      total: 1,
      hint: "SCHEDULER: no recent heartbeat. Is dagster-daemon run running with the same instance? What they do stands still meanwhile.",
    });
  });

  it("says that Dagster+ tells no heartbeats", async () => {
    instance({
      daemonHealth: { id: "d", allDaemonStatuses: [daemon("SENSOR", { healthy: null, lastHeartbeatTime: null })] },
    });
    const { answer } = await fake.runner({ deployment: { kind: "plus" } }).call("list_daemons", {});
    expect(answer).toMatchObject({
      daemons: [{ daemon: "SENSOR", required: true }],
      notes: ["Dagster+ runs the daemons itself and tells neither heartbeats nor health of them."],
    });
    expect(answer).not.toHaveProperty("hint");
  });

  it("names the nearest daemon for a wrong one", async () => {
    instance();
    expect((await fake.call("list_daemons", { daemon: "sensors" })).answer).toMatchObject({
      error: { code: "daemon_not_found", candidates: ["SENSOR"] },
    });
  });
});

describe("get_run_queue", () => {
  const queueRun = (runId: string, status: string, parts: Record<string, unknown> = {}) => ({
    __typename: "Run",
    id: runId,
    runId,
    status,
    jobName: "pooled",
    creationTime: Date.now() / 1000 - 60,
    startTime: status === "STARTED" ? Date.now() / 1000 - 30 : null,
    tags: [],
    rootConcurrencyKeys: [],
    allPools: [],
    hasUnconstrainedRootNodes: true,
    repositoryOrigin: { id: "o", repositoryLocationName: "warehouse" },
    ...parts,
  });

  it("tells limits, runs in progress, and what each queued run waits for", async () => {
    instance();
    const finance = { tags: [{ key: "team", value: "finance" }] };
    fake.query.runsOrError = ({ filter }: { filter: { statuses: string[] } }) => ({
      __typename: "Runs",
      results: filter.statuses.includes("QUEUED")
        ? [
            queueRun("ffffffff-0000-4000-8000-00000000000f", "QUEUED", { creationTime: Date.now() / 1000 - 10 }),
            queueRun("eeeeeeee-0000-4000-8000-00000000000e", "QUEUED", finance),
          ]
        : [queueRun(runB, "STARTED", finance)],
    });
    const { answer } = await fake.call("get_run_queue");
    expect(answer).toEqual({
      queuing: true,
      limits: {
        max_concurrent_runs: 2,
        tags: [
          { tag: "team=finance", limit: 1 },
          { tag: "user", limit: 3, each_value: true },
          { tag: "any", limit: 9 },
        ],
        pools_hold_back_runs: true,
        pool_granularity: "op",
        default_pool_limit: 3,
      },
      in_progress_total: 1,
      in_progress: [
        {
          run_id: runB,
          job: "pooled",
          location: "warehouse",
          status: "STARTED",
          started: expect.any(String),
          counts_against: ["tag team=finance"],
          steps_waiting: [{ step: "save", pool: "database", waiting_s: expect.any(Number) }],
        },
      ],
      queued: [
        {
          position: 1,
          run_id: "eeeeeeee-0000-4000-8000-00000000000e",
          job: "pooled",
          location: "warehouse",
          created: expect.any(String),
          waiting_s: expect.any(Number),
          waits_for: [{ limit: "tag team=finance", max: 1, in_use: 1 }],
        },
        {
          position: 2,
          run_id: "ffffffff-0000-4000-8000-00000000000f",
          job: "pooled",
          location: "warehouse",
          created: expect.any(String),
          waiting_s: expect.any(Number),
          starts_next: true,
        },
      ],
      returned: 2,
      total: 2,
    });
  });

  it("pages in the order of the queue, and reads all of it", async () => {
    instance();
    const all = Array.from({ length: 600 }, (_, index) =>
      queueRun(`${String(index).padStart(8, "0")}-0000-4000-8000-000000000000`, "QUEUED", {
        creationTime: 1_700_000_000 - index,
        tags: index === 7 ? [{ key: "dagster/priority", value: "3" }] : [],
      }),
    );
    fake.query.runsOrError = ({
      filter,
      cursor,
      limit,
    }: {
      filter: { statuses: string[] };
      cursor?: string;
      limit: number;
    }) => {
      if (!filter.statuses.includes("QUEUED")) return { __typename: "Runs", results: [] };
      const start = cursor ? all.findIndex(({ runId }) => runId === cursor) + 1 : 0;
      return { __typename: "Runs", results: all.slice(start, start + limit) };
    };
    const seen: string[] = [];
    for (let cursor: unknown; ; ) {
      const { answer } = await fake.call("get_run_queue", { limit: 200, ...(cursor === undefined ? {} : { cursor }) });
      expect(answer.total).toBe(600);
      seen.push(...(answer.queued as { run_id: string }[]).map(({ run_id }) => run_id));
      cursor = answer.next_cursor;
      if (cursor === undefined) break;
    }
    expect(new Set(seen).size).toBe(600);
    expect(seen[0]).toMatch(/^00000007/);
    expect(seen[1]).toMatch(/^00000599/);
    expect(seen.at(-1)).toMatch(/^00000000/);
  });

  it("says that nothing starts while the queue's daemon is down, and that a deployment has no queue", async () => {
    instance({ daemonHealth: { id: "d", allDaemonStatuses: [daemon("QUEUED_RUN_COORDINATOR", { healthy: false })] } });
    expect((await fake.call("get_run_queue")).answer).toMatchObject({
      hint: expect.stringContaining("is not healthy: no queued run starts"),
    });
    instance({ runQueuingSupported: false, runQueueConfig: null });
    const { answer } = await fake.call("get_run_queue");
    expect(answer).toMatchObject({ queuing: false, queued: [], hint: expect.stringContaining("no run queue") });
    expect(answer).not.toHaveProperty("limits");
  });

  it("takes -1 for no limit", async () => {
    instance({
      runQueueConfig: { maxConcurrentRuns: -1, tagConcurrencyLimitsYaml: null, isOpConcurrencyAware: false },
    });
    expect((await fake.call("get_run_queue")).answer).toMatchObject({
      limits: { max_concurrent_runs: "no limit", pools_hold_back_runs: false },
    });
  });

  it("works on an old Dagster", async () => {
    instance();
    fake.version = "1.8.13";
    fake.query.runsOrError = { __typename: "Runs", results: [] };
    const { answer, isError } = await fake.call("get_run_queue");
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      queuing: true,
      queued: [],
      limits: { max_concurrent_runs: 2 },
      notes: expect.arrayContaining([expect.stringContaining("1.8.13 does not tell")]),
    });
  });
});

describe("list_concurrency_pools", () => {
  it("tells slots, who holds them and who waits", async () => {
    instance();
    const { answer } = await fake.call("list_concurrency_pools");
    expect(answer).toEqual({
      granularity: "op",
      default_limit: 3,
      pools: [
        {
          pool: "database",
          limit: 2,
          claimed: 1,
          claimed_by: [{ run_id: runA, step: "load" }],
          waiting: 1,
          waiting_steps: [
            { run_id: runB, step: "save", since: "2023-11-14T22:13:20Z", waiting_s: expect.any(Number), priority: 5 },
          ],
        },
        { pool: "idle", limit: 3, is_default_limit: true, claimed: 0 },
      ],
      returned: 2,
      total: 2,
    });
  });

  it("names the nearest pool for a wrong one, and says when there is none", async () => {
    instance();
    expect((await fake.call("list_concurrency_pools", { pool: "databse" })).answer).toMatchObject({
      error: { code: "pool_not_found", candidates: ["database"] },
    });
    instance({ concurrencyLimits: [] });
    expect((await fake.call("list_concurrency_pools")).answer).toMatchObject({
      pools: [],
      total: 0,
      hint: expect.stringContaining("set_concurrency_limit"),
    });
  });

  it("takes slots for the limit where an old Dagster tells no more, and says when storage cannot do it", async () => {
    instance();
    fake.version = "1.8.13";
    expect((await fake.call("list_concurrency_pools", { pool: "database" })).answer).toMatchObject({
      pools: [{ pool: "database", limit: 2 }],
    });
    instance({ supportsConcurrencyLimits: false });
    expect((await fake.call("list_concurrency_pools")).answer).toMatchObject({
      error: { code: "unsupported_by_server" },
    });
  });
});

describe("set_concurrency_limit", () => {
  it("answers the limit before and after", async () => {
    instance();
    fake.mutation.setConcurrencyLimit = true;
    const { answer } = await fake.call("set_concurrency_limit", { pool: "database", limit: 5 });
    expect(answer).toEqual({ pool: "database", limit: 5, limit_before: 2, claimed: 1, waiting: 1 });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([{ pool: "database", limit: 5 }]);
  });

  it("previews, warns of 0 and of less than what is taken, and tells of a pool that is new", async () => {
    instance();
    const preview = async (args: Record<string, unknown>) =>
      (await fake.call("set_concurrency_limit", { ...args, dry_run: true })).answer;
    expect(await preview({ pool: "database", limit: 0 })).toMatchObject({
      dry_run: true,
      would: { limit: 0, limit_before: 2, hint: expect.stringContaining("now waits") },
    });
    expect(await preview({ pool: "databse", limit: 1 })).toMatchObject({
      would: { hint: expect.stringContaining("did not know this pool") },
    });
    instance({
      concurrencyLimits: [
        {
          concurrencyKey: "database",
          slotCount: 2,
          limit: 2,
          claimedSlots: [
            { runId: runA, stepKey: "a" },
            { runId: runB, stepKey: "b" },
          ],
          pendingSteps: [],
        },
      ],
    });
    expect(await preview({ pool: "database", limit: 1 })).toMatchObject({
      would: { hint: expect.stringContaining("2 slots are taken") },
    });
    expect(fake.mutations).toHaveLength(0);
  });

  it.each([
    [{ pool: "database", limit: -1 }],
    [{ pool: "database", limit: 1001 }],
    [{ pool: "database", limit: 1.5 }],
    [{ pool: "", limit: 1 }],
    [{ pool: "database" }],
  ])("refuses %j and changes nothing", async (args) => {
    instance();
    const { answer, isError } = await fake.call("set_concurrency_limit", args);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "invalid_arguments" } });
    expect(fake.mutations).toHaveLength(0);
  });

  it("tells refusals, for which the answer true or false has no room", async () => {
    instance();
    const refuse = (type: string) => {
      fake.intercept = (request) =>
        request.kind === "mutation"
          ? Response.json({
              data: null,
              errors: [
                {
                  message: `Boolean cannot represent a non boolean value: <Graphene${type} instance>`,
                  path: ["setConcurrencyLimit"],
                },
              ],
            })
          : undefined;
    };
    refuse("UnauthorizedError");
    expect((await fake.call("set_concurrency_limit", { pool: "database", limit: 5 })).answer).toMatchObject({
      error: {
        code: "permission_denied",
        message:
          "Dagster refused to set the limit for lack of permission. It needs the permission edit_concurrency_limit.",
      },
    });
    refuse("PythonError");
    expect((await fake.call("set_concurrency_limit", { pool: "database", limit: 5 })).answer).toMatchObject({
      error: { code: "refused_by_dagster" },
    });
    fake.intercept = undefined;
    fake.mutation.setConcurrencyLimit = false;
    expect((await fake.call("set_concurrency_limit", { pool: "database", limit: 5 })).answer).toMatchObject({
      error: { code: "refused_by_dagster" },
    });
  });
});

describe("delete_concurrency_limit", () => {
  it("asks for confirmation, then deletes", async () => {
    instance();
    fake.mutation.deleteConcurrencyLimit = true;
    const runner = fake.runner();
    const asked = await runner.call("delete_concurrency_limit", { pool: "database" });
    expect(asked.answer).toMatchObject({
      confirmation_required: true,
      would: { delete_limit_of: "database", limit_before: 2, limit_now: 3, claimed: 1, waiting: 1 },
    });
    expect(fake.mutations).toHaveLength(0);
    const done = await runner.call("delete_concurrency_limit", {
      pool: "database",
      confirmation: asked.answer.confirmation,
    });
    expect(done.answer).toEqual({
      pool: "database",
      deleted: true,
      limit_before: 2,
      limit_now: 3,
      claimed: 1,
      waiting: 1,
    });
    expect(fake.mutations).toHaveLength(1);
  });

  it("refuses a pool that is not known", async () => {
    instance({ poolConfig: null });
    expect((await fake.call("delete_concurrency_limit", { pool: "databse" })).answer).toMatchObject({
      error: { code: "pool_not_found", message: expect.stringContaining("has no limit"), candidates: ["database"] },
    });
    expect(fake.mutations).toHaveLength(0);
  });
});

describe("free_concurrency_slots", () => {
  function runs() {
    fake.query.runOrError = ({ runId }: { runId: string }) =>
      runId === runA
        ? {
            __typename: "Run",
            id: runId,
            runId,
            status: "FAILURE",
            jobName: "pooled",
            creationTime: 1,
            startTime: 1,
            endTime: 2,
            stats: { __typename: "RunStatsSnapshot", id: "s" },
          }
        : { __typename: "RunNotFoundError", message: "no" };
    fake.query.runIdsOrError = { __typename: "RunIds", results: [runA] };
    fake.mutation.freeConcurrencySlots = true;
  }

  it("frees what a run holds, found by a prefix of its id", async () => {
    instance();
    runs();
    const { answer } = await fake.call("free_concurrency_slots", { run_id: "aaaaaaaa" });
    expect(answer).toEqual({ run_id: runA, run_status: "FAILURE", freed: [{ pool: "database", step: "load" }] });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([{ runId: runA }]);
  });

  it("frees for a run that was deleted, and one step of it", async () => {
    instance();
    runs();
    const { answer } = await fake.call("free_concurrency_slots", { run_id: runB, step: "save" });
    expect(answer).toEqual({
      run_id: runB,
      run_status: "DELETED",
      freed: [],
      no_longer_waiting: [{ pool: "database", step: "save" }],
    });
    expect(fake.mutations.map(({ variables }) => variables)).toEqual([{ runId: runB, step: "save" }]);
  });

  it("changes nothing where there is nothing to free, and for wrong runs and steps", async () => {
    instance();
    runs();
    expect((await fake.call("free_concurrency_slots", { run_id: runA, step: "lod" })).answer).toMatchObject({
      error: { code: "step_not_found", candidates: ["load"] },
    });
    expect(
      (await fake.call("free_concurrency_slots", { run_id: "cccccccc-0000-4000-8000-000000000003" })).answer,
    ).toMatchObject({ error: { code: "run_not_found" } });
    expect((await fake.call("free_concurrency_slots", { run_id: "zzzzzzzz" })).answer).toMatchObject({
      error: { code: "run_not_found" },
    });
    expect((await fake.call("free_concurrency_slots", { run_id: runA, dry_run: true })).answer).toMatchObject({
      dry_run: true,
      would: { run_id: runA, free: [{ pool: "database", step: "load" }] },
    });
    instance({ concurrencyLimits: [] });
    expect((await fake.call("free_concurrency_slots", { run_id: runA })).answer).toMatchObject({
      freed: [],
      hint: expect.stringContaining("nothing to free"),
    });
    expect(fake.mutations).toHaveLength(0);
  });
});
