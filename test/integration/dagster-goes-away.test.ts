import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type RunningDagster, startDagster } from "../support/dagster-instance.ts";
import { connectStdio, type StdioConnection } from "../support/stdio-client.ts";

describe.skipIf("skipped" in inject("dagster"))("when Dagster goes away and comes back", () => {
  let dagster: RunningDagster;
  let server: StdioConnection;
  beforeAll(async () => {
    dagster = await startDagster({ version: "1.13", locations: ["reporting"], daemon: false });
    server = await connectStdio(dagster.url, { args: ["--timeout", "10"] });
  });
  afterAll(async () => {
    await server?.close();
    await dagster?.stop();
  });

  it("says clearly that it is down, in the middle of a wait and before a call, and works when it is back", async () => {
    expect(await server.call("list_jobs")).toMatchObject({ isError: false });

    // A wait for what never comes, during which the web server is stopped for good.
    const never = server.call("wait_for_asset", {
      asset_keys: ["reporting/weekly_report"],
      until: "materialized",
      timeout_s: 300,
    });
    await dagster.stopWebserver();
    const interrupted = await never;
    expect(interrupted.isError).toBe(true);
    expect(interrupted.answer).toMatchObject({
      error: {
        code: expect.stringMatching(/^(dagster_unreachable|timeout)$/),
        message: expect.stringContaining(dagster.url),
      },
    });

    const started = performance.now();
    for (const [tool, args] of [
      ["get_connection", {}],
      ["list_assets", {}],
      ["launch_run", { job: "refresh" }],
    ] as const) {
      const { answer, isError } = await server.call(tool, args);
      expect(isError).toBe(true);
      expect(answer).toMatchObject({
        error: { code: "dagster_unreachable", message: expect.stringContaining(dagster.url) },
      });
    }
    expect(performance.now() - started).toBeLessThan(90_000);

    await dagster.startWebserver();
    expect(await server.call("get_connection")).toMatchObject({
      isError: false,
      answer: { version: expect.any(String) },
    });
    // Nothing was launched while it was down.
    expect(await server.call("list_runs", { job: "refresh" })).toMatchObject({
      isError: false,
      answer: { runs: [], returned: 0 },
    });
  });
});
