import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectStdio, type StdioConnection } from "../../support/stdio-client.ts";

const provided = inject("dagster");

/** A way to Dagster that counts the requests that take it. */
async function countingProxy(target: string): Promise<{ url: string; count: () => number; server: Server }> {
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method,
      headers: { "content-type": "application/json" },
      body: request.method === "POST" ? Buffer.concat(chunks) : undefined,
    });
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, count: () => requests, server };
}

describe.skipIf("skipped" in provided)("the overview of the sample project", () => {
  let proxy: Awaited<ReturnType<typeof countingProxy>>;
  let connection: StdioConnection;
  beforeAll(async () => {
    if ("skipped" in provided) return;
    proxy = await countingProxy(provided.url);
    connection = await connectStdio(proxy.url);
  });
  afterAll(async () => {
    await connection?.close();
    proxy?.server.close();
  });

  it("names every planted fault in 12 requests and 6,000 characters", async () => {
    const before = proxy.count();
    const { answer, isError } = await connection.call("get_deployment_overview", {});
    expect(isError, JSON.stringify(answer)).toBe(false);
    expect(proxy.count() - before).toBeLessThanOrEqual(12);
    expect(JSON.stringify(answer).length).toBeLessThanOrEqual(6000);
    const problems = answer.problems as { kind: string; name?: string; what?: string; in?: string[] }[];
    expect(problems.map(({ kind, name }) => `${kind} ${name ?? ""}`.trim())).toEqual(
      expect.arrayContaining([
        "code_location_failed broken",
        "automation_sensor_stopped default_automation_condition_sensor",
        "schedule_failing raising_schedule",
        "sensor_failing raising_sensor",
        "asset_failed marts/churn",
        "asset_failed marts/forecast",
        "partitions_failed partitioned/daily_orders",
        "partitions_failed partitioned/store_sales",
        "check_failed marts/revenue:revenue_positive",
      ]),
    );
    const amounts = problems.find(({ in: places }) => places?.includes("partitioned/daily_orders"));
    expect(amounts).toMatchObject({ kind: "runs_failed", count: 3 });
    // What does well beside them is not accused.
    const accused = problems.map(({ name }) => name);
    for (const name of ["skipping_schedule", "idle_sensor", "raw/orders", "staging/orders", "warehouse"]) {
      expect(accused).not.toContain(name);
    }
  });

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
