import { describe, expect, it } from "vitest";
import { Deployment } from "../../../../src/dagster/dagster.ts";
import { cleanAnswer } from "../../../../src/output/clean.ts";
import { getAssetHealth } from "../../../../src/tools/assets/get-asset-health.ts";
import { getAssetHealthSummary } from "../../../../src/tools/assets/get-asset-health-summary.ts";
import type { Tool } from "../../../../src/tools/define.ts";
import { fakeDeployment, useFakeDagster } from "../../../support/fake-dagster.ts";
import { type FakeAsset, fakeHealth } from "../../../support/fake-health.ts";
import { fakeWorkspace } from "../../../support/fake-workspace.ts";

const fake = useFakeDagster();

/** The answer of a tool on a fake Dagster with these assets, held to the tool's output schema. */
async function ask(tool: Tool, assets: Record<string, FakeAsset>, args: Record<string, unknown>) {
  fake.query = { ...fakeHealth(assets), ...fake.query };
  const call = new Deployment(fakeDeployment()).forCall();
  const answer = cleanAnswer((await tool.handler(tool.input.parse(args), call)) as Record<string, unknown>, []);
  return { answer: tool.output.parse(answer), notes: call.notes };
}

const materialized = { runId: "r1", timestamp: "1700000000000" };
const failing: FakeAsset = { run: { runId: "f1", status: "FAILURE", creationTime: 1, endTime: 2 } };
const none = { status: "NOT_APPLICABLE" };

const company: Record<string, FakeAsset> = {
  "raw/orders": { materialized },
  "raw/days": { partitions: { total: 31, materialized: 23, failed: 3 } },
  "staging/orders": { materialized, checks: { ids: [["1", "FAILED", "WARN"]], rows: [["2", "SUCCEEDED"]] } },
  "staging/users": { materialized, checks: { ids: [["1", "FAILED", "ERROR"]] }, freshness: { status: "WARNING" } },
  "marts/late": { materialized, freshness: { status: "DEGRADED", lastMaterialized: 1_700_000_000 } },
  "marts/never": {},
  "marts/churn": failing,
};

describe("get_asset_health", () => {
  it("tells the parts of each asset in the order asked for, and each asset once", async () => {
    const { answer, notes } = await ask(getAssetHealth, company, {
      asset_keys: ["staging/orders", ["marts", "churn"], "raw/days", "marts/churn"],
    });
    expect(answer).toEqual({
      assets: [
        {
          key: "staging/orders",
          health: "WARNING",
          materialization: { status: "HEALTHY" },
          checks: { status: "WARNING", warning: 1, total: 2 },
          freshness: none,
          source: "derived",
        },
        {
          key: "marts/churn",
          health: "DEGRADED",
          materialization: { status: "DEGRADED", failed_run_id: "f1" },
          checks: none,
          freshness: none,
          source: "derived",
        },
        {
          key: "raw/days",
          health: "DEGRADED",
          materialization: { status: "DEGRADED", failed_partitions: 3, missing_partitions: 5, total_partitions: 31 },
          checks: none,
          freshness: none,
          source: "derived",
        },
      ],
    });
    expect(notes).toEqual([]);
    expect(fake.mutations).toEqual([]);
  });

  it("refuses a key that is not there, with the nearest ones, whatever the others are", async () => {
    await expect(ask(getAssetHealth, company, { asset_keys: ["raw/orders", "marts/chrun"] })).rejects.toMatchObject({
      code: "asset_not_found",
      candidates: expect.arrayContaining(["marts/churn"]),
    });
  });

  it("answers for an asset that is known from its history alone", async () => {
    const { answer } = await ask(getAssetHealth, { gone: { undefined: true, materialized } }, { asset_keys: ["gone"] });
    expect(answer).toMatchObject({ assets: [{ key: "gone", health: "HEALTHY" }] });
  });

  it.each([[[]], [Array.from({ length: 101 }, (_, index) => `a${index}`)]])("takes 1 to 100 keys", (asset_keys) => {
    expect(getAssetHealth.input.safeParse({ asset_keys }).success).toBe(false);
  });
});

describe("get_asset_health_summary", () => {
  it("counts by health and names what is in each class", async () => {
    const { answer, notes } = await ask(getAssetHealthSummary, company, {});
    expect(answer).toEqual({
      total: 7,
      by_health: { DEGRADED: 4, WARNING: 1, UNKNOWN: 1, HEALTHY: 1 },
      classes: {
        MATERIALIZATION_FAILURES: { count: 2, assets: ["marts/churn", "raw/days"] },
        FRESHNESS_FAILURES: { count: 1, assets: ["marts/late"] },
        CHECK_FAILURES: { count: 1, assets: ["staging/users"] },
        FRESHNESS_WARNINGS: { count: 1, assets: ["staging/users"] },
        CHECK_WARNINGS: { count: 1, assets: ["staging/orders"] },
      },
      next: [
        {
          tool: "get_asset_health",
          arguments: { asset_keys: ["marts/churn", "raw/days", "marts/late", "staging/users", "staging/orders"] },
          why: "what exactly is wrong with the first of them",
        },
      ],
    });
    expect(Object.keys((answer as { by_health: object }).by_health)).toEqual([
      "DEGRADED",
      "WARNING",
      "UNKNOWN",
      "HEALTHY",
    ]);
    expect(notes).toEqual([]);
  });

  it("looks at a selection only", async () => {
    const { answer } = await ask(getAssetHealthSummary, company, { selection: 'key:"raw/*"' });
    expect(answer).toMatchObject({
      total: 2,
      by_health: { DEGRADED: 1, HEALTHY: 1 },
      classes: { CHECK_FAILURES: { count: 0 } },
    });
    const asked = fake.requests
      .filter(({ operation }) => operation === "HealthNodes")
      .map(({ variables }) => variables.keys);
    expect(asked).toEqual([[{ path: ["raw", "days"] }, { path: ["raw", "orders"] }]]);
  });

  it("lists the assets of one health", async () => {
    const { answer } = await ask(getAssetHealthSummary, company, { health: "UNKNOWN" });
    expect(answer).toEqual({
      total: 1,
      by_health: { DEGRADED: 0, WARNING: 0, UNKNOWN: 1, HEALTHY: 0 },
      classes: Object.fromEntries(
        [
          "MATERIALIZATION_FAILURES",
          "FRESHNESS_FAILURES",
          "CHECK_FAILURES",
          "FRESHNESS_WARNINGS",
          "CHECK_WARNINGS",
        ].map((name) => [name, { count: 0 }]),
      ),
      assets: ["marts/never"],
    });
  });

  it("says why there is nothing", async () => {
    const empty = await ask(getAssetHealthSummary, {}, {});
    expect(empty.answer).toMatchObject({
      total: 0,
      by_health: { DEGRADED: 0, HEALTHY: 0 },
      hint: "This deployment has no assets.",
    });
    const typo = await ask(getAssetHealthSummary, company, { selection: 'key:"rwa/*"' });
    expect(typo.answer).toMatchObject({ total: 0, hint: expect.stringContaining("selection") });
  });

  it("notes the code locations that it could not look into", async () => {
    fake.query = { workspaceOrError: fakeWorkspace({ broken: { error: "no module named x" } }) };
    const { notes } = await ask(getAssetHealthSummary, company, {});
    expect(notes).toEqual([
      "Code location broken failed to load, so what it defines is missing here: no module named x",
    ]);
  });

  it("refuses a selection that cannot be read before anything is asked", async () => {
    await expect(ask(getAssetHealthSummary, company, { selection: 'key:"raw' })).rejects.toMatchObject({
      code: "invalid_selection",
    });
    expect(fake.requests).toEqual([]);
  });

  it("stays under 6,000 characters however many and long the keys are", async () => {
    const key = (index: number) =>
      `a_rather_long_prefix_that_somebody_chose/and_another_one_below_it/asset_${String(index).padStart(4, "0")}`;
    const trouble: FakeAsset = {
      ...failing,
      checks: { c: [["1", "FAILED", "ERROR"]] },
      freshness: { status: "DEGRADED" },
    };
    const warned: FakeAsset = {
      ...failing,
      checks: { c: [["1", "FAILED", "WARN"]] },
      freshness: { status: "WARNING" },
    };
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [key(index), index % 2 ? trouble : warned]),
    );
    const { answer } = await ask(getAssetHealthSummary, many, { health: "DEGRADED" });
    expect(JSON.stringify(answer).length).toBeLessThan(6000);
    expect(answer).toMatchObject({
      total: 600,
      classes: { MATERIALIZATION_FAILURES: { count: 600 }, CHECK_WARNINGS: { count: 300 } },
    });
    const { classes } = (await ask(getAssetHealthSummary, many, { limit: 50 })).answer as {
      classes: Record<string, { assets: string[] }>;
    };
    expect(classes.CHECK_FAILURES!.assets).toHaveLength(50);
  });
});
