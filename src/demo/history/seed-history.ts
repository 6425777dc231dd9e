import type { Plant } from "../world.ts";
import { dayMs, hourMs } from "./calendar.ts";
import { plantRuns } from "./planted-runs.ts";
import type { RunStore } from "./run-store.ts";
import { scheduledRequests } from "./scheduled-runs.ts";

/** For how many days each hour of the hourly refresh is told; before that, one of a day. */
const hourlyDays = 4;

/** A month of what the schedules of a deployment did, and what else happened in it. */
export function seedHistory(store: RunStore, plant: Plant): void {
  const { deployment, began } = store;
  const days = deployment.name === "prod" ? 30 : deployment.branch === undefined ? 7 : 2;
  const stoppedDays = new Map(
    deployment.locations.flatMap(({ schedules }) =>
      schedules.map(({ name, running, stoppedDaysAgo }) => [name, running ? 0 : (stoppedDaysAgo ?? days)] as const),
    ),
  );
  for (const request of scheduledRequests(deployment, began - days * dayMs, began - 1, plant)) {
    const schedule = request.tags?.["dagster/schedule_name"] ?? "";
    const { createdAt } = request;
    if (createdAt > began || createdAt > began - (stoppedDays.get(schedule) ?? 0) * dayMs) continue;
    if (schedule === "refresh_marts_hourly" && createdAt < began - hourlyDays * dayMs) {
      if (new Date(createdAt).getUTCHours() !== 3) continue;
    }
    store.add(request);
  }
  if (deployment.name === "prod") plantRuns(store, plant);
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
