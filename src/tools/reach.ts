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
    "Find tools for operating Dagster beyond this list, by what they do: names, purposes and input schemas. Run what you find with call_read_tool or call_write_tool.",
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
    total: z.number(),
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
  input: { name: string; arguments?: Record<string, unknown>; confirmation?: string; max_chars?: number },
): Record<string, unknown> {
  if (reach.name === "call_read_tool" && target.access !== "read") {
    throw new OperationError("invalid_arguments", `${target.name} changes something: run it with call_write_tool.`, {
      next: [{ tool: "call_write_tool", arguments: { name: target.name }, why: "it runs tools that change something" }],
    });
  }
  // What is said beside the arguments is meant for the tool that is called; what is said within them counts more.
  const { confirmation, max_chars } = input;
  return {
    ...(confirmation === undefined ? {} : { confirmation }),
    ...(max_chars === undefined ? {} : { max_chars }),
    ...input.arguments,
  };
}

/** What people say for what the tools call otherwise. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  kill: ["terminate", "cancel"],
  stop: ["terminate", "cancel"],
  abort: ["terminate", "cancel"],
  cancel: ["terminate"],
  rerun: ["reexecute"],
  retry: ["reexecute"],
  redo: ["reexecute"],
  resume: ["reexecute"],
  trigger: ["launch"],
  start: ["launch"],
  execute: ["launch"],
  run: ["launch"],
  table: ["asset"],
  model: ["asset"],
  dataset: ["asset"],
  cron: ["schedule"],
  remove: ["delete", "wipe"],
  erase: ["wipe", "delete"],
  lock: ["concurrency", "pool"],
  slot: ["concurrency", "pool"],
  output: ["compute", "logs"],
  stdout: ["compute", "logs"],
  print: ["compute", "logs"],
  error: ["logs", "diagnose"],
  fail: ["diagnose"],
  why: ["diagnose", "explain"],
  stuck: ["queue"],
  worker: ["daemon"],
  deploy: ["code", "location"],
  repository: ["code", "location"],
  test: ["check"],
  dependency: ["lineage"],
  graph: ["lineage"],
  access: ["permission", "evaluate", "grant"],
  may: ["permission", "evaluate"],
  allowed: ["permission", "evaluate"],
  who: ["permission", "audit", "user"],
  rights: ["permission"],
  invite: ["user", "add"],
  colleague: ["user"],
  person: ["user"],
  changed: ["audit", "log"],
  pr: ["deployment", "status"],
  pull: ["deployment"],
  branch: ["deployment"],
  staging: ["deployment"],
  expensive: ["cost", "metrics"],
  cost: ["metrics"],
  spend: ["cost", "usage"],
  money: ["cost", "usage"],
  notify: ["alert", "notification"],
  slack: ["alert", "notification", "channel"],
  silence: ["mute"],
  concurrent: ["concurrency", "settings"],
  password: ["secret", "token"],
  star: ["favorite"],
  bookmark: ["favorite"],
};

const synonymStems = new Map(Object.entries(synonyms).map(([word, meant]) => [stem(word), meant.map(stem)] as const));

/** Where a word was found in a tool, and what that counts. */
const places = { name: 8, title: 4, toolset: 3, firstLine: 3, rest: 1 } as const;

/**
 * Ranks the reachable tools by how well they fit a query. A match in the name counts most, and a word that few tools have
 * counts more than one that is everywhere (run, job, list).
 */
export function searchTools(
  surface: Surface,
  { query, limit }: { query: string; limit: number },
  common: CommonArguments,
): Record<string, unknown> {
  const said = query
    .toLowerCase()
    .split(/[^a-z0-9+]+/)
    .filter((word) => word.length > 1)
    .map(stem);
  const tools = [...surface.reachable.values()].map((tool) => ({ tool, words: wordsOfTool(tool) }));
  const weights = new Map<string, number>();
  for (const word of said) weights.set(word, 1);
  // What is meant counts a little less than what is said, unless it is said as well.
  for (const word of said)
    for (const meant of synonymStems.get(word) ?? []) if (!weights.has(meant)) weights.set(meant, 0.8);
  for (const [word, weight] of weights) {
    const having = tools.filter(({ words }) => words.name.has(word) || words.title.has(word)).length;
    weights.set(word, weight * (1 / Math.sqrt(1 + having)));
  }
  const ranked = tools
    .map(({ tool, words }) => ({
      tool,
      score: tool.name === query.trim().toLowerCase() ? 1000 : scoreOf(words, weights),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.tool.name.localeCompare(b.tool.name));
  if (ranked.length > 0) {
    const found = ranked.slice(0, limit).map(({ tool }) => ({
      name: tool.name,
      call_with: tool.access === "read" ? "call_read_tool" : "call_write_tool",
      description: tool.description,
      input: inputJsonSchema(tool, common),
    }));
    return { tools: found, returned: found.length, total: ranked.length };
  }
  const present = new Set([...surface.reachable.values()].map(({ toolset }) => toolset));
  return {
    tools: [],
    returned: 0,
    total: 0,
    hint: `No tool fits these words. There are tools for: ${toolsets.filter((name) => present.has(name)).join(", ")}.`,
  };
}

type WordsOfTool = Record<keyof typeof places, ReadonlySet<string>>;

function wordsOfTool(tool: Tool): WordsOfTool {
  const [firstLine = "", ...rest] = tool.description.split("\n");
  const stems = (text: string) =>
    new Set(
      text
        .split(/[^A-Za-z0-9+]+/)
        .filter(Boolean)
        .map(stem),
    );
  return {
    name: stems(tool.name),
    title: stems(tool.title),
    toolset: stems(tool.toolset),
    firstLine: stems(firstLine),
    rest: stems([...rest, ...Object.keys(tool.input.shape)].join(" ")),
  };
}

function scoreOf(words: WordsOfTool, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [word, weight] of weights) {
    for (const [place, points] of Object.entries(places)) {
      if (words[place as keyof typeof places].has(word)) score += points * weight;
    }
    const begins = [...words.name].some((part) => part !== word && word.length > 3 && part.startsWith(word));
    if (begins) score += (places.name / 2) * weight;
  }
  return score;
}

/** Cuts the endings that make two forms of one word differ: materializations, materialized, materialize. */
function stem(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length <= 3) return lower;
  return lower
    .replace(/(izations?|ized|izing|ize)$/, "iz")
    .replace(/ies$/, "y")
    .replace(/(ning|ing|ed|es|s|e)$/, "");
}
