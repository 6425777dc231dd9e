import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../../support/embedded.ts";

const embedded = useEmbedded();

describe("list_code_location_history", () => {
  it("tells who deployed what and when, and why it did not load", async () => {
    const { answer } = await embedded.call("list_code_location_history", { location: "reporting", limit: 2 });
    expect(answer).toMatchObject({
      loads: [
        {
          time: "2026-03-04T08:30:00Z",
          took_s: 42,
          status: "failed",
          commit: expect.stringMatching(/^[0-9a-f]{40}$/),
          image: expect.stringContaining("reporting:"),
          metadata: { module_name: "reporting.definitions" },
          error: { type: "ModuleNotFoundError", message: "No module named 'weasyprint'" },
        },
        { time: "2026-03-03T06:30:00Z", status: "loaded" },
      ],
      returned: 2,
      next_cursor: expect.any(String),
    });
  });

  it("names the author where the deployment knows the commit, and the assets that came", async () => {
    const { organization } = embedded;
    const { world } = organization;
    const branch = world.deployments.find(({ id }) => id === 311)!;
    organization.overrides.set("CodeLocationLoadHistoryEntry.configDocument", () => ({
      git: { commit_hash: "abc123" },
    }));
    organization.overrides.set("DagsterCloudDeployment.commits", () => [
      {
        timestamp: 1,
        commitHash: "abc123",
        commitMessage: "Count points\n\nlong text",
        authorEmail: "analytics@harbor-roasters.example",
      },
    ]);
    const { answer } = await embedded.call("list_code_location_history", {
      location: "warehouse",
      deployment: branch.name,
      limit: 2,
    });
    const loads = answer.loads as Record<string, unknown>[];
    expect(loads[0]).toMatchObject({
      commit: "abc123",
      commit_message: "Count points",
      author: "analytics@harbor-roasters.example",
    });
    expect(loads[1]).toMatchObject({ assets: { added: ["staging/orders"] } });
  });

  it("tells some of many assets, and how many are not told", async () => {
    embedded.organization.overrides.set("CodeLocationLoadHistoryEntry.diffSummary", () => ({
      repositoryDiffs: [
        {
          repositoryName: "__repository__",
          addedAssets: Array.from({ length: 25 }, (_, index) => ({ path: ["raw", String(index)] })),
          modifiedAssets: [],
          removedAssets: [{ path: ["old"] }],
        },
      ],
    }));
    const { answer } = await embedded.call("list_code_location_history", { location: "ml", limit: 1 });
    const [load] = answer.loads as { assets: { added: string[]; removed: string[]; not_told: number } }[];
    expect(load?.assets.added).toHaveLength(10);
    expect(load?.assets).toMatchObject({ removed: ["old"], not_told: 15 });
  });

  it("pages to the end, though loads come in between", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { answer } = await embedded.call("list_code_location_history", { location: "ml", limit: 5, cursor });
      seen.push(...(answer.loads as { time: string }[]).map(({ time }) => time));
      cursor = answer.next_cursor as string | undefined;
      if (seen.length === 5) {
        const document = { location_name: "ml", code_source: { module_name: "ml" } };
        await embedded.confirmed("save_code_location", { document });
      }
    } while (cursor !== undefined);
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
    expect(seen).toEqual([...seen].sort().reverse());
    expect((await embedded.call("list_code_location_history", { location: "ml", limit: 1 })).answer).toMatchObject({
      loads: [{ time: "2026-03-04T09:30:00Z" }],
    });
  });

  it("says when nothing was kept, and refuses a location that is not there and a cursor of another list", async () => {
    embedded.organization.overrides.set("Query.locationLoadHistory", () => []);
    expect((await embedded.call("list_code_location_history", { location: "ml" })).answer).toMatchObject({
      loads: [],
      hint: expect.stringContaining("no load"),
    });
    const wrong = await embedded.call("list_code_location_history", { location: "mll" });
    expect(wrong.answer.error).toMatchObject({ code: "code_location_not_found", candidates: ["ml"] });
    const cursor = await embedded.call("list_code_location_history", { location: "ml", cursor: "e30" });
    expect(cursor.answer.error).toMatchObject({ code: "invalid_arguments" });
  });
});

describe("get_code_server_metrics", () => {
  it("sums up each series of a time range", async () => {
    const args = { location: "ml", after: "2026-03-04T06:00:00Z", before: "2026-03-04T09:00:00Z" };
    const { answer } = await embedded.call("get_code_server_metrics", args);
    expect(answer).toMatchObject({ location: "ml", after: "2026-03-04T06:00:00Z", before: "2026-03-04T09:00:00Z" });
    expect(answer.metrics).toContainEqual({
      metric: "cpu_percent",
      unit: "percent",
      min: 4,
      avg: expect.any(Number),
      max: 38,
      max_at: "2026-03-04T06:15:00Z",
      latest: 21,
      latest_at: "2026-03-04T09:00:00Z",
      points: 37,
    });
    expect(embedded.organization.requests.at(-1)?.variables).toEqual({
      location: "ml",
      from: Date.parse("2026-03-04T06:00:00Z") / 1000,
      to: Date.parse("2026-03-04T09:00:00Z") / 1000,
    });
  });

  it("says how metrics come to be where there are none", async () => {
    const { answer, isError } = await embedded.call("get_code_server_metrics", {
      location: "warehouse",
      deployment: "staging",
    });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({ metrics: [], hint: expect.stringContaining("switched on") });
    expect(answer).toMatchObject({ after: "2026-03-03T09:30:00Z", before: "2026-03-04T09:30:00Z" });
  });

  it.each([{ after: "-1h", before: "-2h" }, { after: "now" }, { after: "2026-03-04", before: "2026-03-04" }])(
    "refuses %j, which holds no time",
    async (range) => {
      const { answer } = await embedded.call("get_code_server_metrics", { location: "ml", ...range });
      expect(answer.error).toMatchObject({
        code: "invalid_arguments",
        message: expect.stringMatching(/^after \(.*Z\) must be earlier than before \(.*Z\)\.$/),
      });
    },
  );
});

describe("get_code_location_logs", () => {
  it("gives the Serverless log of the location in the order of time, without secrets", async () => {
    embedded.reset((where, value) => (where === "serverless log line" ? "canary-2c" : value));
    const { answer } = await embedded.call("get_code_location_logs", {
      location: "warehouse",
      deployment: "#128",
      limit: 4,
    });
    expect(answer).toMatchObject({
      sources: ["serverless log stream", "agents"],
      lines: [
        { time: "2026-03-04T09:00:00Z", message: "Starting code-server/warehouse" },
        {},
        { message: "Connecting to snowflake://etl:[masked]@harbor/prod" },
        { message: "WARNING: config schema of resource warehouse is deprecated" },
      ],
      code_servers: [{ agent: "serverless", status: "running" }],
      next: [{ tool: "list_serverless_logs", arguments: { stream: answer.stream } }],
      notes: ["There is more in this log than these 4 lines."],
    });
    expect(JSON.stringify(answer)).not.toContain("canary");
  });

  it("gives what agents report on Hybrid, and says where the logs are", async () => {
    const { answer } = await embedded.call("get_code_location_logs", { location: "reporting" });
    expect(answer).toMatchObject({
      sources: ["agents"],
      code_servers: [
        {
          agent: "prod-k8s",
          status: "failed",
          error: { type: "ModuleNotFoundError", message: "No module named 'weasyprint'" },
        },
      ],
      load_error: expect.stringContaining("weasyprint"),
      hint: expect.stringMatching(/^These are the agents' last errors\. .*kubectl logs/),
      next: [{ tool: "list_code_location_history", arguments: { location: "reporting" } }],
    });
    // What only Serverless has was not asked for.
    expect(embedded.organization.requests.map(({ operation }) => operation)).not.toContain("ServerlessLogStreams");
  });

  it("says so where there is neither", async () => {
    embedded.organization.overrides.set("Query.agents", () => []);
    const hybrid = await embedded.call("get_code_location_logs", { location: "ml" });
    expect(hybrid.answer).toMatchObject({ sources: [], hint: expect.stringContaining("no logs of Hybrid") });
    embedded.organization.overrides.set("Serverless.logStreams", () => null);
    const serverless = await embedded.call("get_code_location_logs", { location: "warehouse", deployment: "#128" });
    expect(serverless.answer).toMatchObject({ sources: [], hint: expect.stringContaining("no log stream") });
  });

  it("tells that the Serverless log may not be read, and what the agents report all the same", async () => {
    const args = { location: "warehouse", deployment: "#128" };
    const { answer, isError } = await embedded.call("get_code_location_logs", args, { role: "viewer" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      sources: ["agents"],
      notes: [expect.stringContaining("The Serverless log could not be read")],
    });
    expect(answer).not.toHaveProperty("hint");
  });

  it("refuses a location that is not there", async () => {
    const { answer } = await embedded.call("get_code_location_logs", { location: "warehous" });
    expect(answer.error).toMatchObject({ code: "code_location_not_found", candidates: ["warehouse"] });
  });
});
