import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { deploymentLabel } from "../../dagster/deployment-directory.ts";
import { OperationError } from "../../dagster/errors.ts";
import { saveLocation } from "../../dagster/save-location.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { maskedDifferences } from "../../output/mask-document.ts";
import { defineTool } from "../define.ts";
import { shortText } from "../params.ts";
import { changeList } from "./deployment-shapes.ts";
import { type PromotedLocation, planPromotion } from "./promotion.ts";

const outcome = z.enum(["added", "updated", "failed", "unknown", "not_sent"]);
type Outcome = {
  location: string;
  outcome: z.output<typeof outcome>;
  changes?: z.output<typeof changeList>;
  error?: { code: string; message: string };
};

export const promoteCodeLocations = defineTool({
  name: "promote_code_locations",
  toolset: "deployments",
  access: "destroy",
  plusOnly: true,
  permission: "edit_code_locations",
  title: "Promote code locations",
  description:
    "Promote code locations (image, code source, container settings) from one deployment to another, as staging to prod.",
  input: z.strictObject({
    from: shortText,
    to: shortText,
    locations: z.array(shortText).min(1).max(200).optional(),
  }),
  output: z.strictObject({
    from: z.string(),
    to: z.string(),
    locations: z.array(
      z.strictObject({
        location: z.string(),
        outcome,
        changes: changeList.optional(),
        error: z.strictObject({ code: z.string(), message: z.string() }).optional(),
      }),
    ),
    unchanged: z.array(z.string()).optional(),
    hint: z.string(),
  }),
  async preview(input, dagster) {
    const { from, to, changed, same, onlyInTarget } = await planPromotion(dagster, input);
    return {
      would: {
        from: deploymentLabel(from),
        to: deploymentLabel(to),
        locations: changed.map(({ name, before, after, loadError }) => ({
          location: name,
          change: before === undefined ? "add" : "update",
          changes: maskedDifferences(before, after),
          does_not_load_in_source: loadError,
        })),
        ...(changed.length === 0 ? { nothing: "They are the same in both deployments." } : {}),
        unchanged: same,
        only_in_target: input.locations === undefined ? onlyInTarget : undefined,
      },
      basis: { from: from.id, to: to.id, changed: changed.map(({ name, before, after }) => ({ name, before, after })) },
    };
  },
  async handler(input, dagster) {
    const { from, to, target, changed, same } = await planPromotion(dagster, input);
    const locations: Outcome[] = [];
    for (const [index, location] of changed.entries()) {
      const done = await promote(target, location);
      locations.push(done);
      if (done.error?.code !== "canceled") continue;
      for (const { name } of changed.slice(index + 1)) locations.push({ location: name, outcome: "not_sent" });
      break;
    }
    assertSome(locations);
    return {
      from: deploymentLabel(from),
      to: deploymentLabel(to),
      locations,
      unchanged: unlessEmpty(same),
      hint: hintOf(locations, deploymentLabel(to)),
    };
  },
});

/** Sends one location. What becomes of it is told, whatever that is, so that it hides nothing of the others. */
async function promote(target: Dagster, { name, before, after }: PromotedLocation): Promise<Outcome> {
  try {
    await saveLocation(target, after);
    return {
      location: name,
      outcome: before === undefined ? "added" : "updated",
      changes: before === undefined ? undefined : maskedDifferences(before, after),
    };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    const { code, message } = error;
    const became = code === "outcome_unknown" ? "unknown" : code === "canceled" ? "not_sent" : "failed";
    return { location: name, outcome: became, error: { code, message } };
  }
}

/** @throws {OperationError} what the first location failed with, when every one failed and nothing can have changed */
function assertSome(locations: readonly Outcome[]): void {
  const [first] = locations;
  if (first?.error === undefined || !locations.every((one) => one.outcome === "failed" || one.outcome === "not_sent"))
    return;
  const code = first.error.code as OperationError["code"];
  throw new OperationError(code, `No code location was promoted. ${first.location}: ${first.error.message}`, {
    problems: locations.map(({ location, error }) => ({ location, problem: error?.message ?? "was not sent" })),
  });
}

function hintOf(locations: readonly Outcome[], to: string): string {
  if (locations.length === 0) return "They were the same in both deployments: nothing was sent.";
  const unknown = locations.filter((one) => one.outcome === "unknown").map(({ location }) => location);
  const failed = locations.filter((one) => one.outcome === "failed" || one.outcome === "not_sent");
  return [
    ...(unknown.length > 0
      ? [`Whether ${unknown.join(", ")} changed is not known: look with dry_run before you repeat it.`]
      : []),
    ...(failed.length > 0 ? [`${failed.length} of ${locations.length} were not promoted.`] : []),
    `Agents of ${to} load what was sent now: list_code_locations there tells whether it loads.`,
  ].join(" ");
}
