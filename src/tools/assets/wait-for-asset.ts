import { z } from "zod";
import { readChecks } from "../../dagster/asset-checks.ts";
import { assetKeyInput, findAssets } from "../../dagster/asset-graph.ts";
import { type AssetState, type KnownAssetState, readAssetStates } from "../../dagster/asset-state.ts";
import { readCheckStates } from "../../dagster/check-executions.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { expectType } from "../../dagster/unions.ts";
import { waitUntil } from "../../dagster/wait.ts";
import { AssetFreshnessDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKeys, timeoutS } from "../params.ts";
import { assetStateShape, nextCalls } from "./asset-shapes.ts";

const outcomes = ["materialized", "failed", "healthy", "changed", "waiting"] as const;
type Outcome = (typeof outcomes)[number];
type Until = "materialized" | "healthy" | "failed" | "any_change";

const { stale: _stale, stale_causes: _causes, ...stateShape } = assetStateShape;

export const waitForAsset = defineTool({
  name: "wait_for_asset",
  toolset: "assets",
  access: "read",
  title: "Wait for assets",
  description:
    "Wait until assets are materialized, fail, change, or are healthy. What counts is what happens after the call; healthy may be so at once. materialized also ends when a run fails.",
  input: z.strictObject({
    asset_keys: assetKeys(50),
    until: z.enum(["materialized", "healthy", "failed", "any_change"]).default("materialized"),
    timeout_s: timeoutS(300),
  }),
  output: z.strictObject({
    timed_out: z.boolean().optional(),
    assets: z.array(
      z.strictObject({
        key: z.string(),
        outcome: z.enum(outcomes),
        unhealthy: z.array(z.string()).optional(),
        ...stateShape,
      }),
    ),
    next: nextCalls,
  }),
  async handler({ asset_keys, until, timeout_s: timeout }, dagster) {
    const keys = [...new Set(asset_keys)];
    await findAssets(dagster, keys);
    const before = await readAssetStates(dagster, keys, { stale: false });
    const { timedOut, value } = await waitUntil(dagster, timeout, async () => {
      const now = await readAssetStates(dagster, keys, { stale: false });
      const assets = await Promise.all(
        keys.map(async (key) => {
          const [old, current] = [before.get(key), now.get(key)];
          const unhealthy = until === "healthy" ? await reasonsAgainst(dagster, key, current?.state) : undefined;
          const { stale: _, stale_causes: __, ...state } = current?.state ?? {};
          return { key, outcome: outcomeOf(until, old, current, unhealthy), unhealthy, ...state };
        }),
      );
      const left = assets.filter(({ outcome }) => outcome === "waiting").length;
      const one = until === "failed" || until === "any_change";
      const done = one ? left < keys.length : left === 0;
      const message = `${keys.length - left} of ${keys.length} assets: ${until}`;
      return { done, value: assets, progress: { progress: keys.length - left, total: keys.length, message } };
    });
    if (!timedOut) return { assets: value, next: nextAfter(value) };
    const waiting = value.filter(({ outcome }) => outcome === "waiting").map(({ key }) => key);
    return {
      timed_out: true,
      assets: value,
      next: [{ tool: "wait_for_asset", arguments: { asset_keys: waiting, until }, why: "waits on" }],
    };
  },
});

function outcomeOf(
  until: Until,
  before: KnownAssetState | undefined,
  now: KnownAssetState | undefined,
  unhealthy: readonly string[] | undefined,
): Outcome {
  if (now === undefined) return "waiting";
  if (until === "healthy") return unhealthy?.length === 0 ? "healthy" : "waiting";
  const failed = failedSince(before, now);
  if (until === "failed") return failed ? "failed" : "waiting";
  const materialized = now.materialization !== undefined && now.materialization !== before?.materialization;
  if (until === "any_change") {
    if (failed) return "failed";
    if (materialized) return "materialized";
    return fingerprint(before) === fingerprint(now) ? "waiting" : "changed";
  }
  if (materialized) return "materialized";
  // A run that is on its way may still materialize it.
  return failed && now.state.in_progress_run_ids === undefined ? "failed" : "waiting";
}

function failedSince(before: KnownAssetState | undefined, now: KnownAssetState): boolean {
  const { failed_run_id: run, failed_partitions: partitions = 0 } = now.state;
  if (run !== undefined && run !== before?.state.failed_run_id) return true;
  return partitions > (before?.state.failed_partitions ?? 0);
}

function fingerprint(state: KnownAssetState | undefined): string {
  return JSON.stringify(state);
}

/** Why an asset is not healthy, by what Dagster's own health looks at: materialization, checks, freshness. */
async function reasonsAgainst(dagster: Dagster, key: string, state: AssetState | undefined): Promise<string[]> {
  const reasons: string[] = [];
  if (state?.failed_run_id !== undefined) reasons.push(`run ${state.failed_run_id} failed`);
  if (state?.failed_partitions) reasons.push(`${state.failed_partitions} partitions failed`);
  const ever =
    state?.total_partitions === undefined
      ? (state?.last_materialized ?? state?.last_observed)
      : state.materialized_partitions;
  if (!ever && reasons.length === 0) reasons.push("never materialized");
  const checks = (await readChecks(dagster)).get(key) ?? [];
  const checkStates = await readCheckStates(dagster, checks);
  checkStates.forEach((check, index) => {
    const status = check.last_completed?.status ?? check.status;
    if (status !== "passed") reasons.push(`check ${checks[index]!.name}: ${status}`);
  });
  const { assetNodeOrError } = await dagster.query(AssetFreshnessDocument, { key: assetKeyInput(key) });
  const node = expectType(assetNodeOrError, "AssetNode");
  const status = node.internalFreshnessPolicy ? node.freshnessStatusInfo?.freshnessStatus : undefined;
  if (status !== undefined && status !== "HEALTHY" && status !== "NOT_APPLICABLE") reasons.push(`freshness: ${status}`);
  return reasons;
}

function nextAfter(assets: readonly { outcome: Outcome; failed_run_id?: string }[]) {
  const failed = assets.find(({ outcome, failed_run_id }) => outcome === "failed" && failed_run_id !== undefined);
  if (failed === undefined) return undefined;
  return [{ tool: "diagnose_run", arguments: { run_id: failed.failed_run_id }, why: "why it failed" }];
}
