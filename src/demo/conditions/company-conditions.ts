import type { DemoAsset } from "../company.ts";
import { all, any, type ConditionPart, deps, newlyTrue, not, plain, since } from "./condition-nodes.ts";

/** When conditions of the kind `on_cron` look for what to make. */
export const conditionCron = "0 3 * * *";

/** What a condition finds when it is evaluated. Times in ms. */
export interface Findings {
  /** When it is evaluated. */
  at: number;
  /** What it is at this evaluation that handles it. */
  handledBy?: "newly_requested" | "newly_updated" | "initial_evaluation";
  /** Whether a run is making the asset. */
  inProgress: boolean;
  /** When the asset was last made, requested, or first looked at. */
  handled?: number;
  /** When something called for it last: an upstream asset was made, or the cron's time came. */
  triggered?: number;
  /** The upstream assets that were made since the last time, and those that are requested at this evaluation as well. */
  newlyMade?: readonly string[];
  requestedToo?: readonly string[];
  /** When the upstream assets had been made since the cron's time, if they had. */
  updated?: number;
}

/** Nothing has happened: what a condition is told by where it was not evaluated. */
const nothing: Findings = { at: 0, inProgress: false };

/**
 * The condition of an asset as its code writes it, with how each part turned out (`AutomationCondition.eager` and `on_cron`);
 * undefined for an asset without one.
 *
 * @param partitioned - the keys of all assets that have partitions
 */
export function conditionOf(
  asset: DemoAsset,
  partitioned: ReadonlySet<string>,
  findings: Findings = nothing,
): ConditionPart | undefined {
  if (asset.automation === "eager") return eager(asset, partitioned, findings);
  return asset.automation === "on_cron" ? onCron(asset, partitioned, findings) : undefined;
}

function eager(asset: DemoAsset, partitioned: ReadonlySet<string>, findings: Findings): ConditionPart {
  const { handled, triggered, newlyMade, requestedToo } = findings;
  const upstream = (part: (key: string, isPartitioned: boolean) => ConditionPart) =>
    asset.upstream.map((key) => ({ key, part: part(key, partitioned.has(key)) }));
  const calls = any([
    newlyTrue(plain("missing", 0), "newly_missing"),
    deps(
      "ANY",
      upstream((key, has) =>
        any([
          all(
            [
              plain("newly_updated", newlyMade?.includes(key) ? 1 : 0, key, has),
              not(plain("executed_with_root_target", 0, key, has)),
            ],
            "newly_updated_without_root",
          ),
          plain("will_be_requested", requestedToo?.includes(key) ? 1 : 0, key, has),
        ]),
      ),
      "any_deps_updated",
    ),
  ]);
  return all(
    [
      plain("in_latest_time_window", 1),
      since(calls, handledPart(findings), { triggered, reset: handled }),
      not(
        deps(
          "ANY",
          upstream((key, has) => all([plain("missing", 0, key, has), not(plain("will_be_requested", 0, key, has))])),
          "any_deps_missing",
        ),
      ),
      not(
        deps(
          "ANY",
          upstream((key, has) => inProgress(false, key, has)),
          "any_deps_in_progress",
        ),
      ),
      not(inProgress(findings.inProgress)),
    ],
    "eager",
  );
}

function onCron(asset: DemoAsset, partitioned: ReadonlySet<string>, findings: Findings): ConditionPart {
  const { at, handled, triggered, updated } = findings;
  const passes = triggered === at ? 1 : 0;
  const passed = `cron_tick_passed(cron_schedule=${conditionCron}, cron_timezone=UTC)`;
  return all(
    [
      plain("in_latest_time_window", 1),
      since(plain(passed, passes), handledPart(findings), { triggered, reset: handled }),
      deps(
        "ALL",
        asset.upstream.map((key) => {
          const has = partitioned.has(key);
          return {
            key,
            part: any([
              since(
                plain("newly_updated", updated === at ? 1 : 0, key, has),
                plain(passed, passes, key, has),
                { triggered: updated, reset: triggered },
                { about: key, partitioned: has },
              ),
              plain("will_be_requested", findings.requestedToo?.includes(key) ? 1 : 0, key, has),
            ]),
          };
        }),
        `all_deps_updated_since_cron(${conditionCron}, UTC)`,
      ),
    ],
    `on_cron(${conditionCron}, UTC)`,
  );
}

function handledPart({ handledBy }: Findings): ConditionPart {
  const parts = ["newly_requested", "newly_updated", "initial_evaluation"] as const;
  return any(
    parts.map((name) => plain(name, name === handledBy ? 1 : 0)),
    "handled",
  );
}

function inProgress(holds: boolean, about?: string, partitioned?: boolean): ConditionPart {
  return any(
    [plain("run_in_progress", holds ? 1 : 0, about, partitioned), plain("backfill_in_progress", 0, about, partitioned)],
    "in_progress",
  );
}
