import { describe, expect, it } from "vitest";
import { useEmbedded } from "../../support/embedded.ts";

const embedded = useEmbedded();

describe("code locations of the embedded deployment", () => {
  it("are listed with what they define, and the one that failed with its error", async () => {
    const { answer } = await embedded.call("list_code_locations");
    expect(answer).toMatchObject({ total: 4 });
    expect(answer.code_locations).toContainEqual(
      expect.objectContaining({
        location: "reporting",
        status: "failed",
        error: expect.stringContaining("No module named 'weasyprint'"),
      }),
    );
    expect(answer.code_locations).toContainEqual(
      expect.objectContaining({
        location: "ml",
        status: "loaded",
        // Assets of other locations that these are made from are not counted.
        defines: { assets: 3, jobs: 1, schedules: 1 },
      }),
    );
  });

  it("tell what they are made of", async () => {
    const { answer } = await embedded.call("get_code_location", { location: "warehouse" });
    expect(answer).toMatchObject({
      asset_groups: ["marts", "reports", "staging"],
      resources: ["slack", "snowflake", "snowflake_credentials"],
      libraries: { dagster: "1.13.27" },
      reload_supported: true,
    });
    const missing = await embedded.call("get_code_location", { location: "warehous" });
    expect(missing.answer).toMatchObject({ error: { code: "code_location_not_found", candidates: ["warehouse"] } });
  });

  it("load for two seconds when they are told to, and are new then", async () => {
    embedded.lookingTakes(1);
    const { answer } = await embedded.call("reload_code_location", { location: "warehouse" });
    expect(answer).toMatchObject({ location: "warehouse", loaded: true, status: "loaded" });
    expect(answer.changed).toBeUndefined();
    expect(answer.hint).toBeUndefined();
    const listed = await embedded.call("list_code_locations");
    expect(listed.answer.code_locations).toContainEqual(
      expect.objectContaining({ location: "warehouse", updated: "2026-03-04T09:30:03Z" }),
    );
  });

  it("are loading meanwhile, which a call that does not wait says", async () => {
    embedded.lookingTakes(10);
    const { answer } = await embedded.call("reload_code_location", { location: "ml", wait: false });
    expect(answer).toMatchObject({ status: "loading", next: [{ tool: "get_code_location" }] });
    expect((await embedded.call("get_code_location", { location: "ml" })).answer).toMatchObject({ status: "loaded" });
  });

  it("fail again when their code is still broken", async () => {
    embedded.lookingTakes(3);
    const { answer } = await embedded.call("reload_code_location", { location: "reporting" });
    expect(answer).toMatchObject({
      loaded: false,
      status: "failed",
      error: { type: "ModuleNotFoundError", message: "No module named 'weasyprint'" },
    });
  });

  it("are all reloaded with the workspace", async () => {
    embedded.lookingTakes(1);
    const { answer } = await embedded.call("reload_workspace", {});
    expect(answer).toMatchObject({ loaded: 3, failed: 1 });
    expect(embedded.mutations).toHaveLength(1);
  });

  it.each([
    ["reload_code_location", { location: "ml" }, "reload_code_location"],
    ["reload_workspace", {}, "reload_workspace"],
  ])("%s is refused to a viewer, and changes nothing", async (tool, args, permission) => {
    const { answer } = await embedded.call(tool, args, { role: "viewer" });
    expect(answer).toMatchObject({
      error: { code: "permission_denied", message: expect.stringContaining(`the permission ${permission}`) },
    });
    const { answer: after } = await embedded.call("get_code_location", { location: "ml" });
    expect(after).toMatchObject({ status: "loaded", updated: "2026-03-04T08:30:00Z" });
  });

  it("differ from deployment to deployment", async () => {
    const { answer } = await embedded.call("list_code_locations", { deployment: "feature/loyalty-points" });
    expect((answer.code_locations as { location: string }[]).map(({ location }) => location)).toEqual(["warehouse"]);
  });
});
