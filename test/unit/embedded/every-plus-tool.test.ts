import { beforeEach, describe, expect, it, vi } from "vitest";
import { embeddedSchema } from "../../../src/demo/embedded-schema.ts";
import type { CallResult } from "../../../src/tools/call.ts";
import { catalogue } from "../../../src/tools/catalogue.ts";
import type { Tool } from "../../../src/tools/define.ts";
import { checkAnswer } from "../../support/answer-checks.ts";
import { useEmbedded } from "../../support/embedded.ts";
import { plusArguments } from "../../support/plus-arguments/all.ts";
import { freshFiles } from "../../support/plus-arguments/fresh-files.ts";
import { type SelectedMember, selectedMembers, valueWithMember } from "../../support/union-members.ts";

// How long a retry waits is tested where it is decided; here it would only add up.
vi.mock("../../../src/dagster/request-failures.ts", async (original) => ({
  ...(await original<object>()),
  retryDelayMs: () => 0,
}));

const embedded = useEmbedded();
const schema = embeddedSchema();
const plusTools = catalogue.filter(({ plusOnly }) => plusOnly === true);

beforeEach(() => {
  freshFiles();
});

/** Calls a tool in the way that makes it act: a destructive one is confirmed. */
async function act(tool: Tool): Promise<CallResult> {
  const args = { ...plusArguments[tool.name] };
  const runner = embedded.runner();
  const first = await runner.call(tool.name, args);
  if (first.answer.confirmation_required !== true) return first;
  freshFiles();
  return runner.call(tool.name, { ...args, confirmation: first.answer.confirmation });
}

/** A member and those around it. */
function ancestors(member: SelectedMember | undefined): SelectedMember[] {
  return member === undefined ? [] : [member, ...ancestors(member.within)];
}

it("there are tools for Dagster+ alone, and each sample is of one", () => {
  expect(plusTools.length).toBeGreaterThan(0);
  const names = plusTools.map(({ name }) => name);
  expect(Object.keys(plusArguments).filter((name) => !names.includes(name))).toEqual([]);
});

describe.each(plusTools.map((tool) => [tool.name, tool] as const))("%s on the embedded organization", (name, tool) => {
  it("answers as its output schema says, with what Dagster+ has", async () => {
    const result = await act(tool);
    expect(result.isError, JSON.stringify(result.answer)).toBe(false);
    expect(embedded.organization.requests.length).toBeGreaterThan(0);
    checkAnswer(name, JSON.stringify(result.answer), result, true);
    expect(JSON.stringify(result.answer).length).toBeLessThanOrEqual(24_000);
  });

  it("takes every member of every union that its documents select for what it is", async () => {
    await act(tool);
    const members = new Map<string, SelectedMember>();
    for (const { text } of embedded.organization.requests)
      for (const member of selectedMembers(schema, text)) members.set(`${member.field} ${member.member}`, member);
    for (const [what, { field, member, root, isError, type, within }] of members) {
      let produced = false;
      const attempt = async (around: readonly SelectedMember[]) => {
        embedded.reset();
        freshFiles();
        const { overrides } = embedded.organization;
        for (const outer of around) overrides.set(outer.field, () => valueWithMember(schema, outer.type, outer.member));
        overrides.set(field, () => {
          produced = true;
          return valueWithMember(schema, type, member);
        });
        return act(tool);
      };
      let result = await attempt([]);
      // A field of a member that nothing in the organization is just now.
      if (!produced) result = await attempt(ancestors(within));
      expect(produced, what).toBe(true);
      checkAnswer(name, JSON.stringify(result.answer), result, false);
      if (root && isError) {
        const told = result.isError || JSON.stringify(result.answer).includes("a message of Dagster");
        expect(told, `${what}: ${JSON.stringify(result.answer)}`).toBe(true);
      }
    }
  });
});
