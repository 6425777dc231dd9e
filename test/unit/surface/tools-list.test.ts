import { describe, expect, it } from "vitest";
import { listedTools } from "../../../src/mcp/server.ts";
import { catalogue, standardSurface } from "../../../src/tools/catalogue.ts";
import { toolsets } from "../../../src/tools/define.ts";
import { inputJsonSchema, outputJsonSchema } from "../../../src/tools/json-schema.ts";
import { reachTools } from "../../../src/tools/reach.ts";
import { FakeDagster, fakeDeployment, fakePlusDeployment } from "../../support/fake-dagster.ts";

/** What a client's model pays for: all of a tool but its output schema. */
function bytesOf(tool: Record<string, unknown>): number {
  const { outputSchema: _, ...counted } = tool;
  return Buffer.byteLength(JSON.stringify(counted));
}

/** Words of Dagster's past that no reader should have to know. */
const legacy = /pipeline|solid|\bmode\b/i;

const fake = new FakeDagster();
const plainStart = listedTools(fake.runner({ toolsets: undefined }));

describe("the tools that a plain start lists", () => {
  it("fit into 30,000 bytes", () => {
    const total = Buffer.byteLength(JSON.stringify(plainStart.map(({ outputSchema: _, ...tool }) => tool)));
    expect(total).toBeLessThanOrEqual(30_000);
  });

  it("are those of the standard surface that exist, in its order, and the three that reach the others", () => {
    const existing = standardSurface.filter((name) => catalogue.some((tool) => tool.name === name));
    expect(plainStart.map(({ name }) => name)).toEqual([
      ...existing,
      "search_tools",
      "call_read_tool",
      "call_write_tool",
    ]);
  });
});

describe("all tools of a Dagster+ connection", () => {
  it("fit into 110,000 bytes", () => {
    const listed = listedTools(fake.runner({ deployments: [fakePlusDeployment()], defaultDeployment: "prod" }));
    const total = Buffer.byteLength(JSON.stringify(listed.map(({ outputSchema: _, ...tool }) => tool)));
    expect(total).toBeLessThanOrEqual(110_000);
  });
});

describe.each([...catalogue, ...reachTools].map((tool) => [tool.name, tool] as const))("%s", (name, tool) => {
  const listed = listedTools(
    fake.runner({ toolsets: ["all"], deployments: [fakeDeployment(), fakePlusDeployment({ name: "other" })] }),
  );
  const listing = listed.find((entry) => entry.name === name) ?? plainStart.find((entry) => entry.name === name)!;

  it("takes at most 1,600 bytes of the list", () => {
    expect(bytesOf(listing)).toBeLessThanOrEqual(1600);
  });

  it("has a title, a description that starts with a sentence, and all four annotations", () => {
    expect(tool.title.length).toBeGreaterThan(2);
    expect(tool.description).toMatch(/^[A-Z][^\n]{10,}/);
    expect(listing.annotations).toEqual({
      readOnlyHint: tool.access === "read",
      destructiveHint: tool.access === "destroy",
      idempotentHint: expect.any(Boolean),
      openWorldHint: true,
    });
  });

  it("belongs to a toolset and is named in lower case with underscores", () => {
    expect(toolsets).toContain(tool.toolset);
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it("refuses arguments that it does not know", () => {
    expect(inputJsonSchema(tool, { deployment: false })).toMatchObject({ type: "object", additionalProperties: false });
  });

  it("speaks today's words only", () => {
    expect(JSON.stringify(listing)).not.toMatch(legacy);
  });

  it("keeps its schemas", () => {
    expect({ input: inputJsonSchema(tool, { deployment: false }), output: outputJsonSchema(tool) }).toMatchSnapshot();
  });
});
