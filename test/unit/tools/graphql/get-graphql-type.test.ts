import { describe, expect, it } from "vitest";
import { useFakeDagster } from "../../../support/fake-dagster.ts";

const fake = useFakeDagster();

describe("get_graphql_type", () => {
  it("gives a type as SDL, and the fields that give it", async () => {
    const { answer } = await fake.call("get_graphql_type", { name: "RunTagKeys" });
    expect(answer).toEqual({
      name: "RunTagKeys",
      kind: "object",
      sdl: "type RunTagKeys {\n  keys: [String!]!\n}",
      version: "1.13.27",
    });
    expect((await fake.call("get_graphql_type", { name: "RunOrError" })).answer).toMatchObject({
      kind: "union",
      sdl: expect.stringContaining("union RunOrError ="),
      given_by: expect.arrayContaining(["Query.runOrError", "MaterializationEvent.runOrError"]),
    });
  });

  it("says who implements an interface, and cuts a long list of who gives a type", async () => {
    const { answer } = await fake.call("get_graphql_type", { name: "RunsFeedEntry" });
    expect(answer).toMatchObject({ kind: "interface", implemented_by: ["PartitionBackfill", "Run"] });
    const { answer: text } = await fake.call("get_graphql_type", { name: "String" });
    expect(text).toMatchObject({ kind: "scalar", given_by_total: expect.any(Number) });
    expect(text.given_by).toHaveLength(20);
    expect((text.given_by as string[])[0]).toMatch(/^Query\./);
  });

  it("gives one field with its arguments", async () => {
    const { answer } = await fake.call("get_graphql_type", { name: "Query.runsOrError" });
    expect(answer).toEqual({
      name: "Query.runsOrError",
      kind: "field",
      sdl: "runsOrError(\n  filter: RunsFilter\n  cursor: String\n  limit: Int\n): RunsOrError!",
      version: "1.13.27",
    });
  });

  it("gives enums and inputs of the connected server, not of another", async () => {
    fake.version = "1.8.13";
    expect((await fake.call("get_graphql_type", { name: "RunsFilter" })).answer).toMatchObject({
      kind: "input",
      version: "1.8.13",
    });
    expect((await fake.call("get_graphql_type", { name: "RunStatus" })).answer).toMatchObject({ kind: "enum" });
    expect((await fake.call("get_graphql_type", { name: "PoolConfig" })).answer).toMatchObject({
      error: { code: "not_found" },
    });
  });

  it.each([
    ["runsfilter", "RunsFilter"],
    ["RunFilter", "RunsFilter"],
    ["Query.runsOrEror", "runsOrError"],
  ])("names the nearest of %s", async (name, nearest) => {
    const { answer } = await fake.call("get_graphql_type", { name });
    expect(answer).toMatchObject({ error: { code: "not_found", candidates: expect.arrayContaining([nearest]) } });
  });

  it("is not there unless it was asked for", async () => {
    const runner = fake.runner({ toolsets: undefined });
    expect(await runner.call("get_graphql_type", { name: "Run" })).toMatchObject({
      isError: true,
      answer: { error: { code: "unknown_tool", message: expect.stringContaining("--tools get_graphql_type") } },
    });
  });
});
