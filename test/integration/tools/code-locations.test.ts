import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { type RunningDagster, startDagster } from "../../support/dagster-instance.ts";
import { setFlag } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");
const shared = "skipped" in dagster ? undefined : dagster;

describe.skipIf(shared === undefined)("code locations on a real Dagster", () => {
  let mcp: StdioConnection;

  beforeAll(async () => {
    mcp = await connectStdio(shared!.url, { args: ["--toolsets", "code_locations"] });
  });
  afterAll(() => mcp?.close());

  it("tells a location that failed to load as failed, though Dagster calls it LOADED", async () => {
    const { answer } = await mcp.call("list_code_locations");
    const locations = answer.code_locations as {
      location: string;
      status: string;
      error?: string;
      defines?: Record<string, number>;
    }[];
    expect(locations.map(({ location }) => location)).toEqual(["broken", "large", "reporting", "warehouse"]);
    expect(locations[1]).toMatchObject({ status: "loaded", defines: { assets: 2000 } });
    const { workspaceOrError } = await graphql<{
      workspaceOrError: { locationEntries: { name: string; loadStatus: string }[] };
    }>(shared!.url, "{ workspaceOrError { ... on Workspace { locationEntries { name loadStatus } } } }");
    expect(workspaceOrError.locationEntries.find(({ name }) => name === "broken")?.loadStatus).toBe("LOADED");
  });

  it("tells versions, flags and contents of a location", async () => {
    const { answer } = await mcp.call("get_code_location", { location: "warehouse" });
    expect(answer).toMatchObject({
      location: "warehouse",
      status: "loaded",
      libraries: { dagster: expect.stringMatching(/^1\.13\./) },
      feature_flags: expect.any(Object),
      asset_groups: expect.arrayContaining(["marts", "raw", "staging"]),
      resources: expect.arrayContaining(["crm", "mailer"]),
    });
    const { workspaceLocationEntryOrError } = await graphql<{
      workspaceLocationEntryOrError: {
        locationOrLoadError: { repositories: { jobs: { name: string }[]; schedules: unknown[]; sensors: unknown[] }[] };
      };
    }>(
      shared!.url,
      `{ workspaceLocationEntryOrError(name: "warehouse") { ... on WorkspaceLocationEntry { locationOrLoadError {
           ... on RepositoryLocation { repositories { jobs { name } schedules { name } sensors { name } } } } } } }`,
    );
    const [repository] = workspaceLocationEntryOrError.locationOrLoadError.repositories;
    expect(answer.defines).toMatchObject({
      jobs: repository!.jobs.filter(({ name }) => !name.startsWith("__")).length,
      schedules: repository!.schedules.length,
      sensors: repository!.sensors.length,
    });
  });

  it("names the nearest location for a wrong one, and reloads nothing", async () => {
    expect(await mcp.call("reload_code_location", { location: "warehose" })).toMatchObject({
      isError: true,
      answer: { error: { code: "code_location_not_found", candidates: ["warehouse"] } },
    });
  });
});

describe.skipIf(shared === undefined)("reloads on a real Dagster", { timeout: 240_000 }, () => {
  let own: RunningDagster;
  let mcp: StdioConnection;
  /** The flags that are set now. */
  const flags = new Map<string, () => void>();

  beforeAll(async () => {
    own = await startDagster({ version: "1.13", locations: ["reporting", "broken"], daemon: false });
    mcp = await connectStdio(own.url, { args: ["--toolsets", "code_locations,instance"] });
  });
  afterAll(async () => {
    await mcp?.close();
    await own?.stop();
  });

  function fix(): void {
    flags.set("fix-broken", setFlag(own.flags, "fix-broken"));
  }
  function unfix(): void {
    flags.get("fix-broken")?.();
  }

  async function jobsOfBroken(): Promise<string[] | undefined> {
    const { workspaceLocationEntryOrError } = await graphql<{
      workspaceLocationEntryOrError: { locationOrLoadError: { repositories?: { jobs: { name: string }[] }[] } };
    }>(
      own.url,
      `{ workspaceLocationEntryOrError(name: "broken") { ... on WorkspaceLocationEntry { locationOrLoadError {
           ... on RepositoryLocation { repositories { jobs { name } } } } } } }`,
    );
    return workspaceLocationEntryOrError.locationOrLoadError.repositories?.flatMap(({ jobs }) =>
      jobs.map(({ name }) => name),
    );
  }

  const loadError = {
    type: "ImportError",
    message: "the module invoices_client is not installed",
    where: expect.stringMatching(/broken\.py:\d+ in <module>$/),
  };

  it("shortens a load error to its root", async () => {
    const { answer } = await mcp.call("get_code_location", { location: "broken" });
    expect(answer).toMatchObject({
      status: "failed",
      error: loadError,
      next: [{ tool: "reload_code_location", arguments: { location: "broken" } }],
    });
    expect(JSON.stringify(answer).length).toBeLessThan(1500);
    expect((await mcp.call("list_code_locations", { status: "failed" })).answer).toMatchObject({
      code_locations: [{ location: "broken", error: "ImportError: the module invoices_client is not installed" }],
      total: 1,
    });
  });

  it("tells what came with a location that loads again, and the error of one that fails again", async () => {
    expect((await mcp.call("reload_code_location", { location: "broken" })).answer).toMatchObject({
      loaded: false,
      status: "failed",
      error: loadError,
    });
    fix();
    const progress: unknown[] = [];
    const mended = await mcp.call(
      "reload_code_location",
      { location: "broken", timeout_s: 60 },
      { onprogress: (told) => progress.push(told) },
    );
    expect(mended.answer).toMatchObject({
      location: "broken",
      loaded: true,
      status: "loaded",
      took_s: expect.any(Number),
      changed: { jobs: { before: 0, after: 1, added: ["repaired"] } },
    });
    expect(progress.length).toBeGreaterThan(0);
    expect(await jobsOfBroken()).toContain("repaired");
    unfix();
    expect((await mcp.call("reload_code_location", { location: "broken" })).answer).toMatchObject({
      loaded: false,
      error: loadError,
      changed: { jobs: { before: 1, after: 0 } },
    });
    expect(await jobsOfBroken()).toBeUndefined();
  });

  it("says that a code server that went on running keeps its code", async () => {
    const { answer } = await mcp.call("reload_code_location", { location: "reporting" });
    expect(answer).toMatchObject({
      loaded: true,
      defines: { assets: 1, jobs: 2 },
      hint: expect.stringContaining("restart that server"),
    });
    expect(answer).not.toHaveProperty("changed");
  });

  it("reloads the whole workspace", async () => {
    fix();
    const { answer } = await mcp.call("reload_workspace");
    expect(answer).toMatchObject({
      code_locations: [
        { location: "broken", status: "loaded", changed: { jobs: { before: 0, after: 1, added: ["repaired"] } } },
        { location: "reporting", status: "loaded" },
      ],
      loaded: 2,
      failed: 0,
    });
    expect(await jobsOfBroken()).toContain("repaired");
    unfix();
    expect((await mcp.call("reload_workspace")).answer).toMatchObject({
      code_locations: [
        { location: "broken", status: "failed", error: loadError },
        { location: "reporting", status: "loaded" },
      ],
      loaded: 1,
      failed: 1,
    });
  });

  it("tells at once that it was asked to reload when it is not to wait, and the reload happens", async () => {
    fix();
    const { answer } = await mcp.call("reload_code_location", { location: "broken", wait: false });
    expect(["loaded", "loading"]).toContain(answer.status);
    await expect
      .poll(async () => (await mcp.call("get_code_location", { location: "broken" })).answer.status, {
        timeout: 30_000,
      })
      .toBe("loaded");
    expect(await jobsOfBroken()).toContain("repaired");
    unfix();
    await mcp.call("reload_code_location", { location: "broken" });
  });

  it("tells daemons that never gave a sign as unhealthy, and that no queued run starts without them", async () => {
    const { answer } = await mcp.call("list_daemons");
    expect(answer).toMatchObject({ hint: expect.stringContaining("no recent heartbeat") });
    expect((answer.daemons as { healthy: boolean }[]).every(({ healthy }) => !healthy)).toBe(true);
    expect((await mcp.call("get_run_queue")).answer).toMatchObject({
      queued: [],
      hint: expect.stringContaining("is not healthy"),
    });
  });
});
