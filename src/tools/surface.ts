import type { Configuration } from "../config/configuration.ts";
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
}

/** A name of a toolset or tool that does not exist. */
export class UnknownSurfaceName extends Error {
  override readonly name = "UnknownSurfaceName";
}

/** Tools of these toolsets exist only where they were asked for by name, or with `all`. */
const neverByDefault: ReadonlySet<string> = new Set(["graphql"]);

/**
 * Selects from the catalogue what the configuration asks for.
 *
 * @param catalogue - all tools, in order
 * @param standard - the names of the tools that a plain start lists, in order
 * @throws {UnknownSurfaceName} for a toolset or tool that does not exist, naming the nearest
 */
export function surfaceOf(
  catalogue: readonly Tool[],
  standard: readonly string[],
  configuration: Configuration,
): Surface {
  const plus = configuration.deployments.some(({ kind }) => kind === "plus");
  const readOnly = configuration.readOnly || configuration.deployments.every((deployment) => deployment.readOnly);
  const all = new Map(catalogue.map((tool) => [tool.name, tool]));
  for (const name of configuration.toolsets ?? []) {
    if (name !== "all" && !(toolsets as readonly string[]).includes(name)) {
      const nearest = nearestNames(name, toolsets, 3);
      throw new UnknownSurfaceName(
        `There is no toolset ${JSON.stringify(name)}${nearest.length > 0 ? `; did you mean ${nearest.join(" or ")}?` : `; there are: all, ${toolsets.join(", ")}.`}`,
      );
    }
  }
  for (const name of configuration.tools ?? []) {
    if (!all.has(name)) {
      const nearest = nearestNames(name, all.keys(), 3);
      throw new UnknownSurfaceName(
        `There is no tool ${JSON.stringify(name)}${nearest.length > 0 ? `; did you mean ${nearest.join(" or ")}?` : "."}`,
      );
    }
  }

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
  return { listed, reachable, all, reach: listed.length < possible.length, readOnly, plus };
}
