import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { z } from "zod";
import { OperationError } from "../../../src/dagster/errors.ts";
import { auditedArguments } from "../../../src/tools/audit-log.ts";
import type { ToolRunner } from "../../../src/tools/call.ts";
import { defineTool } from "../../../src/tools/define.ts";
import { fakeDeployment } from "../../support/fake-dagster.ts";
import { SampleTools } from "../../support/sample-tools.ts";

let sample: SampleTools;
const start = Date.parse("2026-03-15T12:00:00Z");
let now = start;
beforeEach(() => {
  sample = new SampleTools();
  now = start;
});
const clock = () => now;
const two = () => [fakeDeployment({ name: "prod" }), fakeDeployment({ name: "staging" })];
const args = { name: "a", options: { x: 1, y: { p: [1, 2], q: null } } };

async function confirmationFor(runner: ToolRunner, tool: string, given: Record<string, unknown>): Promise<string> {
  const { answer, isError } = await runner.call(tool, given);
  expect(isError).toBe(false);
  expect(answer).toMatchObject({
    confirmation_required: true,
    would: { delete: given.name },
    expires: "2026-03-15T12:10:00Z",
  });
  return answer.confirmation as string;
}

async function codeOf(result: Promise<{ answer: Record<string, unknown>; isError: boolean }>): Promise<string> {
  const { answer, isError } = await result;
  expect(isError).toBe(true);
  return (answer.error as { code: string }).code;
}

describe("what destroys", () => {
  it("is done only with a confirmation for exactly this call", async () => {
    const runner = sample.runner({}, clock);
    const confirmation = await confirmationFor(runner, "wipe_thing", args);
    expect(sample.handled).toEqual([]);
    const { answer, isError } = await runner.call("wipe_thing", { ...args, confirmation });
    expect([isError, answer]).toEqual([false, { name: "a" }]);
    expect(sample.handled).toEqual([{ tool: "wipe_thing", input: { ...args, count: 3 } }]);
  });

  it("is not done a second time with the confirmation that it was done with", async () => {
    const runner = sample.runner({}, clock);
    const confirmation = await confirmationFor(runner, "wipe_thing", args);
    await runner.call("wipe_thing", { ...args, confirmation });
    const repeated = await runner.call("wipe_thing", { ...args, confirmation });
    expect(repeated).toMatchObject({ isError: true, answer: { error: { code: "invalid_confirmation" } } });
    expect(sample.handled).toHaveLength(1);
  });

  it("is not done a second time while the first is being done, nor with the confirmation written otherwise", async () => {
    const runner = sample.runner({}, clock);
    const confirmation = await confirmationFor(runner, "wipe_thing", args);
    const both = await Promise.all([
      runner.call("wipe_thing", { ...args, confirmation }),
      runner.call("wipe_thing", { ...args, confirmation }),
    ]);
    expect(both.map(({ isError }) => isError)).toEqual([false, true]);
    expect(both[1]?.answer.error).toMatchObject({
      code: "invalid_confirmation",
      message: expect.stringContaining("has not ended yet"),
    });
    for (const other of [`${confirmation}.x`, `0${confirmation}`])
      expect(await codeOf(runner.call("wipe_thing", { ...args, confirmation: other }))).toBe("invalid_confirmation");
    expect(sample.handled).toHaveLength(1);
  });

  it("is shown anew when it would do something else than what was confirmed", async () => {
    const runner = sample.runner({}, clock);
    sample.state = { rows: 1 };
    const { answer: first } = await runner.call("wipe_thing", args);
    sample.state = { rows: 2 };
    const { answer: second, isError } = await runner.call("wipe_thing", { ...args, confirmation: first.confirmation });
    expect(isError).toBe(false);
    expect(second).toMatchObject({
      confirmation_required: true,
      would: { delete: "a", rows: 2 },
      notes: [expect.stringContaining("has changed since it was confirmed")],
    });
    expect(sample.handled).toEqual([]);
    await runner.call("wipe_thing", { ...args, confirmation: second.confirmation });
    expect(sample.handled).toHaveLength(1);
  });

  it("takes the confirmation with the arguments in another order, with defaults spelled out, and from another replica", async () => {
    const confirmation = await confirmationFor(sample.runner({}, clock), "wipe_thing", args);
    const { isError } = await sample.runner({}, clock).call("wipe_thing", {
      confirmation,
      count: 3,
      options: { y: { q: null, p: [1, 2] }, x: 1 },
      name: "a",
    });
    expect(isError).toBe(false);
    expect(sample.handled).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>]>([
    ["another name", { ...args, name: "b" }],
    ["another number", { ...args, count: 4 }],
    ["another nested value", { ...args, options: { x: 1, y: { p: [2, 1], q: null } } }],
    ["one argument less", { name: "a" }],
    ["text for a number", { ...args, options: { x: "1", y: { p: [1, 2], q: null } } }],
  ])("is not done with a confirmation for %s", async (_, other) => {
    const runner = sample.runner({}, clock);
    const confirmation = await confirmationFor(runner, "wipe_thing", args);
    expect(await codeOf(runner.call("wipe_thing", { ...other, confirmation }))).toBe("invalid_confirmation");
    expect(sample.handled).toEqual([]);
  });

  it("is not done with a confirmation for another tool, another deployment, of another key, or one that has expired", async () => {
    const runner = sample.runner({ deployments: two(), defaultDeployment: "prod" }, clock);
    const confirmation = await confirmationFor(runner, "wipe_thing", args);
    sample.needsConfirmation = true;
    expect(await codeOf(runner.call("fill_thing", { ...args, confirmation }))).toBe("invalid_confirmation");
    expect(await codeOf(runner.call("wipe_thing", { ...args, deployment: "staging", confirmation }))).toBe(
      "invalid_confirmation",
    );
    const stranger = sample.runner({ deployments: two(), defaultDeployment: "prod" }, clock, "another key");
    expect(await codeOf(stranger.call("wipe_thing", { ...args, confirmation }))).toBe("invalid_confirmation");
    now = start + 10 * 60_000 + 1;
    expect(await codeOf(runner.call("wipe_thing", { ...args, confirmation }))).toBe("invalid_confirmation");
    expect(sample.handled).toEqual([]);
    now = start + 10 * 60_000;
    expect((await runner.call("wipe_thing", { ...args, deployment: "prod", confirmation })).isError).toBe(false);
  });

  it("is not done with a forged one", async () => {
    const runner = sample.runner({}, clock);
    const confirmation = await confirmationFor(runner, "wipe_thing", args);
    const [expires, signature] = confirmation.split(".") as [string, string];
    const later = (Number.parseInt(expires, 36) + 3600).toString(36);
    const flipped = signature[0] === "A" ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    for (const forged of [
      "x",
      ".",
      "..",
      signature,
      `${later}.${signature}`,
      `${expires}.${flipped}`,
      `${expires}.`,
      `${expires}.${signature.slice(0, -1)}`,
      `NaN.${signature}`,
      `${expires}.${"é".repeat(16)}`,
      "0".repeat(2000),
    ]) {
      expect(await codeOf(runner.call("wipe_thing", { ...args, confirmation: forged }))).toBe("invalid_confirmation");
    }
    expect(await codeOf(runner.call("wipe_thing", { ...args, confirmation: "" }))).toBe("invalid_arguments");
    expect(await codeOf(runner.call("wipe_thing", { ...args, confirmation: true }))).toBe("invalid_arguments");
    expect(sample.handled).toEqual([]);
  });

  it("is not done in a dry run, also with a confirmation", async () => {
    const runner = sample.runner({}, clock);
    const confirmation = await confirmationFor(runner, "wipe_thing", args);
    for (const more of [{}, { confirmation }]) {
      const { answer } = await runner.call("wipe_thing", { ...args, dry_run: true, ...more });
      expect(answer).toEqual({ dry_run: true, would: { delete: "a" } });
    }
    expect(sample.handled).toEqual([]);
  });

  it("asks through the call pair as well", async () => {
    const runner = sample.runner({}, clock);
    const asked = await runner.call("call_write_tool", { name: "wipe_thing", arguments: args });
    expect(asked.answer).toMatchObject({ confirmation_required: true });
    expect(sample.handled).toEqual([]);
    const { confirmation } = asked.answer;
    expect(
      (await runner.call("call_write_tool", { name: "wipe_thing", arguments: { ...args, confirmation } })).isError,
    ).toBe(false);
    expect(sample.handled).toHaveLength(1);
  });

  it("cannot be declared without a preview, nor a write that may ask for confirmation", () => {
    const spec = {
      name: "x",
      toolset: "assets",
      title: "",
      description: "",
      input: z.strictObject({}),
      output: z.strictObject({}),
      handler: async () => ({}),
    } as const;
    expect(() => defineTool({ ...spec, access: "destroy" })).toThrow("no preview");
    expect(() => defineTool({ ...spec, access: "write", mayConfirm: true })).toThrow("no preview");
  });
});

describe("a write", () => {
  it("is done at once, and not at all in a dry run", async () => {
    const runner = sample.runner({}, clock);
    expect((await runner.call("write_thing", args)).answer).toEqual({ name: "a" });
    expect((await runner.call("write_thing", { ...args, dry_run: true })).answer).toEqual({
      dry_run: true,
      would: { delete: "a" },
    });
    expect(sample.handled).toHaveLength(1);
    expect(await codeOf(runner.call("add_thing", { ...args, dry_run: true }))).toBe("invalid_arguments");
    expect(await codeOf(runner.call("write_thing", { ...args, confirmation: "x" }))).toBe("invalid_arguments");
    expect(sample.handled).toHaveLength(1);
  });

  it("of a great size asks, one of a small size does not", async () => {
    const runner = sample.runner({}, clock);
    expect((await runner.call("fill_thing", args)).answer).toEqual({ name: "a" });
    sample.needsConfirmation = true;
    const confirmation = await confirmationFor(runner, "fill_thing", args);
    expect(sample.handled).toHaveLength(1);
    expect((await runner.call("fill_thing", { ...args, confirmation })).answer).toEqual({ name: "a" });
    expect(sample.handled).toHaveLength(2);
  });
});

describe("read-only", () => {
  const changing = ["write_thing", "add_thing", "fill_thing", "wipe_thing"];

  it.each<[string, Parameters<SampleTools["runner"]>[0]]>([
    ["the server", { readOnly: true }],
    ["its only deployment", { deployments: [fakeDeployment({ readOnly: true })] }],
    [
      "all its deployments",
      { deployments: two().map(({ name }) => fakeDeployment({ name, readOnly: true })), defaultDeployment: "prod" },
    ],
    ["the server, with every tool asked for", { readOnly: true, toolsets: ["all"] }],
    ["the server, with a writing tool asked for", { readOnly: true, tools: ["wipe_thing"] }],
  ])("%s: no way leads to a handler that changes", async (_, overrides) => {
    const runner = sample.runner(overrides, clock);
    expect(runner.surface.listed.map(({ name }) => name)).not.toEqual(expect.arrayContaining(changing));
    expect([...runner.surface.reachable.values()].every(({ access }) => access === "read")).toBe(true);
    for (const tool of changing) {
      for (const extra of [{}, { dry_run: true }, { confirmation: "x" }]) {
        expect(await codeOf(runner.call(tool, { ...args, ...extra }))).toBe("read_only");
        const reached = await runner.call("call_write_tool", { name: tool, arguments: { ...args, ...extra } });
        expect(reached.isError).toBe(true);
        expect((await runner.call("call_read_tool", { name: tool, arguments: { ...args, ...extra } })).isError).toBe(
          true,
        );
      }
    }
    expect(sample.handled).toEqual([]);
    expect((await runner.call("read_thing", { name: "a" })).isError).toBe(false);
  });

  it("one of two deployments: changes go to the other alone", async () => {
    const deployments = [fakeDeployment({ name: "prod", readOnly: true }), fakeDeployment({ name: "staging" })];
    const runner = sample.runner({ deployments, defaultDeployment: "prod" }, clock);
    for (const tool of changing) {
      for (const deployment of [{}, { deployment: "prod" }]) {
        expect(await codeOf(runner.call(tool, { ...args, ...deployment }))).toBe("read_only");
        expect(
          await codeOf(runner.call("call_write_tool", { name: tool, arguments: { ...args, ...deployment } })),
        ).toBe("read_only");
      }
    }
    expect(sample.handled).toEqual([]);
    expect((await runner.call("write_thing", { ...args, deployment: "staging" })).isError).toBe(false);
  });

  it("a confirmation from elsewhere does not lift it", async () => {
    const confirmation = await confirmationFor(sample.runner({}, clock), "wipe_thing", args);
    const runner = sample.runner({ deployments: [fakeDeployment({ readOnly: true })] }, clock);
    expect(await codeOf(runner.call("wipe_thing", { ...args, confirmation }))).toBe("read_only");
    expect(sample.handled).toEqual([]);
  });
});

describe("the call pair", () => {
  it("does not change anything through the reading one", async () => {
    const runner = sample.runner({}, clock);
    for (const name of ["write_thing", "add_thing", "wipe_thing"]) {
      expect(await codeOf(runner.call("call_read_tool", { name, arguments: args }))).toBe("invalid_arguments");
    }
    expect(sample.handled).toEqual([]);
  });

  it("does not call itself, nor what is not offered", async () => {
    const runner = sample.runner({}, clock);
    for (const name of ["call_write_tool", "search_tools", "nothing", "raw_thing"]) {
      expect(await codeOf(runner.call("call_write_tool", { name, arguments: {} }))).toBe("unknown_tool");
    }
    expect(await codeOf(runner.call("call_read_tool", { name: "plus_thing", arguments: args }))).toBe(
      "needs_dagster_plus",
    );
  });

  it("is not there when everything is listed", async () => {
    const runner = sample.runner({ toolsets: ["all"] }, clock);
    expect(await codeOf(runner.call("search_tools", { query: "x" }))).toBe("unknown_tool");
    expect((await runner.call("raw_thing", { name: "a" })).isError).toBe(false);
  });

  it("finds tools by what they do", async () => {
    const runner = sample.runner({}, clock);
    const { answer } = await runner.call("search_tools", { query: "wipe thing" });
    expect(answer.tools).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: "wipe_thing", call_with: "call_write_tool" })]),
    );
    expect((await runner.call("search_tools", { query: "zzz" })).answer).toMatchObject({
      tools: [],
      hint: expect.stringContaining("assets"),
    });
  });
});

describe("the audit log", () => {
  it("has one line per changing call: whatever came of it, without secrets, readable by its owner alone", async () => {
    const auditLog = join(mkdtempSync(join(tmpdir(), "audit-")), "audit.jsonl");
    const runner = sample.runner({ auditLog, deployments: [fakeDeployment({ secrets: ["hunter2hunter2"] })] }, clock);
    await runner.call("read_thing", { name: "a" });
    await runner.call(
      "write_thing",
      { name: "a hunter2hunter2", options: { password: "x" } },
      { client: "editor 1.0" },
    );
    await runner.call("write_thing", { ...args, dry_run: true });
    const confirmation = await confirmationFor(runner, "wipe_thing", args);
    await runner.call("wipe_thing", { ...args, confirmation });
    await runner.call("wipe_thing", { ...args, confirmation: "forged" });
    await runner.call("write_thing", { nmae: "a" });
    await sample
      .runner({ auditLog, deployments: [fakeDeployment(), fakeDeployment({ name: "other" })] }, clock)
      .call("wipe_thing", { ...args, deployment: "nowhere" });
    const lines = readFileSync(auditLog, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ tool, outcome }) => `${tool} ${outcome}`)).toEqual([
      "write_thing started",
      "write_thing done",
      "write_thing dry_run",
      "wipe_thing confirmation_required",
      "wipe_thing started",
      "wipe_thing done",
      "wipe_thing invalid_confirmation",
      "write_thing invalid_arguments",
      "wipe_thing deployment_not_found",
    ]);
    expect(lines[0]).toMatchObject({
      client: "editor 1.0",
      deployment: "default",
      time: "2026-03-15T12:00:00.000Z",
      arguments: { name: "a [masked]", options: { password: "[masked]" } },
    });
    // What is null is what is reset.
    expect(lines[1]).toMatchObject({ outcome: "done" });
    expect(lines[4]).toMatchObject({ arguments: args });
    expect(readFileSync(auditLog, "utf8")).not.toContain(confirmation);
    expect(statSync(auditLog).mode & 0o777).toBe(0o600);
  });

  it("keeps what is reset and emptied, and no secret of a document, be it given as a mapping or as text", async () => {
    const document = {
      location_name: "ledger",
      image: null,
      list: [],
      container_context: { k8s: { env_vars: ["LICENSE=r0ast-14-Beans"] } },
      notification_service: { webhook: { headers: [{ key: "X-Costs", value: "canary 14" }] } },
    };
    const told = {
      ...document,
      container_context: { k8s: { env_vars: ["LICENSE=[masked]"] } },
      notification_service: { webhook: { headers: [{ key: "X-Costs", value: "[masked]" }] } },
    };
    expect(await auditedArguments({ document, n: 1 }, [])).toEqual({ document: told, n: 1 });
    expect(await auditedArguments({ document: stringify(document) }, [])).toEqual({ document: told });
    expect(await auditedArguments({ document: "a: [b", name: "Cause: x" }, [])).toEqual({
      document: "a: [b",
      name: "Cause: x",
    });
    expect(await auditedArguments({ config: "a: *b" }, [])).toEqual({ config: "a: *b" });
  });

  it("that cannot be written stops every change before it is made", async () => {
    const runner = sample.runner({ auditLog: "/nonexistent/audit.jsonl" }, clock);
    expect(await runner.call("write_thing", args)).toMatchObject({
      isError: true,
      answer: { error: { code: "not_audited" } },
    });
    expect(sample.handled).toEqual([]);
    await expect(runner.openAuditLog()).rejects.toThrow();
  });
});

describe("a suggested call", () => {
  const suggesting = () => {
    sample.onRead = async () => ({
      name: "a",
      next: [
        { tool: "write_thing", why: "changes it" },
        { tool: "read_thing", why: "reads it" },
        { tool: "query_graphql", why: "is switched off" },
      ],
    });
  };
  const tools = async (runner: ToolRunner) =>
    ((await runner.call("read_thing", { name: "a" })).answer.next as { tool: string }[]).map(({ tool }) => tool);

  it("is one that can be made here", async () => {
    suggesting();
    expect(await tools(sample.runner())).toEqual(["write_thing", "read_thing"]);
    expect(await tools(sample.runner({ readOnly: true }))).toEqual(["read_thing"]);
    expect(await tools(sample.runner({ deployments: [fakeDeployment({ readOnly: true })] }))).toEqual(["read_thing"]);
  });

  it("is so in an error, too", async () => {
    sample.onRead = async () => {
      throw new OperationError("refused_by_dagster", "No.", { next: [{ tool: "write_thing", why: "changes it" }] });
    };
    const errorOf = async (runner: ToolRunner) => (await runner.call("read_thing", { name: "a" })).answer.error;
    expect(await errorOf(sample.runner())).toMatchObject({ next: [{ tool: "write_thing" }] });
    expect(await errorOf(sample.runner({ readOnly: true }))).not.toHaveProperty("next");
  });
});
