import { z } from "zod";
import { type CheckDefinition, checksOfAsset, readChecks } from "../../dagster/asset-checks.ts";
import { type CheckState, type CheckStatus, checkStatuses, readCheckStates } from "../../dagster/check-executions.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { readLoadedLocations } from "../../dagster/workspace.ts";
import { emptyHint } from "../../output/hints.ts";
import { keepPage } from "../../output/limit.ts";
import { pageOfSorted } from "../../output/pages.ts";
import { shorten } from "../../output/sanitize.ts";
import { selection } from "../assets/asset-shapes.ts";
import { chooseAssets } from "../assets/choose-assets.ts";
import { defineTool } from "../define.ts";
import { assetKey, cursor, limit } from "../params.ts";
import { checkStateShape, checkStatus, severity } from "./check-shapes.ts";

/** The longest description and result in a list. */
const textLimit = 200;

/** One status or several; the schema shows the list. */
const statuses = z
  .union([checkStatus, z.array(checkStatus).min(1)])
  .transform((given) => (typeof given === "string" ? [given] : given))
  .meta({ jsonSchema: { type: "array", items: { enum: [...checkStatuses] } } });

const input = z.strictObject({
  asset_key: assetKey.optional(),
  selection: selection.optional().describe("asset selection syntax"),
  status: statuses.optional(),
  severity: severity.optional(),
  limit: limit(50, 200),
  cursor,
});

export const listAssetChecks = defineTool({
  name: "list_asset_checks",
  toolset: "asset_checks",
  access: "read",
  title: "List asset checks",
  description:
    "Asset checks (data quality tests): how each one's latest execution came out, severity, result, blocking or not. warned is a failure of severity WARN.",
  input,
  output: z.strictObject({
    checks: z.array(
      z.strictObject({
        asset_key: z.string(),
        check_name: z.string(),
        ...checkStateShape,
        blocking: z.boolean().optional(),
        description: z.string().optional(),
      }),
    ),
    returned: z.number(),
    total: z.number(),
    by_status: z.record(z.string(), z.number()).optional(),
    next_cursor: z.string().optional(),
    hint: z.string().optional(),
  }),
  async handler(given, dagster) {
    const { checks, unmatched } = await chooseChecks(given, dagster);
    const filters = given.status !== undefined || given.severity !== undefined;
    const readAll = filters || checks.length <= given.limit;
    // Without a filter only the page's checks need a status.
    const wanted = readAll ? checks : pageOfSorted("checks", checks, sortKey, (check) => check, given).checks;
    const states = await readCheckStates(dagster, wanted);
    const stateOf = new Map(wanted.map((check, index) => [sortKey(check), states[index]!]));
    const matching = filters ? checks.filter((check) => matches(stateOf.get(sortKey(check))!, given)) : checks;
    const page = pageOfSorted(
      "checks",
      matching,
      sortKey,
      (check) => toldCheck(check, stateOf.get(sortKey(check))),
      given,
    );
    const answer = {
      ...page,
      by_status: readAll && !filters && checks.length > 0 ? countByStatus(states) : undefined,
      hint: matching.length > 0 ? undefined : hintOf(given, checks.length, unmatched),
    };
    for (const sentence of matching.length > 0 ? unmatched : []) dagster.note(sentence);
    keepPage(page, answer);
    return answer;
  },
});

type Input = z.output<typeof input>;

async function chooseChecks(
  given: Input,
  dagster: Dagster,
): Promise<{ checks: CheckDefinition[]; unmatched: string[] }> {
  const { asset_key, selection: selected } = given;
  if (asset_key !== undefined && selected !== undefined) {
    throw new OperationError("invalid_arguments", "Give asset_key or selection, not both.");
  }
  if (asset_key !== undefined) return { checks: sorted(await checksOfAsset(dagster, asset_key)), unmatched: [] };
  const [all] = await Promise.all([readChecks(dagster), readLoadedLocations(dagster)]);
  if (selected === undefined) return { checks: sorted([...all.values()].flat()), unmatched: [] };
  const { assets, unmatched } = await chooseAssets(dagster, { selection: selected });
  return { checks: sorted(assets.flatMap(({ key }) => all.get(key) ?? [])), unmatched };
}

function sorted(checks: readonly CheckDefinition[]): CheckDefinition[] {
  return [...checks].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ asset, name }: CheckDefinition): string {
  return `${asset}\u0000${name}`;
}

function matches(state: CheckState, given: Input): boolean {
  return (
    (given.status?.includes(state.status) ?? true) &&
    (given.severity === undefined || state.severity === given.severity)
  );
}

function toldCheck(check: CheckDefinition, state: CheckState | undefined) {
  return {
    asset_key: check.asset,
    check_name: check.name,
    ...(state ?? { status: "not_executed" as const }),
    result: state?.result === undefined ? undefined : shorten(state.result, textLimit),
    blocking: check.blocking ? true : undefined,
    description: check.description === undefined ? undefined : shorten(check.description, textLimit),
  };
}

function countByStatus(states: readonly CheckState[]): Partial<Record<CheckStatus, number>> {
  const counts: Partial<Record<CheckStatus, number>> = {};
  for (const { status } of states) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function hintOf(given: Input, chosen: number, unmatched: readonly string[]): string {
  if (unmatched.length > 0) return unmatched.join(" ");
  if (chosen > 0) return emptyHint("asset checks", { status: given.status, severity: given.severity });
  if (given.asset_key !== undefined) return `The asset ${given.asset_key} defines no checks.`;
  return emptyHint("asset checks", { selection: given.selection });
}
