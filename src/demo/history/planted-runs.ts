import { firstStores } from "../assets/dynamic-partitions.ts";
import { dayMs, dayOf, hourMs, lastNight } from "./calendar.ts";
import { plantBackfills } from "./planted-backfills.ts";
import type { RunStore } from "./run-store.ts";

const analyst = { user: "analytics@harbor-roasters.example" };
const engineer = { user: "on-call@harbor-roasters.example" };

/** What happened in production beside its schedules, and what of it an explorer should find. */
export function plantRuns(store: RunStore): void {
  const { began } = store;
  observeWeather(store);
  loadStores(store);
  automate(store);
  report(store);
  learn(store);
  // Canceled by a user, who started it again.
  const loyalty = { location: "warehouse", assets: ["marts/loyalty"], tags: analyst };
  const canceled = store.add({ ...loyalty, createdAt: began - 4 * dayMs, differ: () => ({ seconds: 900 }) });
  store.terminate(canceled, began - 4 * dayMs + 140_000, false);
  store.add({ ...loyalty, createdAt: began - 4 * dayMs + 240_000, parent: canceled });
  for (const weeks of [3, 4]) {
    store.add({ location: "ingestion", job: "rotate_exports", createdAt: began - weeks * 7 * dayMs, tags: engineer });
  }
  plantBackfills(store);
}

/** Someone looks at the partner's files now and then. */
function observeWeather(store: RunStore): void {
  for (let days = 27; days >= 0; days -= 3) {
    store.add({
      location: "ingestion",
      assets: ["raw/weather"],
      createdAt: store.began - days * dayMs - 4 * hourMs,
      tags: engineer,
    });
  }
}

/** The files of the stores that came online; that of the last one has not been read. */
function loadStores(store: RunStore): void {
  firstStores.forEach((partition, index) => {
    store.add({
      location: "ingestion",
      assets: ["raw/store_files"],
      partitions: [partition],
      createdAt: store.began - (26 - 5 * index) * dayMs - 7 * hourMs,
      tags: engineer,
    });
  });
}

/** Until three days ago, when its sensor was stopped, automation made loyalty points each day. */
function automate(store: RunStore): void {
  for (let days = 29; days >= 3; days -= 1) {
    // Its condition waits from three o'clock on for the refresh of its upstream asset.
    const createdAt = lastNight(store.began) - days * dayMs + 77 * 60_000;
    if (createdAt > store.began - 3 * dayMs) continue;
    store.add({
      location: "warehouse",
      assets: ["marts/loyalty"],
      createdAt,
      tags: {
        "dagster/sensor_name": "default_automation_condition_sensor",
        "dagster/from_automation_condition": "true",
      },
    });
  }
}

/** The report of a Monday at which its schedule was stopped already was made by hand once, and is overdue since. */
function report(store: RunStore): void {
  store.add({
    location: "warehouse",
    job: "weekly_report",
    createdAt: store.began - 3 * dayMs - 2 * hourMs,
    tags: { user: "finance@harbor-roasters.example" },
  });
}

/** The model: features that have been under way for nine hours hold the only slot of the pool that its training waits for. */
function learn(store: RunStore): void {
  const { began } = store;
  const epochs = (count: number) =>
    Array.from({ length: count }, (_, index) => `partition ${index + 1} of ${count}: features written`);
  for (const weeks of [4, 3, 2, 1]) {
    store.add({
      location: "ml",
      assets: ["ml/features"],
      createdAt: began - weeks * 7 * dayMs - 20 * hourMs,
      tags: analyst,
      // The last of them is the run with the long log.
      differ: () => ({ logLines: epochs(weeks === 1 ? 3000 : 40) }),
    });
  }
  const scores = { location: "ml", assets: ["ml/churn_scores"], tags: analyst };
  store.add({ ...scores, createdAt: began - 10 * dayMs });
  // The worker of this one vanished.
  const died = began - 3 * dayMs - 5 * hourMs;
  store.add({ ...scores, createdAt: died, diesAt: died + 190_000, differ: () => ({ seconds: 900 }) });
  const stuck = store.add({
    location: "ml",
    assets: ["ml/features"],
    createdAt: began - 9 * hourMs - 5 * 60_000,
    tags: analyst,
    differ: () => ({
      seconds: 30 * 24 * 3600,
      logLines: Array.from({ length: 2880 }, (_, index) => `shuffle stage ${index + 1}: waiting for executors`),
    }),
  });
  store.add({
    location: "ml",
    job: "train_churn",
    createdAt: began - 6 * hourMs,
    waitsFor: stuck.id,
    tags: { ...engineer, reason: `weekly training of ${dayOf(began)}, by hand` },
  });
}
