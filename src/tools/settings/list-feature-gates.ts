import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { nearestNames } from "../../dagster/nearest.ts";
import { SettingsFeatureGatesDocument, SettingsKnownFeatureGatesDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";

export const listFeatureGates = defineTool({
  name: "list_feature_gates",
  toolset: "settings",
  access: "read",
  plusOnly: true,
  title: "Feature gates",
  description: "Feature gates of the organization and their values; gate is a name or a part of one.",
  input: z.strictObject({ gate: shortText.optional() }),
  output: z.strictObject({
    gates: z.array(z.strictObject({ gate: z.string(), value: z.unknown() })),
    returned: z.number(),
  }),
  async handler({ gate }, dagster) {
    const all = [...(await readGates(dagster))].sort(([a], [b]) => (a < b ? -1 : 1));
    const part = gate?.toUpperCase().replaceAll(/[\s-]+/g, "_");
    const exact = all.filter(([name]) => name === part);
    const shown = exact.length > 0 ? exact : all.filter(([name]) => part === undefined || name.includes(part));
    if (gate !== undefined && shown.length === 0) {
      const names = all.map(([name]) => name);
      // In names this long a whole one is never near; a word of it may be.
      const words = nearestNames(part ?? "", new Set(names.flatMap((name) => name.split("_"))), 3);
      throw new OperationError("not_found", `There is no feature gate ${JSON.stringify(gate.slice(0, 80))}.`, {
        candidates: names.filter((name) => words.some((word) => name.split("_").includes(word))).slice(0, 10),
        next: [{ tool: "list_feature_gates", why: "without gate it lists them all" }],
      });
    }
    return {
      // A gate without a value is told as that: left out, it would look like one without an answer.
      gates: shown.map(([name, value]) => ({ gate: name, value: value ?? "none" })),
      returned: shown.length,
    };
  },
});

/** Every gate and its value, in one request; in a second one where the server does not know all the gates of the first. */
async function readGates(dagster: Dagster): Promise<Map<string, unknown>> {
  try {
    return new Map(Object.entries(await dagster.query(SettingsFeatureGatesDocument, {})));
  } catch (error) {
    if (!(error instanceof OperationError) || error.code !== "unsupported_by_server") throw error;
    const { identity } = await dagster.query(SettingsKnownFeatureGatesDocument, {});
    return new Map(identity.featureGates.map(({ key, value }) => [key, value]));
  }
}
