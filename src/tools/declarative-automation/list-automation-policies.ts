import { z } from "zod";
import {
  type AutomationPolicy,
  readAllPolicies,
  readJobPolicies,
  readPolicies,
} from "../../dagster/automation-policies.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { shorten } from "../../output/sanitize.ts";
import { selection } from "../assets/asset-shapes.ts";
import { chooseAssets } from "../assets/choose-assets.ts";
import { defineTool } from "../define.ts";
import { cursor, limit } from "../params.ts";
import { ownerShape } from "./evaluation-answer.ts";
import { sensorShape, sensorsAnswer } from "./policy-answer.ts";

/** From how many chosen assets on all are read: their conditions come in one request, and many calls share it. */
const fewAssets = 100;

export const listAutomationPolicies = defineTool({
  name: "list_automation_policies",
  toolset: "declarative_automation",
  access: "read",
  title: "List automation policies",
  description:
    "Automation conditions (declarative automation, auto-materialize policies) on assets, checks and jobs, and the sensor that evaluates each. With selection, of these assets and their checks alone.",
  input: z.strictObject({ selection: selection.optional(), limit: limit(50), cursor }),
  output: z.strictObject({
    policies: z.array(
      z.strictObject({
        ...ownerShape,
        condition: z.string(),
        location: z.string().optional(),
        evaluated_by: z.array(sensorShape).optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(input, dagster) {
    const policies = await chosenPolicies(input.selection, dagster);
    const page = pageOfSorted(
      "policies",
      policies,
      sortKey,
      (policy) => ({
        asset_key: policy.asset,
        check: policy.check,
        job: policy.job,
        condition: shorten(policy.condition, 300),
        location: policy.location,
        evaluated_by: sensorsAnswer(policy),
      }),
      input,
    );
    if (policies.length > 0) return page;
    return { ...page, hint: emptyHint("automation conditions", { selection: input.selection }) };
  },
});

type Policy = AutomationPolicy & { location?: string };

async function chosenPolicies(
  wanted: string | undefined,
  dagster: Parameters<typeof readPolicies>[0],
): Promise<readonly Policy[]> {
  if (wanted === undefined) {
    const [policies, jobs] = await Promise.all([
      readAllPolicies(dagster),
      readJobPolicies(dagster),
      readLoadedLocations(dagster),
    ]);
    return [...policies, ...jobs].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  }
  const { assets, unmatched } = await chooseAssets(dagster, { selection: wanted });
  for (const sentence of unmatched) dagster.note(sentence);
  if (assets.length === 0) return [];
  if (assets.length <= fewAssets)
    return readPolicies(
      dagster,
      assets.map(({ key }) => key),
    );
  const keys = new Set(assets.map(({ key }) => key));
  return (await readAllPolicies(dagster)).filter(({ asset }) => asset !== undefined && keys.has(asset));
}

/** Assets with their checks first, then jobs. */
function sortKey({ asset, check, job, location }: Policy): string {
  return job === undefined ? `0${asset}\u0000${check ?? ""}` : `1${job}\u0000${location ?? ""}`;
}
