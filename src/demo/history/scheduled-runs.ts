import type { DemoDeployment, Plant } from "../world.ts";
import type { RunRequest } from "./build-run.ts";
import { dayOf, hourMs } from "./calendar.ts";
import { ticksOf } from "./cron.ts";
import { runIdOfTick } from "./run-plan.ts";

/** What the schedules of a deployment request after `from` and until `to` (ms), were they running, oldest first. */
export function scheduledRequests(deployment: DemoDeployment, from: number, to: number, plant: Plant): RunRequest[] {
  return deployment.locations
    .flatMap((location) =>
      location.schedules.flatMap(({ name, cron, job }) => {
        const daily = location.jobs
          .find((one) => one.name === job)
          ?.assets?.some((key) => location.assets.some((asset) => asset.key === key && asset.daily === true));
        return ticksOf(cron, from, to).map(
          (tick): RunRequest => ({
            id: runIdOfTick(deployment.name, name, tick),
            location: location.name,
            job,
            config: configOf(job, plant),
            createdAt: tick + 1400,
            // The last whole day; until three in the morning, the day before it: its orders are not there yet.
            partitions: daily === true ? [dayOf(tick - (job === "refresh_marts" ? 27 : 24) * hourMs)] : undefined,
            tags: {
              "dagster/schedule_name": name,
              ".dagster/scheduled_execution_time": new Date(tick).toISOString().replace(".000Z", "+00:00"),
            },
          }),
        );
      }),
    )
    .sort((a, b) => a.createdAt - b.createdAt);
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
