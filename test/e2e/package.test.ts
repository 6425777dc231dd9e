import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** What a shell command printed and how it ended. */
async function shell(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  stdin = "",
): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(command, args, { env: { PATH: process.env.PATH, HOME: "/nonexistent", ...env } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.end(stdin);
  const [code] = await once(child, "close");
  return { code: code as number, stdout, stderr };
}

describe("the packed package", () => {
  let folder: string;
  let bin: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dagster-mcp-package-"));
    const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
      cwd: root,
    });
    const packed: unknown = JSON.parse(stdout);
    // npm 10 gives a list, later ones an object by package name.
    const [{ filename }] = (Array.isArray(packed) ? packed : Object.values(packed as object)) as [{ filename: string }];
    await run("tar", ["-xzf", join(folder, filename), "-C", folder]);
    bin = join(folder, "package/dist/index.js");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("holds what runs, its licenses and a client configuration, and needs nothing installed", async () => {
    const files = await readdir(join(folder, "package"), { recursive: true });
    expect(files.filter((file) => !/^(dist|docs|schema)/.test(file)).sort()).toEqual([
      "LICENSE",
      "README.md",
      "mcp.json",
      "package.json",
    ]);
    expect(files).toContain("dist/THIRD-PARTY-LICENSES.txt");
    expect(files).toContain("docs/tools.md");
    const manifest = JSON.parse(await readFile(join(folder, "package/package.json"), "utf8")) as Record<
      string,
      unknown
    >;
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.bin).toEqual({ "dagster-mcp-server": "dist/index.js" });
    const texts = await Promise.all(
      files
        .filter((file) => /\.(js|json|md|txt)$/.test(file))
        .map((file) => readFile(join(folder, "package", file), "utf8")),
    );
    for (const text of texts) expect(text).not.toContain(root);
  });

  it("brings the embedded deployment along, which answers without a network", async () => {
    const { code, stdout } = await shell(process.execPath, [bin, "--demo", "call", "get_onboarding_progress"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ complete: 6, skipped: 1, total: 9 });
    const viewer = ["--demo", "--demo-role", "viewer", "call", "set_onboarding_step"];
    const refused = await shell(process.execPath, [bin, ...viewer, '{"step": "finished_setup", "status": "complete"}']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: "permission_denied" } });
  });

  it("says its version and how to use it", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    expect(await shell(process.execPath, [bin, "--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    const help = await shell(process.execPath, [bin, "--help"]);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const option of ["--url", "--config", "--read-only", "--toolsets", "--tools", "--check", "tools", "call"])
      expect(help.stdout).toContain(option);
  });

  it("answers initialize while Dagster is down", async () => {
    const params = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "e2e", version: "1" } };
    const message = `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`;
    const child = spawn(process.execPath, [bin], {
      env: { PATH: process.env.PATH, HOME: "/nonexistent", DAGSTER_URL: "http://127.0.0.1:9" },
    });
    child.stdin.write(message);
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    expect(JSON.parse(line.toString())).toMatchObject({
      id: 1,
      result: { serverInfo: { name: "dagster-mcp-server", title: "Dagster" } },
    });
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("exits with 1 when --check finds no Dagster, and says which URL it tried", async () => {
    const { code, stdout, stderr } = await shell(process.execPath, [bin, "--check"], {
      DAGSTER_URL: "http://127.0.0.1:9",
    });
    expect(code).toBe(1);
    expect(stdout).toContain("default: http://127.0.0.1:9 (from DAGSTER_URL)");
    expect(stdout).toContain("FAILED dagster_unreachable");
    expect(stderr).toBe("");
  });

  it.each([
    [["--no-such-option"], "no-such-option"],
    [["call"], "tool"],
    [["call", "list_jobs", "{not json"], "not valid JSON"],
    [["call", "list_jobs", "[1]"], "must be a JSON object"],
    [["--toolsets", "asets"], "did you mean assets"],
    [["--tools", "list_rnus"], "did you mean list_runs"],
  ])("exits with 2 for wrong usage (%#)", async (args, message) => {
    const { code, stdout, stderr } = await shell(process.execPath, [bin, ...args], {
      DAGSTER_URL: "http://127.0.0.1:9",
    });
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
  });

  it("runs a tool from the shell: 1 for an error of the tool, 2 for wrong arguments", async () => {
    const env = { DAGSTER_URL: "http://127.0.0.1:9" };
    const down = await shell(process.execPath, [bin, "call", "list_jobs"], env);
    expect(down.code).toBe(1);
    expect(JSON.parse(down.stdout)).toMatchObject({ error: { code: "dagster_unreachable" } });
    const wrong = await shell(
      process.execPath,
      [bin, "call", "list_jobs", "-", "--format", "yaml"],
      env,
      '{"limit": 0}',
    );
    expect(wrong.code).toBe(2);
    expect(wrong.stdout).toContain("code: invalid_arguments");
  });

  it("lists and explains its tools without a Dagster", async () => {
    const all = await shell(process.execPath, [bin, "tools"]);
    expect(all.code).toBe(0);
    expect(all.stdout).toMatch(/^tool +access +toolset +purpose/);
    expect(all.stdout).toContain("launch_backfill");
    const one = await shell(process.execPath, [bin, "tools", "list_jobs"]);
    expect(one.stdout).toContain("list_jobs (jobs, read)");
    const json = await shell(process.execPath, [bin, "tools", "stop a sensor", "--format", "json"]);
    expect((JSON.parse(json.stdout) as { tools: { tool: string }[] }).tools[0]).toMatchObject({ tool: "stop_sensor" });
    expect((await shell(process.execPath, [bin, "tools", "zzzz"])).code).toBe(1);
  });
});
