import { dailyPartitions, dayMs, dayOf, hourMs, lastNight } from "./calendar.ts";
import { strictDaysBack } from "./outcomes.ts";
import type { RunStore } from "./run-store.ts";

const unit = (asset: string) => (partition: string) => ({
  location: "warehouse",
  assets: [asset],
  partition,
  after: [],
});

/** The backfills of production: one that went well, one whose partitions failed, and one that is under way. */
export function plantBackfills(store: RunStore): void {
  const { began } = store;
  const days = dailyPartitions(began, began);
  store.backfills.launch({
    units: days.slice(0, 10).map(unit("staging/orders")),
    createdAt: began - 12 * dayMs,
    everyMs: 70_000,
    quick: false,
    user: "analytics@harbor-roasters.example",
    title: "Orders in one currency",
    description: "After the rates of last quarter were put right.",
  });
  // Strict, and without the payments of the nights on which they could not be read.
  store.backfills.launch({
    units: strictDaysBack.map((back) => unit("marts/revenue")(dayOf(lastNight(began) - back * dayMs))).reverse(),
    createdAt: lastNight(began) - 10 * hourMs,
    everyMs: 40_000,
    quick: false,
    user: "finance@harbor-roasters.example",
    title: "Close the week",
    config: { ops: { marts__revenue: { config: { strict: true } } } },
  });
  store.backfills.launch({
    units: days.slice(1, 21).map(unit("marts/revenue")),
    createdAt: began - 14 * 60_000,
    everyMs: 95_000,
    quick: false,
    user: "analytics@harbor-roasters.example",
    title: "Revenue with the new store hierarchy",
  });
}
