import { describe, expect, it } from "vitest";
import { listedTools } from "../../../src/mcp/server.ts";
import { catalogue } from "../../../src/tools/catalogue.ts";
import { useFakeDagster } from "../../support/fake-dagster.ts";
import { plusArguments } from "../../support/plus-arguments/all.ts";

const fake = useFakeDagster();

describe.each(catalogue.filter(({ plusOnly }) => plusOnly).map(({ name }) => name))("on open source, %s", (name) => {
  it("is not listed and not found", async () => {
    expect(listedTools(fake.runner()).map((tool) => tool.name)).not.toContain(name);
    const { answer } = await fake
      .runner({ toolsets: undefined })
      .call("search_tools", { query: name.replaceAll("_", " "), limit: 20 });
    expect((answer.tools as { name: string }[]).map((tool) => tool.name)).not.toContain(name);
  });

  it("says on every path that it needs Dagster+, and asks nothing", async () => {
    const args = plusArguments[name] ?? {};
    const runner = fake.runner({ toolsets: undefined });
    const calls = [
      await runner.call(name, args),
      await runner.call("call_read_tool", { name, arguments: args }),
      await runner.call("call_write_tool", { name, arguments: args }),
    ];
    for (const { isError, answer } of calls) {
      expect(isError).toBe(true);
      expect(answer).toMatchObject({ error: { code: "needs_dagster_plus" } });
    }
    expect(fake.requests).toEqual([]);
  });
});
