import { z } from "zod";
import { planAssetBackfill } from "../../dagster/asset-backfill-plan.ts";
import { readAssetGraph } from "../../dagster/asset-graph.ts";
import { type BackfillPlan, checkBackfillConfig, planJobBackfill } from "../../dagster/backfill-plan.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { followLaunched } from "../../dagster/follow-backfill.ts";
import { launchBackfill as launch } from "../../dagster/launch-backfill.ts";
import { withRequired } from "../../dagster/required-together.ts";
import { selectKeys } from "../../dagster/selection/evaluate.ts";
import { defineTool } from "../define.ts";
import {
  assetKeys,
  location,
  longText,
  partitionKey,
  partitionRange,
  readRunConfig,
  runConfig,
  shortText,
  tags,
  timeoutS,
} from "../params.ts";
import { backfillStateShape, wouldOf } from "./answers.ts";

const input = z.strictObject({
  asset_keys: assetKeys(500).optional(),
  selection: longText(9000).optional().describe("asset selection"),
  job: shortText.optional(),
  location,
  repository: shortText.optional(),
  partitions: z.array(partitionKey).min(1).max(10_000).optional(),
  partition_range: partitionRange.optional(),
  all_partitions: z.boolean().optional(),
  only: z.enum(["missing", "failed"]).optional().describe("only those with this status, of the named ones or of all"),
  tags: tags.optional(),
  // Dagster's own rule for titles (`is_valid_title_and_reason`).
  title: shortText
    .max(100)
    .regex(/^[^%*"]*$/, 'a title without % * and "')
    .optional(),
  description: longText(5000).optional(),
  config: runConfig.optional(),
  wait: z.boolean().optional(),
  timeout_s: timeoutS(300),
});

export const launchBackfill = defineTool({
  name: "launch_backfill",
  toolset: "backfills",
  access: "write",
  permission: "launch_partition_backfill",
  mayConfirm: true,
  title: "Launch backfill",
  description:
    "Launch a backfill: run partitions of assets or a job, e.g. only the failed or missing ones. dry_run counts partitions and runs.",
  input,
  output: z.strictObject({ ...backfillStateShape, runs: z.number().optional() }),
  async preview(given, dagster) {
    const plan = await planOf(given, dagster);
    await readRunConfig(given.config);
    await checkBackfillConfig(dagster, given.config);
    const { title, tags: runTags } = given;
    return {
      would: {
        ...wouldOf(plan),
        ...(title === undefined ? {} : { title }),
        ...(runTags === undefined ? {} : { tags: runTags }),
      },
      needsConfirmation: plan.partitions > dagster.confirmPartitions,
    };
  },
  async handler(given, dagster) {
    const plan = await planOf(given, dagster);
    const config = given.config === undefined ? undefined : await readRunConfig(given.config);
    await checkBackfillConfig(dagster, config);
    const launched = await launch(dagster, {
      ...plan.params,
      title: given.title,
      description: given.description,
      tags: given.tags === undefined ? undefined : Object.entries(given.tags).map(([key, value]) => ({ key, value })),
      runConfigData: config,
    });
    const size = { partitions: plan.partitions, runs: plan.runs };
    if (given.wait) return { ...(await followLaunched(dagster, launched.backfill_id, given.timeout_s)), ...size };
    return {
      ...launched,
      ...size,
      next: [
        {
          tool: "wait_for_backfill",
          arguments: { backfill_id: launched.backfill_id },
          why: "tells how it goes until it ends",
        },
      ],
    };
  },
});

async function planOf(given: z.output<typeof input>, dagster: Dagster): Promise<BackfillPlan> {
  const { asset_keys: keys, selection, job } = given;
  const targets = [keys, selection, job].filter((target) => target !== undefined);
  if (targets.length !== 1) {
    throw new OperationError("invalid_arguments", "Say what to backfill: one of asset_keys, selection and job.", {
      allowed: ["asset_keys", "selection", "job"],
    });
  }
  if (job !== undefined)
    return planJobBackfill(dagster, { name: job, location: given.location, repository: given.repository }, given);
  return planAssetBackfill(dagster, await withRequired(dagster, keys ?? (await selected(dagster, selection!))), given);
}

/** The assets of a selection that a backfill can run. */
async function selected(dagster: Dagster, selection: string): Promise<string[]> {
  const graph = await readAssetGraph(dagster);
  const matched = selectKeys(selection, graph);
  const runnable = matched.filter((key) => graph.assets.get(key)!.isMaterializable);
  if (runnable.length > 0) return runnable;
  throw new OperationError(
    "asset_not_found",
    matched.length === 0
      ? "The selection matches no asset."
      : "The selection matches no asset that can be materialized.",
    { next: [{ tool: "list_assets", arguments: { selection }, why: "it shows what a selection matches" }] },
  );
}
