import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";

const fake = useFakeDagster();

/** A location that loaded, with what it defines; Dagster says LOADED of every location here. */
function loaded(
  name: string,
  parts: {
    jobs?: string[];
    assets?: string[];
    server?: string;
    version?: string;
    updated?: number;
    loadStatus?: string;
  } = {},
) {
  return {
    __typename: "WorkspaceLocationEntry",
    name,
    loadStatus: parts.loadStatus ?? "LOADED",
    updatedTimestamp: parts.updated ?? 1_700_000_000,
    versionKey: parts.version ?? "1",
    featureFlags: [{ name: "FLAG", enabled: true }],
    displayMetadata: [{ key: "module_name", value: "shop" }],
    permissions: [
      { permission: "launch_pipeline_execution", value: false },
      { permission: "wipe_assets", value: true },
    ],
    locationOrLoadError: {
      __typename: "RepositoryLocation",
      id: name,
      name,
      isReloadSupported: true,
      serverId: parts.server ?? "server-1",
      dagsterLibraryVersions: [{ name: "dagster", version: "1.13.27" }],
      repositories: [
        {
          name: "__repository__",
          jobs: [...(parts.jobs ?? []), "__ASSET_JOB"].map((job) => ({ name: job })),
          assetNodes: [
            ...(parts.assets ?? []).map((key) => ({ assetKey: { path: key.split("/") }, isAutoCreatedStub: false })),
            { assetKey: { path: ["elsewhere"] }, isAutoCreatedStub: true },
          ],
          assetGroups: [{ groupName: "raw" }],
          allTopLevelResourceDetails: [{ name: "warehouse" }],
        },
      ],
    },
  };
}

function failed(name: string, parts: { version?: string; message?: string; loadStatus?: string } = {}) {
  return {
    __typename: "WorkspaceLocationEntry",
    name,
    loadStatus: parts.loadStatus ?? "LOADED",
    updatedTimestamp: 1_700_000_100,
    versionKey: parts.version ?? "1",
    locationOrLoadError: {
      __typename: "PythonError",
      message: `dagster._core.errors.DagsterImportError: Encountered ImportError while importing module ${"x".repeat(5000)}`,
      className: "DagsterImportError",
      stack: [],
      errorChain: [
        {
          isExplicitLink: true,
          error: {
            message: `ImportError: ${parts.message ?? "no module named invoices"}\n`,
            className: "ImportError",
            stack: ['  File "/repo/shop/__init__.py", line 7, in <module>\n'],
          },
        },
      ],
    },
  };
}

function workspace(...entries: ReturnType<typeof loaded | typeof failed>[]) {
  fake.query = {
    workspaceOrError: { __typename: "Workspace", locationEntries: entries },
    workspaceLocationEntryOrError: ({ name }: { name: string }) => entries.find((entry) => entry.name === name) ?? null,
  };
}

describe("list_code_locations", () => {
  it("tells a location that failed to load as failed, whatever its loadStatus says, with the root error", async () => {
    workspace(loaded("shop", { jobs: ["refresh"], assets: ["a/b", "c"] }), failed("broken"));
    const { answer } = await fake.call("list_code_locations");
    expect(answer).toEqual({
      code_locations: [
        {
          location: "broken",
          status: "failed",
          updated: "2023-11-14T22:15:00Z",
          error: "ImportError: no module named invoices",
        },
        { location: "shop", status: "loaded", updated: "2023-11-14T22:13:20Z", defines: { assets: 2, jobs: 1 } },
      ],
      returned: 2,
      total: 2,
    });
  });

  it("filters by status and says why nothing is left", async () => {
    workspace(loaded("shop"), failed("broken"));
    expect((await fake.call("list_code_locations", { status: "failed" })).answer).toMatchObject({
      code_locations: [{ location: "broken" }],
      total: 1,
    });
    expect((await fake.call("list_code_locations", { status: "loading" })).answer).toEqual({
      code_locations: [],
      returned: 0,
      total: 0,
      hint: "No code locations match status. Leave status out to see all.",
    });
    expect((await fake.call("list_code_locations", { status: "LOADED" })).answer).toMatchObject({
      error: { code: "invalid_arguments" },
    });
  });

  it("shortens a load error that is very long", async () => {
    workspace(failed("broken", { message: "column ".repeat(2000) }));
    const { answer } = await fake.call("list_code_locations");
    const [{ error }] = answer.code_locations as [{ error: string }];
    expect(error.length).toBeLessThanOrEqual(300);
  });

  it("pages", async () => {
    workspace(loaded("a"), loaded("b"), loaded("c"));
    const first = await fake.call("list_code_locations", { limit: 2 });
    expect(first.answer).toMatchObject({ code_locations: [{ location: "a" }, { location: "b" }], total: 3 });
    const second = await fake.call("list_code_locations", { limit: 2, cursor: first.answer.next_cursor });
    expect(second.answer).toMatchObject({ code_locations: [{ location: "c" }] });
    expect(second.answer).not.toHaveProperty("next_cursor");
  });

  it("never turns an error into an empty list", async () => {
    fake.query = { workspaceOrError: { __typename: "PythonError", message: "the database is gone" } };
    expect(await fake.call("list_code_locations")).toEqual({
      isError: true,
      answer: { error: { code: "dagster_error", message: "the database is gone" } },
    });
  });
});

describe("get_code_location", () => {
  it("tells what it defines, library versions and feature flags, in today's words", async () => {
    workspace(loaded("shop", { jobs: ["refresh"], assets: ["a"] }));
    const { answer } = await fake.call("get_code_location", { location: "shop" });
    expect(answer).toEqual({
      location: "shop",
      status: "loaded",
      updated: "2023-11-14T22:13:20Z",
      defines: { assets: 1, jobs: 1 },
      asset_groups: ["raw"],
      resources: ["warehouse"],
      libraries: { dagster: "1.13.27" },
      feature_flags: { FLAG: true },
      served_from: { module_name: "shop" },
      reload_supported: true,
      not_permitted: ["launch_run"],
    });
  });

  it("tells the cause of a failed load and where it is", async () => {
    workspace(failed("broken"));
    const { answer } = await fake.call("get_code_location", { location: "broken" });
    expect(answer).toEqual({
      location: "broken",
      status: "failed",
      updated: "2023-11-14T22:15:00Z",
      error: {
        type: "ImportError",
        message: "no module named invoices",
        where: "/repo/shop/__init__.py:7 in <module>",
      },
      next: [
        {
          tool: "reload_code_location",
          arguments: { location: "broken" },
          why: "it loads the code anew once the cause is mended",
        },
      ],
    });
  });

  it("works on an old Dagster and says what that does not tell", async () => {
    workspace(loaded("shop", { assets: ["a"] }));
    fake.version = "1.8.13";
    const { answer } = await fake.call("get_code_location", { location: "shop" });
    expect(answer).toMatchObject({
      status: "loaded",
      libraries: { dagster: "1.13.27" },
      notes: ["Dagster 1.8.13 does not tell: which assets are stubs of other locations'."],
    });
  });

  it("names the nearest location for a wrong one", async () => {
    workspace(loaded("shop"), loaded("reporting"));
    const { answer, isError } = await fake.call("get_code_location", { location: "reportin" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code: "code_location_not_found", candidates: ["reporting"] } });
  });
});

describe("reload_code_location", () => {
  /** Before the mutation the workspace holds one state, after it another. */
  function reloads(
    before: ReturnType<typeof loaded | typeof failed>,
    after: ReturnType<typeof loaded | typeof failed>,
  ) {
    let isReloaded = false;
    const now = () => (isReloaded ? after : before);
    fake.query = {
      workspaceOrError: () => ({ __typename: "Workspace", locationEntries: [now()] }),
      workspaceLocationEntryOrError: () => now(),
    };
    fake.mutation = {
      reloadRepositoryLocation: () => {
        isReloaded = true;
        // What Dagster answers shows the definitions of before the reload.
        return before;
      },
    };
  }

  it("tells that it loaded, and what came and went", async () => {
    reloads(
      loaded("shop", { jobs: ["a", "old"], assets: ["x"] }),
      loaded("shop", { jobs: ["a", "b", "c"], assets: ["x"], version: "2", server: "server-2" }),
    );
    const { answer, isError } = await fake.call("reload_code_location", { location: "shop" });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      location: "shop",
      loaded: true,
      status: "loaded",
      took_s: expect.any(Number),
      defines: { assets: 1, jobs: 3 },
      changed: { jobs: { before: 2, after: 3, added: ["b", "c"], removed: ["old"] } },
    });
    expect(fake.mutations).toHaveLength(1);
  });

  it("tells the load error when it fails, and that the definitions are gone", async () => {
    reloads(loaded("shop", { jobs: ["a"] }), failed("shop", { version: "2" }));
    const { answer, isError } = await fake.call("reload_code_location", { location: "shop" });
    expect(isError).toBe(false);
    expect(answer).toMatchObject({
      loaded: false,
      status: "failed",
      error: { type: "ImportError", message: "no module named invoices" },
      changed: { jobs: { before: 1, after: 0 } },
    });
    expect(answer).not.toHaveProperty("hint");
  });

  it("says that the same server keeps its code", async () => {
    reloads(loaded("shop", { jobs: ["a"] }), loaded("shop", { jobs: ["a"], version: "2" }));
    const { answer } = await fake.call("reload_code_location", { location: "shop" });
    expect(answer).toMatchObject({ loaded: true, hint: expect.stringContaining("keeps the code it started with") });
    expect(answer).not.toHaveProperty("changed");
  });

  it("waits on when no answer comes but the reload goes on", async () => {
    let looks = 0;
    const before = loaded("shop", { jobs: ["a"] });
    const loading = loaded("shop", { jobs: ["a"], version: "2", loadStatus: "LOADING" });
    const after = loaded("shop", { jobs: ["a", "b"], version: "2", server: "server-2" });
    fake.query = {
      workspaceOrError: { __typename: "Workspace", locationEntries: [before] },
      workspaceLocationEntryOrError: () => {
        looks += 1;
        return looks <= 2 ? before : looks === 3 ? loading : after;
      },
    };
    // A proxy on the way loses patience.
    fake.intercept = (request) =>
      request.kind === "mutation" ? new Response("gateway timeout", { status: 504 }) : undefined;
    const { answer } = await fake.call("reload_code_location", { location: "shop", timeout_s: 20 });
    expect(answer).toMatchObject({ loaded: true, changed: { jobs: { before: 1, after: 2, added: ["b"] } } });
    expect(fake.mutations).toHaveLength(1);
  });

  it("says that the outcome is unknown when the time is over", async () => {
    workspace(loaded("shop"));
    fake.intercept = (request) =>
      request.kind === "mutation" ? new Response("gateway timeout", { status: 504 }) : undefined;
    const { answer, isError } = await fake.call("reload_code_location", { location: "shop", timeout_s: 1 });
    expect(isError).toBe(false);
    expect(answer).toEqual({
      location: "shop",
      status: "loading",
      timed_out: true,
      hint: "Dagster has been told to reload and goes on with it; whether it will load is not known yet.",
      next: [
        {
          tool: "get_code_location",
          arguments: { location: "shop" },
          why: "it tells whether the location has loaded since",
        },
      ],
    });
    const background = await fake.call("reload_code_location", { location: "shop", timeout_s: 1, wait: false });
    expect(background.answer).toMatchObject({ status: "loading", next: [{ tool: "get_code_location" }] });
    expect(background.answer).not.toHaveProperty("timed_out");
  });

  it.each([
    ["UnauthorizedError", "permission_denied"],
    ["ReloadNotSupported", "refused_by_dagster"],
    ["RepositoryLocationNotFound", "code_location_not_found"],
    ["PythonError", "dagster_error"],
  ])("turns %s into %s", async (__typename, code) => {
    workspace(loaded("shop"));
    fake.mutation = { reloadRepositoryLocation: { __typename, message: "no" } };
    const { answer, isError } = await fake.call("reload_code_location", { location: "shop" });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ error: { code } });
  });

  it("sends nothing for a location that is not there, or bad arguments", async () => {
    workspace(loaded("shop"));
    expect((await fake.call("reload_code_location", { location: "shp" })).answer).toMatchObject({
      error: { code: "code_location_not_found", candidates: ["shop"] },
    });
    for (const args of [
      {},
      { location: "" },
      { location: "shop", timeout_s: 0 },
      { location: "shop", wait: "yes" },
      { location: "shop", tiemout_s: 5 },
    ]) {
      expect((await fake.call("reload_code_location", args)).answer).toMatchObject({
        error: { code: "invalid_arguments" },
      });
    }
    expect(fake.mutations).toHaveLength(0);
  });
});

describe("reload_workspace", () => {
  it("tells of each location how it came out, and which are new or gone", async () => {
    let isReloaded = false;
    fake.query = {
      workspaceOrError: () => ({
        __typename: "Workspace",
        locationEntries: isReloaded
          ? [loaded("shop", { jobs: ["a", "b"], version: "2" }), failed("broken", { version: "2" }), loaded("fresh")]
          : [loaded("shop", { jobs: ["a"] }), failed("broken"), loaded("retired")],
      }),
    };
    fake.mutation = {
      reloadWorkspace: () => {
        isReloaded = true;
        return { __typename: "Workspace", id: "w", locationEntries: [] };
      },
    };
    const { answer } = await fake.call("reload_workspace");
    expect(answer).toEqual({
      code_locations: [
        {
          location: "broken",
          status: "failed",
          error: {
            type: "ImportError",
            message: "no module named invoices",
            where: "/repo/shop/__init__.py:7 in <module>",
          },
        },
        { location: "fresh", status: "loaded" },
        {
          location: "shop",
          status: "loaded",
          defines: { jobs: 2 },
          changed: { jobs: { before: 1, after: 2, added: ["b"] } },
        },
      ],
      loaded: 2,
      failed: 1,
      added: ["fresh"],
      removed: ["retired"],
      took_s: expect.any(Number),
    });
  });

  it("tells which locations have not been heard of when the time is over", async () => {
    workspace(loaded("shop", { jobs: ["a"] }));
    fake.intercept = (request) =>
      request.kind === "mutation" ? new Response("gateway timeout", { status: 504 }) : undefined;
    const { answer } = await fake.call("reload_workspace", { timeout_s: 1 });
    expect(answer).toMatchObject({
      code_locations: [{ location: "shop", status: "loading" }],
      loaded: 0,
      timed_out: true,
      next: [{ tool: "list_code_locations" }],
    });
  });

  it("is refused without permission", async () => {
    workspace(loaded("shop"));
    fake.mutation = { reloadWorkspace: { __typename: "UnauthorizedError", message: "Authorization failed" } };
    expect((await fake.call("reload_workspace")).answer).toMatchObject({ error: { code: "permission_denied" } });
  });
});
