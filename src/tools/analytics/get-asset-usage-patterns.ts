import { z } from "zod";
import { findAssets, type KnownAsset, readAssetGraph } from "../../dagster/asset-graph.ts";
import type { Dagster } from "../../dagster/dagster.ts";
import { OperationError } from "../../dagster/errors.ts";
import { mostEvents, producersOf, readEventsInWindow, rhythmOf } from "../../dagster/insights/asset-usage.ts";
import { readFigures } from "../../dagster/insights/figures.ts";
import { readMetrics } from "../../dagster/insights/metric-types.ts";
import { type MetricWindow, windowOf, windowWords } from "../../dagster/insights/window.ts";
import { reach } from "../../dagster/selection/traversal.ts";
import { unlessEmpty } from "../../output/clean.ts";
import { defineTool } from "../define.ts";
import { assetKey } from "../params.ts";
import { insightsWindow } from "./insights-input.ts";

/** Consumers that are named. */
const mostConsumers = 50;

const eventsOutput = z.strictObject({
  read: z.number(),
  complete: z.boolean(),
  first: z.string().optional(),
  last: z.string().optional(),
  weekdays: z.record(z.string(), z.number()).optional(),
  hours_utc: z.array(z.tuple([z.number(), z.number()])).optional(),
});

export const getAssetUsagePatterns = defineTool({
  name: "get_asset_usage_patterns",
  toolset: "analytics",
  access: "read",
  plusOnly: true,
  title: "Asset usage patterns",
  description: "When and by what an asset is made and used: weekdays, hours, launchers, jobs, consumers.",
  input: z.strictObject({ asset_key: assetKey, ...insightsWindow }),
  output: z.strictObject({
    asset: z.string(),
    after: z.string(),
    before: z.string(),
    materializations: eventsOutput,
    made_by: z
      .array(
        z.strictObject({
          launched_by: z.string(),
          job: z.string().optional(),
          location: z.string().optional(),
          materializations: z.number(),
          last: z.string(),
        }),
      )
      .optional(),
    reported_without_run: z.number().optional(),
    of_deleted_runs: z.number().optional(),
    observations: eventsOutput,
    consumers: z.array(
      z.strictObject({
        asset: z.string(),
        location: z.string(),
        jobs: z.array(z.string()).optional(),
        materializations: z.number().optional(),
      }),
    ),
    consumers_total: z.number(),
    downstream_total: z.number(),
    hint: z.string().optional(),
  }),
  async handler({ asset_key: key, ...given }, dagster) {
    const window = windowOf(given);
    const [[asset], { assets }] = await Promise.all([findAssets(dagster, [key]), readAssetGraph(dagster)]);
    const [made, observed] = await Promise.all([
      readEventsInWindow(dagster, key, "materialization", window),
      readEventsInWindow(dagster, key, "observation", window),
    ]);
    const { producers, reported, of_deleted_runs: deleted } = await producersOf(dagster, made.events);
    const consumers = asset!.downstream
      .flatMap((each) => assets.get(each) ?? [])
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const shown = consumers.slice(0, mostConsumers);
    const counts = await materializationsOf(dagster, shown, window);
    if (!made.complete || !observed.complete) {
      dagster.note(
        `At most ${mostEvents} events of a kind are read, the newest first: narrow the time to see older ones.`,
      );
    }
    return {
      asset: key,
      ...windowWords(window),
      materializations: eventWords(made),
      made_by: unlessEmpty(producers),
      reported_without_run: reported || undefined,
      of_deleted_runs: deleted || undefined,
      observations: eventWords(observed),
      consumers: shown.map(({ key: consumer, location, jobs }) => ({
        asset: consumer,
        location,
        jobs: unlessEmpty(jobs?.filter((job) => !job.startsWith("__"))),
        // Figures come for those that have some; of the others there are none.
        materializations: counts === undefined ? undefined : (counts.get(consumer) ?? 0),
      })),
      consumers_total: consumers.length,
      downstream_total: [...reach(new Set([key]), { assets }, "downstream", Number.POSITIVE_INFINITY)].filter(
        (each) => each !== key,
      ).length,
      hint:
        made.events.length + observed.events.length > 0
          ? undefined
          : "Nothing made or observed it in this time: try an earlier after; explain_asset tells what would make it.",
    };
  },
});

function eventWords({ events, complete }: Awaited<ReturnType<typeof readEventsInWindow>>) {
  return {
    read: events.length,
    complete,
    first: events.at(-1)?.at,
    last: events[0]?.at,
    ...(events.length > 0 ? rhythmOf(events) : {}),
  };
}

/** How often each asset was made in a time, as Insights counts it; undefined, with a note, where it does not. */
async function materializationsOf(
  dagster: Dagster,
  assets: readonly KnownAsset[],
  window: MetricWindow,
): Promise<ReadonlyMap<string, number> | undefined> {
  if (assets.length === 0) return undefined;
  try {
    const metric = (await readMetrics(dagster, "asset")).find(
      ({ metric: name }) => name === "__dagster_materializations",
    );
    if (metric === undefined) {
      dagster.note("Insights does not count materializations here, so how often the consumers were made is not told.");
      return undefined;
    }
    const { figures } = await readFigures(dagster, {
      metric,
      window,
      granularity: "MONTHLY",
      aggregation: "SUM",
      whose: { of: "asset", assets: assets.map(({ key }) => key) },
    });
    return new Map(figures.map(({ name, value }) => [name.asset ?? "", value]));
  } catch (error) {
    if (
      !(error instanceof OperationError) ||
      !/^(dagster_error|invalid_arguments|permission_denied)$/.test(error.code)
    ) {
      throw error;
    }
    dagster.note(`Insights could not tell how often the consumers were made: ${error.message}`);
    return undefined;
  }
}
