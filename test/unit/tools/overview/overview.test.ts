import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";
import { fakeAssetNodes } from "../../../support/fake-partitions.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

describe("get_deployment_overview", () => {
  it("names a code location that failed, with its error and what to ask next", async () => {
    fake.query = { workspaceOrError: fakeWorkspace({ warehouse: {}, broken: { error: "no module named x" } }) };
    const { answer, isError } = await fake.call("get_deployment_overview");
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      all_right: false,
      problems: [{ kind: "code_location_failed", name: "broken", what: "no module named x" }],
      next: [{ tool: "get_code_location", arguments: { location: "broken" } }],
    });
  });

  it("raises no alarm where there is nothing wrong, and changes nothing", async () => {
    fake.query = { workspaceOrError: fakeWorkspace({ warehouse: {} }) };
    const { answer } = await fake.call("get_deployment_overview");
    expect(answer).toMatchObject({ all_right: true });
    expect(answer).not.toHaveProperty("problems.0");
    expect(fake.mutations).toEqual([]);
    expect(fake.requests.length).toBeLessThanOrEqual(12);
  });
});

describe("a deployment in which very much is wrong", () => {
  it("is told in 6,000 characters, with something of every kind, and what was left out", async () => {
    const location = "x".repeat(60);
    fake.query = {
      workspaceOrError: fakeWorkspace(
        Object.fromEntries(
          Array.from({ length: 300 }, (_, index) => [`${location}_${index}`, { error: "no module named x" }]),
        ),
      ),
      instance: {
        daemonHealth: {
          allDaemonStatuses: Array.from({ length: 8 }, (_, index) => ({
            daemonType: `DAEMON_${index}`,
            required: true,
            healthy: false,
            lastHeartbeatTime: null,
            lastHeartbeatErrors: [],
          })),
        },
      },
    };
    const { answer, isError } = await fake.call("get_deployment_overview");
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(6000);
    expect(answer.summary).toBe("308 problems: 300 code location failed, 8 daemon unhealthy.");
    expect(new Set((answer.problems as { kind: string }[]).map(({ kind }) => kind)).size).toBe(2);
    expect(answer.notes).toContainEqual(
      expect.stringMatching(/^\d+ more problems were left out: \d+ code location failed/),
    );
  });
});

describe("the queue in an overview", () => {
  const now = Math.floor(Date.now() / 1000);
  const run = (
    runId: string,
    status: string,
    times: { created: number; started?: number },
    team: "finance" | "sales" = "finance",
  ) => ({
    __typename: "Run",
    runId,
    status,
    jobName: "etl",
    tags: [{ key: "team", value: team }],
    creationTime: times.created,
    startTime: times.started ?? null,
    endTime: null,
    hasUnconstrainedRootNodes: true,
    rootConcurrencyKeys: [],
    allPools: [],
  });
  const onlyOne = { maxConcurrentRuns: 1, tagConcurrencyLimitsYaml: null };
  const overview = async (
    going: unknown[],
    queued: unknown[],
    runQueueConfig: unknown = onlyOne,
    goingTotal = going.length,
  ) => {
    fake.query = {
      workspaceOrError: fakeWorkspace({ warehouse: {} }),
      runsOrError: ({ filter }: { filter: { statuses: string[] } }) => {
        const results = filter.statuses.includes("QUEUED") ? queued : filter.statuses.includes("STARTED") ? going : [];
        return { __typename: "Runs", count: results === going ? goingTotal : results.length, results };
      },
      instance: { runQueueConfig },
    };
    return (await fake.call("get_deployment_overview")).answer;
  };

  it("is not stuck while it moves, however long it is", async () => {
    const answer = await overview(
      [run("going1", "STARTED", { created: now - 5000, started: now - 20 })],
      [run("queued1", "QUEUED", { created: now - 4000 })],
    );
    expect(answer).toMatchObject({ all_right: true, runs: { queued: 1, in_progress: 1 } });
    expect((answer.queue as { oldest_s: number }).oldest_s).toBeGreaterThanOrEqual(4000);
  });

  it("is stuck when nothing has left it for long, with the limit that holds it", async () => {
    const answer = await overview(
      [run("going1", "STARTED", { created: now - 9000, started: now - 8000 })],
      [run("queued1", "QUEUED", { created: now - 4000 })],
    );
    expect(answer.problems).toMatchObject([
      { kind: "queue_stuck", count: 1, what: expect.stringMatching(/^1 run queued for 40\d\d s: .*1 of 1 in use$/) },
    ]);
  });

  it("is stuck when nothing holds a run back and none starts; not while they start one after the other", async () => {
    const two = { maxConcurrentRuns: 2, tagConcurrencyLimitsYaml: null };
    const queued = [run("queued1", "QUEUED", { created: now - 200 })];
    const going = (started: number) => [run("going1", "STARTED", { created: now - 9000, started })];
    expect((await overview(going(now - 8000), queued, two)).problems).toMatchObject([
      { kind: "queue_stuck", what: expect.stringContaining("nothing holds runs back") },
    ]);
    expect((await overview(going(now - 20), queued, two)).all_right).toBe(true);
    expect((await overview([run("going1", "STARTING", { created: now - 300 })], queued, two)).all_right).toBe(true);
  });

  it("is not called idle where not all that is going on was read", async () => {
    const many = { maxConcurrentRuns: 250, tagConcurrencyLimitsYaml: null };
    const going = Array.from({ length: 200 }, (_, index) =>
      run(`going${index}`, "STARTED", { created: now - 9000, started: now - 8000 }),
    );
    const queued = [run("queued1", "QUEUED", { created: now - 200 })];
    expect((await overview(going, queued, many, 250)).all_right).toBe(true);
    expect((await overview(going, queued, many)).all_right).toBe(false);
  });

  it("is stuck by a limit under which nothing starts, whatever starts under others", async () => {
    const limits = {
      maxConcurrentRuns: 10,
      tagConcurrencyLimitsYaml: "- {key: team, value: finance, limit: 1}\n- {key: team, value: sales, limit: 1}\n",
    };
    const queued = [
      run("queued1", "QUEUED", { created: now - 4000 }),
      run("queued2", "QUEUED", { created: now - 4000 }, "sales"),
    ];
    const long = run("going1", "STARTED", { created: now - 9000, started: now - 8000 });
    const late = run("going2", "STARTED", { created: now - 5000, started: now - 20 }, "sales");
    const answer = await overview([long, late], queued, limits);
    expect(answer.problems).toMatchObject([
      { kind: "queue_stuck", what: expect.stringMatching(/: tag team=finance: 1 of 1 in use$/) },
    ]);
    const other = run("going3", "STARTED", { created: now - 5000, started: now - 20 });
    expect((await overview([other, late], queued, limits)).all_right).toBe(true);
  });
});

describe("explain_asset", () => {
  it("names the nearest keys for a wrong one, and what it could not look into", async () => {
    fake.query = {
      workspaceOrError: fakeWorkspace({ warehouse: {}, broken: { error: "no module named x" } }),
      assetNodes: fakeAssetNodes({ "a/bee": {} }),
    };
    const { answer, isError } = await fake.call("explain_asset", { asset_key: "a/be" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      error: { code: "asset_not_found", candidates: ["a/bee"] },
      notes: [expect.stringContaining("no module named x")],
    });
  });
});
