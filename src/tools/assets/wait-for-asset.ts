import { createHash } from "node:crypto";
import { z } from "zod";
import { readChecks } from "../../dagster/asset-checks.ts";
import { assetKeyInput, findAssets } from "../../dagster/asset-graph.ts";
import { type AssetState, type KnownAssetState, readAssetStates } from "../../dagster/asset-state.ts";
import { readCheckStates } from "../../dagster/check-executions.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { expectType } from "../../dagster/unions.ts";
import { waitUntil } from "../../dagster/wait.ts";
import { decodeCursor, encodeCursor } from "../../output/pages.ts";
import { AssetFreshnessDocument } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKeys, cursor, timeoutS } from "../params.ts";
import { assetStateShape, nextCalls } from "./asset-shapes.ts";

const outcomes = ["materialized", "failed", "healthy", "changed", "waiting"] as const;
type Outcome = (typeof outcomes)[number];
type Until = "materialized" | "healthy" | "failed" | "any_change";

/** What a wait saw of an asset when it began; keys and values are short hashes, since a cursor holds it for up to 50 assets. */
const seenShape = z.strictObject({
  materialization: z.string().optional(),
  failedRun: z.string().optional(),
  failedPartitions: z.number().optional(),
  all: z.string(),
});
type Seen = z.output<typeof seenShape>;

const position = z.strictObject({ seen: z.record(z.string(), seenShape) });

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
    cursor: cursor.describe("of the next call that a wait gave: goes on from where that wait began"),
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
  async handler({ asset_keys, until, timeout_s: timeout, cursor: given }, dagster) {
    const keys = [...new Set(asset_keys)];
    const earlier = given === undefined ? {} : decodeCursor(given, position).seen;
    await findAssets(dagster, keys);
    const known = await readAssetStates(dagster, keys, { stale: false });
    const before = new Map(keys.map((key) => [key, earlier[fingerprint(key)] ?? seen(known.get(key))]));
    const { timedOut, value } = await waitUntil(dagster, timeout, async () => {
      const now = await readAssetStates(dagster, keys, { stale: false });
      const assets = await Promise.all(
        keys.map(async (key) => {
          const current = now.get(key);
          const unhealthy = until === "healthy" ? await reasonsAgainst(dagster, key, current?.state) : undefined;
          const { stale: _, stale_causes: __, ...state } = current?.state ?? {};
          const outcome = outcomeOf(until, before.get(key)!, current, unhealthy);
          // Of a partitioned asset its state names no failed run: here it is what was waited for.
          const failed_run_id = state.failed_run_id ?? (outcome === "failed" ? current?.failedRun : undefined);
          return { key, outcome, unhealthy, ...state, failed_run_id };
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
    const begin = Object.fromEntries(waiting.map((key) => [fingerprint(key), before.get(key)!]));
    const from = until === "healthy" ? {} : { cursor: encodeCursor({ seen: begin }) };
    const next = { asset_keys: waiting, until, ...from };
    return {
      timed_out: true,
      assets: value,
      next: [{ tool: "wait_for_asset", arguments: next, why: "waits on" }],
    };
  },
});

/** What of a state is compared with later ones, in short. */
function seen(state: KnownAssetState | undefined): Seen {
  return {
    materialization: state?.materialization && fingerprint(state.materialization),
    failedRun: state?.failedRun && fingerprint(state.failedRun),
    failedPartitions: state?.state.failed_partitions,
    all: fingerprint(state),
  };
}

function fingerprint(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(value) ?? "")
    .digest("base64url")
    .slice(0, 10);
}

function outcomeOf(
  until: Until,
  before: Seen,
  now: KnownAssetState | undefined,
  unhealthy: readonly string[] | undefined,
): Outcome {
  if (now === undefined) return "waiting";
  if (until === "healthy") return unhealthy?.length === 0 ? "healthy" : "waiting";
  const after = seen(now);
  const failed =
    (after.failedRun !== undefined && after.failedRun !== before.failedRun) ||
    (after.failedPartitions ?? 0) > (before.failedPartitions ?? 0);
  if (until === "failed") return failed ? "failed" : "waiting";
  const materialized = after.materialization !== undefined && after.materialization !== before.materialization;
  if (until === "any_change") {
    if (failed) return "failed";
    if (materialized) return "materialized";
    return before.all === after.all ? "waiting" : "changed";
  }
  if (materialized) return "materialized";
  // A run that is on its way may still materialize it.
  return failed && now.state.in_progress_run_ids === undefined ? "failed" : "waiting";
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
