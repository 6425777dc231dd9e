import { assetKeyText } from "../../dagster/asset-key.ts";
import type { AlertTargetPartsFragment } from "../../queries/generated/graphql.ts";

type Target = AlertTargetPartsFragment;
type MetricMonitor = Extract<Target, { lookbackWindow?: number }>;
type Insight = Extract<Target, { selectionPeriodDays?: number }>;
type Runs = Extract<Target, { __typename?: "RunResultTarget" | "LongRunningJobThresholdTarget" }>;
type Ticks = Extract<Target, { __typename?: "ScheduleSensorTarget" }>;

/** What a policy watches, in plain words. Of a type that is newer than this table, the type's name. */
export function targetWords(target: Target): string {
  switch (target.__typename) {
    case "AssetGroupTarget":
      return `assets of the group ${target.assetGroup} in ${target.locationName}`;
    case "AssetKeyTarget":
      return `asset ${assetKeyText(target.assetKey.path)}`;
    case "AssetSelectionTarget":
      return selected(target.assetSelectionString);
    case "AssetSelectionViewTarget":
      return ofView(target.view?.name);
    case "FavoritesSelectionViewTarget":
      return `favorite assets of ${target.userEmail}`;
    case "InsightsDeploymentThresholdTarget":
      return `${insight(target)} in the deployment`;
    case "InsightsAssetGroupThresholdTarget":
      return `${insight(target)} of the asset group ${target.assetGroup} in ${target.locationName}`;
    case "InsightsAssetThresholdTarget":
      return `${insight(target)} of the asset ${assetKeyText(target.assetKey.path)}`;
    case "InsightsJobThresholdTarget":
      return `${insight(target)} of the job ${target.jobName} in ${target.locationName}`;
    case "MetricMonitorAssetSelectionThresholdTarget":
      return `${monitor(target)} ${selected(target.assetSelection)}`;
    case "MetricMonitorFavoritesThresholdTarget":
      return `${monitor(target)} favorite assets of ${target.userEmail}`;
    case "MetricMonitorAssetSelectionViewThresholdTarget":
      return `${monitor(target)} ${ofView(target.view?.name ?? target.assetSelectionViewId)}`;
    case "CreditLimitTarget":
      return `more than ${target.creditLimit} credits used by the organization`;
    case "LongRunningJobThresholdTarget":
      return `runs that take longer than ${target.thresholdSeconds} s, ${runs(target)}`;
    case "RunResultTarget":
      return `runs ${runs(target)}`;
    case "ScheduleSensorTarget":
      return ticks(target);
    case "CodeLocationTarget":
      return target.codeLocationNames?.length
        ? `code location ${list(target.codeLocationNames)}`
        : "all code locations";
    default:
      // A newer Dagster+ has targets that this table does not.
      return (target as { __typename?: string }).__typename ?? "an unknown target";
  }
}

function selected(selection: string): string {
  return selection === "*" ? "all assets" : `assets selected by ${selection}`;
}

function ofView(view: string | undefined): string {
  return view === undefined ? "assets of a catalog view that is gone" : `assets of the catalog view ${view}`;
}

function insight({ metricName, threshold, selectionPeriodDays, operator }: Insight): string {
  return `${metricName} ${comparison(operator)} ${threshold} over ${selectionPeriodDays} days`;
}

function comparison(operator: string): string {
  if (operator === "GREATER_THAN") return "above";
  return operator === "LESS_THAN" ? "below" : operator.toLowerCase().replaceAll("_", " ");
}

function monitor({ metricName, lookbackWindow, thresholds, ...how }: MetricMonitor): string {
  const bounds = [
    typeof thresholds.maxAllowedValue === "number" ? `above ${thresholds.maxAllowedValue}` : undefined,
    typeof thresholds.minAllowedValue === "number" ? `below ${thresholds.minAllowedValue}` : undefined,
  ].filter((bound) => bound !== undefined);
  const change = how.comparisonType === "PERCENT_CHANGE" ? "percent change of " : "";
  const which = how.combineFn === "ALL" ? "for all" : "for any";
  return `${change}${metricName} (${how.aggregationFunction.toLowerCase()} over ${lookbackWindow} h) ${bounds.join(" or ")} ${which} of the`;
}

function runs({ jobs, codeLocationNames, tags }: Runs): string {
  const parts = [
    jobs?.length
      ? `of the job ${list(jobs.map(({ jobName, codeLocationName }) => `${jobName} (${codeLocationName})`))}`
      : undefined,
    codeLocationNames?.length ? `in ${list(codeLocationNames)}` : undefined,
    tags?.length
      ? `with the tag ${list(
          tags.map(({ key, value }) => (value ? `${key}=${value}` : key)),
          "and",
        )}`
      : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "of any job" : parts.join(" ");
}

/** What ticks, in the words of the tools that list them. */
const tickers: Readonly<Record<string, string>> = {
  SCHEDULE: "schedules",
  SENSOR: "sensors",
  AUTO_MATERIALIZE: "automation conditions",
};

function ticks({ schedulesSensors, codeLocationNames, types }: Ticks): string {
  const kinds = (types?.length ? types : ["SCHEDULE", "SENSOR"]).map((type) => tickers[type] ?? type.toLowerCase());
  const named = (schedulesSensors ?? []).map(({ name, codeLocationName }) => `${name} (${codeLocationName})`);
  const where = codeLocationNames?.length ? ` in ${list(codeLocationNames)}` : "";
  return named.length > 0 ? `schedule or sensor ${list(named)}${where}` : `${list(kinds, "and")}${where}`;
}

function list(names: readonly string[], last = "or"): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}
