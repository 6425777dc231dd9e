import { z } from "zod";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { followLaunched } from "../../dagster/follow-backfill.ts";
import { followLaunchedRun } from "../../dagster/follow-run.ts";
import { followRuns } from "../../dagster/follow-runs.ts";
import { type LaunchedRun, launchRun } from "../../dagster/launch.ts";
import { launchBackfill } from "../../dagster/launch-backfill.ts";
import { type MaterializationPlan, type PlannedRun, planMaterialization } from "../../dagster/materialize-plan.ts";
import { readAfterChange } from "../../dagster/read-after-change.ts";
import { backfillStateShape, wouldOf } from "../backfills/answers.ts";
import { defineTool } from "../define.ts";
import { assetKeys, partitionKey, partitionRange, readRunConfig, runConfig, tags, timeoutS } from "../params.ts";
import { runStateShape } from "../runs/run-shapes.ts";
import { nextCalls, selection } from "./asset-shapes.ts";
import { chooseAssets } from "./choose-assets.ts";

/** How many asset keys an answer names. */
const namedAssets = 50;

const input = z.strictObject({
  asset_keys: assetKeys(1000).optional(),
  selection: selection.optional().describe("asset selection, instead of asset_keys"),
  partition: partitionKey.optional(),
  partitions: z.array(partitionKey).min(1).max(10_000).optional(),
  partition_range: partitionRange.optional(),
  config: runConfig.optional().describe("object or YAML"),
  tags: tags.optional(),
  wait: z.boolean().optional(),
  timeout_s: timeoutS(600),
});
type Input = z.output<typeof input>;

const { status, url, timed_out: timedOut, next: _next, ...runParts } = runStateShape;
const { status: _status, url: _url, timed_out: _timedOut, next: _nextCalls, ...backfillParts } = backfillStateShape;

export const materializeAssets = defineTool({
  name: "materialize_assets",
  toolset: "assets",
  access: "write",
  permission: "launch_pipeline_execution",
  mayConfirm: true,
  title: "Materialize assets",
  description:
    "Materialize (run, refresh, rebuild) assets: one run where possible, a backfill for several partitions. Adds assets that must run together. dry_run tells assets, partitions and runs.",
  input,
  output: z.strictObject({
    ...z.strictObject(runParts).partial().shape,
    ...z.strictObject(backfillParts).partial().shape,
    status,
    url,
    timed_out: timedOut,
    next: nextCalls,
    run_ids: z.array(z.string()).optional(),
    runs: z
      .union([
        z.number(),
        z.array(
          z.strictObject({ run_id: z.string(), status: z.string(), assets: z.array(z.string()), url: z.string() }),
        ),
      ])
      .optional(),
    assets: z.array(z.string()).optional(),
    assets_total: z.number().optional(),
    added_assets: z.array(z.string()).optional(),
  }),
  async preview(given, dagster) {
    const plan = await planOf(given, dagster);
    const would =
      plan.kind === "backfill" ? { ...wouldOf(plan.backfill), why_backfill: plan.why } : wouldRun(plan.runs, given);
    return {
      would: { ...would, ...(plan.added.length > 0 ? { added_assets: plan.added } : {}) },
      needsConfirmation: plan.kind === "backfill" && plan.backfill.partitions > dagster.confirmPartitions,
    };
  },
  async handler(given, dagster) {
    const plan = await planOf(given, dagster);
    const about = {
      assets: plan.assets.slice(0, namedAssets),
      assets_total: plan.assets.length > namedAssets ? plan.assets.length : undefined,
      added_assets: plan.added.length > 0 ? [...plan.added] : undefined,
    };
    if (plan.kind === "backfill") return { ...(await runBackfill(plan, given, dagster)), ...about };
    const [run] = plan.runs;
    if (plan.runs.length > 1) return { ...(await launchAll(plan.runs, given, dagster)), ...about };
    const launched = await launchRun(dagster, run!.request);
    if (given.wait) return { ...(await followLaunchedRun(dagster, launched, given.timeout_s)), ...about };
    return { ...launched, ...about, partition: run!.partition };
  },
});

async function planOf(given: Input, dagster: Dagster): Promise<MaterializationPlan> {
  if ((given.asset_keys === undefined) === (given.selection === undefined)) {
    throw new OperationError("invalid_arguments", "Say what to materialize: either asset_keys or selection.", {
      allowed: ["asset_keys", "selection"],
    });
  }
  const config = given.config === undefined ? undefined : await readRunConfig(given.config);
  const keys = given.asset_keys ?? (await selectedKeys(dagster, given.selection!));
  const { partition, partitions, partition_range } = given;
  return planMaterialization(dagster, { keys, partition, partitions, partition_range, config, tags: given.tags });
}

/** The assets of a selection that can be materialized; the others are noted, since a selection is wider than a list of keys. */
async function selectedKeys(dagster: Dagster, text: string): Promise<string[]> {
  const { assets, unmatched } = await chooseAssets(dagster, { selection: text });
  const runnable = assets.filter(({ isMaterializable }) => isMaterializable).map(({ key }) => key);
  if (runnable.length === 0) {
    const reason = assets.length === 0 ? "matches no asset" : "matches only assets that cannot be materialized";
    throw new OperationError("asset_not_found", [`The selection ${reason}.`, ...unmatched].join(" "), {
      next: [{ tool: "list_assets", arguments: { selection: text }, why: "it shows what a selection matches" }],
    });
  }
  const left = assets.filter(({ isMaterializable }) => !isMaterializable).map(({ key }) => key);
  if (left.length > 0) {
    dagster.note(
      `Left out of the selection since nothing here materializes them: ${left.slice(0, 10).join(", ")}${left.length > 10 ? ` and ${left.length - 10} more` : ""}.`,
    );
  }
  for (const sentence of unmatched) dagster.note(sentence);
  return runnable;
}

function wouldRun(runs: readonly PlannedRun[], given: Input): Record<string, unknown> {
  return {
    runs: runs.map(({ request: { target, config }, partition }) => {
      const assets = target.assets ?? [];
      return {
        assets: assets.slice(0, namedAssets),
        ...(assets.length > namedAssets ? { assets_total: assets.length } : {}),
        location: target.location,
        ...(partition === undefined ? {} : { partition }),
        ...(Object.keys(config ?? {}).length === 0 ? {} : { config }),
      };
    }),
    ...(given.tags === undefined ? {} : { tags: given.tags }),
  };
}

async function runBackfill(plan: Extract<MaterializationPlan, { kind: "backfill" }>, given: Input, dagster: Dagster) {
  const launched = await launchBackfill(dagster, {
    ...plan.backfill.params,
    tags: given.tags === undefined ? undefined : Object.entries(given.tags).map(([key, value]) => ({ key, value })),
    runConfigData: given.config === undefined ? undefined : await readRunConfig(given.config),
  });
  const size = { partitions: plan.backfill.partitions || undefined, runs: plan.backfill.runs };
  if (given.wait) return { ...(await followLaunched(dagster, launched.backfill_id, given.timeout_s)), ...size };
  const why = "tells how it goes until it ends";
  return {
    ...launched,
    ...size,
    next: [{ tool: "wait_for_backfill", arguments: { backfill_id: launched.backfill_id }, why }],
  };
}

/**
 * Launches several runs one after the other. Dagster's own mutation for several does the same, and says less when one in the
 * middle is refused.
 */
async function launchAll(runs: readonly PlannedRun[], given: Input, dagster: Dagster) {
  const launched: LaunchedRun[] = [];
  for (const { request } of runs) {
    try {
      launched.push(await launchRun(dagster, request));
    } catch (error) {
      if (!(error instanceof OperationError) || launched.length === 0) throw error;
      const ids = launched.map(({ run_id }) => run_id);
      throw new OperationError(
        error.code,
        `${error.message} Of ${runs.length} runs, these were launched before: ${ids.join(", ")}.`,
        {
          candidates: error.candidates,
          problems: error.problems,
          next: [{ tool: "list_runs", arguments: { run_ids: ids }, why: "how the launched ones stand" }],
          cause: error,
        },
      );
    }
  }
  const ids = launched.map(({ run_id }) => run_id);
  const followed = given.wait
    ? await readAfterChange(dagster, "They were launched; how they went is not known", () =>
        followRuns(dagster, ids, given.timeout_s),
      )
    : undefined;
  const waitOn = ids.slice(0, 3).map((run_id) => ({ tool: "wait_for_run", arguments: { run_id }, why: "waits on" }));
  const states = followed?.runs ?? launched;
  const statuses = new Set(states.map((state) => state.status));
  return {
    run_ids: ids,
    status: statuses.size === 1 ? [...statuses][0]! : [...statuses].sort().join(", "),
    url: dagster.webLink("/runs"),
    runs: states.map((state, index) => ({
      run_id: state.run_id,
      status: state.status,
      assets: [...(runs[index]!.request.target.assets ?? [])].slice(0, namedAssets),
      url: state.url,
    })),
    ...(followed?.timedOut ? { timed_out: true } : {}),
    ...(given.wait && followed?.timedOut !== false ? { next: waitOn } : {}),
  };
}
