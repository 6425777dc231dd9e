import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { type AssetHealth, type HealthStatus, healthStatuses } from "../../dagster/health/asset-health.ts";
import { classifyHealth, healthClasses } from "../../dagster/health/health-classes.ts";
import { readHealth } from "../../dagster/health/read-health.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { defineTool } from "../define.ts";
import { limit } from "../params.ts";
import { nextCalls, selection } from "./asset-shapes.ts";
import { chooseAssets } from "./choose-assets.ts";

/** How many keys a list has unless more are asked for. */
const standardLimit = 10;

/** The keys of a list of the standard length may take so many characters: six lists stay under 6,000 however long the keys are. */
const listedCharacters = 800;

const healthClass = z.strictObject({ count: z.number(), assets: z.array(z.string()).optional() });

export const getAssetHealthSummary = defineTool({
  name: "get_asset_health_summary",
  toolset: "assets",
  access: "read",
  title: "Asset health summary",
  description:
    "Health of all assets at once: how many are healthy, degraded, … and which ones have materialization, freshness or check failures or warnings. The first call to find what is broken.",
  input: z.strictObject({
    selection: selection.optional().describe("Dagster's asset selection syntax"),
    health: z
      .enum(["DEGRADED", "WARNING", "UNKNOWN", "HEALTHY"])
      .optional()
      .describe("only assets of this overall health, and list them"),
    limit: limit(standardLimit, 200).describe("keys per list"),
  }),
  output: z.strictObject({
    total: z.number(),
    by_health: z.partialRecord(z.enum(healthStatuses), z.number()),
    classes: z.partialRecord(z.enum(healthClasses), healthClass),
    assets: z.array(z.string()).optional(),
    hint: z.string().optional(),
    next: nextCalls,
  }),
  async handler({ selection: selected, health, limit: most }, dagster) {
    const all = await readHealth(dagster, await chosenKeys(dagster, selected));
    const healths = new Map([...all].filter(([, one]) => health === undefined || one.health === health));
    const classes = classifyHealth(healths);
    return {
      total: healths.size,
      by_health: countByHealth(healths),
      classes: Object.fromEntries(
        healthClasses.map((name) => [name, { count: classes[name].length, assets: firstKeys(classes[name], most) }]),
      ),
      assets: health === undefined ? undefined : firstKeys([...healths.keys()], most),
      hint: healths.size > 0 ? undefined : emptyHint("assets", { selection: selected, health }),
      next: nextOf(healthClasses.flatMap((name) => classes[name])),
    };
  },
});

/** What to look at: whatever is in the way, a location that failed or a name that matches nothing, is noted. */
async function chosenKeys(dagster: Dagster, selected: string | undefined): Promise<string[] | "all"> {
  if (selected === undefined) {
    await readLoadedLocations(dagster);
    return "all";
  }
  const { assets, unmatched } = await chooseAssets(dagster, { selection: selected });
  for (const sentence of unmatched) dagster.note(sentence);
  return assets.map(({ key }) => key);
}

/** How many assets have each health, worst first. No asset's health is as a whole NOT_APPLICABLE. */
function countByHealth(healths: ReadonlyMap<string, AssetHealth>): Partial<Record<HealthStatus, number>> {
  const statuses = [...healths.values()].map(({ health }) => health);
  const count = (status: HealthStatus) => statuses.filter((one) => one === status).length;
  return {
    DEGRADED: count("DEGRADED"),
    WARNING: count("WARNING"),
    UNKNOWN: count("UNKNOWN"),
    HEALTHY: count("HEALTHY"),
  };
}

/** The first keys of a list: at most so many, and at least one however long it is. */
function firstKeys(keys: readonly string[], most: number): string[] {
  const shown: string[] = [];
  let characters = 0;
  for (const key of keys.slice(0, most)) {
    characters += key.length + 3;
    if (characters > listedCharacters && most <= standardLimit && shown.length > 0) break;
    shown.push(key);
  }
  return shown;
}

function nextOf(troubled: readonly string[]) {
  const first = [...new Set(troubled)].slice(0, 5);
  if (first.length === 0) return undefined;
  return [
    { tool: "get_asset_health", arguments: { asset_keys: first }, why: "what exactly is wrong with the first of them" },
  ];
}
