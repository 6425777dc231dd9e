import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");

describe.skipIf("skipped" in dagster)("asset health", () => {
  let server: StdioConnection;
  beforeAll(async () => {
    server = await connectStdio("url" in dagster ? dagster.url : "");
  });
  afterAll(() => server.close());

  async function answer(tool: string, args: Record<string, unknown>) {
    const called = await server.call(tool, args);
    expect(called.isError, JSON.stringify(called.answer)).toBe(false);
    return called.answer;
  }

  it("get_asset_health tells each part, and why", async () => {
    const seeded = "seeded" in dagster ? dagster.seeded : undefined;
    const keys = ["marts/churn", "marts/revenue", "raw/customers", "marts/fresh_never"];
    const { assets } = (await answer("get_asset_health", { asset_keys: keys })) as {
      assets: Record<string, unknown>[];
    };
    expect(assets.map(({ key }) => key)).toEqual(keys);
    expect(assets[0]).toMatchObject({
      health: "DEGRADED",
      source: "derived",
      materialization: { status: "DEGRADED", failed_run_id: seeded?.runs.churn_failed },
      checks: { status: "NOT_APPLICABLE" },
    });
    expect(assets[1]).toMatchObject({
      health: "DEGRADED",
      materialization: { status: "HEALTHY" },
      checks: { status: "DEGRADED", failed: 1 },
    });
    expect(assets[2]).toMatchObject({ health: "HEALTHY", materialization: { status: "HEALTHY" } });
    expect(assets[3]).toMatchObject({ materialization: { status: "UNKNOWN" } });
  });

  it("get_asset_health names the nearest keys for a wrong one", async () => {
    const { answer: told, isError } = await server.call("get_asset_health", { asset_keys: ["marts/chrun"] });
    expect(isError).toBe(true);
    expect(told).toMatchObject({
      error: { code: "asset_not_found", candidates: expect.arrayContaining(["marts/churn"]) },
    });
  });

  it("get_asset_health_summary counts all assets and classes what is wrong, in at most 6,000 characters", async () => {
    const summary = await answer("get_asset_health_summary", {});
    expect(JSON.stringify(summary).length).toBeLessThanOrEqual(6000);
    const {
      total,
      by_health: counts,
      classes,
    } = summary as {
      total: number;
      by_health: Record<string, number>;
      classes: Record<string, { count: number; assets?: string[] }>;
    };
    expect(total).toBeGreaterThan(2000);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(classes.MATERIALIZATION_FAILURES!.assets).toContain("marts/churn");
    expect(classes.CHECK_FAILURES!.assets).toContain("marts/revenue");
    expect(classes.CHECK_WARNINGS!.assets).toContain("staging/customers");
  });

  it("list_assets, get_asset and get_asset_lineage tell and filter by it", async () => {
    const degraded = await answer("list_assets", { health: "DEGRADED", group: "marts", view: "status" });
    const keys = (degraded.assets as { key: string; health: string }[]).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["marts/churn", "marts/revenue"]));
    expect((degraded.assets as { health: string }[]).every(({ health }) => health === "DEGRADED")).toBe(true);
    expect(await answer("get_asset", { asset_key: "marts/churn", view: "status" })).toMatchObject({
      health: { health: "DEGRADED" },
    });
    const lineage = await answer("get_asset_lineage", {
      asset_key: "marts/executive_dashboard",
      direction: "upstream",
      depth: 1,
      include_health: true,
    });
    expect(lineage.nodes).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: "marts/churn", health: "DEGRADED" })]),
    );
  });
});
