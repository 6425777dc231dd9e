import { Cron } from "../automation/cron.ts";
import type { DemoLocation, DemoSchedule } from "../company.ts";
import { isDaily } from "../ops.ts";
import type { DemoDeployment, Plant } from "../world.ts";
import type { RunRequest } from "./build-run.ts";
import { dayOf, hourMs } from "./calendar.ts";
import { runIdOfTick } from "./run-plan.ts";

/** From a schedule's tick to the run that it requests, in ms. */
export const launchAfterTickMs = 1400;

/** What the schedules of a deployment request after `from` and until `to` (ms), were they running, oldest first. */
export function scheduledRequests(deployment: DemoDeployment, from: number, to: number, plant: Plant): RunRequest[] {
  return deployment.locations
    .flatMap((location) =>
      location.schedules.flatMap((schedule) =>
        ticksOf(schedule.cron, from, to).map((tick) => requestOfTick(deployment, location, schedule, tick, plant)),
      ),
    )
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** What a schedule requests at a tick (ms). */
export function requestOfTick(
  deployment: DemoDeployment,
  location: DemoLocation,
  { name, job }: DemoSchedule,
  tick: number,
  plant: Plant,
): RunRequest {
  const defined = location.jobs.find((one) => one.name === job);
  return {
    id: runIdOfTick(deployment.name, name, tick),
    location: location.name,
    job,
    config: configOf(job, plant),
    createdAt: tick + launchAfterTickMs,
    // The last whole day; until three in the morning, the day before it: its orders are not there yet.
    partitions:
      defined !== undefined && isDaily(defined, location)
        ? [dayOf(tick - (job === "refresh_marts" ? 27 : 24) * hourMs)]
        : undefined,
    tags: {
      "dagster/schedule_name": name,
      ".dagster/scheduled_execution_time": new Date(tick).toISOString().replace(".000Z", "+00:00"),
    },
  };
}

/** When a schedule ticks after `from` and until `to` (ms), oldest first. */
function ticksOf(cron: string, from: number, to: number): number[] {
  const ticks: number[] = [];
  for (const tick of new Cron(cron).after(from)) {
    if (tick > to) break;
    ticks.push(tick);
  }
  return ticks;
}

/** What a schedule configures the runs of a job with. */
function configOf(job: string | undefined, plant: Plant): Record<string, unknown> {
  if (job !== "ingest_daily") return {};
  return {
    resources: {
      payments_api: {
        config: {
          url: "https://api.payments.example",
          account: "harbor-roasters",
          password: plant("run config", "grind-Finer-42-beans"),
        },
      },
    },
  };
}
