import { beforeEach, describe, expect, it } from "vitest";
import type { ToolRunner } from "../../../src/tools/call.ts";
import { catalogue } from "../../../src/tools/catalogue.ts";
import { useEmbedded } from "../../support/embedded.ts";
import { embeddedArguments } from "../../support/embedded-arguments.ts";
import { freshFiles } from "../../support/plus-arguments/fresh-files.ts";

const embedded = useEmbedded();
const changing = catalogue.filter(({ access }) => access !== "read");
const destroying = catalogue.filter(({ access }) => access === "destroy");

beforeEach(() => {
  freshFiles();
});

/** Asks for a confirmation of a call. */
async function confirmationOf(runner: ToolRunner, name: string, args: Record<string, unknown>): Promise<string> {
  const { answer, isError } = await runner.call(name, args);
  expect([isError, answer.confirmation_required], JSON.stringify(answer)).toEqual([false, true]);
  return answer.confirmation as string;
}

describe.each(destroying.map(({ name }) => name))("%s sends no change", (name) => {
  let args: Record<string, unknown>;
  beforeEach(async () => {
    args = await embeddedArguments(embedded.runner(), name);
  });

  async function refused(runner: ToolRunner, given: Record<string, unknown>) {
    const { answer, isError } = await runner.call(name, given);
    expect([isError, (answer.error as { code?: string } | undefined)?.code], JSON.stringify(answer)).toEqual([
      true,
      "invalid_confirmation",
    ]);
    expect(embedded.mutations).toEqual([]);
  }

  it("without a confirmation", async () => {
    await confirmationOf(embedded.runner(), name, args);
    expect(embedded.mutations).toEqual([]);
  });

  it("with a forged one", async () => {
    await refused(embedded.runner(), { ...args, confirmation: "zzzzzz.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" });
  });

  it("with one that was given for other arguments, another tool or another deployment", async () => {
    const runner = embedded.runner();
    const confirmation = await confirmationOf(runner, name, args);
    const other = destroying.find((tool) => tool.name !== name)!;
    const { answer } = await runner.call(other.name, {
      ...(await embeddedArguments(runner, other.name)),
      confirmation,
    });
    expect(answer).toMatchObject({ error: { code: "invalid_confirmation" } });
    await refused(runner, { ...args, deployment: "staging", confirmation });
    for (const [argument, value] of Object.entries(args)) {
      const changed = typeof value === "string" ? `${value}x` : undefined;
      if (changed === undefined) continue;
      const { answer: told, isError } = await runner.call(name, { ...args, [argument]: changed, confirmation });
      // A value that the schema refuses is refused before the confirmation is looked at.
      expect(isError).toBe(true);
      expect(["invalid_confirmation", "invalid_arguments"]).toContain((told.error as { code: string }).code);
    }
    expect(embedded.mutations).toEqual([]);
  });

  it("with one that has expired", async () => {
    const runner = embedded.runner();
    const confirmation = await confirmationOf(runner, name, args);
    embedded.advance(601);
    await refused(runner, { ...args, confirmation });
  });
});

describe.each(changing.map(({ name }) => name))("read-only, %s", (name) => {
  it("is refused on every path and sends nothing", async () => {
    const args = await embeddedArguments(embedded.runner(), name);
    const whole = embedded.runner({ readOnly: true, toolsets: undefined });
    const single = embedded.runner({ deployment: { readOnly: true } });
    const direct = await whole.call(name, args);
    const reached = await whole.call("call_write_tool", { name, arguments: args });
    const asRead = await whole.call("call_read_tool", { name, arguments: args });
    const ofDeployment = await single.call(name, args);
    const ofSibling = await single.call(name, { ...args, deployment: "staging" });
    const ofBranch = await single.call(name, { ...args, deployment: "128" });
    for (const { isError, answer } of [direct, reached, asRead, ofDeployment, ofSibling, ofBranch]) {
      expect(isError, JSON.stringify(answer)).toBe(true);
      expect(["read_only", "unknown_tool"]).toContain((answer.error as { code: string }).code);
    }
    const found = await whole.call("search_tools", { query: name, limit: 20 });
    expect((found.answer.tools as { name: string }[]).map((tool) => tool.name)).not.toContain(name);
    expect(embedded.mutations).toEqual([]);
  });
});
