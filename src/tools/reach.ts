import { z } from "zod";
import { OperationError } from "../dagster/errors.ts";
import { type Tool, type ToolSpec, toolsets } from "./define.ts";
import { type CommonArguments, inputJsonSchema } from "./json-schema.ts";
import { shortText } from "./params.ts";
import type { Surface } from "./surface.ts";

/** These tools are run by the `ToolRunner` itself, which alone knows the surface: their handler is never called. */
async function runByTheRunner(): Promise<never> {
  throw new Error("run by the runner");
}

const searchToolsTool: ToolSpec = {
  name: "search_tools",
  toolset: "overview",
  access: "read",
  title: "Search tools",
  description:
    "Find tools for operating Dagster that are not in this list, by what they do: names, purposes and input schemas. Run what you find with call_read_tool or call_write_tool.",
  input: z.strictObject({ query: shortText, limit: z.number().int().min(1).max(20).default(5) }),
  output: z.strictObject({
    tools: z.array(
      z.strictObject({
        name: z.string(),
        call_with: z.string(),
        description: z.string(),
        input: z.record(z.string(), z.unknown()),
      }),
    ),
    returned: z.number(),
    hint: z.string().optional(),
  }),
  handler: runByTheRunner,
};

const callInput = z.strictObject({ name: shortText, arguments: z.record(z.string(), z.unknown()).optional() });

const callReadTool: ToolSpec = {
  name: "call_read_tool",
  toolset: "overview",
  access: "read",
  title: "Call a reading tool",
  description: "Run a tool found with search_tools that only reads.",
  input: callInput,
  output: z.strictObject({}),
  handler: runByTheRunner,
};

const callWriteTool: ToolSpec = {
  name: "call_write_tool",
  toolset: "overview",
  access: "destroy",
  title: "Call a changing tool",
  description: "Run a tool found with search_tools that changes something; what destroys asks for confirmation first.",
  input: callInput,
  output: z.strictObject({}),
  handler: runByTheRunner,
};

/** The three tools through which every tool of the catalogue can be found and run, listed or not. */
export const reachTools: readonly Tool[] = [searchToolsTool, callReadTool, callWriteTool];

/**
 * The arguments of a call through `call_read_tool` or `call_write_tool`.
 * @throws {OperationError} `invalid_arguments` when a changing tool is called through the reading one
 */
export function callOfReachTool(
  reach: Tool,
  target: Tool,
  input: { name: string; arguments?: Record<string, unknown> },
): Record<string, unknown> {
  if (reach.name === "call_read_tool" && target.access !== "read") {
    throw new OperationError("invalid_arguments", `${target.name} changes something: run it with call_write_tool.`, {
      next: [{ tool: "call_write_tool", arguments: { name: target.name }, why: "it runs tools that change something" }],
    });
  }
  return input.arguments ?? {};
}

/** Ranks the reachable tools by how well they fit a query: matches in the name count most, then title, then description. */
export function searchTools(
  surface: Surface,
  { query, limit }: { query: string; limit: number },
  common: CommonArguments,
): Record<string, unknown> {
  const words = [
    ...new Set(
      query
        .toLowerCase()
        .split(/[^a-z0-9+]+/)
        .filter((word) => word.length > 1)
        .map(stem),
    ),
  ];
  const ranked = [...surface.reachable.values()]
    .map((tool) => ({ tool, score: scoreOf(tool, words, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.tool.name.localeCompare(b.tool.name))
    .slice(0, limit);
  const tools = ranked.map(({ tool }) => ({
    name: tool.name,
    call_with: tool.access === "read" ? "call_read_tool" : "call_write_tool",
    description: tool.description,
    input: inputJsonSchema(tool, common),
  }));
  if (tools.length > 0) return { tools, returned: tools.length };
  const present = new Set([...surface.reachable.values()].map(({ toolset }) => toolset));
  return {
    tools,
    returned: 0,
    hint: `No tool fits these words. There are tools for: ${toolsets.filter((name) => present.has(name)).join(", ")}.`,
  };
}

function scoreOf(tool: Tool, words: readonly string[], query: string): number {
  if (tool.name === query.trim().toLowerCase()) return 1000;
  const name = tool.name.split("_").map(stem);
  const title = tool.title.toLowerCase().split(/\W+/).map(stem);
  const [firstLine = "", ...rest] = tool.description.toLowerCase().split("\n");
  const first = firstLine.split(/\W+/).map(stem);
  const all = [...rest.join(" ").split(/\W+/), ...Object.keys(tool.input.shape).flatMap((key) => key.split("_"))].map(
    stem,
  );
  const toolset = tool.toolset.split("_").map(stem);
  let score = 0;
  for (const word of words) {
    if (name.includes(word)) score += 8;
    else if (name.some((part) => part.startsWith(word) || (part.length > 3 && word.startsWith(part)))) score += 4;
    if (title.includes(word)) score += 4;
    if (toolset.includes(word)) score += 3;
    if (first.includes(word)) score += 3;
    if (all.includes(word)) score += 1;
  }
  return score;
}

/** Cuts the endings that make two forms of one word differ: materializations, materialized, materialize. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(izations?|ized|izing|ize)$/, "iz")
    .replace(/(ies)$/, "y")
    .replace(/(ing|ed|es|s|e)$/, "");
}
