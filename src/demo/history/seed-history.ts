import type { DemoSchedule } from "../company.ts";
import type { DemoDeployment, Plant } from "../world.ts";
import { dayMs, hourMs } from "./calendar.ts";
import { plantRuns } from "./planted-runs.ts";
import type { RunStore } from "./run-store.ts";
import { scheduledRequests } from "./scheduled-runs.ts";

/** For how many days each hour of the hourly refresh is told; before that, one of a day. */
const hourlyDays = 4;

/** For how many days before the world began the runs of a deployment's schedules are told: none ticks in a branch's. */
function daysTold({ name, branch }: DemoDeployment): number {
  return branch !== undefined ? 0 : name === "prod" ? 30 : 7;
}

/** Whether a schedule's run from before the world began is told of. Times in ms. */
export function isTold(deployment: DemoDeployment, began: number, schedule: DemoSchedule, createdAt: number): boolean {
  const { name, running, stoppedDaysAgo } = schedule;
  const days = daysTold(deployment);
  const stoppedDays = running ? 0 : (stoppedDaysAgo ?? days);
  if (createdAt <= began - days * dayMs || createdAt > began - stoppedDays * dayMs) return false;
  const thinned = name === "refresh_marts_hourly" && createdAt < began - hourlyDays * dayMs;
  return !thinned || new Date(createdAt).getUTCHours() === 3;
}

/** A month of what the schedules of a deployment did, and what else happened in it. */
export function seedHistory(store: RunStore, plant: Plant): void {
  const { deployment, began } = store;
  const schedules = new Map(
    deployment.locations.flatMap((location) =>
      location.schedules.map((schedule) => [schedule.name, schedule] as const),
    ),
  );
  const from = began - daysTold(deployment) * dayMs;
  for (const request of scheduledRequests(deployment, from, began - 1, plant)) {
    const schedule = schedules.get(request.tags?.["dagster/schedule_name"] ?? "");
    if (schedule !== undefined && isTold(deployment, began, schedule, request.createdAt)) store.add(request);
  }
  if (deployment.name === "prod") plantRuns(store);
  else plantOther(store);
}

/** What someone did by hand in a deployment that is not production. */
function plantOther(store: RunStore): void {
  store.add({
    location: "warehouse",
    assets: ["staging/customers", "marts/customers", "marts/loyalty"],
    createdAt: store.began - 5 * hourMs,
    tags: { user: "analytics@harbor-roasters.example" },
  });
}
