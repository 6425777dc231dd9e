import { Cron } from "../automation/cron.ts";
import { type DemoInstigator, instigatorsOf, ranAt } from "../automation/instigators.ts";
import type { DemoAsset } from "../company.ts";
import type { RunStore } from "../history/run-store.ts";
import type { DemoContext } from "../part.ts";
import { conditionCron } from "./company-conditions.ts";

/** How often conditions are evaluated, in ms. */
export const evaluatedEvery = 30_000;

/** From an evaluation to the run that it requests, in ms. */
const launchAfterMs = 800;

/** The tags of a run that conditions requested. */
const tagsOf = (sensor: string) => ({
  "dagster/sensor_name": sensor,
  "dagster/from_automation_condition": "true",
});

/**
 * Lets automation go on: adds the runs that conditions request after `from` and until `to` (ms) while their sensor runs. A
 * condition can only come true after a run has ended, its cron's time has come, or its sensor was started.
 */
export function continueAutomation(
  store: RunStore,
  of: Pick<DemoContext, "world" | "deployment">,
  from: number,
  to: number,
): void {
  for (const sensor of instigatorsOf(of)) {
    if (sensor.sensor?.definition.type !== "AUTOMATION" || !ranWithin(sensor, from, to)) continue;
    for (let at = nextMoment(store, sensor, from, to); at !== undefined; at = nextMoment(store, sensor, at, to)) {
      const assets = ranAt(sensor, at) ? requestedAt(store, sensor, at) : [];
      if (assets.length === 0) continue;
      const createdAt = at + launchAfterMs;
      store.add({ location: sensor.location.name, assets, createdAt, tags: tagsOf(sensor.name) }, { quick: true });
    }
  }
}

function ranWithin(sensor: DemoInstigator, from: number, to: number): boolean {
  return ranAt(sensor, from) || sensor.changes.some(({ at }) => at > from && at <= to && ranAt(sensor, at));
}

/** The next evaluation at which a condition may have come true. */
function nextMoment(store: RunStore, sensor: DemoInstigator, from: number, to: number): number | undefined {
  const ends = store.allRuns().map((plan) => store.timeline(plan).ended);
  const started = sensor.changes.map(({ at }) => at);
  const cron = new Cron(conditionCron).after(from).next().value ?? Number.POSITIVE_INFINITY;
  const moments = [...ends, ...started]
    .map((time) => (Math.floor(time / evaluatedEvery) + 1) * evaluatedEvery)
    .filter((at) => at > from);
  const next = Math.min(cron, ...moments);
  return next <= to ? next : undefined;
}

/** The assets of a sensor's location that their conditions request at an evaluation, those upstream first. */
function requestedAt(store: RunStore, { location }: DemoInstigator, at: number): string[] {
  const requested: string[] = [];
  const facts = factsAt(store, at);
  for (const asset of location.assets) if (calls(asset, requested, facts, at)) requested.push(asset.key);
  return requested;
}

/** What is known of an asset at an evaluation. */
interface Facts {
  /** When it was last made, in ms. */
  made: ReadonlyMap<string, number>;
  /** When it was last made or requested, in ms. */
  handled: ReadonlyMap<string, number>;
  inProgress: ReadonlySet<string>;
}

function factsAt(store: RunStore, at: number): Facts {
  const made = new Map<string, number>();
  const handled = new Map<string, number>();
  const inProgress = new Set<string>();
  const later = (times: Map<string, number>, key: string, time: number) => {
    times.set(key, Math.max(times.get(key) ?? 0, time));
  };
  for (const plan of store.allRuns()) {
    if (plan.createdAt > at) continue;
    const timeline = store.timeline(plan);
    const requested = plan.tags["dagster/from_automation_condition"] === "true";
    for (const { step, outcome, end } of timeline.steps) {
      const { asset: key } = step;
      if (key === undefined) continue;
      if (timeline.ended > at) inProgress.add(key);
      if (requested) later(handled, key, plan.createdAt);
      if (outcome === "success" && end <= at) {
        later(made, key, end);
        later(handled, key, end);
      }
    }
  }
  return { made, handled, inProgress };
}

function calls(asset: DemoAsset, requested: readonly string[], facts: Facts, at: number): boolean {
  const { made, inProgress } = facts;
  const handled = facts.handled.get(asset.key) ?? 0;
  const newerThan = (time: number) => (key: string) => requested.includes(key) || (made.get(key) ?? 0) > time;
  if (asset.automation === "eager") {
    return (
      asset.upstream.some(newerThan(handled)) &&
      asset.upstream.every((key) => made.has(key) || requested.includes(key)) &&
      !asset.upstream.some((key) => inProgress.has(key)) &&
      !inProgress.has(asset.key)
    );
  }
  if (asset.automation !== "on_cron") return false;
  const passed = new Cron(conditionCron).before(at + 1).next().value ?? 0;
  return passed > handled && asset.upstream.every(newerThan(passed)) && !inProgress.has(asset.key);
}
