import type { Writable } from "node:stream";
import type { ToolRunner } from "../tools/call.ts";
import { inputJsonSchema } from "../tools/json-schema.ts";
import { searchTools } from "../tools/reach.ts";
import { formatAnswer, table } from "./format.ts";
import type { OutputFormat } from "./options.ts";

/**
 * Prints the tools that can be called, or with a query those that fit it, best first; a tool's whole name explains it with
 * its arguments.
 *
 * @returns 0, or 1 when nothing fits
 */
export async function printTools(
  runner: ToolRunner,
  query: string | undefined,
  format: OutputFormat,
  stdout: Writable,
): Promise<number> {
  const { surface } = runner;
  const common = { deployment: runner.choosesDeployment };
  const exact = query === undefined ? undefined : surface.reachable.get(query.trim());
  if (exact !== undefined) {
    const input = inputJsonSchema(exact, common);
    const explained = {
      name: exact.name,
      title: exact.title,
      toolset: exact.toolset,
      access: exact.access,
      description: exact.description,
      input,
    };
    if (format !== "table") stdout.write(`${await formatAnswer(explained, format)}\n`);
    else {
      const required = new Set((input.required as string[] | undefined) ?? []);
      const rows = Object.entries((input.properties ?? {}) as Record<string, Record<string, unknown>>).map(
        ([name, property]) => ({
          argument: name,
          required: required.has(name) ? "yes" : "",
          type: (property.enum as unknown[] | undefined)?.join(" | ") ?? String(property.type ?? ""),
          default: property.default,
          description: property.description,
        }),
      );
      stdout.write(`${exact.name} (${exact.toolset}, ${exact.access})\n${exact.description}\n`);
      if (rows.length > 0) stdout.write(`\n${table(rows)}\n`);
    }
    return 0;
  }
  const names =
    query === undefined
      ? [...surface.reachable.keys()]
      : (searchTools(surface, { query, limit: surface.reachable.size }, common).tools as { name: string }[]).map(
          ({ name }) => name,
        );
  const tools = names.map((name) => {
    const tool = surface.reachable.get(name)!;
    return { tool: name, access: tool.access, toolset: tool.toolset, purpose: tool.description.split("\n")[0]! };
  });
  if (tools.length === 0) {
    stdout.write(`${format === "table" ? "No tool fits." : await formatAnswer({ tools: [] }, format)}\n`);
    return 1;
  }
  stdout.write(`${format === "table" ? table(tools) : await formatAnswer({ tools }, format)}\n`);
  return 0;
}
