import type { Configuration } from "../config/configuration.ts";
import { ConfigurationError, type Problem } from "../config/configuration-error.ts";
import { quoteName } from "../config/secret-shapes.ts";
import { nearestNames } from "../dagster/nearest.ts";
import type { Tool } from "./define.ts";
import { toolsets } from "./define.ts";

/** Which tools a server shows, and which it would run. Fixed at start: the list never changes as a side effect of a call. */
export interface Surface {
  /** In the order of the catalogue. */
  listed: readonly Tool[];
  /** Every tool that may be called, listed or not. */
  reachable: ReadonlyMap<string, Tool>;
  /** Every tool there is, to say why one may not be called. */
  all: ReadonlyMap<string, Tool>;
  /** Whether the three tools that reach what is not listed are listed too. */
  reach: boolean;
  readOnly: boolean;
  plus: boolean;
  /** What was asked for and is not there, in sentences for the user. */
  warnings: readonly string[];
}

/** What the configuration says of tools, and where it says each name. */
export type AskedNames = Pick<Configuration, "toolsets" | "toolsetsWhere" | "tools" | "toolsWhere">;

/** The toolsets and tools that were asked for and do not exist: each with the nearest names, and where it was asked for. */
export function unknownNames(catalogue: readonly Tool[], asked: AskedNames): Problem[] {
  const toolNames = catalogue.map(({ name }) => name);
  return [
    ...unknown("toolset", ["all", ...toolsets], asked.toolsets, asked.toolsetsWhere),
    ...unknown("tool", toolNames, asked.tools, asked.toolsWhere),
  ];
}

function unknown(
  kind: "toolset" | "tool",
  known: readonly string[],
  names: readonly string[] = [],
  where: readonly string[] = [],
): Problem[] {
  return names.flatMap((name, index) => {
    if (known.includes(name)) return [];
    const nearest = nearestNames(name, known, 3);
    const advice =
      nearest.length > 0
        ? `; did you mean ${nearest.join(" or ")}?`
        : kind === "toolset"
          ? `; there are: ${known.join(", ")}.`
          : ".";
    return [{ where: where[index] ?? `${kind}s`, message: `There is no ${kind} ${quoteName(name)}${advice}` }];
  });
}

/** Tools of these toolsets exist only where they were asked for by name, or with `all`. */
const neverByDefault: ReadonlySet<string> = new Set(["graphql"]);

/**
 * Selects from the catalogue what the configuration asks for.
 *
 * @param catalogue - all tools, in order
 * @param standard - the names of the tools that a plain start lists, in order
 * @throws {ConfigurationError} for toolsets and tools that do not exist, all of them at once
 */
export function surfaceOf(
  catalogue: readonly Tool[],
  standard: readonly string[],
  configuration: Configuration,
): Surface {
  const plus = configuration.deployments.some(({ kind }) => kind === "plus");
  const readOnly = configuration.readOnly || configuration.deployments.every((deployment) => deployment.readOnly);
  const all = new Map(catalogue.map((tool) => [tool.name, tool]));
  const problems = unknownNames(catalogue, configuration);
  if (problems.length > 0) throw new ConfigurationError(problems);

  const wantedToolsets = configuration.toolsets;
  const wantedTools = new Set(configuration.tools ?? []);
  const asked = (tool: Tool) =>
    wantedTools.has(tool.name) ||
    wantedToolsets?.includes("all") === true ||
    wantedToolsets?.includes(tool.toolset) === true;
  const possible = catalogue.filter(
    (tool) =>
      (plus || !tool.plusOnly) &&
      (!readOnly || tool.access === "read") &&
      (!neverByDefault.has(tool.toolset) || asked(tool)),
  );
  const standardNames = new Set(standard);
  const listed =
    wantedToolsets !== undefined
      ? possible.filter(asked)
      : [
          ...standard.flatMap((name) => possible.filter((tool) => tool.name === name)),
          ...possible.filter((tool) => wantedTools.has(tool.name) && !standardNames.has(tool.name)),
        ];
  const reachable = new Map(possible.map((tool) => [tool.name, tool]));
  const warnings = [
    ...missingToolsets(configuration, catalogue, listed, { plus, readOnly }),
    ...missingTools(configuration, all, reachable, readOnly),
  ];
  return { listed, reachable, all, reach: listed.length < possible.length, readOnly, plus, warnings };
}

/** A toolset that was asked for and lists nothing would otherwise look like a fault of the client. */
function missingToolsets(
  { toolsets: asked = [], toolsetsWhere = [] }: AskedNames,
  catalogue: readonly Tool[],
  listed: readonly Tool[],
  { plus, readOnly }: { plus: boolean; readOnly: boolean },
): string[] {
  return asked.flatMap((name, index) => {
    if (name === "all" || listed.some(({ toolset }) => toolset === name)) return [];
    const tools = catalogue.filter(({ toolset }) => toolset === name);
    const why =
      tools.length === 0
        ? "has no tools in this version"
        : !plus && tools.every(({ plusOnly }) => plusOnly === true)
          ? "has tools for Dagster+ only, and this is an open-source Dagster"
          : readOnly
            ? "has only tools that change something or are for Dagster+, and this server is read-only"
            : "has no tool that can be called here";
    return [`${toolsetsWhere[index] ?? "toolsets"}: the toolset ${name} ${why}.`];
  });
}

function missingTools(
  { tools = [], toolsWhere = [] }: AskedNames,
  all: ReadonlyMap<string, Tool>,
  reachable: ReadonlyMap<string, Tool>,
  readOnly: boolean,
): string[] {
  return tools.flatMap((name, index) => {
    if (reachable.has(name)) return [];
    const why =
      readOnly && all.get(name)?.access !== "read"
        ? "changes something and is left out, because this server is read-only"
        : "is for Dagster+ and is left out, because this is an open-source Dagster";
    return [`${toolsWhere[index] ?? "tools"}: ${name} ${why}.`];
  });
}
