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
