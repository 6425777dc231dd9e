import { describe, expect, test } from "vitest";
import { type CommandLineOptions, parseCommandLine, UsageError } from "../../../src/cli/options.ts";

const parse = (...args: string[]) => parseCommandLine(args, "9.8.7");

async function usageError(...args: string[]): Promise<string> {
  const error = await parse(...args).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).exitCode).toBe(2);
  return (error as UsageError).message;
}

describe("commands", () => {
  test("without arguments it serves", async () => {
    expect(await parse()).toEqual({ command: "serve", options: {} });
  });

  test("--check is a command of its own", async () => {
    expect(await parse("--check", "--url", "http://x")).toEqual({ command: "check", options: { url: "http://x" } });
  });

  test.each(["--version", "-V"])("%s prints the version", async (flag) => {
    expect(await parse(flag)).toEqual({ command: "print", text: "9.8.7\n" });
  });

  test.each(["--help", "-h"])("%s prints every option and command", async (flag) => {
    const line = await parse(flag);
    expect(line.command).toBe("print");
    const text = line.command === "print" ? line.text : "";
    for (const word of [
      "--check --url --deployment --config --toolsets --tools --read-only --audit-log --header --timeout --max-chars",
      "--confirm-partitions --log-level tools call DAGSTER_URL DAGSTER_MCP_ DAGSTER_CLOUD_API_TOKEN",
    ].flatMap((line) => line.split(" "))) {
      expect(text).toContain(word);
    }
  });

  test("a command's help shows its own and the shared options", async () => {
    const line = await parse("call", "--help");
    expect(line).toMatchObject({ command: "print", text: expect.stringMatching(/--format[\s\S]*--url/) });
  });

  test("tools takes words", async () => {
    expect(await parse("tools")).toEqual({ command: "tools", query: undefined, format: undefined, options: {} });
    expect(await parse("tools", "failed", "runs", "--format", "table")).toEqual({
      command: "tools",
      query: "failed runs",
      format: "table",
      options: {},
    });
  });

  test("call takes a tool and JSON or -", async () => {
    expect(await parse("call", "list_runs")).toEqual({ command: "call", tool: "list_runs", options: {} });
    expect(await parse("call", "list_runs", '{"limit":1}', "--format", "yaml")).toMatchObject({
      argument: '{"limit":1}',
      format: "yaml",
    });
    expect(await parse("call", "list_runs", "-", "--format=json")).toMatchObject({ argument: "-", format: "json" });
  });

  test("options stand before and after a command", async () => {
    const options = { url: "http://x", readOnly: true };
    expect(await parse("--url", "http://x", "call", "a", "--read-only")).toMatchObject({ command: "call", options });
    expect(await parse("tools", "--read-only", "q", "--url", "http://x")).toMatchObject({ command: "tools", options });
  });
});

const EVERY_OPTION: [string[], CommandLineOptions][] = [
  [["--url", "http://x"], { url: "http://x" }],
  [["--deployment", "prod"], { deployment: "prod" }],
  [["--config", "c.yaml"], { config: "c.yaml" }],
  [["--toolsets", "a,b"], { toolsets: "a,b" }],
  [["--tools", "a"], { tools: "a" }],
  [["--read-only"], { readOnly: true }],
  [["--audit-log", "a.jsonl"], { auditLog: "a.jsonl" }],
  [["--header", "A: b", "--header", "C: d"], { header: ["A: b", "C: d"] }],
  [["--timeout", "5"], { timeout: "5" }],
  [["--max-chars", "5000"], { maxChars: "5000" }],
  [["--confirm-partitions", "5"], { confirmPartitions: "5" }],
  [["--log-level", "debug"], { logLevel: "debug" }],
];

test.each(EVERY_OPTION)("option %j", async (args, options) => {
  expect(await parse(...args)).toEqual({ command: "serve", options });
  expect(await parse("call", "t", ...args)).toEqual({ command: "call", tool: "t", options });
});

describe("wrong usage", () => {
  test.each([
    [["--ur", "x"], /unknown option '--ur'[\s\S]*--url/],
    [["tols"], /unknown command "tols"; did you mean "tools"\?/],
    [["zzzzzz"], /unknown command "zzzzzz" Commands: tools, call/],
    [["call"], /missing required argument 'tool'/],
    [["call", "a", "{}", "c"], /too many arguments/],
    [["call", "a", "--format", "xml"], /--format <format>' is invalid. Allowed choices are json, yaml, table/],
    [["call", "a", "--check"], /--check stands alone/],
    [["--url"], /option '--url <url>' argument missing/],
    [["--format", "json"], /unknown option '--format'/],
  ] as [string[], RegExp][])("%j", async (args, message) => {
    const text = await usageError(...args);
    expect(text).toMatch(message);
    expect(text).toContain("--help");
  });

  test.each([
    ["--heder=Authorization: Bearer canary-1"],
    ["call", "x", "--tokn=canary-1"],
    ["call", "x", "--format", "canary-1"],
    ["--heder", "Authorization: canary-1"],
  ])("never repeats values: %j", async (...args) => {
    expect(await usageError(...args)).not.toContain("canary-1");
  });
});
