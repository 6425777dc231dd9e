import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/config/configuration-error.ts";
import { unknownNames } from "../../../src/tools/surface.ts";
import { SampleTools } from "../../support/sample-tools.ts";
import { load, problemsOf } from "../config/virtual-files.ts";

const sample = new SampleTools();
const check = (settings: Parameters<typeof unknownNames>[1]) => unknownNames(sample.tools, settings);

describe("names of toolsets and tools that do not exist", () => {
  it.each([
    ["the command line", { options: { toolsets: "runs,asets", tools: "read_thng" } }, ["--toolsets", "--tools"]],
    [
      "the environment",
      { env: { DAGSTER_MCP_TOOLSETS: "asets", DAGSTER_MCP_TOOLS: "read_thing,read_thng" } },
      ["DAGSTER_MCP_TOOLSETS", "DAGSTER_MCP_TOOLS"],
    ],
    ["the file", { file: "toolsets: [all, asets]\ntools:\n  - read_thng\n" }, ["config.yaml:1:17", "config.yaml:3:5"]],
  ])("are told with their place: in %s", async (_, start, [toolset, tool]) => {
    expect(await problemsOf({ ...start, checkNames: check })).toEqual([
      `${toolset}: There is no toolset "asets"; did you mean assets or alerts?`,
      `${tool}: There is no tool "read_thng"; did you mean read_thing or raw_thing?`,
    ]);
  });

  it("are told at once with whatever else is wrong, and hide what may be a secret", async () => {
    const options = { toolsets: "ghp_abcdefghijklmnopqrstuvwxyz0123456789", timeout: "soon" };
    const problems = await problemsOf({ options, checkNames: check });
    expect(problems).toEqual([
      expect.stringMatching(/^--timeout: must be a number/),
      expect.stringMatching(/^--toolsets: There is no toolset \(not shown\)/),
    ]);
    expect(problems.join()).not.toContain("ghp_");
  });

  it("make no surface", () => {
    expect(() => sample.runner({ toolsets: ["asets"], tools: ["nothing"] })).toThrow(ConfigurationError);
  });
});

describe("what was asked for and is not there", () => {
  const warningsOf = (overrides: Parameters<typeof sample.runner>[0]) => sample.runner(overrides).surface.warnings;

  it.each([
    [
      "a toolset of Dagster+",
      { toolsets: ["alerts", "runs"], toolsetsWhere: ["--toolsets", "--toolsets"] },
      "--toolsets: the toolset alerts has tools for Dagster+ only, and this is an open-source Dagster.",
    ],
    [
      "a toolset without tools",
      { toolsets: ["runs", "settings"] },
      "toolsets: the toolset settings has no tools in this version.",
    ],
    [
      "a toolset of changes, read-only",
      { toolsets: ["assets", "runs"], readOnly: true },
      "toolsets: the toolset runs has only tools that change something or are for Dagster+, and this server is read-only.",
    ],
    [
      "a tool that changes something, read-only",
      { tools: ["wipe_thing", "read_thing"], toolsWhere: ["DAGSTER_MCP_TOOLS", "DAGSTER_MCP_TOOLS"], readOnly: true },
      "DAGSTER_MCP_TOOLS: wipe_thing changes something and is left out, because this server is read-only.",
    ],
    [
      "a tool of Dagster+",
      { tools: ["plus_thing"] },
      "tools: plus_thing is for Dagster+ and is left out, because this is an open-source Dagster.",
    ],
  ])("is warned of: %s", (_, overrides, warning) => {
    expect(warningsOf(overrides)).toEqual([warning]);
  });

  it("is nothing where all is there", async () => {
    expect(warningsOf({ toolsets: ["all"], tools: ["wipe_thing"] })).toEqual([]);
    expect(warningsOf({})).toEqual([]);
    expect((await load({ options: { toolsets: "runs" } })).toolsetsWhere).toEqual(["--toolsets"]);
  });
});
