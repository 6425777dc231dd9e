import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const provided = inject("dagster");

// What the tools of this toolset tell of real faults is tested in ../triage.
describe.skipIf("skipped" in provided)("the overview toolset", () => {
  let connection: StdioConnection;
  beforeAll(async () => {
    connection = await connectStdio("url" in provided ? provided.url : "");
  });
  afterAll(() => connection?.close());

  it("refuses what is not there with the nearest names", async () => {
    const run = await connection.call("diagnose_run", { run_id: "00000000-0000-4000-8000-000000000000" });
    expect(run).toMatchObject({ isError: true, answer: { error: { code: "run_not_found" } } });
    const asset = await connection.call("explain_asset", { asset_key: "marts/chrn" });
    expect(asset).toMatchObject({
      isError: true,
      answer: { error: { code: "asset_not_found", candidates: ["marts/churn"] } },
    });
    const partition = await connection.call("explain_asset", { asset_key: "marts/churn", partition: "2024-01-01" });
    expect(partition).toMatchObject({ isError: true, answer: { error: { code: "partitions_definition_not_found" } } });
  });
});
