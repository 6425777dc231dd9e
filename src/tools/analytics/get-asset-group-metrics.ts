import { z } from "zod";
import { readAssetGraph } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { findLocation } from "../../dagster/find.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { figuresAnswer, figuresAsked, figuresOutput } from "./figures-answer.ts";
import { figuresInput, filterOf, listOf } from "./insights-input.ts";

const filter = filterOf({ groups: listOf(shortText).optional(), locations: listOf(shortText).optional() }, "groups");

export const getAssetGroupMetrics = defineTool({
  name: "get_asset_group_metrics",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Asset group metrics",
  description: "Insights by asset group, as get_asset_metrics.",
  input: z.strictObject({ ...figuresInput, filter }),
  output: figuresOutput("groups"),
  async handler({ filter: chosen = {}, ...given }, dagster) {
    const asked = await figuresAsked(dagster, given, "asset_group", async () => {
      await refuseUnknown(dagster, chosen.groups ?? [], chosen.locations ?? []);
      return { of: "asset_group" };
    });
    const { groups, locations } = chosen;
    // There are few groups, so all are read: Insights' current store cannot be asked by location.
    const keep = ({ group, location }: { group?: string; location?: string }) =>
      (groups === undefined || (group !== undefined && groups.includes(group))) &&
      (locations === undefined || location === undefined || locations.includes(location));
    return figuresAnswer(dagster, "groups", asked, given.limit, keep);
  },
});

async function refuseUnknown(dagster: Dagster, groups: readonly string[], locations: readonly string[]): Promise<void> {
  for (const location of locations) await findLocation(dagster, location);
  if (groups.length === 0) return;
  const { assets } = await readAssetGraph(dagster);
  const known = new Set([...assets.values()].flatMap(({ group }) => (group === undefined ? [] : [group])));
  const unknown = groups.filter((group) => !known.has(group));
  if (unknown.length === 0) return;
  const candidates = unknown.flatMap((group) => nearestNames(group, known));
  throw new OperationError(
    "not_found",
    `No asset is in a group ${unknown.map((group) => JSON.stringify(group)).join(", ")}.`,
    {
      candidates: candidates.length > 0 ? candidates : [...known].sort().slice(0, 20),
    },
  );
}
