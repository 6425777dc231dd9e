import { z } from "zod";
import { assetKeyInput, assetNotFound } from "../../dagster/asset-graph.ts";
import { readAssetStates } from "../../dagster/asset-state.ts";
import { expectType, isType } from "../../dagster/unions.ts";
import { isoFromSeconds } from "../../output/time.ts";
import { AssetFreshnessDocument, type AssetFreshnessQuery } from "../../queries/generated/graphql.ts";
import { defineTool } from "../define.ts";
import { assetKey } from "../params.ts";

export const getAssetFreshness = defineTool({
  name: "get_asset_freshness",
  toolset: "assets",
  access: "read",
  title: "Asset freshness",
  description: "Freshness of an asset: its freshness policy, whether it is met, how old the asset is and how late.",
  input: z.strictObject({ asset_key: assetKey }),
  output: z.strictObject({
    asset_key: z.string(),
    status: z.string().describe("HEALTHY, WARNING, DEGRADED, UNKNOWN or NOT_APPLICABLE"),
    last_materialized: z.string().optional(),
    age_s: z.number().optional().describe("seconds since last_materialized"),
    failed_run_id: z.string().optional(),
    policy: z
      .strictObject({
        type: z.enum(["time_window", "cron", "maximum_lag"]),
        fail_after_s: z.number().optional(),
        warn_after_s: z.number().optional(),
        deadline_cron: z.string().optional(),
        timezone: z.string().optional(),
        window_before_deadline_s: z.number().optional(),
        maximum_lag_s: z.number().optional(),
        cron: z.string().optional(),
      })
      .optional(),
    lag_s: z.number().optional().describe("how old the upstream data in it is"),
    late_s: z.number().optional(),
    hint: z.string().optional(),
  }),
  async handler({ asset_key: key }, dagster) {
    const { assetNodeOrError } = await dagster.query(AssetFreshnessDocument, { key: assetKeyInput(key) });
    if (isType(assetNodeOrError, "AssetNotFoundError")) throw await assetNotFound(dagster, [key]);
    const node = expectType(assetNodeOrError, "AssetNode");
    const state = (await readAssetStates(dagster, [key], { stale: false })).get(key)?.state;
    const policy = policyOf(node);
    const told = node.freshnessStatusInfo;
    const last =
      isoFromSeconds(told?.freshnessStatusMetadata?.lastMaterializedTimestamp) ??
      state?.last_materialized ??
      state?.last_observed;
    return {
      asset_key: key,
      status: policy === undefined ? "NOT_APPLICABLE" : (told?.freshnessStatus ?? lagStatus(node)),
      last_materialized: last,
      age_s: last === undefined ? undefined : Math.max(Math.round((Date.now() - Date.parse(last)) / 1000), 0),
      failed_run_id: state?.failed_run_id,
      policy,
      lag_s: seconds(node.freshnessInfo?.currentLagMinutes),
      late_s: seconds(node.freshnessInfo?.currentMinutesLate),
      hint: hintOf(policy !== undefined, told?.freshnessStatus),
    };
  },
});

type FreshnessNode = Extract<AssetFreshnessQuery["assetNodeOrError"], { __typename?: "AssetNode" }>;

function policyOf(node: FreshnessNode) {
  const policy = node.internalFreshnessPolicy;
  if (policy?.__typename === "TimeWindowFreshnessPolicy") {
    return {
      type: "time_window" as const,
      fail_after_s: policy.failWindowSeconds,
      warn_after_s: policy.warnWindowSeconds ?? undefined,
    };
  }
  if (policy?.__typename === "CronFreshnessPolicy") {
    return {
      type: "cron" as const,
      deadline_cron: policy.deadlineCron,
      timezone: policy.timezone,
      window_before_deadline_s: policy.lowerBoundDeltaSeconds,
    };
  }
  const lag = node.freshnessPolicy;
  if (!lag) return undefined;
  return {
    type: "maximum_lag" as const,
    maximum_lag_s: seconds(lag.maximumLagMinutes),
    cron: lag.cronSchedule ?? undefined,
    timezone: lag.cronScheduleTimezone ?? undefined,
  };
}

/** The status of a policy about lag, which Dagster tells as minutes: late is DEGRADED, and no data yet is UNKNOWN. */
function lagStatus(node: FreshnessNode): string {
  const late = node.freshnessInfo?.currentMinutesLate;
  if (late === null || late === undefined) return "UNKNOWN";
  return late > 0 ? "DEGRADED" : "HEALTHY";
}

function hintOf(hasPolicy: boolean, status: string | undefined): string | undefined {
  if (!hasPolicy) return "This asset has no freshness policy, so nothing says how old it may be.";
  if (status !== "UNKNOWN") return undefined;
  return "Dagster has not evaluated the policy: the asset was never materialized, or the freshness daemon is not running.";
}

function seconds(minutes: number | null | undefined): number | undefined {
  return minutes === null || minutes === undefined ? undefined : Math.round(minutes * 60);
}
