import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, inject, it } from "vitest";
import { checkText } from "../support/answer-checks.ts";
import { builtServer } from "../support/stdio-client.ts";

const dagster = inject("dagster");

describe.skipIf("skipped" in dagster)("the shell commands, on a real Dagster", () => {
  const url = "url" in dagster ? dagster.url : "";
  const seeded = "seeded" in dagster ? dagster.seeded : undefined;

  /** Runs a command; what it prints is held to what holds of every answer. */
  async function shell(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
    const env = { PATH: process.env.PATH, HOME: "/nonexistent", DAGSTER_URL: url };
    const child = spawn(process.execPath, [builtServer, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, "close");
    checkText(args.join(" "), stdout);
    checkText(args.join(" "), stderr);
    return { code: code as number, stdout, stderr };
  }

  it("--check finds the broken code location, and the daemons that run", async () => {
    const { code, stdout, stderr } = await shell("--check");
    expect(stdout).toContain(`default: ${url} (from DAGSTER_URL)\n  ok     open source 1.`);
    expect(stdout).toContain("  ok     code location warehouse\n");
    expect(stdout).toContain("  FAILED code location broken: ");
    expect(stdout).toMatch(/\n {2}(ok {5}daemons: \d+ required|FAILED daemons: )/);
    expect([code, stderr]).toEqual([1, ""]);
  });

  it.each(["table", "json", "yaml"])("tools explains itself as %s", async (format) => {
    const { code, stdout, stderr } = await shell("tools", "--format", format);
    expect(stdout).toContain("launch_backfill");
    expect([code, stderr]).toEqual([0, ""]);
  });

  it.each([
    ["list_jobs", '{"limit": 100}', "my_pipeline"],
    ["get_job", '{"job": "my_pipeline"}', "warehouse"],
    ["list_runs", '{"limit": 50}', "FAILURE"],
    ["get_connection", "{}", "warehouse"],
  ])("call %s %s prints what holds of every answer, in each format", async (tool, args, expected) => {
    for (const format of ["json", "yaml", "table"]) {
      const { code, stdout, stderr } = await shell("call", tool, args, "--format", format);
      expect(stdout).toContain(expected);
      expect([code, stderr]).toEqual([0, ""]);
    }
  });

  it("call prints what a run wrote, without the secret in it", async () => {
    const args = JSON.stringify({ run_id: seeded?.runs.streams, stream: "stdout" });
    const { code, stdout } = await shell("call", "get_run_compute_logs", args);
    expect(stdout).toContain("password=[masked]");
    expect(code).toBe(0);
  });

  it("call prints an error to the same standard", async () => {
    const { code, stdout, stderr } = await shell(
      "call",
      "get_run",
      '{"run_id": "00000000-0000-4000-8000-000000000000"}',
    );
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: "run_not_found" } });
    expect([code, stderr]).toEqual([1, ""]);
  });
});
