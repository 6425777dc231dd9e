import { z } from "zod";
import { findChecks } from "../../dagster/asset-checks.ts";
import { assetKeyInput } from "../../dagster/asset-graph.ts";
import { assetKeyText } from "../../dagster/asset-key.ts";
import { type CheckState, checkState, isUnfinished, readCheckStates } from "../../dagster/check-executions.ts";
import type { NextCall } from "../../dagster/errors.ts";
import { metadataValues } from "../../dagster/metadata.ts";
import { expectType } from "../../dagster/unions.ts";
import { jobLabel } from "../../output/terminology.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { AssetChecksDetailsDocument, AssetChecksExecutionsDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey, shortText } from "../params.ts";
import { checkStateShape, nextCalls } from "./check-shapes.ts";

const partitionKinds: Readonly<Record<string, string>> = {
  TIME_WINDOW: "time",
  STATIC: "static",
  MULTIPARTITIONED: "multipartitions",
  DYNAMIC: "dynamic",
};

export const getAssetCheck = defineTool({
  name: "get_asset_check",
  toolset: "asset_checks",
  access: "read",
  title: "Asset check",
  description:
    "One asset check: definition, latest execution with result, severity and metadata, whether it was for the latest materialization, blocking or not, and the jobs that run it.",
  input: z.strictObject({ asset_key: assetKey, check_name: shortText }),
  output: z.strictObject({
    asset_key: z.string(),
    check_name: z.string(),
    ...checkStateShape,
    metadata: z.record(z.string(), z.unknown()).optional(),
    checked_materialization: z
      .strictObject({ run_id: z.string().optional(), materialized: z.string().optional() })
      .optional(),
    for_latest_materialization: z.boolean().optional(),
    description: z.string().optional(),
    blocking: z.boolean(),
    runs_alone: z.boolean(),
    jobs: z.array(z.string()).optional(),
    additional_assets: z.array(z.string()).optional(),
    automation: z.string().optional(),
    partitions: z.string().optional(),
    next: nextCalls.optional(),
  }),
  async handler({ asset_key, check_name }, dagster) {
    const [definition] = await findChecks(dagster, asset_key, [check_name]);
    const key = { asset: asset_key, name: check_name };
    const asset = assetKeyInput(asset_key);
    const [{ assetNodes }, { assetCheckExecutions }] = await Promise.all([
      dagster.query(AssetChecksDetailsDocument, { keys: [asset] }),
      dagster.query(AssetChecksExecutionsDocument, { asset, check: check_name, limit: 1 }),
    ]);
    const details = assetNodes
      .flatMap((node) => expectType(node.assetChecksOrError, "AssetChecks").checks)
      .find(({ name }) => name === check_name);
    const [latest] = assetCheckExecutions;
    const target = latest?.evaluation?.targetMaterialization ?? undefined;
    const now = checkState(latest);
    // What is in progress or was skipped says nothing: then the execution before it counts.
    const [before] = isUnfinished(now.status) ? await readCheckStates(dagster, [key]) : [];
    const told = before ?? now;
    return {
      asset_key,
      check_name,
      ...told,
      metadata: metadataValues(latest?.evaluation?.metadataEntries ?? []),
      checked_materialization: target && {
        run_id: target.runId || undefined,
        materialized: isoFromSeconds(target.timestamp),
      },
      for_latest_materialization:
        latest === undefined ? undefined : details?.executionForLatestMaterialization?.id === latest.id,
      description: definition?.description,
      blocking: definition?.blocking ?? false,
      runs_alone: definition?.canExecute === "CAN_EXECUTE",
      jobs: [...new Set(definition?.jobs.map(jobLabel))],
      additional_assets: details?.additionalAssetKeys.length
        ? details.additionalAssetKeys.map(({ path }) => assetKeyText(path))
        : undefined,
      automation: details?.automationCondition?.label ?? details?.automationCondition?.expandedLabel.join(" "),
      partitions: details?.partitionDefinition ? partitionKinds[details.partitionDefinition.type] : undefined,
      next: nextOf(asset_key, check_name, told),
    };
  },
});

function nextOf(asset_key: string, check_name: string, { status, run_id }: CheckState): NextCall[] | undefined {
  if (status === "execution_failed" && run_id !== undefined) {
    return [
      {
        tool: "get_run_logs",
        arguments: { run_id, level: "error" },
        why: "the check itself could not be executed: the error is in its run",
      },
    ];
  }
  if (status === "in_progress" && run_id !== undefined) {
    return [{ tool: "wait_for_run", arguments: { run_id }, why: "waits for the run that executes it" }];
  }
  if (status === "not_executed") {
    return [
      {
        tool: "execute_asset_checks",
        arguments: { asset_key, check_names: [check_name] },
        why: "it has never been executed",
      },
    ];
  }
  return undefined;
}
