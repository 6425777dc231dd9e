import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";

const dagster = inject("dagster");

describe.skipIf("skipped" in dagster)("npm run try", () => {
  it("asks the server a few questions on the sample Dagster, and says how to connect a client", async () => {
    const root = join(import.meta.dirname, "../..");
    const child = spawn(join(root, "node_modules/.bin/tsx"), [join(root, "scripts/try.ts")], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { PATH: process.env.PATH, HOME: "/nonexistent", DAGSTER_URL: "url" in dagster ? dagster.url : "" },
    });
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    const [code] = await once(child, "close");
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("> Why did the last one fail?");
    expect(stdout).toContain('"partitions": 5');
    expect(stdout).toContain("claude mcp add dagster");
  });
});
