import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { graphql } from "../../support/dagster-graphql.ts";
import { setFlag, waitForRun } from "../../support/dagster-seed.ts";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const dagster = inject("dagster");
const shared = "skipped" in dagster ? undefined : dagster;

describe.skipIf(shared === undefined)("assets on a real Dagster", { timeout: 240_000 }, () => {
  const url = shared?.url ?? "";
  let mcp: StdioConnection;

  beforeAll(async () => {
    mcp = await connectStdio(url, { args: ["--toolsets", "assets"] });
  });
  afterAll(() => mcp?.close());

  /** What Dagster itself has of an asset's materializations, the newest first. */
  async function materializationsOf(asset: string) {
    const { assetOrError } = await graphql<{
      assetOrError: {
        assetMaterializations: {
          runId: string;
          partition: string | null;
          description: string | null;
          metadataEntries: { label: string; floatValue?: number }[];
        }[];
      };
    }>(
      url,
      `query Q($key: AssetKeyInput!) { assetOrError(assetKey: $key) { ... on Asset { assetMaterializations(limit: 50) {
         runId partition description metadataEntries { label ... on FloatMetadataEntry { floatValue } } } } } }`,
      { key: { path: asset.split("/") } },
    );
    return assetOrError.assetMaterializations;
  }

  async function answerOf(tool: string, args: Record<string, unknown>) {
    const { answer, isError } = await mcp.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(false);
    return answer;
  }

  async function errorOf(tool: string, args: Record<string, unknown>) {
    const { answer, isError } = await mcp.call(tool, args);
    expect(isError, JSON.stringify(answer)).toBe(true);
    return answer.error as {
      code: string;
      message: string;
      candidates?: unknown[];
      problems?: Record<string, unknown>[];
    };
  }

  async function keysOfAllPages(args: Record<string, unknown>) {
    const keys: string[] = [];
    let cursor: unknown;
    do {
      const answer = await answerOf("list_assets", { ...args, ...(cursor ? { cursor } : {}) });
      const page = answer.assets as { key: string }[];
      expect(page.length).toBeGreaterThan(0);
      keys.push(...page.map(({ key }) => key));
      cursor = answer.next_cursor;
    } while (cursor !== undefined);
    return keys;
  }

  describe("list_assets", () => {
    it("answers for 2,000 assets in few words", async () => {
      const answer = await answerOf("list_assets", {});
      expect(JSON.stringify(answer).length).toBeLessThanOrEqual(8000);
      expect(answer).toMatchObject({ returned: 50, next_cursor: expect.any(String) });
      expect(answer.notes).toEqual([expect.stringContaining("broken failed to load")]);
    });

    it("gives each asset exactly once over all pages, with and without a selection", async () => {
      const { assetsOrError } = await graphql<{ assetsOrError: { nodes: { key: { path: string[] } }[] } }>(
        url,
        "{ assetsOrError { ... on AssetConnection { nodes { key { path } } } } }",
      );
      const all = assetsOrError.nodes.map(({ key }) => key.path.join("/")).sort();
      expect(all.length).toBeGreaterThan(2000);
      for (const args of [{ limit: 200 }, { limit: 200, selection: "*" }]) {
        const keys = await keysOfAllPages(args);
        expect([...keys].sort()).toEqual(all);
      }
    });

    it("evaluates a selection over the whole graph", async () => {
      const answer = await answerOf("list_assets", { selection: '+key:"marts/revenue" and not group:raw' });
      expect((answer.assets as { key: string }[]).map(({ key }) => key)).toEqual([
        "marts/revenue",
        "staging/orders",
        "staging/payments",
      ]);
      const sales = await answerOf("list_assets", {
        selection: 'tag:domain=sales and owner:"team:sales" and kind:dbt',
        location: "large",
        limit: 1,
      });
      expect(sales).toMatchObject({ returned: 1, total: 100 });
    });

    it("tells failures beside staleness", async () => {
      const answer = await answerOf("list_assets", {
        selection: 'key:"marts/churn" or key:"partitioned/daily_orders" or key:"raw/fx_rates"',
        view: "status",
      });
      expect(answer.assets).toMatchObject([
        { key: "marts/churn", failed_run_id: expect.any(String), stale: "MISSING" },
        {
          key: "partitioned/daily_orders",
          partitions: "time",
          failed_partitions: expect.any(Number),
          total_partitions: 31,
        },
        { key: "raw/fx_rates", observable: true, last_observed: expect.stringMatching(/Z$/) },
      ]);
      expect((answer.assets as Record<string, unknown>[])[1]).not.toHaveProperty("stale");
    });
  });

  describe("get_asset", () => {
    it("describes definition, state and parts", async () => {
      const answer = await answerOf("get_asset", {
        asset_key: "staging/orders",
        view: "status",
        include: ["checks", "metadata", "upstream", "downstream", "jobs", "config", "automation"],
      });
      expect(answer).toMatchObject({
        key: "staging/orders",
        description: "Cleaned orders.",
        location: "warehouse",
        owners: ["team:analytics"],
        tags: { layer: "staging" },
        code_version: "2",
        last_materialized: expect.stringMatching(/Z$/),
        upstream: ["raw/fx_rates", "raw/orders"],
        jobs: ["refresh"],
        config: { takes_config: false },
      });
      expect(
        (answer.checks as { check: string; status: string }[]).map(({ check, status }) => `${check} ${status}`),
      ).toEqual(["ids_unique passed", "not_empty passed"]);
    });

    it("tells what config an asset takes", async () => {
      const answer = await answerOf("get_asset", { asset_key: "marts/scored_customers", include: ["config"] });
      expect(answer.config).toMatchObject({ takes_config: true, path: "ops.marts__scored_customers.config" });
      expect((answer.config as { fields: string[] }).fields.join()).toMatch(/dry\?: Bool,threshold\?: /);
    });

    it("tells the sensor that automates an asset", async () => {
      const answer = await answerOf("get_asset", { asset_key: "marts/auto_cron", include: ["automation"] });
      expect(answer.automation).toMatchObject({
        condition: expect.stringContaining("0 4 * * *"),
        sensors: [{ sensor: "default_automation_condition_sensor", status: "STOPPED" }],
      });
    });

    it("names the nearest keys", async () => {
      expect(await errorOf("get_asset", { asset_key: "marts/revenu" })).toMatchObject({
        code: "asset_not_found",
        candidates: ["marts/revenue"],
      });
    });
  });

  it("get_asset_lineage crosses code locations", async () => {
    const answer = await answerOf("get_asset_lineage", {
      asset_key: "marts/revenue",
      direction: "downstream",
      mermaid: true,
    });
    expect(answer.edges).toContainEqual({ from: "marts/revenue", to: "reporting/weekly_report" });
    expect(answer.mermaid).toContain("flowchart LR");
    const far = await answerOf("get_asset_lineage", {
      asset_key: "large/layer_19/asset_000",
      direction: "upstream",
      depth: 2,
    });
    const distances = (far.nodes as { distance: number }[]).map(({ distance }) => distance);
    expect(Math.min(...distances)).toBe(-2);
    expect(far.upstream_total).toBeGreaterThan(100);
  });

  it("get_asset_freshness tells policies of either kind", async () => {
    const now = await answerOf("get_asset_freshness", { asset_key: "marts/fresh_window" });
    expect(now).toMatchObject({
      policy: { type: "time_window", fail_after_s: 86_400, warn_after_s: 3600 },
      last_materialized: expect.any(String),
    });
    const never = await answerOf("get_asset_freshness", { asset_key: "marts/fresh_never" });
    expect(never).toMatchObject({ status: "UNKNOWN", hint: expect.stringContaining("never materialized") });
    const lag = await answerOf("get_asset_freshness", { asset_key: "marts/fresh_lag" });
    expect(lag).toMatchObject({ policy: { type: "maximum_lag", maximum_lag_s: 3600 } });
  });

  describe("list_asset_materializations", () => {
    it("keeps the values of all types of metadata", async () => {
      const answer = await answerOf("list_asset_materializations", { asset_key: "raw/orders", limit: 1 });
      expect((answer.events as { metadata: unknown }[])[0]!.metadata).toEqual({
        "dagster/row_count": expect.any(Number),
        null_share: 0.25,
        fresh: true,
        summary: expect.stringMatching(/^\*\*orders\*\* has \d+ rows$/),
        docs: "https://docs.example.com/orders",
        profile: { rows: expect.any(Number), top: ["a", "b"], nested: { min: 1, max: 9 } },
        note: "loaded orders",
        file: "/data/orders.parquet",
        loaded_at: "2024-02-01T12:00:00Z",
        sample: {
          columns: [
            { name: "order_id", type: "int" },
            { name: "amount", type: "string" },
          ],
          rows: [
            { order_id: 1, amount: "9.50" },
            { order_id: 2, amount: "3.00" },
          ],
        },
        "dagster/column_schema": {
          columns: [
            { name: "order_id", type: "int", description: "Identifies the order", nullable: false, unique: true },
            { name: "customer_id", type: "int" },
            { name: "amount", type: "decimal(12,2)", description: "In euros" },
          ],
        },
        source_asset: "raw/orders",
        nothing: "null",
      });
    });

    it("finds observations, and failures that Dagster records nowhere as events", async () => {
      const observed = await answerOf("list_asset_materializations", {
        asset_key: "raw/fx_rates",
        event_type: "observation",
      });
      expect(observed.events).toContainEqual(
        expect.objectContaining({ run_id: shared!.seeded.runs.observation, data_version: "2024-02-01" }),
      );
      const failed = await answerOf("list_asset_materializations", {
        asset_key: "marts/forecast",
        event_type: "failure",
      });
      expect((failed.events as { run_id: string }[]).map(({ run_id }) => run_id)).toContain(
        shared!.seeded.runs.forecast_failed,
      );
      const west = await answerOf("list_asset_materializations", {
        asset_key: "partitioned/store_sales",
        event_type: "failure",
        partition: "west",
      });
      expect(west.events).toContainEqual(expect.objectContaining({ partition: "west" }));
    });

    it("pages without losing or repeating an event", async () => {
      const seen: string[] = [];
      let cursor: unknown;
      do {
        const answer = await answerOf("list_asset_materializations", {
          asset_key: "partitioned/daily_totals",
          limit: 3,
          ...(cursor ? { cursor } : {}),
        });
        seen.push(...(answer.events as { partition: string }[]).map(({ partition }) => partition));
        cursor = answer.next_cursor;
      } while (cursor !== undefined);
      const raw = (await materializationsOf("partitioned/daily_totals")).map(({ partition }) => partition);
      expect(raw.length).toBeGreaterThanOrEqual(7);
      expect(seen).toEqual(raw);
    });
  });

  describe("materialize_assets", () => {
    it("runs an asset with config, tells of its progress, and waits for it", async () => {
      const heard: string[] = [];
      const { answer } = await mcp.call(
        "materialize_assets",
        {
          asset_keys: ["marts/scored_customers"],
          config: { ops: { marts__scored_customers: { config: { threshold: 0.9 } } } },
          tags: { purpose: "assets test" },
          wait: true,
        },
        { onprogress: ({ message }) => heard.push(message ?? "") },
      );
      expect(answer).toMatchObject({
        run_id: expect.any(String),
        status: "SUCCESS",
        assets: ["marts/scored_customers"],
        steps: { succeeded: 1 },
      });
      expect(heard[0]).toContain("of 1 steps done");
      const [latest] = await materializationsOf("marts/scored_customers");
      expect(latest).toMatchObject({
        runId: answer.run_id,
        metadataEntries: [{ label: "threshold", floatValue: 0.9 }],
      });
      const { tags } = await waitForRun(url, answer.run_id as string);
      expect(tags).toContainEqual({ key: "purpose", value: "assets test" });
    });

    it("launches nothing with a bad config, and says what is allowed", async () => {
      const before = await materializationsOf("marts/scored_customers");
      const error = await errorOf("materialize_assets", {
        asset_keys: ["marts/scored_customers"],
        config: "ops: {marts__scored_customers: {config: {treshold: 1}}}",
      });
      expect(error).toMatchObject({
        code: "invalid_run_config",
        problems: [{ path: "ops.marts__scored_customers.config.treshold", did_you_mean: "threshold" }],
      });
      expect(await materializationsOf("marts/scored_customers")).toEqual(before);
    });

    it("runs one partition of two dimensions as one run", async () => {
      const answer = await answerOf("materialize_assets", {
        asset_keys: ["partitioned/daily_store_sales"],
        partition: { date: "2024-01-20", store: "south" },
        wait: true,
      });
      expect(answer).toMatchObject({ status: "SUCCESS", partition: "2024-01-20|south" });
      const [latest] = await materializationsOf("partitioned/daily_store_sales");
      expect(latest).toMatchObject({ runId: answer.run_id, partition: "2024-01-20|south" });
    });

    it("runs several partitions as a backfill, which does exactly these", async () => {
      const args = {
        asset_keys: ["partitioned/daily_store_sales"],
        partition_range: { start: "2024-01-10|north", end: "2024-01-11|north" },
      };
      const dry = await answerOf("materialize_assets", { ...args, dry_run: true });
      expect(dry).toMatchObject({ dry_run: true, would: { partitions: 2, runs: 2 } });
      expect(
        (await materializationsOf("partitioned/daily_store_sales")).map(({ partition }) => partition),
      ).not.toContain("2024-01-10|north");
      const answer = await answerOf("materialize_assets", { ...args, wait: true, timeout_s: 200 });
      expect(answer).toMatchObject({ backfill_id: expect.any(String), status: "COMPLETED_SUCCESS", partitions: 2 });
      const done = (await materializationsOf("partitioned/daily_store_sales")).map(({ partition }) => partition);
      expect(done).toEqual(expect.arrayContaining(["2024-01-10|north", "2024-01-11|north"]));
      expect(done).not.toContain("2024-01-10|south");
    });

    it("launches a run in each code location", async () => {
      const keys = ["large/layer_00/asset_007", "raw/products"];
      const answer = await answerOf("materialize_assets", { asset_keys: keys, wait: true });
      expect(answer).toMatchObject({ status: "SUCCESS", runs: [{ assets: [keys[0]] }, { assets: [keys[1]] }] });
      for (const [index, key] of keys.entries()) {
        expect((await materializationsOf(key))[0]!.runId).toBe((answer.run_ids as string[])[index]);
      }
    });

    it("plans a backfill where code locations depend on each other", async () => {
      const answer = await answerOf("materialize_assets", {
        asset_keys: ["marts/revenue", "reporting/weekly_report"],
        dry_run: true,
      });
      expect(answer.would).toMatchObject({
        runs: 2,
        unpartitioned_assets: ["marts/revenue", "reporting/weekly_report"],
      });
    });

    it("refuses what it cannot do", async () => {
      expect(
        await errorOf("materialize_assets", { asset_keys: ["external/vendor_feed", "raw/products"] }),
      ).toMatchObject({
        code: "refused_by_dagster",
        candidates: ["external/vendor_feed"],
      });
      expect(
        (await errorOf("materialize_assets", { asset_keys: ["partitioned/daily_store_sales"] })).message,
      ).toContain("say which with partition");
      expect(
        await errorOf("materialize_assets", {
          asset_keys: ["partitioned/daily_store_sales"],
          partition: "2024-02-20|south",
        }),
      ).toMatchObject({
        code: "partition_not_found",
      });
      const { answer } = await mcp.call("materialize_assets", {
        asset_keys: ["partitioned/daily_store_sales"],
        partition_range: { start: "2024-01-01|north", end: "2024-01-31|west" },
      });
      expect(answer).toMatchObject({ confirmation_required: true, would: { partitions: 124 } });
    });
  });

  it("tells a failure everywhere until the asset is materialized again", async () => {
    const asset = "marts/orders_summary";
    const mend = setFlag(shared!.flags, "fail-marts__orders_summary");
    let failedRun: unknown;
    try {
      const waiting = mcp.call("wait_for_asset", { asset_keys: [asset], until: "failed", timeout_s: 120 });
      const failed = await answerOf("materialize_assets", { asset_keys: [asset], wait: true });
      expect(failed).toMatchObject({ status: "FAILURE", next: [{ tool: "get_run" }] });
      failedRun = failed.run_id;
      expect((await waiting).answer).toMatchObject({
        assets: [{ key: asset, outcome: "failed", failed_run_id: failedRun }],
      });
      expect(await answerOf("get_asset", { asset_key: asset, view: "status" })).toMatchObject({
        failed_run_id: failedRun,
        last_materialized: expect.any(String),
      });
      const listed = await answerOf("list_asset_materializations", {
        asset_key: asset,
        event_type: "failure",
        limit: 1,
      });
      expect(listed.events).toMatchObject([{ run_id: failedRun }]);
    } finally {
      mend();
    }
    const waiting = mcp.call("wait_for_asset", { asset_keys: [asset], timeout_s: 120 });
    await answerOf("materialize_assets", { asset_keys: [asset] });
    expect((await waiting).answer).toMatchObject({ assets: [{ key: asset, outcome: "materialized" }] });
    const now = await answerOf("get_asset", { asset_key: asset, view: "status" });
    expect(now).not.toHaveProperty("failed_run_id");
  });

  it("wait_for_asset says when its time is over, and what stands against health", async () => {
    const answer = await answerOf("wait_for_asset", { asset_keys: ["marts/revenue"], until: "healthy", timeout_s: 1 });
    expect(answer).toMatchObject({
      timed_out: true,
      assets: [{ outcome: "waiting", unhealthy: expect.arrayContaining(["check revenue_positive: failed"]) }],
      next: [{ tool: "wait_for_asset" }],
    });
  });

  describe("report_asset_event", () => {
    it("records a materialization of what others make", async () => {
      await answerOf("report_asset_event", {
        asset_key: "external/erp_ledger",
        event_type: "materialization",
        description: "closed for March",
      });
      const [latest] = await materializationsOf("external/erp_ledger");
      expect(latest).toMatchObject({ runId: "", description: "closed for March" });
      const listed = await answerOf("list_asset_materializations", { asset_key: "external/erp_ledger", limit: 1 });
      expect(listed.events).toMatchObject([{ description: "closed for March" }]);
    });

    it("records partitions, and nothing in a dry run or for a partition that is not there", async () => {
      const args = { asset_key: "partitioned/daily_store_sales", event_type: "materialization" };
      await answerOf("report_asset_event", { ...args, partition: "2024-01-30|east", dry_run: true });
      expect(await errorOf("report_asset_event", { ...args, partition: "2024-01-30|moon" })).toMatchObject({
        code: "partition_not_found",
      });
      expect(
        (await materializationsOf("partitioned/daily_store_sales")).map(({ partition }) => partition),
      ).not.toContain("2024-01-30|east");
      await answerOf("report_asset_event", { ...args, partition: "2024-01-30|east" });
      expect((await materializationsOf("partitioned/daily_store_sales"))[0]).toMatchObject({
        partition: "2024-01-30|east",
        runId: "",
      });
    });
  });

  describe("wipe_assets", () => {
    it("wipes after confirmation, and only then", async () => {
      await answerOf("report_asset_event", { asset_key: "marts/auto_eager", event_type: "materialization" });
      expect(await materializationsOf("marts/auto_eager")).toHaveLength(1);
      const first = await answerOf("wipe_assets", { asset_keys: ["marts/auto_eager"] });
      expect(first).toMatchObject({
        confirmation_required: true,
        would: { wipe: [{ asset_key: "marts/auto_eager", last_materialized: expect.any(String) }] },
      });
      expect(await materializationsOf("marts/auto_eager")).toHaveLength(1);
      const { answer } = await mcp.call("wipe_assets", {
        asset_keys: ["marts/auto_eager"],
        confirmation: first.confirmation,
      });
      expect(answer).toEqual({ wiped: ["marts/auto_eager"] });
      expect(await materializationsOf("marts/auto_eager")).toEqual([]);
    });

    it("says that open-source storage cannot wipe single partitions", async () => {
      const args = {
        asset_keys: ["partitioned/daily_store_sales"],
        partition_range: { start: "2024-01-01|north", end: "2024-01-01|south" },
      };
      const { answer } = await mcp.call("wipe_assets", args);
      expect(await errorOf("wipe_assets", { ...args, confirmation: answer.confirmation })).toMatchObject({
        code: "refused_by_dagster",
      });
    });

    it("refuses keys that do not exist", async () => {
      expect(await errorOf("wipe_assets", { asset_keys: ["marts/auto_eger"] })).toMatchObject({
        code: "asset_not_found",
        candidates: expect.arrayContaining(["marts/auto_eager"]),
      });
    });
  });
});
