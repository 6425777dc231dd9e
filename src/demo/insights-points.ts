import type { DemoAsset } from "./company.ts";
import { assetsOf } from "./definitions.ts";
import { usualSecondsOf } from "./history/build-run.ts";
import { lastNight, paymentsFailedAt } from "./history/calendar.ts";
import type { DemoDeployment, DemoWorld } from "./world.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How many days before the world began its figures begin. */
const pastDays = 120;

/** What Insights measures of an execution. */
export interface Measured {
  __dagster_dagster_credits: number;
  __dagster_execution_time_ms: number;
  __dagster_step_retries: number;
  __dagster_step_failures: number;
  __dagster_materializations: number;
  __dagster_failed_to_materialize: number;
  __dagster_observations: number;
  snowflake_cost: number;
}

/** One execution for one asset, or of one job of ops, and what was measured of it. */
export interface Point {
  /** In ms since the epoch. */
  at: number;
  asset?: string;
  group?: string;
  job: string;
  location: string;
  measured: Measured;
}

/** Since when the training of the churn model reads all of its history instead of a day's, and costs three times as much. */
function churnIncidentBegan(world: DemoWorld): number {
  return Math.floor(world.began / dayMs) * dayMs - 5 * dayMs;
}

/** Every execution of a deployment from a time until another, which is computed from its name and its time alone. */
export function pointsOf(world: DemoWorld, deployment: DemoDeployment, from: number, to: number): Point[] {
  const first = Math.max(Math.floor(from / dayMs), Math.floor(world.began / dayMs) - daysKept(deployment));
  const kept = deployment.state(keptDays);
  const assets = assetsOf(deployment);
  const defined = deployment.locations.map(({ name, assets: own }) => [name, own.map(({ key }) => key)]).join();
  // A location that was added or removed changes what was executed.
  if (kept.of !== defined) {
    kept.of = defined;
    kept.days.clear();
  }
  const points: Point[] = [];
  for (let day = first; day * dayMs < to; day += 1) {
    let ofDay = kept.days.get(day);
    if (ofDay === undefined) {
      ofDay = pointsOfDay(world, deployment, assets, day);
      kept.days.set(day, ofDay);
    }
    for (const point of ofDay) if (point.at >= from && point.at < to) points.push(point);
  }
  return points;
}

/** Days that were computed, for the same assets: a question about Insights asks for the same ones many times. */
function keptDays(): { of: string; days: Map<number, readonly Point[]> } {
  return { of: "", days: new Map() };
}

function pointsOfDay(
  world: DemoWorld,
  deployment: DemoDeployment,
  assets: ReturnType<typeof assetsOf>,
  day: number,
): Point[] {
  const points: Point[] = [];
  for (const { asset, location } of assets) {
    if (asset.external === true) continue;
    const job = asset.jobs?.[0] ?? "__ASSET_JOB";
    for (const hour of hoursOf(deployment, asset)) {
      const at = day * dayMs + hour * hourMs;
      const all = measuredOf(world, deployment, asset, at);
      // The warehouse bills every day, whatever runs.
      const executed =
        isExecutedOn(asset, day) && !(asset.key === "staging/payments" && isRefused(world, deployment, at));
      const measured = executed ? all : { ...nothing, snowflake_cost: all.snowflake_cost };
      points.push({ at, asset: asset.key, group: asset.group, job, location: location.name, measured });
    }
  }
  return [...points, ...exportsOf(world, deployment, day)];
}

/** Whether there are runs of a time to hold figures against. */
function isTold({ began }: DemoWorld, at: number): boolean {
  return at > began - 30 * dayMs;
}

/** Whether the provider refused the payments of the night at or before a time: as the runs of those nights went. */
function isRefused({ began }: DemoWorld, { name }: DemoDeployment, at: number): boolean {
  // Since the world began it refuses the first time only.
  return name === "prod" && paymentsFailedAt(began, at) && at < lastNight(began) + 2 * dayMs;
}

/** A branch deployment runs for as long as somebody works on it. */
function daysKept({ branch }: DemoDeployment): number {
  return branch === undefined ? pastDays : 7;
}

const nothing: Measured = {
  __dagster_dagster_credits: 0,
  __dagster_execution_time_ms: 0,
  __dagster_step_retries: 0,
  __dagster_step_failures: 0,
  __dagster_materializations: 0,
  __dagster_failed_to_materialize: 0,
  __dagster_observations: 0,
  snowflake_cost: 0,
};

/** Whether an asset is executed on a day, as its schedule or its people have it. */
function isExecutedOn(asset: DemoAsset, day: number): boolean {
  const weekday = new Date(day * dayMs).getUTCDay();
  switch (asset.key) {
    case "reports/executive_kpis":
      return weekday === 1;
    case "ml/features":
    case "ml/churn_scores":
      return weekday === 3;
    case "ml/churn_model":
      return weekday === 6;
    case "marts/loyalty":
      return day % 2 === 0;
    case "raw/weather":
      return day % 3 === 0;
    default:
      return true;
  }
}

/** The hours of a day, UTC, at which an asset is executed. */
function hoursOf({ name }: DemoDeployment, asset: DemoAsset): number[] {
  if (name === "prod" && asset.jobs?.[0] === "refresh_marts") return Array.from({ length: 24 }, (_, hour) => hour);
  return [asset.jobs?.[0] === "ingest_daily" ? 2 : 3 + (numberOf(asset.key) % 4)];
}

/** What is measured of an execution for an asset at a time. */
export function measuredOf(world: DemoWorld, deployment: DemoDeployment, asset: DemoAsset, at: number): Measured {
  const day = at / dayMs;
  const seed = numberOf(`${deployment.name} ${asset.key}`);
  // A week's rhythm, a slow growth, and a little of every day's own.
  const swing = 1 + 0.12 * Math.sin((2 * Math.PI * day) / 7 + (seed % 7));
  const growth = 1 + (day - world.began / dayMs) / 1200;
  const own = 0.96 + (numberOf(`${seed} ${at}`) % 80) / 1000;
  const churning = deployment.name === "prod" && asset.key === "ml/churn_model" && at >= churnIncidentBegan(world);
  const scale = (deployment.name === "prod" ? 1 : 0.3) * swing * growth * own;
  // Of the days whose runs are told, those say what went well; a luckless execution of before is nobody's to look up.
  const luck = isTold(world, at) ? 99 : numberOf(`${asset.key} ${at} ${deployment.name}`) % 100;
  const refused = asset.key === "raw/payments" && isRefused(world, deployment, at);
  const failed = refused || luck === 0 ? 1 : 0;
  const retries = refused || luck < 4 ? 1 : 0;
  const made = asset.observable === true ? 0 : 1 - failed;
  const costs = asset.kinds.includes("snowflake") || asset.group === "ml";
  return {
    // One for each step, retried or not, and one for each materialization.
    __dagster_dagster_credits: 1 + retries + made,
    __dagster_execution_time_ms: Math.round(usualSecondsOf(asset.key) * 1000 * swing * growth * own * (1 + retries)),
    __dagster_step_retries: retries,
    __dagster_step_failures: failed + retries,
    __dagster_materializations: made,
    __dagster_failed_to_materialize: asset.observable === true ? 0 : failed,
    __dagster_observations: asset.observable === true ? 1 : 0,
    snowflake_cost: costs ? Math.round((40 + (seed % 200)) * scale * (churning ? 3 : 1)) / 100 : 0,
  };
}

/** The job of ops, which ran on Sundays until its schedule was stopped a month ago. */
function exportsOf(world: DemoWorld, deployment: DemoDeployment, day: number): Point[] {
  const at = day * dayMs + 5 * hourMs;
  const location = deployment.locations.find(({ jobs }) => jobs.some(({ ops }) => ops !== undefined));
  if (location === undefined || new Date(at).getUTCDay() !== 0 || at > world.began - 30 * dayMs) return [];
  const measured = {
    ...nothing,
    __dagster_dagster_credits: 2,
    __dagster_execution_time_ms: 24_000 + (numberOf(String(at)) % 3000),
  };
  const job = "rotate_exports";
  return [{ at, job, location: location.name, measured }];
}

/** A number that is the same for the same text, and looks like any. */
function numberOf(text: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  }
  // The last bits of a hash of similar texts are similar.
  return ((hash ^ (hash >>> 15)) * 2_246_822_519) >>> 8;
}
